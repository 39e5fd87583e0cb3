"""Objectives and endings: what a side is scored by, and what ends a match and is told of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.rules.conditions import ALWAYS, Condition, Quantity
from game.rules.sides import Side

__all__ = ["WHOLE_MATCH", "Decisive", "Ending", "MarkPlace", "Objective", "place_marks"]

WHOLE_MATCH = 0
"""``Objective.over`` where every turn of the match counts."""


@dataclass(frozen=True)
class Objective:
    """One line of a side's score."""

    slug: str
    side: Side
    quantity: Quantity
    zero: float
    """Value worth nothing."""
    one: float
    """Value worth the full weight; may be below ``zero``."""
    weight: float
    again: float | None = None
    """Value beyond ``one`` that is worth nothing again, where too much is as bad as too little."""
    over: int = 1
    """Turns whose marks it is the mean of: the last, the last few, or WHOLE_MATCH."""
    hidden_from: Side | None = None
    """Side that only believes something of the quantity: a secret of the other is in it."""


@dataclass(frozen=True)
class MarkPlace:
    """Where ``State.marks`` keeps what an objective has been worth, turn after turn."""

    objective: Objective
    first: int
    """Its first column."""
    width: int
    """Columns: one for the sum over the match, else one for each of the last turns."""
    believed: int
    """First column of the same as the other side believes it; ``first`` where nothing is secret."""

    def columns(self, *, believed: bool = False) -> slice:
        """Return its columns, or those of what the other side believes."""
        first = self.believed if believed else self.first
        return slice(first, first + self.width)

    def column(self, turn: int, *, believed: bool = False) -> int:
        """Return the column that a turn goes into: after the last, the first is used again."""
        return (self.believed if believed else self.first) + turn % self.width


@dataclass(frozen=True)
class Decisive:
    """A condition that ends the match early."""

    slug: str
    when: Condition
    winner: Side | None
    """None where both lose."""


@dataclass(frozen=True)
class Ending:
    """A written ending; the first whose condition holds is told."""

    slug: str
    when: Condition = ALWAYS


def place_marks(objectives: Sequence[Objective]) -> dict[tuple[Side, str], MarkPlace]:
    """Return where the marks of each objective that is read over time are kept."""
    places: dict[tuple[Side, str], MarkPlace] = {}
    first = 0
    for each in objectives:
        if each.over == 1:
            continue
        width = max(1, each.over)
        believed = first if each.hidden_from is None else first + width
        places[each.side, each.slug] = MarkPlace(each, first, width, believed)
        first = believed + width
    return places
