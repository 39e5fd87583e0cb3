"""Happenings: what the scenario brings to a turn - specials, lasting effects, events, laws."""

from typing import Final

import numpy as np

from game.rules.arrays import Array, Flags, Ints, anywhere, columns, rows_marked
from game.rules.chance import comes_up
from game.rules.conditions import Facts, holds
from game.rules.effects import ChangeStock, Effect, Means, OfferSpecial, RaiseFlag, SetGate
from game.rules.ledger import Book
from game.rules.ruleset import Ruleset
from game.rules.state import State

__all__ = ["Tables", "apply_effects", "continue_lasting", "enact_laws", "happen"]

_LONG_AGO: Final = np.iinfo(np.int16).min
"""Earliest turn that ``State.fired`` can name."""


class Tables:
    """Everything besides stocks that a turn may change: the working copies within one turn."""

    def __init__(self, state: State, gates: Ints) -> None:
        """Start from the state, with time having run on, and the gates as ordered."""
        self.gates = gates
        self.lock = _run_down(state.lock)
        self.offer = _run_down(state.offer)
        self.cooldown = _run_down(state.cooldown)
        self.law_turns = _run_down(state.law_turns)
        self.flags = state.flags.copy(order="K")
        self.lasting = state.lasting.copy(order="K")
        self.law_passed = state.law_passed.copy(order="K")
        self.fired = state.fired.copy(order="K")

    @classmethod
    def between_turns(cls, state: State) -> "Tables":
        """Return working copies for what is changed while no turn is resolved: no time runs on."""
        tables = cls(state, state.gates.copy(order="K"))
        for name in ("lock", "offer", "cooldown", "law_turns"):
            setattr(tables, name, getattr(state, name).copy(order="K"))
        return tables

    def write(self, name: str, where: Flags, column: int, value: int | bool | Ints) -> None:
        """Set one column of a table in the matches marked in ``where``, shape (batch,)."""
        rows = where.nonzero()[0]  # mostly few
        getattr(self, name)[rows, column] = value[rows] if isinstance(value, np.ndarray) else value


def _run_down(turns: Ints) -> Ints:
    """Return counters one turn later."""
    return turns - (turns > 0)


def apply_effects(
    effects: tuple[Effect, ...], where: Flags, cause: str, book: Book, tables: Tables
) -> None:
    """Apply effects in the matches marked in ``where``, shape (batch,)."""
    for effect in effects:
        match effect:
            case ChangeStock():
                _change(effect, where, cause, book, tables)
            case SetGate(gate, setting, lock):
                if setting >= 0:
                    tables.write("gates", where, gate, setting)
                if lock:
                    tables.write("lock", where, gate, max(lock, 0))
            case OfferSpecial(special, turns):
                tables.write("offer", where, special, turns)
            case RaiseFlag(flag, up):
                tables.write("flags", where, flag, up)


def _change(effect: ChangeStock, where: Flags, cause: str, book: Book, tables: Tables) -> None:
    if effect.lasting >= 0:
        # One that still runs goes on for longer: nothing of it is lost.
        left = tables.lasting[:, effect.lasting] + effect.over
        tables.write("lasting", where, effect.lasting, left)
        return
    value = book.stock[:, effect.stock]
    amount: Array | float = effect.amount
    if effect.means is Means.SCALE:
        amount = (effect.amount - 1.0) * value
    elif effect.means is Means.SET:
        amount = effect.amount - value
    book.add_where(effect.stock, cause, where, amount)


def continue_lasting(ruleset: Ruleset, book: Book, tables: Tables) -> None:
    """Add this turn's part of every effect that is spread over several turns."""
    running = tables.lasting.T > 0
    for column in rows_marked(running):
        effect = ruleset.lasting[column]
        book.add_where(effect.stock, effect.cause, running[column], effect.amount / effect.over)
        tables.write("lasting", running[column], column, tables.lasting[:, column] - 1)


def happen(ruleset: Ruleset, state: State, facts: Facts, book: Book, tables: Tables) -> Flags:
    """Let events happen where chance and their conditions agree; return (batch, events).

    Args:
        ruleset: the compiled scenario.
        state: where the matches stand after the flows, with the next turn's number.
        facts: what conditions ask for; book and tables write to what they are read from.
        book: the stocks.
        tables: everything else.
    """
    happened = columns(state.batch, len(ruleset.events), False, np.bool_)
    turn = state.turn - 1  # the one being resolved
    due = ruleset.calendar.due(turn)
    keys, limits = ruleset.event_keys[due.drawn], ruleset.event_limits[due.drawn]
    ready = comes_up(state.seed, turn, keys, limits) & _rested(ruleset, state)[due.drawn]
    for at in rows_marked(ready):
        position, when = due.events[at]
        # In the order of the file: each sees what those before it have done.
        where = ready[at] & holds(when, facts)
        if anywhere(where):
            event = ruleset.events[position]
            happened[:, position] = where
            tables.write("fired", where, position, state.turn)
            apply_effects(event.effects, where, f"event.{event.slug}", book, tables)
            facts.indicators.forget()
    return happened


def _rested(ruleset: Ruleset, state: State) -> Flags:
    """Return where an event may come again, shape (events, batch)."""
    once, cooldown = ruleset.event_rest
    # What comes once only must not have come at all: then it stands before the first turn.
    before = np.where(once, 0, state.turn - cooldown)
    return np.maximum(before, _LONG_AGO).astype(np.int16)[:, None] > state.fired.T


def enact_laws(ruleset: Ruleset, state: State, facts: Facts, book: Book, tables: Tables) -> Flags:
    """Pass the laws whose condition holds; return (batch, laws). Arguments as of `happen`."""
    passed = columns(state.batch, len(ruleset.laws), False, np.bool_)
    free = ((tables.law_turns == 0) & ~(tables.law_passed & ruleset.law_once)).T
    for position, when in ruleset.calendar.due(state.turn - 1).laws:
        # In the order of the file: each sees what those before it have done.
        where = holds(when, facts) & free[position]
        if anywhere(where):
            law = ruleset.laws[position]
            passed[:, position] = where
            tables.write("law_turns", where, position, law.turns)
            tables.write("law_passed", where, position, True)
            apply_effects(law.effects, where, f"law.{law.slug}", book, tables)
            facts.indicators.forget()
    return passed
