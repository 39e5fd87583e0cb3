"""The dialogue at a table that moves on without it, and whose log is elsewhere."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path

from game.language import Texts
from game.match import Intervention, InterventionKind, LocalMatches, LocalTable, Saves, Session
from game.players.seating import seated
from game.rules import Side
from game.text.session import TextSession
from game.text.voice import Voice
from tests.matches import the_scenario

Line = str | Callable[[], object]


class Typing(io.StringIO):
    """What is typed, and what somebody else does between two lines."""

    def __init__(self, *lines: Line) -> None:
        super().__init__()
        self._lines: Iterator[Line] = iter(lines)

    def readline(self, size: int | None = -1, /) -> str:
        del size
        for line in self._lines:
            if isinstance(line, str):
                return f"{line}\n"
            line()
        return ""


class Elsewhere(LocalTable):
    """A table whose log lies elsewhere."""

    @property
    def record(self) -> None:  # type: ignore[override]
        return None


def said(folder: Path, table: LocalTable, *lines: Line) -> str:
    """What is said to the one who plays the US, while China's person sits elsewhere."""
    out = io.StringIO()
    session = Session(table, people=(Side.US,))
    matches = LocalMatches(Saves(folder), seated)
    TextSession(Voice(Typing(*lines), out), Texts.load("en"), matches, session).run()
    return out.getvalue()


def test_a_board_that_has_changed_is_told_before_anything_is_given(tmp_path: Path) -> None:
    table = LocalTable(the_scenario("quick-start"), 7)
    halt = Intervention(InterventionKind.STOCK, "us_capital", 9.0)

    told = said(tmp_path, table, "state", lambda: table.intervene(halt), "plan", "state", "quit")

    assert "The table has moved on meanwhile." in told
    assert "9" in told.split("moved on")[1]


def test_orders_for_another_board_are_refused(tmp_path: Path) -> None:
    """Sealed in the very moment in which the board changes."""
    table = LocalTable(the_scenario("quick-start"), 7)
    halt = Intervention(InterventionKind.STOCK, "us_capital", 9.0)

    told = said(tmp_path, table, lambda: table.intervene(halt), "commit yes", "quit")

    assert "moved on since" in told
    assert not table.committed(Side.US)


def test_a_turn_resolved_elsewhere_is_told_as_any_other(tmp_path: Path) -> None:
    table = LocalTable(the_scenario("quick-start"), 7)

    told = said(tmp_path, table, lambda: table.submit(Side.CHINA, ()), "commit yes", "quit")

    assert table.turn == 1
    assert "2026 Q2" in told


def test_a_match_that_is_led_elsewhere_is_not_saved_here(tmp_path: Path) -> None:
    table = Elsewhere(the_scenario("quick-start"), 7)

    told = said(tmp_path, table, "save mine", "quit")

    assert "kept where it is led" in told
    assert list(tmp_path.iterdir()) == []


def test_the_end_of_a_match_of_elsewhere_offers_what_needs_no_log(tmp_path: Path) -> None:
    table = Elsewhere(the_scenario("quick-start"), 7)
    turns: list[Line] = []
    for _ in range(table.ruleset.turns):
        turns += [lambda: table.submit(Side.CHINA, ()), "commit yes"]

    told = said(tmp_path, table, *turns, "report 1", "html", "quit")

    assert table.result is not None
    assert list(tmp_path.iterdir()) == []
    assert Texts.load("en")("text-prompt-over") in told
