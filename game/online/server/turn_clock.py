"""The clock of a turn: so much time for the orders of both sides, if the match has one at all."""

from collections.abc import Callable

__all__ = ["TurnClock"]


class TurnClock:
    """Counts a turn's time down while it runs."""

    def __init__(self, seconds: int | None, now: Callable[[], float]) -> None:
        """Stand still at the beginning of a turn.

        Args:
            seconds: time for a turn [s]; None for as long as one likes.
            now: the time by any steady clock [s].
        """
        self.seconds = seconds
        self._now = now
        self._left = float(seconds or 0)
        self._since: float | None = None

    @property
    def runs(self) -> bool:
        """Tell whether it counts down."""
        return self._since is not None

    @property
    def left(self) -> float | None:
        """Time left for this turn [s]; None where there is no clock."""
        if self.seconds is None:
            return None
        passed = 0.0 if self._since is None else self._now() - self._since
        return max(0.0, self._left - passed)

    @property
    def is_up(self) -> bool:
        """Tell whether the time for this turn has passed."""
        return self.left is not None and self.left <= 0.0

    def restart(self) -> None:
        """Give the next turn its whole time; the clock runs on or stands still as it did."""
        self._set(float(self.seconds or 0))

    def extend(self, seconds: float) -> None:
        """Give this turn more time [s]; nothing where there is no clock."""
        if self.left is not None:
            self._set(self.left + seconds)

    def _set(self, left: float) -> None:
        self._left = left
        if self.runs:
            self._since = self._now()

    def let_run(self, runs: bool) -> None:
        """Have it run or stand still."""
        if self.seconds is None or runs == self.runs:
            return
        self._left = self.left or 0.0
        self._since = self._now() if runs else None
