"""What-ifs: only the orders differ, and what is asked could have been ordered."""

from dataclasses import replace

import numpy as np
import pytest

from game.analysis.turning_points import find_turning_points
from game.analysis.what_if import Alternative, Way, ask, find_alternatives, orders_in, state_before
from game.match import Kind, LocalTable
from game.rules import SIDES, Side, order_problems
from game.rules.trade import passes
from tests.matches import every_finished, watched

FEW = 40


def opened() -> tuple[LocalTable, Alternative]:
    """A match in which China's consent alone kept the best licensed chip out, and when."""
    for table in every_finished():
        for asked in find_alternatives(table):
            if asked.way is Way.OPENED and asked.side is Side.CHINA:
                return table, asked
    raise AssertionError("consent is never the last key")


def test_the_same_orders_lead_to_the_same_ends() -> None:
    """Both variants have one chance, match by match: nothing but the orders can differ."""
    table = watched(20)
    given = orders_in(table, 7, Side.US)
    asked = Alternative(7, Side.US, Way.LEFT_OUT, given, given, ())
    (found,) = ask(table, [asked], FEW)

    assert not found.difference.any()
    assert found.as_ordered.lead.std() > 0.0, "each match has chance of its own"


def test_what_is_asked_twice_is_answered_alike() -> None:
    table = watched(20)
    asked = find_alternatives(table)[:1]
    once, again = (ask(table, asked, FEW)[0] for _ in range(2))

    np.testing.assert_array_equal(once.difference, again.difference)


def test_an_order_that_is_left_out_makes_the_difference() -> None:
    """Without an order that turned a match it ends otherwise, in most of the matches."""
    table = watched(20)
    asked = [each for each in find_alternatives(table) if each.way is Way.LEFT_OUT][:1]
    (found,) = ask(table, asked, FEW)

    assert np.count_nonzero(found.difference) > FEW / 2


@pytest.mark.parametrize("number", [0, 1])
def test_every_alternative_could_have_been_ordered(number: int) -> None:
    table = watched(20, number)
    alternatives = find_alternatives(table)

    assert alternatives
    for asked in alternatives:
        state = state_before(table, asked.turn)
        assert order_problems(table.ruleset, state, asked.side, asked.instead) == ()
        assert asked.given == orders_in(table, asked.turn, asked.side)
        assert set(asked.about) == set(asked.given) ^ set(asked.instead) or asked.way is Way.OPENED


def test_every_order_that_turned_the_match_is_asked_about() -> None:
    table = watched(20)
    turned = [
        (point.turn, table.ruleset.action(point.act.side, point.act.subject))
        for point in find_turning_points(table)
        if point.act is not None and point.act.kind is Kind.ORDER and point.act.side is not None
    ]
    asked = [
        (each.turn, each.about[0]) for each in find_alternatives(table) if each.way is Way.LEFT_OUT
    ]

    assert asked == turned


def test_a_gate_is_asked_about_where_it_alone_was_shut() -> None:
    """Had customs accepted: the licence stands, the chip ships, and consent keeps it out."""
    table, asked = opened()
    ruleset, state = table.ruleset, state_before(table, asked.turn)
    gate = ruleset.menus[Side.CHINA][asked.about[0]].gate
    chip = int(ruleset.gate_chip[gate])
    licence = int(ruleset.chips.licence[chip])

    assert not passes(ruleset.gates, state.gates, gate)[0]
    assert passes(ruleset.gates, state.gates, licence)[0]
    assert np.isfinite(state.shipped[0, chip])
    assert asked.about[0] in asked.instead


def test_the_rival_orders_what_it_ordered() -> None:
    """An alternative is one side's: the other's orders of that turn stay in both variants."""
    table = watched(20)
    turn = 5
    given = {side: orders_in(table, turn, side) for side in SIDES}
    us = Alternative(turn, Side.US, Way.LEFT_OUT, given[Side.US], (), given[Side.US])
    (found,) = ask(table, [us], FEW)
    (both,) = ask(table, [replace(us, side=Side.CHINA, given=given[Side.CHINA])], FEW)

    np.testing.assert_array_equal(found.as_ordered.lead, both.as_ordered.lead)
    assert (found.otherwise.lead != both.otherwise.lead).any()
