"""Units: how many of one make another."""

from typing import Final

__all__ = ["HUNDRED", "MONTHS_A_YEAR", "THOUSAND"]

THOUSAND: Final = 1000.0
"""Thousand chips at a thousand dollars are a million: a thousand of them make a billion."""
HUNDRED: Final = 100.0
"""Thousands of H100s' worth in a hundred thousand; points in a whole score."""
MONTHS_A_YEAR: Final = 12
"""A calendar month is counted as 12 x year + month - 1."""
