"""Marks: how far each objective is reached at the end of a turn.

An objective that is read over time counts the mean of its marks, so that what is set in the last
turn is worth no more than one turn's part. Marks are averaged, not the quantity itself: in a window
that can be too narrow or too wide, half a match at either end is no match in the middle.
"""

from collections.abc import Sequence

import numpy as np

from game.rules.arrays import Array
from game.rules.conditions import Quantity
from game.rules.facts import read_quantity
from game.rules.objectives import WHOLE_MATCH, Objective
from game.rules.ruleset import Ruleset
from game.rules.secrecy import with_beliefs
from game.rules.sides import Side
from game.rules.state import State

__all__ = ["add_marks", "mark", "mean_mark"]


def mark(objective: Objective, ruleset: Ruleset, state: State) -> Array:
    """Return how far an objective is reached as the state stands [0..1], shape (batch,).

    From the value worth nothing to the value worth all, and where the objective says so down
    again to a value beyond it: a window can be too wide as well as too narrow.
    """
    return _marks_of([objective], [read_quantity(objective.quantity, ruleset, state)])[0]


def _marks_of(objectives: Sequence[Objective], values: Sequence[Array]) -> Array:
    """Return what a value of each objective's quantity is worth, shape (objectives, batch)."""
    value = np.array(values)
    zero, one = (np.array(each)[:, None] for each in zip(*map(_ends, objectives), strict=True))
    reached = (value - zero) / (one - zero)
    for at, objective in enumerate(objectives):
        if objective.again is not None:
            beyond = (objective.again - value[at]) / (objective.again - objective.one)
            reached[at] = np.minimum(reached[at], beyond)
    within: Array = np.minimum(np.maximum(reached, 0.0), 1.0)
    return within


def _ends(objective: Objective) -> tuple[float, float]:
    return objective.zero, objective.one


def mean_mark(objective: Objective, ruleset: Ruleset, state: State) -> Array:
    """Return the mean of an objective's marks over the turns that it counts [0..1], (batch,).

    Before the first turn it is the mark of the opening.
    """
    if objective.over == 1 or state.turn == 0:
        return mark(objective, ruleset, state)
    place = ruleset.mark_places[objective.side, objective.slug]
    total: Array = state.marks[:, place.columns()].sum(axis=1)
    whole = objective.over == WHOLE_MATCH
    return total / (state.length if whole else np.minimum(state.length, objective.over))


def add_marks(ruleset: Ruleset, state: State) -> Array:
    """Return the marks with those of the turn that has just ended, shape as ``State.marks``.

    Of a quantity with a secret in it they are kept twice: as it is, and as the rival believes.
    """
    marks = state.marks.T.copy()
    values: dict[Quantity, Array] = {}
    beliefs: dict[Side, State] = {}
    asked: list[tuple[Objective, int, Array]] = []
    for place in ruleset.mark_places.values():
        objective, quantity = place.objective, place.objective.quantity
        if quantity not in values:
            values[quantity] = read_quantity(quantity, ruleset, state)
        asked.append((objective, place.column(state.turn - 1), values[quantity]))
        unaware = objective.hidden_from
        if unaware is not None:
            if unaware not in beliefs:
                beliefs[unaware] = with_beliefs(ruleset, state, unaware)
            believed = read_quantity(quantity, ruleset, beliefs[unaware])
            asked.append((objective, place.column(state.turn - 1, believed=True), believed))
    if asked:
        objectives, at, value = zip(*asked, strict=True)
        now = _marks_of(objectives, value)
        summed = np.array([each.over == WHOLE_MATCH for each in objectives])[:, None]
        marks[list(at)] = summed * marks[list(at)] + now
    return marks.T
