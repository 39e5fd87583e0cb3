"""Connections: how many one address may hold, so that nobody shuts the others out."""

import asyncio
from collections import Counter
from typing import Any, Final

from uvicorn.protocols.http.h11_impl import H11Protocol

__all__ = ["MOST_OF_ONE", "CountedConnection"]

MOST_OF_ONE: Final = 40
"""Connections from one address at a time. Source: design choice; a window keeps two open, and
this is a fifth of all that there may be."""

_held: Counter[str] = Counter()
"""How many each address holds now; all servers of this process together."""


class CountedConnection(H11Protocol):
    """A connection that is closed at once where its address holds too many."""

    _address = ""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Let it in, or close it."""
        peer = transport.get_extra_info("peername")
        self._address = str(peer[0]) if peer else ""
        _held[self._address] += 1
        super().connection_made(transport)
        if _held[self._address] > MOST_OF_ONE:
            transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        """Count it no more."""
        _held[self._address] -= 1
        if not _held[self._address]:
            del _held[self._address]
        super().connection_lost(exc)

    def data_received(self, data: Any) -> None:
        """Take what comes, unless it is being closed."""
        if not self.transport.is_closing():
            super().data_received(data)
