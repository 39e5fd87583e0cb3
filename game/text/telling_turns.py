"""A finished turn and a finished match in sentences: the reveal, the report, the ending."""

from collections.abc import Iterator

from game.match import Report, Table
from game.readouts.ending.ending import ObjectiveRow, read_ending
from game.readouts.ending.story import read_story
from game.readouts.quarter.order_effects import OrderEffect, effects_of_orders
from game.readouts.quarter.quarter_points import PointsRow, read_quarter_points
from game.readouts.quarter.report import ReportRow, read_report
from game.readouts.quarter.reveal import RevealCard, read_reveal
from game.readouts.words.names import Names
from game.readouts.words.taken_back import tell_taken_back
from game.rules import NO_ORDER, Side

__all__ = ["tell_changed", "tell_ending", "tell_report", "tell_reveal"]


def tell_reveal(report: Report, names: Names, side: Side) -> Iterator[str]:
    """Tell both sides' orders, what happened then, and where that leaves the scores."""
    texts, reveal = names.texts, read_reveal(report, names, side)
    yield texts("text-part", title=texts("text-of", title=reveal.title, date=reveal.date))
    for name, cards in ((reveal.us_name, reveal.us), (reveal.china_name, reveal.china)):
        given = [_card(card, names) for card in cards if card.kind]
        orders = texts.join(given) if given else texts("play-no-order")
        yield texts("text-figure", label=name, value=orders)
    yield from tell_changed(report, names, side)
    for thing in reveal.happenings:
        line = texts("text-happening", kind=thing.kind, title=thing.title)
        effects = [f"{each.label} {each.signed}" for each in thing.effects]
        parts = [line, thing.text, texts.join(effects) if effects else ""]
        yield texts.run_in(parts)
    if not reveal.happenings:
        yield reveal.quiet
    for standing in reveal.standing:
        moved = texts(
            "play-report-moved", what=standing.label, before=standing.before, after=standing.after
        )
        yield moved


def tell_changed(report: Report, names: Names, side: Side) -> Iterator[str]:
    """Tell what each order changed in the quarter, a line to each, as far as ``side`` knows."""
    texts = names.texts
    effects = effects_of_orders(report, names, side)
    for whose in Side:
        given = (order for order in report.orders[whose] if order != NO_ORDER)
        for order, changed in zip(given, effects[whose], strict=True):
            yield texts(
                "text-changed",
                side=names.side(whose),
                order=names.action(names.ruleset.menus[whose][order]),
                changes=texts.join(_effect(each, names) for each in changed)
                or texts("reveal-effects-none"),
            )


def _effect(effect: OrderEffect, names: Names) -> str:
    line = f"{effect.moved.label} {effect.moved.signed}"
    return names.texts("text-note", line=line, note=effect.cause) if effect.cause else line


def _card(card: RevealCard, names: Names) -> str:
    return names.texts("text-card", kind=card.kind, order=card.title)


def tell_report(report: Report, names: Names, side: Side, *, whole: bool) -> Iterator[str]:
    """Tell what the quarter changed: the headlines, and where asked every meter's causes."""
    texts, readout = names.texts, read_report(report, names, side)
    yield texts("text-part", title=texts("text-of", title=readout.title, date=readout.date))
    yield from readout.headline
    points = read_quarter_points(report, names, side)
    yield from points.says
    if not whole:
        return
    yield texts("text-part", title=points.title)
    for half in points.sides:
        for objective in half.rows:
            yield _points_row(half.name, objective, names)
    for section in readout.sections:
        yield texts("text-part", title=section.title)
        for row in section.rows:
            yield _row(row, names)
    if readout.unchanged:
        yield readout.unchanged


def _points_row(side: str, row: PointsRow, names: Names) -> str:
    """An objective's points, where what it reads went, and why."""
    texts = names.texts
    label = texts("sums-objective-of", side=side, objective=row.label)
    ends = texts("points-ends", what=row.what, before=row.before, after=row.after)
    causes = texts.join(f"{cause.label} {cause.text}" for cause in row.breakdown.parts)
    line = texts("text-note", line=f"{label} {row.change.signed}", note=ends)
    return texts("text-because", line=line, causes=causes) if causes else line


def _row(row: ReportRow, names: Names) -> str:
    texts = names.texts
    causes = texts.join(f"{cause.label} {cause.text}" for cause in row.causes)
    moved = texts("play-report-moved", what=row.label, before=row.before, after=row.after)
    return texts("text-note", line=moved, note=causes) if causes else moved


def tell_ending(table: Table, names: Names) -> Iterator[str]:
    """Tell how the match ended, what counted, and where it turned."""
    texts = names.texts
    readout = read_ending(table.history(Side.US), table.history(Side.CHINA), names, table.result)
    yield texts("text-part", title=readout.title)
    yield readout.verdict
    yield readout.text
    if table.taken_back:
        yield tell_taken_back(table, texts)
    for name, score, rows in (
        (readout.us_name, readout.us_score, readout.us_rows),
        (readout.china_name, readout.china_score, readout.china_rows),
    ):
        yield texts("text-points", side=name, score=score)
        for row in rows:
            yield _objective(row, names)
    story = read_story(table, names)
    yield texts("text-part", title=story.title)
    if not story.turns:
        yield story.quiet
    for turn in story.turns:
        yield texts.run_in((turn.sentence, turn.swing, turn.lasting))


def _objective(row: ObjectiveRow, names: Names) -> str:
    line = names.texts("text-figure", label=row.named(names.texts), value=row.value)
    return names.texts("text-note", line=line, note=row.points)
