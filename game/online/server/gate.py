"""The gate: what a request must be before anything is done with it.

For one of our own addresses, from no page of elsewhere, not too often and not too large. Written as
plain ASGI, since it also has to look at requests that no route would take.
"""

import asyncio
import traceback
from collections.abc import Callable, Collection
from typing import Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from game.files import add_line
from game.online.protocol import LARGEST_BODY
from game.online.server.origins import is_ours
from game.online.server.rates import Rate, Rates
from game.places import log_folder

__all__ = ["Gate", "Refused", "body_of", "refused"]

PER_ADDRESS: Final = Rate(burst=200.0, per_s=60.0)
"""Requests from one address. Source: design choice; a window that plays asks twice a second."""

SLOWEST_BODY: Final = 10.0
"""So long a body may take to arrive [s]."""


class Refused(Exception):
    """A request that is not answered with what it asks for."""

    def __init__(self, status: int, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.status, self.code, self.facts = status, code, facts


def refused(status: int, code: str, **facts: str | int) -> Response:
    """Return the answer to a request that is refused."""
    headers = {"Retry-After": "1"} if status == 429 else None
    return JSONResponse({"refused": code, "facts": facts}, status, headers)


async def body_of(request: Request) -> bytes:
    """Return what a request brings; raise `Refused` where it is too much or too slow."""
    try:
        return await asyncio.wait_for(_read(request), SLOWEST_BODY)
    except TimeoutError:
        raise Refused(408, "too-slow") from None


async def _read(request: Request) -> bytes:
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > LARGEST_BODY:
            raise Refused(413, "too-large", most=LARGEST_BODY)
    return body


class Gate:
    """Lets requests through to the routes, or answers them itself."""

    def __init__(
        self, app: ASGIApp, names: Callable[[], Collection[str]], now: Callable[[], float]
    ) -> None:
        """Stand before ``app``; ``names`` are those by which this computer is known."""
        self._app, self._names = app, names
        self._rates = Rates(PER_ADDRESS, now)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        answer = self._stopped(request) or self._app
        begun = False

        async def sent(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await answer(scope, receive, sent)
        except ClientDisconnect:
            return
        except Exception as trouble:  # noqa: BLE001 - the edge: no traceback reaches a window
            await asyncio.to_thread(_note, request.url.path, trouble)
            if not begun:
                await refused(500, "failed")(scope, receive, send)

    def _stopped(self, request: Request) -> Response | None:
        headers = request.headers
        if not is_ours(headers.get("host"), headers.get("origin"), self._names()):
            return refused(403, "other-host")
        if not self._rates.allows(request.client.host if request.client else ""):
            return refused(429, "too-often")
        length = headers.get("content-length", "0")
        if not length.isdecimal() or len(length) > 9 or int(length) > LARGEST_BODY:
            return refused(413, "too-large", most=LARGEST_BODY)
        return None


def _note(path: str, trouble: Exception) -> None:
    """Write down what a developer needs; whoever asked is told no more than that it failed."""
    story = "".join(traceback.format_exception(trouble)).rstrip()
    add_line(log_folder() / "server.log", f"{path}\n{story}", make_folder=True)
