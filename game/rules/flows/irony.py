"""The irony of the embargo: money that cannot buy NVIDIA buys Ascend.

Domestic revenue becomes design progress and capacity; foreign supply starves it. Denied fab
equipment and memory slow it, the more so the better the allies are aligned.
"""

from typing import Final

import numpy as np

from game.rules.actions import Programme
from game.rules.ledger import Contribution
from game.rules.moment import Market, Moment
from game.rules.stocks import Stock

__all__ = ["EQUATIONS", "QUANTITIES", "feed_the_rival"]


def feed_the_rival(moment: Moment, market: Market) -> list[Contribution]:
    """Return Ascend's progress and capacity, from its own sales and from programmes."""
    p, quarter = moment.p, moment.ruleset.months_per_turn
    equipment = moment.ruleset.gates.channels.equipment
    denied = (1.0 - 1.0 * moment.passable(equipment)) * moment.of(Stock.US_ALLIES)
    makers = moment.of(Stock.CHINA_MAKERS)
    weight = np.minimum(makers / market.budget, 1.0)
    built = p.reinvestment * makers
    return [
        Contribution(Stock.CHINA_ROADMAP, "irony.base-pace", quarter * p.pace_floor),
        Contribution(Stock.CHINA_ROADMAP, "irony.makers", quarter * p.pace_revenue * weight),
        Contribution(
            Stock.CHINA_ROADMAP, "irony.equipment-denied", -quarter * p.pace_equipment * denied
        ),
        Contribution(Stock.CHINA_MAKERS, "irony.revenue", p.makers_lag * market.domestic_spend),
        Contribution(Stock.CHINA_MAKERS, "irony.paid-ahead", p.makers_lag * market.paid_ahead),
        Contribution(Stock.CHINA_MAKERS, "irony.run-out", -p.makers_lag * makers),
        Contribution(Stock.CHINA_FAB, "irony.makers", built),
        Contribution(
            Stock.CHINA_FAB, "irony.equipment-denied", -p.equipment_denial * denied * built
        ),
        Contribution(Stock.CHINA_MEMORY, "irony.makers", p.memory_reinvestment * makers),
        Contribution(
            Stock.CHINA_FAB,
            "programme.fabs",
            p.fabs_gain * moment.budget * moment.invested(Programme.FABS),
        ),
        Contribution(
            Stock.CHINA_MEMORY,
            "programme.memory",
            p.memory_gain * moment.budget * moment.invested(Programme.MEMORY),
        ),
    ]


QUANTITIES: Final = {
    "denied": "where(equipment_open, 0, us_allies)",
    "makers_weight": "min(china_makers / budget, 1)",
}
"""What it works out on the way, as formulas; `rules/equations` says how they are read."""

EQUATIONS: Final = {
    (Stock.CHINA_ROADMAP, "irony.base-pace"): "quarter_months * pace_floor",
    (Stock.CHINA_ROADMAP, "irony.makers"): "quarter_months * pace_revenue * makers_weight",
    (Stock.CHINA_ROADMAP, "irony.equipment-denied"): "-quarter_months * pace_equipment * denied",
    (Stock.CHINA_MAKERS, "irony.revenue"): "makers_lag * domestic_spend",
    (Stock.CHINA_MAKERS, "irony.paid-ahead"): "makers_lag * paid_ahead",
    (Stock.CHINA_MAKERS, "irony.run-out"): "-makers_lag * china_makers",
    (Stock.CHINA_FAB, "irony.makers"): "reinvestment * china_makers",
    (Stock.CHINA_FAB, "irony.equipment-denied"): (
        "-equipment_denial * denied * reinvestment * china_makers"
    ),
    (Stock.CHINA_MEMORY, "irony.makers"): "memory_reinvestment * china_makers",
    (Stock.CHINA_FAB, "programme.fabs"): "fabs_gain * budget * paid_fabs",
    (Stock.CHINA_MEMORY, "programme.memory"): "memory_gain * budget * paid_memory",
}
"""What it adds to each stock under each cause, as formulas."""
