"""The server at work: a socket, the application, and the beat of what nobody asks for."""

import asyncio
import os
import socket
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import uvicorn
from starlette.applications import Starlette

from game.online.errors import OnlineError
from game.online.server.connections import CountedConnection
from game.online.server.doorbell import Doorbell
from game.online.server.house import House
from game.online.server.routes import Lifespan, application
from game.online.server.store import StoreError

__all__ = ["Serving"]

BEAT: Final = 0.1
"""From one look at clocks and thinking computers to the next [s]."""

PAUSE: Final = 1.0
"""Until what could not be written down is tried again [s]."""

MOST_CONNECTIONS: Final = 200
"""More at a time are sent away. Source: design choice; a match of two needs four."""

LONGEST_HEAD: Final = 16 * 1024
"""Most that the lines before a request's body may hold [bytes]."""

PATIENCE: Final = 5.0
"""So long the server may take to start or to stop [s]."""


class Serving:
    """Serves a house on one address, in a thread of its own, until it is closed."""

    def __init__(self, house: House, bind: str, port: int) -> None:
        """Take the address; nobody is answered before `start`.

        Args:
            house: the matches.
            bind: the address to listen on; the loopback is heard by this computer alone.
            port: the port, or 0 for any that is free.

        Raises:
            OnlineError: the address is taken, or is none of this computer.
        """
        self.house = house
        self._socket = _listening(bind, port)
        self.bind, self.port = self._socket.getsockname()[:2]
        bell = Doorbell(lambda: house.current.revision)
        config = uvicorn.Config(
            application(house, bell, self._lifespan(bell)),
            loop="asyncio",
            http=CountedConnection,
            ws="none",
            lifespan="on",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            server_header=False,
            limit_concurrency=MOST_CONNECTIONS,
            h11_max_incomplete_event_size=LONGEST_HEAD,
            timeout_keep_alive=30,
            timeout_graceful_shutdown=1,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._run, name="server", daemon=True)
        self._ready = threading.Event()

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()
        if not self._ready.wait(PATIENCE):
            raise OnlineError("no-start", port=self.port)

    def wait(self) -> None:
        """Stay until the server has stopped."""
        while self._thread.is_alive():
            self._thread.join(0.5)  # in pieces, so that Ctrl-C is heard

    def close(self) -> None:
        """Stop answering; what was acknowledged stays written down."""
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join(PATIENCE)
        self.house.close()

    def _run(self) -> None:
        self._server.run(sockets=[self._socket])

    def _lifespan(self, bell: Doorbell) -> Lifespan:
        @asynccontextmanager
        async def lifespan(_: Starlette) -> AsyncIterator[None]:
            loop = asyncio.get_running_loop()

            def ring() -> None:
                loop.call_soon_threadsafe(bell.ring)

            self.house.on_change = ring
            beat = asyncio.create_task(self._beat(bell))
            self._ready.set()
            yield
            beat.cancel()

        return lifespan

    async def _beat(self, bell: Doorbell) -> None:
        """Tick, and end the doorbell's streams once the server is to stop."""
        while not self._server.should_exit:
            try:
                await self.house.queue(self.house.tick)
                await asyncio.sleep(BEAT)
            except StoreError:  # a full disk, say: nothing was done, and there may be room again
                await asyncio.sleep(PAUSE)
        bell.close()


def _listening(bind: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in bind else socket.AF_INET
    # Named as TCP, asyncio sends answers without waiting to fill a packet, which costs 40 ms each.
    taken = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name != "nt":  # there it would let a second server take the same port
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((bind, port))
        taken.listen(64)
    except (OSError, OverflowError) as trouble:
        taken.close()
        raise OnlineError("no-address", address=bind, port=port, why=str(trouble)) from trouble
    taken.setblocking(False)
    return taken
