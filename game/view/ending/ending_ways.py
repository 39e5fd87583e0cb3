"""Where one may go from the end of a match, as its screen sees it; no screen knows another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["EndingWays"]


@dataclass(frozen=True)
class EndingWays:
    """What there is to do when a match is over; None is not offered."""

    replay: Callable[[int | None], None]
    """Looks at the match again, turn by turn, beginning at one of them."""
    again: Callable[[], None] | None = None
    """Plays the same match with new chance."""
    swap: Callable[[], None] | None = None
    """Plays it with the sides swapped."""
    keep: Callable[[], None] | None = None
    """Offers what can be kept of the match."""
