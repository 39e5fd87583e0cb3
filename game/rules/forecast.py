"""Forecast: what an order would change, if the rival holds still and over its likely replies.

A forecast plays the rules forward on what a side knows, without events: no chance is peeked at.
The change is against giving the same orders without the one in question.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np

from game.rules.actions import NO_ORDER, ActionKind, Orders
from game.rules.arrays import Array, Ints
from game.rules.conditions import Quantity
from game.rules.facts import read_quantity
from game.rules.ledger import Ledger
from game.rules.legality import beside, legal
from game.rules.observation import Observation
from game.rules.ruleset import Ruleset
from game.rules.scoring import Points, points_of
from game.rules.sides import Side
from game.rules.state import State
from game.rules.stocks import Stock
from game.rules.supply import ready_stockpile
from game.rules.turn import step

__all__ = ["Forecast", "Measure", "Comparison", "beside", "forecast", "likely_replies", "try_out"]


Measure: TypeAlias = Quantity | Points
"""What a forecast may follow."""


@dataclass(frozen=True)
class Forecast:
    """Changes that each order would make, shape (orders, quantities)."""

    quantities: tuple[Measure, ...]
    hold: Array
    """If the rival gives no order."""
    low: Array
    """Least over the rival's likely replies."""
    high: Array
    """Most over the rival's likely replies."""


@dataclass(frozen=True)
class Comparison:
    """Where each set of orders leads, in each world that may be and after each likely reply."""

    value: Array
    """The quantities, shape (worlds, sets of orders, replies, quantities); the world as believed
    comes first, and so does the reply of giving no order."""
    replies: Ints
    ledger: Ledger
    """Causes of the last turn, the matches in the order of ``value``; empty unless asked for."""


def likely_replies(observation: Observation) -> Ints:
    """Return single orders the rival could give, as far as is known, with none first.

    Of the rungs of a gate's ladder only the first that could be set stands for all: the others
    differ by degree.
    """
    ruleset, rival = observation.ruleset, observation.side.rival
    replies, levied = [NO_ORDER], set()
    for order in np.nonzero(legal(ruleset, observation.known, rival)[0])[0].tolist():
        action = ruleset.menus[rival][order]
        if action.kind is ActionKind.LEVY:
            if action.gate in levied:
                continue
            levied.add(action.gate)
        replies.append(order)
    return np.array(replies, dtype=np.int64)


def forecast(
    observation: Observation,
    candidates: Sequence[int],
    quantities: Sequence[Measure],
    *,
    planned: Sequence[int] = (),
    horizon: int = 1,
) -> Forecast:
    """Return what each candidate would change by the end of ``horizon`` turns.

    Args:
        observation: what the side knows.
        candidates: positions in the side's menu; ``NO_ORDER`` gives zeros.
        quantities: stocks, indicators and points to follow.
        planned: orders already chosen this turn, given with every candidate; one that is a
            candidate itself, or stands on the same gate, is weighed against leaving it out.
        horizon: turns to play on, without further orders.
    """
    lookup = observation.ruleset.lookups[observation.side]
    rests = [beside(lookup, planned, candidate) for candidate in candidates]
    bases = sorted(set(rests))
    rows = [(NO_ORDER, *rest) for rest in bases]
    rows += [(candidate, *rest) for candidate, rest in zip(candidates, rests, strict=True)]
    value = try_out(observation, rows, quantities, horizon=horizon).value
    at = [bases.index(rest) for rest in rests]
    change = value[:, len(bases) :] - value[:, at]
    spread = (0, 2)
    return Forecast(
        tuple(quantities), change[0, :, 0], change.min(axis=spread), change.max(axis=spread)
    )


def try_out(
    observation: Observation,
    rows: Sequence[Sequence[int]],
    quantities: Sequence[Measure],
    *,
    horizon: int = 1,
    ledger: bool = False,
) -> Comparison:
    """Play each set of orders against each likely reply, in each world that may be.

    All are one batch: a turn costs less for many matches at once than many times for few.

    Args:
        observation: what the side knows.
        rows: sets of orders, positions in the side's menu.
        quantities: stocks, indicators and points to read at the end.
        horizon: turns to play, those after the first without orders.
        ledger: whether the causes of the last turn are wanted.
    """
    ruleset, us_side = observation.ruleset, observation.side is Side.US
    ours, replies = _padded(rows), likely_replies(observation)
    worlds, pairs = _worlds(observation), len(ours) * len(replies)
    mine = np.tile(np.repeat(ours, len(replies), axis=0), (len(worlds), 1))
    theirs = np.tile(replies, len(worlds) * len(ours))[:, None]
    state, causes = _in_each_world(observation.known, worlds, pairs), Ledger()
    for _ in range(horizon):
        orders = Orders(mine, theirs) if us_side else Orders(theirs, mine)
        after = step(ruleset, state, orders, events=False, ledger=ledger, check=False)
        state, causes = after.state, after.ledger
        mine, theirs = np.full_like(mine, NO_ORDER), np.full_like(theirs, NO_ORDER)
    value = _read(quantities, ruleset, state)
    shape = (len(worlds), len(ours), len(replies), len(quantities))
    return Comparison(value.reshape(shape), replies, causes)


def _read(measures: Sequence[Measure], ruleset: Ruleset, state: State) -> Array:
    """Return what is followed in every match, shape (batch, measures)."""
    brought = points_of(ruleset, state)
    return np.column_stack(
        [
            brought @ np.array(each.times)
            if isinstance(each, Points)
            else read_quantity(each, ruleset, state)
            for each in measures
        ]
    )


def _padded(rows: Sequence[Sequence[int]]) -> Ints:
    """Return sets of orders as one array, shape (sets, most orders of a set)."""
    width = max((len(row) for row in rows), default=1)
    given = [(*row, *(NO_ORDER,) * (width - len(row))) for row in rows]
    return np.array(given, dtype=np.int64)


def _worlds(observation: Observation) -> Array:
    """Return China's stockpile as it may be: as believed, then empty and full if it is hidden."""
    believed = float(observation.known.stock[0, Stock.CHINA_STOCKPILE])
    known = Stock.CHINA_STOCKPILE in observation.ruleset.scope.left_out
    if observation.side is Side.CHINA or known:
        return np.array([believed])
    return np.array([believed, 0.0, ready_stockpile(observation.ruleset.params, observation.turn)])


def _in_each_world(known: State, worlds: Array, pairs: int) -> State:
    """Return what is known, so many times over with each of the stockpiles."""
    state = known.take(np.zeros(len(worlds) * pairs, dtype=np.int64))
    stock = state.stock.copy(order="K")
    stock[:, Stock.CHINA_STOCKPILE] = np.repeat(worlds, pairs)
    return replace(state, stock=stock)
