"""Many matches at once: the same ones that would be played one by one, counted."""

import json

import numpy as np
import pytest

from game.match import play_out, simulate, wilson
from game.match import tally as tally_module
from game.players import find
from game.rules import SIDES, Side, judge
from game.rules.indicators import INDICATORS, read_indicator
from tests.builders import the_ruleset

KEYS = [
    *("scenario", "games", "seed", "us", "china"),
    *("us_win_rate", "china_win_rate", "draw_rate", "ci95"),
    *("mean_turns", "mean_score_us", "mean_score_china"),
    *("endings", "orders", "events", "indicators_final", "seconds"),
]


@pytest.mark.parametrize(("us", "china"), [("dealmaker", "hedger"), ("hawk", "random")])
def test_a_study_is_its_matches_one_by_one(us: str, china: str) -> None:
    """The match at position n is the one that ``play --seed`` gives with n added."""
    ruleset, players = the_ruleset(), (find(us).policy, find(china).policy)

    tally = simulate(ruleset, *players, games=12, seed=40)

    for game in range(12):
        course = play_out(ruleset, *players, seed=40 + game)
        verdict = judge(ruleset, course.state)
        assert tally.turns[game] == len(course.turns)
        assert tally.winner[game] == verdict.winner[0]
        assert tally.ending[game] == verdict.ending[0]
        assert tally.scores[Side.US][game] == pytest.approx(float(verdict.score_us[0]), abs=1e-9)
        for slug in INDICATORS:
            alone = float(read_indicator(ruleset, course.state, slug)[0])
            assert tally.indicators[slug][game] == pytest.approx(alone, abs=1e-6), slug


def test_the_same_seed_gives_the_same_numbers_in_any_portions(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    players = (find("random").policy, find("random").policy)
    whole = simulate(the_ruleset(), *players, games=50, seed=3).as_json(0.0)
    monkeypatch.setattr(tally_module, "CHUNK", 7)
    parts = simulate(the_ruleset(), *players, games=50, seed=3).as_json(0.0)

    assert json.dumps(whole) == json.dumps(parts)


def test_the_json_has_the_keys_that_scripts_rely_on() -> None:
    tally = simulate(the_ruleset(), find("dealmaker").policy, find("hedger").policy, games=30)

    told = tally.as_json(1.5)

    assert list(told) == KEYS
    assert json.loads(json.dumps(told)) == told
    assert told["us_win_rate"] + told["china_win_rate"] + told["draw_rate"] == pytest.approx(1)
    low, high = told["ci95"]
    assert 0 <= low <= told["us_win_rate"] <= high <= 1
    assert sum(told["endings"].values()) == 30
    assert {"legal_lag_months", "score_us", "score_china"} <= set(told["indicators_final"])
    for counts in told["orders"].values():
        assert 0 <= counts["chosen"] <= counts["legal"]


def test_orders_are_counted_once_for_each_decision() -> None:
    """One match, counted by hand."""
    ruleset, players = the_ruleset(), (find("dealmaker").policy, find("hedger").policy)
    course = play_out(ruleset, *players, seed=9)

    tally = simulate(ruleset, *players, games=1, seed=9)

    for side in SIDES:
        chosen = np.zeros(len(ruleset.menus[side]), dtype=int)
        for turn in course.turns:
            chosen[list(turn.orders[side])] += 1
        np.testing.assert_array_equal(tally.chosen[side], chosen)


@pytest.mark.parametrize(("hits", "trials"), [(0, 10), (3, 10), (10, 10), (1, 100_000)])
def test_the_interval_holds_the_share_and_stays_a_share(hits: int, trials: int) -> None:
    low, high = wilson(hits, trials)

    assert 0 <= low <= hits / trials <= high <= 1
    assert low < high


def test_a_thousand_matches_take_no_longer_than_a_breath(benchmark: object) -> None:
    """``simulate h200-deal --games 1000`` must answer in 5 s, start-up included."""
    assert callable(benchmark)
    ruleset, players = the_ruleset(), (find("dealmaker").policy, find("hedger").policy)

    tally = benchmark(lambda: simulate(ruleset, *players, games=1000))

    assert tally.games == 1000
