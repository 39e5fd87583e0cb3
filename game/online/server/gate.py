"""The gate: what a request must be before anything is done with it.

For one of our own addresses, from no page of elsewhere, not too often and not too large. Written as
plain ASGI, since it also has to look at requests that no route would take.
"""

import asyncio
import traceback
from collections.abc import Awaitable, Callable
from typing import Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from game.files import add_line
from game.online.protocol import LARGEST_BODY
from game.online.server.origins import is_ours, own_names
from game.places import log_folder

__all__ = ["Gate", "Refused", "address_of", "body_of"]

SLOWEST_BODY: Final = 10.0
"""So long a body may take to arrive [s]."""


class Refused(Exception):
    """A request that is not answered with what it asks for."""

    def __init__(self, status: int, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.status, self.code, self.facts = status, code, facts


def address_of(request: Request) -> str:
    """Return the address that a request comes from."""
    return request.client.host if request.client else ""


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
        self,
        app: ASGIApp,
        *,
        allows: Callable[[Request], bool],
        tell: Callable[[Request, Refused], Awaitable[Response]],
    ) -> None:
        """Stand before an application.

        Args:
            app: the application.
            allows: tells whether whoever sends a request may ask once more, and counts it.
            tell: makes the answer to a request that is refused.
        """
        self._app, self._allows, self._tell = app, allows, tell
        self._names = own_names()  # looked up once, since that may take a while

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        stopped = self._stopped(request)
        answer = self._app if stopped is None else await self._tell(request, stopped)
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
                failed = await self._tell(request, Refused(500, "failed"))
                await failed(scope, receive, send)

    def _stopped(self, request: Request) -> Refused | None:
        headers = request.headers
        came_to = request.scope.get("server")  # a laptop moves, and has more addresses than names
        names = self._names | {came_to[0]} if came_to else self._names
        if not is_ours(headers.get("host"), headers.get("origin"), names):
            return Refused(403, "other-host")
        if not self._allows(request):
            return Refused(429, "too-often")
        length = headers.get("content-length", "0")
        if not length.isdecimal() or len(length) > 9 or int(length) > LARGEST_BODY:
            return Refused(413, "too-large", most=LARGEST_BODY)
        return None


def _note(path: str, trouble: Exception) -> None:
    """Write down what a developer needs; whoever asked is told no more than that it failed."""
    story = "".join(traceback.format_exception(trouble)).rstrip()
    add_line(log_folder() / "server.log", f"{path}\n{story}", make_folder=True)
