"""A server without a socket: requests go straight to its application."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from starlette.applications import Starlette

from game.online.server.doorbell import Doorbell
from game.online.server.house import House
from game.online.server.opening import Opening
from game.online.server.routes import application
from game.scenario import load_scenario

OPENING = Opening("a" * 32, (1, 2, 3, 4))
TOKENS = {"us": "1" * 32, "china": "2" * 32, "watch": "3" * 32}


class Hours:
    """A clock on which hours pass between two looks, so that no rate is ever used up."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 3600.0
        return self.now


class Asked:
    """An application that is asked, one request after the other."""

    def __init__(self, app: Starlette, runner: asyncio.Runner) -> None:
        self._runner = runner
        way = httpx.ASGITransport(app=app)
        self._client = httpx.AsyncClient(transport=way, base_url="http://127.0.0.1:18018")

    def request(self, method: str, path: str, **what: Any) -> httpx.Response:
        return self._runner.run(self._client.request(method, path, **what))

    def get(self, path: str, **what: Any) -> httpx.Response:
        return self.request("GET", path, **what)

    def post(self, path: str, **what: Any) -> httpx.Response:
        return self.request("POST", path, **what)


@contextmanager
def a_server(
    folder: Path,
    scenario: str = "quick-start",
    *,
    seed: int = 5,
    now: Callable[[], float] | None = None,
) -> Iterator[tuple[House, Asked]]:
    """Open a match and hand out whom to ask."""
    house = House(folder, lambda: seed, now=now or Hours())
    try:
        match = house.ask(house.begin, OPENING, load_scenario(scenario))
        match.revision = 0
        app = application(house, Doorbell(lambda: match.revision))
        with asyncio.Runner() as runner:
            yield house, Asked(app, runner)
    finally:
        house.close()


def bearing(place: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {TOKENS[place]}"}


def sit(client: Asked, *places: str) -> None:
    for place in places:
        body = {"token": TOKENS[place], "place": place, "code": list(OPENING.code)}
        assert client.post(f"/matches/{OPENING.match}/sit", json=body).status_code == 200
