"""The doorbell: a stream to each window that says a number whenever something has changed.

The number is the revision and nothing else; what has changed, a window asks for itself. A sign of
life goes out every few seconds, so that either end notices a line that was cut.
"""

import asyncio
from collections.abc import AsyncIterator, Callable

from game.online.protocol import HEARTBEAT

__all__ = ["Doorbell"]


class Doorbell:
    """Rings at every window that listens."""

    def __init__(self, revision: Callable[[], int], heartbeat: float = HEARTBEAT) -> None:
        """Tell ``revision`` when rung, and a sign of life every ``heartbeat`` [s]."""
        self._revision, self._heartbeat = revision, heartbeat
        self._told: int | None = None
        self._listeners: set[asyncio.Event] = set()
        self._closed = False

    @property
    def listeners(self) -> int:
        """How many windows listen."""
        return len(self._listeners)

    def ring(self) -> None:
        """Tell every window where something has changed for it; call it in the server's loop.

        A ring without a new number would tell that something was done which it may not know of.
        """
        revision = self._revision()
        if revision != self._told or self._closed:
            self._told = revision
            for each in self._listeners:
                each.set()

    def close(self) -> None:
        """End every stream, so that the server can stop."""
        self._closed = True
        self.ring()

    async def listen(self) -> AsyncIterator[bytes]:
        """Yield what a window hears, from the revision now to the end."""
        self._told = self._revision() if self._told is None else self._told
        rung = asyncio.Event()
        self._listeners.add(rung)
        try:
            while not self._closed:
                yield f"data: {self._revision()}\n\n".encode()
                while not await self._rings(rung):
                    yield b":\n\n"
        finally:
            self._listeners.discard(rung)

    async def _rings(self, rung: asyncio.Event) -> bool:
        try:
            await asyncio.wait_for(rung.wait(), self._heartbeat)
        except TimeoutError:
            return False
        rung.clear()
        return True
