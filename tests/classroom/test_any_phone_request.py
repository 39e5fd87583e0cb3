"""Whatever a phone sends: it is answered with a page, says why not, and never fails."""

import asyncio
import gc
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.classroom.class_keeper import ClassKeeper
from game.classroom.hosted_class import HostedClass
from game.classroom.opening import ClassOpening
from game.classroom.student_acts import STUDENT_ACTS
from game.classroom.teacher_acts import TEACHER_ACTS
from game.classroom.web.phones import phones_application
from game.online.server.doorbell import Doorbell
from game.online.server.store import Store
from game.rules import SIDES
from game.scenario import load_scenario
from tests.online.in_process import Asked, Hours

PATHS = ["", "role", "board", "team", "me", "join", "return", "language", "act", "now", "report"]
METHODS = ["GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD", "PATCH"]
PHASES = ["gather", "brief", "propose", "vote", "reveal"]
FUZZ = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
FRAMES = 20

kinds = st.sampled_from([act.model_fields["kind"].default for act in STUDENT_ACTS + TEACHER_ACTS])
words = st.text(max_size=40) | st.sampled_from(["us", "china", "0", "1", "2", "99999999999999999"])
fields = st.dictionaries(
    st.sampled_from(
        sorted({name for act in STUDENT_ACTS for name in act.model_fields} | {"key", "pin", "code"})
    )
    | st.text(max_size=8),
    words,
    max_size=8,
)


class Class:
    """A class without a socket, with a phone in either team."""

    def __init__(self, folder: Path, runner: asyncio.Runner) -> None:
        store, loaded = Store.begin(folder / "a.class"), load_scenario("quick-start")
        # The clock of the class stands still; on that of the rates nothing is ever used up.
        hosted = HostedClass.begin(store, ClassOpening.draw(), loaded, 5, now=lambda: 0.0)
        self.keeper = ClassKeeper(hosted, Hours())
        bells = {side: Doorbell(lambda side=side: hosted.revision(side)) for side in SIDES}
        self.asked = Asked(phones_application(self.keeper, bells), runner)
        self.lead(kind="door", open=True)
        for token in ("1" * 32, "2" * 32):
            self.keeper.ask(hosted.sit, token, hosted.opening.pin)
        self.lead(kind="settings", auto_advance=False)

    def lead(self, **act: Any) -> None:
        self._led = getattr(self, "_led", 0) + 1
        self.keeper.ask(self.keeper.hosted.lead, f"{self._led:032x}", act)

    def send(self, method: str, path: str, seat: int, body: bytes = b"") -> httpx.Response:
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        if seat:
            headers["Cookie"] = f"seat={str(seat) * 32}"
        return self.asked.request(method, f"/{path}", headers=headers, content=body)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Class]:
    with asyncio.Runner() as runner:
        made = Class(tmp_path_factory.mktemp("class"), runner)
        yield made
        made.keeper.close()


def require_an_answer(came: httpx.Response) -> None:
    """A page of ours, or a redirect to one, or one word."""
    assert came.status_code < 500, came.text
    if came.status_code in (304, 303) or not came.content:
        return
    kind = came.headers["content-type"]
    assert kind.startswith(("text/html", "text/plain", "image/svg", "text/css", "text/javascript"))
    assert "<h1" in came.text or not kind.startswith("text/html")
    assert "Traceback" not in came.text


@FUZZ
@given(
    method=st.sampled_from(METHODS),
    path=st.sampled_from(PATHS) | st.text(max_size=20).map(quote) | st.just("static/phone.css"),
    query=st.text(max_size=20).map(quote),
    seat=st.sampled_from([0, 1, 2, 7]),
    body=st.binary(max_size=200) | st.text(max_size=100).map(str.encode),
)
def test_any_route_answers_anything(
    opened: Class, method: str, path: str, query: str, seat: int, body: bytes
) -> None:
    require_an_answer(opened.send(method, f"{path}?{query}", seat, body))


@settings(FUZZ, max_examples=60)
@given(kind=kinds | words, told=fields, seat=st.sampled_from([1, 2]), key=st.integers(0, 10**6))
def test_any_form_is_answered_and_alike_the_second_time(
    opened: Class, kind: str, told: dict[str, str], seat: int, key: int
) -> None:
    body = str(httpx.QueryParams({"key": f"{key:032x}", "kind": kind, **told})).encode()
    first, again = (opened.send("POST", "act", seat, body) for _ in range(2))

    require_an_answer(first)
    assert again.status_code == first.status_code


@pytest.mark.parametrize("phase", PHASES)
def test_any_likely_form_is_done_or_refused_in_every_phase(opened: Class, phase: str) -> None:
    """Fields as they should be, or nearly; every page can be shown after each."""
    hosted = opened.keeper.hosted
    if hosted.room.phase == "gather" and phase != "gather":
        opened.lead(kind="start", plan=0)
    while hosted.room.phase != phase:
        room = hosted.room
        opened.lead(kind="end-phase", turn=room.turn, phase=room.phase.value)
        opened.keeper.ask(opened.keeper.tick)

    @FUZZ
    @given(
        kind=st.sampled_from([act.model_fields["kind"].default for act in STUDENT_ACTS]),
        turn=st.integers(0, 2),
        number=st.integers(0, 8),
        text=st.text(max_size=60),
        orders=st.lists(st.sampled_from(["ban-hbm", "invest-allies", "no-such"]), max_size=3),
        seat=st.sampled_from([1, 2]),
        key=st.integers(0, 10**9),
    )
    def tried(
        kind: str, turn: int, number: int, text: str, orders: list[str], seat: int, key: int
    ) -> None:
        told = httpx.QueryParams(
            {
                "key": f"{key:032x}",
                "kind": kind,
                "turn": turn,
                "revision": hosted.table.revision,
                "number": number,
                "text": text,
                "orders": orders,
                "tone": "offer",
                "team": "china",
                "share": "0.2",
                "phase": phase,
            }
        )
        require_an_answer(opened.send("POST", "act", seat, str(told).encode()))
        for page in PATHS[:5]:
            assert opened.send("GET", page, seat).status_code == 200

    tried()


@pytest.mark.parametrize(
    "body",
    [
        b"kind=chat&text=%ff%fe&key=" + b"0" * 32,
        b"&" * 500,
        b"a=1&" * 500,
        b"\xff\xfe",
        b"kind=" + b"x" * 5000,
        b"kind=chat&text=" + b"%F0%9F%91%A9" * 400 + b"&key=" + b"1" * 32,
        b"",
    ],
    ids=["no text", "nothing but &", "many fields", "no form", "long", "faces", "empty"],
)
def test_a_body_that_is_no_form_is_refused(opened: Class, body: bytes) -> None:
    came = opened.send("POST", "act", 1, body)

    require_an_answer(came)
    assert came.status_code in (303, 400, 409)


def test_nothing_grows_by_junk(opened: Class) -> None:
    """Requests that lead nowhere leave nothing behind."""

    def ask(times: int) -> None:
        for number in range(times):
            opened.send("GET", f"nothing/{number}", 0)
            opened.send("POST", "act", 1, b"kind=nothing&key=%d" % number)
            opened.send("POST", "join", 7, b"pin=%d" % number)
            opened.send("GET", "", 1)

    ask(60)
    tracemalloc.start(FRAMES)
    ask(200)
    gc.collect()
    ours = tracemalloc.Filter(True, "*/game/classroom/*", all_frames=True)
    kept = tracemalloc.take_snapshot().filter_traces([ours]).statistics("filename")
    tracemalloc.stop()

    assert sum(each.size for each in kept) < 500_000, kept
