"""Connections: how many one address may hold, so that nobody shuts the others out."""

import asyncio
from collections import Counter
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

__all__ = ["counted"]

_held: Counter[tuple[str, int]] = Counter()
"""How many each address holds now of each server of this process, by its port."""


class CountedConnection(H11Protocol):
    """A connection that is closed at once where its address holds too many."""

    most_of_one = 0
    """Connections from one address at a time."""
    _holder = ("", 0)

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Let it in, or close it."""
        peer, own = transport.get_extra_info("peername"), transport.get_extra_info("sockname")
        self._holder = (str(peer[0]) if peer else "", int(own[1]) if own else 0)
        _held[self._holder] += 1
        super().connection_made(transport)
        if _held[self._holder] > self.most_of_one:
            transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        """Count it no more."""
        _held[self._holder] -= 1
        if not _held[self._holder]:
            del _held[self._holder]
        super().connection_lost(exc)

    def data_received(self, data: Any) -> None:
        """Take what comes, unless it is being closed."""
        if not self.transport.is_closing():
            super().data_received(data)


def counted(most: int) -> type[CountedConnection]:
    """Return connections of which one address may hold so many at a time."""
    return type("CountedConnection", (CountedConnection,), {"most_of_one": most})
