"""Payoffs: what a rollout is worth to each side [-1..1].

A lead counts less the larger it is, because a match is won or lost; a decisive condition counts
for a little more than any lead, and where both lose, both lose.
"""

import numpy as np

from game.players.search.rollout import NOBODY_WINS, Results
from game.rules import Side
from game.rules.arrays import Array

__all__ = ["worth_of"]

CLEAR = 8.0
"""Lead that is as good as won three times in four [points]."""
DECISIVE = 1.2
"""Worth of a win by a decisive condition."""


def worth_of(results: Results, centre: Array) -> tuple[Array, Array]:
    """Return the payoff of each rollout for both sides, shape (rollouts,) each.

    Args:
        results: what came of the rollouts.
        centre: lead that counts as even, for rollouts cut off before the end, (rollouts,).
    """
    us = np.tanh((results.lead - centre) / CLEAR)
    us = np.where(results.winner == Side.US, DECISIVE, us)
    us = np.where(results.winner == Side.CHINA, -DECISIVE, us)
    both = results.winner == NOBODY_WINS
    # Rounded, so that a batch and a match alone, which may differ in the last bits, agree.
    us = np.round(us, 7)
    return np.where(both, -DECISIVE, us), np.where(both, -DECISIVE, -us)
