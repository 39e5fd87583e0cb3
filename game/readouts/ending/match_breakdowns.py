"""Sums over a whole match: where a number began, every cause that moved it, and where it ended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from game.match import Table
from game.readouts.breakdowns.breakdown import (
    Breakdown,
    Part,
    add_up,
    breakdown_of_score,
    note_on,
    page_alone,
    page_of_quantity,
)
from game.readouts.breakdowns.derived_breakdowns import (
    DERIVED,
    breakdown_of_installed_ratio,
)
from game.readouts.reference.rule_words import RuleWords
from game.readouts.reference.rulebook import page_of_cause
from game.readouts.words.lead import scores_of, told_score
from game.readouts.words.names import Names
from game.readouts.words.objectives import moved, read_objectives
from game.readouts.words.pages import page_of
from game.readouts.words.quantities import stock_behind, tone_for
from game.readouts.words.units import Ruler, Unit, factor_of, ruler_for, unit_of
from game.rules import Observation, Side, Stock
from game.rules.conditions import Quantity
from game.rules.indicators import INSTALLED_IN_CHINA

__all__ = [
    "Course",
    "read_course",
    "breakdown_of_final_score",
    "breakdown_of_quantity",
    "breakdown_of_swing",
]

MOST_CAUSES: Final = 9
"""Causes told one by one; the smaller ones are told together."""
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


def breakdown_of_quantity(course: Course, quantity: Quantity, names: Names) -> Breakdown:
    """Return what a stock or an indicator is made of at the end of a match."""
    slug = quantity.indicator
    stock = stock_behind(quantity)
    if stock is not None:
        return _breakdown_of_stock(course, stock, names)
    if slug == "model_lag_months":
        return _breakdown_of_model_lag(course, names)
    if slug == "compute_installed_china_kh100e":
        return _breakdown_of_installed(course, names)
    if slug == "compute_ratio_installed":
        us = _breakdown_of_stock(course, Stock.US_COMPUTE, names)
        china = _breakdown_of_installed(course, names)
        return breakdown_of_installed_ratio(course.end, us, china, names)
    if slug in DERIVED:
        return DERIVED[slug](course.end, names)
    value = RuleWords(names).quantity(slug, course.end.indicator(slug))
    return page_alone(f"{names.quantity(slug)} {value}", page_of("indicator", slug))


def breakdown_of_final_score(
    course: Course, side: Side, names: Names, rival: Observation | None = None
) -> Breakdown:
    """Return what each objective brought a side; each opens what it measures.

    Args:
        course: the match as the side saw it, with its own secrets.
        side: whose score it is.
        names: the words.
        rival: the board of the other side's last report; where secrets left a part of the score
            out of it, both are told.
    """
    breakdown = breakdown_of_score(course.end, None, side, names)
    mine = (each for each in course.end.ruleset.objectives if each.side is side)
    measures = [breakdown_of_quantity(course, each.quantity, names) for each in mine]
    labels = [reached.label for reached in read_objectives(course.end, side, names)]
    inner = dict(zip(labels, measures, strict=True))
    parts = tuple(replace(part, inner=inner[part.label]) for part in breakdown.parts)
    score = sum(reached.shown for reached in read_objectives(course.end, side, names))
    foot = names.texts("sums-in-all", amount=names.texts.number(score, 1))
    says = (*breakdown.says, *_as_the_rival_knew_it(course.end, side, names, rival))
    return replace(breakdown, parts=parts, foot=foot, says=says)


def _as_the_rival_knew_it(
    end: Observation, side: Side, names: Names, rival: Observation | None
) -> tuple[str, ...]:
    """The score that the other side was told, where secrets made it another one."""
    if rival is None:
        return ()
    told, known = (told_score(scores_of(seen)[side]) for seen in (end, rival))
    if told == known:
        return ()
    score = names.texts.number(known, 1)
    return (names.texts("sums-score-as-known", side=names.side(rival.side), score=score),)


def breakdown_of_swing(
    title: str, before: Observation, after: Observation, gains: Side, names: Names
) -> Breakdown:
    """Return what each objective added to a swing of the lead, towards the side that gained."""
    texts, parts, total, told = names.texts, list[Part](), 0.0, 0.0
    for side in Side:
        sign = 1.0 if side is gains else -1.0
        for was, reached in zip(
            read_objectives(before, side, names), read_objectives(after, side, names), strict=True
        ):
            amount = sign * (reached.points - was.points)
            shown = sign * moved(was, reached)
            total, told = total + amount, told + shown
            if shown:
                label = texts("sums-objective-of", side=names.side(side), objective=reached.label)
                page = page_of_quantity(reached.objective.quantity)
                text = texts.signed(shown, 1)
                parts.append(
                    Part(label, amount, text, page=page, note=note_on(reached, after, names))
                )
    parts.sort(key=lambda part: -abs(part.amount))
    foot = texts("sums-in-all", amount=texts.signed(told, 1))
    return Breakdown(title, tuple(parts), total, foot, page_of("score", gains.slug))


def _breakdown_of_stock(course: Course, stock: Stock, names: Names) -> Breakdown:
    unit = unit_of(stock)
    factor = factor_of(unit)
    moved = {cause: factor * amount for cause, amount in course.moved[stock].items()}
    before, now = (factor * seen.stock(stock) for seen in (course.opening, course.end))
    label, page = names.stock(stock), page_of("stock", stock.slug)
    return _from_start(label, before, now, moved, stock, unit, page, course.end.side, names)


def _breakdown_of_model_lag(course: Course, names: Names) -> Breakdown:
    """The lag at the start, and what both sides' models gained and lost since [months]."""
    slug = "model_lag_months"
    moved: dict[str, float] = {}
    for stock, sign in MODELS:
        for cause, amount in course.moved[stock].items():
            moved[cause] = moved.get(cause, 0.0) + sign * amount
    before, now = course.opening.indicator(slug), course.end.indicator(slug)
    label, page, side = names.quantity(slug), page_of("indicator", slug), course.end.side
    return _from_start(label, before, now, moved, Stock.US_MODEL, unit_of(slug), page, side, names)


def _from_start(
    label: str,
    before: float,
    now: float,
    moved: Mapping[str, float],
    stock: Stock,
    unit: Unit,
    page: str,
    side: Side,
    names: Names,
) -> Breakdown:
    """A value as the one at the start and all that moved it since, judged as ``stock`` is."""
    texts = names.texts
    ruler = ruler_for(unit, (before, now), texts)
    changes = ruler if unit is not Unit.DATE else ruler_for(Unit.MONTHS, (), texts)
    start, end = ruler.round(before), ruler.round(now)
    if unit is Unit.DATE:  # a month by name is the one in which it lies
        start, end = float(int(before)), float(int(now))
    parts = [Part(names.texts("sums-at-the-start"), before, ruler.value(start), page=page)]
    parts += _moves(moved, changes, end - start, stock, side, page, names)
    value = ruler.value(end)
    foot = texts("sums-in-all", amount=value)
    return Breakdown(f"{label} {value}", tuple(parts), now, foot, page)


def _breakdown_of_installed(course: Course, names: Names) -> Breakdown:
    texts, slug = names.texts, "compute_installed_china_kh100e"
    drafts = []
    for stock in INSTALLED_IN_CHINA:
        inner = _breakdown_of_stock(course, stock, names)
        amount = course.end.stock(stock)
        drafts.append(Part(names.stock(stock), amount, "", page=inner.page, inner=inner))
    total = sum(part.amount for part in drafts)
    ruler = ruler_for(unit_of(slug), (total,), texts)
    written = ruler.value(total)
    foot = texts("sums-in-all", amount=written)
    title = f"{names.quantity(slug)} {written}"
    return Breakdown(title, add_up(drafts, ruler), total, foot, page_of("indicator", slug))


def _moves(
    moved: Mapping[str, float],
    ruler: Ruler,
    whole: float,
    stock: Stock,
    side: Side,
    page: str,
    names: Names,
) -> Iterator[Part]:
    """The largest causes one by one, and the others together; they add up to ``whole``."""
    large = [each for each in moved.items() if abs(each[1]) >= ruler.step / 2.0]
    large = sorted(large, key=lambda each: -abs(each[1]))[:MOST_CAUSES]
    left = sum(moved.values()) - sum(amount for _, amount in large)
    told = ruler.split([*(amount for _, amount in large), left], whole)
    for (cause, amount), by in zip(large, told, strict=False):
        tone = tone_for(stock, amount, side)
        if by:
            yield Part(names.cause(cause), amount, ruler.change(by), tone, page_of_cause(cause))
    if told[-1]:
        count = len(moved) - len(large)
        text = ruler.change(told[-1])
        yield Part(names.texts("sums-others", count=count), left, text, page=page)
