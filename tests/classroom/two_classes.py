"""One of two classes that differ in a secret: served over HTTP, with all that was sent of it."""

import http.client
import random
import re
import socket
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from game.classroom.class_hosting import ClassHosting
from game.classroom.class_keeper import ClassKeeper
from game.classroom.hosted_class import HostedClass
from game.classroom.opening import SUFFIX, ClassOpening
from game.classroom.room import ClassRoom
from game.match import named
from game.online.server.addresses import LOOPBACK
from game.online.server.store import Store
from game.rules import Side
from game.scenario import load_scenario
from tests.classroom.a_class import OPENING, some_orders
from tests.online.in_process import Hours

__all__ = ["ServedClass", "a_served_class", "members", "some_act"]

PAGES = ("/", "/role", "/board", "/team", "/me", "/report", "/nothing")
WALL = ("/projector",)
PROJECTOR = 0
"""Stands for the projector where students are told apart by number."""
PATIENCE = 5.0
DRAWN = re.compile(r'name="key" value="[0-9a-f]{32}"')


class Bell:
    """A doorbell that somebody listens to."""

    def __init__(self, address: tuple[str, int], path: str, cookie: str) -> None:
        self._line = socket.create_connection(address, PATIENCE)
        host = f"{address[0]}:{address[1]}"
        head = f"GET {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\n\r\n"
        self._line.sendall(head.encode())
        self._heard = b""
        while not self.numbers:
            self._heard += self._line.recv(65536)
        self._line.setblocking(False)

    @property
    def numbers(self) -> list[int]:
        """All that was told, the first one first."""
        return [int(each) for each in re.findall(rb"data: (\d+)\n", self._heard)]

    def hear(self) -> list[int]:
        try:
            while came := self._line.recv(65536):
                self._heard += came
        except BlockingIOError:
            pass
        return self.numbers

    def close(self) -> None:
        self._line.close()


@dataclass
class ServedClass:
    """A class behind its two doors, and what was sent to those who may not know its secret."""

    hosting: ClassHosting
    language: str
    stack: ExitStack
    told: list[str] = field(default_factory=list)
    listeners: tuple[int, ...] = ()
    """Students who may not know, and the projector."""

    def __post_init__(self) -> None:
        here, console = self.hosting.premises.here, self.hosting.premises.console
        self._doors = [self.stack.enter_context(_line(address)) for address in (here, console)]
        self._bells: dict[int, Bell] = {}
        self._keys = 0
        entered = self.hosting.link().partition(console)[2]
        status, headers, _ = self._ask(PROJECTOR, "GET", entered, "")
        assert status == 303
        self.console_cookie = dict(headers)["set-cookie"].partition(";")[0]

    @property
    def room(self) -> ClassRoom:
        return self.hosting.keeper.hosted.room

    @property
    def table(self) -> Any:
        return self.hosting.keeper.hosted.table

    def hang_up(self) -> None:
        """Ask over fresh lines from now on."""
        for line in self._doors:
            line.close()

    def now(self, who: int) -> int:
        """Return the revision that a student may know, or the projector."""
        path = "/now" if who else "/projector/now"
        return int(self._ask(who, "GET", path, self._cookie(who))[2])

    # What is done.

    def do(self, number: int, kind: str, /, **what: Any) -> None:
        """Send a form, as a phone does; what a listener is answered is kept."""
        self._send(number, "/act", {"kind": kind, **what})

    def on_board(self, number: int, kind: str, /, **what: Any) -> None:
        self.do(number, kind, turn=self.table.turn, revision=self.table.revision, **what)

    def lead(self, kind: str, **what: Any) -> None:
        """Send a form of the console."""
        self._send(PROJECTOR, "/console/act", {"kind": kind, **what})

    def end_phase(self) -> None:
        self.lead("end-phase", turn=self.room.turn, phase=self.room.phase.value)

    def sit(self, *roles: str) -> None:
        """Sit down one student for each role; nobody is let in after them."""
        self.lead("door", open="yes")
        for number, role in enumerate(roles, 1):
            self._send(number, "/join", {"pin": OPENING.pin})
            self.hosting.keeper.ask(self.hosting.keeper.tick)  # sees that they are there
            self.lead("seat", student=number, role=role)
        self.lead("door", open="no")

    def listen_as(self, *listeners: int) -> None:
        """Have these be told everything from now on, and the projector with them."""
        self.listeners = (*listeners, PROJECTOR)
        for who in self.listeners:
            path = "/bell" if who else "/projector/bell"
            address = self._doors[0 if who else 1]
            bell = Bell((str(address.host), int(address.port)), path, self._cookie(who))
            self._bells[who] = bell
            self.stack.callback(bell.close)

    # What is told.

    def show(self, number: int, path: str = "/") -> str:
        """Have a phone show a page, which is made where those of the others are."""
        status, _, page = self._ask(number, "GET", path, self._cookie(number))
        assert status == 200, page
        return DRAWN.sub("", page)

    def look(self, *, quiet: bool) -> None:
        """Record the revision that each is told, by asking and by the bell.

        Where all was ``quiet``, every ring counts; else how many changes one ring tells hangs on
        the moment.
        """
        for who in self.listeners:
            self._fetch(who, "/now" if who else "/projector/now")
        for who, bell in self._bells.items():
            before, heard = bell.numbers, bell.hear()
            rung = heard[len(before) :] if quiet else heard[-1:]
            self.told.append(f"bell of {who}: {rung}")

    def look_closely(self, *, quiet: bool) -> None:
        """Record every page, too."""
        self.look(quiet=quiet)
        for who in self.listeners:
            for path in PAGES if who else WALL:
                self._fetch(who, path)

    def _fetch(self, who: int, path: str) -> None:
        self._keep(who, path, self._ask(who, "GET", path, self._cookie(who)))

    def _send(self, who: int, path: str, fields: dict[str, Any]) -> None:
        self._keys += 1
        body = urlencode({"key": f"{self._keys:032x}", **fields}, doseq=True)
        came = self._ask(who, "POST", path, self._cookie(who), body)
        assert came[0] in (303, 409), came
        if who in self.listeners and who:
            self._keep(who, path, came)

    def _keep(self, who: int, path: str, came: tuple[int, list[tuple[str, str]], str]) -> None:
        status, headers, text = came
        kept = [each for each in headers if each[0] != "date"]
        self.told.append(f"{who} {path} {status} {kept}\n{DRAWN.sub('', text)}")

    def _cookie(self, who: int) -> str:
        return f"seat={who:032x}" if who else self.console_cookie

    def _ask(
        self, who: int, method: str, path: str, cookie: str, body: str | None = None
    ) -> tuple[int, list[tuple[str, str]], str]:
        line = self._doors[0 if who else 1]
        headers = {"Cookie": cookie, "Accept-Language": self.language}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        line.request(method, path, body, headers)
        came = line.getresponse()
        text = came.read().decode()
        return came.status, [(name.lower(), value) for name, value in came.getheaders()], text


@contextmanager
def _line(address: str) -> Iterator[http.client.HTTPConnection]:
    line = http.client.HTTPConnection(address, timeout=PATIENCE)
    try:
        yield line
    finally:
        line.close()


@contextmanager
def a_served_class(
    folder: Path, scenario: str | Path, *, seed: int, language: str
) -> Iterator[ServedClass]:
    """Serve a class in which time stands still, and nobody has asked too often."""
    folder.mkdir()
    store = Store.begin(folder / f"class{SUFFIX}")
    opening = ClassOpening(OPENING.name, OPENING.pin, OPENING.secret, LOOPBACK, 0)
    loaded = load_scenario(scenario)
    hosted = HostedClass.begin(store, opening, loaded, seed, now=lambda: 0.0)
    hosting = ClassHosting(ClassKeeper(hosted, Hours()), LOOPBACK, 0)
    with ExitStack() as stack:
        stack.callback(hosting.close)
        yield ServedClass(hosting, language, stack)


def members(room: ClassRoom, side: Side) -> list[int]:
    """Numbers of the students of a team."""
    return [each.number for each in room.students if room.part_of(each).side is side]


def some_act(classroom: Any, number: int, chance: random.Random) -> None:
    """Do something that stays in one's own team."""
    room, table = classroom.room, classroom.table
    side = room.part_of(room.student(number)).side
    listed = [each.number for each in room.ballot(side)]
    slugs = _some_orders(table, side, chance)
    kind = chance.choice(["propose", "propose", "second", "withdraw", "veto", "hold-back", "chat"])
    match kind:
        case "propose":
            classroom.on_board(number, kind, orders=slugs)
        case "second" | "withdraw" | "veto":
            classroom.on_board(number, kind, number=chance.choice([0, *listed]))
        case "hold-back":
            classroom.on_board(number, kind, share=chance.choice([0.1, 0.2]))
        case "chat":
            classroom.do(number, kind, text=f"We keep {chance.randrange(10**9)} to ourselves.")
    if chance.random() < 0.3:
        text = f"Read me first {chance.randrange(10**9)}."
        classroom.do(number, "send-note", tone="warning", text=text)


def _some_orders(table: Any, side: Side, chance: random.Random) -> Sequence[str]:
    return list(named(table.ruleset, side, some_orders(table.observe(side), chance)))
