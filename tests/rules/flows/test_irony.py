"""The irony of the embargo: money that cannot buy NVIDIA buys Ascend.

With the gates closed the board's fabs sell 200 kH100e at 20 k: 4 bn, the whole market.
"""

import pytest

from tests.rules.board import a_turn

BOTH_KEYS = {"licence-h1": "open", "consent-h1": "open"}


def test_a_closed_market_pays_for_ascend() -> None:
    """All sales are Chinese: half a month a month from revenue, on top of the base pace."""
    turn = a_turn(pace_floor=0.5, pace_revenue=0.5)

    assert turn.cause("china_roadmap", "irony.base-pace") == pytest.approx(3 * 0.5)
    assert turn.cause("china_roadmap", "irony.revenue") == pytest.approx(3 * 0.5)


def test_foreign_supply_starves_it() -> None:
    """200 delivered for 2 bn leave 4 of 6 bn at home, and two thirds of the pace."""
    turn = a_turn(gates=BOTH_KEYS, china_on_order=400, us_inventory=200, pace_revenue=0.5)

    assert turn.cause("china_roadmap", "irony.revenue") == pytest.approx(3 * 0.5 * 4 / 6)


def test_revenue_becomes_capacity() -> None:
    """4 bn build 2 and 3 kH100e a quarter each."""
    turn = a_turn(reinvestment=2, memory_reinvestment=3)

    assert turn.cause("china_fab", "irony.revenue") == pytest.approx(8)
    assert turn.cause("china_memory", "irony.revenue") == pytest.approx(12)


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
    """The Big Fund does not wait for customers."""
    turn = a_turn(china=("invest-fabs", "invest-memory"), fabs_gain=20, memory_gain=25)

    assert turn.cause("china_fab", "programme.fabs") == pytest.approx(20)
    assert turn.cause("china_memory", "programme.memory") == pytest.approx(25)
