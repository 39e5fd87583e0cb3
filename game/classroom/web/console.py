"""The teacher's pages: every route of the console's port, which this computer alone can reach.

They open to the browser that came by the one-time link, and to no other. Pages work without script;
what is done is sent as a form and followed by a redirect.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any, Final

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
from starlette.routing import Mount, Route

from game.classroom.audiences import CONSOLE, PROJECTOR
from game.classroom.class_keeper import ClassKeeper
from game.classroom.debrief import write_class_page
from game.classroom.web.answers import refused_in, see
from game.classroom.web.console_key import ConsoleKey
from game.classroom.web.console_pages import PAGES, ConsolePages
from game.classroom.web.cookies import keep_language, new_token
from game.classroom.web.forms import Form
from game.classroom.web.guard import REPORT_POLICY, PageHeaders
from game.classroom.web.hand_round import HandRound
from game.classroom.web.page_words import PageWords
from game.classroom.web.pages import render
from game.classroom.web.phone_pages import Told
from game.classroom.web.phones import phones_application
from game.classroom.web.premises import Premises
from game.classroom.web.race_svg import draw_race
from game.classroom.web.static import send_static
from game.language import LANGUAGES, Texts
from game.match import MatchError
from game.online.errors import OnlineError
from game.online.server.doorbell import Doorbell
from game.online.server.gate import Gate, Refused, address_of
from game.online.server.rates import Rate, Rates
from game.online.server.store import StoreError
from game.rules import Side

__all__ = ["console_application"]

STATIC: Final = ("phone.css", "phone.js", "console.css", "console.js", "icon.svg")

OFTEN: Final = Rate(burst=400.0, per_s=40.0)
"""Requests to the console. Source: design choice; its pages, the projector and one that goes round
ask every few seconds."""

WHAT_IFS: Final = 300
"""Matches played on for each what-if of the report. Source: design choice; a few seconds."""

MOST_LISTENING: Final = 12
"""Windows that may listen to one doorbell of the console's port."""

REFUSED: Final = (
    "too-often",
    "too-large",
    "other-host",
    "no-such-page",
    "no-key",
    "used",
    "failed",
)
"""What is told in words of its own."""


def console_application(
    keeper: ClassKeeper,
    premises: Premises,
    key: ConsoleKey,
    bells: Mapping[Side | str, Doorbell],
    leave: Callable[[bool], None],
    plan: int = 0,
) -> Starlette:
    """Return the application that answers the teacher.

    Args:
        keeper: the class.
        premises: where it is found.
        key: lets the teacher's browser in.
        bells: the doorbells of both sides, of the console and of the projector.
        leave: stops serving, and erases the class where told so; returns at once.
        plan: the lesson plan that is offered first [minutes]; 0 for the first there is.
    """
    console = _Console(ConsolePages(keeper, premises, plan), premises, key, bells, leave)
    sides = {side: bell for side, bell in bells.items() if isinstance(side, Side)}
    round_ = HandRound(keeper, console.pages, console.texts)
    routes = [
        Route("/enter/{token}", console.enter, methods=["GET"]),
        *(Route(path, console.page, methods=["GET"]) for path in PAGES.values()),
        Route("/console/act", console.act, methods=["POST"]),
        Route("/console/open", console.open, methods=["POST"]),
        Route("/console/report", console.report, methods=["GET"]),
        Route("/console/report", console.make_report, methods=["POST"]),
        Route("/console/leave", console.leave, methods=["POST"]),
        Route("/console/language", console.speak, methods=["POST"]),
        Route("/console/link", console.link, methods=["POST"]),
        Route("/console/now", console.now, methods=["GET"]),
        Route("/console/bell", console.bell, methods=["GET"]),
        Route("/projector", console.projector, methods=["GET"]),
        Route("/projector/now", console.now, methods=["GET"]),
        Route("/projector/bell", console.bell, methods=["GET"]),
        Route("/round", round_.choose, methods=["GET"]),
        Route("/round", round_.curtain, methods=["POST"]),
        Route("/round/open", round_.open, methods=["POST"]),
        Route("/static/{name}", console.static, methods=["GET"]),
        Mount("/", phones_application(keeper, sides, hand_over="/round")),
    ]
    return Starlette(
        routes=routes,
        middleware=[
            Middleware(PageHeaders),
            Middleware(Gate, allows=console.allows, tell=console.tell_refused),
            Middleware(_Locked, key=key, tell=console.tell_refused),
        ],
        exception_handlers={
            Refused: console.tell_refused,
            OnlineError: console.tell_error,
            MatchError: console.tell_error,
            HTTPException: console.tell_no_page,
        },
    )


class _Locked:
    """Answers the browser that was let in, and no other; but for the link, style and script."""

    def __init__(self, app: Any, key: ConsoleKey, tell: Callable[..., Any]) -> None:
        self._app, self._key, self._tell = app, key, tell

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        request = Request(scope)
        is_open = request.url.path.startswith(("/enter/", "/static/"))
        app = self._app
        if not is_open and not self._key.knows(request):
            app = await self._tell(request, Refused(401, "no-key"))
        await app(scope, receive, send)


class _Console:
    def __init__(
        self,
        pages: ConsolePages,
        premises: Premises,
        key: ConsoleKey,
        bells: Mapping[Side | str, Doorbell],
        leave: Callable[[bool], None],
    ) -> None:
        keeper = pages.keeper
        self.pages, self._premises = pages, premises
        self._keeper, self._hosted = keeper, keeper.hosted
        self._key, self._bells, self._leave = key, bells, leave
        self._made: str | None = None
        """The report, before it is handed out."""
        self.texts = PageWords(self._hosted.table.loaded).texts
        """Returns the words of the language that the teacher's browser asks for."""
        self._often = Rates(OFTEN, keeper.now)

    def allows(self, request: Request) -> bool:
        """Tell whether the console may be asked once more."""
        return self._often.allows(address_of(request))

    # Who comes in.

    async def enter(self, request: Request) -> Response:
        """Let in whoever brings the link, once."""
        response = see(PAGES["lead"])
        language = request.query_params.get("language")
        if language in LANGUAGES:
            keep_language(response, str(language))
        if self._key.enter(request.path_params["token"], response) or self._key.knows(request):
            return response
        raise Refused(403, "used")

    async def link(self, request: Request) -> Response:
        """Make another link, for another browser of this computer."""
        await Form.read(request)
        address = f"http://{self._premises.console}/enter/{self._key.renew()}"
        return await self._shown(request, "network", link=address)

    # Pages.

    async def page(self, request: Request) -> Response:
        """Show a page of the console."""
        tab = next(tab for tab, path in PAGES.items() if path == request.url.path)
        return await self._shown(request, tab)

    async def _shown(
        self, request: Request, tab: str, told: Told | None = None, status: int = 200, **more: Any
    ) -> Response:
        unheard = await asyncio.to_thread(self._premises.unheard) if tab == "network" else []
        page = await self._keeper.queue(
            lambda: self.pages.write(
                tab,
                self.texts(request),
                key=new_token(),
                told=told,
                unheard=unheard,
                made=self._made is not None,
                **{"link": "", **more},
            )
        )
        return HTMLResponse(page, status)

    async def projector(self, request: Request) -> Response:
        """Show what the class sees at the front."""
        texts = self.texts(request)
        page = await self._keeper.queue(lambda: self.pages.projector(texts, draw_race))
        return HTMLResponse(page)

    async def speak(self, request: Request) -> Response:
        """Speak another language from now on."""
        form = await Form.read(request)
        response = see(form("page") if form("page") in PAGES.values() else PAGES["lead"])
        if form("language") in LANGUAGES:
            keep_language(response, form("language"))
        return response

    async def static(self, request: Request) -> Response:
        """Send a style, a script or the icon."""
        return await send_static(request, STATIC)

    # What is done.

    async def act(self, request: Request) -> Response:
        """Do what the teacher asks, once for each key."""
        form = await Form.read(request)
        tab = form("page") if form("page") in PAGES else "lead"
        try:
            answer = await self._keeper.queue(self._hosted.lead, form.key, form.teacher_act)
            error = refused_in(answer, Side.US)
        except OnlineError as trouble:
            error = trouble
        if error is None:
            return see(PAGES[tab])
        told = Told(error.tell(self.texts(request)), done=False)
        return await self._shown(request, tab, told, 503 if isinstance(error, StoreError) else 409)

    async def open(self, request: Request) -> Response:
        """Open the phones' door to the network, or close it again but for this computer."""
        form = await Form.read(request)
        tab = form("page") if form("page") in PAGES else "network"
        try:
            await self._premises.open_to(form("network") == "yes")
        except OnlineError as error:
            told = Told(error.tell(self.texts(request)), done=False)
            return await self._shown(request, tab, told, 409)
        return see(PAGES[tab])

    async def make_report(self, request: Request) -> Response:
        """Make the report; hand it out to students, or take it back."""
        form = await Form.read(request)
        if form("hand") == "no":
            self._keeper.report = None
        elif form("hand") == "yes":
            self._keeper.report = self._made
        else:
            record = await self._keeper.queue(self._hosted.record)
            texts = self.texts(request)
            self._made = await asyncio.to_thread(write_class_page, record, texts, WHAT_IFS)
            self._keeper.report = self._made if self._keeper.report is not None else None
        return see(PAGES["end"])

    async def report(self, request: Request) -> Response:
        """Show the report to the teacher."""
        if self._made is None:
            raise Refused(404, "no-such-page")
        headers = {"Content-Security-Policy": REPORT_POLICY}
        if request.query_params.get("save"):
            headers["Content-Disposition"] = 'attachment; filename="debrief.html"'
        return HTMLResponse(self._made, headers=headers)

    async def leave(self, request: Request) -> Response:
        """Stop for today, or erase the class altogether."""
        erases = (await Form.read(request))("erase") == "yes"
        self._leave(erases)
        texts, which = self.texts(request), "erased" if erases else "stopped"
        return HTMLResponse(_told(texts, f"console-{which}"))

    # What is heard.

    async def now(self, request: Request) -> Response:
        """Tell the revision of the page that asks: the poll where the doorbell fails."""
        return PlainTextResponse(str(self._hosted.revision(_audience(request))))

    async def bell(self, request: Request) -> Response:
        """Ring whenever something has changed on the page that listens."""
        bell = self._bells[_audience(request)]
        if bell.listeners >= MOST_LISTENING:
            raise Refused(429, "too-often")
        heard: AsyncIterator[bytes] = bell.listen()
        return StreamingResponse(heard, 200, media_type="text/event-stream")

    # What is refused.

    async def tell_refused(self, request: Request, error: Exception) -> Response:
        """Tell in words why a request is not answered with what it asks for."""
        assert isinstance(error, Refused)
        code = error.code if error.code in REFUSED else "failed"
        return HTMLResponse(_told(self.texts(request), f"console-refused-{code}"), error.status)

    async def tell_error(self, request: Request, error: Exception) -> Response:
        """Tell in words what was asked and cannot be done."""
        assert isinstance(error, OnlineError | MatchError)
        texts = self.texts(request)
        status = 503 if isinstance(error, StoreError) else 409
        title = texts("console-refused-not-done-title")
        return HTMLResponse(
            render("console/told.html", texts, title=title, text=error.tell(texts)), status
        )

    async def tell_no_page(self, request: Request, error: Exception) -> Response:
        """Tell that there is no such page."""
        assert isinstance(error, HTTPException)
        return await self.tell_refused(request, Refused(error.status_code, "no-such-page"))


def _audience(request: Request) -> str:
    return PROJECTOR if request.url.path.startswith("/projector") else CONSOLE


def _told(texts: Texts, message: str) -> str:
    title, text = texts(f"{message}-title"), texts(message)
    return render("console/told.html", texts, title=title, text=text)
