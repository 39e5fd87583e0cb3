"""Connections: how many one address may hold, and how long a request may take to begin.

So nobody shuts the others out by holding many, or by never saying what they are for.
"""

import asyncio
from collections import Counter
from contextlib import suppress
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

__all__ = ["counted"]

_held: Counter[tuple[str, int]] = Counter()
"""How many each address holds now of each server of this process, by its port."""


class CountedConnection(H11Protocol):
    """A connection that is closed where its address holds too many, or says too little."""

    most_of_one = 0
    """Connections from one address at a time."""
    slowest_head = 10.0
    """So long the lines before a request's body may take to arrive [s]."""
    _holder = ("", 0)
    _head_is_late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Let it in, or close it."""
        peer, own = transport.get_extra_info("peername"), transport.get_extra_info("sockname")
        self._holder = (str(peer[0]) if peer else "", int(own[1]) if own else 0)
        _held[self._holder] += 1
        super().connection_made(transport)
        if _held[self._holder] > self.most_of_one:
            transport.close()
        else:
            self._wait_for_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Count it no more."""
        _held[self._holder] -= 1
        if not _held[self._holder]:
            del _held[self._holder]
        self._have_head()
        super().connection_lost(exc)

    def data_received(self, data: Any) -> None:
        """Take what comes, unless it is being closed."""
        if self.transport.is_closing():
            return
        super().data_received(data)
        if self.conn.their_state is h11.IDLE and self.conn.trailing_data[0]:
            self._wait_for_head()
        else:
            self._have_head()

    def send_400_response(self, msg: str) -> None:
        """Tell that a request is none, where an answer can still be written; end the line.

        Its head may have been right, and whoever began to answer it has nobody to tell any more.
        """
        with suppress(h11.LocalProtocolError):
            super().send_400_response(msg)
        self.transport.close()
        if self.cycle is not None:
            self.cycle.disconnected = True
            self.cycle.message_event.set()

    def _wait_for_head(self) -> None:
        if self._head_is_late is None:
            self._head_is_late = self.loop.call_later(self.slowest_head, self.transport.close)

    def _have_head(self) -> None:
        if self._head_is_late is not None:
            self._head_is_late.cancel()
            self._head_is_late = None


def counted(most: int) -> type[CountedConnection]:
    """Return connections of which one address may hold so many at a time."""
    return type("CountedConnection", (CountedConnection,), {"most_of_one": most})
