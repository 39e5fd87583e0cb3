"""The server at work: sockets, what answers on each, and the beat of what nobody asks for."""

import asyncio
import errno
import os
import socket
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import uvicorn
from starlette.types import ASGIApp

from game.online.errors import OnlineError
from game.online.server.connections import counted
from game.online.server.doorbell import Doorbell
from game.online.server.keeper import Keeper
from game.online.server.store import StoreError

__all__ = ["Door", "Serving"]

BEAT: Final = 0.1
"""From one look at clocks and thinking computers to the next [s]."""

PAUSE: Final = 1.0
"""Until what could not be written down is tried again [s]."""

GLANCE: Final = 0.005
"""From one look whether every socket is answered to the next [s]."""

LONGEST_HEAD: Final = 16 * 1024
"""Most that the lines before a request's body may hold [bytes]."""

PATIENCE: Final = 5.0
"""So long the server may take to start or to stop [s]."""


@dataclass(frozen=True)
class Door:
    """An address that is answered, and by what."""

    application: ASGIApp
    bind: str
    """The address to listen on; the loopback is heard by this computer alone."""
    port: int
    """The port, or 0 for any that is free."""
    or_any: bool = False
    """Whether one that is free will do where that port is taken."""
    most: int = 200
    """More connections at a time are sent away. Source: design choice; two windows need four."""
    most_of_one: int = 40
    """Connections from one address at a time. Source: design choice; a window keeps two open, and
    this is a fifth of all that there may be."""


class Serving:
    """Answers on every door, in a thread of its own, until it is closed."""

    def __init__(self, keeper: Keeper, bells: Sequence[Doorbell], doors: Sequence[Door]) -> None:
        """Take the addresses; nobody is answered before `start`.

        Raises:
            OnlineError: an address is taken, or is none of this computer.
        """
        self.keeper, self._bells = keeper, bells
        self.doors = list(doors)
        self._sockets = _listening(doors)
        self.addresses: list[tuple[str, int]] = [each.getsockname()[:2] for each in self._sockets]
        """Where each door is, with the port that it was given."""
        self._servers = [uvicorn.Server(_settings(door)) for door in doors]
        self._answering: list[asyncio.Task[None]] = []
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="server", daemon=True)
        self._ready = threading.Event()

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()
        if not self._ready.wait(PATIENCE):
            raise OnlineError("no-start", port=self.addresses[0][1])

    def wait(self) -> None:
        """Stay until the server has stopped."""
        while self._thread.is_alive():
            self._thread.join(0.5)  # in pieces, so that Ctrl-C is heard

    def close(self) -> None:
        """Stop answering; what was acknowledged stays written down."""
        self._closing = True
        for server in self._servers:
            server.should_exit = True
        if self._thread.is_alive():
            self._thread.join(PATIENCE)
        for each in self._sockets:
            each.close()  # those of a server that never started
        self.keeper.close()

    def _run(self) -> None:
        with asyncio.Runner() as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        loop = asyncio.get_running_loop()

        def ring() -> None:
            for bell in self._bells:
                loop.call_soon_threadsafe(bell.ring)

        self.keeper.on_change = ring
        self._answering = [self._answer(at) for at in range(len(self.doors))]
        await self._beat()
        await asyncio.gather(*self._answering)

    def _answer(self, at: int) -> asyncio.Task[None]:
        return asyncio.create_task(self._servers[at].serve(sockets=[self._sockets[at]]))

    async def move(self, at: int, bind: str) -> None:
        """Answer a door on another address, at the same port; called from another door.

        Raises:
            OnlineError: the address cannot be had; then the door stays where it was.
        """
        before, (_, port) = self.doors[at], self.addresses[at]
        self._servers[at].should_exit = True
        await self._answering[at]
        try:
            self._open(at, replace(before, bind=bind, port=port, or_any=False))
        except OnlineError:
            self._open(at, replace(before, port=port))
            raise

    def _open(self, at: int, door: Door) -> None:
        self._sockets[at] = _listen(door.bind, door.port)
        self.doors[at], self.addresses[at] = door, self._sockets[at].getsockname()[:2]
        self._servers[at] = uvicorn.Server(_settings(door))
        self._answering[at] = self._answer(at)

    async def _beat(self) -> None:
        """Tick, and end the doorbell's streams once the server is to stop."""
        while not all(server.started for server in self._servers):
            await asyncio.sleep(GLANCE)
        self._ready.set()
        while not self._closing:
            try:
                await self.keeper.queue(self.keeper.tick)
                await asyncio.sleep(BEAT)
            except StoreError:  # a full disk, say: nothing was done, and there may be room again
                await asyncio.sleep(PAUSE)
        for bell in self._bells:
            bell.close()


def _settings(door: Door) -> uvicorn.Config:
    return uvicorn.Config(
        door.application,
        loop="asyncio",
        http=counted(door.most_of_one),
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        limit_concurrency=door.most,
        h11_max_incomplete_event_size=LONGEST_HEAD,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=1,
    )


def _listening(doors: Sequence[Door]) -> list[socket.socket]:
    taken: list[socket.socket] = []
    try:
        taken.extend(_listen(door.bind, door.port, or_any=door.or_any) for door in doors)
    except OnlineError:
        for each in taken:
            each.close()
        raise
    return taken


def _listen(bind: str, port: int, *, or_any: bool = False) -> socket.socket:
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
        if or_any and isinstance(trouble, OSError) and trouble.errno == errno.EADDRINUSE:
            return _listen(bind, 0)
        raise OnlineError("no-address", address=bind, port=port, why=str(trouble)) from trouble
    taken.setblocking(False)
    return taken
