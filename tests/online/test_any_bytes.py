"""Whatever comes in at the socket itself, request or not: no failure, and others are served."""

import json
import random
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.online.acts import PHRASES
from game.online.server import routes
from game.online.server.rates import Rate
from game.places import log_folder
from tests.online.evening import Evening, an_evening, turn_over

ROUTES = ("sit", "scenario", "view", "acts", "log", "doorbell", "", "..", "%00", "\xff")
ROUNDS = 250
"""Connections. Source: design choice; 20,000 were tried once."""
PATIENCE = 2.0
"""So long one answer may take [s]."""


@pytest.fixture
def evening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Evening]:
    """A match that answers however often it is asked, with a log of failures of its own."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    for name in ("PER_ADDRESS", "ACTS"):
        monkeypatch.setattr(routes, name, Rate(burst=1e9, per_s=1e9))
    with an_evening(tmp_path) as evening:
        yield evening


def a_request(chance: random.Random, match: str, tokens: list[str], port: str) -> bytes:
    """Return something like a request: right in most of it, and at times spoilt somewhere."""

    def mostly(right: str, *wrong: str) -> str:
        return right if chance.random() < 0.8 else chance.choice(wrong)

    path = chance.choice(["/hello", "/", "*", *(f"/matches/{match}/{each}" for each in ROUTES)])
    body = chance.choice([b"", b"", b"{}", b"[" * 500, b"\xff\xfe\x00", an_act(chance)])
    size = str(len(body))
    lines = [
        f"{mostly(chance.choice(['GET', 'POST']), 'PUT', 'HEAD', 'get', '')} {path} "
        f"HTTP/{mostly('1.1', '1.0', '2', '')}",
        f"Host: {mostly(f'127.0.0.1:{port}', 'evil.example', '', '127.0.0.1')}",
        f"Authorization: Bearer {mostly(chance.choice(tokens), 'x', '')}",
        f"Content-Length: {mostly(size, size + '1', '-1', '9' * 40)}",
        mostly("X: y", "Transfer-Encoding: chunked", "Expect: 100-continue", ": ", "Upgrade: h2c"),
    ]
    asked = bytearray("\r\n".join([*lines, "", ""]).encode("latin-1") + body)
    for _ in range(chance.choice([0, 0, 0, 1, 3])):
        at = chance.randrange(len(asked))
        asked[at : at + chance.randrange(3)] = chance.randbytes(chance.randrange(3))
    return bytes(asked)


def an_act(chance: random.Random) -> bytes:
    act = {"kind": "say", "phrase": chance.choice([*PHRASES, "x"])}
    return json.dumps({"key": f"{chance.getrandbits(128):032x}", "act": act}).encode()


def answer_to(asked: bytes, port: str) -> bytes:
    """Send bytes and return the head of what comes back; nothing where the line is cut."""
    with socket.create_connection(("127.0.0.1", int(port)), timeout=PATIENCE) as line:
        try:
            line.sendall(asked)
            line.shutdown(socket.SHUT_WR)
            return line.recv(64)
        except OSError:
            return b""


def test_whatever_comes_in_nothing_fails_and_the_match_goes_on(evening: Evening) -> None:
    us, china = evening.sit("us"), evening.sit("china")
    match, port = evening.hosting.match.opening.match, evening.hosting.here.rpartition(":")[2]
    tokens = [window._token for window in (us, china)]
    chance = random.Random(14)

    heads = [answer_to(a_request(chance, match, tokens, port), port) for _ in range(ROUNDS)]

    statuses = {head.split(b" ")[1] for head in heads if head.startswith(b"HTTP/1.1 ")}
    assert {b"200", b"400", b"403"} <= statuses
    assert [status for status in statuses if status.startswith(b"5")] == []
    assert not (log_folder() / "server.log").exists()
    for table in (us, china):
        table.submit(table.sides[0], ())
    turn_over(us, china)
