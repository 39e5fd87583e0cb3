"""A class on a real socket, with a teacher who leads it and phones that join it over HTTP."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx

from game.classroom.class_hosting import ClassHosting
from game.scenario import load_scenario


class Phone:
    """A phone without script: it fetches pages and sends the forms that stand on them."""

    def __init__(self, address: str, language: str = "en") -> None:
        headers = {"Accept-Language": language}
        self.client = httpx.Client(base_url=address, headers=headers, follow_redirects=True)
        self.page = ""
        self.status = 0

    def get(self, path: str = "/") -> str:
        return self._came(self.client.get(path))

    def post(self, path: str, **fields: Any) -> str:
        return self._came(self.client.post(path, data={"key": self.field("key"), **fields}))

    def join(self, pin: str) -> "Phone":
        self.get("/")
        self.post("/join", pin=pin)
        assert self.status == 200, self.told
        return self

    def act(self, kind: str, **fields: Any) -> str:
        """Send a form of the page that was fetched last."""
        board = {name: self.field(name) for name in ("turn", "revision") if self.has(name)}
        return self.post("/act", kind=kind, **{**board, **fields})

    def field(self, name: str) -> str:
        """What the first field of that name holds."""
        found = re.search(rf'name="{name}" value="([^"]*)"', self.page)
        assert found is not None, f"no field {name}: {self.page[:400]}"
        return unescape(found[1])

    def has(self, name: str) -> bool:
        return f'name="{name}"' in self.page

    @property
    def orders(self) -> list[str]:
        """Orders that can be chosen on the page."""
        return re.findall(r'name="orders" value="([^"]+)">', self.page)

    @property
    def told(self) -> str:
        """What came of what was sent last, in words."""
        found = re.search(r'id="told"[^>]*>(.*?)</p>', self.page, re.DOTALL)
        return unescape(found[1]) if found else ""

    @property
    def words(self) -> str:
        """The page as it is read."""
        body = re.sub(r"<(script|style|head).*?</\1>", " ", self.page, flags=re.DOTALL)
        return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())

    def _came(self, response: httpx.Response) -> str:
        self.status, self.page = response.status_code, response.text
        return self.page


class Lesson:
    """A class that is served, and its teacher."""

    def __init__(self, hosting: ClassHosting) -> None:
        self.hosting, self.keeper = hosting, hosting.keeper
        self.port = hosting.premises.port
        self.address = f"http://{hosting.premises.here}"
        self._phones: list[Phone] = []

    @property
    def pin(self) -> str:
        return self.keeper.hosted.opening.pin

    @property
    def phase(self) -> str:
        return self.keeper.hosted.room.phase.value

    def lead(self, kind: str, **fields: Any) -> dict[str, Any]:
        """Do what the teacher's console would ask for."""
        told = {"kind": kind, **fields}
        return self.keeper.ask(self.keeper.hosted.lead, uuid4().hex, told)

    def open(self) -> "Lesson":
        self.lead("door", open=True)
        return self

    def end_phase(self) -> None:
        room = self.keeper.hosted.room
        self.lead("end-phase", turn=room.turn, phase=room.phase.value)
        self.keeper.ask(self.keeper.tick)

    def until(self, phase: str) -> "Lesson":
        """Lead the class on to a phase."""
        if self.phase == "gather":
            self.lead("settings", auto_advance=False)
            self.lead("start", plan=0)
        while self.phase != phase:
            self.end_phase()
        return self

    def phone(self, language: str = "en") -> Phone:
        made = Phone(self.address, language)
        self._phones.append(made)
        return made

    def joined(self, language: str = "en") -> Phone:
        return self.phone(language).join(self.pin)

    def stop(self) -> Path:
        """Stop the server, and return the file in which the class can be taken up again."""
        self.hosting.close()
        return self.keeper.hosted.file

    def close(self) -> None:
        for each in self._phones:
            each.client.close()
        self.hosting.close()


@contextmanager
def a_lesson(folder: Path, scenario: str = "quick-start", seed: int = 5) -> Iterator[Lesson]:
    """Open a class whose door stands open."""
    lesson = Lesson(ClassHosting.begin(load_scenario(scenario), port=0, seed=seed, folder=folder))
    try:
        yield lesson.open()
    finally:
        lesson.close()
