"""Looking along the race: a forecast from matches played on, and a stretch of the calendar."""

from dataclasses import replace

import numpy as np
import pygame
import pytest

from game.analysis.projection import ProjectionRun, play_on
from game.readouts.race.timeline_projection import add_projection
from game.readouts.race.timeline_reading import read_timeline
from game.readouts.race.timeline_window import Window
from game.rules import Side
from game.view.board.play_board import PlayBoard
from tests.matches import names_of, watched


@pytest.mark.parametrize("side", Side)
def test_the_forecast_widens_from_today_and_the_same_moment_gives_the_same(side: Side) -> None:
    table = watched(7)
    seen = table.observe(side)
    ahead, again = play_on(seen), play_on(seen)
    assert ahead is not None
    assert again is not None
    race = read_timeline(table.history(side), table.since(0, side), names_of(table))
    told = add_projection(race, seen, ahead.months, ahead.position, ahead.ships, names_of(table))

    np.testing.assert_array_equal(ahead.position, again.position)
    for fan, line in zip(told.fans, (race.frontier, race.domestic), strict=True):
        today, last = fan.points[0], fan.points[-1]
        assert today.low == pytest.approx(line.steps[-1].performance)
        assert today.low == pytest.approx(today.high)
        assert last.half is not None
        assert last.low < last.half[0] < last.middle < last.half[1] < last.high
    assert all(chip.shipped or chip.date >= race.now for chip in told.chips)


def test_the_board_is_seen_before_matches_are_played_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both at once take the window twice as long, and the board is what the player waits for."""
    from tests.hands import an_app, shown

    steps: list[str] = []
    begin, draw = ProjectionRun.start, PlayBoard.draw
    monkeypatch.setattr(ProjectionRun, "start", lambda self: (steps.append("play on"), begin(self)))
    monkeypatch.setattr(
        PlayBoard, "draw", lambda self, surface: (steps.append("draw"), draw(self, surface))
    )
    shown(an_app((1280, 800), "en"), watched(7), Side.US).leave()

    assert steps[:2] == ["draw", "play on"]


def test_nothing_of_the_matchs_own_chance_is_in_the_forecast() -> None:
    """Two matches that look the same to a side have the same projection, whatever their seeds."""
    first, other = (watched(0, number).observe(Side.US) for number in (0, 1))

    one, two = play_on(first), play_on(other)

    assert one is not None
    assert two is not None
    np.testing.assert_array_equal(one.position, two.position)


def test_today_stays_in_sight_however_the_calendar_is_moved() -> None:
    table = watched(7)
    race = read_timeline(table.history(Side.US), table.since(0, Side.US), names_of(table))
    near = Window(race.start, race.end).zoomed(0.01, race.now, race)
    for years in (-9.0, 9.0):
        moved = near.moved(years, race)

        assert moved.start < race.now < moved.end
        assert moved.end - moved.start == pytest.approx(1.5)
    assert Window(race.start, race.end).zoomed(4.0, race.now, race).of(race) == race


def test_a_lag_is_in_sight_whichever_side_is_ahead() -> None:
    """A rival who is ahead turns the span round: it begins after it ends."""
    table = watched(7)
    race = read_timeline(table.history(Side.US), table.since(0, Side.US), names_of(table))
    lag = race.brackets[0]
    for start, end in ((race.now - 3.0, race.now + 0.1), (race.now + 0.1, race.now - 3.0)):
        turned = replace(race, brackets=(replace(lag, start=start, end=end),))
        near = Window(race.now - 1.0, race.now + 1.0).of(turned)
        far = Window(race.now + 0.5, race.now + 2.0).of(turned)

        assert near.brackets == turned.brackets
        assert far.brackets == ()


def test_there_is_one_ring_whatever_points_at_the_race(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys are at a meter; then the mouse points at a lag, and then keys reach the race."""
    from tests.hands import an_app, shown

    drawn: list[pygame.Rect] = []
    for module in ("play", "play_pointing"):
        name = f"game.view.board.{module}.focus_ring"
        monkeypatch.setattr(name, lambda surface, rect, *_: drawn.append(rect))
    app = an_app((1280, 800), "en")
    screen = shown(app, watched(7), Side.US)
    lag = next(mark for mark in screen.board.race_hotspots() if mark.breakdown is not None)
    meter = next(place for place in screen.ring.items if getattr(place, "key", "") == "meter-0")
    screen.ring.focus(meter, visible=True)
    here = {"pos": lag.rect.center, "rel": (1, 1), "buttons": (0, 0, 0)}
    for event in (
        pygame.event.Event(pygame.MOUSEMOTION, here),
        pygame.event.Event(pygame.KEYDOWN, key=pygame.K_PERIOD, mod=0, unicode="."),
    ):
        drawn.clear()
        app.frame(0.02, [event])
        app.draw()
        assert len({tuple(rect) for rect in drawn}) == 1
    screen.leave()


def test_the_wheel_a_drag_and_the_keys_move_the_same_calendar() -> None:
    from tests.hands import an_app, shown

    app = an_app((1280, 800), "en")
    screen = shown(app, watched(7), Side.US)
    board = screen.board
    whole = board.shown
    app.frame(0.02, [pygame.event.Event(pygame.KEYDOWN, key=pygame.K_PLUS, mod=0, unicode="+")])
    near = board.shown
    assert near.end - near.start < whole.end - whole.start
    at = board.spots.timeline.center
    app.frame(0.02, [pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1)])
    drag = {"pos": (at[0] + 40, at[1]), "rel": (40, 0), "buttons": (1, 0, 0)}
    app.frame(0.02, [pygame.event.Event(pygame.MOUSEMOTION, drag)])
    assert board.shown.start < near.start
    app.frame(0.02, [pygame.event.Event(pygame.KEYDOWN, key=pygame.K_0, mod=0, unicode="0")])

    assert (board.shown.start, board.shown.end) == (whole.start, whole.end)
    screen.leave()
