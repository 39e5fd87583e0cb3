"""A class as its teacher opens it: both doors served, and the console over HTTP without script."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from typing import Any

import httpx

from game.classroom.class_hosting import ClassHosting
from game.scenario import load_scenario
from tests.classroom.lesson import Phone

__all__ = ["Teacher", "a_hosted_class"]


class Teacher:
    """The teacher's browser: it was let in by the link, fetches pages and sends their forms."""

    def __init__(self, hosting: ClassHosting, language: str = "en") -> None:
        self.hosting = hosting
        self.address = f"http://{hosting.premises.console}"
        self.client = httpx.Client(base_url=self.address, follow_redirects=True, timeout=30.0)
        self.client.headers["Accept-Language"] = language
        self.page, self.status = "", 0
        self.get(hosting.link().removeprefix(self.address))

    @property
    def room(self) -> Any:
        return self.hosting.keeper.hosted.room

    @property
    def phase(self) -> str:
        return str(self.room.phase.value)

    def get(self, path: str = "/console") -> str:
        return self._came(self.client.get(path))

    def post(self, path: str, **fields: Any) -> str:
        return self._came(self.client.post(path, data=fields))

    def lead(self, kind: str, page: str = "lead", **fields: Any) -> str:
        """Send the form of an act, with the key of the page that was fetched last."""
        key = re.search(r'name="key" value="([0-9a-f]{32})"', self.page)
        assert key is not None, self.words
        return self.post("/console/act", key=key[1], kind=kind, page=page, **fields)

    def end_phase(self) -> None:
        self.lead("end-phase", turn=self.room.turn, phase=self.phase)
        self.hosting.keeper.ask(self.hosting.keeper.tick)
        self.get()

    def until(self, phase: str) -> "Teacher":
        """Lead the class on to a phase."""
        if self.phase == "gather":
            self.lead("settings", auto_advance="no")
            self.lead("start", plan="")
        while self.phase != phase:
            self.end_phase()
        return self

    def phone(self, language: str = "en") -> Phone:
        """A phone that has joined."""
        made = Phone(f"http://{self.hosting.premises.here}", language)
        return made.join(self.hosting.keeper.hosted.opening.pin)

    @property
    def words(self) -> str:
        """The page as it is read."""
        body = re.sub(r"<(script|style|head).*?</\1>", " ", self.page, flags=re.DOTALL)
        return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())

    def _came(self, response: httpx.Response) -> str:
        self.status, self.page = response.status_code, response.text
        return self.page


@contextmanager
def a_hosted_class(
    folder: Path, scenario: str = "quick-start", language: str = "en", **given: Any
) -> Iterator[Teacher]:
    """Open a class and let its teacher in; its door is closed yet."""
    hosting = ClassHosting.begin(load_scenario(scenario), port=0, seed=5, folder=folder, **given)
    try:
        teacher = Teacher(hosting, language)
        yield teacher
        teacher.client.close()
    finally:
        hosting.close()
