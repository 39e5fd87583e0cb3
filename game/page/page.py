"""The page itself: the verdict, what counted, where it turned, the curves, and every quarter."""

from collections.abc import Iterator, Mapping, Sequence

from game.analysis.what_if import WhatIf
from game.language import Texts
from game.match import Table, is_told
from game.page.chart_svg import draw_chart
from game.page.lead_svg import draw_lead
from game.page.markup import element, items, tabulate, words
from game.page.quarter import News, PointsTold, read_quarter, tell_causes
from game.page.shell import whole_page
from game.page.what_if_svg import draw_what_if
from game.readouts.ending.ending import EndingReadout, read_ending
from game.readouts.ending.story import StoryReadout, TurnOfFortune, read_story, tell_who_played
from game.readouts.ending.what_if import read_what_if
from game.readouts.quarter.report import ReportRow
from game.readouts.words.names import Names
from game.readouts.words.signs import Owner
from game.rules import Side

__all__ = [
    "tell_curves",
    "tell_ending",
    "tell_opening",
    "tell_points",
    "tell_quarters",
    "tell_questions",
    "tell_story",
    "tell_what_ifs",
    "write_match_page",
]


def write_match_page(table: Table, texts: Texts, what_ifs: Sequence[WhatIf] = ()) -> str:
    """Return a match as a page of HTML in the language of ``texts``.

    Everything is told, what was secret too: the page is for those who talk the match over.

    Args:
        table: the match.
        texts: the language.
        what_ifs: what might have been, where that was asked.
    """
    names = Names(table.scenario, table.ruleset, texts)
    readout = read_ending(table.history(Side.US), table.history(Side.CHINA), names, table.result)
    story = read_story(table, names) if is_told(table) else None
    marks = [turn.turn for turn in story.turns] if story else []
    body = element(
        "main",
        *tell_opening(table, readout, names),
        *tell_points(readout, names),
        *(tell_story(story, texts) if story else ()),
        *tell_curves(table, readout, marks, names),
        *tell_what_ifs(what_ifs, names),
        *tell_quarters(table, marks, names),
        *tell_questions(table, names),
    )
    return whole_page(texts.pick(table.scenario.title), body, texts)


def tell_opening(table: Table, readout: EndingReadout, names: Names) -> Iterator[str]:
    """Tell what the match is of, how it ended, and who played."""
    yield from tell_ending(table, readout, names, names.texts("story-html-going"))
    yield items(words(line) for line in tell_who_played(table, names))


def tell_ending(
    table: Table, readout: EndingReadout, names: Names, otherwise: str
) -> Iterator[str]:
    """Tell what the match is of and how it ended; ``otherwise`` is its heading if it did not."""
    over = table.result is not None
    yield element("p", words(names.texts.pick(table.scenario.title)), kind="note")
    yield element("h1", words(readout.title if over else otherwise))
    if over:
        yield element("p", words(readout.verdict), kind=f"verdict {readout.owner.value}")
        yield element("p", words(readout.text))


def tell_points(readout: EndingReadout, names: Names) -> Iterator[str]:
    """Tell what counted, side by side."""
    texts = names.texts
    yield element("h2", words(texts("story-html-counted")))
    head = [
        (words(texts("page-objective")), ""),
        (words(texts("page-value")), "number"),
        (words(texts("page-points")), "number"),
    ]
    parts = []
    for owner, name, score, rows in (
        (Owner.US, readout.us_name, readout.us_score, readout.us_rows),
        (Owner.CHINA, readout.china_name, readout.china_score, readout.china_rows),
    ):
        title = texts("page-score", side=name, score=score)
        cells = [[words(row.named(texts)), words(row.value), words(row.points)] for row in rows]
        heading = element("h3", words(title), kind=owner.value)
        parts.append(element("div", heading, tabulate(head, cells, label=title)))
    yield element("div", *parts, kind="sides")


def tell_story(story: StoryReadout, texts: Texts) -> Iterator[str]:
    """Tell where the match turned, beside the lead."""
    yield element("h2", words(story.title))
    if not story.turns:
        yield element("p", words(story.quiet))
    turns = [element("li", _turning_point(turn, texts)) for turn in story.turns]
    told = element("ol", *turns, kind="turns") if turns else ""
    yield element("div", draw_lead(story, texts), told, kind="story")


def tell_what_ifs(what_ifs: Sequence[WhatIf], names: Names) -> Iterator[str]:
    """Tell what might have been, each in a figure; nothing where nothing was asked."""
    if not what_ifs:
        return
    texts, matches = names.texts, len(what_ifs[0].difference)
    yield element("h2", words(texts("what-if-title")))
    yield element("p", words(texts("what-if-says", matches=matches)), kind="note")
    figures = (draw_what_if(read_what_if(each, names), names.texts) for each in what_ifs)
    yield element("div", *figures, kind="charts")


def _turning_point(turn: TurnOfFortune, texts: Texts) -> str:
    """What turned the match, with a way to its quarter on the page."""
    quarter = element("a", words(turn.sentence), href=f"#{_anchor(turn.turn)}")
    told = element("b", quarter, kind=turn.owner.value)
    return texts.run_in((told, words(turn.swing), words(turn.lasting)))


def _anchor(turn: int) -> str:
    return f"turn-{turn}"


def tell_curves(
    table: Table, readout: EndingReadout, marks: Sequence[int], names: Names
) -> Iterator[str]:
    """Tell the whole match in charts."""
    yield element("h2", words(readout.charts_title))
    dates = names.stops(table.turn)
    charts = (draw_chart(chart, dates, marks, names.texts) for chart in readout.charts)
    yield element("div", *charts, kind="charts")


def tell_quarters(
    table: Table, marks: Sequence[int], names: Names, more: Mapping[int, str] | None = None
) -> Iterator[str]:
    """Tell turn after turn; with ``more`` to say of the orders of some of them, as HTML."""
    yield element("h2", words(names.texts("story-html-quarters")))
    for turn in range(1, table.turn + 1):
        number = marks.index(turn) + 1 if turn in marks else 0
        told = _quarter(table, turn, number, names, (more or {}).get(turn, ""))
        yield element("section", *told, kind="quarter", id=_anchor(turn))


def _quarter(table: Table, turn: int, number: int, names: Names, more: str) -> Iterator[str]:
    """One quarter; ``number`` is that of a turning point, or 0."""
    texts, quarter = names.texts, read_quarter(table, turn, names)
    badge = element("span", words(texts("page-turned", number=number)), kind="badge")
    heading = words(quarter.date)
    yield element("h3", f"{heading} {badge}" if number else heading)
    for given in quarter.orders_given:
        name = element("b", words(given.name), kind=given.owner.value)
        yield element("p", texts("story-html-seat", side=name, who=words(given.orders)))
    yield more
    yield items(_tell(news, texts) for news in quarter.news)
    for told in quarter.points:
        if told.said:
            yield element("p", words(told.said))
    if quarter.rows:
        title = texts("story-html-changes")
        head = [
            (words(texts("page-figure")), ""),
            (words(texts("page-before")), "number"),
            (words(texts("page-after")), "number"),
            (words(texts("page-why")), "why"),
        ]
        rows = [_changed(row, names) for row in quarter.rows]
        summary = element("summary", words(title))
        scored = [_scored(told, texts) for told in quarter.points if told.rows]
        yield element("details", summary, *scored, tabulate(head, rows, label=title))


def _scored(told: PointsTold, texts: Texts) -> str:
    """Where a side's points of a quarter came from, as a table."""
    head = [
        (words(texts("page-objective")), ""),
        (words(texts("page-points")), "number"),
        (words(texts("page-figure")), "number"),
        (words(texts("page-why")), "why"),
    ]
    cells = [[words(text) for text in row] for row in told.rows]
    return tabulate(head, cells, label=told.said)


def _tell(news: News, texts: Texts) -> str:
    title = element("b", words(news.title))
    if news.text:
        return texts("story-html-happening", title=title, text=words(news.text))
    return title


def _changed(row: ReportRow, names: Names) -> list[str]:
    return [words(text) for text in (row.label, row.before, row.after, tell_causes(row, names))]


def tell_questions(table: Table, names: Names) -> Iterator[str]:
    """Tell the scenario's questions; nothing where it has none."""
    questions = table.scenario.questions
    if questions:
        yield element("h2", words(names.texts("story-html-questions")))
        yield items(words(names.texts.pick(question)) for question in questions)
