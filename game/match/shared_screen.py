"""What people who share one screen may both know of a turn: neither one's secrets."""

from collections.abc import Sequence
from dataclasses import replace

from game.match.happenings import Happening
from game.match.table import Report, Table
from game.rules import Ledger, Side

__all__ = ["happened_for_all", "known_to_all", "people_at", "viewer_at"]


def people_at(table: Table) -> tuple[Side, ...]:
    """Return the sides that people play, US first."""
    return tuple(seat.side for seat in table.seats if seat.is_human)


def viewer_at(table: Table) -> Side:
    """Return whose eyes a screen has that one person, or nobody in particular, looks at."""
    people = people_at(table)
    return people[0] if people else Side.US


def known_to_all(table: Table, turn: int) -> Report:
    """Return a turn as everyone at the screen may know it: covert orders of two stay covert."""
    viewer = viewer_at(table)
    report = table.report(viewer, turn)
    if len(people_at(table)) < 2:
        return report
    other = table.report(viewer.rival, turn)
    entries = report.after.ledger.entries
    shared = tuple(entry for entry in entries if not entry.stock.secret)
    return replace(
        report,
        after=replace(report.after, ledger=Ledger(shared)),
        orders=(other.orders[Side.US], report.orders[Side.CHINA]),
        happenings=tuple(each for each in report.happenings if each in other.happenings),
    )


def happened_for_all(table: Table, turn: int = 0) -> Sequence[Happening]:
    """Return what has happened after ``turn`` turns, as far as everyone at the screen may know."""
    viewer = viewer_at(table)
    seen = table.since(turn, viewer)
    if len(people_at(table)) < 2:
        return seen
    other = table.since(turn, viewer.rival)
    return tuple(thing for thing in seen if thing in other)
