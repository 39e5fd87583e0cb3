"""The key to the console: a link that opens it once, and the cookie that the browser keeps then.

Whoever has the cookie leads the class. It is never in an address and no script can read it; the
link is worth nothing once it has been used.
"""

from secrets import compare_digest
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from game.classroom.web.cookies import new_token
from game.online.protocol import digest_of

__all__ = ["ConsoleKey"]

COOKIE: Final = "console"


class ConsoleKey:
    """Knows who leads; nobody after a restart but by a new link."""

    def __init__(self) -> None:
        """Draw the first link."""
        self._link = digest_of("")
        self._known: set[str] = set()
        self.token = self.renew()
        """What the link ends in."""

    def renew(self) -> str:
        """Draw a new link in place of the one before, and return what it ends in."""
        self.token = new_token()
        self._link = digest_of(self.token)
        return self.token

    def enter(self, token: str, response: Response) -> bool:
        """Let whoever brings the link in, once: have their browser keep the cookie."""
        if not self._link or not compare_digest(digest_of(token), self._link):
            return False
        self._link = ""
        cookie = new_token()
        self._known.add(digest_of(cookie))
        response.set_cookie(COOKIE, cookie, httponly=True, samesite="strict", path="/")
        return True

    def knows(self, request: Request) -> bool:
        """Tell whether a request comes from a browser that was let in."""
        cookie = request.cookies.get(COOKIE, "")
        return bool(cookie) and digest_of(cookie) in self._known
