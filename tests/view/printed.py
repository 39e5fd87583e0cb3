"""Numbers as they are printed, read back: what a reader with a pencil would add up."""

import re

__all__ = ["printed"]

SCALE = {"": 1.0, "%": 1.0, "k": 1.0, "m": 1000.0, "万": 10.0, "bn": 1.0, "億": 0.1, "亿": 0.1}
NUMBER = re.compile(r"([+−]?)\$?(\d[\d,]*(?:\.\d+)?)(k\b|m\b|bn\b|万|億|亿|%)?")


def printed(text: str, *, written_out: bool = False) -> list[float]:
    """Return every number in a text: counts in thousands, money in billions, others as they are.

    With ``written_out`` a count below ten thousand has no unit, as in Japanese and Chinese.

    >>> printed("−1.2k of $3.4bn, 12 mo"), printed("−2,047万／+1.4億ドル")
    ([-1.2, 3.4, 12.0], [-20470.0, 0.14])
    >>> printed("−8,500", written_out=True)
    [-8.5]
    """
    found = []
    for sign, number, unit in NUMBER.findall(text):
        value = float(number.replace(",", "")) * SCALE[unit]
        if written_out and not unit:
            value /= 1000.0
        found.append(round(-value if sign == "−" else value, 6))
    return found
