"""Levy: revenue for the US, and a habit of Chinese sales.

What the levy does to the buyer's price is settled in the market; here is what it brings home.
"""

from typing import Final

import numpy as np

from game.rules.ledger import Contribution
from game.rules.moment import Market, Moment
from game.rules.sides import Side
from game.rules.stocks import Stock

__all__ = ["EQUATIONS", "QUANTITIES", "collect_levy"]


def collect_levy(moment: Moment, market: Market) -> list[Contribution]:
    """Return levy income, and the dependency that sales to China build."""
    p = moment.p
    habit = moment.of(Stock.US_SALES_DEPENDENCY)
    share = np.minimum(market.sales / (p.sales_full * market.budget), 1.0)
    refused = moment.decisions.bans[Side.CHINA] > 0.0
    exposed = np.maximum(habit - p.sales_notch, 0.0) / (1.0 - p.sales_notch)
    hurt = exposed * (refused & ~market.offered)
    return [
        Contribution(Stock.US_LEVY_REVENUE, "levy.paid", market.levy),
        Contribution(Stock.US_FUNDS, "levy.paid", market.levy),
        Contribution(Stock.US_SALES_DEPENDENCY, "levy.habit", p.sales_habit * (share - habit)),
        Contribution(Stock.US_CONGRESS, "levy.sales-lost", p.lost_sales_pressure * hurt),
        Contribution(
            Stock.US_ROADMAP, "levy.sales-research", p.sales_rd * market.sales / moment.budget
        ),
    ]


QUANTITIES: Final = {
    "hurt": (
        "where(china_bans > 0, 1 - on_offer, 0) * max(us_sales_dependency - sales_notch, 0) "
        "/ (1 - sales_notch)"
    ),
}
"""What it works out on the way, as formulas; `rules/equations` says how they are read."""

EQUATIONS: Final = {
    (Stock.US_LEVY_REVENUE, "levy.paid"): "levy_paid",
    (Stock.US_FUNDS, "levy.paid"): "levy_paid",
    (Stock.US_SALES_DEPENDENCY, "levy.habit"): (
        "sales_habit * (min(sales / (sales_full * budget), 1) - us_sales_dependency)"
    ),
    (Stock.US_CONGRESS, "levy.sales-lost"): "lost_sales_pressure * hurt",
    (Stock.US_ROADMAP, "levy.sales-research"): "sales_rd * sales / budget",
}
"""What it adds to each stock under each cause, as formulas."""
