"""Acts that are written down together: all of them, or none, and none is acknowledged before."""

import sqlite3
from pathlib import Path

import pytest

from game.classroom.class_log import read_class
from game.classroom.phases import Phase
from game.online.server.store import StoreError
from game.rules import Side
from tests.classroom.a_class import Classroom, a_class


class Full:
    """A connection to a disk that is full when it comes to the commit."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @property
    def in_transaction(self) -> bool:
        return self._connection.in_transaction

    def execute(self, what: str, *values: object) -> sqlite3.Cursor:
        if what == "COMMIT":
            raise sqlite3.OperationalError("database or disk is full")
        return self._connection.execute(what, *values)


def voting(classroom: Classroom) -> tuple[int, int]:
    us, china = classroom.sit("white-house", "planners")
    classroom.lead("settings", auto_advance=False)
    classroom.until(Phase.VOTE)
    return us.number, china.number


def test_what_is_done_together_is_in_the_file(tmp_path: Path) -> None:
    with a_class(tmp_path) as classroom:
        us, china = voting(classroom)
        with classroom.hosted.together():
            for number in (us, china):
                classroom.on_board(number, "ballot", number=0)
        path = classroom.hosted.file

    assert read_class(path).room.ballots == {us: 0, china: 0}


def test_where_the_disk_is_full_nothing_was_done(tmp_path: Path) -> None:
    """Also no turn: the table goes back to where the file has it, with all that was before."""
    with a_class(tmp_path) as classroom:
        us, china = voting(classroom)
        classroom.on_board(us, "ballot", number=0)
        classroom.lead("settings", auto_advance=True)
        store, before, left = classroom.hosted._store, classroom.room, classroom.hosted.clock.left
        told = classroom.hosted.revision(Side.US)
        connection, store._connection = store._connection, Full(store._connection)
        key = classroom.key()
        board = {"turn": classroom.table.turn, "revision": classroom.table.revision}
        act = {"kind": "ballot", "number": 0, **board}

        def vote() -> None:
            with classroom.hosted.together():
                classroom.hosted.act(classroom.student(china), key, act)
                assert classroom.table.turn == 1

        with pytest.raises(StoreError, match="full"):
            vote()
        store._connection = connection

        assert classroom.room == before
        assert classroom.table.turn == 0
        assert classroom.hosted.clock.left == pytest.approx(left, abs=1.0)
        assert classroom.hosted.revision(Side.US) > told
        assert classroom.hosted.act(classroom.student(china), key, act) == {"done": "ballot"}
        assert classroom.table.turn == 1


def test_the_second_phone_of_a_role_rings_nowhere(tmp_path: Path) -> None:
    """A role is done when one of its phones is; a class of 200 would ring 200 times."""
    with a_class(tmp_path) as classroom:
        first, second, _ = classroom.sit("white-house", "white-house", "planners")
        classroom.lead("settings", auto_advance=False)
        classroom.until(Phase.VOTE)
        hosted = classroom.hosted
        then = hosted.revision(Side.US)
        classroom.on_board(first.number, "ballot", number=0)
        once = hosted.revision(Side.US)
        classroom.on_board(second.number, "ballot", number=0)

        assert then < once == hosted.revision(Side.US)


def test_only_what_a_class_waits_for_is_pressing(tmp_path: Path) -> None:
    with a_class(tmp_path) as classroom:
        (us,) = classroom.sit("white-house")
        classroom.until(Phase.PROPOSE)
        before, revision = classroom.hosted.pressing(), classroom.hosted.revision(Side.US)
        classroom.do(us.number, "chat", text="Good morning.")
        assert classroom.hosted.revision(Side.US) > revision
        assert classroom.hosted.pressing() == before
        classroom.end_phase()

        assert classroom.hosted.pressing() > before
