"""Compute: what is installed ages, and the US adds to its own."""

import pytest

from game.rules import Flow
from tests.rules.board import a_turn


@pytest.mark.parametrize(
    "stock",
    [
        "us_compute",
        "china_compute_imported",
        "china_compute_domestic",
        "china_compute_smuggled",
    ],
)
def test_installed_compute_ages(stock: str) -> None:
    """A twentieth of 1000 a quarter, wherever it stands."""
    turn = a_turn(**{stock: 1000}, depreciation=0.05)

    assert turn.cause(stock, "compute.ageing") == pytest.approx(-50)


@pytest.mark.parametrize(("shortage", "added"), [(0.0, 1000), (0.5, 750)])
def test_the_us_adds_to_its_own_unless_parts_are_short(shortage: float, added: float) -> None:
    """A complete shortage would halve the 1000."""
    turn = a_turn(us_shortage=shortage, us_added=1000)

    assert turn.cause("us_compute", "compute.added") == pytest.approx(added)
    assert turn.flow(Flow.US_COMPUTE_ADDED) == pytest.approx(added)


def test_what_the_us_adds_grows() -> None:
    """A tenth more each quarter: 1210 in the third."""
    turn = a_turn(turn=2, us_added=1000, us_growth=0.1)

    assert turn.cause("us_compute", "compute.added") == pytest.approx(1210)


def test_china_adds_by_four_doors() -> None:
    """Imported, made at home, smuggled and rented: the flows are their sum."""
    turn = a_turn(
        gates={"licence-h1": "open", "consent-h1": "open", "cloud": "open"},
        china_on_order=100,
        us_inventory=10,  # too little for all who ask: the rest look for other doors
    )
    doors = (Flow.IMPORTS, Flow.DOMESTIC, Flow.SMUGGLED, Flow.RENTED)

    assert all(turn.flow(door) > 0 for door in doors)
    assert turn.flow(Flow.CHINA_COMPUTE_ADDED) == pytest.approx(sum(map(turn.flow, doors)))
