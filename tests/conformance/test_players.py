"""Every player keeps the rules of the table, on every scenario that comes with the game."""

from dataclasses import asdict
from functools import cache

import numpy as np
import pytest

from game.match.seat import stream_of
from game.players import ROSTER, Level, Who
from game.players.search import EFFORTS, Effort, SearchPlayer
from game.rules import (
    NO_ORDER,
    Orders,
    Ruleset,
    Side,
    State,
    Stock,
    observe,
    order_problems,
    start,
    step,
)
from game.rules.arrays import Ints
from game.scenario import shipped
from tests.builders import the_ruleset

LITTLE = Effort(
    plans=6,
    horizon=6,
    glance=2,
    candidates=10,
    replies=6,
    samples=2,
    revisions=1,
    chance=True,
    wavering=0.05,
)
"""Little of everything that any level does: whoever thinks so keeps the rules for all of them.

Replies enough that answers are mixed, so that chance has a say in them.
"""
THINKERS = [who for who in ROSTER if isinstance(who.policy, SearchPlayer)]
TRIED = [
    Who("levels", tuple(Side), Level.MEDIUM, SearchPlayer("levels", LITTLE)),
    *(who for who in ROSTER if who not in THINKERS),
]
"""Whoever has code of their own; levels think by the same code, and one stands for them."""
SEATS = [
    pytest.param(who, side, scenario, id=f"{who.slug}-{side.slug}-{scenario}")
    for scenario in shipped()
    for who in TRIED
    for side in who.sides
]

MATCHES = 16
FEW = 3
"""Matches that are put to a player who thinks."""


def put_to(who: Who, scenario: str) -> list[State]:
    """The positions a player is asked about, a few where every answer takes a while."""
    every = positions(scenario)
    if not isinstance(who.policy, SearchPlayer):
        return list(every)
    return [state.take(np.arange(FEW)) for state in every[len(every) // 5 :: len(every) // 5]]


@cache
def positions(scenario: str) -> tuple[State, ...]:
    """Positions of many kinds, from the opening to the last turn: what random play leads to."""
    ruleset = the_ruleset(scenario)
    anyone = next(who for who in ROSTER if who.slug == "random")
    state = start(ruleset, np.arange(100, 100 + MATCHES, dtype=np.uint64))
    found = [state]
    for _ in range(ruleset.turns - 1):
        us, china = (answer(anyone, ruleset, state, side) for side in Side)
        state = step(ruleset, state, Orders(us, china), ledger=False).state
        found.append(state)
    return tuple(found)


def answer(who: Who, ruleset: Ruleset, state: State, side: Side) -> Ints:
    seen = observe(ruleset, state, side)
    return who.policy.choose_batch(seen, stream_of(state.seed, state.turn, side))


def is_used(effort: Effort) -> set[str]:
    return {name for name, amount in asdict(effort).items() if amount}


def test_who_stands_for_the_levels_does_all_that_any_of_them_does() -> None:
    assert all(is_used(effort) <= is_used(LITTLE) for effort in EFFORTS.values())
    assert {who.policy.effort for who in THINKERS} == set(EFFORTS.values())  # type: ignore[attr-defined]


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("who", THINKERS, ids=lambda who: who.slug)
def test_each_level_gives_legal_orders(who: Who, side: Side) -> None:
    ruleset = the_ruleset("h200-deal")
    state = positions("h200-deal")[ruleset.turns // 2].take(np.array([0]))

    [orders] = answer(who, ruleset, state, side)

    assert (orders != NO_ORDER).any()
    assert order_problems(ruleset, state, side, orders.tolist()) == ()


@pytest.mark.parametrize(("who", "side", "scenario"), SEATS)
def test_orders_are_always_legal(who: Who, side: Side, scenario: str) -> None:
    ruleset = the_ruleset(scenario)
    for state in put_to(who, scenario):
        orders = answer(who, ruleset, state, side)

        assert orders.shape == (state.batch, ruleset.slots[side])
        for match in range(state.batch):
            alone = state.take(np.array([match]))
            assert order_problems(ruleset, alone, side, orders[match].tolist()) == ()


@pytest.mark.parametrize(("who", "side", "scenario"), SEATS)
def test_a_batch_is_its_matches_one_by_one(who: Who, side: Side, scenario: str) -> None:
    """A study plays the very opponent that sits on screen."""
    ruleset = the_ruleset(scenario)
    for state in put_to(who, scenario)[::3]:
        together = answer(who, ruleset, state, side)
        for match in range(state.batch):
            alone = state.take(np.array([match]))
            seen = observe(ruleset, alone, side)
            one = who.policy.choose(seen, stream_of(alone.seed, alone.turn, side))

            assert one == tuple(order for order in together[match].tolist() if order != NO_ORDER)


@pytest.mark.parametrize(("who", "side", "scenario"), SEATS)
def test_the_same_position_and_chance_give_the_same_orders(
    who: Who, side: Side, scenario: str
) -> None:
    """A replayed match has the same opponent; nothing is remembered between answers."""
    ruleset = the_ruleset(scenario)
    first = [answer(who, ruleset, state, side) for state in put_to(who, scenario)]
    again = [answer(who, ruleset, state, side) for state in reversed(put_to(who, scenario))]

    for one, other in zip(first, reversed(again), strict=True):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize(("who", "side", "scenario"), SEATS)
def test_secrets_and_seeds_make_no_difference(who: Who, side: Side, scenario: str) -> None:
    """A player that answered otherwise would know what it must not know."""
    ruleset = the_ruleset(scenario)
    hidden = [each for each in Stock if each.is_hidden_from(side)]
    for state in put_to(who, scenario)[::4]:
        stream = stream_of(state.seed, state.turn, side)
        told = who.policy.choose_batch(observe(ruleset, state, side), stream)
        other = state.take(np.arange(state.batch))
        other.stock[:, hidden] += 55.0
        other.seed[:] = 0

        untold = who.policy.choose_batch(observe(ruleset, other, side), stream)
        np.testing.assert_array_equal(told, untold)


@pytest.mark.parametrize(("who", "side", "scenario"), SEATS)
def test_an_observation_is_only_read(who: Who, side: Side, scenario: str) -> None:
    ruleset = the_ruleset(scenario)
    state = put_to(who, scenario)[1]
    seen = observe(ruleset, state, side)
    before = seen.known.take(np.arange(state.batch))
    legal = seen.legal.copy()

    who.policy.choose_batch(seen, stream_of(state.seed, state.turn, side))

    for name in ("stock", "gates", "flags", "offer", "shipped"):
        np.testing.assert_array_equal(getattr(seen.known, name), getattr(before, name))
    np.testing.assert_array_equal(seen.legal, legal)
