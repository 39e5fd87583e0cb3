"""One quarter as a record for those who talk it over: nothing in it is secret any more."""

from dataclasses import dataclass

from game.match import Kind, Table
from game.readouts.board.log import tell_happening
from game.readouts.quarter.quarter_points import read_quarter_points
from game.readouts.quarter.report import ReportRow, read_report
from game.readouts.words.names import Names
from game.readouts.words.signs import Owner
from game.rules import SIDES, Side

__all__ = ["SideOrders", "News", "PointsTold", "Quarter", "read_quarter", "tell_causes"]


@dataclass(frozen=True)
class SideOrders:
    """What one side ordered."""

    owner: Owner
    name: str
    orders: str


@dataclass(frozen=True)
class News:
    """What happened beside the orders."""

    title: str
    text: str
    """What the scenario says of an event; else empty."""


@dataclass(frozen=True)
class PointsTold:
    """A side's points of the quarter, and where each of its objectives went and why."""

    owner: Owner
    said: str
    rows: tuple[tuple[str, str, str, str], ...]
    """Objective, points, what it reads before and after, causes."""


@dataclass(frozen=True)
class Quarter:
    """A finished quarter."""

    date: str
    orders_given: tuple[SideOrders, ...]
    news: tuple[News, ...]
    points: tuple[PointsTold, ...]
    """What each side's objectives brought, each as its owner knows it."""
    rows: tuple[ReportRow, ...]
    """The meters that moved, each as its owner knows it."""


def read_quarter(table: Table, turn: int, names: Names) -> Quarter:
    """Return what was ordered, what happened and what changed in a turn (1 is the first)."""
    happened = [thing for thing in table.since(turn - 1) if thing.turn == turn]
    orders_given = []
    for side in SIDES:
        given = [each for each in happened if each.kind is Kind.ORDER and each.side is side]
        orders = [tell_happening(order, names)[0] for order in given]
        told = names.texts.join(orders) if orders else names.texts("play-reveal-idle")
        orders_given.append(SideOrders(Owner(side.slug), names.side(side), told))
    news = [
        News(
            title=tell_happening(thing, names)[0],
            text=names.event(thing.subject)[1] if thing.kind in (Kind.EVENT, Kind.INJECTED) else "",
        )
        for thing in happened
        if thing.kind not in (Kind.ORDER, Kind.ENDING)
    ]
    return Quarter(
        names.turn_date(turn),
        tuple(orders_given),
        tuple(news),
        tuple(_points(table, turn, side, names) for side in SIDES),
        _rows(table, turn, names),
    )


def _points(table: Table, turn: int, side: Side, names: Names) -> PointsTold:
    told = read_quarter_points(table.report(side, turn), names, side).sides[side]
    rows = tuple(
        (
            row.label,
            row.change.signed,
            names.texts("points-ends", what=row.what, before=row.before, after=row.after),
            names.texts.join(f"{cause.label} {cause.text}" for cause in row.breakdown.parts),
        )
        for row in told.rows
    )
    return PointsTold(told.owner, told.said if rows else "", rows)


def _rows(table: Table, turn: int, names: Names) -> tuple[ReportRow, ...]:
    rows: dict[str, ReportRow] = {}
    for side in SIDES:
        report = table.report(side, turn)
        for section in read_report(report, names, side).sections:
            for row in section.rows:
                rows.setdefault(row.label, row)
    return tuple(rows.values())


def tell_causes(row: ReportRow, names: Names) -> str:
    """Return why a meter moved, as one enumeration."""
    return names.texts.join(f"{cause.label} {cause.text}" for cause in row.causes)
