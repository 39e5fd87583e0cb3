"""How quantities are shown: in which unit, to how many decimals, and for whom more is better."""

from math import isinf
from typing import Final

from game.language import Texts
from game.readouts.words.signs import Change, Tone
from game.readouts.words.units import Ruler, Unit, factor_of, ruler_for, unit_of
from game.rules import Side, Stock
from game.rules.conditions import Quantity
from game.rules.indicators import NAMES_OF_STOCKS
from game.rules.objectives import WHOLE_MATCH

__all__ = [
    "change_between",
    "change_of",
    "points",
    "ruler_of_change",
    "size_of",
    "stock_behind",
    "stock_change_text",
    "tone_for",
    "decimals_of_share",
    "write_aim",
    "write_aim_span",
    "write_over",
    "write_both",
    "write_indicator",
    "write_stock",
]

SPAN: Final = {"months": 12.0}
"""The change of an unbounded stock that counts as its whole range; relative for the others."""
STOCK_OF: Final = {stock.slug: stock for stock in Stock}


def tone_for(stock: Stock, amount: float, side: Side) -> Tone:
    """Return whether a change is good news for ``side``."""
    gain = amount * stock.welcome[side]
    return Tone.GOOD if gain > 0 else Tone.BAD if gain < 0 else Tone.NEUTRAL


def stock_behind(quantity: Quantity) -> Stock | None:
    """Return the stock that a quantity is, also where an indicator is one by another name."""
    if quantity.stock is not None:
        return quantity.stock
    return NAMES_OF_STOCKS.get(quantity.indicator)


def points(share: float) -> float:
    """Return a share [0..1] as the points a player reads."""
    return 100.0 * share


def write_indicator(slug: str, value: float, texts: Texts, digits: int | None = None) -> str:
    """Return an indicator with its unit.

    ``digits`` are decimals of months, ratios and plain numbers; where None, one unless it is whole.
    """
    match unit_of(slug):
        case Unit.MONEY:
            return texts.money(value)
        case Unit.PERCENT:
            return texts.percent(value)
        case Unit.COUNT:
            return texts.thousands(value)
        case Unit.POINTS:
            return texts.number(value, 1)
    number = texts.number(value, (0 if value == int(value) else 1) if digits is None else digits)
    if slug.endswith("_months"):
        return texts("play-months", number=number)
    return texts("play-times", number=number) if "_ratio_" in slug else number


def decimals_of_share(value: float) -> int:
    """Return how many decimals a share that a scenario sets needs as a percentage: one or none.

    >>> decimals_of_share(0.25), decimals_of_share(0.125)
    (0, 1)
    """
    return 1 if round(1000 * value) % 10 else 0


def write_aim(slug: str, value: float, texts: Texts) -> str:
    """Return a value that an objective is measured by, as finely as a scenario sets it."""
    stock = STOCK_OF.get(slug)
    unit = unit_of(slug if stock is None else stock)
    if unit in (Unit.PERCENT, Unit.CONDITION):
        return ruler_for(unit, (), texts, decimals_of_share(value)).value(factor_of(unit) * value)
    if unit is Unit.MONEY:
        return texts.money(value, 0 if value == int(value) else 1)
    return (
        write_indicator(slug, value, texts) if stock is None else write_stock(stock, value, texts)
    )


def write_aim_span(
    slug: str, nothing: float, everything: float, again: float | None, over: int, texts: Texts
) -> str:
    """Return from what value to what value an objective counts, with units, and over what time.

    Args:
        slug: the stock or indicator that it is measured by.
        nothing: the value that is worth nothing.
        everything: the value that is worth all.
        again: the value beyond that is worth nothing again, if any.
        over: turns whose marks count: the last, the last few, or WHOLE_MATCH.
        texts: the language.
    """
    ends = {"nothing": nothing, "everything": everything}
    if again is not None:
        ends["again"] = again
    told = {key: write_aim(slug, end, texts) for key, end in ends.items()}
    span = texts("sums-span" if again is None else "sums-span-again", **told)
    if over == 1:
        return span
    return texts("sums-span-over", span=span, over=write_over(over, texts))


def write_over(turns: int, texts: Texts) -> str:
    """Return over what time an objective counts; empty where its last value alone does."""
    if turns == 1:
        return ""
    return texts("sums-over-match" if turns == WHOLE_MATCH else "sums-over-last", turns=turns)


def write_stock(stock: Stock, value: float, texts: Texts, digits: int = 0) -> str:
    """Return a stock's value with its unit, as short as it goes.

    ``digits`` are decimals where it is a share or a count.
    """
    match unit_of(stock):
        case Unit.PERCENT:
            return texts.percent(value, digits)
        case Unit.CONDITION:
            return texts.number(points(value), digits)
        case Unit.DATE:
            return texts.month(value)
        case Unit.MONEY:
            return texts.money(value)
        case Unit.CAPITAL:
            return texts.number(value, 0 if abs(value - round(value)) < 0.05 else 1)
    return texts.thousands(value, digits)


def ruler_of_change(stock: Stock, amount: float, texts: Texts) -> Ruler:
    """Return how a change of a stock is written, and with it the causes that it is the sum of."""
    unit = unit_of(stock)
    return ruler_for(unit, (factor_of(unit) * amount,), texts)


def stock_change_text(stock: Stock, amount: float, texts: Texts, *, signed: bool = False) -> str:
    """Return a stock's change; without its sign where an arrow stands before it."""
    ruler = ruler_of_change(stock, amount, texts)
    shown = factor_of(ruler.unit) * amount
    text = ruler.change(shown) if signed else ruler.size(shown)
    return texts("play-months", number=text) if ruler.unit is Unit.DATE else text


def change_between(stock: Stock, before: float, after: float, side: Side, texts: Texts) -> Change:
    """Return a stock's change over a turn, judged from ``side``.

    It is the difference of both values as they are told beside it, and so is the sum of its causes.
    """
    ruler = ruler_of_change(stock, after - before, texts)
    was, now = (ruler.round(factor_of(ruler.unit) * value) for value in (before, after))
    if was == now:
        return Change(0.0, texts.number(0), Tone.NEUTRAL)
    text = ruler.size(now - was)
    text = texts("play-months", number=text) if ruler.unit is Unit.DATE else text
    return Change(after - before, text, tone_for(stock, after - before, side))


def write_both(stock: Stock, before: float, after: float, texts: Texts) -> tuple[str, str]:
    """Return a stock's value before and after a turn, as finely as the change between them."""
    ruler = ruler_of_change(stock, after - before, texts)
    was, now = (ruler.value(factor_of(ruler.unit) * value) for value in (before, after))
    return was, now


def change_of(stock: Stock, amount: float, side: Side, texts: Texts) -> Change:
    """Return a stock's change as an arrow and a number, judged from ``side``."""
    ruler = ruler_of_change(stock, amount, texts)
    if not ruler.round(factor_of(ruler.unit) * amount):
        return Change(0.0, texts.number(0), Tone.NEUTRAL)
    return Change(amount, stock_change_text(stock, amount, texts), tone_for(stock, amount, side))


def size_of(stock: Stock, before: float, amount: float) -> float:
    """Return how large a change is, as a share of the stock's range or of what was there.

    >>> size_of(Stock.TENSION, 0.4, 0.1)
    0.1
    >>> size_of(Stock.US_ROADMAP, 24300.0, 3.0)
    0.25
    """
    span = SPAN.get(stock.unit, 0.0)
    if not span:
        span = (
            max(abs(before), abs(before + amount)) if isinf(stock.high) else stock.high - stock.low
        )
    return abs(amount) / span if span else 0.0
