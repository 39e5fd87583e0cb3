"""Where a constant comes from: its source, the range that is thought possible, and its domain."""

from dataclasses import field
from typing import Any, Final

__all__ = [
    "GROWTH",
    "SOME",
    "choice",
    "constant",
]

GROWTH: Final = (-0.5, 1.0)
"""From half to double in a turn: over 200 turns still a number."""
SOME: Final = (0.001, 1e9)
"""What something is divided by."""
_MOST_OF: Final = {"share": 1.0, "1/quarter": 1.0, "-": 20.0, "months": 120.0}
"""Most that a constant may be, by its unit; amounts of anything else reach a thousand million."""


def constant(
    value: float,
    unit: str,
    low: float,
    high: float,
    source: str,
    *,
    free: bool = False,
    within: tuple[float, float] | None = None,
) -> Any:
    """Declare one constant with its origin; ``within`` is its domain where not that of its unit."""
    least, most = within or (
        0.0,
        _MOST_OF.get(unit.split("/", maxsplit=1)[0] if "months" in unit else unit, 1e9),
    )
    origin = {"unit": unit, "low": low, "high": high, "source": source, "free": free}
    return field(default=value, metadata={**origin, "least": least, "most": most})


def choice(
    value: float,
    unit: str,
    low: float,
    high: float,
    because: str = "no empirical claim",
    *,
    within: tuple[float, float] | None = None,
) -> Any:
    """Declare a constant that is ours, and what speaks for it; a citation may follow a semicolon.

    Players read it in their language, as ``rule-because-NAME``.
    """
    return constant(value, unit, low, high, f"design choice; {because}", free=True, within=within)
