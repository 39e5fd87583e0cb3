"""Calendar months: 12 x year + month - 1, so that a span of time is a difference."""

__all__ = ["month_at", "quarter_of", "year_and_month"]


def month_at(year: int, month: int = 1) -> int:
    """Return a month (1 to 12) of a year as a calendar month.

    >>> month_at(2026, 3) - month_at(2026)
    2
    """
    return 12 * year + month - 1


def year_and_month(month: int) -> tuple[int, int]:
    """Return the year of a calendar month, and which of its months (1 to 12) it is.

    >>> year_and_month(month_at(2026, 12))
    (2026, 12)
    """
    year, rest = divmod(month, 12)
    return year, rest + 1


def quarter_of(first: int, months: int) -> tuple[int, int] | None:
    """Return the year and quarter (1 to 4) that these months are; None where they are no quarter.

    >>> quarter_of(month_at(2026, 4), 3), quarter_of(month_at(2026, 5), 3)
    ((2026, 2), None)
    """
    year, month = year_and_month(first)
    return (year, month // 3 + 1) if months == 3 and month % 3 == 1 else None
