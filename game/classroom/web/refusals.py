"""Refusals: pages that tell in words why a phone is not shown what it asked for."""

from collections.abc import Callable

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from game.classroom.errors import ClassError
from game.classroom.web.cookies import forget_token
from game.classroom.web.pages import render
from game.language import Texts
from game.match import MatchError
from game.online.errors import OnlineError
from game.online.server.gate import Refused
from game.online.server.store import StoreError

__all__ = ["Refusals"]


class Refusals:
    """Tells phones what is refused."""

    def __init__(self, texts_of: Callable[[Request], Texts]) -> None:
        """Tell it in words; ``texts_of`` returns those of whoever sends a request."""
        self._texts_of = texts_of

    async def refused(self, request: Request, error: Exception) -> Response:
        """Tell in words why a request is not answered with what it asks for."""
        assert isinstance(error, Refused)
        texts = self._texts_of(request)
        code = error.code if texts.has(f"phone-refused-{error.code}") else "failed"
        page = render(
            "phone/refused.html",
            texts,
            title=texts(f"phone-refused-{code}-title"),
            text=texts(f"phone-refused-{code}"),
        )
        headers = {"Retry-After": "2"} if error.status == 429 else None
        return HTMLResponse(page, error.status, headers)

    async def error(self, request: Request, error: Exception) -> Response:
        """Tell in words what was asked and cannot be done."""
        assert isinstance(error, OnlineError | MatchError)
        texts = self._texts_of(request)
        status = 503 if isinstance(error, StoreError) else 409
        title = texts("phone-refused-not-done-title")
        page = render("phone/refused.html", texts, title=title, text=error.tell(texts))
        response = HTMLResponse(page, status)
        if isinstance(error, ClassError) and error.code == "revoked":
            forget_token(response)  # with a new one the phone may ask for a seat again
        return response

    async def no_page(self, request: Request, error: Exception) -> Response:
        """Tell that there is no such page."""
        assert isinstance(error, HTTPException)
        return await self.refused(request, Refused(error.status_code, "no-such-page"))
