"""The private score of a role: exact small cases, and what it must not know."""

import numpy as np
import pytest

from game.analysis.private_score import private_score, private_score_so_far, reached_goals
from game.match.records import rebuild
from game.rules import SIDES, Side, State, Stock, observe
from game.rules.scoring import score
from game.scenario.casting import roles_of
from game.scenario.results import Measured
from game.scenario.teaching import Goal, Role
from tests.builders import a_state, the_ruleset
from tests.matches import finished, the_scenario

RULESET = the_ruleset()


def a_role(*goals: Goal, side: str = "us") -> Role:
    return Role(id="envoy", name="Envoy", side=side, public="-", private="-", goals=goals)


def calm(*, over: str | int = "end", weight: float = 100) -> Goal:
    """Worth nothing at a tension of 0.8 and all at 0.3."""
    return Goal(
        text="Calm",
        of=Measured(stock="tension"),
        over=over,
        worth_nothing=0.8,
        worth_all=0.3,
        weight=weight,
    )


def a_course(*tension: float) -> list[State]:
    """A match in which the tension is so much at the opening and after each turn."""
    return [a_state(turn=turn, tension=value) for turn, value in enumerate(tension)]


COURSE = a_course(0.9, 0.7, 0.8, 0.55, 0.3)
# Worth of the turns: (0.8 - 0.7) / 0.5 = 0.2, then 0, 0.5 and 1.


@pytest.mark.parametrize(
    ("over", "value", "reached"),
    [
        ("end", 0.3, 1.0),
        ("mean", (0.7 + 0.8 + 0.55 + 0.3) / 4, (0.2 + 0 + 0.5 + 1) / 4),
        (2, (0.55 + 0.3) / 2, 0.75),
        (9, (0.7 + 0.8 + 0.55 + 0.3) / 4, (0.2 + 0 + 0.5 + 1) / 4),
    ],
)
def test_a_goal_looks_back_as_an_objective_does(
    over: str | int, value: float, reached: float
) -> None:
    (goal,) = private_score(RULESET, COURSE, a_role(calm(over=over))).goals

    assert goal.value == pytest.approx(value)
    assert goal.reached == pytest.approx(reached)
    assert goal.points == pytest.approx(100 * reached)


@pytest.mark.parametrize("over", ["end", "mean", 3])
def test_before_the_first_turn_the_opening_counts(over: str | int) -> None:
    found = private_score(RULESET, a_course(0.4), a_role(calm(over=over)))

    assert found.total == pytest.approx(80)  # (0.8 - 0.4) / 0.5


def test_goals_share_a_hundred_points_by_their_weights() -> None:
    """Calm is reached in full, 30 of 30; funds of 30 lie halfway from 20 to 40, 35 of 70."""
    funds = Goal(
        text="Neither poor nor idle",
        of=Measured(stock="us_funds"),
        worth_nothing=0,
        worth_all=20,
        worth_nothing_again=40,
        weight=7,
    )
    course = [a_state(tension=0.3, us_funds=30.0)]
    found = private_score(RULESET, course, a_role(calm(weight=3), funds))

    assert [goal.points for goal in found.goals] == pytest.approx([30, 35])
    assert found.total == pytest.approx(65)


def test_a_role_without_goals_has_no_points() -> None:
    found = private_score(RULESET, COURSE, a_role())

    assert (found.goals, found.total) == ((), 0)


def test_in_a_batch_each_match_counts_its_own_turns() -> None:
    """The first match ended after one turn and stays as it was, the second played three."""
    states = [a_state(batch=2, turn=turn) for turn in range(4)]
    for turn, state in enumerate(states):
        state.length[:] = [min(turn, 1), turn]
        state.stock[:, Stock.TENSION] = [0.55, [0.9, 0.3, 0.8, 0.55][turn]]
    values, reached = reached_goals(RULESET, states, a_role(calm(over="mean"), calm(over=2)))

    np.testing.assert_allclose(values, [[0.55, 0.55], [0.55, 0.675]])
    np.testing.assert_allclose(reached, [[0.5, 0.5], [0.5, 0.25]])


@pytest.mark.parametrize("side", SIDES)
def test_a_delegation_has_the_score_of_its_side(side: Side) -> None:
    """A scenario without roles hands out the side's own objectives, and they are worth the same."""
    loaded = the_scenario("h200-deal")
    table = finished("dealmaker", "hedger", 1)
    bare = loaded.scenario.model_copy(update={"roles": (), "roles_from": None})
    delegation = next(role for role in roles_of(bare) if role.side == side.slug)
    states = rebuild(table.log, loaded.ruleset).states

    total = private_score(loaded.ruleset, states, delegation).total
    assert total == pytest.approx(score(loaded.ruleset, states[-1], side)[0])


def test_while_a_match_runs_no_secret_of_the_rival_is_in_it() -> None:
    """Two matches that differ in what China hides alone give the US role the same score."""
    stockpile = Goal(
        text="No hoard",
        of=Measured(stock="china_stockpile"),
        worth_nothing=1000,
        worth_all=0,
        weight=100,
    )
    assert Stock.CHINA_STOCKPILE.is_hidden_from(Side.US)
    truths = [[a_state(turn=turn, china_stockpile=hoard) for turn in (0, 1)] for hoard in (0, 900)]

    seen = [[observe(RULESET, state, Side.US) for state in states] for states in truths]
    so_far = [private_score_so_far(each, a_role(stockpile)).total for each in seen]
    truly = [private_score(RULESET, each, a_role(stockpile)).total for each in truths]
    assert so_far[0] == so_far[1]
    assert truly == pytest.approx([100, 10])
