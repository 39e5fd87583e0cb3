"""What was done from outside is told wherever a match is: log, reveal, report, paper, page."""

import pytest

from game.language import LANGUAGES, Texts
from game.match import Intervention, InterventionKind, LocalTable
from game.match.happenings import Kind
from game.match.log import rewound
from game.page import write_match_page
from game.page.transcript import write_transcript
from game.players import find
from game.readouts.board.log import read_log
from game.readouts.breakdowns.breakdown import breakdown_of_stock
from game.readouts.ending.story import read_story, tell_who_played
from game.readouts.quarter.front_page import read_front_page
from game.readouts.quarter.report import read_report
from game.readouts.quarter.reveal import read_reveal
from game.readouts.reference.encyclopaedia import read_rulebook
from game.readouts.words.branch import tell_branch
from game.readouts.words.names import Names
from game.readouts.words.outside import FROM_OUTSIDE
from game.rules import Side, Stock
from tests.matches import the_scenario

DONE = (
    Intervention(InterventionKind.EVENT, "customs-halt"),
    Intervention(InterventionKind.STOCK, "us_capital", 9.0),
    Intervention(InterventionKind.STOCK, "tension", 0.75),
    Intervention(InterventionKind.GATE, "licence-h200", 0),
    Intervention(InterventionKind.GATE, "consent-h200", 0),
    Intervention(InterventionKind.NOTE, text="The class has voted."),
)


def a_table(*, over: bool = False) -> LocalTable:
    """A match in whose second quarter everything was done that can be done from outside."""
    us, china = find("dealmaker", Side.US).policy, find("hedger", Side.CHINA).policy
    table = LocalTable(the_scenario("h200-deal"), 9, us, china)
    table.advance()
    table.advance()
    for each in DONE:
        table.intervene(each)
    table.pause()
    table.go_on()
    table.seat(Side.CHINA, None)
    table.seat(Side.CHINA, china)
    while over and table.advance():
        pass
    return table


def names_in(table: LocalTable, language: str) -> Names:
    return Names(table.scenario, table.ruleset, Texts.load(language))


def test_everything_that_is_done_from_outside_happens_here() -> None:
    table = a_table()
    table.intervene(Intervention(InterventionKind.DRAW))

    assert {thing.kind for thing in table.since(0)} >= FROM_OUTSIDE


def test_the_log_tells_it_in_plain_words() -> None:
    table = a_table()

    told = [line.text for line in read_log(table.since(1), names_in(table, "en")).lines]

    assert any("set to 9 " in line and line.endswith("by the host") for line in told)
    assert "Licence for H200 set by the host: open" in told
    assert "Note: The class has voted." in told
    assert "The match was paused" in told
    assert any(line.endswith("is taken by: Human") for line in told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_that_is_named_exists(language: str) -> None:
    """What can be pressed leads somewhere."""
    table = a_table()
    names = names_in(table, language)
    pages = {line.page for line in read_log(table.since(1), names).lines if line.page}
    pages |= {
        part.page
        for part in breakdown_of_stock(
            table.report(Side.US, 2).after, Stock.US_CAPITAL, names
        ).parts
        if part.page
    }

    book = read_rulebook(table.scenario, table.ruleset, names.texts)

    assert pages <= {page.slug for page in book.pages}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_that_was_set_says_so_when_it_is_asked(language: str) -> None:
    table = a_table()
    names = names_in(table, language)

    parts = breakdown_of_stock(table.report(Side.US, 2).after, Stock.US_CAPITAL, names).parts

    assert names.texts("cause-outside-stock") in [part.label for part in parts]


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("language", LANGUAGES)
def test_reveal_report_and_paper_take_it_among_the_news(language: str, side: Side) -> None:
    """A pause is no news, and a note never heads the paper."""
    table = a_table()
    names, report = names_in(table, language), table.report(side, 2)

    news = read_reveal(report, names, side).happenings
    paper = read_front_page(report, read_report(report, names, side), names, side)

    titles = [each.title for each in news]
    event = names.event("customs-halt")[0]
    assert names.texts("play-log-injected", event=event) in titles
    assert names.texts("play-log-note", text="The class has voted.") in titles
    assert names.texts("play-log-paused") not in titles
    assert all(each.kind for each in news)
    assert news[titles.index(names.texts("play-log-injected", event=event))].effects
    assert paper.lead.headline != names.texts("play-log-note", text="The class has voted.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_and_the_text_of_a_match_tell_it(language: str) -> None:
    table = a_table(over=True)
    names = names_in(table, language)
    texts = names.texts
    event = names.event("customs-halt")[0]
    expected = (
        texts("play-log-injected", event=event),
        texts("play-log-note", text="The class has voted."),
        texts("play-log-paused"),
    )

    page, transcript = write_match_page(table, texts), write_transcript(table, texts)

    for line in expected:
        assert line in transcript
        assert line in page
    assert texts("story-html-since", who=texts("player-hedger"), date=names.turn_date(2)) in (
        " ".join(tell_who_played(table, names))
    )
    assert read_story(table, names)


def test_an_event_from_outside_stands_on_the_timeline() -> None:
    from game.readouts.race.timeline_reading import read_timeline

    table = a_table()
    timeline = read_timeline(table.history(Side.US), table.since(0, Side.US), names_in(table, "en"))

    assert any("customs-halt" in pin.page for pin in timeline.pins)
    assert Kind.INJECTED in {thing.kind for thing in table.since(0)}


def test_a_turn_that_was_turned_from_outside_is_told_by_what_did_it() -> None:
    """The debrief lays the swing to the host, and to no order of that quarter."""
    us, china = find("dealmaker", Side.US).policy, find("hedger", Side.CHINA).policy
    table = LocalTable(the_scenario("h200-deal"), 9, us, china)
    for _ in range(4):
        table.advance()
    table.intervene(Intervention(InterventionKind.STOCK, "us_model", 24600.0))
    while table.advance():
        pass
    names = names_in(table, "en")

    turns = {turn.turn: turn for turn in read_story(table, names).turns}

    assert any("set to" in turn.act and "by the host" in turn.act for turn in turns.values())


def test_the_log_begins_with_what_nobody_expects() -> None:
    """The panel has room for a few lines: what was done from outside is among them."""
    lines = read_log(a_table().since(0), names_in(a_table(), "en")).lines

    assert "brought about by the host" in lines[0].text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("turns", [0, 2])
def test_a_match_that_was_played_on_from_another_says_so(turns: int, language: str) -> None:
    """In its story, and among the saves."""
    first = a_table()
    loaded = the_scenario("h200-deal")
    table = LocalTable.resume(rewound(first.log, turns), loaded, None, find("hedger").policy)
    names = names_in(table, language)

    branch = tell_branch(table.log, table.ruleset, names.texts, "saves")

    assert branch != tell_branch(first.log, first.ruleset, names.texts, "saves") == ""
    assert (names.turn_date(2) in branch) == (turns == 2)
    assert tell_branch(table.log, table.ruleset, names.texts, "story") in (
        tell_who_played(table, names)
    )
