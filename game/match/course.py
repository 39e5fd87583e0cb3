"""The course of one match: its turns so far, each with what led from one state to the next.

Table, replay and transcript all drive a match through here, so that a rebuilt match is the match.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Final

import numpy as np

from game.match.errors import IllegalOrders, NotNow, UnknownOrder
from game.match.interventions import Intervention, InterventionKind, changed, checked
from game.rules import (
    NO_ORDER,
    SIDES,
    Contribution,
    Ledger,
    Orders,
    Outcome,
    Reason,
    Ruleset,
    Side,
    State,
    Verdict,
    fingerprint,
    judge,
    order_problems,
    start,
    step,
)
from game.rules.arrays import Ints
from game.rules.scoring import DRAW

__all__ = ["AGREED", "Course", "Turn", "filled", "is_agreed", "named", "numbered"]

AGREED: Final = -1
"""In a verdict in place of an ending of the scenario: both sides agreed to a draw."""


@dataclass(frozen=True)
class Turn:
    """One finished turn."""

    number: int
    """Counted from 1, as on screen."""
    orders: tuple[tuple[int, ...], tuple[int, ...]]
    """What was ordered, US and China, as positions in the menus; empty slots are left out."""
    before: State
    outcome: Outcome
    """With what was done from outside once the turn was over, before the next one."""

    @property
    def after(self) -> State:
        """The state that the turn led to."""
        return self.outcome.state


class Course:
    """A match in play or a rebuilt one; it grows, and goes back, by whole turns."""

    def __init__(self, ruleset: Ruleset, seed: int) -> None:
        """Set up the opening position."""
        self.ruleset = ruleset
        self.seed = seed
        self.before_the_first = start(ruleset, np.array([seed], dtype=np.uint64))
        """The position that scenario and seed give."""
        self.opening = self.before_the_first
        """The position that the first turn is played from."""
        self.opening_ledger = Ledger()
        """Causes of what was done from outside before the first turn."""
        self.turns: list[Turn] = []
        self.agreed = False
        """Whether both sides have agreed to a draw."""

    @property
    def state(self) -> State:
        """The position now."""
        return self.turns[-1].after if self.turns else self.opening

    @property
    def states(self) -> tuple[State, ...]:
        """The opening and the position after each turn."""
        return (self.opening, *(turn.after for turn in self.turns))

    @property
    def verdict(self) -> Verdict:
        """How the match stands now, or ended."""
        judged = judge(self.ruleset, self.state)
        if not self.agreed:
            return judged
        return replace(
            judged,
            over=np.ones_like(judged.over),
            winner=np.full_like(judged.winner, DRAW),
            ending=np.full_like(judged.ending, AGREED),
        )

    @property
    def is_over(self) -> bool:
        """Tell whether the match has ended."""
        return bool(self.verdict.over[0])

    def problems(self, side: Side, orders: Sequence[int]) -> tuple[Reason, ...]:
        """Return why these orders cannot be given now; nothing where they can."""
        return order_problems(self.ruleset, self.state, side, tuple(orders))

    def require_legal(self, side: Side, orders: Sequence[int]) -> tuple[int, ...]:
        """Return the orders without empty slots; raise `IllegalOrders` with the reasons."""
        given = tuple(int(order) for order in orders if order != NO_ORDER)
        reasons = self.problems(side, given)
        if reasons:
            raise IllegalOrders(side.slug, reasons)
        return given

    def play(self, us: Sequence[int], china: Sequence[int]) -> Turn:
        """Resolve one turn with the orders of both sides and return it."""
        if self.is_over:
            raise NotNow("is-over")
        orders = (self.require_legal(Side.US, us), self.require_legal(Side.CHINA, china))
        slots = [filled(self.ruleset, side, orders[side]) for side in SIDES]
        before = self.state
        outcome = step(self.ruleset, before, Orders(us=slots[0], china=slots[1]), check=False)
        turn = Turn(len(self.turns) + 1, orders, before, outcome)
        self.turns.append(turn)
        return turn

    def intervene(self, what: Intervention) -> Intervention:
        """Let something be done from outside, now; return it as the log keeps it.

        Raises:
            UnknownSubject: the scenario has no such thing.
            WrongValue: it cannot be set to that.
            NotNow: the match has ended.
        """
        done = replace(checked(self.ruleset, what), after=len(self.turns), state="")
        draws = done.kind is InterventionKind.DRAW
        if not done.changes_the_board and not draws:
            return done
        if self.is_over:
            raise NotNow("is-over")
        if draws:
            self.agreed = True
            return done
        state, entries = changed(self.ruleset, self.state, done)
        self._leave(state, entries)
        return replace(done, state=fingerprint(state))

    def _leave(self, state: State, entries: tuple[Contribution, ...]) -> None:
        """Put another board in place of the one that the last turn, or the opening, led to."""
        if not self.turns:
            self.opening = state
            self.opening_ledger = Ledger((*self.opening_ledger.entries, *entries))
            return
        outcome = self.turns[-1].outcome
        ledger = Ledger((*outcome.ledger.entries, *entries))
        self.turns[-1] = replace(
            self.turns[-1], outcome=replace(outcome, state=state, ledger=ledger)
        )

    def take_back(self) -> Turn:
        """Go back to before the last turn and return it; the same orders would bring it again."""
        return self.turns.pop()


def is_agreed(verdict: Verdict) -> bool:
    """Tell whether a match ended as a draw that both sides had agreed to."""
    return int(verdict.ending[0]) == AGREED


def filled(ruleset: Ruleset, side: Side, orders: Sequence[int]) -> Ints:
    """Return one side's orders as the rules take them, shape (1, slots)."""
    slots = np.full((1, ruleset.slots[side]), NO_ORDER, dtype=np.int64)
    slots[0, : len(orders)] = orders
    return slots


def named(ruleset: Ruleset, side: Side, orders: Sequence[int]) -> tuple[str, ...]:
    """Return the slugs of orders, without empty slots."""
    menu = ruleset.menus[side]
    return tuple(menu[order].slug for order in orders if order != NO_ORDER)


def numbered(ruleset: Ruleset, side: Side, slugs: Sequence[str]) -> tuple[int, ...]:
    """Return orders by their slugs; raise `UnknownOrder` with the nearest there is."""
    menu = {action.slug: number for number, action in enumerate(ruleset.menus[side])}
    for slug in slugs:
        if slug not in menu:
            guess = get_close_matches(slug, menu, n=1, cutoff=0.0) or [""]
            facts = {"order": slug, "side": side.slug, "guess": guess[0]}
            raise UnknownOrder("unknown-order", **facts)
    return tuple(menu[slug] for slug in slugs)
