"""What is left out is not missed: nothing it would do is done, and nothing is told of it."""

import ast
from dataclasses import replace
from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from game.players.random_orders import RandomOrders
from game.rules import SIDES, Orders, Ruleset, Stock, observe, start, step
from game.rules.equations import EQUATIONS, QUANTITIES, WORKINGS
from game.rules.equations.remaining import Remaining, remaining_in
from game.rules.params import constants
from game.rules.scope import HELD, NEEDED, NEUTRAL, Scope, held_constants
from tests.builders import the_ruleset
from tests.rules.test_equations import CLOSE, a_moment, booked
from tests.rules.worked_out import WorkedOut

MATCHES = 48
DRAWS = 6
"""Choices of stocks tried beside each alone and all together."""


def fit_to_go(stocks: frozenset[Stock]) -> bool:
    """Whether these may be left out together."""
    return all(moved in stocks for stock in stocks for _, moved in NEEDED.get(stock, ()))


def choices() -> list[frozenset[Stock]]:
    """Each stock alone, some drawn at random, and all."""
    draw, leavable = np.random.default_rng(7), list(NEUTRAL)
    drawn = [frozenset(stock for stock in leavable if draw.random() < 0.4) for _ in range(DRAWS)]
    tried = [*drawn, *(frozenset((stock,)) for stock in leavable)]
    return [
        *(each if fit_to_go(each) else each | {Stock.CHINA_DEPENDENCY} for each in tried),
        frozenset(leavable),
    ]


def without(ruleset: Ruleset, stocks: frozenset[Stock]) -> Ruleset:
    """The same scenario if it left these out; nothing of its own is brought to them."""
    specials = tuple(
        replace(each, effects=(), threat=each.threat and replace(each.threat, gain=()))
        for each in ruleset.specials
    )
    begin = ruleset.start_stock.copy()
    for stock in stocks:
        begin[stock] = NEUTRAL[stock]
    return replace(
        ruleset,
        start_stock=begin,
        params=replace(ruleset.params, **held_constants(stocks)),
        scope=Scope(left_out=stocks),
        events=(),
        laws=(),
        specials=specials,
    )


@cache
def the_whole() -> Remaining:
    return remaining_in(Scope())


def test_a_scenario_that_leaves_nothing_out_has_every_formula_as_it_is_written() -> None:
    written = {key: ast.unparse(ast.parse(text)) for key, text in EQUATIONS.items()}
    told = {
        name: text
        for each in the_whole().workings.values()
        for name, text in each.quantities.items()
    }

    assert the_whole().equations == written
    assert told == {name: ast.unparse(ast.parse(text)) for name, text in QUANTITIES.items()}
    assert list(the_whole().workings) == list(WORKINGS)
    assert set(the_whole().constants) == set(constants())


def test_every_stock_may_be_left_out_or_is_needed() -> None:
    assert {stock for stock in Stock if stock not in NEUTRAL} == {
        stock for stock, needs in NEEDED.items() if all(moved is None for _, moved in needs)
    }
    assert {name for held in HELD.values() for name in held} <= set(constants())
    assert all(stocks <= set(NEUTRAL) for stocks in HELD)


@pytest.mark.parametrize("stocks", choices(), ids=lambda each: f"{len(each)}-{min(each).slug}")
def test_what_remains_is_what_the_ledger_has(stocks: frozenset[Stock]) -> None:
    """Over a few quarters of random orders: formulas that read nothing of what is left out."""
    ruleset, players = without(the_ruleset(), stocks), RandomOrders()
    remaining = remaining_in(ruleset.scope)
    seeds = np.arange(MATCHES, dtype=np.uint64)
    state = start(ruleset, seeds)
    for turn in range(3):
        us, china = (
            players.choose_batch(
                observe(ruleset, state, side), seeds + np.uint64(1000 * turn + 100 * side)
            )
            for side in SIDES
        )
        orders = Orders(us, china)
        moment = a_moment(ruleset, state, orders)
        told, had = WorkedOut(moment), booked(moment, orders)
        for key in EQUATIONS:
            booked_here = had.pop(key, np.zeros(MATCHES))
            worked_out = told.formula(remaining.equations.get(key, "0"))
            np.testing.assert_allclose(booked_here, worked_out, CLOSE, CLOSE, err_msg=key[1])
        assert not any(stock in stocks for stock, _ in had)
        state = step(ruleset, state, orders, ledger=False).state
        assert (state.stock[:, [*stocks]] == ruleset.start_stock[[*stocks]]).all()
        assert np.isfinite(state.stock).all()

    assert remaining.symbols.isdisjoint({stock.slug for stock in stocks})
    assert remaining.symbols.isdisjoint(held_constants(stocks))


def test_the_more_is_left_out_the_less_remains() -> None:
    """No formula comes back because another stock is left out as well."""
    leavable = sorted(NEUTRAL)
    steps = [remaining_in(Scope(left_out=frozenset(leavable[:many]))) for many in range(30)]

    for fuller, barer in pairwise(steps):
        assert set(barer.equations) <= set(fuller.equations)
        assert set(barer.constants) <= set(fuller.constants)
    assert set(steps[-1].workings) < set(WORKINGS)


def test_what_no_order_can_bring_about_is_not_told() -> None:
    """A programme nobody has, an act nobody can call, a gate that is not there."""
    nothing: frozenset[str] = frozenset()
    bare = remaining_in(
        Scope(
            programmes=frozenset(),
            acts=frozenset(),
            channels=nothing,
            threatening=frozenset(),
            levying=frozenset(),
            levies=False,
        )
    )

    causes = {cause for _, cause in bare.equations}
    assert not any(cause.startswith(("programme.", "threat.")) for cause in causes)
    assert causes.isdisjoint({"levy.paid", "choke.cut", "leaks.caught", "tension.levies"})
    assert {"irony.equipment-denied", "launch.held"}.isdisjoint(causes)
    assert "threat" not in bare.workings
