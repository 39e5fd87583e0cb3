"""How sure a share or a mean is that was found in a sample."""

from math import sqrt

from game.rules.arrays import Array, Flags

__all__ = ["of_change", "of_mean", "wilson"]

Z95 = 1.959963984540054
"""Standard normal quantile of a two-sided 95% interval."""


def wilson(hits: float, trials: int) -> tuple[float, float]:
    """Return the 95% interval of Wilson for ``hits`` in ``trials``.

    Unlike the textbook interval it stays within 0 and 1 and has a width at no hits at all.

    >>> low, high = wilson(50, 100)
    >>> round(low, 3), round(high, 3)
    (0.404, 0.596)
    >>> wilson(0, 0)
    (0.0, 1.0)
    """
    if trials == 0:
        return 0.0, 1.0
    share, spread = hits / trials, Z95 * Z95 / trials
    centre = (share + spread / 2) / (1 + spread)
    half = sqrt(share * (1 - share) * spread + spread * spread / 4) / (1 + spread)
    # Rounding must not push an end past the share itself, as it can at none and at all.
    return max(0.0, min(share, centre - half)), min(1.0, max(share, centre + half))


def of_mean(values: Array) -> tuple[float, float]:
    """Return the 95% interval of the mean of ``values``, shape (sample,).

    >>> import numpy as np
    >>> low, high = of_mean(np.array([1.0, 2.0, 3.0]))
    >>> round(low, 2), round(high, 2)
    (0.87, 3.13)
    """
    mean, number = float(values.mean()), len(values)
    half = Z95 * float(values.std(ddof=1)) / sqrt(number) if number > 1 else 0.0
    return mean - half, mean + half


def of_change(before: Flags, after: Flags) -> tuple[float, float]:
    """Return the 95% interval of how much a share has changed in the same matches.

    By Agresti and Min (2005): half a match is added to each of the four cells, so that it has a
    width even where not one match came out otherwise.

    Args:
        before: whether each match counted, shape (matches,).
        after: whether the same match counts now.

    >>> import numpy as np
    >>> low, high = of_change(np.zeros(98, bool), np.zeros(98, bool))
    >>> round(low, 4), round(high, 4)
    (-0.0196, 0.0196)
    """
    gained, lost = int((after & ~before).sum()), int((before & ~after).sum())
    number = len(before) + 2.0
    centre = (gained - lost) / number
    apart = (gained + lost + 1.0) - (gained - lost) ** 2 / number
    half = Z95 * sqrt(apart) / number
    change = (gained - lost) / max(len(before), 1)
    return max(-1.0, min(change, centre - half)), min(1.0, max(change, centre + half))
