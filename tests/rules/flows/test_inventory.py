"""Inventory: a licence makes the maker build before China has agreed to buy."""

import pytest

from game.rules import Flow
from tests.rules.board import a_turn

LICENSED = {"licence-h1": "open"}
BOTH_KEYS = {"licence-h1": "open", "consent-h1": "open"}


def test_a_licence_alone_makes_the_maker_build() -> None:
    """Half of the 400 that buyers order, or would order, at half the zeal while they may not.

    They order 400, that a delivery of one half be the 200 that they can have in a quarter.
    """
    refused = a_turn(gates=LICENSED, build_rate=0.5, build_unasked=0.5)
    agreed = a_turn(gates=BOTH_KEYS, build_rate=0.5)

    assert refused.cause("us_inventory", "inventory.built") == pytest.approx(100)
    assert agreed.cause("us_inventory", "inventory.built") == pytest.approx(200)


def test_without_a_licence_nothing_is_built() -> None:
    """Nor where the warehouse holds what is ordered and what leaves it now: 400 and 200."""
    unlicensed = a_turn()
    full = a_turn(gates=BOTH_KEYS, us_inventory=600)

    assert unlicensed.cause("us_inventory", "inventory.built") == 0
    assert full.cause("us_inventory", "inventory.built") == 0


def test_the_maker_can_be_told_to_wait_for_consent() -> None:
    """It builds nothing on a hope, and as usual once China has agreed."""
    hoping = a_turn(us=("special-wait-for-consent",), gates=LICENSED)
    agreed = a_turn(us=("special-wait-for-consent",), gates=BOTH_KEYS, build_rate=0.5)

    assert hoping.cause("us_inventory", "inventory.built") == 0
    assert agreed.cause("us_inventory", "inventory.built") == pytest.approx(200)


def test_refused_stock_is_written_down() -> None:
    """Half of 200, at 15 k each: 1.5 bn, with the research that it paid for.

    Research is by the part of the 10 bn of the market that is lost.
    """
    turn = a_turn(us_inventory=200, write_down=0.5, unsold_cost=15, sales_rd=1)
    loss = 1.5

    assert turn.cause("us_inventory", "inventory.written-down") == pytest.approx(-100)
    assert turn.flow(Flow.WRITE_DOWN) == pytest.approx(loss)
    assert turn.cause("us_roadmap", "inventory.written-down") == pytest.approx(-0.1 * loss)


def test_stock_that_can_be_sold_is_not_written_down() -> None:
    """Both keys stand: it will be delivered some day."""
    turn = a_turn(gates=BOTH_KEYS, us_inventory=200)

    assert turn.cause("us_inventory", "inventory.written-down") == 0


@pytest.mark.parametrize(("inventory", "heavy"), [(100, 0.0), (150, 0.5), (200, 1.0), (400, 1.0)])
def test_above_its_notch_a_write_down_is_a_scandal(inventory: float, heavy: float) -> None:
    """Below half of the 200 set aside only the refuser pays; at twice as much Congress is moved."""
    turn = a_turn(
        us_inventory=inventory,
        unsold_cost=15,
        write_down=0.5,
        write_down_notch=0.5,
        write_down_pressure=0.5,
    )
    loss = 0.5 * inventory * 15 / 1000

    assert turn.cause("us_congress", "inventory.written-down") == pytest.approx(
        0.5 * loss / 10 * heavy
    )
