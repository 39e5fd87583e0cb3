"""Objectives and endings: what a side is scored by, and what ends a match and is told of it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from game.rules.arrays import Array, Ints
from game.rules.conditions import ALWAYS, Condition, Quantity
from game.rules.sides import Side

__all__ = [
    "WHOLE_MATCH",
    "Decisive",
    "Ending",
    "MarkPlace",
    "MarkRows",
    "Objective",
    "Scale",
    "place_marks",
]

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
class Scale:
    """What the values of several objectives are worth, one row for each."""

    zero: Array
    """Value worth nothing, shape (rows, 1)."""
    span: Array
    """From there to the value worth all, shape (rows, 1)."""
    again: tuple[tuple[int, Objective], ...]
    """Rows whose value can be too much, and what they are of."""

    @classmethod
    def of(cls, objectives: Sequence[Objective]) -> "Scale":
        """Return the scale of these objectives, in this order."""
        zero = np.array([[each.zero] for each in objectives])
        one = np.array([[each.one] for each in objectives])
        over = [(row, each) for row, each in enumerate(objectives) if each.again is not None]
        return cls(zero, one - zero, tuple(over))

    def marks(self, values: Sequence[Array]) -> Array:
        """Return how far each objective is reached by its value [0..1], shape (rows, batch)."""
        value = np.array(values)
        reached: Array = (value - self.zero) / self.span
        for row, each in self.again:
            if each.again is not None:
                beyond = (each.again - value[row]) / (each.again - each.one)
                reached[row] = np.minimum(reached[row], beyond)
        return reached.clip(0.0, 1.0)


@dataclass(frozen=True)
class MarkRows:
    """What is marked at the end of a turn: a row for each mark that is kept."""

    places: tuple[tuple[MarkPlace, Side | None], ...]
    """Where it is kept, and the side that believes it; None of what really is."""
    scale: Scale
    first: Ints
    """First of its columns, shape (rows,)."""
    width: Ints
    """How many it has, shape (rows,)."""
    summed: Array
    """1 where marks are added up, 0 where the latest are kept, shape (rows, 1)."""
    columns: int
    """Columns of all together."""

    @classmethod
    def of(cls, places: Sequence[MarkPlace]) -> "MarkRows":
        """Return the rows of these places: what really is, and beside a secret what is believed."""
        rows = [
            (place, side)
            for place in places
            for side in dict.fromkeys((None, place.objective.hidden_from))
        ]
        objectives = [place.objective for place, _ in rows]
        first = [place.column(0, believed=side is not None) for place, side in rows]
        return cls(
            places=tuple(rows),
            scale=Scale.of(objectives),
            first=np.array(first, dtype=np.int64),
            width=np.array([place.width for place, _ in rows], dtype=np.int64),
            summed=np.array([[float(each.over == WHOLE_MATCH)] for each in objectives]),
            columns=max((place.believed + place.width for place in places), default=0),
        )


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
