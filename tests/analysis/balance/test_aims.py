"""Aims, the numbers that move them, and the search: on contests whose answer is known."""

import pytest

from game.analysis.balance.aims import EVEN, Aim, measures_of
from game.analysis.balance.effects import Effect, effects_of
from game.analysis.balance.movable import movables_of
from game.analysis.balance.search import search_values
from game.rules import Side
from tests.analysis.balance.contests import (
    DEALMAKER,
    HEDGER,
    a_contest,
    a_weighing,
    an_event,
    played,
)

PAIR = (DEALMAKER, HEDGER)


def effects(full: float, aim: Aim, *names: str) -> list[Effect]:
    loaded = a_weighing(full)
    found = movables_of(loaded.scenario, loaded.ruleset)
    return effects_of(loaded.ruleset, [found[name] for name in names], [PAIR], aim, 10)


@pytest.mark.parametrize(("winner", "value"), [(Side.US, 1.0), (Side.CHINA, -1.0), (None, 0.0)])
def test_even_is_one_share_less_the_other(winner: Side | None, value: float) -> None:
    assert Aim().reached(played(a_contest(winner))).value == value


def test_an_aim_may_be_about_an_event_or_an_ending() -> None:
    ruleset = a_contest(Side.US, an_event(1.0, "sure"), an_event(0.0, "never"))
    tally = played(ruleset)

    assert measures_of(ruleset) == [
        EVEN,
        *("us", "china", "draw", "nobody"),
        "told",
        "sure",
        "never",
    ]
    assert Aim("sure", 0.5).reached(tally).value == 1.0
    assert Aim("never", 0.5).reached(tally).value == 0.0
    assert Aim("told", 0.5).reached(tally).value == 1.0


def test_the_number_that_decides_the_match_is_named_first() -> None:
    """From 44.1 to 53.9 of about 100 the US goes from surely losing to surely winning."""
    found = effects(49.0, Aim(), "market_growth", "us_funds", "weight.us.full")

    first = found[0]
    assert first.movable.name == "weight.us.full"
    assert (first.down, first.up) == pytest.approx((44.1, 53.9))
    assert (first.change, first.is_clear) == (2.0, True)
    assert [(each.change, each.is_clear) for each in found[1:]] == [(0.0, False)] * 2


def test_the_value_wanted_lies_on_a_straight_line() -> None:
    """Two thirds of the way up is four thirds of all that was seen."""
    (found,) = effects(49.0, Aim(), "weight.us.full")

    assert found.wanted(-1.0, 0.0) == pytest.approx(49.0 + 9.8 / 2)
    assert found.wanted(-1.0, 9.0) is None
    (idle,) = effects(49.0, Aim(), "us_funds")
    assert idle.wanted(-1.0, 0.0) is None


def test_pairs_share_the_matches() -> None:
    loaded = a_weighing()
    weight = movables_of(loaded.scenario, loaded.ruleset)["weight.us.full"]

    (found,) = effects_of(loaded.ruleset, [weight], [PAIR, PAIR], Aim(), 10)

    assert found.change == 2.0


def test_the_search_finds_where_the_winner_changes() -> None:
    """The weights of ``full`` and ``empty`` are 49 and 51: beyond 51 the US scores more than 50."""
    loaded = a_weighing(49.0)
    weight = movables_of(loaded.scenario, loaded.ruleset)["weight.us.full"]

    found = search_values(loaded.ruleset, [weight], PAIR, Aim("us", 1.0), 10)

    assert found.is_met
    assert 51.0 < found.values[weight] <= weight.high
    halfway = search_values(loaded.ruleset, [weight], PAIR, Aim("us", 0.5), 10)
    assert halfway.values[weight] == pytest.approx(51.0, abs=0.2)


def test_two_numbers_are_moved_the_nearer_way_each() -> None:
    """One weight up, the other down: each then goes but half as far."""
    loaded = a_weighing(49.0)
    found = movables_of(loaded.scenario, loaded.ruleset)
    both = [found["weight.us.full"], found["weight.us.empty"]]

    values = search_values(loaded.ruleset, both, PAIR, Aim("us", 0.5), 10).values

    full, empty = (values[each] for each in both)
    assert full == pytest.approx(empty, abs=0.3)
    assert 49.0 < full < 51.0


def test_an_aim_out_of_reach_is_not_met() -> None:
    loaded = a_weighing(49.0)
    idle = movables_of(loaded.scenario, loaded.ruleset)["us_funds"]

    found = search_values(loaded.ruleset, [idle], PAIR, Aim("us", 0.5), 10)

    assert not found.is_met
    assert found.values[idle] == idle.value


def test_what_is_found_is_shown_by_matches_that_the_search_has_not_seen() -> None:
    loaded = a_weighing(49.0)
    weight = movables_of(loaded.scenario, loaded.ruleset)["weight.us.full"]

    found = search_values(loaded.ruleset, [weight], PAIR, Aim("us", 1.0), 10, seed=100)

    assert found.before.seed == found.after.seed == 110
    assert (found.before.rate(Side.US), found.after.rate(Side.US)) == (0.0, 1.0)
