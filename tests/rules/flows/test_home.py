"""Home: programmes that build a standing strength, and each side's income."""

import pytest

from game.rules import Stock
from tests.rules.board import a_turn


def test_home_fabs_are_built_by_their_programme() -> None:
    """The first ones are the easiest: 0.05 x (1.2 - 0.2)."""
    turn = a_turn(
        us=("invest-home-fabs",), us_home_fabs=0.2, home_fabs_gain=0.05, home_fabs_reach=1.2
    )

    assert turn.cause("us_home_fabs", "programme.home-fabs") == pytest.approx(0.05)


def test_enforcement_and_alliances_are_built_and_fade() -> None:
    """What is not tended is lost, a fiftieth a quarter."""
    turn = a_turn(
        us=("invest-enforcement", "invest-allies"),
        us_enforcement=0.5,
        us_allies=0.5,
        enforcement_gain=0.1,
        allies_gain=0.12,
        neglect=0.02,
    )

    assert turn.causes("us_enforcement") == pytest.approx(
        {"programme.enforcement": 0.1, "home.neglect": -0.01}
    )
    assert turn.causes("us_allies") == pytest.approx(
        {"programme.allies": 0.12, "home.neglect": -0.01}
    )


def test_every_ban_tries_the_patience_of_allies() -> None:
    """They carry the cost of denial; levies and China's bans are no burden to them."""
    strained = a_turn(us=("ban-licence-h1",), gates={"licence-h1": "open"}, allies_strain=0.01)
    levied = a_turn(us=("levy-licence-h1-50",), china=("ban-rare-earths",))

    assert strained.cause("us_allies", "home.allies-strained") == pytest.approx(-0.01)
    assert levied.cause("us_allies", "home.allies-strained") == 0


def test_both_sides_have_an_income() -> None:
    """Money from the budget, and two political capital from the mandate."""
    turn = a_turn(us_income=4, china_income=5)

    assert turn.causes("us_funds") == {"home.budget": 4}
    assert turn.causes("china_funds") == {"home.budget": 5}
    assert turn.causes("us_capital") == {"home.mandate": 2}
    assert turn.causes("china_capital") == {"home.mandate": 2}


def test_orders_are_paid_for_in_capital_and_money() -> None:
    """A ban costs one capital, a programme a billion."""
    turn = a_turn(us=("ban-equipment", "invest-frontier-rd"), china=("invest-labs",))

    assert turn.cause("us_capital", "orders.given") == -1
    assert turn.cause("us_funds", "orders.given") == -1
    assert turn.cause("china_funds", "orders.given") == -1
    assert turn.cause("china_capital", "orders.given") == 0


@pytest.mark.parametrize(("had", "lost"), [(7.0, -1.0), (6.0, 0.0), (8.0, -2.0)])
def test_capital_above_the_cap_is_lost(had: float, lost: float) -> None:
    """Eight can be banked: whoever saves too long saves for nothing."""
    turn = a_turn(us_capital=had, china_capital=had)

    assert turn.cause("us_capital", "home.cap") == pytest.approx(lost)
    assert turn.cause("china_capital", "home.cap") == pytest.approx(lost)


def test_the_cap_counts_after_the_orders_are_paid() -> None:
    """Eight, less one spent, and two come in: one is lost."""
    turn = a_turn(us=("ban-equipment",), us_capital=8.0)

    assert turn.cause("us_capital", "home.cap") == pytest.approx(-1)
    assert turn.stock("us_capital") == pytest.approx(8)


def test_a_restless_home_costs_room_for_manoeuvre() -> None:
    """A Congress in uproar and a public that has lost faith both bind their government."""
    bounds = {"restless_congress": 0.7, "restless_legitimacy": 0.4, "restless_capital": 1.0}
    restless = a_turn(us_congress=0.75, china_legitimacy=0.35, **bounds)
    calm = a_turn(us_congress=0.65, china_legitimacy=0.45, **bounds)

    assert restless.cause("us_capital", "home.congress") == -1
    assert restless.cause("china_capital", "home.legitimacy") == -1
    assert calm.cause("us_capital", "home.congress") == 0
    assert calm.cause("china_capital", "home.legitimacy") == 0


def test_nothing_is_bought_without_an_order() -> None:
    """No programme runs by itself."""
    turn = a_turn()
    causes = {cause for stock in Stock for cause in turn.causes(stock.slug)}

    assert not any(cause.startswith("programme") for cause in causes)
