"""The laws of the game, over random legal matches with all events: what always holds.

Named after conservation laws, not after what Congress passes.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.players import find
from game.rules import (
    NO_ORDER,
    SIDES,
    Orders,
    Outcome,
    Ruleset,
    Side,
    State,
    Stock,
    fingerprint,
    legal,
    observe,
    order_problems,
    reasons,
    start,
    step,
)
from game.rules.arrays import Ints
from game.rules.legality import IllegalOrders, Purse, fitting
from game.rules.scoring import is_over
from game.scenario import shipped
from tests.builders import the_ruleset

RANDOM = find("random").policy
SEEDS = st.integers(0, 2**64 - 1)
SCENARIOS = st.sampled_from(shipped())


@dataclass(frozen=True)
class Played:
    """One turn of a random match."""

    before: State
    orders: Orders
    outcome: Outcome


def seeds_from(seed: int, batch: int) -> Ints:
    with np.errstate(over="ignore"):
        return np.uint64(seed) + np.arange(batch, dtype=np.uint64)


def random_orders(rules: Ruleset, state: State, luck: int) -> Orders:
    """Any legal orders for every match of a batch."""
    chosen = [
        RANDOM.choose_batch(
            observe(rules, state, side), seeds_from(luck + 1000 * state.turn + side, state.batch)
        )
        for side in SIDES
    ]
    return Orders(*chosen)


def a_random_match(
    rules: Ruleset, seed: int, batch: int, *, ledger: bool = False
) -> Iterator[Played]:
    """Play a batch of matches to the end, with random legal orders."""
    state = start(rules, seeds_from(seed, batch))
    while not is_over(rules, state).all():
        orders = random_orders(rules, state, seed % 2**32)
        outcome = step(rules, state, orders, ledger=ledger, check=False)
        yield Played(state, orders, outcome)
        state = outcome.state


@settings(max_examples=20)
@given(scenario=SCENARIOS, seed=SEEDS)
def test_every_stock_stays_within_its_bounds(scenario: str, seed: int) -> None:
    """A share is a share, and nobody owns less than nothing."""
    low = np.array([stock.low for stock in Stock])
    high = np.array([stock.high for stock in Stock])
    for played in a_random_match(the_ruleset(scenario), seed, batch=20):
        stock = played.outcome.state.stock

        assert np.isfinite(stock).all()
        assert (stock >= low).all()
        assert (stock <= high).all()


@settings(max_examples=20)
@given(scenario=SCENARIOS, seed=SEEDS)
def test_start_plus_ledger_is_end(scenario: str, seed: int) -> None:
    """For every stock and turn: the explanation and the rules cannot disagree."""
    for played in a_random_match(the_ruleset(scenario), seed, batch=20, ledger=True):
        running = ~is_over(the_ruleset(scenario), played.before)
        total = played.before.stock.copy()
        for entry in played.outcome.ledger.entries:
            total[:, entry.stock] += entry.amount

        np.testing.assert_allclose(
            total[running], played.outcome.state.stock[running], rtol=0, atol=1e-9
        )


@settings(max_examples=12)
@given(scenario=SCENARIOS, seed=SEEDS)
def test_leaving_the_ledger_out_changes_nothing_else(scenario: str, seed: int) -> None:
    """Studies want no explanation, and get the same matches."""
    rules = the_ruleset(scenario)
    for played in a_random_match(rules, seed, batch=5, ledger=True):
        terse = step(rules, played.before, played.orders, ledger=False, check=False)

        assert not terse.ledger.entries
        assert_same(terse.state, played.outcome.state)


def assert_same(one: State, other: State, *, within: float = 0.0) -> None:
    """Two states agree in every table: whole numbers exactly, others within some tolerance."""
    for item in fields(State):
        mine, theirs = getattr(one, item.name), getattr(other, item.name)
        if within and np.asarray(mine).dtype.kind == "f":
            np.testing.assert_allclose(mine, theirs, rtol=within, atol=within, err_msg=item.name)
        else:
            np.testing.assert_array_equal(mine, theirs, err_msg=item.name)


@settings(max_examples=8)
@given(scenario=SCENARIOS, seed=SEEDS)
def test_a_batch_is_its_matches_one_by_one(scenario: str, seed: int) -> None:
    """Studies and play share one engine: states, events, laws and endings are the same.

    Matches that end early are among them; alone, each stays at its end in just the same way.
    """
    rules, batch = the_ruleset(scenario), 5
    alone = [start(rules, seeds_from(seed, batch)[row : row + 1]) for row in range(batch)]
    for played in a_random_match(rules, seed, batch):
        for row in range(batch):
            its = np.array([row])
            mine = Orders(played.orders.us[its], played.orders.china[its])
            outcome = step(rules, alone[row], mine, ledger=False, check=False)
            alone[row] = outcome.state

            assert_same(outcome.state, played.outcome.state.take(its), within=1e-9)
            np.testing.assert_array_equal(outcome.fired[0], played.outcome.fired[row])
            np.testing.assert_array_equal(outcome.passed[0], played.outcome.passed[row])
            np.testing.assert_array_equal(outcome.launched[0], played.outcome.launched[row])


@settings(max_examples=12)
@given(scenario=SCENARIOS, seed=SEEDS)
def test_the_same_seed_and_orders_give_the_same_state(scenario: str, seed: int) -> None:
    """To the last bit, so that a log rebuilds every match."""
    rules = the_ruleset(scenario)
    first, second = ([*a_random_match(rules, seed, batch=3)] for _ in range(2))

    assert_same(first[-1].outcome.state, second[-1].outcome.state)
    assert [fingerprint(each.outcome.state) for each in first] == [
        fingerprint(each.outcome.state) for each in second
    ]


@settings(max_examples=12)
@given(scenario=SCENARIOS, seed=SEEDS)
def test_a_turn_leaves_the_state_before_it_alone(scenario: str, seed: int) -> None:
    """States are frozen: a forecast or a rewind can start from any of them."""
    rules = the_ruleset(scenario)
    state = start(rules, seeds_from(seed, 4))
    while not is_over(rules, state).all():
        kept = state.take(np.arange(4))
        after = step(rules, state, random_orders(rules, state, 3), check=False).state

        assert_same(state, kept)
        state = after


@settings(max_examples=8)
@given(scenario=SCENARIOS, seed=SEEDS)
def test_a_finished_match_stays_as_it_was(scenario: str, seed: int) -> None:
    """While its batch goes on, and whatever is ordered in its name."""
    rules = the_ruleset(scenario)
    for played in a_random_match(rules, seed, batch=30):
        over = np.nonzero(played.before.decided >= 0)[0]
        before, after = (each.take(over) for each in (played.before, played.outcome.state))

        for item in fields(State):
            if item.name != "turn":
                np.testing.assert_array_equal(getattr(before, item.name), getattr(after, item.name))


# --- Legality is what step accepts ---------------------------------------------------------------


def some_turn(rules: Ruleset, seed: int) -> State:
    """A position from the middle of a random match that is not over."""
    states = [played.before for played in a_random_match(rules, seed, batch=1)]
    return states[seed % len(states)]


@settings(max_examples=12)
@given(scenario=SCENARIOS, seed=SEEDS)
def test_legality_is_what_a_turn_accepts(scenario: str, seed: int) -> None:
    """Every order that may be given alone is accepted; every other is refused with a reason.

    The quick answer for a batch and the reasons for one match agree.
    """
    rules = the_ruleset(scenario)
    state = some_turn(rules, seed)
    for side in SIDES:
        may = legal(rules, state, side)[0]
        for action in range(len(rules.menus[side])):
            found = reasons(rules, state, side, action)
            refused = _refusal(rules, state, side, action)

            assert bool(may[action]) == (not found), rules.menus[side][action].slug
            assert [reason.code for reason in refused] == [reason.code for reason in found]


@settings(max_examples=8)
@given(scenario=SCENARIOS, seed=SEEDS)
def test_what_fits_beside_an_order_is_what_a_turn_accepts_with_it(scenario: str, seed: int) -> None:
    """All pairs: the mask for a batch, and the reasons that refuse a pair in one match."""
    rules = the_ruleset(scenario)
    state = some_turn(rules, seed)
    for side in SIDES:
        lookup, alone = rules.lookups[side], legal(rules, state, side)
        for first in np.nonzero(alone[0])[0].tolist():
            purse = Purse.of(state, side).after(lookup.capital[[first]], lookup.funds[[first]])
            fits = fitting(lookup, alone, purse, np.array([first]))[0]
            for second in np.nonzero(alone[0])[0].tolist():
                found = order_problems(rules, state, side, [first, second])

                assert bool(fits[second]) == (not found), rules.menus[side][second].slug


def _refusal(rules: Ruleset, state: State, side: Side, action: int) -> tuple[object, ...]:
    none = np.full((1, 1), NO_ORDER)
    mine = np.array([[action]])
    orders = Orders(mine, none) if side is Side.US else Orders(none, mine)
    try:
        step(rules, state, orders, ledger=False, check=True)
    except IllegalOrders as error:
        return error.reasons
    return ()


@settings(max_examples=12)
@given(scenario=SCENARIOS, seed=SEEDS)
def test_random_players_give_only_legal_orders(scenario: str, seed: int) -> None:
    """All slots together, every turn: the measure of every other player is a fair one."""
    rules = the_ruleset(scenario)
    for played in a_random_match(rules, seed, batch=2):
        for row in range(2):
            alone = played.before.take(np.array([row]))
            for side, given_ in zip(SIDES, (played.orders.us, played.orders.china), strict=True):
                assert order_problems(rules, alone, side, given_[row].tolist()) == ()


@settings(max_examples=12)
@given(scenario=SCENARIOS, seed=SEEDS)
def test_observation_tells_the_same_legality_as_the_state(scenario: str, seed: int) -> None:
    """No secret of the rival decides what a side may order."""
    rules = the_ruleset(scenario)
    for played in a_random_match(rules, seed, batch=10):
        for side in SIDES:
            np.testing.assert_array_equal(
                observe(rules, played.before, side).legal, legal(rules, played.before, side)
            )


def test_an_ended_match_accepts_no_more_orders() -> None:
    """Every order of every menu says so."""
    rules = the_ruleset()
    *_, last = a_random_match(rules, 5, batch=1)
    state = last.outcome.state

    for side in SIDES:
        assert not legal(rules, state, side).any()
        assert all(
            "match-over" in [reason.code for reason in reasons(rules, state, side, action)]
            for action in range(len(rules.menus[side]))
        )


@pytest.mark.parametrize("turn", range(3))
def test_two_matches_with_different_seeds_part(turn: int) -> None:
    """Same orders, other luck: chance is worth a replay."""
    rules = the_ruleset()
    none = np.full((40, 1), NO_ORDER)
    state = start(rules, seeds_from(turn, 40))
    for _ in range(6):
        state = step(rules, state, Orders(none, none), check=False).state

    assert len({fingerprint(state, match) for match in range(40)}) > 20
