"""The choke: a rare-earth cut hits the unprepared, and wears out with use."""

import pytest

from tests.rules.board import a_board, a_start, a_turn, play

CUT = {"rare-earths": "closed"}


def test_a_cut_causes_a_shortage_in_proportion_to_dependency() -> None:
    """A complete cut at half dependency, with no allies to help."""
    turn = a_turn(gates=CUT, us_rare_earth_dependency=0.5, us_allies=0, choke=0.5)

    assert turn.cause("us_shortage", "choke.cut") == pytest.approx(0.25)
    assert turn.cause("tension", "choke.cut") == pytest.approx(0.05)


def test_a_levy_bites_by_its_rate() -> None:
    """50% at a ladder of 1 is half a cut."""
    turn = a_turn(
        gates={"rare-earths": 50}, us_rare_earth_dependency=0.5, choke=0.5, choke_ladder=1
    )

    assert turn.cause("us_shortage", "choke.cut") == pytest.approx(0.125)


def test_allies_blunt_a_cut() -> None:
    """Full alliances shield half of it."""
    turn = a_turn(gates=CUT, us_rare_earth_dependency=0.5, us_allies=1, choke=0.5, choke_shield=0.5)

    assert turn.cause("us_shortage", "choke.cut") == pytest.approx(0.125)


def test_open_gates_cause_none_and_a_shortage_heals() -> None:
    """Half of it a quarter."""
    turn = a_turn(us_shortage=0.4, shortage_healing=0.5)

    assert turn.cause("us_shortage", "choke.cut") == 0
    assert turn.cause("us_shortage", "choke.healing") == pytest.approx(-0.2)


def test_each_use_erodes_the_dependency_that_it_feeds_on() -> None:
    """The strongest card wears out each time it is played."""
    rules = a_board(choke_erosion=0.05, choke=0.5)
    state = a_start(rules, gates=CUT, us_rare_earth_dependency=0.5)
    first = play(rules, state)
    second = play(rules, first.after)

    assert first.cause("us_rare_earth_dependency", "choke.erosion") == pytest.approx(-0.05)
    assert second.cause("us_shortage", "choke.cut") < first.cause("us_shortage", "choke.cut")


def test_free_trade_brings_dependency_back() -> None:
    """Cheap imports drive out the substitutes, slowly."""
    turn = a_turn(us_rare_earth_dependency=0.5, choke_recovery=0.01)

    assert turn.cause("us_rare_earth_dependency", "choke.free-trade") == pytest.approx(0.005)


def test_substitutes_lower_it() -> None:
    """A tenth of what is left."""
    turn = a_turn(us=("invest-substitutes",), us_rare_earth_dependency=0.5, substitutes_gain=0.1)

    assert turn.cause("us_rare_earth_dependency", "programme.substitutes") == pytest.approx(-0.05)


def test_substitutes_bought_beforehand_blunt_the_cut() -> None:
    """Choke against substitutes: the same cut, with and without three quarters of preparation."""
    rules = a_board()
    prepared = unprepared = a_start(rules, us_rare_earth_dependency=0.8)
    for _ in range(3):
        prepared = play(rules, prepared, us=("invest-substitutes",)).after
        unprepared = play(rules, unprepared).after
    hit = [
        play(rules, state, china=("ban-rare-earths",)).cause("us_shortage", "choke.cut")
        for state in (prepared, unprepared)
    ]

    assert hit[0] < 0.8 * hit[1]


def test_exporters_lose_the_sale_as_well() -> None:
    """A cut costs the one who cuts."""
    turn = a_turn(gates=CUT, choke_exports=0.8)

    assert turn.cause("china_funds", "choke.exports-lost") == pytest.approx(-0.8)
