"""Leaks: banned compute is smuggled or rented, and an inspection may meet it."""

import pytest

from game.rules import Flow
from tests.rules.board import a_turn

OPEN_CLOUD = {"cloud": "open"}


def test_a_ban_leaks_as_far_as_enforcement_is_thin() -> None:
    """4 for each of 10 bn with nothing legal to buy; half of the inspectors stop half of it."""
    turn = a_turn(us_enforcement=0.5, smuggling=4)

    assert turn.flow(Flow.SMUGGLED) == pytest.approx(20)
    assert turn.cause("china_compute_smuggled", "leaks.smuggled") == pytest.approx(20)


def test_legal_supply_leaves_the_smugglers_without_customers() -> None:
    """800 for the 8 bn that want foreign chips leave nobody hungry, a quarter of them 0.75 of it.

    Without any trade 4 for each of 10 bn seep in past half the enforcement: 20.
    """
    gates = {"licence-h1": "open", "consent-h1": "open"}
    fed = a_turn(gates=gates, supply_share=0.8, us_inventory=800)
    rationed = a_turn(gates=gates, supply_share=0.2, us_inventory=800)

    assert fed.flow(Flow.SMUGGLED) == pytest.approx(0)
    assert rationed.flow(Flow.SMUGGLED) == pytest.approx(0.75 * 20)


def test_offshore_clouds_rent_while_their_gate_is_open() -> None:
    """4 for each of 10 bn, whatever the inspectors do; through shell companies when closed."""
    legal = a_turn(gates=OPEN_CLOUD, rental=4, us_enforcement=0.5)
    shadow = a_turn(gates={"cloud": "closed"}, rental=4, shadow_cloud=0.25, us_enforcement=0.5)

    assert legal.flow(Flow.RENTED) == pytest.approx(40)
    assert shadow.flow(Flow.RENTED) == pytest.approx(40 * 0.25 * 0.5)


def test_a_push_smuggles_more() -> None:
    """8 for each of 10 bn; enforcement stops only what a deliberate push does not evade."""
    turn = a_turn(
        china=("special-smuggle",),
        us_enforcement=0.5,
        smuggling=4,
        smuggling_push=8,
        push_evades=0.5,
    )

    assert turn.flow(Flow.SMUGGLED) == pytest.approx(20 + 80 * (1 - 0.5 * 0.5))


@pytest.mark.parametrize(("cloud", "passes"), [("open", 1.0), ("closed", 0.5 * (1 - 0.5 * 0.5))])
def test_a_push_rents_more(cloud: str, passes: float) -> None:
    """All of 80 through an open gate, less than half through a closed one."""
    china = ("special-rent",)
    pushed = a_turn(
        china=china,
        gates={"cloud": cloud},
        rental=0,
        rental_push=8,
        rental_push_closed=0.5,
        push_evades=0.5,
    )

    assert pushed.flow(Flow.RENTED) == pytest.approx(80 * passes)


def test_an_inspection_stops_most_of_it() -> None:
    """A catch of 0.8 leaves a fifth of the trickle and of the push."""
    seen = a_turn(us=("special-inspect",), china=("special-smuggle",), inspection_catch=0.8)
    unseen = a_turn(china=("special-smuggle",))

    assert seen.flow(Flow.SMUGGLED) == pytest.approx(0.2 * unseen.flow(Flow.SMUGGLED))


@pytest.mark.parametrize("push", ["special-smuggle", "special-rent"])
def test_a_push_that_meets_an_inspection_is_caught(push: str) -> None:
    """Loss of face, tension, and a triumph for the inspectors."""
    turn = a_turn(us=("special-inspect",), china=(push,), caught_face=0.05, caught_tension=0.06)

    assert turn.cause("china_legitimacy", "leaks.caught") == pytest.approx(-0.05)
    assert turn.cause("us_credibility", "leaks.caught") == pytest.approx(0.05)
    assert turn.cause("tension", "leaks.caught") == pytest.approx(0.06)
    assert turn.cause("us_credibility", "leaks.idle") == 0


def test_an_inspection_that_finds_nothing_has_spent_its_capital() -> None:
    """Crying wolf: credibility goes, and nobody across the sea is embarrassed."""
    turn = a_turn(us=("special-inspect",), caught_face=0.05, idle_inspection=0.4)

    assert turn.cause("us_credibility", "leaks.idle") == pytest.approx(-0.4 * 0.05)
    assert turn.cause("china_legitimacy", "leaks.caught") == 0
    assert turn.cause("us_capital", "orders.given") == -1


def test_an_uncaught_push_costs_no_face() -> None:
    """What nobody sees embarrasses nobody."""
    turn = a_turn(china=("special-smuggle",))

    assert turn.cause("china_legitimacy", "leaks.caught") == 0
    assert turn.cause("tension", "leaks.caught") == 0


def test_rented_compute_is_given_back() -> None:
    """A tenth of 100 a quarter."""
    turn = a_turn(china_compute_rented=100, rental_return=0.1)

    assert turn.cause("china_compute_rented", "leaks.returned") == pytest.approx(-10)
