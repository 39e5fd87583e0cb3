"""Who holds connections open without a word shuts nobody else out."""

import socket
import time
from pathlib import Path

import pytest

from game.online.server.connections import CountedConnection
from game.online.server.serving import Door
from game.places import log_folder
from tests.online.evening import an_evening, turn_over

MOST_OF_ONE = Door.most_of_one


def test_an_address_holds_so_many_connections_and_no_more(tmp_path: Path) -> None:
    with an_evening(tmp_path) as evening:
        us, china = evening.sit("us"), evening.sit("china")
        host, _, port = evening.hosting.here.rpartition(":")
        idle = [socket.create_connection((host, int(port))) for _ in range(3 * MOST_OF_ONE)]
        time.sleep(0.5)
        closed = 0
        for each in idle:
            each.setblocking(False)
            try:
                closed += each.recv(1) == b""
            except BlockingIOError:
                continue

        for table, side in zip((us, china), ("us", "china"), strict=True):
            table.submit(table.sides[0], ())
            assert table.room.there[table.sides[0]] == "here", side
        turn_over(us, china)
        for each in idle:
            each.close()
        time.sleep(0.5)
        again = evening.sit("watch")

        assert len(idle) - MOST_OF_ONE <= closed < len(idle)
        assert again.turn == 1


@pytest.mark.parametrize("before", [b"", b"GET /hello HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"])
def test_who_sends_the_head_of_a_request_letter_by_letter_is_cut_off(
    before: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also on a connection that has asked properly before."""
    monkeypatch.setattr(CountedConnection, "slowest_head", 0.5)
    with an_evening(tmp_path) as evening:
        host, _, port = evening.hosting.here.rpartition(":")
        with socket.create_connection((host, int(port)), timeout=5.0) as slow:
            if before:
                slow.sendall(before)
                assert slow.recv(65536).startswith(b"HTTP/1.1 200")
                time.sleep(0.7)  # who has nothing to ask for a while is not cut off
            began = time.monotonic()
            while not _is_cut(slow):
                assert time.monotonic() - began < 5.0
                time.sleep(0.1)

            assert time.monotonic() - began > 0.4


def _is_cut(slow: socket.socket) -> bool:
    """Send one more letter, and tell whether the other end is gone."""
    slow.settimeout(0.01)
    try:
        slow.sendall(b"G")
        return slow.recv(1) == b""
    except TimeoutError:
        return False
    except OSError:
        return True


@pytest.mark.parametrize("method", [b"HEAD", b"POST"])
def test_a_body_that_breaks_ends_the_line_and_leaves_nothing_in_the_logs(
    method: bytes, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """An answer may have been begun by then, and one to HEAD has no body to say in why not."""
    head = b"%s /hello HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n"
    broken = head % method + b"-1\r\n"
    log = log_folder() / "server.log"
    noted = log.stat().st_size if log.exists() else 0
    with an_evening(tmp_path) as evening:
        host, _, port = evening.hosting.here.rpartition(":")
        with socket.create_connection((host, int(port)), timeout=5.0) as line:
            line.sendall(broken)
            while line.recv(4096):
                pass

    assert [each.getMessage() for each in caplog.records if each.levelname == "ERROR"] == []
    assert (log.stat().st_size if log.exists() else 0) == noted


def test_who_connects_and_says_nothing_is_cut_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CountedConnection, "slowest_head", 0.3)
    with an_evening(tmp_path) as evening:
        host, _, port = evening.hosting.here.rpartition(":")
        with socket.create_connection((host, int(port)), timeout=5.0) as silent:
            assert silent.recv(1) == b""
