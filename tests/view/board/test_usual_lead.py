"""What is usual by now: told to whoever is behind, where a study knows it, and nowhere else."""

from dataclasses import replace
from itertools import pairwise

import pygame
import pytest

from game.language import LANGUAGES
from game.match import Session
from game.readouts.board.board_breakdowns import read_board_breakdowns
from game.readouts.board.score import read_top_bar
from game.readouts.board.usual_lead import (
    Stand,
    UsualLead,
    handicap_of,
    read_usual_lead,
    stand_of,
    tell_handicap_short,
    usual_leads,
    with_usual_course,
)
from game.readouts.breakdowns.breakdown import Breakdown, breakdown_of_score
from game.readouts.breakdowns.derived_breakdowns import breakdown_of_lead
from game.readouts.ending.story import read_lead
from game.readouts.quarter.turn_breakdowns import breakdown_of_scores
from game.readouts.words.names import Names
from game.rules import Observation, Side
from game.scenario.course import usual_course
from game.view.app.app import App, Window
from game.view.board.play import PlayScreen
from game.view.board.score_bar import draw_score_bar
from game.view.charts.chart_frame import plot_x
from game.view.charts.lead_chart import height_of, place_name
from game.view.drawing.theme import Theme
from game.view.guide import tips
from game.view.guide.sight import Sight
from game.view.guide.tips import next_tip
from tests.matches import a_table, names_of, seen_by, watched


def stranger(seen: Observation) -> Observation:
    """The same moment in a scenario that no study has played."""
    return replace(seen, ruleset=replace(seen.ruleset, digest="a scenario of one's own"))


def lead_of(seen: Observation) -> float:
    return float(seen.verdict.score_us[0] - seen.verdict.score_china[0])


def lead_sum(seen: Observation, names: Names) -> Breakdown:
    return breakdown_of_scores(seen, None, names)


@pytest.mark.parametrize(
    ("low", "high", "us", "china"),
    [
        (-1.0, 1.0, Stand.USUAL, Stand.USUAL),
        (-9.0, -1.0, Stand.BETTER, Stand.WORSE),
        (1.0, 9.0, Stand.WORSE, Stand.BETTER),
    ],
)
def test_a_side_stands_as_usual_within_the_middle_half(
    low: float, high: float, us: Stand, china: Stand
) -> None:
    """The ends are told from the lead as it is: what is good for one side is bad for the other."""
    table = watched(6)
    for side, stand in ((Side.US, us), (Side.CHINA, china)):
        seen = seen_by(table, side)
        lead = lead_of(seen)

        assert stand_of(seen, UsualLead(lead + low, lead, lead + high)) is stand


@pytest.mark.parametrize(
    ("handicap", "told"),
    [(6.2, "US 6 above usual"), (-65.0, "US 65 below usual"), (0.3, "as usual")],
)
def test_the_bar_tells_how_one_stands_to_what_is_usual(handicap: float, told: str) -> None:
    """Who begins far behind reads first whether that is normal, and only then by how much."""
    assert tell_handicap_short(handicap, Side.US, names_of(watched(6))) == told


def test_a_handicap_is_the_lead_less_the_usual_one() -> None:
    """Seen from the other side it is the same with the other sign."""
    table = watched(6)
    us, china = (handicap_of(seen_by(table, side)) for side in Side)
    usual = read_usual_lead(seen_by(table, Side.US))

    assert us is not None
    assert china is not None
    assert usual is not None
    assert us == pytest.approx(lead_of(seen_by(table, Side.US)) - usual.middle)
    assert us * china <= 0.0


def test_a_match_that_is_watched_has_it_too() -> None:
    table = watched(6)
    seen, names = seen_by(table, Side.US), names_of(table)
    alone, watching = (read_top_bar(seen, names, watching=each).score for each in (False, True))

    assert alone.with_usual == f"{alone.handicap} · {alone.lead}"
    assert watching.with_usual == alone.with_usual


def test_at_the_opening_every_match_has_the_same_lead() -> None:
    seen = a_table().observe(Side.CHINA)
    usual = read_usual_lead(seen)

    assert usual is not None
    assert usual.is_certain
    assert usual.middle == pytest.approx(lead_of(seen), abs=0.01)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_of_the_lead_tells_what_is_usual_and_where_it_goes(language: str) -> None:
    """A row for the end of each year to come, and one for the last turn."""
    table = watched(6)
    seen, names = seen_by(table, Side.CHINA), names_of(table, language)
    course = usual_course(table.ruleset)
    assert course is not None

    told = lead_sum(seen, names)

    stand, usual, won = told.says
    assert names.side(Side.CHINA) in stand
    assert names.texts.number(abs(course.middle[6])) in usual
    assert str(course.won.china) in won
    assert str(course.won.us) in won
    assert [row.amount for row in told.beyond] == [
        usual.middle
        for turn, usual in enumerate(usual_leads(table.ruleset))
        if turn in (8, 12, 16, 20)
    ]


def test_the_span_is_told_of_where_there_is_a_bar() -> None:
    """On the board; a report has none."""
    table = watched(6)
    seen, names = seen_by(table, Side.US), names_of(table)
    us, china = (breakdown_of_score(seen, None, side, names) for side in Side)
    board = with_usual_course(breakdown_of_lead(us, china, names), seen, names, has_span=True)

    assert set(board.says) - set(lead_sum(seen, names).says) == {names.texts("course-span")}


def test_nothing_is_told_of_a_scenario_that_no_study_has_played() -> None:
    table = watched(6)
    seen = stranger(seen_by(table, Side.CHINA))
    names = Names(table.scenario, seen.ruleset, names_of(table).texts)

    told, bar = lead_sum(seen, names), read_top_bar(seen, names).score

    assert told.says == told.beyond == ()
    assert bar.usual is None
    assert bar.with_usual == ""
    assert read_lead([seen, seen], names).usual == ()


def test_nothing_is_told_of_a_turn_that_hardly_any_match_came_to() -> None:
    course = usual_course(watched(6).ruleset)
    assert course is not None
    shown = usual_leads(watched(6).ruleset)

    assert all(matches >= 20 for matches in course.matches[: len(shown)])


def test_the_span_over_the_bar_is_where_it_would_be_split() -> None:
    """A lead of 20 of 80 points together leaves the US 50 of them, five eighths of the bar."""
    from game.readouts.board.score import _on_bar

    assert _on_bar(UsualLead(0.0, 20.0, 40.0), 80.0) == (0.5, 0.625, 0.75)
    assert _on_bar(UsualLead(-200.0, 0.0, 200.0), 80.0) == (0.0, 0.5, 1.0)
    assert _on_bar(UsualLead(39.0, 39.0, 39.2), 80.0) is None


def test_where_the_words_have_no_room_the_lead_stands_alone() -> None:
    """The span keeps off the words below the bar and inside it."""
    table = watched(6)
    seen, names = seen_by(table, Side.CHINA), names_of(table)
    readout, breakdowns = read_top_bar(seen, names).score, read_board_breakdowns(seen, None, names)
    theme = Theme.load("en")
    written: list[str] = []
    write = Theme.write

    def watch(theme: Theme, surface: pygame.Surface, text: str, *args, **options):  # type: ignore[no-untyped-def]
        written.append(text)
        return write(theme, surface, text, *args, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Theme, "write", watch)
        for width in range(1100, 60, -60):
            surface = pygame.Surface((width, 60))
            draw_score_bar(surface, surface.get_rect(), readout, breakdowns, theme)

    assert readout.with_usual in written
    assert {readout.handicap, readout.lead} & set(written)


def test_both_charts_of_the_lead_have_room_for_what_is_usual() -> None:
    table = watched(20)
    lead = read_lead(table.history(Side.US), names_of(table))

    assert len(lead.usual) <= len(lead.values)
    assert all(lead.least <= low <= high <= lead.most for low, high in lead.usual)


def first_board(side: Side) -> Sight:
    """The first quarter of a match as a person on a side sees it."""
    table = a_table(**{side.slug: "human", side.rival.slug: AGAINST[side]})
    app = App(window=Window((1280, 800), headless=True), language="en")
    app.go(PlayScreen(Session(table), side))
    return Sight(tuple(app.screens))


AGAINST = {Side.US: "hedger", Side.CHINA: "dealmaker"}


@pytest.mark.parametrize("turn", [2, 6, 12, 20])
def test_the_name_of_a_half_lies_on_no_line_where_it_can(turn: int) -> None:
    """Early in a match ribbon and dashes run along its edge: the name goes to their other side."""
    table = watched(turn)
    lead = read_lead(table.history(Side.US), names_of(table))
    theme, plot = Theme.load("en", 1.0), pygame.Rect(40, 30, 390, 90)
    ahead = Side.US if sum(lead.values) > 0 else Side.CHINA

    place = place_name(plot, lead, ahead, (), theme)

    assert place is not None
    assert place.is_free
    assert plot.contains(place.rect)
    last = len(lead.values) - 1
    for values in (lead.values, *zip(*lead.usual, strict=True)):
        at = [
            (plot_x(plot, done, last), height_of(plot, lead, value))
            for done, value in enumerate(values)
        ]
        assert not any(place.rect.clipline(*ends) for ends in pairwise(at))


def test_who_begins_far_behind_as_everyone_does_is_told_so_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whichever side it is, and however far is far."""
    opening = seen_by(watched(0), Side.US)
    trailing = Side.CHINA if lead_of(opening) > 0 else Side.US
    monkeypatch.setattr(tips, "FAR_BEHIND", abs(lead_of(opening)) - 0.01)
    behind, ahead = (first_board(side) for side in (trailing, trailing.rival))
    tip, other = (next_tip(sight, ("board",)) for sight in (behind, ahead))

    assert tip is not None
    assert tip.slug == "behind"
    assert other is None or other.slug != "behind"
    assert next_tip(behind, ("board", "behind")) is None


def test_the_sum_of_one_score_says_nothing_of_it() -> None:
    table = watched(6)
    assert breakdown_of_score(seen_by(table, Side.US), None, Side.US, names_of(table)).beyond == ()


@pytest.mark.parametrize("name", ["United States", "Соединённые Штаты Америки и их союзники"])
def test_names_of_sides_stay_within_the_bar(name: str) -> None:
    """A scenario may call its sides anything; what stands beside the bar is not written over."""
    table = watched(6)
    seen, names = seen_by(table, Side.US), names_of(table)
    readout, breakdowns = read_top_bar(seen, names).score, read_board_breakdowns(seen, None, names)
    surface = pygame.Surface((1200, 60))
    place = pygame.Rect(300, 0, 560, 60)

    named = replace(readout, us_name=name, china_name=name)
    draw_score_bar(surface, place, named, breakdowns, Theme.load())

    drawn = pygame.mask.from_threshold(surface, "black", (1, 1, 1))
    drawn.invert()
    assert all(place.contains(rect) for rect in drawn.get_bounding_rects())
