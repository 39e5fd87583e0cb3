"""The courses of a match side by side: where they parted, how they ended, what was ordered."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from game.classroom.class_log import ClassRecord
from game.language import Texts
from game.match import ToldTable
from game.readouts.ending.curves import Curve, CurveChart
from game.readouts.ending.ending import read_ending
from game.readouts.ending.story import read_lead
from game.readouts.words.names import Names
from game.readouts.words.signs import Owner
from game.rules import SIDES, Side

__all__ = ["CourseReadout", "lead_chart", "read_courses", "tables_of"]

HUES: Final = (Owner.US, Owner.CHINA, Owner.SHARED)


@dataclass(frozen=True)
class CourseReadout:
    """One course of the match."""

    name: str
    parted: str
    """Where it left the course before it; empty for the first."""
    turns: int
    scores: tuple[str, str]
    verdict: str
    orders: tuple[tuple[str, str], ...]
    """What either side ordered, turn by turn."""


def tables_of(record: ClassRecord) -> tuple[ToldTable, ...]:
    """Return every course as a table at which nothing is secret."""
    return tuple(ToldTable.of(log, record.loaded) for log in record.courses)


def read_courses(tables: Sequence[ToldTable], names: Names) -> tuple[CourseReadout, ...]:
    """Return the courses, the one that was left first before the others."""
    return tuple(_read(number, table, names) for number, table in enumerate(tables, start=1))


def name_of(number: int, texts: Texts) -> str:
    """Return what a course is called, counted from 1."""
    return texts("debrief-course", number=number)


def _read(number: int, table: ToldTable, names: Names) -> CourseReadout:
    texts, parent = names.texts, table.log.header.parent
    ending = read_ending(table.history(Side.US), table.history(Side.CHINA), names)
    parted = ""
    if parent is not None:
        stops = names.stops(parent.turn)
        parted = texts("debrief-course-parted", date=stops[-1], number=number - 1)
    orders = tuple(
        (_orders(table, turn, Side.US, names), _orders(table, turn, Side.CHINA, names))
        for turn in range(1, table.turn + 1)
    )
    scores = ending.us_score, ending.china_score
    return CourseReadout(name_of(number, texts), parted, table.turn, scores, ending.verdict, orders)


def _orders(table: ToldTable, turn: int, side: Side, names: Names) -> str:
    given = table.report(side, turn).orders[side]
    told = [names.order(side, order) for order in given]
    return names.texts.join(told) if told else names.texts("play-reveal-idle")


def lead_chart(tables: Sequence[ToldTable], names: Names) -> CurveChart:
    """Return the lead of the US in every course, in one chart."""
    texts = names.texts
    leads = [read_lead(table.history(Side.US), names) for table in tables]
    longest = max(leads, key=lambda lead: len(lead.values))
    curves = tuple(
        Curve(
            name_of(at + 1, texts),
            HUES[at % len(HUES)],
            lead.values,
            tuple(texts.signed(value, 1) for value in lead.values),
        )
        for at, lead in enumerate(leads)
    )
    return CurveChart(
        title=texts("debrief-courses-lead", side=names.side(SIDES[0])),
        unit=texts("play-chart-scores-unit"),
        low=min(lead.least for lead in leads),
        high=max(lead.most for lead in leads),
        levels=longest.levels,
        years=longest.years,
        mark=None,
        mark_label="",
        curves=curves,
        first=longest.first,
        last=longest.last,
    )
