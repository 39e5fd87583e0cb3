"""Sums over a whole match: where a number began, every cause that moved it, and where it ended."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

import numpy as np

from game.match import Table
from game.rules import STOCKS, Observation, Side, Stock
from game.rules.conditions import Quantity
from game.rules.indicators import INSTALLED_IN_CHINA, NAMES_OF_STOCKS
from game.view.readouts.derived_sums import (
    sum_of_chip_lag,
    sum_of_compute_added,
    sum_of_domestic_share,
    sum_of_legal_lag,
    sum_of_self_reliance,
)
from game.view.readouts.names import Names
from game.view.readouts.objectives import read_objectives
from game.view.readouts.quantities import points, tone_for, write_stock
from game.view.readouts.rule_words import RuleWords
from game.view.readouts.rulebook import page_of_cause
from game.view.readouts.sums import (
    SMALLEST,
    Part,
    Sum,
    page_alone,
    sum_of_model_lag,
    sum_of_score,
    writer_of,
)

__all__ = ["Course", "read_course", "sum_of_final_score", "sum_of_quantity", "sum_of_swing"]

MOST: Final = 9
"""Causes told one by one; the smaller ones are told together."""
DERIVED: Final = {
    "legal_lag_months": sum_of_legal_lag,
    "chip_lag_months": sum_of_chip_lag,
    "compute_added_china_kh100e": sum_of_compute_added,
    "domestic_share": sum_of_domestic_share,
    "self_reliance": sum_of_self_reliance,
}
"""Indicators that are worked out anew each turn: they are told as they stand at the end."""
MODELS: Final = ((Stock.US_MODEL, 1.0), (Stock.CHINA_MODEL, -1.0))


@dataclass(frozen=True)
class Course:
    """A finished match through the eyes of one side."""

    opening: Observation
    end: Observation
    moved: Mapping[Stock, Mapping[str, float]]
    """What each cause brought over all turns, in the unit of the stock."""


def read_course(table: Table, side: Side) -> Course:
    """Return a match as a side saw it, every turn's ledger added up."""
    moved: dict[Stock, dict[str, float]] = {stock: {} for stock in Stock}
    for turn in range(1, table.turn + 1):
        for entry in table.report(side, turn).after.ledger.entries:
            causes = moved[entry.stock]
            amount = float(np.ravel(entry.amount)[0])
            causes[entry.cause] = causes.get(entry.cause, 0.0) + amount
    history = table.history(side)
    return Course(history[0], history[-1], moved)


def sum_of_quantity(course: Course, quantity: Quantity, names: Names) -> Sum:
    """Return what a stock or an indicator is made of at the end of a match."""
    slug = quantity.indicator
    stock = NAMES_OF_STOCKS.get(slug) if quantity.stock is None else quantity.stock
    if stock is not None:
        return _sum_of_stock(course, stock, names)
    if slug == "model_lag_months":
        return _sum_of_model_lag(course, names)
    if slug == "compute_installed_china_kh100e":
        return _sum_of_installed(course, names)
    if slug in DERIVED:
        return DERIVED[slug](course.end, names)
    value = RuleWords(names).quantity(slug, course.end.indicator(slug))
    return page_alone(f"{names.quantity(slug)} {value}", f"indicator-{slug}")


def sum_of_final_score(course: Course, side: Side, names: Names) -> Sum:
    """Return what each objective brought a side; each opens what it measures."""
    told = sum_of_score(course.end, None, side, names)
    mine = (each for each in course.end.ruleset.objectives if each.side is side)
    measures = [sum_of_quantity(course, each.quantity, names) for each in mine]
    labels = [reached.label for reached in read_objectives(course.end, side, names)]
    inner = dict(zip(labels, measures, strict=True))
    parts = tuple(replace(part, inner=inner[part.label]) for part in told.parts)
    foot = names.texts("sums-in-all", amount=names.texts.number(told.total, 1))
    return replace(told, parts=parts, foot=foot)


def sum_of_swing(
    title: str, before: Observation, after: Observation, gains: Side, names: Names
) -> Sum:
    """Return what each objective added to a swing of the lead, towards the side that gained."""
    texts, parts, total = names.texts, list[Part](), 0.0
    for side in Side:
        sign = 1.0 if side is gains else -1.0
        told = sum_of_score(after, None, side, names)
        was = {part.label: part.amount for part in sum_of_score(before, None, side, names).parts}
        for part in told.parts:
            amount = sign * (part.amount - was[part.label])
            total += amount
            if abs(amount) >= SMALLEST:
                label = texts("sums-objective-of", side=names.side(side), objective=part.label)
                text = texts.signed(amount, 1)
                parts.append(Part(label, amount, text, page=part.page, note=part.note))
    parts.sort(key=lambda part: -abs(part.amount))
    foot = texts("sums-in-all", amount=texts.signed(total, 1))
    return Sum(title, tuple(parts), total, foot, f"score-{gains.slug}")


def _sum_of_stock(course: Course, stock: Stock, names: Names) -> Sum:
    texts, is_share = names.texts, STOCKS[stock].unit == "share"
    unit, digits = (points(1.0), 1) if is_share else (1.0, 0)
    before, now = course.opening.stock(stock), course.end.stock(stock)
    page, write = f"stock-{stock.slug}", writer_of(stock, texts)
    start = write_stock(stock, before, texts, digits)
    moved = {cause: unit * amount for cause, amount in course.moved[stock].items()}
    parts = [Part(texts("sums-at-the-start"), unit * before, start, page=page)]
    parts += _moves(moved, stock, course.end.side, page, write, names)
    title = f"{names.stock(stock)} {write_stock(stock, now, texts)}"
    foot = texts("sums-in-all", amount=write_stock(stock, now, texts, digits))
    return Sum(title, tuple(parts), unit * now, foot, page)


def _sum_of_model_lag(course: Course, names: Names) -> Sum:
    """The lag at the start, and what both sides' models gained and lost since [months]."""
    texts, slug = names.texts, "model_lag_months"
    moved: dict[str, float] = {}
    for stock, sign in MODELS:
        for cause, amount in course.moved[stock].items():
            moved[cause] = moved.get(cause, 0.0) + sign * amount
    before, now = course.opening.indicator(slug), course.end.indicator(slug)
    page, write = f"indicator-{slug}", partial(texts.signed, digits=1)
    parts = [Part(texts("sums-at-the-start"), before, texts.number(before, 1), page=page)]
    parts += _moves(moved, Stock.US_MODEL, course.end.side, page, write, names)
    foot = texts("sums-in-all", amount=names.months(now, 1))
    title = sum_of_model_lag(course.end, names).title
    return Sum(title, tuple(parts), now, foot, page)


def _sum_of_installed(course: Course, names: Names) -> Sum:
    texts, slug = names.texts, "compute_installed_china_kh100e"
    parts = []
    for stock in INSTALLED_IN_CHINA:
        amount, inner = course.end.stock(stock), _sum_of_stock(course, stock, names)
        text = write_stock(stock, amount, texts)
        parts.append(Part(names.stock(stock), amount, text, page=inner.page, inner=inner))
    total = sum(part.amount for part in parts)
    written = texts.thousands(total)
    foot = texts("sums-in-all", amount=written)
    return Sum(f"{names.quantity(slug)} {written}", tuple(parts), total, foot, f"indicator-{slug}")


def _moves(
    moved: Mapping[str, float],
    stock: Stock,
    side: Side,
    page: str,
    write: Callable[[float], str],
    names: Names,
) -> Iterator[Part]:
    """The largest causes one by one, judged as changes of ``stock``, and the others together."""
    large = [each for each in moved.items() if abs(each[1]) >= SMALLEST]
    large = sorted(large, key=lambda each: -abs(each[1]))[:MOST]
    for cause, amount in large:
        tone = tone_for(stock, amount, side)
        yield Part(names.cause(cause), amount, write(amount), tone, page_of_cause(cause))
    left = sum(moved.values()) - sum(amount for _, amount in large)
    if abs(left) >= SMALLEST:
        count = len(moved) - len(large)
        yield Part(names.texts("sums-others", count=count), left, write(left), page=page)
