"""The phones' pages: every route that a student's device may ask, and no other.

Pages are made on the server and work without script. What is done is sent as a form, with a key by
which a form that comes twice is answered once, and is followed by a redirect to the page; our
script, which loads no page anew, is answered with the page itself.
"""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import suppress
from typing import Final, TypeVar

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import (
    HTMLResponse,
    PlainTextResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Route

from game.classroom.class_keeper import ClassKeeper
from game.classroom.errors import ClassError
from game.classroom.people import Student
from game.classroom.phases import Phase
from game.classroom.web.answers import refused_in, see
from game.classroom.web.cookies import keep_language, keep_token, new_token, token_of
from game.classroom.web.forms import Form
from game.classroom.web.guard import REPORT_POLICY, PageHeaders, PhoneRates
from game.classroom.web.page_words import PageWords
from game.classroom.web.pages import render
from game.classroom.web.phone_pages import NO_DRAFT, TABS, Draft, PhonePages, Told
from game.classroom.web.refusals import Refusals
from game.classroom.web.static import send_static
from game.language import LANGUAGES
from game.match import MatchError
from game.match.errors import ToldError
from game.online.errors import OnlineError
from game.online.protocol import digest_of
from game.online.server.doorbell import Doorbell
from game.online.server.gate import Gate, Refused
from game.online.server.store import StoreError
from game.rules import Side

__all__ = ["phones_application"]

T = TypeVar("T")

MOST_LISTENING: Final = 3
"""Doorbells that one phone may hold: one a page, and one that has not been noticed to be cut."""

RETRY: Final = b"retry: 1000\n\n"
"""Has a browser listen again a second after the line was cut [ms]; by itself it takes longer."""

LONGEST_PIN: Final = 9
"""Six digits, with spaces between them."""

PREFERS_PAGE: Final = "return=representation"
"""What our script prefers as the answer to a form. Source: RFC 7240, section 4.2."""

ASKED_FROM_ELSEWHERE: Final = {"Cross-Origin-Resource-Policy": "cross-origin"}

STATIC: Final = ("phone.css", "phone.js", "icon.svg")

PAGE_OF: Final[Mapping[str, str]] = {
    "chat": TABS["team"],
    "send-note": TABS["team"],
    "ask-name": "/me",
    "ask-team": "/me",
}
"""Where the form of an act stands, where that is not on the page of the turn."""

WRONG: Final = ("wrong-pin", "wrong-code")
"""Refusals of somebody who may be guessing."""

DONE: Final = (
    "propose",
    "second",
    "withdraw",
    "veto",
    "hold-back",
    "ready",
    "send-note",
    "ask-name",
    "ask-team",
    "join",
    "return",
)
"""What is told once it has been done; the words are ``phone-done-*``."""


def phones_application(
    keeper: ClassKeeper,
    bells: Mapping[Side, Doorbell],
    also: Callable[[], str] = str,
    hand_over: str = "",
) -> Starlette:
    """Return the application that answers the phones of a class.

    Args:
        keeper: the class.
        bells: the doorbell of each team.
        also: another address by which phones find it, should its number change; empty for none.
        hand_over: where a device that goes from hand to hand is handed on; empty for phones.
    """
    phones = _Phones(keeper, bells, also, hand_over)
    pages = [*TABS.values(), "/me"]
    routes = [
        *(Route(path, phones.page, methods=["GET"]) for path in pages),
        Route("/join", phones.join, methods=["POST"]),
        Route("/return", phones.come_back, methods=["POST"]),
        Route("/language", phones.speak, methods=["POST"]),
        Route("/act", phones.act, methods=["POST"]),
        Route("/report", phones.report, methods=["GET"]),
        Route("/now", phones.now, methods=["GET"]),
        Route("/bell", phones.bell, methods=["GET"]),
        Route("/static/{name}", phones.static, methods=["GET"]),
    ]
    return Starlette(
        routes=routes,
        middleware=[
            Middleware(PageHeaders, also=also),
            Middleware(Gate, allows=phones.rates.allows, tell=phones.refusals.refused),
        ],
        exception_handlers={
            Refused: phones.refusals.refused,
            OnlineError: phones.refusals.error,
            MatchError: phones.refusals.error,
            HTTPException: phones.refusals.no_page,
        },
    )


class _Phones:
    def __init__(
        self,
        keeper: ClassKeeper,
        bells: Mapping[Side, Doorbell],
        also: Callable[[], str],
        hand_over: str,
    ) -> None:
        self._keeper, self._hosted = keeper, keeper.hosted
        self._bells, self._also, self._hand_over = bells, also, hand_over
        self._pages = PhonePages()
        self._words = PageWords(self._hosted.table.loaded)
        self._listening: dict[int, int] = {}
        self.refusals = Refusals(self._words.texts)
        self.rates = PhoneRates(keeper.now, self._seat_of)

    # Pages.

    async def page(self, request: Request) -> Response:
        """Show a page of the class, or the door to whoever has no seat."""
        shown = await self._with_seat(request, self._page)
        if shown is None:
            return see(self._hand_over) if self._hand_over else self._door(request)
        return shown

    def _page(self, request: Request, student: Student) -> Response:
        if request.headers.get("if-none-match") == f'"{self._seen(request, student)}"':
            return Response(status_code=304)
        return self._shown(request, student, self._done(request, request.query_params.get("done")))

    def _done(self, request: Request, kind: str | None) -> Told | None:
        return (
            Told(self._words.texts(request)(f"phone-done-{kind}"), done=True)
            if kind in DONE
            else None
        )

    async def _go_on(self, request: Request, where: str, done: str) -> Response:
        """Send a browser on to a page once something is done, or show it where that is preferred.

        The page is asked for anew, behind all that was sent meanwhile: it is as late as can be.
        """

        def shown(request: Request, student: Student) -> Response:
            return self._shown(request, student, self._done(request, done), path=where)

        page = None
        if request.headers.get("prefer") == PREFERS_PAGE:
            with suppress(StoreError):  # others could not be written down; what was asked here is
                page = await self._with_seat(request, shown)
        return page or see(f"{where}?done={done}" if done in DONE else where)

    def _shown(
        self,
        request: Request,
        student: Student,
        told: Told | None = None,
        draft: Draft = NO_DRAFT,
        status: int = 200,
        path: str = "",
    ) -> Response:
        """Show a page as the class is now; called in the thread that touches the class."""
        texts, views, at = self._words.texts(request), self._keeper.views, path or request.url.path
        tab = next((tab for tab, each in TABS.items() if each == at), "me")
        page = self._pages.write(
            tab,
            views.phone(student, texts.language),
            texts,
            key=new_token(),
            told=told,
            draft=draft,
            at=at,
            revision=self._seen(request, student),
            also=self._also(),
            hand_over=self._hand_over,
            has_report=self._keeper.report is not None,
        )
        return HTMLResponse(page, status)

    def _door(
        self, request: Request, told: Told | None = None, status: int = 200, **more: str
    ) -> Response:
        """Show the door; whoever stands before it has the token of a seat to come."""
        pin = request.query_params.get("pin", "")
        filled = {"pin": pin if pin.isdecimal() and len(pin) <= LONGEST_PIN else "", **more}
        page = render(
            "phone/door.html",
            self._words.texts(request),
            told=told,
            key=new_token(),
            is_open=self._hosted.room.door and self._hosted.room.phase is not Phase.DEBRIEF,
            returning=bool(more.get("code")),
            **{"code": "", **filled},
        )
        response = HTMLResponse(page, status)
        if not token_of(request):
            keep_token(response, new_token())
        return response

    # Sitting down.

    async def join(self, request: Request) -> Response:
        """Let whoever brings the PIN sit down; who sits already is shown their page."""
        form, token = await Form.read(request), token_of(request)
        pin = "".join(form("pin").split())
        if not token:
            return self._not_in(request, "no-cookie", 403, pin=pin)
        if not self.rates.may_guess(request):
            return self._not_in(request, "too-many-guesses", 429, pin=pin)
        try:
            await self._keeper.queue(self._hosted.sit, token, pin)
        except ClassError as error:
            return self._not_let_in(request, error, pin=pin)
        return await self._go_on(request, "/", "join")

    async def come_back(self, request: Request) -> Response:
        """Give a seat to the device that brings its return code; the one before has it no more."""
        form, token = await Form.read(request), token_of(request) or new_token()
        if await self._student(request) is None:
            if not self.rates.may_guess(request):
                return self._not_in(request, "too-many-guesses", 429, code=form("code")[:20])
            try:
                await self._keeper.queue(self._hosted.come_back, token, _bare(form("code")))
            except ClassError as error:
                return self._not_let_in(request, error, code=form("code")[:20])
        response = see("/?done=return")
        keep_token(response, token)
        return response

    def _because(self, request: Request, error: ToldError) -> Told:
        return Told(error.tell(self._words.texts(request)), done=False)

    def _not_let_in(self, request: Request, error: ClassError, **typed: str) -> Response:
        if error.code in WRONG:  # a closed door is nobody's guess
            self.rates.guessed(request)
        return self._door(request, self._because(request, error), 403, **typed)

    def _not_in(self, request: Request, why: str, status: int, **typed: str) -> Response:
        told = Told(self._words.texts(request)(f"phone-refused-{why}"), done=False)
        return self._door(request, told, status, **typed)

    async def speak(self, request: Request) -> Response:
        """Speak another language on this phone from now on."""
        form = await Form.read(request)
        response = see(form("page") if form("page") in (*TABS.values(), "/me") else "/")
        if form("language") in LANGUAGES:
            keep_language(response, form("language"))
        return response

    # What is done.

    async def act(self, request: Request) -> Response:
        """Do what a student asks, once for each key."""
        form = await Form.read(request)

        def act(request: Request, student: Student) -> Response | bool:
            return self._act(request, student, form) or True

        answered = await self._with_seat(request, act)
        if answered is None:
            return self._not_in(request, "no-seat", 401)
        if isinstance(answered, Response):
            return answered
        return await self._go_on(request, PAGE_OF.get(form("kind"), "/"), form("kind"))

    def _act(self, request: Request, student: Student, form: Form) -> Response | None:
        """Do what a form says; return what is to be told where it was not done."""
        key, told = form.key, form.act
        try:
            answer = self._hosted.act(student, key, told)
            error, status = refused_in(answer, self._side(student)), 409
        except OnlineError as trouble:
            error, status = trouble, 503 if isinstance(trouble, StoreError) else 400
        if error is None:
            return None
        draft = Draft(told["kind"], form("text"), form("tone"), form.all("orders"))
        where, because = PAGE_OF.get(told["kind"], "/"), self._because(request, error)
        return self._shown(request, student, because, draft, status, where)

    # What is heard.

    async def now(self, request: Request) -> Response:
        """Tell a phone the revision that it may know: the poll where the doorbell fails.

        A page that came from another address of ours asks here whether this one answers.
        """
        student = await self._student(request)
        told = "" if student is None else str(self._hosted.revision(self._side(student)))
        return PlainTextResponse(told, 401 if student is None else 200, ASKED_FROM_ELSEWHERE)

    async def bell(self, request: Request) -> Response:
        """Ring whenever something has changed for a phone's team."""
        student = await self._student(request)
        if student is None:
            raise Refused(401, "no-seat")
        if self._listening.get(student.number, 0) >= MOST_LISTENING:
            raise Refused(429, "too-often")
        heard = self._bells[self._side(student)].listen()
        return StreamingResponse(
            self._counted(student.number, heard), 200, media_type="text/event-stream"
        )

    async def _counted(self, number: int, heard: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        """Pass on what a phone hears, and count its doorbells."""
        self._listening[number] = self._listening.get(number, 0) + 1
        yield RETRY
        try:
            async for part in heard:
                yield part
        finally:
            self._listening[number] -= 1

    async def report(self, request: Request) -> Response:
        """Hand out the report, once the teacher has made it and the match is over."""
        student = await self._student(request)
        made = self._keeper.report
        if student is None or made is None or self._hosted.room.phase is not Phase.DEBRIEF:
            raise Refused(404, "no-such-page")
        return HTMLResponse(made, 200, {"Content-Security-Policy": REPORT_POLICY})

    async def static(self, request: Request) -> Response:
        """Send the style, the script or the icon."""
        return await send_static(request, STATIC)

    # Who asks.

    async def _student(self, request: Request) -> Student | None:
        token = token_of(request)
        return await self._keeper.queue(self._hosted.student, token) if token else None

    async def _with_seat(self, request: Request, do: Callable[[Request, Student], T]) -> T | None:
        """Do something for whoever sits there, in the thread that touches the class.

        Returns None where a request shows no token of a seat.
        """
        token = token_of(request)

        def done() -> T | None:
            student = self._hosted.student(token) if token else None
            return None if student is None else do(request, student)

        return await self._keeper.queue(done) if token else None

    def _seat_of(self, request: Request) -> str:
        token = token_of(request)
        digest = digest_of(token) if token else ""
        return digest if token and self._hosted.room.with_digest(digest) is not None else ""

    def _side(self, student: Student) -> Side:
        return self._hosted.room.part_of(student).side

    def _seen(self, request: Request, student: Student) -> str:
        """Return what tells one state of a page from another, beginning with the revision."""
        return f"{self._hosted.revision(self._side(student))}-{self._words.language(request)}"


def _bare(code: str) -> str:
    """Return a code as it is, however it was typed."""
    return "".join(code.lower().replace("-", " ").split())
