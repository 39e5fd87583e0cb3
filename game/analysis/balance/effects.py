"""Effects: what each number of a scenario does to an aim, when it is moved alone.

Each is moved a tenth of its room down and up, and the same matches are played with either value;
many numbers at once, side by side. Chance is the same throughout, so the difference is the
number's doing.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, TypeAlias

import numpy as np

from game.analysis.balance.aims import Aim
from game.analysis.balance.movable import Movable, placed
from game.match.intervals import of_mean
from game.match.seat import BatchPlayer
from game.match.tally import CHUNK, play_chunk, play_together, seeds_of
from game.rules import Ruleset
from game.rules.arrays import Array, Keys

__all__ = ["Effect", "Pair", "effects_of"]

STEP: Final = 0.1
"""How far a number is moved either way, as a share of its room."""

Pair: TypeAlias = tuple[BatchPlayer, BatchPlayer]
"""Who plays the US and who plays China."""


@dataclass(frozen=True)
class Effect:
    """What moving a number does to an aim."""

    movable: Movable
    down: float
    """The lower value that was tried."""
    up: float
    """The higher one."""
    change: float
    """How much more is measured at the higher value than at the lower [share of matches]."""
    low: float
    """Lower end of its 95% interval."""
    high: float
    """Upper end."""
    games: int
    """Matches with each of the two values."""

    @property
    def is_clear(self) -> bool:
        """Whether it is more than chance would do."""
        return self.low > 0.0 or self.high < 0.0

    @property
    def slope(self) -> float:
        """How much more is measured for each unit of the number."""
        return self.change / (self.up - self.down)

    def wanted(self, now: float, aim: float) -> float | None:
        """Return the value that would bring the measure from ``now`` to ``aim`` in a straight line.

        None where that lies beyond what is tried of the number.
        """
        if not self.is_clear:
            return None
        value = self.movable.rounded(self.movable.value + (aim - now) / self.slope)
        return value if self.movable.low <= value <= self.movable.high else None


def effects_of(
    ruleset: Ruleset,
    movables: Sequence[Movable],
    pairs: Sequence[Pair],
    aim: Aim,
    games: int,
    seed: int = 0,
    progress: Callable[[int, int], None] = lambda done, whole: None,
) -> list[Effect]:
    """Return the effect of each number on an aim, the largest first.

    Args:
        ruleset: the scenario.
        movables: its numbers, each of which is moved alone.
        pairs: who plays; each pair plays an equal part of the matches.
        aim: what is measured.
        games: matches with each value.
        seed: of the first match.
        progress: called with the numbers that are done and all of them.
    """
    found: list[Effect] = []
    each, most = max(games // len(pairs), 1), CHUNK // 2
    seeds = seeds_of(seed, each)
    parts = [seeds[first : first + most] for first in range(0, each, most)]
    for group in _groups(movables, most // each or 1):
        columns = [_columns(ruleset, group, pair, aim, part) for pair in pairs for part in parts]
        found += map(_effect, group, np.concatenate(columns, axis=-1))
        progress(len(found), len(movables))
    return sorted(found, key=lambda effect: (not effect.is_clear, -abs(effect.change)))


def _groups(movables: Sequence[Movable], most: int) -> Iterator[list[Movable]]:
    """Give numbers that can be moved side by side; of the others one after the other."""
    for together, same in groupby(movables, key=lambda each: each.differs_by_match):
        members, size = list(same), most if together else 1
        for first in range(0, len(members), size):
            yield members[first : first + size]


def _values(movable: Movable) -> tuple[float, float]:
    step = STEP * movable.room
    return max(movable.low, movable.value - step), min(movable.high, movable.value + step)


def _columns(ruleset: Ruleset, group: list[Movable], pair: Pair, aim: Aim, seeds: Keys) -> Array:
    """Return what each match adds to the measure, shape (numbers, 2, games): below, then above."""
    if not group[0].differs_by_match:
        tallies = [
            play_chunk(placed(ruleset, {group[0]: value}), *pair, seeds)
            for value in _values(group[0])
        ]
        return np.stack([aim.column(tally) for tally in tallies])[None]
    shape = (len(group), 2, len(seeds))
    values: dict[Movable, float | Array] = {}
    for at, each in enumerate(group):
        column = np.full(shape, each.value)
        column[at] = np.array(_values(each))[:, None]
        values[each] = column.ravel()
    together = np.broadcast_to(seeds, shape).ravel()
    tally = play_together(placed(ruleset, values), *pair, together)
    return aim.column(tally).reshape(shape)


def _effect(movable: Movable, columns: Array) -> Effect:
    down, up = _values(movable)
    more = columns[1] - columns[0]
    return Effect(movable, down, up, float(more.mean()), *of_mean(more), len(more))
