"""Scoring: when a match ends, who has done how well, and which ending is told."""

from dataclasses import dataclass

import numpy as np

from game.rules.arrays import EPSILON, Array, Flags, Ints, anywhere
from game.rules.conditions import Facts, holds
from game.rules.facts import facts_of
from game.rules.marks import mean_mark
from game.rules.ruleset import Ruleset
from game.rules.sides import SIDES, Side
from game.rules.state import RUNNING, State
from game.rules.units import HUNDRED

__all__ = [
    "DRAW",
    "NOBODY",
    "Points",
    "Verdict",
    "find_decided",
    "full_points",
    "is_over",
    "judge",
    "lead",
    "points_of",
    "score",
]

DRAW = -1
"""``Verdict.winner`` where scores lie within the margin."""
NOBODY = -2
"""``Verdict.winner`` where both sides lose."""


@dataclass(frozen=True)
class Verdict:
    """The result of a batch of matches, all of shape (batch,)."""

    over: Flags
    winner: Ints
    """A side, DRAW or NOBODY; while the match runs, who leads."""
    score_us: Array
    """[0..100]"""
    score_china: Array
    """[0..100]"""
    ending: Ints
    """Position of the ending in the ruleset."""


def score(ruleset: Ruleset, state: State, side: Side) -> Array:
    """Return a side's score [0..100], shape (batch,): the weighted mean of its marks."""
    total, weights = np.zeros(state.batch), 0.0
    for objective in ruleset.objectives:
        if objective.side is side:
            total += objective.weight * mean_mark(objective, ruleset, state)
            weights += objective.weight
    return HUNDRED * total / max(weights, EPSILON)


def lead(ruleset: Ruleset, state: State) -> Array:
    """Return by how much the US is ahead, below 0 where China is [points], shape (batch,)."""
    ahead: Array = score(ruleset, state, Side.US) - score(ruleset, state, Side.CHINA)
    return ahead


@dataclass(frozen=True)
class Points:
    """Points of objectives added up: a side's score, a lead, or what one objective brings."""

    times: tuple[float, ...]
    """How often each objective of the ruleset counts; below zero where it is taken away."""


def full_points(ruleset: Ruleset) -> tuple[float, ...]:
    """Return what each objective brings its side when it is reached in full [points of 100]."""
    weights = dict.fromkeys(SIDES, 0.0)
    for objective in ruleset.objectives:
        weights[objective.side] += objective.weight
    return tuple(
        HUNDRED * objective.weight / max(weights[objective.side], EPSILON)
        for objective in ruleset.objectives
    )


def points_of(ruleset: Ruleset, state: State) -> Array:
    """Return what each objective brings its side [points of 100], shape (batch, objectives).

    Those of one side add up to its score.
    """
    brought = [
        most * mean_mark(objective, ruleset, state)
        for objective, most in zip(ruleset.objectives, full_points(ruleset), strict=True)
    ]
    return np.stack(brought, axis=1) if brought else np.zeros((state.batch, 0))


def find_decided(ruleset: Ruleset, state: State, facts: Facts) -> Ints:
    """Return the decisive condition that ends each match now, or RUNNING, shape (batch,).

    Args:
        ruleset: the compiled scenario.
        state: where the matches stand after the turn, with the next turn's number.
        facts: what conditions ask for, at the end of the turn.
    """
    decided = state.decided
    for position, when in ruleset.calendar.due(state.turn - 1).decisive:
        met = holds(when, facts)
        if anywhere(met):
            decided = np.where(met & (decided == RUNNING), position, decided)
    return decided


def is_over(ruleset: Ruleset, state: State) -> Flags:
    """Return which matches have ended, shape (batch,)."""
    return (state.decided != RUNNING) | (state.turn >= ruleset.turns)


def judge(ruleset: Ruleset, state: State) -> Verdict:
    """Return scores, winner and ending as the state stands."""
    us, china = (score(ruleset, state, side) for side in SIDES)
    winner = np.where(us > china, int(Side.US), int(Side.CHINA))
    winner = np.where(np.abs(us - china) <= ruleset.margin, DRAW, winner)
    for position, decisive in enumerate(ruleset.decisive):
        side = NOBODY if decisive.winner is None else int(decisive.winner)
        winner = np.where(state.decided == position, side, winner)
    ending = np.full(state.batch, len(ruleset.endings) - 1, dtype=np.int64)
    facts = facts_of(ruleset, state)
    for position in reversed(range(len(ruleset.endings))):
        ending[holds(ruleset.endings[position].when, facts)] = position
    return Verdict(is_over(ruleset, state), winner.astype(np.int64), us, china, ending)
