"""How each stock is told: its drawing, with which others, in which unit, and when it is news.

The one list of it: report, board, forecasts, units and icons read it, none has a list of its own.
What the rules know of a stock is in `game/rules/stocks.py`.
"""

from dataclasses import dataclass
from typing import Final

from game.rules import Stock

__all__ = ["LOOKS", "SECTIONS", "StockLook"]


@dataclass(frozen=True)
class StockLook:
    """How a stock is told."""

    section: str
    """With which others: ``dependency``, ``race``, ``compute``, or a side's own."""
    icon: str
    """Its drawing in `assets/icons`."""
    glance: float = 0.0
    """Change that is worth a player's glance [the stock's unit], by which forecasts follow it; 0
    where they do only if an objective reads it. Source: design choice."""
    for_owner: bool = False
    """Whether forecasts tell it to its owner alone."""
    is_part: bool = False
    """Whether a share is a part of something that can be counted, told in percent; any other is a
    condition of 100."""


LOOKS: Final = {
    Stock.CHINA_DEPENDENCY: StockLook("dependency", "lock-in", 0.01, is_part=True),
    Stock.US_RARE_EARTH_DEPENDENCY: StockLook("dependency", "ore", 0.02, is_part=True),
    Stock.US_SALES_DEPENDENCY: StockLook("dependency", "sales", is_part=True),
    Stock.TENSION: StockLook("dependency", "tension", 0.02),
    Stock.US_ROADMAP: StockLook("race", "roadmap", 0.25),
    Stock.CHINA_ROADMAP: StockLook("race", "roadmap", 0.25),
    Stock.US_MODEL: StockLook("race", "model"),
    Stock.CHINA_MODEL: StockLook("race", "model"),
    Stock.CHINA_ECOSYSTEM: StockLook("race", "ecosystem", 0.01),
    Stock.CHINA_MOMENTUM: StockLook("race", "momentum", 0.05),
    Stock.CHINA_SHOCK: StockLook("race", "rug-pull", 0.02),
    Stock.US_COMPUTE: StockLook("compute", "compute"),
    Stock.CHINA_COMPUTE_IMPORTED: StockLook("compute", "ship"),
    Stock.CHINA_COMPUTE_DOMESTIC: StockLook("compute", "compute"),
    Stock.CHINA_COMPUTE_RENTED: StockLook("compute", "cloud"),
    Stock.CHINA_COMPUTE_SMUGGLED: StockLook("compute", "leaks"),
    Stock.CHINA_ON_ORDER: StockLook("compute", "ship"),
    Stock.CHINA_STOCKPILE: StockLook("compute", "inventory", 20.0, for_owner=True),
    Stock.CHINA_FAB: StockLook("compute", "fab", 6.0),
    Stock.CHINA_MEMORY: StockLook("compute", "memory", 6.0),
    Stock.CHINA_MAKERS: StockLook("compute", "coin", 0.25),
    Stock.US_INVENTORY: StockLook("compute", "inventory", 20.0, for_owner=True),
    Stock.US_SHORTAGE: StockLook("compute", "shortage", 0.03, is_part=True),
    Stock.US_CONGRESS: StockLook("us", "congress", 0.015),
    Stock.US_DIVERSION_RISK: StockLook("us", "diversion", 0.02, for_owner=True),
    Stock.US_ALLIES: StockLook("us", "allies", 0.02, for_owner=True),
    Stock.US_HOME_FABS: StockLook("us", "fab", 0.02, for_owner=True, is_part=True),
    Stock.US_ENFORCEMENT: StockLook("us", "enforcement", 0.02, for_owner=True),
    Stock.US_CREDIBILITY: StockLook("us", "credibility", 0.05, for_owner=True),
    Stock.US_CAPITAL: StockLook("us", "capital"),
    Stock.US_FUNDS: StockLook("us", "funds"),
    Stock.US_LEVY_REVENUE: StockLook("us", "coin", 0.1, for_owner=True),
    Stock.US_CHIP_SALES: StockLook("us", "sales"),
    Stock.CHINA_LEGITIMACY: StockLook("china", "legitimacy", 0.015, for_owner=True),
    Stock.CHINA_CREDIBILITY: StockLook("china", "credibility", 0.05, for_owner=True),
    Stock.CHINA_CAPITAL: StockLook("china", "capital"),
    Stock.CHINA_FUNDS: StockLook("china", "funds"),
}
"""By stock, in the order in which a report tells them."""
SECTIONS: Final = {
    section: tuple(stock for stock, look in LOOKS.items() if look.section == section)
    for section in dict.fromkeys(look.section for look in LOOKS.values())
}
"""Which stocks are told together."""
