"""Rug pull: a supply withdrawn while it is in use, against what was made ready."""

from typing import Any

import pytest

from tests.rules.board import Turn, a_board, a_start, a_turn, play

SUPPLIED = {"licence-h1": "open", "consent-h1": "open"}


def pulled(us: tuple[str, ...] = ("ban-licence-h1",), **changes: Any) -> Turn:
    """The US closes the gate; dependency is 0.4 above the notch, tools are too young to help."""
    usual = {
        "gates": SUPPLIED,
        "china_dependency": 0.9,
        "china_ecosystem": 0.4,
        "mature_tools": 0.4,
        "china_stockpile": 0,
        "leverage_notch": 0.5,
        "rug_pull": 1.0,
        "stockpile_full": 20,
    }
    return a_turn(us=us, **{**usual, **changes})


def test_closing_a_gate_above_the_notch_is_a_shock() -> None:
    """All of the supply, at 0.4 above the notch, with nothing in store."""
    turn = pulled()

    assert turn.cause("china_shock", "rug-pull.shock") == pytest.approx(0.4)
    assert turn.cause("china_shock", "rug-pull.readiness") == 0


@pytest.mark.parametrize(("stockpile", "spared"), [(100, 0.2), (200, 0.4), (400, 0.4)])
def test_a_stockpile_is_readiness(stockpile: float, spared: float) -> None:
    """20 for each of 10 bn are full readiness, half of it is half, and more is no more."""
    turn = pulled(china_stockpile=stockpile)

    assert turn.cause("china_shock", "rug-pull.readiness") == pytest.approx(-spared)


def test_mature_tools_are_readiness_too() -> None:
    """Half of the way from young to complete tools spares half of the shock."""
    turn = pulled(china_ecosystem=0.7)

    assert turn.cause("china_shock", "rug-pull.readiness") == pytest.approx(-0.2)


def test_below_the_notch_supply_is_no_leverage() -> None:
    """A customer who can leave is not shaken by being left."""
    turn = pulled(china_dependency=0.5)

    assert turn.cause("china_shock", "rug-pull.shock") == 0


@pytest.mark.parametrize(
    "gates",
    [{"licence-h1": "open"}, {"licence-h2": "open", "consent-h1": "open"}],
    ids=["no consent", "the other chip"],
)
def test_only_a_supply_in_use_can_be_withdrawn(gates: dict[str, str]) -> None:
    """Refusing what was never bought shakes nobody: China's refusal is its shield."""
    us = ("ban-licence-h1",) if "licence-h1" in gates else ("ban-licence-h2",)
    turn = pulled(us=us, gates=gates)

    assert turn.cause("china_shock", "rug-pull.shock") == 0


def test_the_shock_is_by_how_much_worse_the_next_chip_is() -> None:
    """The h2 goes and the h1 stays: half of the best supply is lost."""
    both = {**SUPPLIED, "licence-h2": "open", "consent-h2": "open"}
    turn = pulled(us=("ban-licence-h2",), gates=both)

    assert turn.cause("china_shock", "rug-pull.shock") == pytest.approx(0.2)


def test_a_levy_is_no_cut_off() -> None:
    """A dear chip still comes with support and spare parts."""
    turn = pulled(us=("levy-licence-h1-50",))

    assert turn.cause("china_shock", "rug-pull.shock") == 0


def test_the_shock_heals_over_several_quarters() -> None:
    """Half of it each quarter: 0.4, 0.2, 0.1."""
    rules = a_board(shock_healing=0.5, rug_pull=1.0, leverage_notch=0.5, mature_tools=0.4)
    state = a_start(rules, gates=SUPPLIED, china_dependency=0.9, china_ecosystem=0.4)
    shocks = []
    turn = play(rules, state, us=("ban-licence-h1",))
    for _ in range(3):
        shocks.append(turn.stock("china_shock"))
        turn = play(rules, turn.after)

    assert shocks == pytest.approx([0.4, 0.2, 0.1])


def test_stock_is_laid_in_by_an_order_and_ages() -> None:
    """10 for each of 10 bn a time, and a tenth of what lies there is outdated."""
    turn = a_turn(
        china=("special-stockpile",), china_stockpile=50, stockpile_lot=10, stockpile_ageing=0.1
    )

    assert turn.cause("china_stockpile", "rug-pull.stockpile") == pytest.approx(100)
    assert turn.cause("china_stockpile", "compute.ageing") == pytest.approx(-5)


def test_a_cut_off_puts_half_the_stock_to_work() -> None:
    """That is what it was laid in for; a tenth of the rest ages on."""
    turn = pulled(china_stockpile=100, stockpile_draw=0.5, stockpile_ageing=0.1)

    assert turn.cause("china_compute_imported", "compute.drawn") == pytest.approx(50)
    assert turn.cause("china_stockpile", "compute.drawn") == pytest.approx(-50)
    assert turn.cause("china_stockpile", "compute.ageing") == pytest.approx(-5)


def test_a_well_prepared_country_rallies() -> None:
    """A blow that was foreseen unites; one that was not only hurts."""
    ready, bare = (pulled(china_stockpile=stock, rug_pull_rally=0.05) for stock in (200, 0))

    assert ready.cause("china_legitimacy", "rug-pull.rally") == pytest.approx(0.05)
    assert bare.cause("china_legitimacy", "rug-pull.rally") == 0
