"""The page itself: the verdict, what counted, where it turned, the curves, and every quarter."""

from collections.abc import Iterator

from game.language import Texts
from game.match import Happening, Kind, Table
from game.rules import SIDES, Side
from game.view.chronicle.chart_svg import draw_chart
from game.view.chronicle.markup import element, items, words
from game.view.chronicle.sheet import SHEET
from game.view.readouts.ending import EndingReadout, ObjectiveRow, read_ending
from game.view.readouts.log import tell_happening
from game.view.readouts.names import Names
from game.view.readouts.report import ReportRow, read_report
from game.view.readouts.story import read_story

__all__ = ["write_chronicle"]


def write_chronicle(table: Table, texts: Texts) -> str:
    """Return a match as a page of HTML in the language of ``texts``.

    Everything is told, what was secret too: the page is for those who talk the match over.
    """
    names = Names(table.scenario, table.ruleset, texts)
    readout = read_ending(table.history(Side.US), table.history(Side.CHINA), names)
    body = element(
        "main",
        *_opening(table, readout, names),
        *_points(readout, names),
        *_story(table, names),
        *_curves(table, readout, names),
        *_quarters(table, names),
        *_questions(table, names),
    )
    head = element(
        "head",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        element("title", words(f"{texts.pick(table.scenario.title)} · {texts('view-title')}")),
        element("style", SHEET),
    )
    page = element("html", head, element("body", body), lang=_tag(texts))
    return f"<!doctype html>\n{page}\n"


def _tag(texts: Texts) -> str:
    return "zh-Hans" if texts.language == "zh" else texts.language


def _opening(table: Table, readout: EndingReadout, names: Names) -> Iterator[str]:
    texts = names.texts
    over = table.result is not None
    yield element("p", words(texts.pick(table.scenario.title)), kind="note")
    yield element("h1", words(readout.title if over else texts("story-html-going")))
    if over:
        yield element("p", words(readout.verdict), kind=f"verdict {readout.owner.value}")
        yield element("p", words(readout.text))
    seats = [
        texts("story-html-seat", side=names.side(seat.side), who=_who(seat.slug, texts))
        for seat in table.seats
    ]
    played = texts(
        "story-html-played",
        turns=table.turn,
        of=table.ruleset.turns,
        first=names.turn_date(1),
        last=names.turn_date(max(1, table.turn)),
    )
    yield items([words(line) for line in (*seats, played)])


def _who(slug: str, texts: Texts) -> str:
    name = f"player-{slug}"
    return texts(name) if texts.has(name) else slug


def _points(readout: EndingReadout, names: Names) -> Iterator[str]:
    yield element("h2", words(names.texts("story-html-counted")))
    sides = (
        ("us", readout.us_name, readout.us_score, readout.us_rows),
        ("china", readout.china_name, readout.china_score, readout.china_rows),
    )
    tables = [
        element(
            "div",
            element("h3", words(f"{name}: {score}"), kind=kind),
            element("table", *(_row(row) for row in rows)),
        )
        for kind, name, score, rows in sides
    ]
    yield element("div", *tables, kind="sides")


def _row(row: ObjectiveRow) -> str:
    return element(
        "tr",
        element("th", words(row.label), scope="row"),
        element("td", words(row.value), kind="number"),
        element("td", words(row.points), kind="number"),
    )


def _story(table: Table, names: Names) -> Iterator[str]:
    if table.result is None:
        return
    story = read_story(table, names)
    yield element("h2", words(story.title))
    if not story.turns:
        yield element("p", words(story.quiet))
    turns = [
        f"{element('b', words(turn.sentence), kind=turn.owner.value)} "
        f"{words(turn.swing)} {words(turn.lasting)}"
        for turn in story.turns
    ]
    yield items(turns, "turns")


def _curves(table: Table, readout: EndingReadout, names: Names) -> Iterator[str]:
    yield element("h2", words(readout.charts_title))
    dates = [names.texts("story-html-start")]
    dates += [names.turn_date(turn) for turn in range(1, table.turn + 1)]
    charts = (draw_chart(chart, dates, names.texts) for chart in readout.charts)
    yield element("div", *charts, kind="charts")


def _quarters(table: Table, names: Names) -> Iterator[str]:
    yield element("h2", words(names.texts("story-html-quarters")))
    for turn in range(1, table.turn + 1):
        yield element("section", *_quarter(table, turn, names), kind="quarter")


def _quarter(table: Table, turn: int, names: Names) -> Iterator[str]:
    texts = names.texts
    happened = [thing for thing in table.since(turn - 1) if thing.turn == turn]
    yield element("h3", words(names.turn_date(turn)))
    for side in SIDES:
        orders = [
            tell_happening(thing, names)[0]
            for thing in happened
            if thing.kind is Kind.ORDER and thing.side is side
        ]
        told = texts.join(orders) if orders else texts("play-reveal-idle")
        name = element("b", words(names.side(side)), kind=side.slug)
        yield element("p", name, " ", words(told))
    others = [thing for thing in happened if thing.kind not in (Kind.ORDER, Kind.ENDING)]
    yield items(words(_tell(thing, names)) for thing in others)
    rows = [_changed(row) for row in _changes(table, turn, names)]
    if rows:
        summary = element("summary", words(texts("story-html-changes")))
        yield element("details", summary, element("table", *rows))


def _tell(thing: Happening, names: Names) -> str:
    title, _ = tell_happening(thing, names)
    if thing.kind is Kind.EVENT:
        return names.texts("story-html-happening", title=title, text=names.event(thing.subject)[1])
    return title


def _changes(table: Table, turn: int, names: Names) -> list[ReportRow]:
    """The meters that moved, each as its owner knows it."""
    rows: dict[str, ReportRow] = {}
    for side in SIDES:
        report = table.report(side, turn)
        for section in read_report(report, names, side).sections:
            for row in section.rows:
                rows.setdefault(row.label, row)
    return list(rows.values())


def _changed(row: ReportRow) -> str:
    causes = ", ".join(f"{cause.label} {cause.text}" for cause in row.causes)
    return element(
        "tr",
        element("th", words(row.label), scope="row"),
        element("td", words(f"{row.before} → {row.after}"), kind="number"),
        element("td", words(causes)),
    )


def _questions(table: Table, names: Names) -> Iterator[str]:
    questions = table.scenario.questions
    if questions:
        yield element("h2", words(names.texts("story-html-questions")))
        yield items(words(names.texts.pick(question)) for question in questions)
