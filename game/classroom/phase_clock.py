"""The clock of a phase: it follows the acts, so that it can be set again after a restart."""

from collections.abc import Callable

from game.classroom.room import ClassRoom
from game.classroom.server_acts import ClassAct
from game.classroom.teacher_acts import Extend
from game.online.server.turn_clock import TurnClock

__all__ = ["PhaseClock"]


class PhaseClock:
    """Counts a phase's time down while the class is not paused."""

    def __init__(self, now: Callable[[], float]) -> None:
        """Stand still; ``now`` is the time by a clock that never goes back [s]."""
        self._now = now
        self._clock = TurnClock(None, now)
        self.settings = 0
        """How often it was set or extended."""

    @property
    def seconds(self) -> int | None:
        """How long the phase was to last [s]; None where it has no clock."""
        return self._clock.seconds

    @property
    def left(self) -> float | None:
        """Time left for the phase [s]; None where it has no clock."""
        return self._clock.left

    @property
    def runs(self) -> bool:
        """Tell whether it counts down."""
        return self._clock.runs

    @property
    def is_up(self) -> bool:
        """Tell whether the time for the phase has passed."""
        return self._clock.is_up

    def follow(self, before: ClassRoom, after: ClassRoom, act: ClassAct) -> None:
        """Follow one act that led from a room to another."""
        if (before.phase, before.turn) != (after.phase, after.turn) or act.kind == "rewind":
            self._clock = TurnClock(after.seconds(after.phase), self._now)
            self.settings += 1
        if isinstance(act, Extend):
            self._clock.extend(act.seconds)
            self.settings += 1
        self._clock.let_run(not after.paused and not after.closing)

    def on(self, now: Callable[[], float]) -> "PhaseClock":
        """Return a clock that stands as this one, and goes by another."""
        other = PhaseClock(now)
        other._clock = TurnClock(self.seconds, now)
        other._clock.extend((self.left or 0.0) - (self.seconds or 0.0))
        other._clock.let_run(self.runs)
        return other
