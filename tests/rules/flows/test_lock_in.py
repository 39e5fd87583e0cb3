"""Lock-in: what is bought moves dependency; leaving is slow and gets cheaper."""

import pytest

from tests.rules.board import a_turn

BOTH_KEYS = {"licence-h1": "open", "consent-h1": "open"}
SUPPLIED = {"gates": BOTH_KEYS, "china_on_order": 400, "us_inventory": 200}
"""200 delivered, all that the maker sets aside: a quarter of the 800 that 8 bn would buy."""
NO_LEAKS = {"smuggling": 0.0, "rental": 0.0}


def test_foreign_chips_pull_work_to_cuda() -> None:
    """200 new on 1000 installed turn over 0.5 x 200 / 1200; half of the work was still free."""
    turn = a_turn(**SUPPLIED, **NO_LEAKS, lock_rate=0.5, china_dependency=0.5, china_fab=0)

    assert turn.cause("china_dependency", "lock-in.foreign-chips") == pytest.approx(
        0.5 * 200 / 1200 * 0.5
    )
    assert turn.cause("china_dependency", "lock-in.chinese-chips") == 0


def test_chinese_chips_displace_it() -> None:
    """The same turnover, at the cost of the half that runs on CUDA."""
    turn = a_turn(**NO_LEAKS, lock_rate=0.5, china_dependency=0.5, china_fab=200)

    assert turn.cause("china_dependency", "lock-in.chinese-chips") == pytest.approx(
        -0.5 * 200 / 1200 * 0.5
    )
    assert turn.cause("china_dependency", "lock-in.foreign-chips") == 0


def test_smuggled_chips_lock_in_like_any_other() -> None:
    """CUDA does not ask where a chip came from: 4 for each of 10 bn, past half the enforcement."""
    turn = a_turn(china_fab=0, smuggling=4, rental=0, us_enforcement=0.5, lock_rate=0.5)

    assert turn.cause("china_dependency", "lock-in.foreign-chips") == pytest.approx(
        0.5 * 20 / 1020 * 0.5
    )


def test_work_migrates_as_the_ecosystem_matures() -> None:
    """A tenth of the half that depends, as far as the tools are ready, with nothing foreign."""
    half = a_turn(migration=0.1, china_ecosystem=0.5, china_dependency=0.5)
    mature = a_turn(migration=0.1, china_ecosystem=1.0, china_dependency=0.5)

    assert half.cause("china_dependency", "lock-in.migration") == pytest.approx(-0.025)
    assert mature.cause("china_dependency", "lock-in.migration") == pytest.approx(-0.05)


def test_a_full_shelf_slows_the_migration() -> None:
    """Why move, if the next shipment is due: half of the urge is left when demand is met.

    Where a quarter of it is met, the other three quarters are as eager as ever.
    """
    slow = {"migration": 0.1, "migration_under_supply": 0.5, "china_dependency": 0.5}
    full = a_turn(gates=BOTH_KEYS, supply_share=0.8, us_inventory=800, **slow)
    quarter = a_turn(**SUPPLIED, **slow)

    assert full.cause("china_dependency", "lock-in.migration") == pytest.approx(-0.0125)
    assert quarter.cause("china_dependency", "lock-in.migration") == pytest.approx(
        -0.025 * (0.75 + 0.5 * 0.25)
    )


@pytest.mark.parametrize(("makers", "part"), [(0, 0.0), (4, 0.4), (10, 1.0), (15, 1.0)])
def test_the_ecosystem_grows_with_the_money_of_its_makers(makers: float, part: float) -> None:
    """With the whole market of 10 bn, a twenty-fifth of the half that there is still to learn."""
    turn = a_turn(learning=0.04, china_ecosystem=0.5, china_makers=makers)

    assert turn.cause("china_ecosystem", "lock-in.users") == pytest.approx(0.02 * part)


def test_the_ecosystem_programme_teaches_the_rest() -> None:
    """Public money buys tools, and less the more there are already."""
    turn = a_turn(china=("invest-ecosystem",), ecosystem_gain=0.04, china_ecosystem=0.5)

    assert turn.cause("china_ecosystem", "programme.ecosystem") == pytest.approx(0.02)
