"""Capability: compute and laboratories move models, and knowledge spreads by itself.

The board's China has 600 kH100e abroad-made and 400 of its own; at an ecosystem of 0.5 three
quarters of these can be used: 900 in all.
"""

import pytest

from tests.rules.board import JANUARY, a_turn


@pytest.mark.parametrize(("us_compute", "own"), [(9000, 2.0), (36000, 1.0), (2250, 4.0)])
def test_progress_follows_the_compute_ratio(us_compute: float, own: float) -> None:
    """Two months at 10 to 1; with an elasticity of a half, 40 to 1 halves it."""
    turn = a_turn(
        us_compute=us_compute,
        own_progress=2.0,
        ratio_start=10.0,
        compute_elasticity=0.5,
        software_floor=0.0,
        china_ecosystem=0.5,
    )

    assert turn.cause("china_model", "capability.compute") == pytest.approx(own)


@pytest.mark.parametrize("stock", ["china_compute_rented", "china_compute_smuggled"])
def test_rented_and_smuggled_compute_train_models_too(stock: str) -> None:
    """2700 more make 3600: against 36000 that is 10 to 1 again."""
    turn = a_turn(us_compute=36000, **{stock: 2700}, own_progress=2.0, ratio_start=10.0)

    assert turn.cause("china_model", "capability.compute") == pytest.approx(2.0)


def test_the_us_frontier_moves_with_the_calendar_and_with_research() -> None:
    """It is the scale: a month a month, and half a month for a quarter of frontier R&D."""
    turn = a_turn(us=("invest-frontier-rd",), frontier_model_gain=0.5)

    assert turn.causes("us_model") == {"capability.compute": 3, "programme.frontier-rd": 0.5}


def test_diffusion_closes_part_of_any_lag() -> None:
    """A tenth of eight months: papers, talent and distillation."""
    turn = a_turn(us_model=JANUARY, china_model=JANUARY - 8, diffusion=0.1)

    assert turn.cause("china_model", "capability.diffusion") == pytest.approx(0.8)


def test_switching_to_young_tools_costs_progress() -> None:
    """All new chips are Chinese, 0.6 above what is routine, and half of the tools is missing."""
    turn = a_turn(switch_drag=0.5, switch_notch=0.4, china_ecosystem=0.5)

    assert turn.cause("china_model", "capability.switching") == pytest.approx(-0.5 * 0.6 * 0.5)


def test_mature_tools_make_the_switch_free() -> None:
    """That is what the ecosystem is for."""
    turn = a_turn(switch_drag=0.5, china_ecosystem=1.0)

    assert turn.cause("china_model", "capability.switching") == 0


def test_a_shock_idles_imported_compute_and_interrupts_laboratories() -> None:
    """At full shock half of the 600 stand still: 600 usable, 15 to 1 against 9000."""
    turn = a_turn(
        us_compute=9000,
        china_shock=1.0,
        shock_compute=0.5,
        shock_labs=2.0,
        own_progress=2.0,
        ratio_start=15.0,
    )

    assert turn.cause("china_model", "capability.compute") == pytest.approx(2.0)
    assert turn.cause("china_model", "capability.shock") == pytest.approx(-2.0)


def test_the_laboratories_programme_buys_progress() -> None:
    """Half a month a quarter."""
    turn = a_turn(china=("invest-labs",), labs_gain=0.5)

    assert turn.cause("china_model", "programme.labs") == pytest.approx(0.5)
