"""What if: a finished turn resolved again with other orders, and both matches played on many times.

Both play on by the same personas with the same chance, match by match, so that what differs at the
end is the orders' doing. Chance is drawn anew: it is not what happened to happen in the match.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

import numpy as np

from game.analysis.circle import orders_of_circle
from game.analysis.turning_points import find_turning_points
from game.match.course import filled
from game.match.happenings import Kind
from game.match.table import Table
from game.rules import (
    NO_ORDER,
    SIDES,
    ActionKind,
    Orders,
    Ruleset,
    Side,
    State,
    judge,
    order_problems,
    step,
)
from game.rules.arrays import Array, Ints
from game.rules.chance import draw, name_key
from game.rules.trade import best_chip, has_shipped, passes

__all__ = [
    "CONTINUATIONS",
    "Alternative",
    "Ends",
    "Way",
    "WhatIf",
    "ask",
    "find_alternatives",
    "orders_in",
    "state_before",
]

CONTINUATIONS: Final = 1000
"""Matches played on from either board.

Source: design choice; a share of the matches is then known to within 3 points of 100.
"""


class Way(Enum):
    """In what an alternative differs from what was ordered."""

    LEFT_OUT = "left-out"
    """An order is not given."""
    OPENED = "opened"
    """A gate is opened that was shut while the other key was turned."""
    PROPOSED = "proposed"
    """What was proposed and not chosen is ordered."""


@dataclass(frozen=True)
class Alternative:
    """What a side might have ordered instead."""

    turn: int
    """Counted from 1, as on screen."""
    side: Side
    way: Way
    given: tuple[int, ...]
    """What it ordered, as positions in its menu."""
    instead: tuple[int, ...]
    about: tuple[int, ...]
    """The orders that make the difference: left out or put in."""


@dataclass(frozen=True)
class Ends:
    """How the matches ended, each of shape (matches,)."""

    lead: Array
    """The US score less the Chinese one [points]."""
    winner: Ints
    """Who won, as `game.rules.Verdict` has it."""


@dataclass(frozen=True)
class WhatIf:
    """An alternative, and what came of it and of what was ordered."""

    alternative: Alternative
    as_ordered: Ends
    otherwise: Ends

    @property
    def difference(self) -> Array:
        """How much further ahead the US ends with the alternative, match by match [points]."""
        return self.otherwise.lead - self.as_ordered.lead


def find_alternatives(table: Table) -> tuple[Alternative, ...]:
    """Return what a class asks of a match, in the order of the calendar.

    That is: without the orders at which it turned; and with a gate opened, of either side, in the
    first turn in which it alone kept a chip from being sold.
    """
    left_out = [
        each
        for point in find_turning_points(table)
        if point.act is not None and point.act.kind is Kind.ORDER
        for each in _without(table, point.turn, point.act.side, point.act.subject)
    ]
    opened = [each for side in SIDES for each in _opened(table, side)]
    return tuple(sorted((*left_out, *opened), key=lambda each: each.turn))


def orders_in(table: Table, turn: int, side: Side) -> tuple[int, ...]:
    """Return what a side ordered in a finished turn, as positions in its menu."""
    return table.report(side, turn).orders[side]


def state_before(table: Table, turn: int) -> State:
    """Return the board on which a turn (1 is the first) was ordered."""
    return table.history(Side.US)[turn - 1].known


def _without(table: Table, turn: int, side: Side | None, slug: str) -> Iterator[Alternative]:
    if side is None:
        return
    given, order = orders_in(table, turn, side), table.ruleset.action(side, slug)
    instead = tuple(each for each in given if each != order)
    yield Alternative(turn, side, Way.LEFT_OUT, given, instead, (order,))


def _opened(table: Table, side: Side) -> Iterator[Alternative]:
    """The first turn in which the best chip that the other key lets pass was kept shut."""
    ruleset = table.ruleset
    openings = {
        action.gate: at
        for at, action in enumerate(ruleset.menus[side])
        if action.kind is ActionKind.OPEN
    }
    for turn in range(1, table.turn + 1):
        state, given = state_before(table, turn), orders_in(table, turn, side)
        gate = _last_key(ruleset, state, side)
        order = openings.get(gate, NO_ORDER)
        instead = _with(ruleset, state, side, given, order)
        if instead:
            yield Alternative(turn, side, Way.OPENED, given, instead, (order,))
            return


def _last_key(ruleset: Ruleset, state: State, side: Side) -> int:
    """Return the gate of a side that alone keeps the best chip from being sold; -1 if none does."""
    chips, settings = ruleset.chips, state.gates
    own, others = chips.licence[chips.traded], chips.consent[chips.traded]
    if side is Side.CHINA:
        own, others = others, own
    let = has_shipped(state.shipped)[chips.traded] & passes(ruleset.gates, settings, others)
    best = int(best_chip(ruleset, let)[0])
    if best < 0:
        return -1
    gate = int(own[list(chips.traded).index(best)])
    return -1 if bool(passes(ruleset.gates, settings, gate)[0]) else gate


def _with(
    ruleset: Ruleset, state: State, side: Side, given: tuple[int, ...], order: int
) -> tuple[int, ...]:
    """Return the orders with one more, in place of the last that have to make room; () if none."""
    if order == NO_ORDER or order in given:
        return ()
    for kept in range(min(len(given), ruleset.slots[side] - 1), -1, -1):
        orders = (*given[:kept], order)
        if not order_problems(ruleset, state, side, orders):
            return orders
    return ()


def ask(table: Table, asked: Sequence[Alternative], matches: int = CONTINUATIONS) -> list[WhatIf]:
    """Play on from each alternative and from what was ordered instead of it.

    Args:
        table: a match in which nothing is secret any more.
        asked: what to try.
        matches: how many from either board; both have the same chance.
    """
    return [_answer(table, each, matches) for each in asked]


def _answer(table: Table, asked: Alternative, matches: int) -> WhatIf:
    """Play both variants in one batch: the first half as ordered, the second otherwise."""
    ruleset, number = table.ruleset, np.tile(np.arange(matches), 2)
    own = np.array([name_key("what-if")], dtype=np.uint64)
    chance = draw(np.arange(matches, dtype=np.uint64), asked.turn, own)[:, 0]
    before = state_before(table, asked.turn)
    state = replace(
        before.take(np.zeros(2 * matches, dtype=np.int64)),
        seed=np.tile((chance * 2.0**53).astype(np.uint64), 2),
    )
    rows = {
        side: np.repeat(_rows(ruleset, side, asked, orders_in(table, asked.turn, side)), matches, 0)
        for side in SIDES
    }
    given = Orders(us=rows[Side.US], china=rows[Side.CHINA])
    state = step(ruleset, state, given, ledger=False, check=False).state
    while state.turn < ruleset.turns:
        us, china = (orders_of_circle(ruleset, state, side, number) for side in SIDES)
        state = step(ruleset, state, Orders(us, china), ledger=False, check=False).state
    verdict = judge(ruleset, state)
    lead = verdict.score_us - verdict.score_china
    halves = slice(None, matches), slice(matches, None)
    as_ordered, otherwise = (Ends(lead[half], verdict.winner[half]) for half in halves)
    return WhatIf(asked, as_ordered, otherwise)


def _rows(ruleset: Ruleset, side: Side, asked: Alternative, given: tuple[int, ...]) -> Ints:
    """What a side orders in both variants, shape (2, slots)."""
    instead = asked.instead if side is asked.side else given
    return np.concatenate([filled(ruleset, side, given), filled(ruleset, side, instead)])
