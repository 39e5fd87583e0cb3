"""The keeper: whoever holds matches, with the one thread that touches them.

Requests come many at a time; whatever touches a match queues for that thread, so that acts have one
order, the one in which they are written down. What has queued meanwhile is done together, and
nobody is told of it before all of it is written down.
"""

import asyncio
import time
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import Any, ParamSpec, TypeVar

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
        self._waiting: deque[_Job] = deque()

    @abstractmethod
    def tick(self) -> None:
        """Do what nobody asks for; called in the writing thread again and again."""

    def together(self) -> AbstractContextManager[None]:
        """Return what is around acts that are done together.

        If it fails at its end, none of them has been done, and everybody who asked is told so.
        """
        return nullcontext()

    def ask(self, do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do something in the writing thread and wait for it."""
        return self._queued(partial(do, *args, **kwargs)).result()

    async def queue(self, do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do something in the writing thread while the server goes on listening."""
        return await asyncio.wrap_future(self._queued(partial(do, *args, **kwargs)))

    def close(self) -> None:
        """Let go of every file; nothing that was acknowledged is lost."""
        self._writer.shutdown()

    def _changed(self) -> None:
        self.on_change()

    def _queued(self, do: Callable[[], T]) -> "Future[T]":
        job = _Job(do)
        self._waiting.append(job)
        self._writer.submit(self._do_waiting)
        return job.future

    def _do_waiting(self) -> None:
        """Do what waits by now."""
        waiting = (self._waiting.popleft() for _ in range(len(self._waiting)))
        jobs = [job for job in waiting if job.future.set_running_or_notify_cancel()]
        if not jobs:  # they were done with those before
            return
        try:
            with self.together():
                for job in jobs:
                    job.do()
        except Exception as trouble:  # noqa: BLE001 - each who asked is told
            for job in jobs:
                job.future.set_exception(trouble)
        else:
            for job in jobs:
                job.tell()


class _Job:
    """Something to be done, and whoever waits for what comes of it."""

    def __init__(self, do: Callable[[], Any]) -> None:
        self._do = do
        self.future: Future[Any] = Future()
        self._came: Any = None
        self._trouble: BaseException | None = None

    def do(self) -> None:
        """Do it; what comes of it is told later."""
        try:
            self._came = self._do()
        except BaseException as trouble:  # noqa: BLE001 - told to whoever asked
            self._trouble = trouble

    def tell(self) -> None:
        """Tell what came of it."""
        if self._trouble is None:
            self.future.set_result(self._came)
        else:
            self.future.set_exception(self._trouble)
