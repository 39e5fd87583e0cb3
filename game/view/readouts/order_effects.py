"""What the orders of a finished turn changed: the ledger with each of them, and without it.

A cause that only the order brings is told as it stands in the ledger. One that the order has a
part in - chips bought, pressure in Congress - is told as the difference that leaving it out would
have made, the others' orders given all the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from game.match.table import Report
from game.rules import NO_ORDER, STOCKS, Orders, Side, Stock
from game.rules.ledger import Ledger
from game.rules.legality import CAPITAL
from game.rules.turn import step
from game.view.readouts.icons import icon_of_stock
from game.view.readouts.names import Names
from game.view.readouts.quantities import change_of, size_of, stock_change_text
from game.view.readouts.reveal import RevealReadout
from game.view.readouts.signs import Moved
from game.view.readouts.sums import Sum, sum_of_causes
from game.view.readouts.turn_sums import sum_of_moves

__all__ = ["OrderEffect", "effects_of_orders", "sum_of_order", "sums_of_hands"]

APART: Final = ("event", "law", "orders", "home")
"""Causes that are no doing of an order: happenings have cards of their own, a price is on the
card, and what a cap on capital cuts off is a matter of the purse."""
NOTHING: Final = 1e-9


@dataclass(frozen=True)
class OrderEffect:
    """A meter that an order moved."""

    moved: Moved
    cause: str
    """The largest part of the change, in words."""
    stock: Stock
    amount: float
    """In the unit of the stock."""
    told: Sum
    """All parts of the change."""

    @property
    def page(self) -> str:
        """The page of the encyclopaedia on the meter."""
        return self.told.page


def effects_of_orders(
    report: Report, names: Names, side: Side
) -> tuple[tuple[tuple[OrderEffect, ...], ...], ...]:
    """Return what each order told of in ``report`` changed, by side and in the order given.

    The furthest moved meter comes first; good and bad are judged from ``side``.
    """
    given = [[order for order in orders if order != NO_ORDER] for orders in report.orders]
    rows = [given]
    for whose in Side:
        for at in range(len(given[whose])):
            rows.append([list(orders) for orders in given])
            rows[-1][whose][at] = NO_ORDER
    ledger = _ledgers(report, rows)
    told, row = [], 0
    for whose in Side:
        each = []
        for _ in given[whose]:
            row += 1
            each.append(_told(_change(report.after.ledger, ledger, row), report, names, side))
        told.append(tuple(each))
    return tuple(told)


def sum_of_order(
    title: str, page: str, effects: Sequence[OrderEffect], side: Side, names: Names
) -> Sum:
    """Return what an order changed, a line to each meter that opens its causes."""
    moves = [(each.stock, each.amount, each.cause, each.told) for each in effects]
    told = sum_of_moves(title, page, moves, side, names)
    return told if told.parts else replace(told, says=(names.texts("reveal-effects-none"),))


def sums_of_hands(
    report: Report, reveal: RevealReadout, names: Names, side: Side
) -> tuple[tuple[Sum, ...], tuple[Sum, ...]]:
    """Return what each order of both hands changed, in the order of their cards."""
    us, china = (
        tuple(
            sum_of_order(card.title, card.page, changed, side, names)
            for card, changed in zip(hand, effects, strict=False)  # empty slots come last
        )
        for hand, effects in zip(
            (reveal.us, reveal.china), effects_of_orders(report, names, side), strict=True
        )
    )
    return us, china


def _ledgers(report: Report, rows: list[list[list[int]]]) -> Ledger:
    """The turn stepped again from what was known before it, with each row of orders."""
    ruleset, known = report.before.ruleset, report.before.known
    chosen = [
        np.array([row[side] + [NO_ORDER] * (slots - len(row[side])) for row in rows])
        for side, slots in enumerate(ruleset.slots)
    ]
    state = known.take(np.zeros(len(rows), dtype=np.int64))
    return step(ruleset, state, Orders(*chosen), events=False, check=False).ledger


def _change(real: Ledger, ledger: Ledger, row: int) -> dict[Stock, dict[str, float]]:
    """What leaving an order out would have taken away, by stock and cause."""
    changed: dict[Stock, dict[str, float]] = {}
    for stock in Stock:
        happened = dict(real.of(stock))
        if stock in CAPITAL.values() or (STOCKS[stock].secret and not happened):
            continue
        whole, without = dict(ledger.of(stock)), dict(ledger.of(stock, row))
        for cause in {**whole, **without}:
            if cause.partition(".")[0] in APART:
                continue
            alone = cause not in without
            amount = happened.get(cause, 0.0) if alone else whole.get(cause, 0.0) - without[cause]
            if abs(amount) > NOTHING:
                changed.setdefault(stock, {})[cause] = amount
    return changed


def _told(
    changed: dict[Stock, dict[str, float]], report: Report, names: Names, side: Side
) -> tuple[OrderEffect, ...]:
    told = []
    for stock, causes in changed.items():
        amount = sum(causes.values())
        change = change_of(stock, amount, side, names.texts)
        if change.amount == 0.0:
            continue
        largest = max(causes, key=lambda cause: abs(causes[cause]))
        effect = OrderEffect(
            Moved(icon_of_stock(stock), names.stock(stock), change),
            names.cause(largest),
            stock,
            amount,
            _sum_of(stock, causes, side, names),
        )
        told.append((size_of(stock, report.before.stock(stock), amount), effect))
    told.sort(key=lambda each: -each[0])
    kept: dict[tuple[str, str], OrderEffect] = {}
    for _, effect in told:  # one sum paid into two books is told once
        kept.setdefault((effect.cause, effect.moved.change.text), effect)
    return tuple(kept.values())


def _sum_of(stock: Stock, causes: dict[str, float], side: Side, names: Names) -> Sum:
    """A change with its parts, under the meter's name."""
    change = stock_change_text(stock, sum(causes.values()), names.texts, signed=True)
    title = f"{names.stock(stock)} {change}"
    return sum_of_causes(stock, causes.items(), title, side, names)
