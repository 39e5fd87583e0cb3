"""Figures of a transcript: stocks written as on screen, and the changes worth a line."""

from dataclasses import dataclass

from game.match.course import Turn
from game.rules import Stock

__all__ = ["NotableChange", "figure", "notable_changes"]

QUIET = {
    Stock.US_ROADMAP,
    Stock.US_MODEL,
    Stock.CHINA_ROADMAP,
    Stock.CHINA_MODEL,
    Stock.US_COMPUTE,
    Stock.CHINA_ON_ORDER,
    Stock.US_CAPITAL,
    Stock.CHINA_CAPITAL,
    Stock.US_FUNDS,
    Stock.CHINA_FUNDS,
}
"""Stocks that move every turn whatever is ordered."""

LARGE = {
    "share": 0.04,
    "months": 1.5,
    "kH100e": 250.0,
    "kH100e/quarter": 20.0,
    "bn USD": 5.0,
    "bn USD/quarter": 1.0,
    "PC": 1.0,
}
"""A change of each unit that catches the eye; larger ones come first."""

CAUSES_SHOWN = 2


@dataclass(frozen=True)
class NotableChange:
    """A stock that moved, and the largest causes."""

    stock: Stock
    before: str
    after: str
    causes: tuple[tuple[str, str], ...]


def figure(value: float, unit: str, *, signed: bool = False) -> str:
    """Return a quantity with its unit, as English screens write it.

    >>> figure(0.614, "share"), figure(-0.0004, "share"), figure(2.5, "bn USD", signed=True)
    ('61.4%', '0.0%', '+$2.50bn')
    >>> figure(1234.5, "kH100e"), figure(18.04, "months")
    ('1,234 kH100e', '18.0 months')
    """
    if unit == "share":
        return f"{_number(100 * value, 1, signed)}%"
    if unit.startswith("bn USD"):
        number = _number(value, 2, signed)
        sign = number[0] if number[0] in "+-" else ""
        return f"{sign}${number.removeprefix(sign)}bn{unit.removeprefix('bn USD')}"
    digits = 0 if unit.startswith(("kH100e", "thousand")) else 1
    return f"{_number(value, digits, signed)} {unit}"


def _number(value: float, digits: int, signed: bool) -> str:
    rounded = round(value, digits) + 0.0  # adding zero turns -0.0 into 0.0
    return f"{rounded:+,.{digits}f}" if signed and rounded else f"{rounded:,.{digits}f}"


def notable_changes(turn: Turn, most: int) -> list[NotableChange]:
    """Return the stocks that moved most in a turn, the furthest first."""
    before, after = turn.before.stock[0], turn.after.stock[0]
    weight = {
        stock: abs(float(after[stock] - before[stock])) / LARGE[stock.unit]
        for stock in Stock
        if stock not in QUIET
    }
    loudest = sorted(weight, key=lambda stock: (-round(weight[stock], 6), stock))
    return [_change(turn, stock) for stock in loudest[:most] if weight[stock] >= 0.25]


def _change(turn: Turn, stock: Stock) -> NotableChange:
    unit = stock.unit
    causes = sorted(turn.outcome.ledger.of(stock), key=lambda cause: -abs(cause[1]))
    return NotableChange(
        stock=stock,
        before=figure(float(turn.before.stock[0, stock]), unit),
        after=figure(float(turn.after.stock[0, stock]), unit),
        causes=tuple(
            (cause, figure(amount, unit, signed=True)) for cause, amount in causes[:CAUSES_SHOWN]
        ),
    )
