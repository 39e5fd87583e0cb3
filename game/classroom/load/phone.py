"""A phone without a screen: it does what a browser with the phones' script does, and keeps count.

It fetches a page with its files, joins, hears the doorbell, looks when that rings, asks every few
seconds in case it does not, and sends the forms that stand on its page.
"""

import asyncio
import re
import time
from dataclasses import dataclass, field
from html import unescape
from typing import Final

import numpy as np

from game.classroom.load.line import Answer, Fields, Line, LineError
from game.classroom.web.cookies import new_token
from game.classroom.web.forms import Form

__all__ = ["LoadPhone", "Receipt"]

POLL: Final = 5.0
"""From one question whether anything has changed to the next [s]; see ``phone.js``."""

SPREAD: Final = 0.05
"""Most that a phone waits after the bell before it looks [s]; see ``phone.js``."""

DONE: Final = (200, 303)
"""How an act that was done is answered: with the page, or with where that is."""

AGAIN: Final = 0.2
"""Until what was not answered is sent again [s]."""


@dataclass
class Receipt:
    """An act as a phone knows of it."""

    key: str
    """Under which it lies in the file."""
    kind: str
    form: Fields
    status: int = 0
    """What was answered; 0 while nothing is."""
    took: float = 0.0
    """From the first time that it was sent to the page that follows [s]."""

    @property
    def is_done(self) -> bool:
        """Whether it was answered as done."""
        return self.status in DONE


@dataclass
class LoadPhone:
    """One phone."""

    host: str
    port: int
    language: str = "en"
    chance: np.random.Generator = field(default_factory=np.random.default_rng)
    loses: float = 0.0
    """Share of what it sends that is cut off before it is answered, and sent again [0..1]."""
    page: str = ""
    cookie: str = ""
    receipts: list[Receipt] = field(default_factory=list)
    phases: dict[str, float] = field(default_factory=dict)
    """When it first had a page of each phase and turn, by ``time.perf_counter`` [s]."""
    got: int = 0
    """Bytes of pages and files."""

    def __post_init__(self) -> None:
        self._line = Line(self.host, self.port, self.language)
        self._bell = Line(self.host, self.port, self.language)
        self._tasks: list[asyncio.Task[None]] = []
        self._asking, self._again = asyncio.Lock(), False
        self.changed = asyncio.Event()
        """Set whenever there is another page."""

    # What the script does by itself.

    def listen(self) -> None:
        """Hear the doorbell from now on, and ask in case it fails."""
        self._tasks = [asyncio.create_task(each()) for each in (self._hear, self._poll)]

    async def rest(self) -> None:
        """Cut every line."""
        for each in self._tasks:
            each.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._line.close()
        self._bell.close()

    async def _hear(self) -> None:
        while True:
            try:
                async for number in self._bell.hear("/bell", cookie=self.cookie):
                    if not self.revision.startswith(f"{number}-"):
                        await asyncio.sleep(self.chance.random() * SPREAD)
                        await self.look()
            except LineError:
                pass  # the poll finds out
            await asyncio.sleep(AGAIN)

    async def _poll(self) -> None:
        while True:
            await asyncio.sleep(POLL)
            try:
                now = await self.ask("/now")
            except LineError:
                continue
            if not self.revision.startswith(f"{now.text}-"):
                await self.look()

    async def look(self) -> None:
        """Fetch the page where it is another by now."""
        try:
            came = await self.ask("/", unless=self.revision)
        except LineError:
            return
        if came.status == 200:
            self._show(came)

    # What somebody does with it.

    async def join(self, pin: str) -> float:
        """Open the address, with every file, and sit down; return how long that took [s]."""
        started = time.perf_counter()
        self._show(await self.ask("/"))
        for path in re.findall(r'(?:href|src)="(/static/[^"]+)"', self.page):
            self.got += len((await self.ask(path)).body)
        await self._sent("/join", [("key", self.field("key")), ("pin", pin)])
        if not self.is_seated:
            raise LineError(f"not let in: {self.page[:2000]}")
        return time.perf_counter() - started

    async def act(self, kind: str, *more: tuple[str, str]) -> Receipt:
        """Send a form of the page, again and again until it is answered, and show what follows."""
        board = [(each, self.field(each)) for each in ("turn", "revision") if self.has(each)]
        key = self.field("key") if self.has("key") else new_token()  # as another page has one
        form = [("key", key), ("kind", kind), *board, *more]
        receipt = Receipt(Form(form).key, kind, form)
        self.receipts.append(receipt)
        started = time.perf_counter()
        while not receipt.status:
            try:
                receipt.status = await self._sent("/act", form)
            except LineError:
                await asyncio.sleep(AGAIN)
        receipt.took = time.perf_counter() - started
        return receipt

    async def ask(self, path: str, form: Fields | None = None, unless: str = "") -> Answer:
        """Ask on this phone's line, one thing after the other.

        Raises:
            LineError: it was not answered, or the answer was lost.
        """
        async with self._asking:
            lost = self.chance.random() if self.loses else 1.0
            if lost < self.loses / 2:
                self._line.close()
                raise LineError("lost on the way there")
            came = await self._line.ask(path, form, cookie=self.cookie, unless=unless)
            if lost < self.loses:
                self._line.close()
                raise LineError("lost on the way back")
            if "seat=" in came.headers.get("set-cookie", ""):
                self.cookie = came.headers["set-cookie"].partition(";")[0]
            return came

    async def _sent(self, path: str, form: Fields) -> int:
        """Send a form and show the page that follows; return how the form was answered."""
        came = sent = await self.ask(path, form)
        while came.status == 303:
            try:
                came = await self.ask(came.headers["location"])
            except LineError:
                await asyncio.sleep(AGAIN)
        self._show(came)
        return sent.status

    # What it shows.

    def field(self, name: str) -> str:
        """Return what the first field of that name on the page holds."""
        found = re.search(rf'name="{name}" value="([^"]*)"', self.page)
        assert found is not None, f"no field {name}: {self.page[:2000]}"
        return unescape(found[1])

    def has(self, name: str) -> bool:
        """Tell whether the page has a field of that name."""
        return f'name="{name}"' in self.page

    def choices(self, name: str) -> list[str]:
        """Return what can be chosen on the page for a field."""
        return re.findall(rf'name="{name}"[^>]* value="([^"]*)"', self.page)

    @property
    def revision(self) -> str:
        """What tells this state of the page from others; empty for a page that has none."""
        found = re.search(r'data-revision="([^"]*)"', self.page)
        return found[1] if found else ""

    @property
    def is_seated(self) -> bool:
        """Whether the page is that of somebody who has sat down."""
        return 'data-seat="1"' in self.page

    def _show(self, came: Answer) -> None:
        self.page = came.text
        self.got += len(came.body)
        self.changed.set()
