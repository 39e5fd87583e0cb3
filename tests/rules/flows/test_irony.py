"""The irony of the embargo: money that cannot buy NVIDIA buys Ascend.

With the gates closed the board's fabs sell 200 kH100e at 20 k: 4 of the 10 bn that the market can
spend. That is also what its makers plan with at the start.
"""

import pytest

from tests.rules.board import a_turn

BOTH_KEYS = {"licence-h1": "open", "consent-h1": "open"}


@pytest.mark.parametrize(("makers", "pace"), [(0, 0.0), (4, 0.4), (10, 1.0), (25, 1.0)])
def test_ascend_goes_as_far_as_its_makers_have_money(makers: float, pace: float) -> None:
    """Half a month a month with the whole market of 10 bn, besides the base pace; 4 bn are 0.4."""
    turn = a_turn(china_makers=makers, pace_floor=0.5, pace_revenue=0.5)

    assert turn.cause("china_roadmap", "irony.base-pace") == pytest.approx(3 * 0.5)
    assert turn.cause("china_roadmap", "irony.makers") == pytest.approx(3 * 0.5 * pace)


def test_makers_plan_with_what_they_earn_and_are_late_at_it() -> None:
    """From 2 bn half of the way to the 4 bn of this quarter's sales: wafers are ordered ahead."""
    turn = a_turn(china_makers=2, makers_lag=0.5)

    assert turn.causes("china_makers") == {
        "irony.revenue": pytest.approx(0.5 * 4),
        "irony.run-out": pytest.approx(-0.5 * 2),
    }


def test_what_is_paid_ahead_is_planned_with_as_well() -> None:
    """6 of the 10 bn find no Chinese chip; a quarter of them is paid ahead: 4 + 1.5 bn."""
    turn = a_turn(china_makers=4, makers_lag=0.5, prepayment=0.25)

    assert turn.cause("china_makers", "irony.paid-ahead") == pytest.approx(0.5 * 1.5)


def test_an_open_door_leaves_their_books_thin() -> None:
    """800 abroad for 8 bn leave 2 bn for Chinese chips, half of what the makers lived on."""
    turn = a_turn(
        gates=BOTH_KEYS, supply_share=0.8, us_inventory=800, china_makers=4, makers_lag=0.5
    )

    assert sum(turn.causes("china_makers").values()) == pytest.approx(0.5 * (2 - 4))


def test_makers_money_becomes_capacity() -> None:
    """4 bn build 2 and 3 kH100e a quarter each."""
    turn = a_turn(china_makers=4, reinvestment=2, memory_reinvestment=3)

    assert turn.cause("china_fab", "irony.makers") == pytest.approx(8)
    assert turn.cause("china_memory", "irony.makers") == pytest.approx(12)


def test_denied_equipment_slows_it_as_far_as_allies_agree() -> None:
    """The gate is one key, the allies' machines are the other: at 0.6 of them, 0.6 of the loss."""
    shut = {"equipment": "closed"}
    turn = a_turn(gates=shut, us_allies=0.6, pace_equipment=0.2, equipment_denial=0.5)

    assert turn.cause("china_roadmap", "irony.equipment-denied") == pytest.approx(-3 * 0.2 * 0.6)
    assert turn.cause("china_fab", "irony.equipment-denied") == pytest.approx(-0.5 * 0.6 * 8)


def test_without_allies_the_equipment_is_bought_elsewhere() -> None:
    """A ban alone denies nothing."""
    turn = a_turn(gates={"equipment": "closed"}, us_allies=0)

    assert turn.cause("china_roadmap", "irony.equipment-denied") == 0
    assert turn.cause("china_fab", "irony.equipment-denied") == 0


def test_public_programmes_build_capacity_without_any_sales() -> None:
    """The Big Fund does not wait for customers: 2 and 2.5 for each of the 10 bn of the market."""
    turn = a_turn(china=("invest-fabs", "invest-memory"), fabs_gain=2, memory_gain=2.5)

    assert turn.cause("china_fab", "programme.fabs") == pytest.approx(20)
    assert turn.cause("china_memory", "programme.memory") == pytest.approx(25)
