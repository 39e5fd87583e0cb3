"""The search for values of one or two numbers with which an aim is met.

One number is tried over its room; two are moved together along the line that changes the measure
most for the least way, each measured by its room. Where the aim is met between two values, halving
finds it; of several such places the nearest to today's values counts.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from game.analysis.balance.aims import Aim, Reached
from game.analysis.balance.effects import Pair, effects_of
from game.analysis.balance.movable import Movable, placed
from game.match.tally import Tally, simulate
from game.rules import Ruleset
from game.rules.arrays import Array

__all__ = ["Found", "search_values"]

PLACES: Final = 9
"""Places along the way that are tried first."""
HALVINGS: Final = 6
"""Then the way between two of them is halved so often: a fraction of a hundredth of the room."""


@dataclass(frozen=True)
class Found:
    """The values that come nearest to an aim, and what fresh matches show of them."""

    values: Mapping[Movable, float]
    before: Tally
    """Matches as the scenario stands, with seeds that the search has not seen."""
    after: Tally
    """The same matches with the new values."""
    aim: Aim

    @property
    def is_met(self) -> bool:
        """Whether the aim lies in the interval of what the fresh matches show."""
        reached: Reached = self.aim.reached(self.after)
        return reached.low <= self.aim.share <= reached.high


def search_values(
    ruleset: Ruleset,
    movables: Sequence[Movable],
    pair: Pair,
    aim: Aim,
    games: int,
    seed: int = 0,
    progress: Callable[[int, int], None] = lambda done, whole: None,
) -> Found:
    """Return values of one or two numbers that bring a measure as near as can be to an aim.

    Args:
        ruleset: the scenario.
        movables: the numbers.
        pair: who plays.
        aim: what is measured, and how often it is to be so.
        games: matches at each place, and as many fresh ones for what is found.
        seed: of the first match.
        progress: called with the places that are done and all of them.
    """
    line = _line(ruleset, movables, pair, aim, games, seed)
    measure = _Measure(ruleset, line, pair, aim, games, seed, progress)
    off = {float(place): measure.off(place) for place in line.places}
    ends: tuple[float, ...] = ()
    for below, above in _crossings(off):
        for _ in range(HALVINGS):
            middle = (below + above) / 2.0
            off[middle] = measure.off(middle)
            below, above = (below, middle) if off[below] * off[middle] <= 0.0 else (middle, above)
        ends = below, above
    # Where the measure leaps over the aim, either side of the leap is as near as any other place.
    best = min(off, key=lambda place: (abs(off[place]), place not in ends, abs(place)))
    values = line.values(best)
    fresh = seed + games
    return Found(
        values,
        simulate(ruleset, *pair, games, fresh),
        simulate(placed(ruleset, values), *pair, games, fresh),
        aim,
    )


@dataclass(frozen=True)
class _Line:
    """A way through the values of some numbers; at place 0 they are as they are."""

    movables: Sequence[Movable]
    direction: Array
    """How far each number goes, as a share of its room, for one place further."""

    def values(self, place: float) -> dict[Movable, float]:
        """Return the values at a place, none beyond what is tried."""
        moved = zip(self.movables, self.direction.tolist(), strict=True)
        return {
            each: each.rounded(min(max(each.value + place * by * each.room, each.low), each.high))
            for each, by in moved
        }

    @property
    def places(self) -> Array:
        """Places to try first, from one end of the room to the other."""
        ends = [
            sorted(((each.low - each.value) / way, (each.high - each.value) / way))
            for each, by in zip(self.movables, self.direction.tolist(), strict=True)
            if (way := by * each.room)
        ]
        low, high = min(end[0] for end in ends), max(end[1] for end in ends)
        return np.unique(np.append(np.linspace(low, high, PLACES), 0.0))


class _Measure:
    """Plays matches at places of a line."""

    def __init__(
        self,
        ruleset: Ruleset,
        line: _Line,
        pair: Pair,
        aim: Aim,
        games: int,
        seed: int,
        progress: Callable[[int, int], None],
    ) -> None:
        self._ruleset, self._line, self._pair, self._aim = ruleset, line, pair, aim
        self._games, self._seed, self._progress = games, seed, progress
        self._done = 0

    def off(self, place: float) -> float:
        """Return by how much more is measured at a place than the aim wants."""
        there = placed(self._ruleset, self._line.values(place))
        tally = simulate(there, *self._pair, self._games, self._seed)
        self._done += 1
        self._progress(self._done, max(self._done, PLACES + HALVINGS))
        return self._aim.reached(tally).value - self._aim.share


def _line(
    ruleset: Ruleset, movables: Sequence[Movable], pair: Pair, aim: Aim, games: int, seed: int
) -> _Line:
    if len(movables) == 1:
        return _Line(movables, np.ones(1))
    effects = {
        effect.movable: effect.slope * effect.movable.room
        for effect in effects_of(ruleset, movables, [pair], aim, games, seed)
    }
    direction = np.array([effects[each] for each in movables])
    length = float(np.linalg.norm(direction))
    return _Line(movables, direction / length if length else np.ones(len(movables)))


def _crossings(off: Mapping[float, float]) -> list[tuple[float, float]]:
    """Return the neighbours between which the aim is met that are nearest to today's values."""
    places = sorted(off)
    between = [(one, other) for one, other in pairwise(places) if off[one] * off[other] < 0.0]
    return sorted(between, key=lambda ends: min(map(abs, ends)))[:1]
