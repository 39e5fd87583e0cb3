"""The facts of a moment, as conditions read them."""

import numpy as np

from game.rules.actions import NO_ORDER
from game.rules.arrays import Array, Flags, Ints
from game.rules.conditions import Condition, Facts, Quantity, Readings, holds
from game.rules.indicators import read_indicator
from game.rules.ruleset import Ruleset
from game.rules.state import State

__all__ = ["facts_of", "holds_in", "read_quantity"]


def facts_of(ruleset: Ruleset, state: State, given: tuple[Ints, Ints] | None = None) -> Facts:
    """Return the facts of a state.

    Args:
        ruleset: the compiled scenario.
        state: between two turns; or, with ``given``, at the end of the turn being resolved.
        given: the orders of the turn being resolved; conditions on dates then mean that turn.
    """
    return Facts(
        # A match that has ended stays at its last day while others of its batch play on.
        turn=state.length if given is None else np.full(state.batch, state.turn - 1),
        stock=state.stock,
        gates=state.gates,
        closed=ruleset.gates.closed,
        flags=state.flags,
        shipped=state.shipped,
        law_turns=state.law_turns,
        given=given or _nothing_given(state.batch),
        # Several conditions ask for the same one.
        indicators=Readings(lambda slug: read_indicator(ruleset, state, slug)),
    )


def _nothing_given(batch: int) -> tuple[Ints, Ints]:
    none = np.full((batch, 1), NO_ORDER, dtype=np.int64)
    return none, none


def holds_in(condition: Condition, ruleset: Ruleset, state: State) -> Flags:
    """Return where a condition holds between turns, shape (batch,)."""
    return holds(condition, facts_of(ruleset, state))


def read_quantity(quantity: Quantity, ruleset: Ruleset, state: State) -> Array:
    """Return a stock or an indicator, shape (batch,)."""
    if quantity.stock is not None:
        return state.of(quantity.stock)
    return read_indicator(ruleset, state, quantity.indicator)
