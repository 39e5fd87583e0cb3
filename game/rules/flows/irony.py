"""The irony of the embargo: money that cannot buy NVIDIA buys Ascend.

Domestic revenue becomes design progress and capacity; foreign supply starves it. Denied fab
equipment and memory slow it, the more so the better the allies are aligned.
"""

from game.rules.actions import Programme
from game.rules.ledger import Contribution
from game.rules.moment import Market, Moment
from game.rules.stocks import Stock

__all__ = ["feed_the_rival"]


def feed_the_rival(moment: Moment, market: Market) -> list[Contribution]:
    """Return Ascend's progress and capacity, from its own sales and from programmes."""
    p, quarter = moment.p, moment.ruleset.months_per_turn
    equipment = moment.ruleset.gates.channels.equipment
    denied = (1.0 - 1.0 * moment.passable(equipment)) * moment.of(Stock.US_ALLIES)
    revenue = market.domestic_spend
    built = p.reinvestment * revenue
    return [
        Contribution(Stock.CHINA_ROADMAP, "irony.base-pace", quarter * p.pace_floor),
        Contribution(
            Stock.CHINA_ROADMAP, "irony.revenue", quarter * p.pace_revenue * market.domestic_share
        ),
        Contribution(
            Stock.CHINA_ROADMAP, "irony.equipment-denied", -quarter * p.pace_equipment * denied
        ),
        Contribution(Stock.CHINA_FAB, "irony.revenue", built),
        Contribution(
            Stock.CHINA_FAB, "irony.equipment-denied", -p.equipment_denial * denied * built
        ),
        Contribution(Stock.CHINA_MEMORY, "irony.revenue", p.memory_reinvestment * revenue),
        Contribution(
            Stock.CHINA_FAB, "programme.fabs", p.fabs_gain * moment.invested(Programme.FABS)
        ),
        Contribution(
            Stock.CHINA_MEMORY,
            "programme.memory",
            p.memory_gain * moment.invested(Programme.MEMORY),
        ),
    ]
