"""Supply: what the US adds, what sells at home, and what may go abroad of it."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.rules import NO_ORDER, Flow, Orders, Side, State, Stock, start, step
from game.rules.arrays import Array
from game.rules.supply import (
    bought_at_home,
    crowded_out,
    fashion,
    fashion_of_chips,
    market_budget,
    ready_stockpile,
    set_aside,
    us_additions,
    volume_left,
)
from tests.rules.board import a_board, the_board
from tests.rules.round_numbers import ROUND

SHARES = st.floats(0.0, 1.0)
AMOUNTS = st.floats(0.0, 5000.0)


def test_the_market_grows_by_the_same_part_every_quarter() -> None:
    """10 bn at a tenth: 12.1 bn in the third quarter, and readiness grows with it."""
    p = replace(ROUND, market_bn=10, market_growth=0.1, stockpile_full=20)

    assert market_budget(p, 2) == pytest.approx(12.1)
    assert ready_stockpile(p, 2) == pytest.approx(20 * 12.1)


def test_growth_fades() -> None:
    """1000, then a tenth more, then a twentieth, then a fortieth: 1000 x 1.1 x 1.05 x 1.025."""
    p = replace(ROUND, us_added=1000, us_growth=0.1, us_growth_fade=0.5)

    added = [us_additions(p, turn) for turn in range(4)]

    assert added == pytest.approx([1000, 1100, 1155, 1183.875])


def test_a_generation_rises_sells_best_at_its_age_and_fades() -> None:
    """At half the age 0.5 e^0.5, at twice the age 2 e^-1; before it ships nothing."""
    p = replace(ROUND, generation_age=12, generation_focus=1)

    part = fashion(p, np.array([-np.inf, -1.0, 0.0, 6.0, 12.0, 24.0]))

    assert part == pytest.approx([0, 0, 0, 0.5 * np.exp(0.5), 1, 2 * np.exp(-1)])


def test_what_has_shipped_in_one_match_has_not_in_the_next() -> None:
    """Matches are asked about together: each generation sells in each as it would in it alone."""
    rules = a_board()
    never = np.full(len(rules.chips.slugs), -np.inf)
    ages = np.stack([np.full(len(never), 6.0), never, np.full(len(never), 12.0), never], axis=1)

    together = fashion_of_chips(rules, ages)

    alone = [fashion_of_chips(rules, ages[:, [match]]) for match in range(4)]
    np.testing.assert_array_equal(together, np.hstack(alone))
    assert together[:, 1].sum() == 0 < together[:, 0].sum()


def test_a_sharper_focus_leaves_less_for_the_old_and_the_new() -> None:
    """The square of what is below 1 is less of it."""
    age = np.array([3.0, 6.0, 24.0, 48.0])
    broad, sharp = (fashion(replace(ROUND, generation_focus=focus), age) for focus in (1, 2))

    assert sharp == pytest.approx(broad**2)
    assert (sharp < broad).all()


def test_customers_at_home_buy_neither_chinese_chips_nor_those_made_for_export() -> None:
    """Half of 1000 at the best age, of each of the US maker's own."""
    chips = the_board().chips
    export = np.array([slug == "h2" for slug in chips.slugs])
    rules = a_board(chips=replace(chips, for_export=export), generation_age=12)

    bought = bought_at_home(
        rules, fashion_of_chips(rules, np.full((len(chips.slugs), 1), 12.0)), 1000.0
    )[:, 0]

    expected = {"h1": 500, "h2": 0, "h4": 500, "h8": 500, "a1": 0, "a2": 0, "a3": 0}
    assert dict(zip(chips.slugs, bought.tolist(), strict=True)) == pytest.approx(expected)


def test_what_goes_abroad_is_missed_at_home_as_far_as_it_is_in_fashion() -> None:
    """Of 100 and 50 delivered, one at its best age and one not yet shipped: 0.8 x 100."""
    rules = a_board(crowding=0.8, generation_age=12)
    age, abroad = np.full((7, 1), -np.inf), np.zeros((7, 1))
    age[0], abroad[:2] = 12.0, [[100.0], [50.0]]

    assert crowded_out(rules, fashion_of_chips(rules, age), abroad) == pytest.approx([80])


def test_the_volume_rule_is_a_running_total() -> None:
    """Half of 300 less 100 leaves 50; what went beyond the rule before leaves nothing, not less."""
    rules = a_board(import_cap_share=0.5)
    home, abroad = np.zeros((1, 7)), np.zeros((1, 7))
    home[0, :3], abroad[0, :3] = [300, 300, 0], [100, 400, 0]

    assert volume_left(rules, home, abroad)[:3, 0].tolist() == [50, 0, 0]


def test_no_rule_binds_a_chip_made_for_export() -> None:
    """It has no customers at home to count."""
    chips = the_board().chips
    rules = a_board(chips=replace(chips, for_export=np.array([True] + [False] * 6)))

    left = volume_left(rules, np.zeros((1, 7)), np.full((1, 7), 900.0))[:, 0]

    assert left[0] == np.inf
    assert (left[1:] == 0).all()


def test_a_levy_that_the_maker_bears_turns_it_to_others() -> None:
    """Of 200 set aside, half of a levy of 50% takes a quarter; a levy that is passed on, none."""
    levy = np.array([0.0, 0.5])

    assert set_aside(replace(ROUND, pass_through=0.5), 1000, levy).tolist() == [200, 150]
    assert set_aside(replace(ROUND, pass_through=1.0), 1000, levy).tolist() == [200, 200]


# --- Laws ----------------------------------------------------------------------------------------


@st.composite
def positions(draw: st.DrawFn, batch: int = 1) -> State:
    """Some matches with any gates, any book and warehouse, and anything sold before."""
    rules = a_board(crowding=0.8)
    state = start(rules, np.arange(batch, dtype=np.uint64))
    for row in range(batch):
        for gate, closed in enumerate(rules.gates.closed):
            state.gates[row, gate] = draw(st.integers(0, int(closed)))
        for stock in (Stock.US_INVENTORY, Stock.CHINA_ON_ORDER, Stock.CHINA_FAB):
            state.stock[row, stock] = draw(AMOUNTS)
        state.stock[row, Stock.CHINA_DEPENDENCY] = draw(SHARES)
        for chip in range(len(rules.chips.slugs)):
            state.sold_home[row, chip] = draw(AMOUNTS)
            state.sold_abroad[row, chip] = draw(AMOUNTS)
    return state


def settled(state: State) -> State:
    """The state after a quarter in which nobody gives an order."""
    rules = a_board(crowding=0.8)
    none = [np.full((state.batch, slots), NO_ORDER) for slots in rules.slots]
    return step(rules, state, Orders(*none), events=False).state


def gained(before: State, after: State) -> Array:
    """What was sold abroad of each chip in between [kH100e], shape (batch, chips)."""
    return after.sold_abroad - before.sold_abroad


@given(positions())
def test_what_is_delivered_is_counted_and_no_longer_in_the_warehouse(before: State) -> None:
    """A chip is in one place: delivered is what leaves the warehouse and what is counted sold."""
    rules, none = a_board(crowding=0.8), np.full((1, 2), NO_ORDER)
    outcome = step(rules, before, Orders(none, none), events=False)
    after, ledger = outcome.state, outcome.ledger
    left = dict(ledger.of(Stock.US_INVENTORY, 0)).get("market.delivered", 0.0)
    arrived = dict(ledger.of(Stock.CHINA_COMPUTE_IMPORTED, 0)).get("market.delivered", 0.0)

    assert after.last(Flow.IMPORTS)[0] == pytest.approx(gained(before, after).sum(), abs=1e-6)
    assert arrived == pytest.approx(gained(before, after).sum(), abs=1e-6)
    assert left == pytest.approx(-arrived, abs=1e-9)
    assert after.last(Flow.IMPORTS)[0] <= before.of(Stock.US_INVENTORY)[0] + 1e-9


@given(positions())
def test_no_more_goes_abroad_than_the_volume_rule_allows(before: State) -> None:
    """Of no chip; and what customers have bought only grows."""
    rules, after = a_board(crowding=0.8), settled(before)
    left = volume_left(rules, before.sold_home, before.sold_abroad).T

    assert (gained(before, after) <= left + 1e-6).all()
    assert (after.sold_home >= before.sold_home).all()


@given(positions())
def test_nobody_spends_more_than_the_market_has(before: State) -> None:
    """Foreign and Chinese chips together, whatever was on order."""
    after = settled(before)
    spent = after.last(Flow.FOREIGN_SPEND) + after.last(Flow.DOMESTIC_SPEND)

    assert (spent <= market_budget(ROUND, before.turn) + 1e-6).all()


@given(positions())
def test_nothing_is_sold_abroad_that_two_keys_do_not_let_pass(before: State) -> None:
    """Neither a Chinese chip nor one that no licence can release, nor one behind a closed gate."""
    rules, after = a_board(crowding=0.8), settled(before)
    chips, gates = rules.chips, rules.gates
    for chip in range(len(chips.slugs)):
        keys = [key for key in (chips.licence[chip], chips.consent[chip]) if key >= 0]
        passes = chips.maker[chip] == Side.US and all(
            before.gates[0, key] != gates.closed[key] for key in keys
        )
        if not (keys and passes):
            assert gained(before, after)[0, chip] == 0


@given(positions(batch=3))
def test_a_batch_is_its_matches_one_by_one(before: State) -> None:
    """Three matches in one call equal three calls: studies and play share one engine."""
    together = settled(before)

    for match in range(3):
        alone = settled(before.take(np.array([match])))
        np.testing.assert_allclose(alone.stock[0], together.stock[match])
        np.testing.assert_allclose(alone.sold_home[0], together.sold_home[match])
        np.testing.assert_allclose(alone.sold_abroad[0], together.sold_abroad[match])
