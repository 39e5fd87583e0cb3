"""A class without a network: one device goes from hand to hand, behind a curtain between two roles.

Each role that is taken so has a seat of this computer, whose pages are those of the phones. A
teacher alone rehearses in the same way: roles that nobody takes are played by their personas.
"""

import hmac
from collections.abc import Callable
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from game.classroom.class_keeper import ClassKeeper
from game.classroom.errors import ClassError
from game.classroom.web.console_pages import ConsolePages
from game.classroom.web.cookies import forget_token, keep_token
from game.classroom.web.forms import Form
from game.language import Texts
from game.online.protocol import TOKEN_BITS, digest_of

__all__ = ["HandRound"]

LETTERS: Final = TOKEN_BITS // 4


class HandRound:
    """The pages between two hands."""

    def __init__(
        self, keeper: ClassKeeper, pages: ConsolePages, texts: Callable[[Request], Texts]
    ) -> None:
        """Hand round the roles of this class; those taken before a restart are taken again."""
        self._keeper, self._pages, self._texts = keeper, pages, texts
        room = keeper.hosted.room
        ours = {digest_of(self._token(part.id)) for part in room.cast.parts}
        keeper.handed |= {each.digest for each in room.students if each.digest in ours}

    def _token(self, role: str) -> str:
        """Return the token of the seat of a role, the same after a restart."""
        secret = bytes.fromhex(self._keeper.hosted.opening.secret)
        return hmac.digest(secret, f"round/{role}".encode(), "sha256").hex()[:LETTERS]

    async def choose(self, request: Request) -> Response:
        """Ask whose turn it is; whoever had the device before has it no more."""
        taken = self._taken()
        texts = self._texts(request)
        page = await self._keeper.queue(lambda: self._pages.round("round", texts, taken=taken))
        response = HTMLResponse(page)
        forget_token(response)
        return response

    async def curtain(self, request: Request) -> Response:
        """Draw the curtain before the page of a role."""
        role = (await Form.read(request))("role")
        part = self._keeper.hosted.room.cast.by_id.get(role)
        if part is None:
            raise ClassError("no-such-role", role=role[:40])
        texts, name = self._texts(request), part.role.name
        page = await self._keeper.queue(
            lambda: self._pages.round(
                "curtain", texts, role=role, name=texts.pick(name), team=part.side.slug
            )
        )
        return HTMLResponse(page)

    async def open(self, request: Request) -> Response:
        """Open the page of a role, to whoever holds the device now."""
        role = (await Form.read(request))("role")
        token = self._token(role)
        student = await self._keeper.queue(self._keeper.hosted.sit_at, token, role)
        self._keeper.handed.add(student.digest)
        response = RedirectResponse("/", 303)
        keep_token(response, token)
        return response

    def _taken(self) -> frozenset[str]:
        """Return the roles that go from hand to hand."""
        students = self._keeper.hosted.room.students
        return frozenset(each.role for each in students if each.digest in self._keeper.handed)
