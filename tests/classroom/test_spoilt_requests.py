"""Spoilt requests to both doors of a class: none fails or does what it may not; the class goes on.

``SPOILT=20000`` in the environment sends as many.
"""

import gc
import logging
import os
import random
import re
import socket
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from game.classroom.class_log import WrittenAct
from game.classroom.folding import SERVER
from game.classroom.load.served import memory_mib
from game.classroom.phases import Phase
from game.online.server import connections
from game.online.server.connections import CountedConnection
from game.places import log_folder
from tests.classroom.spoilt import Spoilt, a_spoilt_request
from tests.classroom.two_classes import ServedClass, a_served_class, some_act

REQUESTS = int(os.environ.get("SPOILT", "300"))
SLOW_HEADS = 40
PATIENCE = 15.0
GLANCE = 0.02
"""So long an answer is waited for that may well not come [s]."""
MOST_GROWTH = 16.0
"""So much more memory may be held after all of them than after a tenth [MiB]."""


@pytest.fixture
def served(tmp_path: Path) -> Iterator[ServedClass]:
    """A class in the midst of a turn, with four students of whom two send what follows."""
    with a_served_class(tmp_path / "class", "classroom-45", seed=5, language="en") as opened:
        leads = opened.room.cast.leads
        opened.sit(*leads, *leads)
        opened.lead("settings", auto_advance="no")
        opened.lead("start", plan="0")
        opened.end_phase()
        for number in (3, 4):
            some_act(opened, number, random.Random(number))
        yield opened


def answered(request: Spoilt, addresses: tuple[str, str]) -> bytes:
    """Send a request over a line of its own, and return what comes back."""
    host, _, port = addresses[request.console].rpartition(":")
    waits = request.cut is not None or request.length is not None
    waits = waits or any(b"Transfer-Encoding" in line for line in request.lines)
    came = b""
    with closing(socket.create_connection((host, int(port)), PATIENCE)) as line:
        try:
            line.sendall(request.write())
            line.settimeout(GLANCE if waits else PATIENCE)
            while part := line.recv(65536):
                came += part
        except TimeoutError:
            assert waits, request
        except ConnectionError:  # closed before all of it was read
            pass
    return re.sub(rb"\AHTTP/1.1 100 .*?\r\n\r\n", b"", came, flags=re.DOTALL)  # "go on", it says


def acts_of(served: ServedClass) -> list[WrittenAct]:
    keeper = served.hosting.keeper
    return [each.written for each in keeper.ask(keeper.hosted.record).acts]


def spoil(served: ServedClass, count: int, chance: random.Random) -> Counter[str]:
    """Send so many spoilt requests; return how often each status came back."""
    came_back: Counter[str] = Counter()
    addresses = (served.hosting.premises.here, served.hosting.premises.console)
    seats = [b"seat=%032x" % number for number in (1, 2)]
    console = served.console_cookie.encode()
    for _ in range(count):
        request = a_spoilt_request(chance, addresses, seats, console)
        before = served.room
        came = answered(request, addresses)
        assert request.may_act or served.room is before, request.write()
        status = came.split(b" ", 2)[1] if came else b"400"
        came_back[status.decode() if came else "nothing"] += 1
        assert b"200" <= status < b"500", (request.write(), came)
        assert b"Traceback" not in came
        if b"console=" in b"".join(request.cookies) and request.console:
            assert status >= b"400" or not came, (request.write(), came)
    return came_back


def test_nothing_fails_and_nothing_is_done_that_may_not_be(
    served: ServedClass, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)
    chance = random.Random(REQUESTS)
    log = log_folder() / "server.log"
    noted = log.read_bytes() if log.exists() else b""
    before, acts = served.room, len(acts_of(served))
    spoil(served, REQUESTS // 10, chance)
    gc.collect()
    held = memory_mib()
    came_back = spoil(served, REQUESTS - REQUESTS // 10, chance)
    gc.collect()
    grown = (memory_mib() or 0.0) - (held or 0.0)
    done = acts_of(served)[acts:]
    print(f"{REQUESTS} requests, {came_back}, {len(done)} acts, {grown:.1f} MiB more")

    assert grown < MOST_GROWTH
    assert (log.read_bytes() if log.exists() else b"") == noted
    assert [each.getMessage() for each in caplog.records] == []
    assert {each.who for each in done} <= {1, 2, SERVER}
    assert (served.room.phase, served.room.door) == (Phase.PROPOSE, False)
    assert [each.digest for each in served.room.students] == [e.digest for e in before.students]
    goes_on(served)


def goes_on(served: ServedClass) -> None:
    """The class plays the turn to its end, and a phone hears of it."""
    served.hang_up()  # those lines have rested for so long that they may be cut
    served.listen_as(3)
    served.end_phase()
    for number in (3, 4):
        served.on_board(number, "ballot", number=0)
    served.end_phase()
    served.look(quiet=False)

    assert served.room.phase is Phase.REVEAL
    assert served.told[-2:] == [f"bell of 3: {[served.now(3)]}", f"bell of 0: {[served.now(0)]}"]


def test_heads_that_never_end_are_cut_off_and_shut_nobody_out(
    served: ServedClass, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CountedConnection, "slowest_head", 0.5)
    host, _, port = served.hosting.premises.here.rpartition(":")
    slow = [socket.create_connection((host, int(port)), PATIENCE) for _ in range(SLOW_HEADS)]
    for each in slow:
        each.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n")
    started = time.monotonic()
    served.show(3)
    assert time.monotonic() - started < 5.0
    for each in slow:
        with closing(each):
            assert each.recv(1) == b"", "it is closed without an answer"
    deadline = time.monotonic() + PATIENCE
    while connections._held[(host, int(port))] > 1 and time.monotonic() < deadline:
        time.sleep(0.01)

    assert connections._held[(host, int(port))] <= 1, "the phone's own line"
