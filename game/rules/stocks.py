"""The stocks: everything that accumulates, with its unit, its bounds and who may see it.

A stock changes only through contributions that name their cause (``ledger.py``). The list is the
model's, the starting values are the scenario's.
"""

from math import inf
from typing import Any, Final

from game.rules.numbered import Numbered
from game.rules.sides import Side
from game.rules.units import MONTHS_A_YEAR

__all__ = ["CEILING", "CHINA_GAINS", "NOBODY_GAINS", "US_GAINS", "Stock"]

CEILING = 1e12
"""No stock without a bound of its own grows beyond this, whatever a scenario's effects do to it."""

US_GAINS: Final = (1, -1)
CHINA_GAINS: Final = (-1, 1)
BOTH_LOSE: Final = (-1, -1)
NOBODY_GAINS: Final = (0, 0)
"""Whether each side welcomes that a stock grows: 1 it does, -1 it does not, 0 it is all one."""


_Spec = tuple[str, float, float, Side | None, tuple[int, int], bool, float | None]
"""Unit, bounds, owner, who welcomes it, secrecy and beginning, as `Stock` names them."""


def _share(owner: Side | None, welcome: tuple[int, int], *, begins: float | None = None) -> _Spec:
    return "share", 0.0, 1.0, owner, welcome, False, begins


def _months(owner: Side, welcome: tuple[int, int]) -> _Spec:
    return "months", -inf, inf, owner, welcome, False, None


def _amount(
    unit: str,
    owner: Side,
    welcome: tuple[int, int],
    *,
    secret: bool = False,
    begins: float | None = None,
) -> _Spec:
    return unit, 0.0, inf, owner, welcome, secret, begins


_US, _CHINA = Side.US, Side.CHINA


class Stock(Numbered):
    """Column of a stock in ``State.stock``, and all that the rules know of it before any number."""

    unit: str
    """``share`` (0..1), ``months``, ``kH100e``, ``kH100e/quarter``, ``bn USD`` or
    ``PC`` (political capital)."""
    low: float
    high: float
    owner: Side | None
    """Whose stock it is; None where both share it."""
    welcome: tuple[int, int]
    """Whether each side welcomes that it grows: 1 it does, -1 it does not, 0 it is all one."""
    secret: bool
    """True where the rival does not see it, but believes the scenario's starting value."""
    begins: float | None
    """What it starts from where a scenario names no value, as one written before there was such a
    stock does not; None where every scenario must."""

    TENSION = _share(None, BOTH_LOSE)
    # Position on the roadmap of generations: a chip ships when the position reaches its date.
    US_ROADMAP = _months(_US, US_GAINS)
    # Capability on the scale of the US frontier, which moves three months a quarter by itself.
    US_MODEL = _months(_US, US_GAINS)
    US_COMPUTE = _amount("kH100e", _US, US_GAINS)
    US_RARE_EARTH_DEPENDENCY = _share(_US, CHINA_GAINS)
    US_SALES_DEPENDENCY = _share(_US, CHINA_GAINS)
    US_SHORTAGE = _share(_US, CHINA_GAINS)
    US_HOME_FABS = _share(_US, US_GAINS)
    US_ENFORCEMENT = _share(_US, US_GAINS)
    US_ALLIES = _share(_US, US_GAINS)
    US_FUNDS = _amount("bn USD", _US, US_GAINS)
    US_CAPITAL = _amount("PC", _US, US_GAINS)
    US_CREDIBILITY = _share(_US, US_GAINS)
    US_LEVY_REVENUE = _amount("bn USD", _US, US_GAINS)
    US_CHIP_SALES = _amount("bn USD", _US, US_GAINS)
    # Chips built for China and not yet sold; written down when consent is refused.
    US_INVENTORY = _amount("kH100e", _US, NOBODY_GAINS)
    US_DIVERSION_RISK = _share(_US, CHINA_GAINS)
    US_CONGRESS = _share(_US, CHINA_GAINS)
    CHINA_ROADMAP = _months(_CHINA, CHINA_GAINS)
    CHINA_MODEL = _months(_CHINA, CHINA_GAINS)
    CHINA_COMPUTE_IMPORTED = _amount("kH100e", _CHINA, CHINA_GAINS)
    CHINA_COMPUTE_DOMESTIC = _amount("kH100e", _CHINA, CHINA_GAINS)
    CHINA_COMPUTE_RENTED = _amount("kH100e", _CHINA, CHINA_GAINS)
    CHINA_COMPUTE_SMUGGLED = _amount("kH100e", _CHINA, CHINA_GAINS, secret=True)
    # Bought and paid for, not yet delivered.
    CHINA_ON_ORDER = _amount("kH100e", _CHINA, CHINA_GAINS)
    CHINA_STOCKPILE = _amount("kH100e", _CHINA, CHINA_GAINS, secret=True)
    # What a rug pull broke and has not yet healed: support, spare parts, interrupted training.
    CHINA_SHOCK = _share(_CHINA, US_GAINS)
    CHINA_DEPENDENCY = _share(_CHINA, US_GAINS)
    CHINA_ECOSYSTEM = _share(_CHINA, CHINA_GAINS)
    CHINA_FAB = _amount("kH100e/quarter", _CHINA, CHINA_GAINS)
    CHINA_MEMORY = _amount("kH100e/quarter", _CHINA, CHINA_GAINS)
    # Buyers' confidence in the newest Ascend generation.
    CHINA_MOMENTUM = _share(_CHINA, CHINA_GAINS)
    CHINA_LEGITIMACY = _share(_CHINA, CHINA_GAINS)
    CHINA_FUNDS = _amount("bn USD", _CHINA, CHINA_GAINS)
    CHINA_CAPITAL = _amount("PC", _CHINA, CHINA_GAINS)
    CHINA_CREDIBILITY = _share(_CHINA, CHINA_GAINS)
    # What makers plan with: revenue and prepayments, as far as they have become wafers and memory.
    CHINA_MAKERS = _amount("bn USD/quarter", _CHINA, CHINA_GAINS)

    def __init__(self, *spec: Any) -> None:
        self.unit, self.low, self.high, self.owner, self.welcome, self.secret, self.begins = spec

    @property
    def slug(self) -> str:
        """The name used in scenarios, saves and texts, such as ``us_congress``."""
        return self.name.lower()

    @property
    def domain(self) -> tuple[float, float]:
        """Least and most that a scenario may set it to: a calendar month, a share or an amount."""
        if self.unit == "months":
            return float(MONTHS_A_YEAR * 1900), float(MONTHS_A_YEAR * 2200)
        return self.low, min(self.high, 1e9)

    def is_hidden_from(self, side: Side) -> bool:
        """Tell whether a side does not see it."""
        return self.secret and self.owner is not side
