"""The window is quick and light, whatever else the machine does: work is counted, not timed."""

import sys
from collections.abc import Callable

import pytest

from game.view.app import bench
from game.view.app.app import App
from tests.hands import Hands, an_app, shown
from tests.matches import watched

IDLE, HOVER = 50, 6000
"""Most calls of functions in a frame of the board at rest, and in half of those with a mouse on it.

About twice what they are; a call takes 0.1 to 0.3 µs.
"""
WORK_MS = 3000.0
"""Most work of the processor until the menu answers, three times the target of `bench` [ms]."""


def calls_in(act: Callable[[], object]) -> int:
    """Return how many functions are called, those written in C among them."""
    count = 0

    def note(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        act()
    finally:
        sys.setprofile(before)
    return count


@pytest.fixture
def board() -> App:
    """A match in progress, drawn and at rest."""
    app = an_app()
    shown(app, watched(8))
    for _ in range(10):
        app.frame(1 / 60, [])
    return app


def test_a_board_at_rest_takes_next_to_no_work_and_is_not_drawn(board: App) -> None:
    drawn = board.frames_drawn
    calls = [calls_in(lambda: board.frame(1 / 60, [])) for _ in range(30)]

    assert max(calls) <= IDLE
    assert board.frames_drawn == drawn


def test_a_mouse_that_goes_over_the_board_takes_little_work(board: App) -> None:
    places = [item.rect.center for item in board.screen.ring.items]
    calls = sorted(calls_in(lambda place=place: Hands(board).move(place)) for place in places)  # type: ignore[misc]

    assert len(calls) > 20
    assert calls[len(calls) // 2] <= HOVER


@pytest.fixture(scope="module")
def figures() -> dict[str, float]:
    """One start is enough for the form and for the order of magnitude."""
    return bench.measure(starts=1)


def test_every_figure_is_given(figures: dict[str, float]) -> None:
    timed = ("frame_ms_idle", "frame_ms_hover", "frame_ms_hover_p99", "frame_ms_reveal_p99")

    assert all(figures[name] > 0.0 for name in timed)
    assert 0.0 < figures["menu_work_ms"] / 2.0 <= figures["menu_ms"]
    assert figures["menu_work_ms"] <= WORK_MS


def test_the_game_fits_in_little_memory(figures: dict[str, float]) -> None:
    """Memory does not depend on what else runs [MiB]."""
    assert 20.0 < figures["memory_mb"] < 200.0


def test_a_board_at_rest_is_not_drawn(figures: dict[str, float]) -> None:
    assert figures["frames_drawn_idle"] == 0
