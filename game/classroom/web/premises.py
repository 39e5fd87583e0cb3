"""The premises: where a class is found, whom it is open to, and whether the network reaches it."""

import threading
import time
from typing import Final

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from game.online.server.addresses import (
    EVERYWHERE,
    LOOPBACK,
    answers,
    found_at,
    here,
    is_for_here_alone,
    written,
)
from game.online.server.gate import address_of
from game.online.server.origins import local_name, name_resolves, own_addresses
from game.online.server.serving import Serving

__all__ = ["CONSOLE", "PHONES", "Heard", "Premises"]

PHONES: Final = 0
CONSOLE: Final = 1
"""Which of the doors of the server is which."""

PATIENCE: Final = 40.0
"""So long nothing may come from the network before it is doubted [s].

Source: design choice; a class takes out its phones and reads the screen in that time.
"""


class Premises:
    """Knows the doors of one class."""

    def __init__(self) -> None:
        """Know of no server yet; see `stand_on`."""
        self._serving: Serving | None = None
        self._opened = time.monotonic()
        self._own = {LOOPBACK, "::1"}
        self.lost: str | None = None
        """The address on which the class was opened, where this computer has it no more."""
        self.elsewhere: set[str] = set()
        """Addresses of the network from which something has come."""
        self.name = ""
        """By which phones find the class whatever its number; empty where no name leads there."""

    def stand_on(self, serving: Serving) -> None:
        """Stand on a server whose doors are those of the phones and of the console."""
        self._serving = serving
        self._begin_to_listen()

    def _begin_to_listen(self) -> None:
        self._opened = time.monotonic()
        self._own = {LOOPBACK, "::1", *own_addresses()}
        self.elsewhere = set()
        self.name = ""
        if not self.is_for_here_alone:
            threading.Thread(target=self._learn_name, name="name", daemon=True).start()

    def _learn_name(self) -> None:
        """Ask the network for this computer's own name: what it does not know, nobody is told."""
        named = written(local_name(), self.port)
        if name_resolves() and answers(named) and not self.is_for_here_alone:
            self.name = named

    @property
    def also(self) -> str:
        """Where a phone looks for the class once its number has changed; empty for nowhere."""
        return f"http://{self.name}" if self.name else ""

    @property
    def _phones(self) -> tuple[str, int]:
        assert self._serving is not None
        return self._serving.addresses[PHONES]

    @property
    def port(self) -> int:
        """At which phones are heard."""
        return self._phones[1]

    @property
    def addresses(self) -> list[str]:
        """By which phones find the class, the likeliest first."""
        return found_at(*self._phones)

    @property
    def here(self) -> str:
        """By which a browser of this computer finds the phones' pages."""
        return here(*self._phones)

    @property
    def console(self) -> str:
        """By which a browser of this computer finds the console."""
        assert self._serving is not None
        return here(*self._serving.addresses[CONSOLE])

    @property
    def is_for_here_alone(self) -> bool:
        """Tell whether no other computer and no phone is heard."""
        return is_for_here_alone(self._phones[0])

    @property
    def is_cut_off(self) -> bool:
        """Tell whether it is time to doubt the network: open to it, and nothing has come."""
        waited = time.monotonic() - self._opened
        return not self.is_for_here_alone and not self.elsewhere and waited >= PATIENCE

    def unheard(self) -> list[str]:
        """Return the addresses at which this computer does not even hear itself; may wait."""
        return [each for each in self.addresses if not answers(each)]

    def hear(self, address: str) -> None:
        """Note that something has come to the phones' door from an address."""
        if address not in self._own:
            self.elsewhere.add(address)

    async def open_to(self, network: bool) -> None:
        """Answer phones of the network, or of this computer alone.

        Raises:
            OnlineError: the address cannot be had.
        """
        assert self._serving is not None
        await self._serving.move(PHONES, EVERYWHERE if network else LOOPBACK)
        self._begin_to_listen()


class Heard:
    """Notes where the requests to the phones' door come from; the addresses are not kept."""

    def __init__(self, app: ASGIApp, premises: Premises) -> None:
        """Stand before the phones' application."""
        self._app, self._premises = app, premises

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Note one request, and pass it on."""
        if scope["type"] == "http":
            self._premises.hear(address_of(Request(scope)))
        await self._app(scope, receive, send)
