"""Launches: a generation of Ascend appears, and may be held, rushed or starved.

On the board the a2, twice the a1, is due in month 4: in the second quarter, from month 3 to 6.
"""

import numpy as np
import pytest

from tests.rules.board import JANUARY, Turn, a_board, a_turn

DUE = {"turn": 1, "china_roadmap": JANUARY + 3}
"""The quarter in which the a2 launches."""
NOT_DUE = {"turn": 0, "china_roadmap": JANUARY}


def launched(turn: Turn, slug: str) -> bool:
    return bool(turn.outcome.launched[0, a_board().chips.slugs.index(slug)])


def test_a_generation_launches_when_the_domestic_roadmap_reaches_it() -> None:
    """The roadmap is China's own: money and orders move it, not the calendar alone."""
    assert launched(a_turn(**DUE), "a2")
    assert not launched(a_turn(**NOT_DUE), "a2")


def test_a_launch_brings_confidence_that_fades() -> None:
    """Half of all buyers at once, and a quarter of what was there before goes."""
    turn = a_turn(**DUE, china_momentum=0.4, launch_momentum=0.5, momentum_decay=0.25)

    assert turn.causes("china_momentum") == {"launch.debut": 0.5, "launch.fading": -0.1}


def test_a_better_generation_makes_more_of_the_same_wafers() -> None:
    """Twice the chip at a yield of a half: 2 ** 0.5 times the compute from fabs and memory."""
    turn = a_turn(**DUE, china_fab=200, china_memory=300, generation_yield=0.5)

    assert turn.cause("china_fab", "launch.generation") == pytest.approx(200 * (2**0.5 - 1))
    assert turn.cause("china_memory", "launch.generation") == pytest.approx(300 * (2**0.5 - 1))


def test_a_held_launch_waits_and_ripens() -> None:
    """China may keep a finished chip back until the moment suits it."""
    turn = a_turn(china=("special-hold-launch",), **DUE, hold_gain=0.5)

    assert not launched(turn, "a2")
    assert turn.cause("china_roadmap", "launch.held") == pytest.approx(0.5)
    assert turn.cause("china_momentum", "launch.debut") == 0


def test_a_rushed_launch_comes_early_and_costs_yield() -> None:
    """Two months gained reach month 5 in the first quarter; a twentieth of the fabs suffers."""
    turn = a_turn(
        china=("special-rush-launch",), **NOT_DUE, rush_gain=2, rush_yield=0.05, china_fab=200
    )

    assert launched(turn, "a2")
    assert turn.cause("china_roadmap", "launch.rushed") == pytest.approx(2)
    assert turn.cause("china_fab", "launch.rushed") == pytest.approx(-10)


def test_opening_a_better_chip_in_the_quarter_of_a_launch_starves_it() -> None:
    """Customers who can have the h2 do not wait for the a2."""
    turn = a_turn(
        us=("open-licence-h2",),
        gates={"licence-h1": "open"},
        **DUE,
        undercut_momentum=0.4,
        undercut_roadmap=1.5,
    )

    assert turn.cause("china_momentum", "launch.undercut") == pytest.approx(-0.4)
    assert turn.cause("china_roadmap", "launch.undercut") == pytest.approx(-1.5)


@pytest.mark.parametrize(
    ("quarter", "gates", "china"),
    [
        (NOT_DUE, {"licence-h1": "open"}, ()),
        (DUE, {"licence-h1": "open"}, ("special-hold-launch",)),
    ],
    ids=["nothing launches", "the launch is held back"],
)
def test_opened_at_another_time_it_only_gives_away_lead(
    quarter: dict[str, int], gates: dict[str, str], china: tuple[str, ...]
) -> None:
    """The undercut pays in one quarter only, and China can let it pass."""
    turn = a_turn(us=("open-licence-h2",), china=china, gates=gates, **quarter)

    assert turn.cause("china_momentum", "launch.undercut") == 0
    assert turn.cause("china_roadmap", "launch.undercut") == 0


def test_a_chip_no_better_than_what_is_sold_already_undercuts_nobody() -> None:
    """The h1 is no news where the h2 has been licensed before."""
    turn = a_turn(us=("open-licence-h1",), gates={"licence-h2": "open"}, **DUE)

    assert turn.cause("china_momentum", "launch.undercut") == 0


def test_the_design_programme_moves_the_roadmap() -> None:
    """A quarter of it is worth a month."""
    turn = a_turn(china=("invest-chip-design",), chip_design_gain=1)

    assert turn.cause("china_roadmap", "programme.chip-design") == pytest.approx(1)


def test_a_launch_is_dated_within_its_quarter() -> None:
    """The a2 of month 4, in a quarter of months 3 to 5."""
    turn = a_turn(**DUE)
    months = turn.after.shipped[0] - JANUARY

    assert months[a_board().chips.slugs.index("a2")] == 4
    assert np.isinf(months[a_board().chips.slugs.index("a3")])
