"""What an edit changed: the same matches before it and after it, measured one by one.

Both are played with the same seeds, and chance is drawn by seed, turn and name; so what differs in
a match is the edit's doing, and small edits show.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

import numpy as np

from game.analysis.balance.measured import Group, flags_in, quantities_in
from game.match.intervals import of_change, of_mean
from game.match.tally import Tally
from game.rules.arrays import Array, Flags

__all__ = ["Change", "Changes", "changes_between"]


@dataclass(frozen=True)
class Change:
    """A share or a mean before and after; None on the side where there is no such thing."""

    before: float | None
    after: float | None
    low: float
    """Lower end of the 95% interval of the change."""
    high: float
    """Upper end."""

    @property
    def by(self) -> float:
        """How much more there is; what is not there counts as nothing."""
        return (self.after or 0.0) - (self.before or 0.0)

    @property
    def is_clear(self) -> bool:
        """Whether it is more than chance would do."""
        return self.low > 0.0 or self.high < 0.0


Changes: TypeAlias = Mapping[Group, Mapping[str, Change]]


def changes_between(before: Tally, after: Tally) -> Changes:
    """Return the change of everything measured, over the matches that both have.

    Args:
        before: of one version, with the seed of ``after``.
        after: of another; events and the like that one of them lacks count as nothing there.
    """
    assert before.seed == after.seed, "matches can be paired only if their seeds are the same"
    games = min(before.games, after.games)
    was, now = flags_in(before), flags_in(after)
    much, more = quantities_in(before), quantities_in(after)
    shares = {group: _in_group(was[group], now[group], games, of_change) for group in was}
    means = {group: _in_group(much[group], more[group], games, _of_means) for group in much}
    return shares | means


Column = TypeVar("Column", Flags, Array)


def _in_group(
    was: Mapping[str, Column],
    now: Mapping[str, Column],
    games: int,
    interval: Callable[[Column, Column], tuple[float, float]],
) -> dict[str, Change]:
    found: dict[str, Change] = {}
    for slug in dict.fromkeys([*was, *now]):
        old, new = was.get(slug), now.get(slug)
        low, high = interval(_filled(old, new, games), _filled(new, old, games))
        found[slug] = Change(_mean(old, games), _mean(new, games), low, high)
    return found


def _filled(column: Column | None, other: Column | None, games: int) -> Column:
    """Return the first matches of a column; where there is none, as many times nothing."""
    if column is not None:
        return column[:games]
    assert other is not None
    return np.zeros_like(other[:games])


def _mean(column: Flags | Array | None, games: int) -> float | None:
    return None if column is None else float(column[:games].mean())


def _of_means(before: Array, after: Array) -> tuple[float, float]:
    return of_mean(after - before)
