"""Sums of causes: what a number is made of, and what moved it over the last turn.

One record for every number that explains itself, so that board and report tell it the same way.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from game.language import Texts
from game.rules import STOCKS, Observation, Side, Stock
from game.rules.ruleset import Objective
from game.view.readouts.icons import icon_of_page
from game.view.readouts.names import Names
from game.view.readouts.objectives import read_objectives
from game.view.readouts.quantities import counts_thousands, points, tone_for, write_stock
from game.view.readouts.rule_words import RuleWords
from game.view.readouts.rulebook import page_of_cause
from game.view.readouts.signs import Cause, Tone

__all__ = [
    "Part",
    "Sum",
    "page_alone",
    "sum_of_causes",
    "sum_of_model_lag",
    "sum_of_score",
    "sum_of_stock",
    "writer_of",
]

SMALLEST: Final = 0.05
"""A part below this, in the unit shown, is told with the other small ones."""
SMALLEST_MONEY: Final = 0.005
"""The same for money [bn USD], which is told to two decimals."""


@dataclass(frozen=True)
class Part(Cause):
    """One line of a sum."""

    note: str = ""
    """What there is to add to it, in a sentence."""
    inner: "Sum | None" = None
    """What the part itself is made of, where that is told too."""
    drawing: str = ""
    """What it wears instead of the drawing of its page, as a chip does."""

    @property
    def icon(self) -> str:
        """Its drawing: that of the page that explains it, unless it has its own."""
        return self.drawing or icon_of_page(self.page)


@dataclass(frozen=True)
class Sum:
    """A number with its parts."""

    title: str
    """The number's name and the number."""
    parts: tuple[Part, ...]
    """They add up to `total`, the largest first; each knows its page."""
    total: float
    """In the unit of the parts."""
    foot: str
    """What the parts add up to, in words; empty where they are not added up."""
    page: str
    """Page of the encyclopaedia on the number itself."""
    says: tuple[str, ...] = ()
    """What else there is to say about the number, a sentence each."""
    beyond: tuple[Part, ...] = ()
    """Further lines that are no part of it, such as how far it might be from there."""

    @property
    def lines(self) -> tuple[Part, ...]:
        """Every line that can be opened: the parts, then what is beyond them."""
        return (*self.parts, *self.beyond)

    @property
    def note(self) -> tuple[str, ...]:
        """The sum as the lines of a note: title, parts, what they add up to, what else there is."""
        parts = (f"{part.text}  {part.label}".strip() for part in self.parts)
        return (self.title, *parts, *((self.foot,) if self.foot else ()), *self.says)


def page_alone(title: str, page: str) -> Sum:
    """Return a number that has no parts to tell: its page says all there is."""
    return Sum(title, (), 0.0, "", page)


def sum_of_score(seen: Observation, before: Observation | None, side: Side, names: Names) -> Sum:
    """Return what each objective brings a side now, and how that moved since ``before``."""
    texts, parts = names.texts, list[Part]()
    earlier = () if before is None else read_objectives(before, side, names)
    was = {reached.objective.slug: reached.points for reached in earlier}
    for reached in read_objectives(seen, side, names):
        got = reached.points
        change = got - was.get(reached.objective.slug, got)
        most = texts.number(reached.most)
        text = texts("causes-points", got=texts.number(got, 1), most=most)
        if abs(change) >= SMALLEST:
            text = f"{text} ({texts.signed(change, 1)})"
        quantity = reached.objective.quantity
        page = (
            f"indicator-{quantity.indicator}"
            if quantity.stock is None
            else f"stock-{quantity.stock.slug}"
        )
        parts.append(
            Part(reached.label, got, text, page=page, note=_span(reached.objective, seen, names))
        )
    parts.sort(key=lambda part: -part.amount)
    total = sum(part.amount for part in parts)
    change = total - sum(was.values()) if was else 0.0
    return Sum(
        title=texts("causes-score", side=names.side(side), points=texts.number(total, 1)),
        parts=tuple(parts),
        total=total,
        foot=texts("causes-change", change=texts.signed(change, 1)),
        page=f"score-{side.slug}",
    )


def _span(objective: Objective, seen: Observation, names: Names) -> str:
    """Where what an objective asks for stands, and from where to where it counts."""
    texts, quantity, words = names.texts, objective.quantity, RuleWords(names)
    stock = quantity.stock
    slug = quantity.indicator if stock is None else stock.slug
    now = seen.indicator(quantity.indicator) if stock is None else seen.stock(stock)
    ends = {"nothing": objective.zero, "everything": objective.one}
    if objective.again is not None:
        ends["again"] = objective.again
    told = {key: words.aim(slug, end) for key, end in ends.items()}
    span = texts("shelf-span" if objective.again is None else "shelf-span-again", **told)
    return texts("sums-objective", now=words.aim(slug, now), span=span)


def sum_of_stock(
    seen: Observation, stock: Stock, names: Names, *, shown: str = "", says: tuple[str, ...] = ()
) -> Sum:
    """Return what moved a stock over the last turn; shares in points.

    ``shown`` is the value as it stands on the board, where that is not the usual way to write it.
    """
    value = shown or write_stock(stock, seen.stock(stock), names.texts)
    title = f"{names.stock(stock)} {value}"
    return replace(sum_of_causes(stock, seen.ledger.of(stock), title, seen.side, names), says=says)


def sum_of_causes(
    stock: Stock, causes: Iterable[tuple[str, float]], title: str, side: Side, names: Names
) -> Sum:
    """Return what some causes moved in a stock over a turn, judged from ``side``.

    ``causes`` are as the ledger has them, in the unit of the stock.
    """
    unit = points(1.0) if STOCKS[stock].unit == "share" else 1.0
    moved = {cause: unit * amount for cause, amount in causes}
    smallest = SMALLEST_MONEY if STOCKS[stock].unit == "bn USD" else SMALLEST
    tones = {cause: tone_for(stock, amount, side) for cause, amount in moved.items()}
    page, write = f"stock-{stock.slug}", writer_of(stock, names.texts)
    return _moved(title, moved, tones, page, names, write, smallest)


def writer_of(stock: Stock, texts: Texts) -> Callable[[float], str]:
    """Return how a change of a stock is written, with its sign; shares are given in points."""
    if STOCKS[stock].unit == "bn USD":
        return partial(texts.money, digits=2, signed=True)
    if counts_thousands(stock):
        return partial(texts.thousands, digits=1, signed=True)
    return partial(texts.signed, digits=1)


def sum_of_model_lag(seen: Observation, names: Names) -> Sum:
    """Return what moved the lag of Chinese models: the causes of both sides' models [months]."""
    moved: dict[str, float] = {}
    for stock, sign in ((Stock.US_MODEL, 1.0), (Stock.CHINA_MODEL, -1.0)):
        for cause, amount in seen.ledger.of(stock):
            moved[cause] = moved.get(cause, 0.0) + sign * amount
    tones = {cause: tone_for(Stock.US_MODEL, by, seen.side) for cause, by in moved.items()}
    lag = names.months(seen.indicator("model_lag_months"), 1)
    title = f"{names.quantity('model_lag_months')} {lag}"
    return _moved(
        title,
        moved,
        tones,
        "indicator-model_lag_months",
        names,
        partial(names.texts.signed, digits=1),
    )


def _moved(
    title: str,
    moved: Mapping[str, float],
    tones: Mapping[str, Tone],
    page: str,
    names: Names,
    write: Callable[[float], str],
    smallest: float = SMALLEST,
) -> Sum:
    """A change as the sum of its causes, the small ones together in a last line."""
    texts = names.texts
    large = {cause: amount for cause, amount in moved.items() if abs(amount) >= smallest}
    parts = [
        Part(
            names.cause(cause),
            amount,
            write(amount),
            tones[cause],
            page_of_cause(cause),
        )
        for cause, amount in sorted(large.items(), key=lambda each: -abs(each[1]))
    ]
    total = sum(moved.values())
    rest = total - sum(large.values())
    if abs(rest) >= smallest:
        parts.append(Part(texts("causes-small"), rest, write(rest), page=page))
    foot = texts("causes-change", change=write(total)) if parts else texts("sums-still")
    return Sum(title, tuple(parts), total, foot, page)
