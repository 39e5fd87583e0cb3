"""Marks: how far each objective is reached at the end of a turn.

An objective that is read over time counts the mean of its marks, so that what is set in the last
turn is worth no more than one turn's part. Marks are averaged, not the quantity itself: in a window
that can be too narrow or too wide, half a match at either end is no match in the middle.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from game.rules.arrays import Array
from game.rules.conditions import Quantity
from game.rules.facts import read_quantity, reader_of
from game.rules.objectives import WHOLE_MATCH, Objective, Scale
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
    value = read_quantity(objective.quantity, ruleset, state)
    return Scale.of([objective]).marks([value])[0]


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


def add_marks(
    ruleset: Ruleset, state: State, settled: Mapping[str, Array] = MappingProxyType({})
) -> Array:
    """Return the marks with those of the turn that has just ended, shape as ``State.marks``.

    Of a quantity with a secret in it they are kept twice: as it is, and as the rival believes.
    Indicators that are ``settled`` are known already, and no secret.
    """
    rows = ruleset.mark_rows
    if not rows.places:
        return state.marks
    read: dict[Side | None, Callable[[Quantity], Array]] = {
        None: reader_of(ruleset, state, settled)
    }
    values: list[Array] = []
    for place, side in rows.places:
        if side not in read and side is not None:
            read[side] = reader_of(ruleset, with_beliefs(ruleset, state, side), settled)
        values.append(read[side](place.objective.quantity))
    marks, at = state.marks.T.copy(), rows.first + (state.turn - 1) % rows.width
    marks[at] = rows.summed * marks[at] + rows.scale.marks(values)
    return marks.T
