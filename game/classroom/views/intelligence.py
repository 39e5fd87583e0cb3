"""Intelligence: what a team expects its rival to order, from what the team itself sees."""

from typing import Final

import numpy as np

from game.readouts.orders.followed import lead_for
from game.rules import NO_ORDER, Observation, observe
from game.rules.forecast import forecast, likely_replies

__all__ = ["likely_orders"]

MOST: Final = 4
"""So many are told."""


def likely_orders(seen: Observation) -> tuple[int, ...]:
    """Return the rival's likely orders, positions in its menu, the most likely first.

    The rival is looked at as the team believes it to stand, and is taken to like what moves the
    lead its way by the end of the turn. Nothing is read that the team could not know.
    """
    replies = [int(order) for order in likely_replies(seen) if order != NO_ORDER]
    if not replies:
        return ()
    rival = seen.side.rival
    believed = observe(seen.ruleset, seen.known, rival)
    gain = forecast(believed, replies, [lead_for(seen.ruleset, rival)]).hold[:, 0]
    best = np.argsort(-gain, kind="stable")[:MOST]
    return tuple(replies[at] for at in best)
