"""Marks: an objective that is read over time counts the mean of what it was worth, turn by turn."""

from dataclasses import replace

import numpy as np
import pytest

from game.rules import Ruleset, Side, State, Stock, fingerprint, observe, step
from game.rules.conditions import Quantity
from game.rules.indicators import INDICATORS, SECRETS, hidden_from, read_indicator
from game.rules.marks import add_marks, mark, mean_mark
from game.rules.objectives import WHOLE_MATCH, Objective
from game.rules.secrecy import believed_by
from tests.builders import a_state, orders, the_ruleset
from tests.rules.board import a_board, a_start

CONGRESS = Quantity(Stock.US_CONGRESS)
PRESSURES = (0.8, 0.6, 0.4, 0.6, 0.4)
"""Marks of 0, 1/2, 1, 1/2 and 1 by an objective that is worth nothing at 0.8 and all at 0.4."""


def calm(over: int) -> Objective:
    return Objective("calm", Side.US, CONGRESS, zero=0.8, one=0.4, weight=1.0, over=over)


def after_turns(rules: Ruleset, stock: Stock, values: tuple[float, ...]) -> State:
    """The state after turns at whose ends the stock stood so."""
    state = a_start(rules)
    for turn, value in enumerate(values, 1):
        state.stock[:, stock] = value
        state = replace(state, turn=turn, length=np.full(state.batch, turn))
        state = replace(state, marks=add_marks(rules, state))
    return state


@pytest.mark.parametrize(
    ("over", "mean"),
    [(1, 1.0), (2, 0.75), (3, 2.5 / 3), (5, 0.6), (9, 0.6), (WHOLE_MATCH, 0.6)],
)
def test_the_mean_of_the_marks_counts(over: int, mean: float) -> None:
    """Of the last, of the last few, of all that there have been so far."""
    rules = a_board(objectives=(calm(over),))
    state = after_turns(rules, Stock.US_CONGRESS, PRESSURES)

    assert mean_mark(calm(over), rules, state)[0] == pytest.approx(mean)


def test_a_turn_is_marked_by_the_state_that_it_leaves() -> None:
    """What was told at the end of a quarter is what counts: a lag is measured on the same day."""
    rules = the_ruleset()
    state = a_state()
    for turn in range(1, 5):
        before, state = (
            state,
            step(rules, state, orders(china=("open-consent-h200",)), check=False).state,
        )
        for objective in rules.objectives:
            if objective.over == WHOLE_MATCH:
                column = rules.mark_places[objective.side, objective.slug].column(turn - 1)
                added = state.marks[:, column] - before.marks[:, column]

                np.testing.assert_allclose(added, mark(objective, rules, state))


def test_before_the_first_turn_the_opening_counts() -> None:
    rules = a_board(objectives=(calm(WHOLE_MATCH),))

    assert mean_mark(calm(WHOLE_MATCH), rules, a_start(rules, us_congress=0.6))[0] == pytest.approx(
        0.5
    )


def test_what_has_been_tells_two_states_apart() -> None:
    """Two matches that stand alike now, and did not before, are not the same match."""
    rules = a_board(objectives=(calm(WHOLE_MATCH),))
    one, other = (
        after_turns(rules, Stock.US_CONGRESS, values) for values in ((0.4, 0.4), (0.8, 0.4))
    )

    assert fingerprint(one) != fingerprint(other)


def test_a_secret_is_not_told_by_the_marks() -> None:
    """The rival knows the marks that come of what it believes, whatever was smuggled."""
    smuggled = Quantity(Stock.CHINA_COMPUTE_SMUGGLED)
    hoard = Objective(
        "hoard",
        Side.CHINA,
        smuggled,
        zero=0.0,
        one=400.0,
        weight=1.0,
        over=WHOLE_MATCH,
        hidden_from=hidden_from(smuggled),
    )
    rules = a_board(objectives=(hoard, calm(2)))
    little, much = (
        after_turns(rules, Stock.CHINA_COMPUTE_SMUGGLED, values)
        for values in ((0.0, 100.0), (300.0, 400.0))
    )
    seen = [observe(rules, state, Side.US).known for state in (little, much)]
    own = [observe(rules, state, Side.CHINA).known for state in (little, much)]

    assert mean_mark(hoard, rules, seen[0])[0] == mean_mark(hoard, rules, seen[1])[0]
    np.testing.assert_array_equal(seen[0].marks, seen[1].marks)
    assert [mean_mark(hoard, rules, state)[0] for state in own] == [0.125, 0.875]


def test_every_indicator_with_a_secret_in_it_is_listed() -> None:
    """What changes where a secret is replaced by what is believed, and nothing else."""
    rules = a_board()
    state = a_start(rules)
    for stock in Stock:
        if stock.secret:
            state.stock[:, stock] += 50.0
    state = replace(state, flow=state.flow + 7.0)
    believed = believed_by(rules, state, Side.US)

    assert set(SECRETS) == {
        slug
        for slug in INDICATORS
        if read_indicator(rules, state, slug)[0] != read_indicator(rules, believed, slug)[0]
    }
