"""The circle of personas that plays matches on: each of one side meets each of the other."""

import numpy as np

from game.match.seat import stream_of
from game.players.roster import find, personas
from game.rules import Ruleset, Side, State, observe
from game.rules.arrays import Ints

__all__ = ["orders_of_circle"]


def orders_of_circle(
    ruleset: Ruleset, state: State, side: Side, number: Ints | None = None
) -> Ints:
    """Return the orders of a side in every match, shape (batch, slots).

    The US changes hands with every match, China with every round of the US circle.

    Args:
        ruleset: the scenario, compiled.
        state: the matches.
        side: whose orders.
        number: which match of the circle each one is, shape (batch,); counted from 0 where None.
    """
    circle = [find(slug, side).policy for slug in personas(side)]
    every = np.arange(state.batch) if number is None else number
    rounds = len(personas(Side.US))
    seat = (every if side is Side.US else every // rounds) % len(circle)
    orders = np.full((state.batch, ruleset.slots[side]), -1, dtype=np.int64)
    stream = stream_of(state.seed, state.turn, side)
    for at, persona in enumerate(circle):
        rows = np.nonzero(seat == at)[0]
        if rows.size:
            view = observe(ruleset, state.take(rows), side)
            orders[rows] = persona.choose_batch(view, stream[rows])
    return orders
