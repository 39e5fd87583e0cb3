"""Live numbers: first a few matches, then all, and none that is known already."""

from dataclasses import replace

import numpy as np

from game.analysis.balance import ALL, FIRST, play_live
from game.analysis.balance.live import ALL_AHEAD, FEW
from game.match import simulate
from game.players import find
from game.rules import Side
from tests.analysis.balance.contests import DEALMAKER, HEDGER, a_contest
from tests.builders import the_ruleset


def test_a_few_matches_come_first_and_then_all() -> None:
    tallies = list(play_live(a_contest(Side.US), DEALMAKER, HEDGER))

    assert [tally.games for tally in tallies] == [FIRST, ALL]


def test_live_matches_are_those_of_any_study() -> None:
    first = next(play_live(the_ruleset("quick-start"), DEALMAKER, HEDGER, seed=5))

    whole = simulate(the_ruleset("quick-start"), DEALMAKER, HEDGER, FIRST, seed=5)

    np.testing.assert_array_equal(first.winner, whole.winner)
    np.testing.assert_array_equal(first.points, whole.points)


def test_a_change_of_prose_plays_nothing() -> None:
    ruleset = a_contest(Side.US)
    *_, known = play_live(ruleset, DEALMAKER, HEDGER)

    again = list(play_live(replace(ruleset), DEALMAKER, HEDGER, before=known))

    assert len(again) == 1
    assert again[0] is known


def test_what_was_broken_off_is_played_on_from() -> None:
    ruleset = a_contest(Side.US)
    first = next(play_live(ruleset, DEALMAKER, HEDGER))

    again = list(play_live(ruleset, DEALMAKER, HEDGER, before=first))

    assert again[0] is first
    assert [tally.games for tally in again] == [FIRST, ALL]


def test_another_meaning_is_played_anew() -> None:
    *_, known = play_live(a_contest(Side.US), DEALMAKER, HEDGER)

    now = next(play_live(a_contest(Side.CHINA), DEALMAKER, HEDGER, before=known))

    assert now.rate(Side.CHINA) == 1.0


def test_players_that_look_ahead_are_given_out_by_the_handful() -> None:
    """They take a hundred times as long, so somebody sees them come and may stop them."""
    tallies = play_live(a_contest(Side.US), find("easy").policy, HEDGER)

    assert [next(tallies).games for _ in range(3)] == [FEW, 2 * FEW, 3 * FEW]
    assert ALL_AHEAD % FEW == 0
