"""Work on the newest version alone: whatever is asked for, what was begun before is given up."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

__all__ = ["Refreshing"]

T = TypeVar("T")


class Refreshing(Generic[T]):
    """A thread beside the window that works off what was asked for last, step by step."""

    def __init__(self) -> None:
        self._wanted: queue.SimpleQueue[tuple[int, Callable[[], Iterator[T]]] | None]
        self._wanted = queue.SimpleQueue()
        self._found: queue.SimpleQueue[tuple[int, T | Exception]] = queue.SimpleQueue()
        self._asked = 0
        """How often work was asked for."""
        self._done = 0
        """How often it was finished or given up."""
        threading.Thread(target=self._run, name="refresh", daemon=True).start()

    @property
    def is_busy(self) -> bool:
        """Whether something is still being worked out."""
        return self._done < self._asked

    def ask(self, work: Callable[[], Iterator[T]]) -> None:
        """Work this out from now on; each step that it gives is found, until more is asked for."""
        self._asked += 1
        self._wanted.put((self._asked, work))

    def found(self) -> list[T]:
        """Return the steps of the newest work since this was asked last; raise what went wrong."""
        steps: list[T] = []
        while not self._found.empty():
            asked, step = self._found.get()
            if asked < self._asked:
                continue
            if isinstance(step, Exception):
                raise step
            steps.append(step)
        return steps

    def close(self) -> None:
        """Give up what is being worked out, and end the thread."""
        self._wanted.put(None)

    def _run(self) -> None:
        while (wanted := self._wanted.get()) is not None:
            if self._wanted.empty():
                self._work_off(*wanted)
            self._done += 1

    def _work_off(self, number: int, work: Callable[[], Iterator[T]]) -> None:
        try:
            for step in work():
                if not self._wanted.empty():
                    return
                self._found.put((number, step))
        except Exception as trouble:  # noqa: BLE001 - raised where the window asks
            self._found.put((number, trouble))
