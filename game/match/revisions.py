"""Revisions: how who looks at a table from elsewhere knows whether it has moved on since."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.rules import SIDES, Side

__all__ = ["Revisions"]


@dataclass(frozen=True)
class Revisions:
    """How often a table has changed, and when it last did what a side's orders depend on."""

    now: int = 0
    """Raised by every change."""
    since: tuple[int, int] = (0, 0)
    """The revision at which the board or the seat of a side, US and China, changed last: orders
    that were chosen before are no answer to it. That the rival has committed is no such change."""

    def changed(self, sides: Sequence[Side] = SIDES) -> "Revisions":
        """Return the revision after a change that concerns the orders of these sides."""
        now = self.now + 1
        us, china = (now if side in sides else self.since[side] for side in SIDES)
        return Revisions(now, (us, china))

    def is_stale(self, side: Side, revision: int) -> bool:
        """Tell whether what a side has chosen at a revision is no answer to the board of now.

        >>> table = Revisions().changed()
        >>> after_us = table.changed([Side.US])
        >>> after_us.is_stale(Side.US, table.now), after_us.is_stale(Side.CHINA, table.now)
        (True, False)
        """
        return not self.since[side] <= revision <= self.now
