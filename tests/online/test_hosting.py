"""Where a match is served: on the usual port or a free one, and again where it was opened."""

import socket
import sqlite3
from pathlib import Path

import pytest

from game.online.errors import OnlineError
from game.online.server import LOOPBACK, Hosting, hosting
from game.online.server.addresses import answers
from game.online.server.opening import Opening
from game.scenario import load_scenario
from tests.online.test_killed import a_free_port

LOST = "192.0.2.7"
"""An address that no computer has. Source: RFC 5737."""


@pytest.fixture
def usual(monkeypatch: pytest.MonkeyPatch) -> int:
    """The usual port, one of this test's own."""
    port = a_free_port()
    monkeypatch.setattr(hosting, "PORT", port)
    return port


def a_hosting(folder: Path, port: int | None = None) -> Hosting:
    return Hosting.begin(load_scenario("quick-start"), port=port, folder=folder)


def test_where_the_usual_port_is_taken_a_free_one_serves(tmp_path: Path, usual: int) -> None:
    first = a_hosting(tmp_path / "first")
    second = a_hosting(tmp_path / "second")

    assert (first.port, first.taken) == (usual, None)
    assert second.port != usual
    assert second.taken == usual
    assert second.here == f"{LOOPBACK}:{second.port}"
    first.close()
    second.close()


def test_a_port_that_was_asked_for_and_is_taken_is_refused(tmp_path: Path, usual: int) -> None:
    """Whoever names a port has told others of it."""
    with socket.create_server((LOOPBACK, usual)), pytest.raises(OnlineError, match="opened"):
        a_hosting(tmp_path, usual)

    assert [*tmp_path.glob("*.match")] == []  # nothing is left of a match that never was served


def test_a_match_is_taken_up_where_it_was_opened(tmp_path: Path, usual: int) -> None:
    """Guests look for it there; who opened it to this computer alone has not opened it to all."""
    port = a_free_port()
    first = a_hosting(tmp_path, port)
    file = first.match.file
    first.close()

    again = Hosting.resume(file)

    assert (again.port, again.is_for_here_alone, again.taken) == (port, True, None)
    again.close()
    with socket.create_server((LOOPBACK, port)):
        elsewhere = Hosting.resume(file)

        assert elsewhere.port != port
        assert elsewhere.taken == port
        elsewhere.close()


def test_where_the_address_is_lost_another_of_the_computer_serves(tmp_path: Path) -> None:
    """A laptop that has moved has another; whoever names one on the way has it or nothing."""
    first = a_hosting(tmp_path, 0)
    file = first.match.file
    first.close()
    taken_elsewhere(file)

    with pytest.raises(OnlineError, match="opened"):
        Hosting.resume(file, bind=LOST)
    again = Hosting.resume(file)
    assert again.lost == LOST
    assert LOST not in again.here
    assert all(answers(each) for each in (again.here, *again.addresses))
    again.close()


def taken_elsewhere(file: Path) -> None:
    """Have a file say that it was opened on an address which this computer has no more."""
    with sqlite3.connect(file) as store:
        store.execute("DROP TRIGGER nothing_is_changed")
        store.execute("UPDATE event SET act = replace(act, ?, ?)", (LOOPBACK, LOST))
    store.close()


def test_an_opening_of_before_such_things_were_noted_still_opens() -> None:
    """It is heard by this computer alone, on the usual port."""
    told = Opening.draw().write().replace(', "bind": "", "port": null', "")
    assert "bind" not in told

    opening = Opening.read(told)

    assert (opening.bind, opening.port) == ("", None)
