"""Observation: a secret that is never sent cannot be read."""

from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.rules import Flow, Observation, Side, State, Stock, observe
from game.rules.indicators import INDICATORS
from tests.builders import a_state, the_ruleset
from tests.rules.board import a_board, a_start, play

SECRETS = [(stock, stock.owner) for stock in Stock if stock.secret]
amounts = st.floats(0, 5000)


def test_there_are_secrets_to_keep() -> None:
    """What China smuggles and what it has in store."""
    assert {stock.slug for stock, _ in SECRETS} == {"china_compute_smuggled", "china_stockpile"}


@pytest.mark.parametrize(("stock", "owner"), SECRETS)
def test_the_owner_sees_and_the_rival_believes(stock: Stock, owner: Side) -> None:
    """The rival sees what is publicly believed: the scenario's starting value."""
    rules = the_ruleset()
    state = a_state(**{stock.slug: 1234.5})

    assert observe(rules, state, owner).stock(stock) == 1234.5
    assert observe(rules, state, owner.rival).stock(stock) == rules.start_stock[stock]


def everything_in(seen: Observation) -> list[object]:
    """All that can be read from an observation."""
    parts = [getattr(seen.known, item.name) for item in fields(State)]
    readings = [seen.indicators(slug) for slug in INDICATORS]
    verdict = [getattr(seen.verdict, item.name) for item in fields(seen.verdict)]
    ledger = [(entry.stock, entry.cause, entry.amount) for entry in seen.ledger.entries]
    return [np.asarray(part).tolist() for part in [*parts, *readings, *verdict, seen.legal]] + [
        ledger
    ]


@settings(max_examples=25)
@given(stockpile=amounts, smuggled=amounts, flow=amounts, seed=st.integers(0, 2**64 - 1))
def test_two_matches_that_differ_only_in_secrets_look_the_same(
    stockpile: float, smuggled: float, flow: float, seed: int
) -> None:
    """To the rival: no stock, flow, indicator, score or legal order tells them apart."""
    rules = the_ruleset()
    plain = a_state()
    secret = a_state(china_stockpile=stockpile, china_compute_smuggled=smuggled)
    added = secret.flow.copy(order="K")
    added[:, Flow.CHINA_COMPUTE_ADDED] += flow - added[:, Flow.SMUGGLED]
    added[:, Flow.SMUGGLED] = flow
    secret = replace(secret, flow=added, seed=np.array([seed], dtype=np.uint64))
    one, other = (everything_in(observe(rules, state, Side.US)) for state in (plain, secret))

    for mine, theirs in zip(one, other, strict=True):
        assert _close(mine, theirs)


@settings(max_examples=50)
@given(smuggled=amounts)
def test_not_a_bit_of_what_was_smuggled_is_left_in_the_sum_of_all_channels(smuggled: float) -> None:
    """Taken off the true sum, the secret would leave its rounding behind, and that can be read."""
    rules, states = the_ruleset(), []
    for secret in (0.0, smuggled):
        state = a_state(turn=3)
        state.flow[:, Flow.SMUGGLED] = secret
        state.flow[:, Flow.CHINA_COMPUTE_ADDED] = 347.398 + secret
        states.append(observe(rules, state, Side.US).known.flow)

    np.testing.assert_array_equal(*states)


def test_the_rival_does_not_see_that_a_covert_order_rests() -> None:
    """An order that waits before it can be given again has been given."""
    rules, state = the_ruleset(), a_state(turn=3)
    position = [special.slug for special in rules.specials].index("smuggle")
    state.cooldown[:, position] = 2

    assert observe(rules, state, Side.CHINA).known.cooldown[0, position] == 2
    assert observe(rules, state, Side.US).known.cooldown[0, position] == 0


def _close(one: object, other: object) -> bool:
    try:
        return bool(np.allclose(np.asarray(one, float), np.asarray(other, float), equal_nan=True))
    except (TypeError, ValueError):
        return one == other


@pytest.mark.parametrize("side", [*Side])
def test_neither_side_sees_the_seed_or_any_pending_order(side: Side) -> None:
    """A search that knew the seed could peek at chance; orders are given in secret."""
    seen = observe(the_ruleset(), a_state(seed=77), side)

    assert not seen.known.seed.any()
    assert {item.name for item in fields(Observation)} == {"side", "ruleset", "known", "ledger"}
    assert not any("order" in item.name for item in fields(State))


def test_a_side_knows_all_that_is_its_own() -> None:
    """And everything that is not the rival's secret."""
    rules, state = the_ruleset(), a_state(seed=0, china_stockpile=99, us_congress=0.6)

    np.testing.assert_array_equal(observe(rules, state, Side.CHINA).known.stock, state.stock)


def test_causes_of_secrets_are_not_told_to_the_rival() -> None:
    """Otherwise the ledger would say what the meter hides."""
    rules = a_board()
    turn = play(rules, a_start(rules), china=("special-stockpile", "special-smuggle"))
    hidden = {Stock.CHINA_STOCKPILE, Stock.CHINA_COMPUTE_SMUGGLED}
    told = {
        side: {entry.stock for entry in observe(rules, turn.after, side, ledger).ledger.entries}
        for side, ledger in ((side, turn.outcome.ledger) for side in Side)
    }

    assert hidden <= told[Side.CHINA]
    assert not hidden & told[Side.US]


def test_observing_changes_nothing() -> None:
    """The state that is looked at stays as it is, secrets and all."""
    state = a_state(china_stockpile=99)
    before = state.stock.copy()
    observe(the_ruleset(), state, Side.US).known.stock[:] = 0

    np.testing.assert_array_equal(state.stock, before)


def test_an_observation_reads_like_a_briefing() -> None:
    """Stocks, gates and chips by their names."""
    rules = a_board()
    seen = observe(rules, a_start(rules, turn=2, gates={"licence-h1": 25}), Side.US)

    assert seen.turn == 2
    assert seen.month == rules.start_month + 6
    assert seen.gate("licence-h1") == 1
    assert seen.rate("licence-h1") == 0.25
    assert np.isnan(seen.rate("licence-h2"))
    assert seen.passable("licence-h1").all()
    assert not seen.passable("licence-h2").any()
    assert seen.shipped("h1").all()
    assert not seen.shipped("h4").any()
    assert seen.indicator("model_lag_months") == 8
    assert [reason.code for reason in seen.reasons(rules.action(Side.US, "open-licence-h4"))] == [
        "not-shipped"
    ]
    assert not seen.problems([rules.action(Side.US, "open-licence-h2")])
