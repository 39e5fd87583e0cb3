"""Scope: what of the model a scenario has, and how the rest is kept from doing anything.

A stock that is left out stays where nothing that reads it does anything (``NEUTRAL``); where no
value is like that, the constants by which it would be read are held at one that is (``HELD``). What
a scenario has no programme, gate or special order for is never ordered, and needs nothing more.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from game.rules.actions import Act, Programme
from game.rules.sides import SIDES, Side
from game.rules.stocks import CEILING, Stock

__all__ = ["CHANNELS", "EVERYTHING", "HELD", "NEEDED", "NEUTRAL", "Scope", "held_constants"]

CHANNELS: Final = ("equipment", "memory", "cloud", "rare-earths")
"""What a gate may control beside a chip."""


@dataclass(frozen=True)
class Scope:
    """What of the model a scenario has; as it stands, all of it."""

    left_out: frozenset[Stock] = frozenset()
    """Stocks that it leaves out."""
    programmes: frozenset[Programme] = frozenset(Programme)
    acts: frozenset[Act] = frozenset(Act)
    """What its special orders do."""
    channels: frozenset[str] = frozenset(CHANNELS)
    """What its gates control beside chips."""
    threatening: frozenset[Side] = frozenset(SIDES)
    """Sides that have a special order to threaten with."""
    closing: frozenset[Side] = frozenset(SIDES)
    """Sides that have a gate."""
    levying: frozenset[Side] = frozenset(SIDES)
    """Sides that have a gate with rungs."""
    levies: bool = True
    """Whether the licence of a chip has rungs."""

    def has(self, *stocks: Stock) -> bool:
        """Tell whether it has all of these stocks."""
        return self.left_out.isdisjoint(stocks)

    @property
    def stocks(self) -> tuple[Stock, ...]:
        """Stocks that it has, in the order of the model."""
        return tuple(stock for stock in Stock if stock not in self.left_out)


EVERYTHING: Final = Scope()

NEUTRAL: Final[Mapping[Stock, float]] = {
    Stock.TENSION: 0.0,
    Stock.US_MODEL: 0.0,
    Stock.US_COMPUTE: 0.0,
    Stock.US_RARE_EARTH_DEPENDENCY: 0.0,
    Stock.US_SALES_DEPENDENCY: 0.0,
    Stock.US_SHORTAGE: 0.0,
    Stock.US_HOME_FABS: 0.0,
    Stock.US_ENFORCEMENT: 0.0,
    Stock.US_ALLIES: 0.0,
    Stock.US_CREDIBILITY: 0.0,
    Stock.US_LEVY_REVENUE: 0.0,
    Stock.US_CHIP_SALES: 0.0,
    Stock.US_DIVERSION_RISK: 0.0,
    Stock.US_CONGRESS: 0.0,
    Stock.CHINA_MODEL: 0.0,
    Stock.CHINA_COMPUTE_IMPORTED: 0.0,
    Stock.CHINA_COMPUTE_DOMESTIC: 0.0,
    Stock.CHINA_COMPUTE_RENTED: 0.0,
    Stock.CHINA_COMPUTE_SMUGGLED: 0.0,
    Stock.CHINA_ON_ORDER: 0.0,
    Stock.CHINA_STOCKPILE: 0.0,
    Stock.CHINA_SHOCK: 0.0,
    Stock.CHINA_DEPENDENCY: 0.0,
    Stock.CHINA_ECOSYSTEM: 0.0,
    Stock.CHINA_MEMORY: CEILING,  # then capacity alone bounds what is made at home
    Stock.CHINA_MOMENTUM: 0.0,
    Stock.CHINA_LEGITIMACY: 1.0,  # nobody is restless
    Stock.CHINA_CREDIBILITY: 0.0,
    Stock.CHINA_MAKERS: 0.0,
}
"""Stocks that may be left out, and where they stay then [unit of the stock]."""

NEEDED: Final[Mapping[Stock, tuple[tuple[str, Stock | None], ...]]] = {
    Stock.US_ROADMAP: (("launch", None),),
    Stock.CHINA_ROADMAP: (("launch", None),),
    Stock.US_INVENTORY: (("market", None),),
    Stock.CHINA_FAB: (("market", None),),
    Stock.US_FUNDS: (("orders", None),),
    Stock.CHINA_FUNDS: (("orders", None),),
    Stock.US_CAPITAL: (("orders", None),),
    Stock.CHINA_CAPITAL: (("orders", None),),
    # New compute is held against what stands already.
    Stock.CHINA_COMPUTE_IMPORTED: (("lock-in", Stock.CHINA_DEPENDENCY),),
    Stock.CHINA_COMPUTE_DOMESTIC: (("lock-in", Stock.CHINA_DEPENDENCY),),
}
"""Workings that need a stock, and the stock that they move with it; None where there is no way
without that working."""

_LEAKS: Final = frozenset((Stock.CHINA_COMPUTE_RENTED, Stock.CHINA_COMPUTE_SMUGGLED))
HELD: Final[Mapping[frozenset[Stock], Mapping[str, float]]] = {
    frozenset((Stock.US_MODEL,)): {"pressure_lead": 0.0, "diffusion": 0.0},
    frozenset((Stock.CHINA_MODEL,)): {"pressure_lead": 0.0},
    frozenset((Stock.US_COMPUTE,)): {"compute_elasticity": 0.0},
    frozenset((Stock.CHINA_COMPUTE_IMPORTED,)): {"compute_elasticity": 0.0},
    frozenset((Stock.CHINA_COMPUTE_DOMESTIC,)): {"compute_elasticity": 0.0},
    frozenset((Stock.US_RARE_EARTH_DEPENDENCY,)): {"tension_choke": 0.0, "choke_exports": 0.0},
    frozenset((Stock.US_SHORTAGE,)): {"tension_choke": 0.0, "choke_exports": 0.0},
    frozenset((Stock.US_DIVERSION_RISK,)): {"pressure_risk": 0.0},
    frozenset((Stock.CHINA_COMPUTE_RENTED,)): {"rental": 0.0, "rental_push": 0.0},
    frozenset((Stock.CHINA_COMPUTE_SMUGGLED,)): {"smuggling": 0.0, "smuggling_push": 0.0},
    _LEAKS: {"caught_face": 0.0, "caught_tension": 0.0},
    frozenset((Stock.CHINA_SHOCK,)): {"rug_pull_tension": 0.0, "rug_pull_rally": 0.0},
    frozenset((Stock.CHINA_DEPENDENCY,)): {
        "choice_inertia": 0.0,
        "levy_resentment": 0.0,
        "self_reliance_pride": 0.0,
        "rug_pull": 0.0,
    },
    frozenset((Stock.CHINA_ECOSYSTEM,)): {"software_floor": 1.0, "switch_drag": 0.0},
}
"""By stocks that are left out together: the constants by which others would read them, and where
those are held [unit of the constant]."""


def held_constants(left_out: Iterable[Stock]) -> dict[str, float]:
    """Return the constants that are held because of the stocks that are left out.

    >>> held_constants({Stock.CHINA_COMPUTE_RENTED})
    {'rental': 0.0, 'rental_push': 0.0}
    """
    missing = frozenset(left_out)
    return {
        name: value
        for stocks, held in HELD.items()
        if stocks <= missing
        for name, value in held.items()
    }
