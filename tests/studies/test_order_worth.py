"""What an order is worth: one more of it against none, with everything else the same."""

import numpy as np
import pytest

from game.rules import Side
from game.studies.order_report import orders_as_json
from game.studies.order_worth import OrderWorth, worth_of_orders
from tests.matches import the_scenario

SEATS = {"us": ["hawk", "free-trader"], "china": ["hedger", "pragmatic-buyer"]}
"""A few are enough to ask how it is told."""


@pytest.fixture(scope="module")
def found() -> list[OrderWorth]:
    return worth_of_orders(the_scenario("quick-start").ruleset, 2, 1, **SEATS)


def test_every_order_of_both_menus_is_told_of(found: list[OrderWorth]) -> None:
    menus = the_scenario("quick-start").ruleset.menus

    assert [each.slug for each in found] == [action.slug for menu in menus for action in menu]
    assert sum(len(each.change) > 0 for each in found) > len(found) / 2


def test_the_same_matches_give_the_same_worth(found: list[OrderWorth]) -> None:
    again = worth_of_orders(the_scenario("quick-start").ruleset, 2, 1, **SEATS)

    for one, other in zip(found, again, strict=True):
        np.testing.assert_array_equal(one.change, other.change)


def test_an_order_helps_where_its_own_lead_grows() -> None:
    worth = OrderWorth(Side.US, "open-licence-h200", np.array([2.0, -1.0, 0.0, 3.0]))

    assert worth.mean == 1.0  # (2 - 1 + 0 + 3) / 4
    assert worth.size == 1.5  # (2 + 1 + 0 + 3) / 4
    assert worth.better == 0.5  # two of four


def test_the_orders_that_matter_most_come_first(found: list[OrderWorth]) -> None:
    told = orders_as_json(found, the_scenario("quick-start"), 1, 1)

    for side in told["sides"].values():
        sizes = [order["size_points"] for order in side["orders"]]
        assert sizes == sorted(sizes, reverse=True)
        assert 0.0 <= side["alive_share"] <= 1.0
