"""Happenings: what the scenario brings to a turn - specials, lasting effects, events, laws."""

from dataclasses import replace

import numpy as np

from game.rules.arrays import Array, Flags, Ints
from game.rules.chance import draw
from game.rules.conditions import holds
from game.rules.effects import ChangeStock, Effect, Means, OfferSpecial, RaiseFlag, SetGate
from game.rules.facts import facts_of
from game.rules.ledger import Book
from game.rules.ruleset import Ruleset
from game.rules.state import State

__all__ = ["Tables", "apply_effects", "continue_lasting", "enact_laws", "happen"]


class Tables:
    """Everything besides stocks that a turn may change, copied only when it is written to."""

    def __init__(self, state: State, gates: Ints) -> None:
        """Start from the state, with time having run on, and the gates as ordered."""
        self.gates = gates
        self.lock = _run_down(state.lock)
        self.offer = _run_down(state.offer)
        self.cooldown = _run_down(state.cooldown)
        self.law_turns = _run_down(state.law_turns)
        self.flags = state.flags
        self.lasting = state.lasting
        self.law_passed = state.law_passed
        self.fired = state.fired
        self._state = state

    def write(self, name: str, where: Flags, column: int, value: int | bool | Ints) -> None:
        """Set one column of a table in the matches marked in ``where``, shape (batch,)."""
        table = getattr(self, name)
        if table is getattr(self._state, name):
            table = table.copy(order="K")
            setattr(self, name, table)
        table[where, column] = value

    def onto(self, state: State) -> State:
        """Return the state with these tables in it."""
        return replace(
            state,
            gates=self.gates,
            lock=self.lock,
            offer=self.offer,
            cooldown=self.cooldown,
            law_turns=self.law_turns,
            flags=self.flags,
            lasting=self.lasting,
            law_passed=self.law_passed,
            fired=self.fired,
        )


def _run_down(turns: Ints) -> Ints:
    """Return counters one turn later; the same table where none is running."""
    return np.maximum(turns - 1, 0) if turns.any() else turns


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
                    tables.gates[where, gate] = setting
                if lock:
                    tables.write("lock", where, gate, max(lock, 0))
            case OfferSpecial(special, turns):
                tables.write("offer", where, special, turns)
            case RaiseFlag(flag, up):
                tables.write("flags", where, flag, up)


def _change(effect: ChangeStock, where: Flags, cause: str, book: Book, tables: Tables) -> None:
    if effect.lasting >= 0:
        # One that still runs goes on for longer: nothing of it is lost.
        left = tables.lasting[where, effect.lasting]
        tables.write("lasting", where, effect.lasting, left + effect.over)
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
    for column in np.nonzero(tables.lasting.any(axis=0))[0].tolist():
        effect = ruleset.lasting[column]
        left = tables.lasting[:, column]
        running = left > 0
        book.add_where(effect.stock, effect.cause, running, effect.amount / effect.over)
        tables.write("lasting", running, column, left[running] - 1)


def happen(
    ruleset: Ruleset, state: State, given: tuple[Ints, Ints], book: Book, tables: Tables
) -> Flags:
    """Let events happen where chance and their conditions agree; return (batch, events)."""
    batch, count = state.batch, len(ruleset.events)
    happened = np.zeros((batch, count), dtype=np.bool_, order="F")
    if not count:
        return happened
    # The state carries the next turn's number already; a draw belongs to the turn being resolved.
    drawn = draw(state.seed, state.turn - 1, ruleset.event_keys)
    chance, once, cooldown = ruleset.event_odds
    ready = np.where(once, state.fired < 0, state.turn - state.fired > cooldown)
    lucky = ready & (drawn < chance)
    for position in np.nonzero(lucky.any(axis=0))[0].tolist():
        event = ruleset.events[position]
        # In the order of the file: each sees what those before it have done.
        facts = facts_of(ruleset, tables.onto(state), given)
        where = lucky[:, position] & holds(event.when, facts)
        if where.any():
            happened[:, position] = where
            tables.write("fired", where, position, state.turn)
            apply_effects(event.effects, where, f"event.{event.slug}", book, tables)
    return happened


def enact_laws(
    ruleset: Ruleset, state: State, given: tuple[Ints, Ints], book: Book, tables: Tables
) -> Flags:
    """Pass the laws whose condition holds; return which, shape (batch, laws)."""
    passed = np.zeros((state.batch, len(ruleset.laws)), dtype=np.bool_, order="F")
    facts = facts_of(ruleset, tables.onto(state), given)
    for position, law in enumerate(ruleset.laws):
        free = tables.law_turns[:, position] == 0
        if not law.repeatable:
            free &= ~tables.law_passed[:, position]
        if not free.any():
            continue
        free = free & holds(law.when, facts)
        if not free.any():
            continue
        passed[:, position] = free
        tables.write("law_turns", free, position, law.turns)
        tables.write("law_passed", free, position, True)
        apply_effects(law.effects, free, f"law.{law.slug}", book, tables)
        # In the order of the file: each sees what those before it have done.
        facts = facts_of(ruleset, tables.onto(state), given)
    return passed
