"""The schedule: how a match cuts the months of the calendar into turns.

A calendar month is 12 x year + month - 1. Turns are counted from 0, as the state counts those that
have been played; a turn that a player calls the first is turn 0 here.
"""

from dataclasses import dataclass
from typing import TypeVar

from game.rules.arrays import Ints

__all__ = ["Schedule"]

Turns = TypeVar("Turns", int, Ints)


@dataclass(frozen=True)
class Schedule:
    """When each turn of a match begins."""

    start: int
    """Calendar month in which the match begins."""
    length: int
    """Months of a turn."""
    turns: int
    """Turns until the match ends."""

    def month_of(self, turn: Turns) -> Turns:
        """Return the calendar month in which a turn begins; turns outside of the match too.

        >>> Schedule(24312, 3, 20).month_of(2) - 24312
        6
        """
        return self.start + turn * self.length

    def turn_of(self, month: int) -> int:
        """Return the turn in which a calendar month lies; it may be outside of the match.

        >>> [Schedule(24312, 3, 20).turn_of(24312 + month) for month in (-1, 0, 5, 60)]
        [-1, 0, 1, 20]
        """
        return (month - self.start) // self.length

    def span_of(self, turn: int) -> tuple[int, int]:
        """Return the first month of a turn and how many it has, as dates are written from."""
        return self.month_of(turn), self.length

    @property
    def last_month(self) -> int:
        """The last calendar month of the match."""
        return self.month_of(self.turns) - 1
