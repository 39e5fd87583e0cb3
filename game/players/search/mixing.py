"""Mixing: what both sides would do if each answered the other well, by regret matching.

Both choose in secret and at the same time, so a good answer is often a mixture: whoever always
does the same is prepared for. Hart and Mas-Colell, "A simple adaptive procedure leading to
correlated equilibrium", Econometrica 68 (2000); regrets cut at zero and averages weighted by
round as in Tammelin, "Solving large imperfect information games using CFR+", arXiv 1407.5042.
"""

import numpy as np

from game.rules.arrays import Array

__all__ = ["mix"]

ROUNDS = 150
"""Enough for matrices of a dozen rows to come within a percent of the range."""
TRACE = 1e-9
"""Regret that everything is given, so that no regret at all means no preference."""


def mix(ours: Array, theirs: Array, rounds: int = ROUNDS) -> tuple[Array, Array]:
    """Return mixed strategies of both sides.

    Args:
        ours: payoff of the row player, shape (matches, rows, columns).
        theirs: payoff of the column player, same shape.
        rounds: how often both adapt, in turn.

    >>> pennies = np.array([[[1.0, -1.0], [-1.0, 1.0]]])
    >>> row, column = mix(pennies, -pennies)
    >>> np.round(row, 1).tolist(), np.round(column, 1).tolist()
    ([[0.5, 0.5]], [[0.5, 0.5]])
    """
    pairs = [_mixed(*each, rounds) for each in zip(ours, theirs, strict=True)]
    return np.array([row for row, _ in pairs]), np.array([column for _, column in pairs])


def _mixed(ours: Array, theirs: Array, rounds: int) -> tuple[Array, Array]:
    """Mix one pair of matrices: such small ones are quicker one by one than as a batch."""
    rows, columns = ours.shape
    to_row, to_column = np.ascontiguousarray(ours), np.ascontiguousarray(theirs.T)
    row_regret, column_regret = np.zeros(rows), np.zeros(columns)
    row_played, column_played = np.empty((rounds, rows)), np.empty((rounds, columns))
    row, column = np.full(rows, 1.0 / rows), np.full(columns, 1.0 / columns)
    for turn in range(rounds):
        row = _adapt(row_regret, row, to_row.dot(column), row_played[turn])
        column = _adapt(column_regret, column, to_column.dot(row), column_played[turn])
    weight = np.arange(1.0, rounds + 1.0)
    weight /= weight.sum()
    return weight.dot(row_played), weight.dot(column_played)


def _adapt(regret: Array, played: Array, gain: Array, shares: Array) -> Array:
    """Add what every choice would have gained to its regret, in place; return the new shares.

    Args:
        regret: of every choice so far, shape (choices,).
        played: the shares that were played, shape (choices,).
        gain: what each choice is worth against the other's mixture, shape (choices,).
        shares: where the new shares are written, shape (choices,).
    """
    gain -= played.dot(gain)
    regret += gain
    np.maximum(regret, 0.0, out=regret)
    # All alike where nothing is regretted.
    np.add(regret, TRACE, out=shares)
    shares /= shares.dot(np.ones(len(shares)))
    return shares
