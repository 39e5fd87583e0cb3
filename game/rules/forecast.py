"""Forecast: what an order would change, if the rival holds still and over its likely replies.

A forecast plays the rules forward on what a side knows, without events: no chance is peeked at.
The change is against giving the same orders without the one in question.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from game.rules.actions import NO_ORDER, Orders
from game.rules.arrays import Array, Ints
from game.rules.conditions import Quantity
from game.rules.facts import read_quantity
from game.rules.legality import legal
from game.rules.observation import Observation
from game.rules.sides import Side
from game.rules.turn import step

__all__ = ["Forecast", "forecast", "likely_replies"]


@dataclass(frozen=True)
class Forecast:
    """Changes that each order would make, shape (orders, quantities)."""

    quantities: tuple[Quantity, ...]
    hold: Array
    """If the rival gives no order."""
    low: Array
    """Least over the rival's likely replies."""
    high: Array
    """Most over the rival's likely replies."""


def likely_replies(observation: Observation, most: int = 16) -> Ints:
    """Return single orders the rival could give, as far as is known, with none first."""
    rival = observation.side.rival
    possible = np.nonzero(legal(observation.ruleset, observation.known, rival)[0])[0]
    stride = max(1, -(-len(possible) // (most - 1)))
    return np.array([NO_ORDER, *possible[::stride]], dtype=np.int64)


def forecast(
    observation: Observation,
    candidates: Sequence[int],
    quantities: Sequence[Quantity],
    *,
    planned: Sequence[int] = (),
    horizon: int = 1,
) -> Forecast:
    """Return what each candidate would change by the end of ``horizon`` turns.

    Args:
        observation: what the side knows.
        candidates: positions in the side's menu; ``NO_ORDER`` gives zeros.
        quantities: stocks and indicators to follow.
        planned: orders already chosen this turn, given with every candidate.
        horizon: turns to play on, without further orders.
    """
    replies = likely_replies(observation)
    rows = np.array([NO_ORDER, *candidates], dtype=np.int64)
    ours = np.repeat(rows, len(replies))
    theirs = np.tile(replies, len(rows))
    values = _play(observation, ours, theirs, tuple(planned), quantities, horizon)
    shaped = values.reshape(len(rows), len(replies), len(quantities))
    change = shaped[1:] - shaped[:1]
    return Forecast(tuple(quantities), change[:, 0], change.min(axis=1), change.max(axis=1))


def _play(
    observation: Observation,
    ours: Ints,
    theirs: Ints,
    planned: tuple[int, ...],
    quantities: Sequence[Quantity],
    horizon: int,
) -> Array:
    ruleset, batch = observation.ruleset, len(ours)
    state = observation.known.take(np.zeros(batch, dtype=np.int64))
    mine = np.column_stack([ours, *(np.full(batch, order) for order in planned)])
    for _ in range(horizon):
        us_side = observation.side is Side.US
        orders = Orders(mine, theirs[:, None]) if us_side else Orders(theirs[:, None], mine)
        state = step(ruleset, state, orders, events=False, ledger=False, check=False).state
        mine, theirs = np.full_like(mine, NO_ORDER), np.full_like(theirs, NO_ORDER)
    return np.column_stack([read_quantity(each, ruleset, state) for each in quantities])
