"""A thought: a player's answer in the making, which can be given up."""

from concurrent.futures import Executor, Future
from threading import Event
from typing import Protocol, runtime_checkable

from game.match.seat import Player
from game.rules import Observation
from game.rules.arrays import Keys

__all__ = ["Thought"]


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
