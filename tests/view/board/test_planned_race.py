"""What if I commit this: the orders in the slots, played on beside the forecast."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pygame
import pytest

from game.analysis import projection as run
from game.analysis.circle import orders_of_circle
from game.analysis.projection import Projection, play_on
from game.match.course import filled
from game.readouts.race.planned_race import read_planned_race, tell_planned_race
from game.rules import NO_ORDER, SIDES, Observation, Orders, Side, step
from game.rules.legality import legal
from game.view.board.play import PlayScreen
from game.view.board.play_board import PlayBoard
from game.view.drawing.theme import Theme
from tests.hands import Hands, an_app, shown
from tests.matches import names_of, seen_by, taken_over, watched

LATE = 17
"""Turns played before: few are left to be played on."""


@pytest.fixture(autouse=True)
def few_matches(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many as there are pairs of personas, so that a test takes a moment."""
    monkeypatch.setattr(run, "MATCHES", 30)


def seen_late(side: Side = Side.US) -> Observation:
    return seen_by(watched(LATE), side)


def an_order(seen: Observation) -> int:
    """The last order of the menu that may be given."""
    return int(np.nonzero(legal(seen.ruleset, seen.known, seen.side)[0])[0][-1])


def a_projection(lag: Sequence[float], *, china: Sequence[float] = ()) -> Projection:
    """A forecast with such a model lag, and such a roadmap of China's, from the first turn on."""
    seen = seen_late()
    turns = seen.ruleset.turns - seen.turn + 1
    lags = np.repeat(np.array(lag)[:, None], turns, axis=1)
    roadmaps = np.zeros((2, len(lag), turns))
    if china:
        roadmaps[Side.CHINA] = np.array(china)[:, None]
    none = np.zeros(0)
    points = np.zeros((len(lag), len(seen.ruleset.objectives)))
    won = np.zeros(len(lag), dtype=np.int64)
    return Projection(np.arange(turns) * 3.0, none, none, lags, roadmaps, points, won)


# The matches.


@pytest.mark.parametrize("side", SIDES)
def test_the_planned_orders_are_those_of_the_first_turn_and_of_no_other(side: Side) -> None:
    """The first turn is that of the rules with the plan on one side and the rival's circle."""
    seen = seen_late(side)
    planned = filled(seen.ruleset, seen.side, [an_order(seen)])[0]
    projection = play_on(seen, None, planned)

    state = run._beginning(seen)
    orders = [orders_of_circle(seen.ruleset, state, each) for each in SIDES]
    orders[side] = np.tile(planned, (state.batch, 1))
    for _ in range(2):
        state = step(seen.ruleset, state, Orders(*orders), ledger=False).state
        orders = [orders_of_circle(seen.ruleset, state, each) for each in SIDES]
    assert projection is not None
    np.testing.assert_array_equal(projection.roadmaps[:, :, 2], run._positions(state))


def test_the_slots_that_are_left_are_empty() -> None:
    seen = seen_late()

    assert list(filled(seen.ruleset, seen.side, [7])[0]) == [7, NO_ORDER]


def test_a_plan_that_is_what_the_circle_would_order_changes_nothing_at_all() -> None:
    """Both are played on by the same chance, so only the orders can make a difference."""
    seen = seen_late()
    own = orders_of_circle(seen.ruleset, run._beginning(seen), Side.US)
    without, planned = play_on(seen), play_on(seen, None, own)

    assert without is not None
    assert planned is not None
    np.testing.assert_array_equal(without.lag, planned.lag)
    [says] = tell_planned_race(seen, without, planned, names_of(watched(LATE)))
    assert says.endswith("is the same as if your advisors chose.")


# The sentence.


def says(without: Projection, planned: Projection, language: str = "en") -> tuple[str, ...]:
    return tell_planned_race(seen_late(), without, planned, names_of(watched(LATE), language))


def test_a_lag_that_grows_in_every_match_is_told_with_the_range_over_the_matches() -> None:
    """Of 21 matches the second and the last but one are the ends of the middle nine tenths."""
    longer = [0.3, 0.4, *[1.5] * 17, 2.6, 2.7]
    [told] = says(a_projection([8.0] * 21), a_projection([8.0 + more for more in longer]))

    assert told == (
        "With these orders China’s model lag at the end of 2030 Q4 is 1.5 months longer "
        "than if your advisors chose (0.4 to 2.6)."
    )


def test_the_difference_is_taken_match_by_match() -> None:
    """Both have the same lags, in other matches: the middle is even, the range is not."""
    one, other = [4.0] * 5 + [6.0] * 11 + [8.0] * 5, [8.0] * 5 + [6.0] * 11 + [4.0] * 5
    [told] = says(a_projection(one), a_projection(other))

    assert "about as long" in told
    assert "(4.0 shorter to 4.0 longer)" in told


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ([-0.2] * 3 + [0.0] * 18, "(at most 0.2 shorter)"),
        ([0.0] * 18 + [0.9] * 3, "(at most 0.9 longer)"),
        ([-0.5] * 2 + [0.7] * 17 + [1.7] * 2, "0.7 months longer than"),
        ([-1.5] * 21, "1.5 months shorter than if your advisors chose (1.5 to 1.5)"),
    ],
)
def test_a_range_says_which_way_its_ends_lie(change: list[float], words: str) -> None:
    [told] = says(a_projection([8.0] * 21), a_projection([8.0 + more for more in change]))

    assert words in told


def test_where_china_leads_its_lead_is_told() -> None:
    """A lag of minus two that becomes minus three is a lead that grows by one."""
    [told] = says(a_projection([-2.0] * 21), a_projection([-3.0] * 21))

    assert "China’s model lead at the end of 2030 Q4 is 1.0 months longer" in told


def test_a_roadmap_has_a_sentence_only_where_it_moves() -> None:
    still, on = a_projection([8.0] * 3, china=[5.0] * 3), a_projection([8.0] * 3, china=[6.2] * 3)
    hardly = a_projection([8.0] * 3, china=[5.1] * 3)

    assert says(still, on)[1:] == (
        "The Ascend roadmap is then 1.2 months further ahead (1.2 to 1.2).",
    )
    assert says(still, hardly)[1:] == ()


@pytest.mark.parametrize(("language", "word"), [("ja", "1.5カ月長い"), ("zh", "长1.5个月")])
def test_the_sentence_is_told_in_every_language(language: str, word: str) -> None:
    [told] = says(a_projection([8.0] * 21), a_projection([9.5] * 21), language)

    assert word in told


# The board.


def known(screen: PlayScreen) -> None:
    """Let the plan settle, wait until it is played on, and show it."""
    screen._race._run.wait()
    screen.update(0.3)
    running = screen._race._planned_race._run
    if running is not None:
        running.wait()
    screen.update(0.02)


def test_a_plan_is_shown_when_it_is_played_on_and_gone_as_soon_as_it_is_dropped() -> None:
    app = an_app()
    screen = shown(app, taken_over(LATE))
    order = an_order(screen.seen)
    screen.give(order)
    screen.update(0.02)

    assert screen.board.planned_race is None
    assert screen.board.leads == ("Working out where these orders lead …",)
    known(screen)
    first = screen.board.planned_race
    assert first is not None
    assert screen.board.end is not None
    assert screen.board.leads == (screen.board.end.says, *first.says)

    screen.undo()
    assert screen.update(0.02)
    assert (screen.board.planned_race, screen.board.leads) == (None, ())

    screen.give(order)
    screen.update(0.02)
    assert screen.board.planned_race == first, "what was played on once is not played on again"
    screen.leave()


def test_a_choice_that_was_dropped_while_it_was_played_on_never_comes() -> None:
    app = an_app()
    screen = shown(app, taken_over(LATE))
    screen._race._run.wait()
    screen.give(an_order(screen.seen))
    screen.update(0.3)
    running = screen._race._planned_race._run
    assert running is not None
    screen.undo()
    screen.update(0.02)
    running.wait()
    for _ in range(3):
        screen.update(0.3)

    assert screen.board.planned_race is None
    assert screen._race._planned_race._run is None
    screen.leave()


def test_at_rest_nothing_is_drawn_beside_a_plan_and_another_language_tells_the_same() -> None:
    app = an_app()
    screen = shown(app, taken_over(LATE))
    screen.give(an_order(screen.seen))
    known(screen)
    app.frame(0.02, [])
    before = app.frames_drawn
    for _ in range(5):
        app.frame(0.3, [])

    assert app.frames_drawn == before
    app.change_settings(language="zh")
    app.frame(0.02, [])
    assert all(each.startswith("按这些指令") for each in screen.board.leads[:2])
    screen.leave()


def test_keys_reach_the_plan_on_the_race_and_its_note_goes_with_it() -> None:
    app = an_app()
    screen = shown(app, taken_over(LATE))
    screen.give(an_order(screen.seen))
    known(screen)
    planned_race, marks = screen.board.planned_race, screen.board.race_hotspots()
    assert planned_race is not None
    [mark] = [mark for mark in marks if mark.detail == planned_race.detail]
    assert (mark.page, mark.breakdown) == ("indicator-model_lag_months", None)
    while screen.looked_at()[0] != planned_race.detail:
        Hands(app).press(pygame.K_PERIOD)

    Hands(app).press(pygame.K_BACKSPACE)
    assert screen.looked_at()[0] == ()
    screen.leave()


@pytest.mark.parametrize("turns", [0, 6, LATE])
def test_the_label_on_the_race_covers_no_other_word(turns: int) -> None:
    table, theme = watched(turns), Theme.load("en", 1.25)
    seen, names = seen_by(table, Side.US), names_of(table)
    board = PlayBoard(table.history(Side.US), table.since(0, Side.US), names, theme, (1280, 800))
    left = seen.ruleset.turns - seen.turn + 1
    projection = replace(
        a_projection([8.0] * 3),
        months=seen.month + 3.0 * np.arange(left),
        lag=np.full((3, left), 8.0),
        roadmaps=np.full((2, 3, left), 30.0),
    )
    board.show_planned_race(read_planned_race(board.race, seen, projection, projection, names))
    placed, layout = board.placed_race, board.race_layout

    assert placed is not None
    assert placed.label is not None
    assert layout.scale.plot.holds(placed.label)
    assert not any(placed.label.touches(box) for box in layout.label_boxes)
