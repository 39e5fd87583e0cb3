"""What is due in a turn: the scenario's conditions, once it is known which turn it is.

All matches of a batch resolve the same turn. So a date need not be asked of every match, and an
event whose time has not come need not be asked at all.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np

from game.rules.arrays import Ints
from game.rules.conditions import NEVER, Condition, at_turn

__all__ = ["Calendar", "Due"]

Dated: TypeAlias = tuple[tuple[int, Condition], ...]
"""Positions in the ruleset that a turn allows, each with what else must hold."""


@dataclass(frozen=True)
class Due:
    """What may come at the end of one turn."""

    events: Dated
    laws: Dated
    decisive: Dated

    @cached_property
    def drawn(self) -> Ints:
        """Positions of the events, for which chance is asked, shape (events due,)."""
        return np.array([position for position, _ in self.events], dtype=np.int64)


class Calendar:
    """What is due in each turn, worked out when it is first asked for."""

    def __init__(
        self,
        events: Iterable[Condition],
        laws: Iterable[Condition],
        decisive: Iterable[Condition],
    ) -> None:
        """Take the conditions of the ruleset, by position."""
        self._conditions = (tuple(events), tuple(laws), tuple(decisive))
        self._turns: dict[int, Due] = {}

    def due(self, turn: int) -> Due:
        """Return what may come at the end of a turn (0-based)."""
        if turn not in self._turns:
            self._turns[turn] = Due(*(_dated(each, turn) for each in self._conditions))
        return self._turns[turn]


def _dated(conditions: tuple[Condition, ...], turn: int) -> Dated:
    left = ((position, at_turn(each, turn)) for position, each in enumerate(conditions))
    return tuple((position, when) for position, when in left if when != NEVER)
