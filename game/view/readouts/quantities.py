"""How quantities are shown: in which unit, to how many decimals, and for whom more is better."""

from math import isinf
from typing import Final

from game.language import Texts
from game.rules import STOCKS, Side, Stock
from game.view.readouts.signs import Change, Tone

__all__ = [
    "LIKED_BY",
    "SHARES",
    "SOLID_THOUSANDS",
    "change_of",
    "counts_thousands",
    "points",
    "size_of",
    "stock_change_text",
    "tone_for",
    "write_indicator",
    "write_stock",
]

SHARES: Final = ("dependency_cuda", "domestic_share", "self_reliance", "levy_rate", "tariff_rate")
"""Indicators that run from 0 to 1 and are read in percent."""

SPAN: Final = {"months": 12.0}
"""The change of an unbounded stock that counts as its whole range; relative for the others."""
EITHER: Final = 0
LIKED_BY: Final[dict[Stock, int]] = {
    Stock.TENSION: -2,
    Stock.US_ROADMAP: 1,
    Stock.US_MODEL: 1,
    Stock.US_COMPUTE: 1,
    Stock.US_RARE_EARTH_DEPENDENCY: -1,
    Stock.US_SALES_DEPENDENCY: -1,
    Stock.US_SHORTAGE: -1,
    Stock.US_HOME_FABS: 1,
    Stock.US_ENFORCEMENT: 1,
    Stock.US_ALLIES: 1,
    Stock.US_FUNDS: 1,
    Stock.US_CAPITAL: 1,
    Stock.US_CREDIBILITY: 1,
    Stock.US_LEVY_REVENUE: 1,
    Stock.US_CHIP_SALES: 1,
    Stock.US_JOBS: 1,
    Stock.US_INVENTORY: EITHER,
    Stock.US_DIVERSION_RISK: -1,
    Stock.US_CONGRESS: -1,
    Stock.CHINA_DEPENDENCY: 1,
    Stock.CHINA_SHOCK: 1,
}
"""Who gains when a stock grows: 1 the US, -1 China, -2 neither, 0 nobody; a Chinese stock that
is not named is China's gain."""


def tone_for(stock: Stock, amount: float, side: Side) -> Tone:
    """Whether a change is good news for ``side``."""
    if stock is Stock.TENSION:
        return Tone.BAD if amount > 0 else Tone.GOOD if amount < 0 else Tone.NEUTRAL
    likes = LIKED_BY.get(stock, -1)
    gain = amount * likes * (1 if side is Side.US else -1)
    return Tone.GOOD if gain > 0 else Tone.BAD if gain < 0 else Tone.NEUTRAL


def points(share: float) -> float:
    """A share [0..1] as the points a player reads."""
    return 100.0 * share


SOLID_THOUSANDS: Final = 9.5
"""From so many thousands on, a change is told without a decimal."""


def counts_thousands(stock: Stock) -> bool:
    """Whether a stock is a count of chips or jobs, in thousands."""
    return STOCKS[stock].unit not in ("share", "months", "bn USD", "PC")


def write_indicator(slug: str, value: float, texts: Texts, digits: int | None = None) -> str:
    """Return an indicator with its unit.

    ``digits`` are decimals of months, ratios and plain numbers; where None, one unless it is whole.
    """
    if slug.endswith("_bn"):
        return texts.money(value)
    if slug in SHARES:
        return texts.percent(value)
    if slug.endswith("_kh100e"):
        return texts.thousands(value)
    number = texts.number(value, (0 if value == int(value) else 1) if digits is None else digits)
    if slug.endswith("_months"):
        return texts("play-months", number=number)
    return texts("play-times", number=number) if "_ratio_" in slug else number


def write_stock(stock: Stock, value: float, texts: Texts, digits: int = 0) -> str:
    """A stock's value with its unit, as short as it goes.

    ``digits`` are decimals where it is a share or a count.
    """
    unit = STOCKS[stock].unit
    if unit == "share":
        return texts.number(points(value), digits)
    if unit == "months":
        return texts.month(int(value) // 12, int(value) % 12 + 1)
    if unit == "bn USD":
        return texts.money(value)
    if unit == "PC":
        return texts.number(value, 0 if abs(value - round(value)) < 0.05 else 1)
    return texts.thousands(value, digits)


def stock_change_text(stock: Stock, amount: float, texts: Texts, *, signed: bool = False) -> str:
    """A stock's change; without its sign where an arrow stands before it."""
    unit = STOCKS[stock].unit
    value = amount if signed else abs(amount)
    write = texts.signed if signed else texts.number
    if unit == "share":
        return write(points(value), 0 if abs(points(value)) >= 9.5 else 1)
    if unit == "months":
        return texts("play-months", number=write(value, 1))
    if unit == "bn USD":
        return texts.money(value, 1 if abs(value) >= 1 else 2, signed=signed)
    if unit == "PC":
        return write(value, 1)
    return texts.thousands(value, 0 if abs(value) >= SOLID_THOUSANDS else 1, signed=signed)


def change_of(stock: Stock, amount: float, side: Side, texts: Texts) -> Change:
    """A stock's change as an arrow and a number, judged from ``side``."""
    shown = abs(points(amount)) if STOCKS[stock].unit == "share" else abs(amount)
    if shown < 0.05:
        return Change(0.0, texts.number(0), Tone.NEUTRAL)
    return Change(amount, stock_change_text(stock, amount, texts), tone_for(stock, amount, side))


def size_of(stock: Stock, before: float, amount: float) -> float:
    """Return how large a change is, as a share of the stock's range or of what was there.

    >>> size_of(Stock.TENSION, 0.4, 0.1)
    0.1
    >>> size_of(Stock.US_ROADMAP, 24300.0, 3.0)
    0.25
    """
    spec = STOCKS[stock]
    span = SPAN.get(spec.unit, 0.0)
    if not span:
        span = max(abs(before), abs(before + amount)) if isinf(spec.high) else spec.high - spec.low
    return abs(amount) / span if span else 0.0
