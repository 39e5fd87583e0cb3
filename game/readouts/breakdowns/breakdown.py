"""Sums of causes: what a number is made of, and what moved it over the last turn.

One record for every number that explains itself, so that board and report tell it the same way.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from game.readouts.reference.rulebook import page_of_cause
from game.readouts.words.icons import icon_of_page
from game.readouts.words.lead import told_score
from game.readouts.words.names import Names
from game.readouts.words.objectives import Reached, read_objectives
from game.readouts.words.pages import page_of
from game.readouts.words.quantities import (
    ruler_of_change,
    tone_for,
    write_aim,
    write_aim_span,
    write_stock,
)
from game.readouts.words.signs import Cause, Change, Tone
from game.readouts.words.units import Ruler, factor_of, ruler_for, unit_of
from game.rules import Observation, Side, Stock
from game.rules.conditions import Quantity

__all__ = [
    "Part",
    "Breakdown",
    "add_up",
    "note_on",
    "page_alone",
    "part_of_change",
    "page_of_quantity",
    "breakdown_of_causes",
    "breakdown_of_model_lag",
    "breakdown_of_more",
    "breakdown_of_moved",
    "breakdown_of_score",
    "breakdown_of_stock",
]

SMALLEST: Final = 0.05
"""A part of a forecast below this, in the unit shown, is told with the other small ones."""


@dataclass(frozen=True)
class Part(Cause):
    """One line of a sum."""

    note: str = ""
    """What there is to add to it, in a sentence."""
    inner: "Breakdown | None" = None
    """What the part itself is made of, where that is told too."""
    drawing: str = ""
    """What it wears instead of the drawing of its page, as a chip does."""

    @property
    def icon(self) -> str:
        """Its drawing: that of the page that explains it, unless it has its own."""
        return self.drawing or icon_of_page(self.page)


@dataclass(frozen=True)
class Breakdown:
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


def breakdown_of_more(title: str, sums: Sequence["Breakdown"], page: str) -> Breakdown:
    """Return what has no room on a page as lines, each of which opens what it is made of."""
    parts = tuple(Part(told.title, told.total, "", page=told.page, inner=told) for told in sums)
    return Breakdown(title, parts, 0.0, "", page)


def part_of_change(label: str, change: Change, breakdown: Breakdown, note: str) -> Part:
    """Return a change as a line of a sum, which opens what it is made of."""
    return Part(label, change.amount, change.signed, change.tone, breakdown.page, note, breakdown)


def page_alone(title: str, page: str) -> Breakdown:
    """Return a number that has no parts to tell: its page says all there is."""
    return Breakdown(title, (), 0.0, "", page)


def add_up(
    parts: Sequence[Part], ruler: Ruler, whole: float | None = None, *, signed: bool = False
) -> tuple[Part, ...]:
    """Return parts with their texts, which add up to ``whole`` as printed, or to their own sum."""
    told = ruler.split([part.amount for part in parts], whole)
    write = ruler.change if signed else ruler.value
    return tuple(replace(part, text=write(by)) for part, by in zip(parts, told, strict=True))


def breakdown_of_score(
    seen: Observation, before: Observation | None, side: Side, names: Names
) -> Breakdown:
    """Return what each objective brings a side now, and how that moved since ``before``."""
    texts, parts = names.texts, list[Part]()
    earlier = () if before is None else read_objectives(before, side, names)
    was = {reached.objective.slug: reached.shown for reached in earlier}
    reached_now = tuple(read_objectives(seen, side, names))
    for reached in reached_now:
        got, most = texts.number(reached.shown, 1), texts.number(reached.most_shown)
        text = texts("causes-points", got=got, most=most)
        change = reached.shown - was.get(reached.objective.slug, reached.shown)
        if told_score(change):
            text = f"{text} ({texts.signed(change, 1)})"
        page = page_of_quantity(reached.objective.quantity)
        note = note_on(reached, seen, names)
        parts.append(Part(reached.label, reached.points, text, page=page, note=note))
    parts.sort(key=lambda part: -part.amount)
    total = sum(reached.shown for reached in reached_now)
    change = total - sum(was.values()) if was else 0.0
    return Breakdown(
        title=texts("causes-score", side=names.side(side), points=texts.number(total, 1)),
        parts=tuple(parts),
        total=sum(part.amount for part in parts),
        foot=texts("causes-change", change=texts.signed(change, 1)),
        page=page_of("score", side.slug),
    )


def page_of_quantity(quantity: Quantity) -> str:
    """Return the page of the encyclopaedia on a stock or an indicator."""
    if quantity.stock is None:
        return page_of("indicator", quantity.indicator)
    return page_of("stock", quantity.stock.slug)


def note_on(reached: Reached, seen: Observation, names: Names) -> str:
    """Return where what an objective asks for stands, and from where to where it counts."""
    texts, objective = names.texts, reached.objective
    quantity, stock = objective.quantity, objective.quantity.stock
    slug = quantity.indicator if stock is None else stock.slug
    now = seen.indicator(quantity.indicator) if stock is None else seen.stock(stock)
    over = objective.over
    span = write_aim_span(slug, objective.zero, objective.one, objective.again, over, texts)
    return texts(
        "sums-objective" if over == 1 else "sums-objective-over",
        now=write_aim(slug, now, texts),
        span=span,
        share=texts.percent(reached.share),
    )


def breakdown_of_stock(
    seen: Observation, stock: Stock, names: Names, *, shown: str = "", says: tuple[str, ...] = ()
) -> Breakdown:
    """Return what moved a stock over the last turn; shares in points.

    ``shown`` is the value as it stands on the board, where that is not the usual way to write it.
    """
    value = shown or write_stock(stock, seen.stock(stock), names.texts)
    title = f"{names.stock(stock)} {value}"
    causes, after = seen.ledger.of(stock), seen.stock(stock)
    return replace(
        breakdown_of_causes(stock, causes, title, seen.side, names, after=after), says=says
    )


def breakdown_of_causes(
    stock: Stock,
    causes: Iterable[tuple[str, float]],
    title: str,
    side: Side,
    names: Names,
    *,
    after: float | None = None,
) -> Breakdown:
    """Return what some causes moved in a stock over a turn, judged from ``side``.

    ``causes`` are as the ledger has them, in the unit of the stock. Where they led to ``after``
    they are told to add up to the change as it stands between both values.
    """
    causes = list(causes)
    ruler = ruler_of_change(stock, sum(amount for _, amount in causes), names.texts)
    factor = factor_of(ruler.unit)
    moved = {cause: factor * amount for cause, amount in causes}
    tones = {cause: tone_for(stock, amount, side) for cause, amount in moved.items()}
    end = None if after is None else factor * after
    return breakdown_of_moved(title, moved, tones, page_of("stock", stock.slug), names, ruler, end)


def breakdown_of_model_lag(seen: Observation, names: Names) -> Breakdown:
    """Return what moved the lag of Chinese models: the causes of both sides' models [months]."""
    moved: dict[str, float] = {}
    for stock, sign in ((Stock.US_MODEL, 1.0), (Stock.CHINA_MODEL, -1.0)):
        for cause, amount in seen.ledger.of(stock):
            moved[cause] = moved.get(cause, 0.0) + sign * amount
    tones = {cause: tone_for(Stock.US_MODEL, by, seen.side) for cause, by in moved.items()}
    slug = "model_lag_months"
    lag = seen.indicator(slug)
    ruler = ruler_for(unit_of(slug), moved.values(), names.texts)
    title = f"{names.quantity(slug)} {names.months(lag, 1)}"
    return breakdown_of_moved(title, moved, tones, page_of("indicator", slug), names, ruler, lag)


def breakdown_of_moved(
    title: str,
    moved: Mapping[str, float],
    tones: Mapping[str, Tone],
    page: str,
    names: Names,
    ruler: Ruler,
    after: float | None,
) -> Breakdown:
    """Return a change as the sum of its causes, the small ones together in a last line.

    All in the unit told; where they led to ``after`` they add up to what is told between both.
    """
    texts, total = names.texts, sum(moved.values())
    whole = total if after is None else ruler.round(after) - ruler.round(after - total)
    large = {cause: by for cause, by in moved.items() if abs(by) >= ruler.step / 2.0}
    parts = [
        Part(names.cause(cause), amount, "", tones[cause], page_of_cause(cause))
        for cause, amount in sorted(large.items(), key=lambda each: -abs(each[1]))
    ]
    rest = total - sum(large.values())
    if len(large) < len(moved):
        parts.append(Part(texts("causes-small"), rest, "", page=page))
    told = ruler.split([part.amount for part in parts], whole)
    shown = tuple(
        replace(part, text=ruler.change(by)) for part, by in zip(parts, told, strict=True) if by
    )
    foot = texts("causes-change", change=ruler.change(whole)) if shown else texts("sums-still")
    return Breakdown(title, shown, total, foot, page)
