"""The levy: revenue for the US, and a habit of Chinese sales.

100 chips at 10 k are 1 bn; under a 50% levy, half of it passed on, the maker keeps 0.75 bn.
"""

import pytest

from tests.rules.board import a_turn

LEVIED = {"licence-h1": 50, "consent-h1": "open"}
A_SALE = {"gates": LEVIED, "us_inventory": 100, "china_on_order": 500, "pass_through": 0.5}


def test_the_treasury_receives_the_levy() -> None:
    """It is counted for the score and can be spent at once."""
    turn = a_turn(**A_SALE)

    assert turn.cause("us_levy_revenue", "levy.paid") == pytest.approx(0.5)
    assert turn.cause("us_funds", "levy.paid") == pytest.approx(0.5)


def test_a_free_sale_brings_no_levy() -> None:
    """An open gate is a sale like any other."""
    turn = a_turn(**{**A_SALE, "gates": {"licence-h1": "open", "consent-h1": "open"}})

    assert turn.cause("us_levy_revenue", "levy.paid") == 0


def test_sales_to_china_support_research() -> None:
    """By what the maker receives, not what the buyer pays; research by its part of the 10 bn."""
    turn = a_turn(**A_SALE, sales_rd=1)

    assert turn.cause("us_roadmap", "levy.sales-research") == pytest.approx(0.075)


def test_the_seller_gets_used_to_the_sales() -> None:
    """0.75 of the 10 bn that the market can spend, all of which would be complete dependency."""
    turn = a_turn(**A_SALE, sales_full=1, sales_habit=0.5, us_sales_dependency=0)

    assert turn.cause("us_sales_dependency", "levy.habit") == pytest.approx(0.5 * 0.075)


def test_without_sales_the_habit_fades() -> None:
    """A market that is gone is forgotten at the same pace."""
    turn = a_turn(sales_habit=0.5, us_sales_dependency=0.4)

    assert turn.cause("us_sales_dependency", "levy.habit") == pytest.approx(-0.2)


@pytest.mark.parametrize(("habit", "hurt"), [(1.0, 1.0), (0.75, 0.5), (0.5, 0.0), (0.2, 0.0)])
def test_a_refusal_hurts_a_seller_who_depends_on_the_sales(habit: float, hurt: float) -> None:
    """Above its notch the dependency is leverage, for the other side."""
    turn = a_turn(
        china=("ban-consent-h1",),
        gates=LEVIED,
        us_sales_dependency=habit,
        sales_notch=0.5,
        lost_sales_pressure=0.06,
    )

    assert turn.cause("us_congress", "levy.sales-lost") == pytest.approx(0.06 * hurt)


def test_a_refusal_that_leaves_another_chip_on_offer_loses_no_sales() -> None:
    """Only the last open door counts."""
    both = {**LEVIED, "licence-h2": "open", "consent-h2": "open"}
    turn = a_turn(china=("ban-consent-h1",), gates=both, us_sales_dependency=1.0)

    assert turn.cause("us_congress", "levy.sales-lost") == 0
