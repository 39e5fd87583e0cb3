"""Months and quarters, as an author writes them: ``2026-03`` or ``2026-Q1``."""

import re
from typing import Annotated, Final, TypeAlias

from pydantic import AfterValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from game.scenario.part import Part

__all__ = ["Calendar", "Date", "first_month", "last_month"]

_WRITTEN: Final = re.compile(r"([12][0-9]{3})-(?:Q([1-4])|(0[1-9]|1[0-2]))")


def _be_a_date(written: str) -> str:
    if _WRITTEN.fullmatch(written):
        return written
    digits = re.findall(r"[0-9]+", written)
    hint = "write a month such as 2026-03 or a quarter such as 2026-Q1"
    if len(digits) >= 2 and len(digits[0]) == 4:  # most slips keep the order and lose a letter
        for bent in (f"{digits[0]}-Q{digits[1]}", f"{digits[0]}-{int(digits[1][:4]):02d}"):
            if _WRITTEN.fullmatch(bent) and ("q" in written.lower()) == ("Q" in bent):
                hint = f"did you mean '{bent}'?"
    raise PydanticCustomError(
        "date", "'{written}' is no date", {"written": written[:60], "suggestion": hint}
    )


Date: TypeAlias = Annotated[
    str,
    AfterValidator(_be_a_date),
    WithJsonSchema({"type": "string", "pattern": f"^{_WRITTEN.pattern}$"}),
]
"""A month, or a quarter as a whole."""


def first_month(date: str) -> int:
    """Return the first calendar month of a date: 12 x year + month - 1.

    >>> first_month("2026-Q2") - first_month("2026-01"), last_month("2026-Q2") % 12
    (3, 5)
    """
    found = _WRITTEN.fullmatch(date)
    assert found is not None
    year, quarter, month = found.groups()
    return 12 * int(year) + (3 * int(quarter) - 3 if quarter else int(month) - 1)


def last_month(date: str) -> int:
    """Return the last calendar month of a date, which for a month is that month."""
    return first_month(date) + (2 if "Q" in date else 0)


class Calendar(Part):
    """When the match starts and how long it runs."""

    start: Date = Field(description="first month or quarter of the first turn")
    turns: int = Field(ge=1, le=200, description="turns until the match ends")
    months_per_turn: int = Field(default=3, ge=1, le=24, description="length of a turn [months]")

    @property
    def start_month(self) -> int:
        """First calendar month of the first turn."""
        return first_month(self.start)

    def turn_of(self, month: int) -> int:
        """Return the turn (counted from 0) in which a calendar month lies; it may be negative."""
        return (month - self.start_month) // self.months_per_turn
