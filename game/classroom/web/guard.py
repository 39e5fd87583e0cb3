"""The guard of the phones' pages: what a browser may do with them, and how often one may ask.

A whole class may come from one address, behind a router of a school, and a single phone of it may
try to keep the others out. So phones that have a seat are counted each by itself, and whoever has
none is counted by address, generously; what is spent on a stranger is little.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from game.online.server.gate import address_of
from game.online.server.rates import Rate, Rates

__all__ = ["REPORT_POLICY", "PageHeaders", "PhoneRates", "policy"]

SEATED: Final = Rate(burst=60.0, per_s=6.0)
"""Requests of one phone. Source: design choice; a phone asks once in five seconds, and a few times
more after each tap."""

STRANGERS: Final = Rate(burst=1200.0, per_s=120.0)
"""Requests from one address without a seat. Source: design choice; 200 phones that join at once
ask four times each."""

ADDRESS: Final = Rate(burst=3000.0, per_s=400.0)
"""All requests from one address: 200 phones that fetch a reveal at once ask twice each."""

GUESSES: Final = Rate(burst=40.0, per_s=0.5)
"""Wrong PINs and return codes from one address. Source: design choice; of 200 who type six digits
behind one address, some err."""

ALL_GUESSES: Final = Rate(burst=120.0, per_s=2.0)
"""The same from all of them together: a million PINs take six days."""


class PhoneRates:
    """Counts who asks how often."""

    def __init__(self, now: Callable[[], float], seat_of: Callable[[Request], str]) -> None:
        """Count nobody yet.

        Args:
            now: the time by any steady clock [s].
            seat_of: names the seat that a request comes from; empty where it comes from none.
        """
        self._seat_of = seat_of
        self._seated, self._strangers = Rates(SEATED, now), Rates(STRANGERS, now)
        self._addresses = Rates(ADDRESS, now)
        self._guesses, self._all_guesses = Rates(GUESSES, now), Rates(ALL_GUESSES, now)

    def allows(self, request: Request) -> bool:
        """Tell whether whoever sends a request may ask once more, and count it."""
        address, seat = address_of(request), self._seat_of(request)
        own = self._seated.allows(seat) if seat else self._strangers.allows(address)
        return own and self._addresses.allows(address)

    def may_guess(self, request: Request) -> bool:
        """Tell whether a PIN or a code that may be wrong is looked at."""
        address = address_of(request)
        return self._guesses.has_left(address) and self._all_guesses.has_left("")

    def guessed(self, request: Request) -> None:
        """Count one that was wrong; whoever types the right one costs the others nothing."""
        self._guesses.allows(address_of(request))
        self._all_guesses.allows("")


class PageHeaders:
    """Says with every answer what a browser may do with it: nothing from or to elsewhere."""

    def __init__(self, app: ASGIApp, also: Callable[[], str] = str) -> None:
        """Stand before an application; ``also`` is another address of ours that may be asked."""
        self._app, self._also = app, also

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.setdefault("Content-Security-Policy", policy(self._also()))
                headers["X-Content-Type-Options"] = "nosniff"
                headers["X-Frame-Options"] = "DENY"
                # With "no-referrer" a browser would send our own forms with the Origin "null".
                headers["Referrer-Policy"] = "same-origin"
                headers["Cross-Origin-Opener-Policy"] = "same-origin"
                headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        await self._app(scope, receive, sent)


REPORT_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
"""The Content-Security-Policy of a report: one file with its style in it, and no script."""


@lru_cache(maxsize=4)
def policy(also: str) -> str:
    """Return the Content-Security-Policy of our pages.

    >>> policy("http://laptop.local:8018").split("; ")[1:3]
    ["connect-src 'self' http://laptop.local:8018", "script-src 'self'"]
    """
    rules = {
        "default-src": "'none'",
        "connect-src": f"'self' {also}".strip(),
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self'",
        "form-action": "'self'",
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())
