"""A server that is none of ours, or means no good: the window says so, and shows nothing of it."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from game.online.client import ask_at
from game.online.client.link import LARGEST_ANSWER, error_in
from game.online.client.remote_room import room_in
from game.online.errors import OnlineError, WireError
from game.online.protocol import PROTOCOL
from game.online.wire import WIRE_VERSION
from game.rules import RULES_VERSION

HELLO = {
    "game": "9.9.9", "protocol": PROTOCOL, "wire": WIRE_VERSION, "rules": RULES_VERSION,
    "match": "a", "scenario": "quick-start", "digest": "b", "open": ["us"], "over": False,
}  # fmt: skip


@contextmanager
def a_server_that_says(said: bytes) -> Iterator[str]:
    class Says(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            try:
                self.wfile.write(said)
            except OSError:
                return

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Says)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (b"<html>a printer</html>", "is not this game"),
        (b"{}", "is not this game"),
        (b"[]", "is not this game"),
        (b"\xff\xff", "is not this game"),
        (json.dumps(HELLO | {"open": 3}).encode(), "is not this game"),
        (json.dumps(HELLO | {"rules": 0}).encode(), "plays version 9.9.9"),
        (json.dumps(HELLO | {"protocol": 99, "more": 1}).encode(), "plays version 9.9.9"),
        (b"x" * (LARGEST_ANSWER + 1), "too large"),
    ],
    ids=["page", "empty", "list", "letters", "form", "rules", "protocol", "endless"],
)
def test_what_answers_otherwise_is_told_in_a_sentence(said: bytes, told: str) -> None:
    with a_server_that_says(said) as address, pytest.raises(OnlineError, match=told):
        ask_at(address)


@pytest.mark.parametrize(
    "refusal",
    [
        {"refused": "\x1b[2J", "facts": {}},
        {"refused": "seat-taken", "facts": {}},
        {"refused": "wrong-form", "facts": {"where": "\x1b[2J\n" * 500}},
        {"refused": "seat-taken", "facts": {"side": "mars"}},
        {"refused": "no-such", "at": "NotNow", "facts": {"code": "x"}},
        {"refused": "", "facts": None},
    ],
)
def test_a_refusal_has_words_and_commands_no_terminal(refusal: dict[str, Any]) -> None:
    error = error_in(refusal)

    assert error is not None
    assert str(error).isprintable()
    assert len(str(error)) < 1000


def test_what_is_said_commands_no_terminal() -> None:
    room = {
        "there": {"us": "here", "china": "here"}, "watching": 0, "clock": None, "own_words": [],
        "offers": {}, "rematch": "",
    }  # fmt: skip

    assert room_in(room | {"lines": [[1, "us", "", "hello"]]}).lines[0].text == "hello"
    for text in ("\x1b[2J", "two\nlines", "x" * 10_000):
        with pytest.raises(WireError):
            room_in(room | {"lines": [[1, "us", "", text]]})
