"""Diversion: imported, smuggled and rented compute raise military risk; enforcement lowers it."""

from typing import Final

import numpy as np

from game.rules.ledger import Contribution
from game.rules.moment import Leaks, Market, Moment
from game.rules.stocks import Stock

__all__ = ["EQUATIONS", "weigh_diversion"]


def weigh_diversion(moment: Moment, market: Market, leaks: Leaks) -> list[Contribution]:
    """Return the change of diversion risk."""
    p, risk = moment.p, moment.of(Stock.US_DIVERSION_RISK)
    leaked = (leaks.smuggled + p.risk_rented * leaks.rented) / moment.budget
    imported = p.risk_import * np.minimum(market.delivered / market.supply, 1.0)
    return [
        Contribution(Stock.US_DIVERSION_RISK, "diversion.imports", imported),
        Contribution(Stock.US_DIVERSION_RISK, "diversion.leaks", p.risk_leak * leaked),
        Contribution(
            Stock.US_DIVERSION_RISK,
            "diversion.enforcement",
            -p.risk_relief * (p.unaided_enforcement + moment.of(Stock.US_ENFORCEMENT)) * risk,
        ),
    ]


EQUATIONS: Final = {
    (Stock.US_DIVERSION_RISK, "diversion.imports"): "risk_import * min(delivered / supply, 1)",
    (
        Stock.US_DIVERSION_RISK,
        "diversion.leaks",
    ): "risk_leak * (smuggled + risk_rented * rented) / budget",
    (Stock.US_DIVERSION_RISK, "diversion.enforcement"): (
        "-risk_relief * (unaided_enforcement + us_enforcement) * us_diversion_risk"
    ),
}
"""What it adds to each stock under each cause, as formulas."""
