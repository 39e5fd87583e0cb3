"""What moves what in a scenario, asked once of the rules and kept while the game runs."""

from __future__ import annotations

from typing import Final

import numpy as np

from game.players.random_orders import RandomOrders
from game.readouts.reference.piecemeal import Pieces, at_once
from game.rules import SIDES, Orders, Ruleset, observe, start, step
from game.rules.causality import Causality, Sample, Write, ask_causes, ask_constants

__all__ = ["causes_by_pieces", "causes_in", "constants_by_pieces"]

MATCHES: Final = 12
"""Matches between random players that the rules are asked about."""
LOOKS: Final = 4
"""Moments of them that are looked at, spread over the first two years."""
SPAN: Final = 8
"""Turns of those two years."""


_CAUSES: dict[str, Causality] = {}
_CONSTANTS: dict[str, dict[str, tuple[Write, ...]]] = {}
_SAMPLES: dict[str, tuple[Sample, ...]] = {}
"""What was found, by the digest of the scenario: its rules never change."""


def causes_in(ruleset: Ruleset) -> Causality:
    """Return the causes of a scenario; the same object as long as its rules are the same."""
    return at_once(causes_by_pieces(ruleset))


def causes_by_pieces(ruleset: Ruleset) -> Pieces[Causality]:
    """Return the same with a pause after each piece of the work."""
    if ruleset.digest not in _CAUSES:
        samples = yield from _samples(ruleset)
        _CAUSES[ruleset.digest] = yield from ask_causes(ruleset, samples)
    return _CAUSES[ruleset.digest]


def constants_by_pieces(ruleset: Ruleset) -> Pieces[dict[str, tuple[Write, ...]]]:
    """Return which contributions each constant moves, with a pause after each few."""
    if ruleset.digest not in _CONSTANTS:
        samples = yield from _samples(ruleset)
        few, sample = np.arange(2), samples[LOOKS // 2]
        orders = Orders(sample.orders.us[few], sample.orders.china[few])
        one = Sample(sample.state.take(few), orders)
        _CONSTANTS[ruleset.digest] = yield from ask_constants(ruleset, [one])
    return _CONSTANTS[ruleset.digest]


def _samples(ruleset: Ruleset) -> Pieces[tuple[Sample, ...]]:
    """Return moments of matches between random players, always the same ones."""
    if ruleset.digest in _SAMPLES:
        return _SAMPLES[ruleset.digest]
    players = RandomOrders()
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
        yield
    _SAMPLES[ruleset.digest] = tuple(samples)
    return _SAMPLES[ruleset.digest]
