"""What the orders of a finished turn changed: the ledger with each of them, and without it.

A cause that only the order brings is told as it stands in the ledger. One that the order has a
part in - chips bought, pressure in Congress - is told as the difference that leaving it out would
have made, the others' orders given all the same.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from game.match.table import Report
from game.readouts.breakdowns.breakdown import (
    Breakdown,
    Part,
    add_up,
    breakdown_of_causes,
    page_alone,
    page_of_quantity,
)
from game.readouts.quarter.reveal import RevealReadout
from game.readouts.words.icons import icon_of_measure, icon_of_page, icon_of_stock
from game.readouts.words.lead import told_score
from game.readouts.words.names import Names
from game.readouts.words.objectives import read_by_objectives
from game.readouts.words.pages import page_of
from game.readouts.words.quantities import change_of, size_of, stock_change_text
from game.readouts.words.signs import Change, Moved, Tone, tone_of_points
from game.readouts.words.units import Unit, factor_of, ruler_for, unit_of
from game.rules import NO_ORDER, Orders, Side, Stock
from game.rules.facts import read_quantity
from game.rules.indicators import NAMES_OF_STOCKS
from game.rules.ledger import Ledger
from game.rules.legality import CAPITAL
from game.rules.scoring import points_of
from game.rules.turn import Outcome, step

__all__ = ["OrderEffect", "effects_of_orders", "breakdown_of_order", "breakdowns_of_hands"]

APART: Final = ("event", "law", "orders", "home")
"""Causes that are no doing of an order: happenings have cards of their own, a price is on the
card, and what a cap on capital cuts off is a matter of the purse."""
NOTHING: Final = 1e-9
FINER: Final = 2
"""Decimals of what an objective reads, where it moved by less than is usually told."""
POINTS: Final = 0
SCORED: Final = 1
UNSCORED: Final = 2
"""What is told of an order first, second and last."""


@dataclass(frozen=True)
class OrderEffect:
    """Points, or a quantity, that an order moved."""

    moved: Moved
    cause: str
    """The largest part of the change, in words; empty where no one cause is known."""
    amount: float
    """In the unit of the rules; points as they are."""
    breakdown: Breakdown
    """All parts of the change."""
    rank: tuple[int, float]
    """What is told first is lowest: points, then what an objective reads, then the furthest."""

    @property
    def page(self) -> str:
        """The page of the encyclopaedia on what moved."""
        return self.breakdown.page

    @property
    def is_points(self) -> bool:
        """Whether it is a side's score that moved."""
        return self.rank[0] == POINTS


def effects_of_orders(
    report: Report, names: Names, side: Side
) -> tuple[tuple[tuple[OrderEffect, ...], ...], ...]:
    """Return what each order told of in ``report`` changed, by side and in the order given.

    Points come first, one's own before the rival's; then what an objective reads, then the rest,
    the furthest moved first. Good and bad are judged from ``side``.
    """
    given = [[order for order in orders if order != NO_ORDER] for orders in report.orders]
    rows = [given]
    for whose in Side:
        for at in range(len(given[whose])):
            rows.append([list(orders) for orders in given])
            rows[-1][whose][at] = NO_ORDER
    outcome = _resolve(report, rows)
    told, row = [], 0
    for whose in Side:
        each = []
        for _ in given[whose]:
            row += 1
            each.append(_told(outcome, row, report, names, side))
        told.append(tuple(each))
    return tuple(told)


def breakdown_of_order(
    title: str, page: str, effects: Sequence[OrderEffect], names: Names
) -> Breakdown:
    """Return what an order changed, a line to each quantity that opens its causes."""
    parts = tuple(
        Part(
            each.moved.label,
            each.breakdown.total,
            each.moved.signed,
            each.moved.change.tone,
            each.page,
            each.cause,
            each.breakdown,
        )
        for each in effects
    )
    says = () if parts else (names.texts("reveal-effects-none"),)
    return Breakdown(title, parts, sum(part.amount for part in parts), "", page, says)


def breakdowns_of_hands(
    report: Report, reveal: RevealReadout, names: Names, side: Side
) -> tuple[tuple[Breakdown, ...], tuple[Breakdown, ...]]:
    """Return what each order of both hands changed, in the order of their cards."""
    us, china = (
        tuple(
            breakdown_of_order(card.title, card.page, changed, names)
            for card, changed in zip(hand, effects, strict=False)  # empty slots come last
        )
        for hand, effects in zip(
            (reveal.us, reveal.china), effects_of_orders(report, names, side), strict=True
        )
    )
    return us, china


def _resolve(report: Report, rows: list[list[list[int]]]) -> Outcome:
    """The turn stepped again from what was known before it, with each row of orders."""
    ruleset, known = report.before.ruleset, report.before.known
    chosen = [
        np.array([row[side] + [NO_ORDER] * (slots - len(row[side])) for row in rows])
        for side, slots in enumerate(ruleset.slots)
    ]
    state = known.take(np.zeros(len(rows), dtype=np.int64))
    return step(ruleset, state, Orders(*chosen), events=False, check=False)


def _change(real: Ledger, ledger: Ledger, row: int) -> dict[Stock, dict[str, float]]:
    """What leaving an order out would have taken away, by stock and cause."""
    changed: dict[Stock, dict[str, float]] = {}
    for stock in Stock:
        happened = dict(real.of(stock))
        if stock in CAPITAL.values() or (stock.secret and not happened):
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
    outcome: Outcome, row: int, report: Report, names: Names, side: Side
) -> tuple[OrderEffect, ...]:
    told = [
        *_points(outcome, row, report, names, side),
        *_indicators(outcome, row, report, names, side),
    ]
    changed = _change(report.after.ledger, outcome.ledger, row)
    scored = read_by_objectives(report.after.ruleset, whole=True)
    for stock, causes in changed.items():
        amount = sum(causes.values())
        change = change_of(stock, amount, side, names.texts)
        if change.amount == 0.0:
            continue
        largest = max(causes, key=lambda cause: abs(causes[cause]))
        size = size_of(stock, report.before.stock(stock), amount)
        effect = OrderEffect(
            Moved(icon_of_stock(stock), names.stock(stock), change),
            names.cause(largest),
            amount,
            _breakdown_of(stock, causes, side, names),
            (SCORED if stock in scored else UNSCORED, -size),
        )
        told.append(effect)
    return tuple(sorted(told, key=lambda each: each.rank))


def _points(
    outcome: Outcome, row: int, report: Report, names: Names, side: Side
) -> Iterator[OrderEffect]:
    """What the order brought either side, by objective: own points first."""
    texts, ruleset = names.texts, report.after.ruleset
    brought = points_of(ruleset, outcome.state)
    moved = brought[0] - brought[row]
    labels = {
        part.id: texts.pick(part.name)
        for whose in Side
        for part in names.scenario.objectives.of(whose)
    }
    for place, whose in enumerate((side, side.rival)):
        own = [at for at, each in enumerate(ruleset.objectives) if each.side is whose]
        whole = told_score(float(moved[own].sum()))
        if not whole:
            continue
        tone = Tone.GOOD if (whole > 0) is (whose is side) else Tone.BAD
        drafts = [
            Part(
                labels[ruleset.objectives[at].slug],
                float(moved[at]),
                "",
                tone_of_points(float(moved[at]), is_own=whose is side),
                page_of_quantity(ruleset.objectives[at].quantity),
            )
            for at in own
        ]
        drafts.sort(key=lambda part: -abs(part.amount))
        ruler = ruler_for(Unit.POINTS, (), texts)
        parts = tuple(
            part
            for part in add_up(drafts, ruler, whole, signed=True)
            if part.text != ruler.change(0.0)
        )
        label, change = texts("forecasts-points", side=names.letter(whose)), ruler.change(whole)
        breakdown = Breakdown(
            f"{label} {change}",
            parts,
            whole,
            texts("sums-in-all", amount=change),
            page_of("score", whose.slug),
        )
        yield OrderEffect(
            Moved(icon_of_page(breakdown.page), label, Change(whole, ruler.size(whole), tone)),
            parts[0].label,
            whole,
            breakdown,
            (POINTS, float(place)),
        )


def _indicators(
    outcome: Outcome, row: int, report: Report, names: Names, side: Side
) -> Iterator[OrderEffect]:
    """What an objective reads that is no stock: how far the order moved it."""
    texts, ruleset = names.texts, report.after.ruleset
    read = {each.quantity: each for each in ruleset.objectives if each.quantity.stock is None}
    for quantity, objective in read.items():
        slug = quantity.indicator
        if slug in NAMES_OF_STOCKS:
            continue
        value = read_quantity(quantity, ruleset, outcome.state)
        factor = factor_of(unit_of(slug))
        amount = factor * float(value[0] - value[row])
        ruler = ruler_for(unit_of(slug), (amount,), texts)
        if not ruler.round(amount):  # a tenth of a point may come of less
            ruler = ruler_for(unit_of(slug), (amount,), texts, FINER)
        if not ruler.round(amount):
            continue
        # What can be too much as well as too little is welcome only by its points.
        towards = 0.0 if objective.again is not None else objective.one - objective.zero
        tone = tone_of_points(towards * amount, is_own=objective.side is side)
        label, change = names.quantity(slug), ruler.change(amount)
        yield OrderEffect(
            Moved(icon_of_measure(slug), label, Change(amount, ruler.size(amount), tone)),
            "",
            amount,
            page_alone(f"{label} {change}", page_of("indicator", slug)),
            (SCORED, -abs(amount / factor / (objective.one - objective.zero))),
        )


def _breakdown_of(stock: Stock, causes: dict[str, float], side: Side, names: Names) -> Breakdown:
    """A change with its parts, under the meter's name."""
    change = stock_change_text(stock, sum(causes.values()), names.texts, signed=True)
    title = f"{names.stock(stock)} {change}"
    return breakdown_of_causes(stock, causes.items(), title, side, names)
