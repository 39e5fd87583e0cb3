"""The stocks: everything that accumulates, with its unit, its bounds and who may see it.

A stock changes only through contributions that name their cause (``ledger.py``). The list is the
model's, the starting values are the scenario's.
"""

from dataclasses import dataclass
from enum import IntEnum
from math import inf

from game.rules.sides import Side

__all__ = ["CEILING", "STOCKS", "Stock", "StockSpec"]

CEILING = 1e12
"""No stock without a bound of its own grows beyond this, whatever a scenario's effects do to it."""


class Stock(IntEnum):
    """Column of a stock in ``State.stock``; the slug is the name in lower case."""

    TENSION = 0
    US_ROADMAP = 1
    US_MODEL = 2
    US_COMPUTE = 3
    US_RARE_EARTH_DEPENDENCY = 4
    US_SALES_DEPENDENCY = 5
    US_SHORTAGE = 6
    US_HOME_FABS = 7
    US_ENFORCEMENT = 8
    US_ALLIES = 9
    US_FUNDS = 10
    US_CAPITAL = 11
    US_CREDIBILITY = 12
    US_LEVY_REVENUE = 13
    US_CHIP_SALES = 14
    US_JOBS = 15
    US_INVENTORY = 16
    US_DIVERSION_RISK = 17
    US_CONGRESS = 18
    CHINA_ROADMAP = 19
    CHINA_MODEL = 20
    CHINA_COMPUTE_IMPORTED = 21
    CHINA_COMPUTE_DOMESTIC = 22
    CHINA_COMPUTE_RENTED = 23
    CHINA_COMPUTE_SMUGGLED = 24
    CHINA_ON_ORDER = 25
    CHINA_STOCKPILE = 26
    CHINA_SHOCK = 27
    CHINA_DEPENDENCY = 28
    CHINA_ECOSYSTEM = 29
    CHINA_FAB = 30
    CHINA_MEMORY = 31
    CHINA_MOMENTUM = 32
    CHINA_LEGITIMACY = 33
    CHINA_FUNDS = 34
    CHINA_CAPITAL = 35
    CHINA_CREDIBILITY = 36

    @property
    def slug(self) -> str:
        """The name used in scenarios, saves and texts, such as ``us_congress``."""
        return self.name.lower()


@dataclass(frozen=True)
class StockSpec:
    """What a stock means, before any number."""

    unit: str
    """``share`` (0..1), ``months``, ``kH100e``, ``kH100e/quarter``, ``bn USD``, ``thousand jobs``
    or ``PC`` (political capital)."""
    low: float
    high: float
    owner: Side | None
    """Whose stock it is; None where both share it."""
    secret: bool = False
    """True where the rival does not see it, but believes the scenario's starting value."""

    @property
    def domain(self) -> tuple[float, float]:
        """Least and most that a scenario may set it to: a calendar month, a share or an amount."""
        if self.unit == "months":
            return 12.0 * 1900, 12.0 * 2200
        return self.low, min(self.high, 1e9)


def _share(owner: Side | None) -> StockSpec:
    return StockSpec("share", 0.0, 1.0, owner)


_US, _CHINA = Side.US, Side.CHINA

STOCKS: dict[Stock, StockSpec] = {
    Stock.TENSION: _share(None),
    # Position on the roadmap of generations: a chip ships when the position reaches its date.
    Stock.US_ROADMAP: StockSpec("months", -inf, inf, _US),
    # Capability on the scale of the US frontier, which moves three months a quarter by itself.
    Stock.US_MODEL: StockSpec("months", -inf, inf, _US),
    Stock.US_COMPUTE: StockSpec("kH100e", 0.0, inf, _US),
    Stock.US_RARE_EARTH_DEPENDENCY: _share(_US),
    Stock.US_SALES_DEPENDENCY: _share(_US),
    Stock.US_SHORTAGE: _share(_US),
    Stock.US_HOME_FABS: _share(_US),
    Stock.US_ENFORCEMENT: _share(_US),
    Stock.US_ALLIES: _share(_US),
    Stock.US_FUNDS: StockSpec("bn USD", 0.0, inf, _US),
    Stock.US_CAPITAL: StockSpec("PC", 0.0, inf, _US),
    Stock.US_CREDIBILITY: _share(_US),
    Stock.US_LEVY_REVENUE: StockSpec("bn USD", 0.0, inf, _US),
    Stock.US_CHIP_SALES: StockSpec("bn USD", 0.0, inf, _US),
    Stock.US_JOBS: StockSpec("thousand jobs", 0.0, inf, _US),
    # Chips built for China and not yet sold; written down when consent is refused.
    Stock.US_INVENTORY: StockSpec("kH100e", 0.0, inf, _US),
    Stock.US_DIVERSION_RISK: _share(_US),
    Stock.US_CONGRESS: _share(_US),
    Stock.CHINA_ROADMAP: StockSpec("months", -inf, inf, _CHINA),
    Stock.CHINA_MODEL: StockSpec("months", -inf, inf, _CHINA),
    Stock.CHINA_COMPUTE_IMPORTED: StockSpec("kH100e", 0.0, inf, _CHINA),
    Stock.CHINA_COMPUTE_DOMESTIC: StockSpec("kH100e", 0.0, inf, _CHINA),
    Stock.CHINA_COMPUTE_RENTED: StockSpec("kH100e", 0.0, inf, _CHINA),
    Stock.CHINA_COMPUTE_SMUGGLED: StockSpec("kH100e", 0.0, inf, _CHINA, secret=True),
    # Bought and paid for, not yet delivered.
    Stock.CHINA_ON_ORDER: StockSpec("kH100e", 0.0, inf, _CHINA),
    Stock.CHINA_STOCKPILE: StockSpec("kH100e", 0.0, inf, _CHINA, secret=True),
    # What a rug pull broke and has not yet healed: support, spare parts, interrupted training.
    Stock.CHINA_SHOCK: _share(_CHINA),
    Stock.CHINA_DEPENDENCY: _share(_CHINA),
    Stock.CHINA_ECOSYSTEM: _share(_CHINA),
    Stock.CHINA_FAB: StockSpec("kH100e/quarter", 0.0, inf, _CHINA),
    Stock.CHINA_MEMORY: StockSpec("kH100e/quarter", 0.0, inf, _CHINA),
    # Buyers' confidence in the newest Ascend generation.
    Stock.CHINA_MOMENTUM: _share(_CHINA),
    Stock.CHINA_LEGITIMACY: _share(_CHINA),
    Stock.CHINA_FUNDS: StockSpec("bn USD", 0.0, inf, _CHINA),
    Stock.CHINA_CAPITAL: StockSpec("PC", 0.0, inf, _CHINA),
    Stock.CHINA_CREDIBILITY: _share(_CHINA),
}
