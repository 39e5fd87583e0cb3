"""The points of a quarter: which objectives gave them or took them, for either side, and why."""

from __future__ import annotations

from dataclasses import dataclass

from game.match.table import Report
from game.readouts.breakdowns.breakdown import Breakdown, part_of_change
from game.readouts.breakdowns.what_moved import breakdown_of_what_moved, name_of, write_ends
from game.readouts.words.icons import icon_of_measure
from game.readouts.words.names import Names, owner_of
from game.readouts.words.objectives import Reached, moved, read_objectives
from game.readouts.words.pages import page_of
from game.readouts.words.signs import Change, Owner, tone_of_points
from game.rules import Observation, Side
from game.rules.conditions import Quantity
from game.rules.facts import read_quantity

__all__ = ["PointsRow", "QuarterPoints", "SidePoints", "read_quarter_points"]


@dataclass(frozen=True)
class PointsRow:
    """An objective whose points moved."""

    icon: str
    """The drawing of what it reads."""
    label: str
    what: str
    """What it reads, by name."""
    before: str
    after: str
    """What it reads, before and after the quarter."""
    change: Change
    """Of its points, judged by the one who looks."""
    breakdown: Breakdown
    """What moved what it reads."""


@dataclass(frozen=True)
class SidePoints:
    """A side's points of the quarter."""

    owner: Owner
    name: str
    change: str
    """With its sign; the rows add up to it."""
    rows: tuple[PointsRow, ...]
    """The objectives whose points moved, the furthest first."""
    said: str
    """The same in a sentence."""
    more: tuple[str, ...]
    """What is said of rows that have no room: of one, of two, and so on."""
    breakdown: Breakdown

    @property
    def moved(self) -> bool:
        """Whether any of its objectives did."""
        return bool(self.rows)


@dataclass(frozen=True)
class QuarterPoints:
    """Where the points of a quarter come from."""

    title: str
    us: SidePoints
    china: SidePoints
    quiet: str
    """Said where no points moved at all; else empty."""

    @property
    def sides(self) -> tuple[SidePoints, SidePoints]:
        """Both, the US first."""
        return self.us, self.china

    @property
    def says(self) -> tuple[str, ...]:
        """A sentence for each side whose points moved; else that none did."""
        told = tuple(side.said for side in self.sides if side.moved)
        return told or (self.quiet,)


def read_quarter_points(report: Report, names: Names, side: Side) -> QuarterPoints:
    """Return which objectives moved either side's score, judged from ``side``."""
    us, china = (_of_side(report, whose, names, side) for whose in Side)
    still = not us.moved and not china.moved
    return QuarterPoints(
        names.texts("points-title"), us, china, names.texts("points-still") if still else ""
    )


def _of_side(report: Report, whose: Side, names: Names, side: Side) -> SidePoints:
    texts = names.texts
    before, after = (
        list(read_objectives(seen, whose, names)) for seen in (report.before, report.after)
    )
    pairs = [(was, now) for was, now in zip(before, after, strict=True) if moved(was, now)]
    pairs.sort(key=lambda pair: -abs(moved(*pair)))
    rows = tuple(_row(report, was, now, whose is side, names) for was, now in pairs)
    whole = texts.signed(sum(moved(*pair) for pair in pairs), 1)
    name = names.side(whose)
    parts = tuple(
        part_of_change(
            row.label,
            row.change,
            row.breakdown,
            texts("points-ends", what=row.what, before=row.before, after=row.after),
        )
        for row in rows
    )
    breakdown = Breakdown(
        texts("points-of", side=name, change=whole),
        parts,
        sum(part.amount for part in parts),
        texts("causes-change", change=whole) if parts else texts("sums-still"),
        page_of("score", whose.slug),
    )
    listed = texts.join(
        texts("points-objective", objective=r.label, change=r.change.signed) for r in rows
    )
    said = texts("points-said", side=name, change=whole, objectives=listed)
    more = tuple(texts("points-more", count=at) for at in range(1, len(rows) + 1))
    return SidePoints(owner_of(whose), name, whole, rows, said, more, breakdown)


def _row(report: Report, was: Reached, now: Reached, is_own: bool, names: Names) -> PointsRow:
    quantity, amount = now.objective.quantity, moved(was, now)
    before, after = write_ends(
        quantity, _value(report.before, quantity), _value(report.after, quantity), names
    )
    tone = tone_of_points(amount, is_own=is_own)
    return PointsRow(
        icon=icon_of_measure(quantity.indicator if quantity.stock is None else quantity.stock.slug),
        label=now.label,
        what=name_of(quantity, names),
        before=before,
        after=after,
        change=Change(amount, names.texts.number(abs(amount), 1), tone),
        breakdown=breakdown_of_what_moved(report, quantity, names),
    )


def _value(seen: Observation, quantity: Quantity) -> float:
    return float(read_quantity(quantity, seen.ruleset, seen.known)[0])
