"""Inventory: a licence makes the maker build for China before China has agreed to buy.

Refused while stock is high, it is written down and Congress reacts; refused when nothing was
built, only the refuser pays. The maker can be told to wait for consent, and loses the time.
"""

import numpy as np

from game.rules.actions import Act
from game.rules.arrays import Array
from game.rules.ledger import Contribution
from game.rules.moment import Market, Moment
from game.rules.stocks import Stock

__all__ = ["build_inventory", "written_down"]

COST = 15.0
"""Cost of a built and unsold chip [k USD per H100e].

Source: $4.5bn charge on H20 stock and commitments in April 2025 (10-K) against an H20 price of
$12k at 0.25 of an H100; half of list price at the maker's margin.
"""
UNASKED = 0.5
"""Zeal to build while consent is refused, as a part of the usual. Source: design choice."""


def build_inventory(moment: Moment, market: Market) -> list[Contribution]:
    """Return what the maker builds and writes off, and what that costs at home."""
    p = moment.p
    inventory = moment.of(Stock.US_INVENTORY)
    waits = np.asarray(moment.acts(Act.WAIT_FOR_CONSENT)) & ~market.offered
    zeal = np.where(market.offered, 1.0, UNASKED) * (market.licensed & ~waits)
    built = p.build_rate * zeal * np.maximum(market.cap - inventory, 0.0)
    lost = written_down(moment, market)
    loss = lost * COST / 1000.0
    heavy = np.clip(inventory / p.write_down_notch - 1.0, 0.0, 1.0)
    return [
        Contribution(Stock.US_INVENTORY, "inventory.built", built),
        Contribution(Stock.US_INVENTORY, "inventory.written-down", -lost),
        Contribution(
            Stock.US_CONGRESS, "inventory.written-down", p.write_down_pressure * loss * heavy
        ),
        Contribution(Stock.US_JOBS, "inventory.written-down", -p.jobs_per_bn * loss),
        Contribution(Stock.US_ROADMAP, "inventory.written-down", -p.sales_rd * loss),
    ]


def written_down(moment: Moment, market: Market) -> Array:
    """Return inventory written off because nobody may buy it [kH100e]."""
    return np.where(market.offered, 0.0, moment.p.write_down * moment.of(Stock.US_INVENTORY))
