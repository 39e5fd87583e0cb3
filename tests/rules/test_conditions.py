"""Conditions: what a scenario may ask before something happens."""

from dataclasses import replace

import numpy as np
import pytest

from game.rules import Side, Stock
from game.rules.conditions import (
    ALWAYS,
    NEVER,
    All,
    Any,
    Compare,
    Condition,
    FlagUp,
    GateIs,
    GateState,
    LawInForce,
    Not,
    OrderGiven,
    Ordering,
    Quantity,
    Shipped,
    TurnIs,
    at_turn,
    holds,
)
from game.rules.facts import facts_of, holds_in
from game.rules.ruleset import Law
from tests.rules.board import a_board, a_start, gate, play

CONGRESS = Quantity(Stock.US_CONGRESS)
BELOW, AT, ABOVE = 0.4, 0.5, 0.6


def at(pressure: float) -> list[bool]:
    """Where each ordering holds against one half, in the order of the enumeration."""
    state = a_start(a_board(), us_congress=pressure)
    conditions = [Compare(CONGRESS, ordering, AT) for ordering in Ordering]
    return [bool(holds_in(condition, a_board(), state)[0]) for condition in conditions]


def test_a_comparison_may_include_its_bound_or_not() -> None:
    """``at_least`` and ``at_most`` do, ``above`` and ``below`` do not."""
    assert [*Ordering] == [Ordering.AT_LEAST, Ordering.AT_MOST, Ordering.ABOVE, Ordering.BELOW]
    assert at(BELOW) == [False, True, False, True]
    assert at(AT) == [True, True, False, False]
    assert at(ABOVE) == [True, False, True, False]


def test_an_indicator_can_be_compared_like_a_stock() -> None:
    """The lag is derived, never stored: eight months at the start."""
    lag = Compare(Quantity(indicator="model_lag_months"), Ordering.AT_LEAST, 8.0)

    assert holds_in(lag, a_board(), a_start(a_board())).all()


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ("open", {GateState.OPEN, GateState.PASSABLE}),
        (25, {GateState.LEVIED, GateState.PASSABLE}),
        (50, {GateState.LEVIED, GateState.PASSABLE}),
        ("closed", {GateState.CLOSED}),
    ],
)
def test_a_gate_is_open_levied_or_closed(setting: str | int, expected: set[GateState]) -> None:
    """Open or levied it is passable."""
    state = a_start(a_board(), gates={"licence-h1": setting})
    found = {
        each
        for each in GateState
        if holds_in(GateIs(gate("licence-h1"), each), a_board(), state)[0]
    }

    assert found == expected


def test_a_gate_without_a_ladder_is_open_or_closed() -> None:
    """Nobody levies fab equipment here: setting 1 is closed already."""
    state = a_start(a_board(), gates={"equipment": "closed"})

    assert holds_in(GateIs(gate("equipment"), GateState.CLOSED), a_board(), state)[0]
    assert not holds_in(GateIs(gate("equipment"), GateState.LEVIED), a_board(), state)[0]


@pytest.mark.parametrize(("turn", "expected"), [(1, False), (2, True), (4, True), (5, False)])
def test_a_window_of_turns_includes_both_ends(turn: int, expected: bool) -> None:
    """The third to the fifth turn are 2 to 4, counted from nought."""
    state = a_start(a_board(), turn=turn)

    assert holds_in(TurnIs(2, 4), a_board(), state)[0] == expected


def test_at_the_end_of_a_turn_its_own_number_counts() -> None:
    """An event of the first quarter happens in the first quarter."""
    rules = a_board()
    after = play(rules, a_start(rules)).after
    none = np.full((1, 1), -1)

    assert holds(TurnIs(0, 0), facts_of(rules, after, (none, none)))[0]
    assert not holds(TurnIs(0, 0), facts_of(rules, after))[0]


def test_flags_chips_and_laws_can_be_asked_for() -> None:
    """Each in its own way: raised, shipped, in force."""
    rules = a_board(laws=(Law("freeze", ALWAYS, 2, ()),))
    state = a_start(rules)
    h1, h4 = (rules.chips.slugs.index(slug) for slug in ("h1", "h4"))
    asked = [FlagUp(0), Shipped(h1), Shipped(h4), LawInForce(0)]

    assert [bool(holds_in(each, rules, state)[0]) for each in asked] == [False, True, False, False]
    state.flags[:, 0] = True
    state.law_turns[:, 0] = 1
    assert holds_in(All((FlagUp(0), LawInForce(0))), rules, state)[0]


def test_an_order_can_be_asked_for_in_the_turn_it_is_given() -> None:
    """In any slot, of that side only, and in the matches that gave it."""
    rules = a_board()
    state = a_start(rules, batch=3)
    given = (np.array([[5, -1], [-1, 5], [-1, -1]]), np.array([[-1, -1], [-1, -1], [5, -1]]))
    facts = facts_of(rules, state, given)

    assert holds(OrderGiven(Side.US, 5), facts).tolist() == [True, True, False]
    assert holds(OrderGiven(Side.CHINA, 5), facts).tolist() == [False, False, True]
    assert not holds_in(OrderGiven(Side.US, 5), rules, state).any(), "between turns nobody orders"


YES, NO = ALWAYS, NEVER


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (All(()), True),
        (Any(()), False),
        (All((YES, YES)), True),
        (All((YES, NO)), False),
        (Any((NO, YES)), True),
        (Any((NO, NO)), False),
        (Not(YES), False),
        (Not(All((YES, Not(NO), Any((NO, YES))))), False),
    ],
)
def test_all_any_and_not_combine_as_in_speech(condition: Condition, expected: bool) -> None:
    """Of no parts, ``all`` always holds and ``any`` never does."""
    assert holds_in(condition, a_board(), a_start(a_board()))[0] == expected


def test_every_match_of_a_batch_answers_for_itself() -> None:
    """Also where the parts of a condition hold in different matches."""
    rules = a_board()
    state = a_start(rules, batch=4)
    state.stock[:, Stock.US_CONGRESS] = [BELOW, BELOW, ABOVE, ABOVE]
    state.flags[:, 0] = [False, True, False, True]
    high = Compare(CONGRESS, Ordering.ABOVE, AT)

    assert holds_in(All((high, FlagUp(0))), rules, state).tolist() == [False, False, False, True]
    assert holds_in(Any((high, FlagUp(0))), rules, state).tolist() == [False, True, True, True]
    assert holds_in(Not(high), rules, state).tolist() == [True, True, False, False]


DATED = TurnIs(3, 5)


@pytest.mark.parametrize(
    ("condition", "in_time", "too_late"),
    [
        (DATED, ALWAYS, NEVER),
        (FlagUp(0), FlagUp(0), FlagUp(0)),
        (All((DATED, FlagUp(0))), FlagUp(0), NEVER),
        (All((FlagUp(0), DATED, FlagUp(1))), All((FlagUp(0), FlagUp(1))), NEVER),
        (Any((DATED, FlagUp(0))), ALWAYS, FlagUp(0)),
        (Any((FlagUp(0), FlagUp(1), DATED)), ALWAYS, Any((FlagUp(0), FlagUp(1)))),
        (Not(DATED), NEVER, ALWAYS),
        (Not(All((DATED, FlagUp(0)))), Not(FlagUp(0)), ALWAYS),
        (All((Not(DATED), Any((DATED, FlagUp(0))))), NEVER, FlagUp(0)),
    ],
)
def test_a_date_is_settled_before_any_match_is_asked(
    condition: Condition, in_time: Condition, too_late: Condition
) -> None:
    """Turns 3 and 5 are in time, 2 is as good as too late."""
    assert [at_turn(condition, turn) for turn in (2, 3, 5)] == [too_late, in_time, in_time]


@pytest.mark.parametrize("flag", [False, True])
@pytest.mark.parametrize("turn", [2, 3, 6])
def test_what_is_left_of_a_condition_holds_where_the_whole_does(turn: int, flag: bool) -> None:
    """Knowing the turn beforehand changes no answer."""
    rules = a_board()
    state = a_start(rules)
    state.flags[:, 0] = flag
    facts = replace(facts_of(rules, state), turn=np.array([turn]))
    parts = (DATED, FlagUp(0), Not(DATED))
    for whole in (All(parts[:2]), Any(parts[:2]), All(parts[1:]), Not(Any(parts[1:]))):
        assert holds(whole, facts) == holds(at_turn(whole, turn), facts), whole
