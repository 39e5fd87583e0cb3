"""Months and quarters, as an author writes them: ``2026-03`` or ``2026-Q1``."""

import re
from typing import Annotated, Any, Final, TypeAlias
from unicodedata import normalize

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from game.language.calendar import month_at, quarter_of, year_and_month
from game.rules.schedule import Schedule
from game.scenario.part import Part

__all__ = ["Calendar", "Date", "first_month", "last_month", "written_span"]

_WRITTEN: Final = re.compile(r"([12][0-9]{3})-(?:Q([1-4])|(0[1-9]|1[0-2]))")


def _be_a_date(found: Any) -> Any:
    """Return a date; a year alone is told from a text, for quotation marks would not help it."""
    if not isinstance(found, str | int) or isinstance(found, bool):
        return found
    written = str(found)
    if isinstance(found, str) and _WRITTEN.fullmatch(written):
        return written
    digits = re.findall(r"[0-9]+", normalize("NFKC", written))
    year = digits[0] if len(digits) == 1 and len(digits[0]) == 4 else "2026"
    hint, fix = f"write a month such as {year}-03 or a quarter such as {year}-Q1", ""
    if len(digits) >= 2 and len(digits[0]) == 4:  # most slips keep the order and lose a letter
        for bent in (f"{digits[0]}-Q{digits[1]}", f"{digits[0]}-{int(digits[1][:4]):02d}"):
            asked = normalize("NFKC", written).lower()
            if _WRITTEN.fullmatch(bent) and ("q" in asked) == ("Q" in bent):
                hint, fix = f"did you mean '{bent}'?", bent
    raise PydanticCustomError(
        "date",
        "'{written}' is no date",
        {"written": written[:60], "suggestion": hint, "fix": fix},
    )


Date: TypeAlias = Annotated[
    str,
    BeforeValidator(_be_a_date),
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
    return month_at(int(year), 3 * int(quarter) - 2 if quarter else int(month))


def last_month(date: str) -> int:
    """Return the last calendar month of a date, which for a month is that month."""
    return first_month(date) + (2 if "Q" in date else 0)


def written_span(first: int, months: int) -> str:
    """Return a span of months as an author writes one: a month, a quarter, or both its ends.

    >>> written_span(12 * 2026, 3), written_span(12 * 2026 + 1, 1), written_span(12 * 2026, 4)
    ('2026-Q1', '2026-02', '2026-01/2026-04')
    """
    if quarter := quarter_of(first, months):
        return "{}-Q{}".format(*quarter)
    start, end = (
        "{}-{:02d}".format(*year_and_month(month)) for month in (first, first + months - 1)
    )
    return start if months == 1 else f"{start}/{end}"


class Calendar(Part):
    """When the match starts and how long it runs."""

    start: Date = Field(description="first month or quarter of the first turn")
    turns: int = Field(ge=1, le=200, description="turns until the match ends")
    months_per_turn: int = Field(default=3, ge=1, le=12, description="length of a turn [months]")

    @property
    def start_month(self) -> int:
        """First calendar month of the first turn."""
        return first_month(self.start)

    @property
    def schedule(self) -> Schedule:
        """When each turn begins."""
        return Schedule(self.start_month, self.months_per_turn, self.turns)
