"""The routes: what can be asked of a server, and how it is answered.

Every answer is one JSON document, but for the doorbell. What is refused is answered with the code
of a message and what it names; see `game.online.errors`.
"""

import re
from collections.abc import Awaitable, Callable
from typing import Any, Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from game import __version__
from game.match import MatchError
from game.online.errors import OnlineError
from game.online.protocol import KEY, PROTOCOL
from game.online.server.doorbell import Doorbell
from game.online.server.gate import Gate, Refused, address_of, body_of
from game.online.server.hosted_match import HostedMatch
from game.online.server.house import House
from game.online.server.rates import Rate, Rates
from game.online.server.requests import ActRequest, SitRequest
from game.online.server.room import Holder
from game.online.server.store import StoreError
from game.online.wire import WIRE_VERSION, text_of
from game.rules import RULES_VERSION, SIDES

__all__ = ["application"]

PER_ADDRESS: Final = Rate(burst=200.0, per_s=60.0)
"""Requests from one address. Source: design choice; a window that plays asks twice a second."""

GUESSES: Final = Rate(burst=5.0, per_s=0.5)
"""Codes that may be tried from one address. Source: design choice; see `code.py`."""

ALL_GUESSES: Final = Rate(burst=30.0, per_s=5.0)
"""Codes that may be tried from all of them together."""

ACTS: Final = Rate(burst=30.0, per_s=5.0)
"""Acts of one window, each of which goes to the disk. Source: design choice."""

MOST_LISTENERS: Final = 64
"""Windows that may listen to the doorbell at a time."""

Answer = Callable[[Request], Awaitable[Response]]


def application(house: House, bell: Doorbell) -> Starlette:
    """Return the application that answers for the matches of a house."""
    routes = _Routes(house, bell)
    every = [
        Route("/hello", routes.hello, methods=["GET"]),
        Route("/matches/{match}/sit", routes.sit, methods=["POST"]),
        Route("/matches/{match}/scenario", routes.scenario, methods=["GET"]),
        Route("/matches/{match}/view", routes.view, methods=["GET"]),
        Route("/matches/{match}/acts", routes.act, methods=["POST"]),
        Route("/matches/{match}/log", routes.log, methods=["GET"]),
        Route("/matches/{match}/doorbell", routes.doorbell, methods=["GET"]),
    ]
    rates = Rates(PER_ADDRESS, house.now)
    return Starlette(
        routes=every,
        middleware=[
            Middleware(
                Gate, allows=lambda request: rates.allows(address_of(request)), tell=_tell_refused
            )
        ],
        exception_handlers={
            Refused: _tell_refused,
            OnlineError: _tell_error,
            MatchError: _tell_error,
            HTTPException: _tell_no_route,
        },
    )


class _Routes:
    def __init__(self, house: House, bell: Doorbell) -> None:
        self._house, self._bell = house, bell
        self._guesses = Rates(GUESSES, house.now)
        self._all_guesses = Rates(ALL_GUESSES, house.now)
        self._acts = Rates(ACTS, house.now)

    async def hello(self, request: Request) -> Response:
        """Tell anybody which match there is, and what it takes to sit down at it."""
        match = self._house.current
        ruleset = match.table.ruleset
        return _json(
            {
                "game": __version__,
                "protocol": PROTOCOL,
                "wire": WIRE_VERSION,
                "rules": RULES_VERSION,
                "match": match.opening.match,
                "scenario": ruleset.slug,
                "digest": ruleset.digest,
                "open": [side.slug for side in SIDES if match.room.is_open(side)],
                "over": match.is_over,
            }
        )

    async def sit(self, request: Request) -> Response:
        """Let somebody sit down who brings the code; who sits already needs none."""
        match = self._match(request)
        asked = SitRequest.read(await body_of(request))
        known = await self._house.queue(match.holder, asked.token)
        if known is None:
            address = address_of(request)
            if not (self._guesses.allows(address) and self._all_guesses.allows("everybody")):
                raise Refused(429, "too-often")
            if asked.code != match.opening.code:
                raise Refused(403, "wrong-code")
        holder = await self._house.queue(match.sit, asked.token, asked.place)
        return _json({"match": match.opening.match, "place": holder.place})

    async def scenario(self, request: Request) -> Response:
        """Hand out the scenario."""
        match = self._match(request)
        await self._holder(request, match)
        return _json_text(await self._house.queue(match.scenario))

    async def view(self, request: Request) -> Response:
        """Tell a window all that it may know; nothing where it has that already."""
        match = self._match(request)
        holder = await self._holder(request, match)
        if request.headers.get("if-none-match") == _tag(match.revision):
            return Response(status_code=304)
        known = [request.query_params.get(name, "0") for name in ("after", "back")]
        if not all(re.fullmatch(r"[0-9]{1,6}", number) for number in known):
            raise Refused(400, "wrong-form", where="after")
        text = await self._house.queue(match.view, holder, *map(int, known))
        return _json_text(text)

    async def act(self, request: Request) -> Response:
        """Do what a window asks, once for each key."""
        match = self._match(request)
        holder = await self._holder(request, match)
        if not self._acts.allows(holder.digest):
            raise Refused(429, "too-often")
        asked = ActRequest.read(await body_of(request))
        answer = await self._house.queue(match.act, holder, asked.key, asked.act)
        return _json(answer, 409 if "refused" in answer else 200)

    async def log(self, request: Request) -> Response:
        """Hand out the whole log of a match that is over."""
        match = self._match(request)
        await self._holder(request, match)
        return Response(await self._house.queue(match.log), media_type="application/jsonl")

    async def doorbell(self, request: Request) -> Response:
        """Ring whenever something has changed."""
        match = self._match(request)
        await self._holder(request, match)
        if self._bell.listeners >= MOST_LISTENERS:
            raise Refused(429, "too-often")
        headers = {"Cache-Control": "no-store"}
        return StreamingResponse(self._bell.listen(), 200, headers, "text/event-stream")

    def _match(self, request: Request) -> HostedMatch:
        match = self._house.matches.get(request.path_params["match"])
        if match is None:
            raise Refused(404, "match-gone")
        return match

    async def _holder(self, request: Request, match: HostedMatch) -> Holder:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and re.fullmatch(KEY, token):
            holder = await self._house.queue(match.holder, token)
            if holder is not None:
                return holder
        raise Refused(401, "not-seated")


def _tag(revision: int) -> str:
    return f'"{revision}"'


def _json(data: Any, status: int = 200) -> Response:
    return _json_text(text_of(data), status)


def _json_text(text: str, status: int = 200) -> Response:
    return Response(text, status, {"Cache-Control": "no-store"}, "application/json")


async def _tell_refused(_: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    headers = {"Retry-After": "1"} if error.status == 429 else None
    return JSONResponse({"refused": error.code, "facts": error.facts}, error.status, headers)


async def _tell_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, OnlineError | MatchError)
    status = 503 if isinstance(error, StoreError) else 409
    return await _tell_refused(request, Refused(status, error.code, **error.facts))


async def _tell_no_route(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return await _tell_refused(request, Refused(error.status_code, "no-such-request"))
