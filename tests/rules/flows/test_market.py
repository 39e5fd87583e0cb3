"""The market: two keys, an order book, a levy, and money that turns to Chinese chips.

On the board China has 10 bn a quarter, an H100e costs 10 k abroad and 20 k at home, and half of a
Chinese chip is usable (ecosystem 0.5). So a free offer is worth 1/10 to 0.5/20 at home, 4 to 1,
and buyers would spend 8 of the 10 bn abroad, for 800 kH100e. The US adds 1000 a quarter, of which
the maker sets a fifth aside for China: 200. Half of what is on order is delivered in a quarter, so
buyers keep twice as much on order.
"""

from dataclasses import replace

import numpy as np
import pytest

from game.rules import Flow
from game.rules.ruleset import Chips
from tests.rules.board import Turn, a_board, a_start, a_turn, play, the_board

BOTH_KEYS = {"licence-h1": "open", "consent-h1": "open"}


def a_shelf(home: dict[str, float], *, abroad: float = 0.0, export: tuple[str, ...] = ()) -> Chips:
    """The board's chips with what was bought of some at home, of all abroad; some for export."""
    chips = the_board().chips
    bought = [home.get(slug, sold) for slug, sold in zip(chips.slugs, chips.sold_home, strict=True)]
    return replace(
        chips,
        sold_home=np.array(bought, dtype=np.float64),
        sold_abroad=np.full(len(chips.slugs), abroad),
        for_export=np.array([slug in export for slug in chips.slugs]),
    )


def sold(turn: Turn, where: str, chip: str) -> float:
    """What a turn added to what was sold of a chip, at home or abroad [kH100e]."""
    at = the_board().chips.slugs.index(chip)
    before, after = getattr(turn.before, where), getattr(turn.after, where)
    return float(after[0, at] - before[0, at])


@pytest.mark.parametrize("shut", ["licence-h1", "consent-h1"])
def test_nothing_is_delivered_with_one_gate_closed(shut: str) -> None:
    """A licence is not a sale, and a consent is not a licence: the double key."""
    turn = a_turn(gates={**BOTH_KEYS, shut: "closed"}, china_on_order=100, us_inventory=100)

    assert turn.flow(Flow.IMPORTS) == 0
    assert turn.flow(Flow.FOREIGN_SPEND) == 0
    assert turn.cause("us_inventory", "market.delivered") == 0


@pytest.mark.parametrize("shut", ["licence-h1", "consent-h1"])
def test_a_closed_gate_cancels_the_order_book(shut: str) -> None:
    """What was ordered and not delivered is lost; nobody delivers it when the gate reopens."""
    turn = a_turn(gates={**BOTH_KEYS, shut: "closed"}, china_on_order=100)

    assert turn.causes("china_on_order") == {"market.cancelled": -100}


def test_both_keys_must_stand_for_the_same_chip() -> None:
    """A licence for one generation and consent to another open nothing."""
    turn = a_turn(gates={"licence-h1": "open", "consent-h2": "open"})

    assert turn.cause("china_on_order", "market.ordered") == 0


def test_a_chip_that_has_not_shipped_is_not_for_sale() -> None:
    """Open gates cannot conjure a generation that its maker has not built."""
    turn = a_turn(gates={"licence-h4": "open", "consent-h4": "open"})

    assert turn.cause("china_on_order", "market.ordered") == 0


def test_delivery_takes_turns_after_the_order() -> None:
    """The maker builds for a licence first, and half the order book is delivered a quarter.

    First quarter: 400 on order, nothing in stock; half of what is on order is built.
    Second: 400 are still on order, half of them due, and 200 have been built.
    """
    rules = a_board(delivery_rate=0.5, build_rate=0.5)
    first = play(rules, a_start(rules, gates=BOTH_KEYS, us_inventory=0))
    second = play(rules, first.after)

    assert first.flow(Flow.IMPORTS) == 0
    assert first.cause("us_inventory", "inventory.built") == pytest.approx(200)
    assert second.flow(Flow.IMPORTS) == pytest.approx(200)


def test_part_of_the_order_book_is_delivered_each_quarter() -> None:
    """400 on order: at a half, 200 are delivered and 200 wait on."""
    turn = a_turn(gates=BOTH_KEYS, china_on_order=400, us_inventory=1000, delivery_rate=0.5)

    assert turn.flow(Flow.IMPORTS) == pytest.approx(200)
    assert turn.stock("china_on_order") == pytest.approx(200)
    assert turn.cause("china_compute_imported", "market.delivered") == pytest.approx(200)
    assert turn.cause("us_inventory", "market.delivered") == pytest.approx(-200)


@pytest.mark.parametrize(("waiting", "ordered"), [(0, 400), (150, 250), (500, 0)])
def test_what_waits_already_is_not_ordered_twice(waiting: float, ordered: float) -> None:
    """Buyers keep on order what brings them the 200 that they can have in a quarter."""
    turn = a_turn(gates=BOTH_KEYS, china_on_order=waiting)

    assert turn.cause("china_on_order", "market.ordered") == pytest.approx(ordered)


def test_only_what_has_been_built_is_delivered() -> None:
    """However long the queue, an empty warehouse delivers nothing."""
    turn = a_turn(gates=BOTH_KEYS, china_on_order=1000, us_inventory=40)

    assert turn.flow(Flow.IMPORTS) == pytest.approx(40)


def test_the_maker_sets_a_part_of_its_output_aside() -> None:
    """A fifth of the 1000 that the US adds, though 8 bn would buy 800."""
    rationed = a_turn(gates=BOTH_KEYS, us_inventory=1000, supply_share=0.2, us_added=1000)
    free = a_turn(gates=BOTH_KEYS, us_inventory=1000, supply_share=1.0, us_added=1000)

    assert rationed.flow(Flow.IMPORTS) == pytest.approx(200)
    assert free.flow(Flow.IMPORTS) == pytest.approx(800)


def test_what_the_maker_bears_of_a_levy_turns_it_to_other_customers() -> None:
    """Half of a 50% levy: a quarter of the price, and a quarter of the 200 goes elsewhere."""
    levied = {**BOTH_KEYS, "licence-h1": 50}
    turn = a_turn(gates=levied, us_inventory=1000, pass_through=0.5)

    assert turn.flow(Flow.IMPORTS) == pytest.approx(150)


def test_the_volume_rule_counts_all_that_was_ever_bought_of_the_chip() -> None:
    """Half of the 300 bought at home, less the 100 that went abroad before: 50 may still go."""
    turn = a_turn(gates=BOTH_KEYS, us_inventory=1000, chips=a_shelf(home={"h1": 300}, abroad=100))

    assert turn.flow(Flow.IMPORTS) == pytest.approx(50)


def test_a_chip_made_for_export_has_no_volume_rule() -> None:
    """Nobody at home buys it: half of nothing would be nothing."""
    turn = a_turn(gates=BOTH_KEYS, us_inventory=1000, chips=a_shelf(home={"h1": 0}, export=("h1",)))

    assert turn.flow(Flow.IMPORTS) == pytest.approx(200)
    assert sold(turn, "sold_home", "h1") == 0


def test_an_old_order_is_no_promise() -> None:
    """1000 are on order from better days; 50 may go: 100 stay on order, of which half is due."""
    turn = a_turn(
        gates=BOTH_KEYS, china_on_order=1000, us_inventory=1000, chips=a_shelf(home={"h1": 100})
    )

    assert turn.cause("china_on_order", "market.cancelled") == pytest.approx(-900)
    assert turn.flow(Flow.IMPORTS) == pytest.approx(50)
    assert turn.flow(Flow.FOREIGN_SPEND) == pytest.approx(0.5)
    assert turn.stock("china_on_order") == pytest.approx(50)


def test_where_the_best_chip_is_sold_out_buyers_take_the_next_best_too() -> None:
    """The h2 is free and the h1 levied at 50%, so the h2 is the better bargain; 50 of it may go.

    Of the levied h1 the maker sets 150 aside, less the 50 that it sells already: 100.
    """
    gates = {"licence-h1": 50, "consent-h1": "open", "licence-h2": "open", "consent-h2": "open"}
    turn = a_turn(gates=gates, us_inventory=1000, chips=a_shelf(home={"h2": 100}))

    assert turn.flow(Flow.IMPORTS) == pytest.approx(150)
    assert sold(turn, "sold_abroad", "h2") == pytest.approx(50)
    assert sold(turn, "sold_abroad", "h1") == pytest.approx(100)
    assert turn.flow(Flow.LEVY) == pytest.approx(0.5 * 1.0)  # on the h1 alone: 100 at 10 k


def test_what_is_sold_is_counted_by_chip() -> None:
    """The h1 is at the age at which a chip sells best: half of the 1000 bought at home are it."""
    turn = a_turn(
        gates=BOTH_KEYS, us_inventory=1000, generation_age=37.5, generation_part=0.5, us_added=1000
    )

    assert sold(turn, "sold_home", "h1") == pytest.approx(500)
    assert sold(turn, "sold_abroad", "h1") == pytest.approx(200)
    assert sold(turn, "sold_abroad", "h2") == 0


def test_a_chip_sold_abroad_is_missed_at_home_while_it_sells_there() -> None:
    """Four fifths of the 200, at the age at which it sells best; long after that hardly any."""
    wanted = a_turn(gates=BOTH_KEYS, us_inventory=1000, crowding=0.8, generation_age=37.5)
    old = a_turn(
        gates=BOTH_KEYS, us_inventory=1000, crowding=0.8, generation_age=6, generation_focus=4
    )

    assert wanted.cause("us_compute", "compute.sold-abroad") == pytest.approx(-160)
    assert wanted.flow(Flow.US_COMPUTE_ADDED) == pytest.approx(1000 - 160)
    assert abs(old.cause("us_compute", "compute.sold-abroad")) < 1


def test_a_levy_is_passed_on_in_part_and_raises_the_price() -> None:
    """Half of a 50% levy reaches the buyer: 10 k become 12.5 k.

    An offer of 1/12.5 against 0.5/20 takes 0.08 / (0.08 + 0.025) of 10 bn; at 12.5 k an H100e.
    """
    levied = {**BOTH_KEYS, "licence-h1": 50}
    turn = a_turn(gates=levied, pass_through=0.5, supply_share=1.0, us_inventory=1000)

    assert turn.flow(Flow.IMPORTS) == pytest.approx(0.08 / 0.105 * 10_000 / 12.5)


def test_what_the_maker_cannot_pass_on_it_pays_itself() -> None:
    """Of 1 bn the treasury takes 0.5, of which the buyer adds 0.25 and the maker loses 0.25."""
    levied = {**BOTH_KEYS, "licence-h1": 50}
    turn = a_turn(gates=levied, us_inventory=100, china_on_order=500, pass_through=0.5)

    assert turn.flow(Flow.FOREIGN_SPEND) == pytest.approx(1.25)
    assert turn.flow(Flow.LEVY) == pytest.approx(0.5)
    assert turn.cause("us_chip_sales", "market.delivered") == pytest.approx(0.75)


A_QUOTA = {**BOTH_KEYS, "consent-h1": 25}
FULL_SHELF = {"us_inventory": 2000, "supply_share": 1.0}


def test_a_quota_bounds_what_may_be_spent_abroad() -> None:
    """Buyers would spend 8 of the 10 bn; a quota of a quarter lets 2.5 bn go, for 250 kH100e."""
    turn = a_turn(gates=A_QUOTA, **FULL_SHELF)

    assert turn.flow(Flow.IMPORTS) == pytest.approx(250)
    assert turn.flow(Flow.FOREIGN_SPEND) == pytest.approx(2.5)


def test_a_quota_that_is_not_reached_changes_nothing() -> None:
    """The shelf holds 1 bn, less than the quota of 2.5 bn."""
    scarce = {"us_inventory": 100, "china_on_order": 500}
    ruled, free = (a_turn(gates=gates, **scarce) for gates in (A_QUOTA, BOTH_KEYS))

    assert ruled.flow(Flow.IMPORTS) == free.flow(Flow.IMPORTS) == pytest.approx(100)


def test_a_quota_has_chips_bought_at_home_beside_it() -> None:
    """7.5 of the 10 bn stay, for 375 kH100e at 20 k; without a quota it is 2 bn, for 100."""
    roomy = {**FULL_SHELF, "china_fab": 1000, "china_memory": 1000}
    ruled, free = (a_turn(gates=gates, **roomy) for gates in (A_QUOTA, BOTH_KEYS))

    assert ruled.flow(Flow.DOMESTIC) == pytest.approx(375)
    assert free.flow(Flow.DOMESTIC) == pytest.approx(100)


def test_a_quota_leaves_buyers_hungry() -> None:
    """5.5 of the 8 bn that were meant for abroad find no foreign chip: brokers hear of it."""
    turn = a_turn(gates=A_QUOTA, **FULL_SHELF, smuggling=1, us_enforcement=0)

    assert turn.flow(Flow.SMUGGLED) == pytest.approx(10 * 5.5 / 8)


def test_what_a_quota_keeps_from_one_chip_turns_to_the_next() -> None:
    """2.5 bn for the h1 and the other 5.5 bn for the h2, whose consent knows no bound."""
    both = {**A_QUOTA, "licence-h2": "open", "consent-h2": "open"}
    turn = a_turn(gates=both, **FULL_SHELF)

    assert sold(turn, "sold_abroad", "h1") == pytest.approx(250)
    assert sold(turn, "sold_abroad", "h2") == pytest.approx(550)


def test_the_maker_builds_for_a_quota_and_no_more() -> None:
    """Twice the 250 kH100e of a quarter are on order, half of what is missing is built."""
    turn = a_turn(gates=A_QUOTA, supply_share=1.0, us_inventory=0, build_rate=0.5)

    assert turn.cause("us_inventory", "inventory.built") == pytest.approx(250)


def test_buyers_take_the_chip_of_most_worth() -> None:
    """The h1 under a levy and the h2 without one cost 12.5 k and 10 k an H100e."""
    both = {"licence-h1": 50, "consent-h1": "open", "licence-h2": "open", "consent-h2": "open"}
    turn = a_turn(gates=both, us_inventory=100, china_on_order=500)

    assert turn.flow(Flow.IMPORTS) == pytest.approx(100)
    assert turn.flow(Flow.LEVY) == 0


def test_a_larger_chip_is_worth_a_premium() -> None:
    """Power and space saved: at a premium of 1 the h2 is worth twice the h1 at equal price."""
    both = {"licence-h1": "open", "consent-h1": "open", "licence-h2": 50, "consent-h2": "open"}
    stock = {"us_inventory": 100, "china_on_order": 500, "supply_share": 1.0}
    plain = a_turn(gates=both, density_premium=0.0, **stock)
    dense = a_turn(gates=both, density_premium=1.0, **stock)

    assert plain.flow(Flow.LEVY) == 0
    assert dense.flow(Flow.LEVY) == pytest.approx(0.5)


def test_money_that_finds_no_foreign_chip_turns_to_chinese_ones() -> None:
    """All 10 bn, where nothing foreign is on offer and capacity is no limit: 500 at 20 k."""
    turn = a_turn(china_fab=1000, china_memory=1000)

    assert turn.flow(Flow.DOMESTIC) == pytest.approx(500)
    assert turn.flow(Flow.DOMESTIC_SPEND) == pytest.approx(10)


def test_only_part_of_the_unmet_demand_turns_to_chinese_chips() -> None:
    """8 bn want foreign chips and 2 bn find them; half of the other 6 joins the 2 meant for home.

    5 bn at 20 k are 250.
    """
    turn = a_turn(gates=BOTH_KEYS, unmet_spill=0.5, china_fab=1000, china_memory=1000)

    assert turn.flow(Flow.DOMESTIC) == pytest.approx(250)


@pytest.mark.parametrize(("fab", "memory", "made"), [(100, 200, 100), (200, 50, 50)])
def test_chinese_output_is_limited_by_fabs_and_memory(fab: int, memory: int, made: int) -> None:
    """A chip needs its wafer and its stacks: the scarcer of the two decides."""
    turn = a_turn(china_fab=fab, china_memory=memory)

    assert turn.flow(Flow.DOMESTIC) == pytest.approx(made)


def test_foreign_memory_comes_through_an_open_gate() -> None:
    """50 of its own and 10 imported for each of 10 bn, against 200 from the fabs."""
    turn = a_turn(gates={"memory": "open"}, china_memory=50, memory_import=10)

    assert turn.flow(Flow.DOMESTIC) == pytest.approx(150)


def test_a_better_ascend_is_cheaper() -> None:
    """The a2 is twice the a1: 20 k x 2 ** -1 = 10 k, so 200 of them cost 2 bn."""
    turn = a_turn(shipped=("a2",), domestic_learning=1.0)

    assert turn.flow(Flow.DOMESTIC) == pytest.approx(200)
    assert turn.flow(Flow.DOMESTIC_SPEND) == pytest.approx(2)


@pytest.mark.parametrize(
    ("change", "direction"),
    [
        ({"china_dependency": 0.9, "choice_inertia": 1.0}, 1),
        ({"china_momentum": 0.5, "choice_momentum": 1.0}, -1),
        ({"china_ecosystem": 0.9}, -1),
        ({"china_shock": 0.5}, -1),
    ],
    ids=["an installed base", "confidence in Ascend", "mature tools", "a rug pulled before"],
)
def test_the_split_follows_more_than_the_price(change: dict[str, float], direction: int) -> None:
    """Habit pulls abroad; confidence, tools and a broken promise pull home."""
    usual = a_turn(gates=BOTH_KEYS, supply_share=1.0)
    changed = a_turn(gates=BOTH_KEYS, supply_share=1.0, **change)
    more = changed.cause("china_on_order", "market.ordered")

    assert (more - usual.cause("china_on_order", "market.ordered")) * direction > 1


def test_the_budget_grows_every_quarter() -> None:
    """10 bn growing by a tenth are 12.1 bn after two quarters."""
    turn = a_turn(turn=2, market_growth=0.1, china_fab=5000, china_memory=5000)

    assert turn.flow(Flow.DOMESTIC_SPEND) == pytest.approx(12.1)
