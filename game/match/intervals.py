"""How sure a share is that was counted in a sample."""

from math import sqrt

__all__ = ["wilson"]

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
