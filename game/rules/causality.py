"""Causality: which stock moves which, found by asking the rules and never written by hand.

Turns are stepped again with one thing changed - a stock, an order, a constant - and the ledgers
are held against each other: what moves a contribution is one of its causes. So the map of causes
and the rules cannot disagree.
"""

import copy
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Final, TypeVar

import numpy as np

from game.rules.actions import NO_ORDER, Orders
from game.rules.arrays import Array
from game.rules.equations import EQUATIONS
from game.rules.equations.remaining import remaining_in
from game.rules.ledger import Ledger
from game.rules.ruleset import Ruleset
from game.rules.sides import SIDES, Side
from game.rules.state import State
from game.rules.stocks import Stock
from game.rules.turn import step

__all__ = [
    "Causality",
    "Influence",
    "Sample",
    "Write",
    "ask_causes",
    "ask_constants",
    "constants_of",
    "find_causes",
]

T = TypeVar("T")
Write = tuple[str, Stock]
"""A cause of the ledger and the stock it changes."""

STEPS: Final = {"share": 0.2, "months": 3.0, "PC": 1.0, "bn USD": 2.0, "bn USD/quarter": 2.0}
"""How far a stock is moved to see what follows, by unit; half of it for the others."""
FEW: Final = 6
"""Constants asked about before a pause."""
NOTICED: Final = 1e-9
"""A smaller difference is rounding."""


@dataclass(frozen=True)
class Sample:
    """A turn about to be resolved, in many matches at once."""

    state: State
    orders: Orders


@dataclass(frozen=True)
class Influence:
    """A stock that moves a contribution to another (or to itself)."""

    source: Stock
    cause: str
    target: Stock
    effect: float
    """What a usual step of the source adds to the contribution, against the usual change of the
    target in a turn [-]; below zero where it takes away."""


@dataclass(frozen=True)
class Causality:
    """What the samples showed."""

    writes: Mapping[Write, float]
    """Mean contribution in a turn [unit of the stock]; every pair that ever occurred."""
    usual: Array
    """Usual size of a stock's change in a turn [unit of the stock], shape (stocks,)."""
    influences: tuple[Influence, ...]
    """The strongest first."""
    ordered: Mapping[tuple[Side, int], tuple[Write, ...]]
    """By side and position in its menu: the contributions that the order moves."""

    def strength(self, stock: Stock, amount: float) -> float:
        """Return an amount against the usual change of its stock [-]; the sign stays."""
        return amount / max(float(self.usual[stock]), NOTICED)


def find_causes(ruleset: Ruleset, samples: Sequence[Sample]) -> Causality:
    """Return what moves what, by moving every stock and giving every order in the samples."""
    return _finish(ask_causes(ruleset, samples))


def ask_causes(ruleset: Ruleset, samples: Sequence[Sample]) -> Generator[None, None, Causality]:
    """Do the same with a pause after each sample, for those who have to answer meanwhile."""
    totals: dict[Write, list[float]] = {}
    size = np.zeros(len(Stock))
    moved: dict[tuple[Stock, str, Stock], list[float]] = {}
    ordered: dict[tuple[Side, int], dict[Write, None]] = {}
    for sample in samples:
        ledger = _stepped(ruleset, _tried(ruleset, sample))
        yield
        batch = sample.state.batch
        for write, amount in _amounts(ruleset, ledger).items():
            blocks = np.broadcast_to(amount, _rows(ruleset, batch)).reshape(-1, batch)
            totals.setdefault(write, []).append(float(blocks[0].mean()))
            _see_stocks(ruleset.scope.stocks, blocks, write, moved)
            _see_orders(ruleset, blocks, write, ordered)
        size += _sizes(ruleset, ledger, batch)
        yield
    usual = np.maximum(size / max(len(samples), 1), _least())
    return Causality(
        writes={write: sum(parts) / len(samples) for write, parts in totals.items()},
        usual=usual,
        influences=_ranked(moved, usual),
        ordered={key: tuple(found) for key, found in ordered.items()},
    )


def constants_of(ruleset: Ruleset, samples: Sequence[Sample]) -> dict[str, tuple[Write, ...]]:
    """Return, for each constant of the model, the contributions that it moves."""
    return _finish(ask_constants(ruleset, samples))


def ask_constants(
    ruleset: Ruleset, samples: Sequence[Sample]
) -> Generator[None, None, dict[str, tuple[Write, ...]]]:
    """Do the same with a pause after every few constants."""
    read = set(remaining_in(ruleset.scope).constants)
    asked = [item for item in fields(ruleset.params) if item.name in read]
    found: dict[str, dict[Write, None]] = {item.name: {} for item in asked}
    for given in samples:
        sample = _tried(ruleset, given)  # every order is given: a constant may need one to show
        base = _amounts(ruleset, _stepped(ruleset, sample))
        for number, item in enumerate(asked):
            value = getattr(ruleset.params, item.name)
            span = item.metadata["high"] - item.metadata["low"]
            other = copy.copy(ruleset)  # keeps the tables that do not depend on constants
            params = replace(ruleset.params, **{item.name: value + 0.2 * span})
            object.__setattr__(other, "params", params)
            for write, amount in _amounts(ruleset, _stepped(other, sample)).items():
                if np.abs(amount - base.get(write, 0.0)).max() > NOTICED:
                    found[item.name][write] = None
            if number % FEW == 0:
                yield
    return {name: tuple(writes) for name, writes in found.items()}


def _finish(work: Generator[None, None, T]) -> T:
    """Do all of it without a pause."""
    while True:
        try:
            next(work)
        except StopIteration as done:
            result: T = done.value
            return result


def _stepped(ruleset: Ruleset, sample: Sample) -> Ledger:
    return step(ruleset, sample.state, sample.orders, events=False, check=False).ledger


def _rows(ruleset: Ruleset, batch: int) -> int:
    """Matches needed: as they are, each stock up and down, no order, each order of both menus."""
    menus = sum(len(menu) for menu in ruleset.menus)
    return batch * (1 + 2 * len(ruleset.scope.stocks) + 1 + menus)


def _tried(ruleset: Ruleset, sample: Sample) -> Sample:
    """Return everything that is to be tried as one batch: a turn of many costs little more."""
    batch = sample.state.batch
    count = _rows(ruleset, batch) // batch
    state = sample.state.take(np.tile(np.arange(batch), count))
    stock = state.stock.copy(order="K")
    for at, moving in enumerate(ruleset.scope.stocks):
        up = slice((1 + 2 * at) * batch, (2 + 2 * at) * batch)
        down = slice((2 + 2 * at) * batch, (3 + 2 * at) * batch)
        value = sample.state.of(moving)
        by = STEPS.get(moving.unit, 0.0) or 0.5 * np.abs(value) + 1.0
        stock[up, moving] = np.clip(value + by, moving.low, moving.high)
        stock[down, moving] = np.clip(value - by, moving.low, moving.high)
    us, china = (np.tile(given, (count, 1)) for given in (sample.orders.us, sample.orders.china))
    first = (1 + 2 * len(ruleset.scope.stocks)) * batch
    us[first:], china[first:] = NO_ORDER, NO_ORDER
    row = first + batch
    for side, given in zip(SIDES, (us, china), strict=True):
        for position in range(len(ruleset.menus[side])):
            given[row : row + batch, 0] = position
            row += batch
    return Sample(replace(state, stock=stock), Orders(us, china))


def _amounts(ruleset: Ruleset, ledger: Ledger) -> dict[Write, Array]:
    """Return the contributions by cause and stock.

    What a bound cut off is no cause, nor is what comes to nothing in this scenario.
    """
    silent = EQUATIONS.keys() - remaining_in(ruleset.scope).equations.keys()
    found: dict[Write, Array] = {}
    for entry in ledger.entries:
        if entry.cause != "limit" and (entry.stock, entry.cause) not in silent:
            key = (entry.cause, entry.stock)
            found[key] = found.get(key, np.zeros(1)) + np.asarray(entry.amount, dtype=np.float64)
    return found


def _see_stocks(
    stocks: Sequence[Stock],
    blocks: Array,
    write: Write,
    moved: dict[tuple[Stock, str, Stock], list[float]],
) -> None:
    cause, target = write
    tried = blocks[1 : 1 + 2 * len(stocks)].reshape(len(stocks), 2, -1)  # each up, then down
    seen = np.abs(tried - blocks[0]).max(axis=(1, 2)) > NOTICED
    effect = (tried[:, 0] - tried[:, 1]).mean(axis=1) / 2.0
    for source in np.nonzero(seen)[0].tolist():
        moved.setdefault((stocks[source], cause, target), []).append(float(effect[source]))


def _see_orders(
    ruleset: Ruleset,
    blocks: Array,
    write: Write,
    ordered: dict[tuple[Side, int], dict[Write, None]],
) -> None:
    without = 1 + 2 * len(ruleset.scope.stocks)
    seen = np.abs(blocks[without + 1 :] - blocks[without]).max(axis=1) > NOTICED
    row = 0
    for side in SIDES:
        menu = len(ruleset.menus[side])
        for position in np.nonzero(seen[row : row + menu])[0].tolist():
            ordered.setdefault((side, position), {})[write] = None
        row += menu


def _sizes(ruleset: Ruleset, ledger: Ledger, batch: int) -> Array:
    """Return the mean size of what moves each stock, shape (stocks,)."""
    size = np.zeros(len(Stock))
    for (_, stock), amount in _amounts(ruleset, ledger).items():
        size[stock] += float(np.abs(amount[:batch]).mean())
    return size


def _least() -> Array:
    """A stock that hardly ever moves is measured against a hundredth of a usual step."""
    return np.array([0.01 * STEPS.get(stock.unit, 10.0) for stock in Stock])


def _ranked(
    moved: Mapping[tuple[Stock, str, Stock], Sequence[float]], usual: Array
) -> tuple[Influence, ...]:
    found = [
        Influence(source, cause, target, float(sum(parts) / len(parts) / usual[target]))
        for (source, cause, target), parts in moved.items()
    ]
    return tuple(sorted(found, key=lambda each: -abs(each.effect)))
