"""A thought: a player's answer in the making, which can be given up."""

from collections.abc import Sequence
from concurrent.futures import Executor, Future
from threading import Event
from typing import Protocol, runtime_checkable

from game.match.course import Course
from game.match.seat import Player, stream_of
from game.rules import SIDES, Observation, Side, observe
from game.rules.arrays import Keys

__all__ = ["Thought", "Thoughts"]


@runtime_checkable
class _Interruptible(Protocol):
    """A player who can be told to stop thinking."""

    def until(self, stopped: object) -> Player:
        """Return the same player, who asks ``stopped`` from time to time."""
        ...


class Thought:
    """One player's orders for one turn, on the spot or on a thread of their own.

    What comes of it depends on nothing but the player, what it has seen and its chance: when and
    where it is thought makes no difference.
    """

    def __init__(
        self, player: Player, seen: Observation, stream: Keys, thinkers: Executor | None
    ) -> None:
        """Begin to think.

        Args:
            player: who thinks.
            seen: what its side knows, a batch of one.
            stream: its chance for this turn, shape (1,).
            thinkers: where it thinks; on the spot, at once, where None.
        """
        self._given_up = Event()
        if isinstance(player, _Interruptible):
            player = player.until(self._given_up.is_set)
        self._future: Future[tuple[int, ...]]
        if thinkers is None:
            self._future = Future()
            self._future.set_result(player.choose(seen, stream))
        else:
            self._future = thinkers.submit(player.choose, seen, stream)

    @property
    def is_done(self) -> bool:
        """Tell whether the answer is there."""
        return self._future.done()

    @property
    def orders(self) -> tuple[int, ...]:
        """The answer; waits for it, and raises what the player raised."""
        return self._future.result()

    def stop(self) -> None:
        """Give it up: a thread that thinks about it is soon free for something else."""
        self._given_up.set()
        self._future.cancel()


class Thoughts:
    """What the computers at one table think about the turn in hand, at most one thought a side."""

    def __init__(self, thinkers: Executor | None) -> None:
        """Think on ``thinkers``, or on the spot where None."""
        self._thinkers = thinkers
        self._of: dict[Side, Thought] = {}

    @property
    def on_the_spot(self) -> bool:
        """Tell whether to begin early would be to wait."""
        return self._thinkers is None

    def begin(self, side: Side, player: Player, course: Course) -> None:
        """Let a side's player think about where a match is; nothing where it does already."""
        if side in self._of:
            return
        state = course.state
        seen, stream = observe(course.ruleset, state, side), stream_of(state.seed, state.turn, side)
        self._of[side] = Thought(player, seen, stream, self._thinkers)

    def answer(self, side: Side) -> tuple[int, ...] | None:
        """Return a side's answer, once; None while there is none yet."""
        return self._of.pop(side).orders if self._of[side].is_done else None

    def stop(self, sides: Sequence[Side] = SIDES) -> None:
        """Give up what the players of these sides think."""
        for side in sides:
            if side in self._of:
                self._of.pop(side).stop()
