"""Units: in which one each quantity is told, on every screen, in text and on the page.

`unit_of` is the table. A quantity has one unit wherever its value stands; its changes are told in
points where it is a percentage or a condition of 100, and in its own unit otherwise. A `Ruler`
writes the numbers of one sum, so that they add up as printed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from game.language import Texts
from game.language.rounding import round_parts, round_to
from game.readouts.words.stock_looks import LOOKS
from game.rules import Stock
from game.rules.indicators import NAMES_OF_STOCKS

__all__ = ["SOLID_THOUSANDS", "Ruler", "Unit", "factor_of", "ruler_for", "unit_of"]


class Unit(Enum):
    """How a quantity is told; the word is for tests and tables, not for players."""

    PERCENT = "percent"
    """A part of something that can be counted: 62%. Changes are points."""
    CONDITION = "of 100"
    """How strong or pressing something is, of 100: 34."""
    POINTS = "points"
    """Points of a score, to one decimal."""
    MONTHS = "months"
    DATE = "date"
    """A place on the calendar of the US frontier: a month by name. Changes are months."""
    MONEY = "bn USD"
    CAPITAL = "PC"
    COUNT = "thousands"
    """Chips as H100 equivalents."""
    TIMES = "times"
    """A ratio, or a performance where an H100 is 1."""
    STATE = "state"
    """A number that is no quantity, such as a setting or a count of turns."""


PERCENTS: Final = frozenset({"domestic_share", "self_reliance", "levy_rate", "import_quota"})
"""Indicators that are a part of something; which stocks are is said where they are listed."""
OF_STOCKS: Final = {
    "months": Unit.DATE,
    "bn USD": Unit.MONEY,
    "bn USD/quarter": Unit.MONEY,
    "PC": Unit.CAPITAL,
    "share": Unit.CONDITION,
}
"""Units of the rules; what is not here is a count in thousands."""
SOLID_THOUSANDS: Final = 9.5
"""From so many thousands on, a change is told without a decimal."""
DECIMALS: Final = {Unit.MONEY: 2}
"""Decimals of the numbers of a sum; one in the other units."""


def unit_of(quantity: Stock | str) -> Unit:
    """Return the unit of a stock, or of an indicator by its slug.

    >>> unit_of(Stock.TENSION), unit_of("self_reliance"), unit_of("compute_ratio_added")
    (<Unit.CONDITION: 'of 100'>, <Unit.PERCENT: 'percent'>, <Unit.TIMES: 'times'>)
    """
    stock = quantity if isinstance(quantity, Stock) else NAMES_OF_STOCKS.get(quantity)
    if stock is not None:
        is_part = LOOKS[stock].is_part
        return Unit.PERCENT if is_part else OF_STOCKS.get(stock.unit, Unit.COUNT)
    slug = str(quantity)
    if slug in PERCENTS:
        return Unit.PERCENT
    for end, unit in (("_months", Unit.MONTHS), ("_kh100e", Unit.COUNT), ("_bn", Unit.MONEY)):
        if slug.endswith(end):
            return unit
    if slug.startswith("score_"):
        return Unit.POINTS
    return Unit.TIMES if "_ratio_" in slug or slug.endswith("_performance") else Unit.STATE


def factor_of(unit: Unit) -> float:
    """Return what takes a quantity from the unit of the rules to the one told."""
    return 100.0 if unit in (Unit.PERCENT, Unit.CONDITION) else 1.0


@dataclass(frozen=True)
class Ruler:
    """How the numbers of one sum are written: all as multiples of one step."""

    unit: Unit
    step: float
    """In the unit told."""
    texts: Texts

    def round(self, amount: float) -> float:
        """Return an amount as it is told."""
        return round_to(amount, self.step)

    def value(self, amount: float) -> str:
        """Write an amount in the unit told."""
        if self.unit is Unit.DATE:  # by the month in which it lies
            return self.texts.month(amount)
        return self._write(self.round(amount), signed=False)

    def change(self, amount: float) -> str:
        """Write a change, with its sign."""
        return self._write(self.round(amount), signed=True)

    def size(self, amount: float) -> str:
        """Write how large a change is, without its sign and as changes are written."""
        return self.change(abs(amount)).removeprefix("+")

    def split(self, amounts: Sequence[float], whole: float | None = None) -> list[float]:
        """Return parts as they are told: they add up to ``whole``, or to their rounded sum."""
        return round_parts(amounts, self.step, whole)

    def _write(self, amount: float, *, signed: bool) -> str:
        texts = self.texts
        if self.unit is Unit.COUNT:
            return texts.thousands(amount, signed=signed, step=self.step)
        digits = 2 if self.step < 0.05 else 1 if self.step < 0.5 else 0
        if self.unit is Unit.MONEY:
            return texts.money(amount, digits, signed=signed)
        if signed:
            return texts.signed(amount, digits)
        if self.unit is Unit.PERCENT:
            return texts.percent(amount / 100.0, digits)
        if self.unit is Unit.CAPITAL and amount == int(amount):
            digits = 0
        number = texts.number(amount, digits)
        return texts("play-months", number=number) if self.unit is Unit.MONTHS else number


def ruler_for(
    unit: Unit, amounts: Iterable[float], texts: Texts, digits: int | None = None
) -> Ruler:
    """Return the ruler of a sum, whose largest number says how finely counts are told.

    Args:
        unit: that of all its numbers.
        amounts: all of them, the whole too, in the unit told.
        texts: the language.
        digits: decimals, where the sum is to be told otherwise than usual; not of a count.
    """
    if unit is Unit.COUNT:
        largest = max((abs(amount) for amount in amounts), default=0.0)
        return Ruler(unit, 0.1 if largest < SOLID_THOUSANDS else 1.0, texts)
    decimals = DECIMALS.get(unit, 1) if digits is None else digits
    if unit is Unit.MONEY:
        return Ruler(unit, texts.step_of_money(decimals), texts)
    return Ruler(unit, 10.0**-decimals, texts)
