"""Mixing: what both sides would do if each answered the other well, by regret matching.

Both choose in secret and at the same time, so a good answer is often a mixture: whoever always
does the same is prepared for. Hart and Mas-Colell, "A simple adaptive procedure leading to
correlated equilibrium", Econometrica 68 (2000); regrets cut at zero and averages weighted by
round as in Tammelin, "Solving large imperfect information games using CFR+", arXiv 1407.5042.
"""

import numpy as np

from game.rules.arrays import Array

__all__ = ["mix"]

ROUNDS = 300
"""Enough for matrices of a dozen rows to come within a percent of the range."""


def mix(ours: Array, theirs: Array, rounds: int = ROUNDS) -> tuple[Array, Array]:
    """Return mixed strategies of both sides.

    Args:
        ours: payoff of the row player, shape (matches, rows, columns).
        theirs: payoff of the column player, same shape.
        rounds: how often both adapt.

    >>> pennies = np.array([[[1.0, -1.0], [-1.0, 1.0]]])
    >>> row, column = mix(pennies, -pennies)
    >>> np.round(row, 1).tolist(), np.round(column, 1).tolist()
    ([[0.5, 0.5]], [[0.5, 0.5]])
    """
    matches, rows, columns = ours.shape
    row_regret, column_regret = np.zeros((matches, rows)), np.zeros((matches, columns))
    row_sum, column_sum = np.zeros((matches, rows)), np.zeros((matches, columns))
    column = _matched(column_regret)
    for turn in range(rounds):
        row = _matched(row_regret)
        gain = np.einsum("mrc,mc->mr", ours, column)
        row_regret = np.maximum(row_regret + gain - (row * gain).sum(1, keepdims=True), 0.0)
        row = _matched(row_regret)
        gain = np.einsum("mrc,mr->mc", theirs, row)
        column_regret = np.maximum(
            column_regret + gain - (column * gain).sum(1, keepdims=True), 0.0
        )
        column = _matched(column_regret)
        row_sum += (turn + 1) * row
        column_sum += (turn + 1) * column
    return (
        row_sum / row_sum.sum(1, keepdims=True),
        column_sum / column_sum.sum(1, keepdims=True),
    )


def _matched(regret: Array) -> Array:
    """Return regrets as shares; all alike where nothing is regretted."""
    total = regret.sum(1, keepdims=True)
    even = 1.0 / regret.shape[1]
    return np.where(total > 0.0, regret / np.maximum(total, 1e-300), even)
