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
    matches, rows, columns = ours.shape
    to_row, to_column = ours, theirs.transpose(0, 2, 1)
    row_regret, column_regret = np.zeros((matches, rows)), np.zeros((matches, columns))
    row_sum, column_sum = np.zeros((matches, rows)), np.zeros((matches, columns))
    column = _matched(column_regret)
    for turn in range(1, rounds + 1):
        row = _adapt(row_regret, _matched(row_regret), _against(to_row, column))
        column = _adapt(column_regret, column, _against(to_column, row))
        row_sum += turn * row
        column_sum += turn * column
    return (
        row_sum / row_sum.sum(1, keepdims=True),
        column_sum / column_sum.sum(1, keepdims=True),
    )


def _against(payoff: Array, mixed: Array) -> Array:
    """Return what each choice is worth against a mixture, shape (matches, choices)."""
    gain: Array = np.matmul(payoff, mixed[:, :, None])[:, :, 0]
    return gain


def _adapt(regret: Array, played: Array, gain: Array) -> Array:
    """Add what every choice would have gained to its regret, in place; return the new shares."""
    regret += gain - (played * gain).sum(1, keepdims=True)
    np.maximum(regret, 0.0, out=regret)
    return _matched(regret)


def _matched(regret: Array) -> Array:
    """Return regrets as shares; all alike where nothing is regretted."""
    shares = regret + TRACE
    shares /= shares.sum(1, keepdims=True)
    return shares
