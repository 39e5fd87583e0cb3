"""The keeper: whoever holds matches, with the one thread that touches them.

Requests come many at a time; whatever touches a match queues for that thread, so that acts have one
order, the one in which they are written down.
"""

import asyncio
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

__all__ = ["Clock", "Keeper"]

P = ParamSpec("P")
T = TypeVar("T")

Clock = Callable[[], float]


class Keeper(ABC):
    """Does one thing after the other, in a thread of its own."""

    def __init__(self, now: Clock = time.monotonic) -> None:
        """Keep nothing yet; ``now`` is the time by a steady clock [s]."""
        self.now = now
        self.on_change: Callable[[], None] = lambda: None
        """Called in the writing thread after every change."""
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writer")

    @abstractmethod
    def tick(self) -> None:
        """Do what nobody asks for; called in the writing thread again and again."""

    def ask(self, do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do something in the writing thread and wait for it."""
        return self._writer.submit(do, *args, **kwargs).result()

    async def queue(self, do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do something in the writing thread while the server goes on listening."""
        return await asyncio.wrap_future(self._writer.submit(do, *args, **kwargs))

    def close(self) -> None:
        """Let go of every file; nothing that was acknowledged is lost."""
        self._writer.shutdown()

    def _changed(self) -> None:
        self.on_change()
