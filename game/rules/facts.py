"""The facts of a moment, as conditions read them."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

import numpy as np

from game.rules.actions import NO_ORDER
from game.rules.arrays import Array, Flags, Ints
from game.rules.conditions import Condition, Facts, Quantity, Readings, holds
from game.rules.indicators import read_indicator
from game.rules.ruleset import Ruleset
from game.rules.state import State

__all__ = ["facts_of", "holds_in", "read_quantity", "reader_of"]


_NOTHING: Final[Mapping[str, Array]] = MappingProxyType({})


def facts_of(
    ruleset: Ruleset,
    state: State,
    given: tuple[Ints, Ints] | None = None,
    settled: Mapping[str, Array] = _NOTHING,
) -> Facts:
    """Return the facts of a state.

    Args:
        ruleset: the compiled scenario.
        state: between two turns; or, with ``given``, at the end of the turn being resolved.
        given: the orders of the turn being resolved; conditions on dates then mean that turn.
        settled: indicators that are known already and that nothing in the turn changes any more.
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
        indicators=_readings_of(ruleset, state, settled),
    )


def _readings_of(ruleset: Ruleset, state: State, settled: Mapping[str, Array]) -> Readings:
    """Return the indicators of a state: several ask for the same one, some for each other."""
    readings = Readings(lambda slug: read_indicator(ruleset, state, slug, readings.of), settled)
    return readings


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


def reader_of(
    ruleset: Ruleset, state: State, settled: Mapping[str, Array] = _NOTHING
) -> Callable[[Quantity], Array]:
    """Return what reads quantities of a state that stays as it is, each indicator once.

    Those that are ``settled`` are known already.
    """
    readings = _readings_of(ruleset, state, settled)

    def read(quantity: Quantity) -> Array:
        if quantity.stock is not None:
            return state.of(quantity.stock)
        return readings.of(quantity.indicator)

    return read
