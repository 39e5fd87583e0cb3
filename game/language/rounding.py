"""Rounding: parts that are told beside their whole add up to it as printed.

The one place where numbers of a sum are rounded. The whole is rounded first, for that is the
number that stands on other screens too; then the parts are rounded so that they add up to it, by
largest remainder: each to the nearest step, and what is then missing or over is given to the parts
whose rounding was furthest off. No part is told further from what it is than a step.
"""

from collections.abc import Sequence

__all__ = ["round_parts", "round_to"]

NOTHING = 1e-9
"""A part below this is none, and stays none."""
NOISE = 6
"""Decimals of a step beyond which a number is noise."""
EXACT = 9
"""Decimals kept of a multiple of a step: it is free of the noise of binary fractions."""


def round_to(value: float, step: float) -> float:
    """Return ``value`` as the nearest multiple of ``step``.

    >>> round_to(54.48, 0.1), round_to(1234.0, 10.0)
    (54.5, 1230.0)
    """
    return round(_steps(value, step) * step, EXACT)


def _steps(value: float, step: float) -> int:
    """How many steps are nearest; two sums that differ by noise alone never differ here."""
    return round(round(value / step, NOISE))


def round_parts(
    parts: Sequence[float], step: float = 0.1, whole: float | None = None
) -> list[float]:
    """Return ``parts`` as multiples of ``step`` that add up to their rounded whole.

    Args:
        parts: numbers in one unit.
        step: what all are multiples of afterwards, such as 0.1 for one decimal.
        whole: what they add up to as it is told elsewhere; where None, their sum, rounded. It may
            be off their sum by what rounding does to two numbers that it is the difference of.

    >>> round_parts([-4.72, 4.04, -0.66])
    [-4.7, 4.0, -0.6]
    >>> round_parts([33.333, 33.333, 33.333], 1.0)
    [34.0, 33.0, 33.0]
    >>> round_parts([0.0, 1.26], whole=1.2)
    [0.0, 1.2]
    """
    told = [_steps(part, step) for part in parts]
    aim = _steps(sum(parts) if whole is None else whole, step)
    movable = [at for at, part in enumerate(parts) if abs(part) > NOTHING]
    missing = aim - sum(told)
    while missing and movable:
        up = 1 if missing > 0 else -1
        # Furthest off first; of equals the largest, which bears it best.
        movable.sort(key=lambda at: (up * (told[at] - parts[at] / step), -abs(parts[at])))
        for at in movable[: abs(missing)]:
            told[at] += up
        missing = aim - sum(told)
    return [round(each * step, EXACT) for each in told]
