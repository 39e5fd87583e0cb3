"""Levy: revenue and jobs for the US, and a habit of Chinese sales.

What the levy does to the buyer's price is settled in the market; here is what it brings home.
"""

import numpy as np

from game.rules.ledger import Contribution
from game.rules.moment import Market, Moment
from game.rules.sides import Side
from game.rules.stocks import Stock

__all__ = ["collect_levy"]


def collect_levy(moment: Moment, market: Market) -> list[Contribution]:
    """Return levy income, jobs, and the dependency that sales to China build."""
    p = moment.p
    habit = moment.of(Stock.US_SALES_DEPENDENCY)
    share = np.minimum(market.sales / (p.sales_full * market.budget), 1.0)
    refused = moment.decisions.bans[Side.CHINA] > 0.0
    exposed = np.maximum(habit - p.sales_notch, 0.0) / (1.0 - p.sales_notch)
    hurt = exposed * (refused & ~market.offered)
    return [
        Contribution(Stock.US_LEVY_REVENUE, "levy.paid", market.levy),
        Contribution(Stock.US_FUNDS, "levy.paid", market.levy),
        Contribution(Stock.US_JOBS, "levy.sales", p.jobs_per_bn * market.sales),
        Contribution(Stock.US_JOBS, "levy.worn-off", -p.jobs_wear * moment.of(Stock.US_JOBS)),
        Contribution(Stock.US_SALES_DEPENDENCY, "levy.habit", p.sales_habit * (share - habit)),
        Contribution(Stock.US_JOBS, "levy.sales-lost", -p.lost_sales_jobs * hurt),
        Contribution(Stock.US_CONGRESS, "levy.sales-lost", p.lost_sales_pressure * hurt),
        Contribution(
            Stock.US_ROADMAP, "levy.sales-research", p.sales_rd * market.sales / moment.budget
        ),
    ]
