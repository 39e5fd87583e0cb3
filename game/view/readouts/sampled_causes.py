"""What moves what in a scenario, asked once of the rules and kept while the game runs."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import numpy as np

from game.players.random_orders import RandomOrders
from game.rules import SIDES, Orders, Ruleset, observe, start, step
from game.rules.causality import Causality, Sample, Write, constants_of, find_causes

__all__ = ["causes_in", "constants_in"]

MATCHES: Final = 12
"""Matches between random players that the rules are asked about."""
LOOKS: Final = 4
"""Moments of them that are looked at, spread over the first two years."""
SPAN: Final = 8
"""Turns of those two years."""


def causes_in(ruleset: Ruleset) -> Causality:
    """Return the causes of a scenario; the same object as long as its rules are the same."""
    return _causes(_Keyed(ruleset))


def constants_in(ruleset: Ruleset) -> dict[str, tuple[Write, ...]]:
    """Return which contributions each constant moves."""
    return _constants(_Keyed(ruleset))


class _Keyed:
    """A ruleset that is looked up by the digest of its scenario."""

    def __init__(self, ruleset: Ruleset) -> None:
        self.ruleset = ruleset

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Keyed) and other.ruleset.digest == self.ruleset.digest

    def __hash__(self) -> int:
        return hash(self.ruleset.digest)


@lru_cache(maxsize=8)
def _causes(keyed: _Keyed) -> Causality:
    return find_causes(keyed.ruleset, _samples(keyed))


@lru_cache(maxsize=8)
def _constants(keyed: _Keyed) -> dict[str, tuple[Write, ...]]:
    few = np.arange(2)
    sample = _samples(keyed)[LOOKS // 2]
    orders = Orders(sample.orders.us[few], sample.orders.china[few])
    return constants_of(keyed.ruleset, [Sample(sample.state.take(few), orders)])


@lru_cache(maxsize=8)
def _samples(keyed: _Keyed) -> tuple[Sample, ...]:
    """Return moments of matches between random players, always the same ones."""
    ruleset, players = keyed.ruleset, RandomOrders()
    seeds = np.arange(MATCHES, dtype=np.uint64)
    state, samples = start(ruleset, seeds), []
    every = max(1, min(SPAN, ruleset.turns) // LOOKS)
    for turn in range(every * (LOOKS - 1) + 1):
        us, china = (
            players.choose_batch(
                observe(ruleset, state, side), seeds + np.uint64(1000 * turn + 100 * side)
            )
            for side in SIDES
        )
        orders = Orders(us, china)
        if turn % every == 0:
            samples.append(Sample(state, orders))
        state = step(ruleset, state, orders, ledger=False, check=False).state
    return tuple(samples)
