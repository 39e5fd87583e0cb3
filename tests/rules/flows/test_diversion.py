"""Diversion: foreign compute worries soldiers."""

import pytest

from tests.rules.board import a_turn

BOTH_KEYS = {"licence-h1": "open", "consent-h1": "open"}


def test_imports_raise_the_risk_of_diversion() -> None:
    """100 of the 200 that the maker sets aside: half of what a full quarter adds."""
    turn = a_turn(gates=BOTH_KEYS, china_on_order=500, us_inventory=100, risk_import=0.1)

    assert turn.cause("us_diversion_risk", "diversion.imports") == pytest.approx(0.05)


def test_smuggled_and_rented_compute_raise_it_as_well() -> None:
    """20 smuggled and 5 rented past half the enforcement, of which half counts, on 10 bn."""
    turn = a_turn(us_enforcement=0.5, smuggling=4, rental=4, risk_leak=0.01)

    assert turn.cause("us_diversion_risk", "diversion.leaks") == pytest.approx(0.0225)


def test_enforcement_lowers_it() -> None:
    """A tenth of the risk, by 0.4 and the enforcement."""
    turn = a_turn(us_enforcement=0.5, us_diversion_risk=0.4, risk_relief=0.1)

    assert turn.cause("us_diversion_risk", "diversion.enforcement") == pytest.approx(
        -0.1 * (0.4 + 0.5) * 0.4
    )
