"""Inventory: a licence makes the maker build for China before China has agreed to buy.

Refused while stock is high, it is written down and Congress reacts; refused when nothing was
built, only the refuser pays. The maker can be told to wait for consent, and loses the time.
"""

from typing import Final

import numpy as np

from game.rules.actions import Act
from game.rules.arrays import Array
from game.rules.ledger import Contribution
from game.rules.moment import Market, Moment
from game.rules.stocks import Stock
from game.rules.units import THOUSAND

__all__ = ["EQUATIONS", "QUANTITIES", "build_inventory", "written_down"]


def build_inventory(moment: Moment, market: Market) -> list[Contribution]:
    """Return what the maker builds and writes off, and what that costs at home."""
    p = moment.p
    inventory = moment.of(Stock.US_INVENTORY)
    waits = np.asarray(moment.acts(Act.WAIT_FOR_CONSENT)) & ~market.offered
    zeal = np.where(market.offered, 1.0, p.build_unasked) * (market.licensed & ~waits)
    built = p.build_rate * zeal * np.maximum(market.expected - inventory + market.delivered, 0.0)
    lost = written_down(moment, market)
    loss = lost * p.unsold_cost / THOUSAND
    heavy = (inventory / (p.write_down_notch * market.supply) - 1.0).clip(0.0, 1.0)
    return [
        Contribution(Stock.US_INVENTORY, "inventory.built", built),
        Contribution(Stock.US_INVENTORY, "inventory.written-down", -lost),
        Contribution(
            Stock.US_CONGRESS,
            "inventory.written-down",
            p.write_down_pressure * loss / moment.budget * heavy,
        ),
        Contribution(
            Stock.US_ROADMAP, "inventory.written-down", -p.sales_rd * loss / moment.budget
        ),
    ]


def written_down(moment: Moment, market: Market) -> Array:
    """Return inventory written off because nobody may buy it [kH100e]."""
    return np.where(market.offered, 0.0, moment.p.write_down * moment.of(Stock.US_INVENTORY))


QUANTITIES: Final = {
    "expected": "(hoped_target + hoped_next_target) / delivery_rate",
    "zeal": "where(on_offer, 1, where(licence_stands > given_wait_for_consent, build_unasked, 0))",
    "written_off": "where(on_offer, 0, write_down * us_inventory)",
    "loss": "written_off * unsold_cost / thousand",
}
"""What it works out on the way, as formulas; `rules/equations` says how they are read."""

EQUATIONS: Final = {
    (Stock.US_INVENTORY, "inventory.built"): (
        "build_rate * zeal * max(expected - us_inventory + delivered, 0)"
    ),
    (Stock.US_INVENTORY, "inventory.written-down"): "-written_off",
    (Stock.US_CONGRESS, "inventory.written-down"): (
        "write_down_pressure * loss / budget "
        "* clip(us_inventory / (write_down_notch * supply) - 1, 0, 1)"
    ),
    (Stock.US_ROADMAP, "inventory.written-down"): "-sales_rd * loss / budget",
}
"""What it adds to each stock under each cause, as formulas."""
