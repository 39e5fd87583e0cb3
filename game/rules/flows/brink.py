"""The brink: near the freeze, Washington must look hawkish or be bound.

Each hawkish order relieves Congress; each concession feeds it, the more the nearer the brink.
"""

from typing import Final

import numpy as np

from game.rules.ledger import Contribution
from game.rules.moment import Moment
from game.rules.sides import Side
from game.rules.stocks import Stock

__all__ = ["EQUATIONS", "face_the_brink"]


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


EQUATIONS: Final = {
    (Stock.US_CONGRESS, "brink.hawkish-orders"): (
        "-pressure_vent * (us_bans + pressure_vent_levy * us_levies)"
    ),
    (Stock.US_CONGRESS, "brink.concessions"): (
        "pressure_vent * us_openings * (1 + max(us_congress - brink_notch, 0) / (1 - brink_notch))"
    ),
}
"""What it adds to each stock under each cause, as formulas."""
