"""The clock: generations ship when the roadmap reaches them, so a fixed ceiling ages.

On the board the h4 is due in May 2026, month 4, and the h8 in November, month 10.
"""

import numpy as np
import pytest

from game.rules.indicators import read_indicator
from tests.rules.board import JANUARY, Turn, a_board, a_start, a_turn, play


def shipped(turn: Turn, slug: str) -> float:
    """Months from the start to the shipment, infinite before it."""
    chips = a_board().chips
    return float(turn.after.shipped[0, chips.slugs.index(slug)]) - JANUARY


def test_the_roadmap_runs_with_the_calendar() -> None:
    """Three months a quarter, if nobody helps and nothing is short."""
    turn = a_turn(us_shortage=0)

    assert turn.causes("us_roadmap") == {"clock.calendar": 3}


def test_a_chip_ships_when_the_roadmap_reaches_its_month() -> None:
    """The first quarter ends in month 3, the second in month 6: the h4 ships in month 4."""
    rules = a_board()
    first = play(rules, a_start(rules))
    second = play(rules, first.after)

    assert shipped(first, "h4") == np.inf
    assert shipped(second, "h4") == 4


def test_a_roadmap_held_back_ships_later() -> None:
    """Two months behind, the second quarter ends just short of the h4."""
    rules = a_board()
    late = play(rules, a_start(rules, turn=1, us_roadmap=JANUARY + 1))
    later = play(rules, late.after)

    assert shipped(late, "h4") == np.inf
    assert shipped(later, "h4") == 6


@pytest.mark.parametrize("months", [1, 3, 6, 12])
def test_a_chip_ships_in_its_month_whatever_the_length_of_a_turn(months: int) -> None:
    """A scenario may play in months or in years: the h4 of month 4 is never seen before it."""
    rules = a_board(months_per_turn=months)
    turn = play(rules, a_start(rules))
    while shipped(turn, "h4") == np.inf:
        turn = play(rules, turn.after)

    assert shipped(turn, "h4") == 4


def test_frontier_research_brings_the_roadmap_forward() -> None:
    """A quarter of the programme is worth a month."""
    turn = a_turn(us=("invest-frontier-rd",), frontier_rd_gain=1.0)

    assert turn.cause("us_roadmap", "programme.frontier-rd") == pytest.approx(1)


@pytest.mark.parametrize(("fabs", "lost"), [(0.0, 1.0), (1.0, 0.5)])
def test_a_shortage_holds_it_back_and_home_fabs_blunt_that(fabs: float, lost: float) -> None:
    """Half of two months, and half of that again where fabs at home are complete."""
    turn = a_turn(us_shortage=0.5, shortage_drag=2, us_home_fabs=fabs, home_fabs_shield=0.5)

    assert turn.cause("us_roadmap", "clock.shortage") == pytest.approx(-lost)


def test_a_fixed_ceiling_ages() -> None:
    """The licence names the h1 of month -36; the frontier moves from -18 to 4 to 10."""
    rules = a_board(sales_rd=0.0)
    state = a_start(rules, gates={"licence-h1": "open"})
    lags = []
    for _ in range(5):
        lags.append(float(read_indicator(rules, state, "legal_lag_months")[0]))
        state = play(rules, state).after

    assert lags == [18, 18, 40, 40, 46]


def test_rolling_the_window_forward_takes_the_lag_back() -> None:
    """The h2 of month -18 against the h4 of month 4: 22 instead of 40 months."""
    rules = a_board()
    state = a_start(rules, gates={"licence-h1": "open"}, shipped=("h4",), turn=2)
    turn = play(rules, state, us=("open-licence-h2",))

    assert float(read_indicator(rules, state, "legal_lag_months")[0]) == 40
    assert float(read_indicator(rules, turn.after, "legal_lag_months")[0]) == 22
