"""The doorbell: a stream to each window that says a number whenever something has changed.

The number is the revision and nothing else; what has changed, a window asks for itself. A sign of
life goes out every few seconds, so that either end notices a line that was cut.

Where very many listen, each ring has all of them ask; so what nobody waits for is told together
with what else happens in the next moment.
"""

import asyncio
import math
from collections.abc import AsyncIterator, Callable
from typing import Final

from game.online.protocol import HEARTBEAT

__all__ = ["Doorbell"]


LOOKS: Final = 40.0
"""So often all that listen may be made to ask, for what nobody waits for [1/s].

Source: design choice; a tenth of what a slow computer answers. A team of 10 hears after a quarter
of a second at the latest, one of 100 after two and a half.
"""


class Doorbell:
    """Rings at every window that listens."""

    def __init__(
        self,
        revision: Callable[[], int],
        heartbeat: float = HEARTBEAT,
        pressing: Callable[[], int] | None = None,
    ) -> None:
        """Ring for a revision.

        Args:
            revision: what is told when it is rung.
            heartbeat: from one sign of life to the next [s].
            pressing: rises with what has to be told at once; where None, all of it is.
        """
        self._revision, self._heartbeat, self._pressing = revision, heartbeat, pressing
        self._told: int | None = None
        self._pressed = -1
        self._rung_at = -math.inf
        self._later: asyncio.TimerHandle | None = None
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
        if revision == self._told and not self._closed:
            return
        self._told = revision
        rest = self._rest()
        if rest <= 0.0:
            self._tell()
        elif self._later is None:
            self._later = asyncio.get_running_loop().call_later(rest, self._tell)

    def _rest(self) -> float:
        """Return how long this ring may wait for others [s]."""
        pressed = self._pressing() if self._pressing else self._pressed + 1
        if pressed != self._pressed or self._closed:
            self._pressed = pressed
            return 0.0
        now = asyncio.get_running_loop().time()
        return self._rung_at + len(self._listeners) / LOOKS - now

    def _tell(self) -> None:
        if self._later is not None:
            self._later.cancel()
            self._later = None
        self._rung_at = asyncio.get_running_loop().time()
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
