"""The game of plan against plan: what mixture of personas nobody can improve on.

The payoff is the share of matches won less the share lost. The equilibrium is found by regret
matching; how far it is from exact is stated with it.
"""

from dataclasses import dataclass

import numpy as np

from game.players.search.mixing import mix
from game.rules.arrays import Array

__all__ = ["PlanGame", "dominated", "solve"]

ROUNDS = 20_000
SUPPORT = 0.02
"""Share from which a persona counts as part of the mixture."""
CLEARLY = 0.01
"""By how much another mixture must be better everywhere, for a persona to count as dominated."""


@dataclass(frozen=True)
class PlanGame:
    """The game between rows (US) and columns (China), payoffs to the US [-1..1]."""

    payoff: Array
    row_mix: Array
    column_mix: Array
    value: float
    """Payoff to the US when both play their mixture."""
    error: float
    """What the better of both could still gain by deviating; 0 is exact."""

    @property
    def row_support(self) -> list[int]:
        """Rows that are part of the mixture."""
        return np.nonzero(self.row_mix >= SUPPORT)[0].tolist()

    @property
    def column_support(self) -> list[int]:
        """Columns that are part of the mixture."""
        return np.nonzero(self.column_mix >= SUPPORT)[0].tolist()

    @property
    def row_gap(self) -> float:
        """What the best single row gives up against a rival who is ready for it."""
        return self.value - float(self.payoff.min(axis=1).max())

    @property
    def column_gap(self) -> float:
        """What the best single column gives up against a rival who is ready for it."""
        return float(self.payoff.max(axis=0).min()) - self.value

    @property
    def row_replies(self) -> list[int]:
        """Best row against each column."""
        return self.payoff.argmax(axis=0).tolist()

    @property
    def column_replies(self) -> list[int]:
        """Best column against each row."""
        return self.payoff.argmin(axis=1).tolist()


def solve(payoff: Array) -> PlanGame:
    """Return the equilibrium of a zero-sum game given by the payoff to its rows.

    >>> scissors = np.array([[0.0, 1.0, -1.0], [-1.0, 0.0, 1.0], [1.0, -1.0, 0.0]])
    >>> game = solve(scissors)
    >>> game.row_support, round(game.value, 2), game.row_gap > 0.9
    ([0, 1, 2], 0.0, True)
    """
    rows, columns = mix(payoff[None], -payoff[None], ROUNDS)
    row, column = rows[0], columns[0]
    best, worst = float((payoff @ column).max()), float((row @ payoff).min())
    return PlanGame(payoff, row, column, float(row @ payoff @ column), best - worst)


def dominated(payoff: Array) -> list[int]:
    """Return rows that some mixture of the others beats against every column.

    >>> dominated(np.array([[1.0, 0.0], [0.0, 1.0], [0.2, 0.2]]))
    [2]
    """
    found = []
    for row in range(len(payoff)):
        others = np.delete(payoff, row, axis=0)
        if len(others) and solve(others - payoff[row]).value > CLEARLY:
            found.append(row)
    return found
