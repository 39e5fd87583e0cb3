"""Scoring: when a match ends, who has done how well, and which ending is told."""

from dataclasses import replace

import numpy as np
import pytest

from game.rules import Side, Stock, judge
from game.rules.conditions import ALWAYS, NEVER, Compare, FlagUp, Ordering, Quantity, TurnIs
from game.rules.marks import mark
from game.rules.objectives import Decisive, Ending, Objective
from game.rules.scoring import DRAW, NOBODY, is_over, points_of, score
from game.rules.state import RUNNING
from tests.rules.board import a_board, a_start, play

CONGRESS, LEGITIMACY = Quantity(Stock.US_CONGRESS), Quantity(Stock.CHINA_LEGITIMACY)
MORE = Objective("more", Side.CHINA, LEGITIMACY, zero=0.2, one=0.6, weight=3.0)
LESS = Objective("less", Side.US, CONGRESS, zero=0.8, one=0.4, weight=1.0)
TENSE = Compare(Quantity(Stock.TENSION), Ordering.AT_LEAST, 1.0)


@pytest.mark.parametrize(
    ("legitimacy", "part"), [(0.0, 0.0), (0.2, 0.0), (0.3, 0.25), (0.6, 1.0), (0.9, 1.0)]
)
def test_an_objective_is_worth_its_part_of_the_way(legitimacy: float, part: float) -> None:
    """From what is worth nothing to what is worth all, and no further."""
    rules = a_board()

    assert mark(MORE, rules, a_start(rules, china_legitimacy=legitimacy))[0] == pytest.approx(part)


@pytest.mark.parametrize(("pressure", "part"), [(0.9, 0.0), (0.7, 0.25), (0.4, 1.0), (0.1, 1.0)])
def test_an_objective_may_ask_for_less(pressure: float, part: float) -> None:
    """A calm Congress is worth more than a furious one."""
    rules = a_board()

    assert mark(LESS, rules, a_start(rules, us_congress=pressure))[0] == pytest.approx(part)


@pytest.mark.parametrize(
    ("pressure", "part"), [(0.1, 0.0), (0.25, 0.5), (0.3, 1.0), (0.45, 0.5), (0.6, 0.0), (0.9, 0.0)]
)
def test_an_objective_may_ask_for_neither_too_much_nor_too_little(
    pressure: float, part: float
) -> None:
    """Worth all at 0.3; nothing at 0.2, and nothing again at 0.6."""
    rules = a_board()
    window = Objective("window", Side.US, CONGRESS, zero=0.2, one=0.3, weight=1.0, again=0.6)

    assert mark(window, rules, a_start(rules, us_congress=pressure))[0] == pytest.approx(part)


def test_a_score_is_the_weighted_mean_of_a_sides_own_objectives() -> None:
    """Three parts of a half and one part of a whole make 62.5 of 100; the rival's do not count."""
    calm = Objective("calm", Side.CHINA, CONGRESS, zero=0.8, one=0.4, weight=1.0)
    rules = a_board(objectives=(MORE, LESS, calm))
    verdict = judge(rules, a_start(rules, china_legitimacy=0.4, us_congress=0.4))

    assert verdict.score_china[0] == pytest.approx(100 * (3 * 0.5 + 1) / 4)
    assert verdict.score_us[0] == pytest.approx(100)


@pytest.mark.parametrize(
    ("congress", "legitimacy", "winner"),
    [
        (0.6, 0.3, Side.US),  # 50 to 25
        (0.6, 0.5, Side.CHINA),  # 50 to 75
        (0.6, 0.4, DRAW),  # 50 to 50
        (0.6, 0.415, DRAW),  # 50 to 53.75
        (0.6, 0.418, Side.CHINA),  # 50 to 54.5
    ],
)
def test_the_higher_score_wins_unless_they_are_close(
    congress: float, legitimacy: float, winner: int
) -> None:
    """Within a margin of 4 points it is a draw."""
    rules = a_board(objectives=(MORE, LESS), margin=4.0)
    verdict = judge(rules, a_start(rules, us_congress=congress, china_legitimacy=legitimacy))

    assert verdict.winner[0] == winner


def test_a_match_lasts_its_turns() -> None:
    """Eight on the board."""
    rules = a_board(turns=8)

    assert not is_over(rules, a_start(rules, turn=7))[0]
    assert is_over(rules, a_start(rules, turn=8))[0]


@pytest.mark.parametrize(
    ("decides_for", "winner"), [(Side.US, Side.US), (Side.CHINA, Side.CHINA), (None, NOBODY)]
)
def test_a_decisive_condition_ends_it_early_whatever_the_scores(
    decides_for: Side | None, winner: int
) -> None:
    """A rupture that both lose beats any lead."""
    rules = a_board(decisive=(Decisive("rupture", TENSE, decides_for),), tension_decay=0.0)
    turn = play(rules, a_start(rules, tension=1.0))
    verdict = judge(rules, turn.after)

    assert verdict.over[0]
    assert verdict.winner[0] == winner


def test_a_decisive_condition_is_read_at_the_end_of_a_turn() -> None:
    """Tension that is relieved in time breaks nothing."""
    rules = a_board(decisive=(Decisive("rupture", TENSE, None),), tension_decay=0.1)
    turn = play(rules, a_start(rules, tension=1.0))

    assert turn.after.decided[0] == RUNNING
    assert not judge(rules, turn.after).over[0]


def test_the_first_decisive_condition_decides() -> None:
    """In the order of the scenario, where two hold at once."""
    both = (Decisive("never", NEVER, Side.US), Decisive("now", ALWAYS, Side.CHINA))
    rules = a_board(decisive=(*both, Decisive("now-too", ALWAYS, Side.US)))
    turn = play(rules, a_start(rules))

    assert turn.after.decided[0] == 1
    assert judge(rules, turn.after).winner[0] == Side.CHINA


def test_what_has_been_decided_stays_decided() -> None:
    """Even where an earlier condition of the list comes true afterwards."""
    alarm = Decisive("alarm", FlagUp(0), Side.US)
    rules = a_board(decisive=(alarm, Decisive("now", ALWAYS, Side.CHINA)))
    state = play(rules, a_start(rules)).after
    state.flags[:, 0] = True
    later = play(rules, state)

    assert later.after.decided[0] == 1


def test_the_first_ending_that_fits_is_told() -> None:
    """They stand in order, the last fits always."""
    rules = a_board(endings=(Ending("a", NEVER), Ending("b", FlagUp(0)), Ending("c"), Ending("d")))
    state = a_start(rules, batch=2)
    state.flags[:, 0] = [True, False]

    assert judge(rules, state).ending.tolist() == [1, 2]


def test_a_finished_match_stays_as_it_is_while_its_batch_goes_on() -> None:
    """A study counts it where it ended; its length is the turn in which it did."""
    rules = a_board(decisive=(Decisive("rupture", TENSE, None),), tension_decay=0.0)
    state = a_start(rules, batch=2)
    state.stock[:, Stock.TENSION] = [1.0, 0.2]
    first = play(rules, state).after
    later = first
    for _ in range(3):
        later = play(rules, later).after

    assert later.decided.tolist() == [0, RUNNING]
    assert later.length.tolist() == [1, 4]
    np.testing.assert_array_equal(later.stock[0], first.stock[0])
    np.testing.assert_array_equal(later.gates[0], first.gates[0])
    assert (later.stock[1] != first.stock[1]).any()


def test_a_finished_match_is_judged_by_its_own_last_day() -> None:
    """Not by the day on which the rest of its batch ends: an ending may name a date."""
    early = (Ending("early", TurnIs(0, 3)), Ending("late"))
    rules = a_board(decisive=(Decisive("alarm", FlagUp(0), Side.US),), endings=early)
    state = a_start(rules, batch=2)
    state.flags[:, 0] = [True, False]
    for _ in range(6):
        state = play(rules, state).after

    assert state.length.tolist() == [1, 6]
    assert judge(rules, state).ending.tolist() == [0, 1]


def test_the_points_of_a_sides_objectives_are_its_score() -> None:
    """What a forecast tells by objective adds up to what the verdict tells.

    Of 3 to 1 of weight China has one quarter reached, and of the 1 all: 75/4 + 25.
    """
    rules = replace(a_board(), objectives=(MORE, LESS, replace(LESS, side=Side.CHINA)))
    state = a_start(rules, china_legitimacy=0.3, us_congress=0.4)

    assert points_of(rules, state)[0] == pytest.approx([18.75, 100.0, 25.0])
    assert score(rules, state, Side.US)[0] == pytest.approx(100.0)
    assert score(rules, state, Side.CHINA)[0] == pytest.approx(43.75)
