"""Refusal: dependency under a levy costs legitimacy, and so do empty shelves."""

import pytest

from tests.rules.board import a_turn

LICENSED = {"licence-h1": 25}


def test_buying_under_a_levy_looks_like_tribute() -> None:
    """A 25% levy is half of the worst; 100 of the 200 set aside; half of all work depends."""
    turn = a_turn(
        gates={"licence-h1": 25, "consent-h1": "open"},
        china_on_order=500,
        us_inventory=100,
        china_dependency=0.5,
        levy_resentment=0.05,
    )

    assert turn.cause("china_legitimacy", "refusal.tribute") == pytest.approx(
        -0.05 * 0.5 * (0.25 / 0.5) * (100 / 200)
    )


def test_an_open_gate_is_no_tribute() -> None:
    """Nobody resents a purchase without a levy."""
    both = {"licence-h1": "open", "consent-h1": "open"}
    turn = a_turn(gates=both, china_on_order=500, us_inventory=100)

    assert turn.cause("china_legitimacy", "refusal.tribute") == 0


def test_refusing_what_the_rival_offers_wins_applause() -> None:
    """There must be an offer to refuse, and enough at home to do without it: of 10 bn, 4 buy."""
    made = {"china_fab": 200, "china_memory": 200, "refusal_pride": 0.01}
    refused = a_turn(gates=LICENSED, **made)
    nothing_offered = a_turn(**made)

    assert refused.cause("china_legitimacy", "refusal.pride") == pytest.approx(0.01 * 0.4)
    assert nothing_offered.cause("china_legitimacy", "refusal.pride") == 0


def test_scarcity_spends_it() -> None:
    """Of 10 bn, the 200 that the fabs make take 4: six tenths find nothing to buy."""
    turn = a_turn(china_fab=200, china_memory=200, scarcity=0.05)

    assert turn.cause("china_legitimacy", "refusal.scarcity") == pytest.approx(-0.05 * 0.6)


def test_full_shelves_cost_nothing() -> None:
    """500 Chinese chips meet all demand."""
    turn = a_turn(china_fab=500, china_memory=500, scarcity=0.05)

    assert turn.cause("china_legitimacy", "refusal.scarcity") == pytest.approx(0)


def test_self_reliance_is_a_standing_pride() -> None:
    """Half free of CUDA, and the whole market at home."""
    turn = a_turn(china_dependency=0.5, self_reliance_pride=0.02)

    assert turn.cause("china_legitimacy", "refusal.self-reliance") == pytest.approx(0.01)


def test_legitimacy_returns_to_its_usual_level() -> None:
    """A twentieth of the way from 0.8 to 0.6."""
    turn = a_turn(china_legitimacy=0.8, legitimacy_rest=0.6, legitimacy_pull=0.05)

    assert turn.cause("china_legitimacy", "refusal.habit") == pytest.approx(-0.01)
