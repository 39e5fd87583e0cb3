"""Trade: what may cross the border, what it costs there, and whether it is wanted.

The board's traded chips are the h1 (an H100 for 10 k), the h2 (two for 20 k), both shipped, and the
h4 (four for 40 k), which is to come. Gates have rungs of 25% and 50%.
"""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.players import find
from game.rules import SIDES, Flow, Orders, Ruleset, State, Stock, observe, start, step
from game.rules import trade as rule
from game.scenario import shipped
from tests.builders import Setting, the_ruleset
from tests.rules.board import a_board, a_start, gate

H1, H2, H4 = range(3)
NOWHERE: tuple[bool, bool, bool] = (False, False, False)


def at(gates: dict[str, Setting] | None = None, **stocks: Any) -> State:
    """The board's opening with some gates moved."""
    return a_start(a_board(), gates=gates, **stocks)


@pytest.mark.parametrize(
    ("setting", "passing", "levy"),
    [("open", True, 0.0), (25, True, 0.25), (50, True, 0.5), ("closed", False, 0.0)],
)
def test_goods_pass_a_gate_unless_it_is_closed(
    setting: Setting, passing: bool, levy: float
) -> None:
    """A levy takes its share and lets them through; a ban takes nothing."""
    state, gates = at({"licence-h1": setting}), a_board().gates

    assert rule.passes(gates, state.gates, gate("licence-h1")).tolist() == [passing]
    assert rule.levies(gates, state.gates, gate("licence-h1")).tolist() == [levy]


def test_where_there_is_no_gate_goods_pass_free() -> None:
    """A scenario without offshore clouds cannot shut them; -1 says so."""
    state, gates = at({"licence-h1": 25}), a_board().gates
    both = np.array([gate("licence-h1"), -1])

    assert rule.passes(gates, state.gates, -1).tolist() == [True]
    assert rule.levies(gates, state.gates, both).tolist() == [[0.25], [0.0]]


@pytest.mark.parametrize(
    ("gates", "licensed", "offered"),
    [
        ({}, NOWHERE, NOWHERE),
        ({"licence-h1": "open"}, (True, False, False), NOWHERE),
        ({"consent-h1": "open"}, NOWHERE, NOWHERE),
        ({"licence-h1": "open", "consent-h2": "open"}, (True, False, False), NOWHERE),
        ({"licence-h2": 50, "consent-h2": 25}, (False, True, False), (False, True, False)),
        ({"licence-h4": "open", "consent-h4": "open"}, NOWHERE, NOWHERE),
    ],
    ids=["shut", "no consent", "no licence", "crossed keys", "levied both ways", "not shipped"],
)
def test_a_chip_needs_its_licence_and_then_consent(
    gates: dict[str, Setting], licensed: tuple[bool, ...], offered: tuple[bool, ...]
) -> None:
    """The double key, and the chip must be there at all."""
    rules, state = a_board(), at(gates)

    assert rule.is_licensed(rules, state.shipped, state.gates)[:, 0].tolist() == [*licensed]
    assert rule.is_offered(rules, state.shipped, state.gates)[:, 0].tolist() == [*offered]


def test_the_best_of_what_is_sold_is_the_fastest() -> None:
    """And none is -1, with a performance of nothing."""
    rules = a_board()
    sold = np.array([[True, True, False], [False, True, False], [False, False, False]])
    performance = rules.chips.performance[rules.chips.traded]

    assert rule.best_chip(rules, sold).tolist() == [H1, H2, -1]
    assert rule.best_performance(sold, performance).tolist() == [1.0, 2.0, 0.0]


def offer_of(rules: Ruleset, state: State) -> rule.Offer:
    """What buyers would take as the gates stand."""
    offered = rule.is_offered(rules, state.shipped, state.gates)
    return rule.best_offer(offered, rule.terms_of_trade(rules, state.gates))


OPEN: dict[str, Setting] = {
    f"{key}-{chip}": "open" for key in ("licence", "consent") for chip in ("h1", "h2")
}


@pytest.mark.parametrize(
    ("gates", "chip", "price"),
    [
        ({**OPEN, "licence-h1": 50}, H2, 10.0),
        ({**OPEN, "licence-h2": 50}, H1, 10.0),
        # Half of a levy reaches the buyer; a quota changes no price.
        ({**OPEN, "licence-h1": 25, "licence-h2": 50, "consent-h1": 25}, H1, 11.25),
    ],
)
def test_the_best_offer_gives_most_for_the_money(
    gates: dict[str, Setting], chip: int, price: float
) -> None:
    """Both ask 10 k an H100e; what the levy adds decides."""
    rules = a_board()
    offer = offer_of(rules, at(gates))

    assert (rules.chips.traded[offer.place[0]], offer.stands[0]) == (chip, True)
    assert (offer.asked[0], offer.price[0]) == pytest.approx((10.0, price))
    assert offer.worth[0] == pytest.approx(1.0 / price)


def test_with_nothing_on_offer_nothing_is_wanted() -> None:
    """No price, no levy, no demand: not even from buyers who would love to."""
    rules, state = a_board(), at({"licence-h1": 50}, china_dependency=1)
    offer = offer_of(rules, state)
    ascend = np.array([0.5])
    pulls = rule.pulls_abroad(rules, offer, ascend, rule.price_at_home(rules, ascend), state.of)

    assert not offer.stands[0]
    assert (offer.levy[0], offer.worth[0]) == (0.0, 0.0)
    assert rule.demand_share(offer, pulls).tolist() == [0.0]


def test_a_free_offer_takes_four_fifths_of_the_budget() -> None:
    """1/10 abroad to 0.5/20 at home, 4 to 1: half of a Chinese chip is usable."""
    rules, state = a_board(), at(OPEN)
    offer, ascend = offer_of(rules, state), np.array([0.5])
    price = rule.price_at_home(rules, ascend)
    pulls = rule.pulls_abroad(rules, offer, ascend, price, state.of)

    assert price.tolist() == [20.0]
    assert pulls.value == pytest.approx(np.log(4.0))
    assert rule.demand_share(offer, pulls) == pytest.approx(0.8)


def test_what_pulls_besides_value_is_habit_success_and_a_broken_promise() -> None:
    """Dependency of 0.75 is a quarter above even; momentum and shock pull home as they stand."""
    rules = a_board(choice_inertia=2.0, choice_momentum=3.0)
    state = at(OPEN, china_dependency=0.75, china_momentum=0.1, china_shock=0.25)
    offer, ascend = offer_of(rules, state), np.array([0.5])
    pulls = rule.pulls_abroad(rules, offer, ascend, rule.price_at_home(rules, ascend), state.of)

    assert (pulls.habit[0], pulls.momentum[0], pulls.shock[0]) == pytest.approx((0.5, -0.3, -0.25))
    assert pulls.whole == pytest.approx(np.log(4.0) - 0.05)


def test_value_is_speed_price_duty_and_software() -> None:
    """The h2 at 25% levy: four a1 fast, half the price of home, an eighth dearer, no software gap.

    With a premium of 1 and a sharpness of 2 each pulls by twice its logarithm.
    """
    rules = a_board(density_premium=1.0, choice_sharpness=2.0)
    state = at({"licence-h2": 25, "consent-h2": "open"})
    offer, ascend = offer_of(rules, state), np.array([0.5])
    price = rule.price_at_home(rules, ascend)
    value = rule.value_pulls(rules, offer, ascend, price, state.of)

    told = [value.speed[0], value.price[0], value.duty[0], value.software[0]]
    assert told == pytest.approx([2 * np.log(each) for each in (4.0, 2.0, 1 / 1.125, 2.0)])


def a_random_position(scenario: str, seed: int, batch: int) -> tuple[Ruleset, State]:
    """Where some matches of random legal orders stand after a third of their turns."""
    rules, player = the_ruleset(scenario), find("random").policy
    state = start(rules, np.arange(seed, seed + batch, dtype=np.uint64))
    for turn in range(rules.turns // 3):
        luck = np.arange(batch, dtype=np.uint64) + np.uint64(1000 * turn + seed)
        given = Orders(*(player.choose_batch(observe(rules, state, side), luck) for side in SIDES))
        state = step(rules, state, given, ledger=False, check=False).state
    return rules, state


@settings(max_examples=20, deadline=None)
@given(scenario=st.sampled_from(shipped()), seed=st.integers(0, 2**32))
def test_the_parts_of_value_add_up_to_it(scenario: str, seed: int) -> None:
    """What a screen tells part by part is what the market goes by."""
    rules, state = a_random_position(scenario, seed, batch=20)
    everything = np.isfinite(state.shipped.T[rules.chips.traded])
    offer = rule.best_offer(everything, rule.terms_of_trade(rules, state.gates))
    ascend = np.linspace(0.0, 3.0, 20)  # some have no chip of their own yet
    price = rule.price_at_home(rules, ascend)
    value = rule.value_pulls(rules, offer, ascend, price, state.of)
    parts = value.speed + value.price + value.duty + value.software

    assert offer.stands.all()
    np.testing.assert_allclose(
        parts, rule.pulls_abroad(rules, offer, ascend, price, state.of).value, atol=1e-9
    )


@settings(max_examples=20, deadline=None)
@given(scenario=st.sampled_from(shipped()), seed=st.integers(0, 2**32))
def test_a_batch_of_offers_is_its_offers_one_by_one(scenario: str, seed: int) -> None:
    """Twenty matches in one call equal twenty calls."""
    rules, state = a_random_position(scenario, seed, batch=20)
    together = offer_of(rules, state)
    alone = [offer_of(rules, state.take(np.array([row]))) for row in range(20)]

    for name in ("stands", "worth", "asked", "price", "levy", "quota"):
        one_by_one = np.concatenate([getattr(each, name) for each in alone])
        np.testing.assert_array_equal(getattr(together, name), one_by_one)


@pytest.mark.parametrize("scenario", shipped())
def test_nothing_is_imported_that_is_not_on_offer(scenario: str) -> None:
    """The market sells what this says is offered, and nothing where it says that nothing is."""
    rules, state = a_random_position(scenario, 5, batch=200)
    none = Orders(*(np.full((200, rules.slots[side]), -1) for side in SIDES))
    after = step(rules, state, none, events=False).state
    offered = rule.is_offered(rules, state.shipped, state.gates).any(axis=0)
    could = np.minimum(state.of(Stock.US_INVENTORY), state.of(Stock.CHINA_ON_ORDER)) > 0

    assert (after.last(Flow.IMPORTS)[~offered] == 0).all()
    assert (after.last(Flow.IMPORTS)[offered & could] > 0).all()
