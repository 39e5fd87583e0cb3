"""A class of any temper has a match: either side can win, and every role something to reach."""

from functools import cache
from itertools import product

import numpy as np
import pytest

from game.analysis.private_score import reached_goals
from game.match.seat import ask
from game.match.tally import simulate
from game.players import find
from game.players.roster import personas
from game.rules import SIDES, Orders, Side, State, judge, start, step
from game.rules.arrays import Array
from game.scenario import load_scenario, roles_of
from game.scenario.teaching import Role

SCENARIO = load_scenario("classroom-45").scenario
RULESET = load_scenario("classroom-45").ruleset
LENT = ("classroom-45", "h200-deal", "quick-start")
"""Scenarios whose classes take these roles."""


@cache
def courses(slug: str, each: int = 3) -> tuple[tuple[State, ...], ...]:
    """Every persona against every other, a few matches each: the positions after each turn."""
    ruleset = load_scenario(slug).ruleset
    found = []
    for names in product(personas(Side.US), personas(Side.CHINA)):
        us, china = (find(name, side).policy for name, side in zip(names, SIDES, strict=True))
        states = [start(ruleset, np.arange(1, 1 + each, dtype=np.uint64))]
        for _ in range(ruleset.turns):
            given = [
                ask(player, ruleset, states[-1], side)[0]
                for player, side in zip((us, china), SIDES, strict=True)
            ]
            states.append(step(ruleset, states[-1], Orders(*given), ledger=False).state)
        found.append(tuple(states))
    return tuple(found)


def totals(slug: str, role: Role) -> Array:
    """The private score of a role in all those matches [0..100], shape (matches,)."""
    ruleset, weight = load_scenario(slug).ruleset, np.array([goal.weight for goal in role.goals])
    marks = [reached_goals(ruleset, states, role)[1] for states in courses(slug)]
    return weight @ np.concatenate(marks, axis=1)


def test_the_deal_can_be_won_by_either_side() -> None:
    """`simulate classroom-45 --games 200`: 44% as the US and 55% as China when it was made."""
    tally = simulate(RULESET, find("dealmaker").policy, find("hedger").policy, games=200)

    assert 0.4 <= tally.rate(Side.US) <= 0.6
    assert 0.4 <= tally.rate(Side.CHINA) <= 0.6
    assert tally.rate(None) <= 0.05


def test_classes_of_different_temper_come_to_different_endings() -> None:
    told = {
        RULESET.endings[ending].slug
        for states in courses("classroom-45")
        for ending in judge(RULESET, states[-1]).ending.tolist()
    }

    assert len(told) >= 6


@pytest.mark.parametrize("slug", LENT)
@pytest.mark.parametrize("role", roles_of(SCENARIO), ids=lambda role: role.id)
def test_a_private_goal_is_neither_a_gift_nor_out_of_reach(slug: str, role: Role) -> None:
    """Some players serve the role well and others badly, and none of them by its name alone."""
    total = totals(slug, role)

    assert 25 <= total.mean() <= 90
    assert total.max() - total.min() >= 20
    assert total.max() >= 50
    assert (total < 5).mean() <= 0.2
    assert (total > 95).mean() <= 0.25
