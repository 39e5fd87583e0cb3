"""Equations: what the pages say of a flow is what the flow does, to the last digit."""

import ast
import inspect
from dataclasses import fields, replace
from functools import cache

import numpy as np
import pytest

from game.players.random_orders import RandomOrders
from game.rules import SIDES, Orders, Ruleset, State, Stock, observe, start, step
from game.rules import turn as whole_turn
from game.rules.decisions import decide
from game.rules.equations import (
    COUNTED,
    EQUATIONS,
    FUNCTIONS,
    GIVEN,
    QUANTITIES,
    WORKINGS,
    symbols_in,
)
from game.rules.equations.remaining import remaining_in
from game.rules.flows.launch import launch_generations
from game.rules.flows.leaks import settle_leaks
from game.rules.flows.market import settle_market
from game.rules.flows.rug_pull import find_cutoff
from game.rules.moment import Moment
from game.rules.params import constants
from game.rules.state import RUNNING
from game.scenario import load_scenario, shipped
from tests.architecture.test_flows import FILES, causes_in, numbers_in
from tests.rules.worked_out import WorkedOut

FORMULAS = (*EQUATIONS.values(), *COUNTED.values(), *QUANTITIES.values())
MATCHES = 48
TURNS = 8
CLOSE = 1e-9
"""How far a formula may be from the ledger: rounding [share of what is compared, and of 1]."""


def shaken(ruleset: Ruleset, draw: np.random.Generator) -> Ruleset:
    """The same scenario with every constant anywhere in its range."""
    known = constants()
    return replace(
        ruleset,
        params=replace(
            ruleset.params,
            **{
                item.name: float(draw.uniform(known[item.name]["low"], known[item.name]["high"]))
                for item in fields(ruleset.params)
            },
        ),
    )


def stirred(state: State, draw: np.random.Generator) -> State:
    """The same match with its stocks moved about, as far as a match could take them."""
    stock = state.stock.copy(order="K")
    for each in Stock:
        column = stock[:, each]
        if each.unit == "share":
            stock[:, each] = draw.uniform(0.0, 1.0, len(column))
        elif each.unit == "months":
            stock[:, each] = column + draw.uniform(-6.0, 6.0, len(column))
        else:
            stock[:, each] = column * draw.uniform(0.2, 3.0, len(column)) + draw.uniform(0, 1)
    sold = state.sold_home * draw.uniform(0.0, 2.0, state.sold_home.shape)
    return replace(state, stock=stock, sold_home=sold)


def a_moment(ruleset: Ruleset, state: State, orders: Orders) -> Moment:
    return Moment(ruleset, state, decide(ruleset, state, orders))


@cache
def moments(slug: str) -> tuple[tuple[Moment, Orders], ...]:
    """Turns of matches between random players, with stocks and constants at random."""
    draw = np.random.default_rng(18)
    ruleset, players = load_scenario(slug).ruleset, RandomOrders()
    seeds = np.arange(MATCHES, dtype=np.uint64)
    state, found = start(ruleset, seeds), []
    for turn in range(min(TURNS, ruleset.turns)):
        us, china = (
            players.choose_batch(
                observe(ruleset, state, side), seeds + np.uint64(1000 * turn + 100 * side)
            )
            for side in SIDES
        )
        orders = Orders(us, china)
        for _ in range(2):
            other = shaken(ruleset, draw)
            found.append((a_moment(other, stirred(state, draw), orders), orders))
        state = step(ruleset, state, orders, ledger=False, check=False).state
    return tuple(found)


def booked(moment: Moment, orders: Orders) -> dict[tuple[Stock, str], np.ndarray]:
    """What the ledger has of the flows, like causes added together."""
    outcome = step(moment.ruleset, moment.state, orders, events=False, check=False)
    sums: dict[tuple[Stock, str], np.ndarray] = {}
    for entry in outcome.ledger.entries:
        key = entry.stock, entry.cause
        sums[key] = sums.get(key, np.zeros(MATCHES)) + entry.amount
    return sums


@pytest.mark.parametrize("slug", shipped())
def test_every_equation_says_what_the_ledger_has(slug: str) -> None:
    """Worked out from the state and the orders alone, by names that a reader can look up."""
    off: list[str] = []
    scope = load_scenario(slug).ruleset.scope
    equations = remaining_in(scope).equations if scope.left_out else EQUATIONS
    for moment, orders in moments(slug):
        told, had = WorkedOut(moment), booked(moment, orders)
        for (stock, cause), formula in equations.items():
            expected = had.get((stock, cause), np.zeros(MATCHES))
            if not np.allclose(told.formula(formula), expected, rtol=CLOSE, atol=CLOSE):
                off.append(f"turn {moment.state.turn}: {stock.slug}, {cause} = {formula}")

    assert off == []


@pytest.mark.parametrize("slug", shipped())
def test_what_is_worked_out_on_the_way_is_what_the_rules_work_out(slug: str) -> None:
    """Also where two mistakes would cancel out, or where nothing is booked this turn."""
    for moment, _ in moments(slug):
        told = WorkedOut(moment)
        launches = launch_generations(moment)
        market = settle_market(moment, launches)
        leaks, cutoff = settle_leaks(moment, market), find_cutoff(moment)
        pairs = {
            "budget": market.budget,
            "supply": market.supply,
            "expected": market.expected,
            "us_additions": market.us_added,
            "crowded": market.crowded,
            "ordered": market.ordered,
            "delivered": market.delivered,
            "foreign_spend": market.foreign_spend,
            "sales": market.sales,
            "levy_paid": market.levy,
            "levy_rate": market.levy_rate,
            "domestic": market.domestic,
            "domestic_spend": market.domestic_spend,
            "domestic_share": market.domestic_share,
            "paid_ahead": market.paid_ahead,
            "hunger": market.hunger,
            "unmet": market.unmet,
            "on_offer": market.offered,
            "licence_stands": market.licensed,
            "frontier": launches.frontier,
            "ascend": launches.ascend,
            "ascend_before": launches.ascend_before,
            "debut": launches.debut,
            "undercut": launches.undercut,
            "smuggled": leaks.smuggled,
            "rented": leaks.rented,
            "caught": leaks.caught,
            "withdrawn": cutoff.strength,
            "readiness": cutoff.readiness,
        }
        for name, value in pairs.items():
            np.testing.assert_allclose(
                told.of(name), np.broadcast_to(value, MATCHES), rtol=CLOSE, atol=CLOSE, err_msg=name
            )


@pytest.mark.parametrize("slug", shipped())
def test_what_is_counted_by_chip_is_what_the_turn_adds(slug: str) -> None:
    """The two amounts of a chip are no stocks and stand in no ledger; the state has them."""
    for moment, orders in moments(slug):
        told, before = WorkedOut(moment), moment.state
        after = step(moment.ruleset, before, orders, events=False, ledger=False, check=False).state
        running = before.decided == RUNNING
        for name, formula in COUNTED.items():
            kept = name.removeprefix("chip_")
            added = (getattr(after, kept) - getattr(before, kept)).T[moment.ruleset.chips.traded]
            value = told.formula(formula)[:, running]
            np.testing.assert_allclose(value, added[:, running], rtol=1e-6, atol=1e-6, err_msg=name)


def test_the_turns_that_are_tried_bring_every_cause_about() -> None:
    """A formula that is only ever held against nothing would be held against nothing much."""
    seen = {
        key
        for slug in shipped()
        for moment, orders in moments(slug)
        for key, amount in booked(moment, orders).items()
        if np.abs(amount).max() > CLOSE
    }

    assert [
        f"{stock.slug}: {cause}" for stock, cause in EQUATIONS if (stock, cause) not in seen
    ] == []


def test_nothing_is_booked_without_an_equation() -> None:
    """But what a scenario brings, and what a bound cuts off."""
    brought = ("special.", "event.", "law.", "limit")
    had = {
        key
        for slug in shipped()
        for moment, orders in moments(slug)
        for key in booked(moment, orders)
    }

    assert [key for key in had - set(EQUATIONS) if not key[1].startswith(brought)] == []
    written = {cause for path in FILES for cause in causes_in(path)}
    assert written - {cause for _, cause in EQUATIONS} == set()


def test_every_name_is_one_thing() -> None:
    """A stock, a constant, a quantity or something given; and each is used."""
    kinds = [
        {stock.slug for stock in Stock},
        set(constants()),
        set(QUANTITIES),
        set(GIVEN),
        set(FUNCTIONS),
    ]
    names = set().union(*kinds)
    used = {name for formula in FORMULAS for name in symbols_in(formula)}

    assert len(names) == sum(map(len, kinds))
    assert used - names == set()
    assert (set(QUANTITIES) | set(GIVEN)) - used == set()


def test_every_constant_is_in_an_equation() -> None:
    used = {name for formula in FORMULAS for name in symbols_in(formula)}

    assert [name for name in constants() if name not in used] == []


def test_no_number_stands_in_an_equation() -> None:
    """As none stands in a flow: it is a constant, with unit, range and source."""
    assert [each for each in FORMULAS if numbers_in(ast.parse(each))] == []


def test_the_workings_come_in_the_order_of_a_turn() -> None:
    """So a page that goes through them tells a turn as it is."""
    tree = ast.parse(inspect.getsource(whole_turn))
    homes = {
        each.name: node.module.rsplit(".", 1)[-1].replace("_", "-")
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module
        for each in node.names
    }
    (flows,) = (
        node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "_flows"
    )
    called = [
        node.value.func.id
        for node in ast.walk(flows)
        if isinstance(node, ast.YieldFrom)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Name)
    ]
    order = [homes[name].replace("decisions", "orders") for name in called]

    assert [name for name in WORKINGS if name != "stay-or-switch"] == order
