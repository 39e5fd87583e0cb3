"""The brink: near the freeze, Washington must look hawkish or be bound.

Each hawkish order relieves Congress; each concession feeds it, the more the nearer the brink.
"""

import numpy as np

from game.rules.ledger import Contribution
from game.rules.moment import Moment
from game.rules.sides import Side
from game.rules.stocks import Stock

__all__ = ["face_the_brink"]


def face_the_brink(moment: Moment) -> list[Contribution]:
    """Return what this turn's orders do to the pressure of Congress."""
    p, orders = moment.p, moment.decisions
    beyond = np.maximum(moment.of(Stock.US_CONGRESS) - p.brink_notch, 0.0)
    nervous = 1.0 + beyond / (1.0 - p.brink_notch)
    hawkish = orders.bans[Side.US] + p.pressure_vent_levy * orders.levies[Side.US]
    return [
        Contribution(Stock.US_CONGRESS, "brink.hawkish-orders", -p.pressure_vent * hawkish),
        Contribution(
            Stock.US_CONGRESS,
            "brink.concessions",
            p.pressure_vent * orders.opens[Side.US] * nervous,
        ),
    ]
