"""The players that look ahead: what they see, how they mix, and how they stop."""

import numpy as np
import pytest

from game.players import find
from game.players.search import EFFORTS, SearchPlayer
from game.players.search.action_space import action_space_of
from game.players.search.follow import FREE, Follower
from game.players.search.mixing import mix
from game.players.search.plans import drawn
from game.rules import NO_ORDER, Observation, Side, observe, order_problems
from game.rules.arrays import Keys
from game.studies.pairing import play_block
from tests.builders import a_state, the_ruleset

QUICK = SearchPlayer("quick", EFFORTS["medium"])


def a_view(side: Side = Side.US, *, batch: int = 1, **stocks: float) -> Observation:
    return observe(the_ruleset(), a_state(batch=batch, **stocks), side)


def a_stream(*numbers: int) -> Keys:
    return np.array(numbers or (1,), dtype=np.uint64)


def test_matching_pennies_is_played_half_and_half() -> None:
    """Whoever always shows the same coin loses it."""
    pennies = np.array([[[1.0, -1.0], [-1.0, 1.0]]])

    row, column = mix(pennies, -pennies)

    np.testing.assert_allclose(row, 0.5, atol=0.02)
    np.testing.assert_allclose(column, 0.5, atol=0.02)


def test_a_mixture_leaves_little_to_gain() -> None:
    payoff = np.random.default_rng(1).uniform(-1, 1, (8, 12, 9))

    row, column = mix(payoff, -payoff)

    best = np.einsum("mrc,mc->mr", payoff, column).max(axis=1)
    worst = np.einsum("mrc,mr->mc", payoff, row).min(axis=1)
    assert (best - worst < 0.02).all()


def test_a_dominated_row_is_never_played() -> None:
    payoff = np.array([[[0.5, 0.4], [0.1, 0.2]]])

    row, _ = mix(payoff, -payoff)

    assert row[0, 1] < 0.01


@pytest.mark.parametrize("side", list(Side))
def test_plans_give_only_legal_orders(side: Side) -> None:
    """Rollouts check nothing, so what follows a plan must keep the rules by itself."""
    ruleset = the_ruleset()
    state = a_state(batch=60, us_capital=6, china_capital=6, us_funds=9, china_funds=9)
    space = action_space_of(ruleset, side)
    plans = drawn(ruleset, space, a_stream(7), 60).pooled()

    orders = Follower(ruleset, space, plans, np.arange(60), state.seed).orders(state)

    for match, given in enumerate(orders.tolist()):
        assert order_problems(ruleset, state.take(np.array([match])), side, given) == ()
    assert len(np.unique(orders, axis=0)) > 10


def test_a_plan_fills_only_the_slots_that_are_free() -> None:
    ruleset, side = the_ruleset(), Side.US
    space = action_space_of(ruleset, side)
    plans = drawn(ruleset, space, a_stream(7), 4).pooled()
    wanted = ruleset.action(side, "invest-allies")
    forced = np.array([[wanted, NO_ORDER], [wanted, FREE]])

    state = a_state(batch=2, us_funds=20, us_capital=6)
    orders = Follower(ruleset, space, plans, np.array([0, 0]), state.seed).orders(state, forced)

    assert orders[0].tolist() == [wanted, NO_ORDER]
    assert orders[1, 0] == wanted
    assert orders[1, 1] not in (wanted, NO_ORDER)


def test_an_answer_depends_on_the_stream_alone() -> None:
    seen = a_view()

    assert QUICK.choose(seen, a_stream(3)) == QUICK.choose(seen, a_stream(3))


def test_a_player_that_is_stopped_answers_at_once() -> None:
    """The window may close at any moment; what is given then is legal all the same."""
    calls: list[int] = []

    def stopped() -> bool:
        calls.append(1)
        return True

    assert QUICK.until(stopped).choose(a_view(), a_stream()) == ()
    assert len(calls) == 1


def test_nothing_is_ordered_in_a_match_that_is_over() -> None:
    state = a_state(batch=2, turn=the_ruleset().turns)

    orders = QUICK.choose_batch(observe(the_ruleset(), state, Side.US), a_stream(1, 2))

    assert (orders == NO_ORDER).all()


@pytest.mark.parametrize("side", list(Side))
def test_advice_says_what_speaks_for_each_option(side: Side) -> None:
    seen = a_view(side)

    advice = QUICK.advise(seen, a_stream(5))

    assert 1 <= len(advice.options) <= 5
    assert advice.turns == QUICK.effort.horizon
    assert sum(option.share for option in advice.options) <= 1.0 + 1e-9
    for option in advice.options:
        assert seen.problems(option.orders) == ()
        leads = [reply.lead for reply in option.replies]
        assert leads == sorted(leads)
        assert min(leads) - 1e-6 <= option.lead <= max(leads) + 1e-6
        assert sum(reply.share for reply in option.replies) == pytest.approx(1.0)


def test_levels_think_more_and_more() -> None:
    names = ("easy", "medium", "hard", "expert")
    efforts = [EFFORTS[name] for name in names]

    weighed = [
        effort.plans**2 + effort.candidates * effort.replies * effort.samples for effort in efforts
    ]
    assert weighed == sorted(weighed)
    assert [effort.horizon for effort in efforts] == sorted(effort.horizon for effort in efforts)


@pytest.mark.parametrize("side", list(Side))
def test_even_the_easy_level_beats_random_play(side: Side) -> None:
    """On the same chair against the same rival, since a scenario may favour either side."""
    wins = []
    for slug in ("easy", "random"):
        seats = {side: find(slug).policy, side.rival: find("random").policy}
        block = play_block(the_ruleset(), seats[Side.US], seats[Side.CHINA], seed=1, games=48)
        wins.append(block.winner.count(int(side)))

    assert wins[0] > wins[1] + 6, wins
