"""Private scores: how far the goals of a role are reached, beside what its side is scored by.

Goals are no part of the rules: they are read off the states of a match, after it from what really
was, and while it runs from what the role's own side has seen.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from game.rules import Observation, Ruleset, Side, State
from game.rules.arrays import Array, Ints
from game.rules.facts import read_quantity
from game.rules.objectives import WHOLE_MATCH, Scale
from game.rules.units import HUNDRED
from game.scenario import compile_scored
from game.scenario.teaching import Goal, Role

__all__ = ["GoalScore", "PrivateScore", "private_score", "private_score_so_far", "reached_goals"]


@dataclass(frozen=True)
class GoalScore:
    """One goal of a role in one match."""

    goal: Goal
    value: float
    """The quantity, in its own unit: as it stands, or its mean over the turns that count."""
    reached: float
    """How far the goal is reached [0..1]."""
    points: float
    """What that brings [points of 100]."""


@dataclass(frozen=True)
class PrivateScore:
    """The private score of a role in one match."""

    goals: tuple[GoalScore, ...]
    """In the order of the role's own list."""

    @property
    def total(self) -> float:
        """All its points [0..100]; 0 for a role without goals."""
        return sum(each.points for each in self.goals)


def private_score(ruleset: Ruleset, states: Sequence[State], role: Role) -> PrivateScore:
    """Return the private score of a role in one match.

    Args:
        ruleset: the compiled scenario.
        states: the opening and the position after each turn, at least the opening.
        role: whose goals are meant.
    """
    values, reached = reached_goals(ruleset, states, role)
    points = HUNDRED / sum(goal.weight for goal in role.goals) if role.goals else 0.0
    return PrivateScore(
        tuple(
            GoalScore(goal, float(value[0]), float(mark[0]), float(points * goal.weight * mark[0]))
            for goal, value, mark in zip(role.goals, values, reached, strict=True)
        )
    )


def private_score_so_far(seen: Sequence[Observation], role: Role) -> PrivateScore:
    """Return the private score of a role in a match that may still run.

    Args:
        seen: what the role's side has seen: the opening and the position after each turn. Of a
            secret of the other side it holds what is believed, so the score tells nothing more.
        role: whose goals are meant.
    """
    return private_score(seen[0].ruleset, [each.known for each in seen], role)


def reached_goals(ruleset: Ruleset, states: Sequence[State], role: Role) -> tuple[Array, Array]:
    """Return the quantity of each goal, and how far the goal is reached [0..1].

    As with objectives the marks are averaged, not the quantity: too little in one turn is not made
    up by too much in another. Before the first turn the opening counts.

    Args:
        ruleset: the compiled scenario.
        states: positions of the same matches one after the other, beginning with the opening.
        role: whose goals are meant.

    Returns:
        Two arrays of shape (goals, batch): values in their own units, and marks.
    """
    side = Side.of(role.side)
    lines = [compile_scored(goal, str(at), side) for at, goal in enumerate(role.goals)]
    scale, length = Scale.of(lines), states[-1].length
    value, marks = (np.zeros((len(lines), len(states), states[-1].batch)) for _ in range(2))
    for at, state in enumerate(states if lines else ()):
        value[:, at] = [read_quantity(line.quantity, ruleset, state) for line in lines]
        marks[:, at] = scale.marks(list(value[:, at]))
    turn = np.arange(len(states))[:, None]
    counted = np.stack([_counts(turn, length, line.over) for line in lines]) if lines else marks
    turns = np.maximum(counted.sum(axis=1), 1)
    return (value * counted).sum(axis=1) / turns, (marks * counted).sum(axis=1) / turns


def _counts(turn: Ints, length: Ints, over: int) -> Array:
    """Return which positions an objective counts: 1 or 0, shape (positions, batch).

    Args:
        turn: turns played at each position, shape (positions, 1).
        length: turns that each match has run, shape (batch,).
        over: turns counted, or WHOLE_MATCH.
    """
    first = 1 if over == WHOLE_MATCH else np.maximum(length - over + 1, 1)
    counted = (turn >= np.minimum(first, length)) & (turn <= length)
    return counted.astype(np.float64)
