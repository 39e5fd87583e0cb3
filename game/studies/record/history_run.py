"""A replay of recorded history: the orders of both governments, given to the rules as they are.

Events that are certain on their date happen; whatever would be left to chance does not, and no law
passes that the record does not hold. Sets of
constants run side by side in one batch, because the flows take a number for each match as well
as one number for all.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

import numpy as np

from game.match.course import numbered
from game.rules import NO_ORDER, SIDES, Flow, Orders, Ruleset, Side, State, start, step
from game.rules.arrays import Array, Ints
from game.rules.conditions import NEVER
from game.rules.indicators import read_indicator
from game.rules.legality import order_problems
from game.scenario import Loaded
from game.scenario.calendar import written_span
from game.scenario.history import History, RecordedTurn, Term
from game.scenario.names import stock_of
from game.studies.errors import StudyError

__all__ = [
    "Constants",
    "Replay",
    "as_recorded",
    "history_of",
    "is_followed_by",
    "replay",
    "with_constants",
]

Constants: TypeAlias = Mapping[str, Array]
"""Constants by name, one value for each run, shape (runs,)."""

_FLOWS = {flow.slug: flow for flow in Flow}


@dataclass(frozen=True)
class Replay:
    """The states of one or many runs through the record."""

    ruleset: Ruleset
    states: tuple[State, ...]
    """The opening, and the state after each turn."""

    def levels(self, term: Term) -> Array:
        """Return a stock or indicator at the opening and after each turn, (turns + 1, runs)."""
        if term.stock is not None:
            stock = stock_of(term.stock)
            return term.times * np.array([state.of(stock) for state in self.states])
        slug = term.indicator or ""
        return term.times * np.array(
            [read_indicator(self.ruleset, state, slug) for state in self.states]
        )

    def flows(self, term: Term) -> Array:
        """Return a flow of each turn, shape (turns, runs)."""
        flow = _FLOWS[term.flow or ""]
        return term.times * np.array([state.last(flow) for state in self.states[1:]])


def history_of(loaded: Loaded) -> History:
    """Return a scenario's recorded history; raise StudyError where it has none."""
    if loaded.scenario.history is None:
        raise StudyError(
            f"'{loaded.scenario.id}' records no history; add a part 'history', "
            "as scenarios/README.md describes"
        )
    return loaded.scenario.history


def is_followed_by(record: Loaded, loaded: Loaded) -> bool:
    """Tell whether a scenario opens where a record ends."""
    history = record.scenario.history
    return history is not None and history.followed_by == loaded.scenario.id


def as_recorded(ruleset: Ruleset) -> Ruleset:
    """Return the rules with the events that are certain when their condition holds, alone.

    Laws pass by pressure that the model only estimates: in a replay one would overtake what the
    governments did, and refuse an order that is on record. What became law is recorded as orders.
    """
    certain = tuple(each for each in ruleset.events if each.chance >= 1.0)
    none = tuple(replace(each, when=NEVER) for each in ruleset.laws)
    return replace(ruleset, events=certain, laws=none)


def with_constants(ruleset: Ruleset, constants: Mapping[str, Any]) -> Ruleset:
    """Return the rules with other constants: one number each, or one for each run."""
    return replace(ruleset, params=replace(ruleset.params, **constants))


def replay(loaded: Loaded, constants: Constants | None = None) -> Replay:
    """Run a scenario's history, once for each set of constants; without any, once.

    The first run is checked against the rules of legality; the others give the same orders.

    Raises:
        StudyError: an order of the record could not be given.
    """
    history, ruleset = history_of(loaded), as_recorded(loaded.ruleset)
    orders = list(_orders(ruleset, history))
    if not constants:
        return Replay(ruleset, tuple(_run(ruleset, orders, 1, check=history)))
    runs = len(next(iter(constants.values())))
    ruleset = with_constants(ruleset, constants)
    return Replay(ruleset, tuple(_run(ruleset, orders, runs)))


def _run(
    ruleset: Ruleset, orders: list[Orders], runs: int, check: History | None = None
) -> Iterator[State]:
    """Give the opening and the state after each turn."""
    # No event is left to chance, so the seed decides nothing.
    state = start(ruleset, np.zeros(runs, dtype=np.uint64))
    yield state
    for given in orders:
        if check is not None:
            _refuse_illegal(ruleset, state, given)
        given = Orders(np.repeat(given.us, runs, axis=0), np.repeat(given.china, runs, axis=0))
        state = step(ruleset, state, given, ledger=False, check=False).state
        yield state


def _orders(ruleset: Ruleset, history: History) -> Iterator[Orders]:
    """Give the recorded orders of every turn as the rules take them, a batch of one."""
    for turn in range(ruleset.turns):
        recorded = history.turn_at(ruleset.schedule.month_of(turn))
        yield Orders(*(_slots(ruleset, side, recorded) for side in SIDES))


def _slots(ruleset: Ruleset, side: Side, recorded: RecordedTurn | None) -> Ints:
    slots = np.full((1, ruleset.slots[side]), NO_ORDER, dtype=np.int64)
    if recorded is not None:
        given = numbered(ruleset, side, recorded.us if side is Side.US else recorded.china)
        slots[0, : len(given)] = given
    return slots


def _refuse_illegal(ruleset: Ruleset, state: State, given: Orders) -> None:
    for side, orders in zip(SIDES, (given.us, given.china), strict=True):
        problems = order_problems(ruleset, state, side, orders[0].tolist())
        if problems:
            date = written_span(*ruleset.schedule.span_of(state.turn))
            why = "; ".join(f"{each.order} {each.code} {dict(each.args)}" for each in problems)
            raise StudyError(f"history of {ruleset.slug}, {date}, {side.slug}: {why}")
