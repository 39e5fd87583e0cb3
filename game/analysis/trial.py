"""A trial: a scenario played many times over by everyone who can play it, and what was seen.

Half chance and half sense sits at the tables: random orders come into corners that nobody with a
plan would enter, personas to where their plans lead. All matches are stepped as one batch.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from game.match.seat import BatchPlayer, ask
from game.match.tally import seeds_of
from game.players.roster import find, personas
from game.rules import SIDES, Orders, Ruleset, Side, State, judge, start, step
from game.rules.actions import NO_ORDER
from game.rules.arrays import Array, Flags, Ints
from game.rules.conditions import Condition, Facts, holds
from game.rules.facts import facts_of
from game.rules.legality import Purse, legal
from game.rules.marks import mean_mark
from game.rules.scoring import is_over
from game.rules.stocks import Stock

__all__ = ["GAMES", "Held", "Trial", "play_trial"]

GAMES: Final = 2000
"""Matches of a trial: an order or event that is met once in a thousand is seen in most of them."""
_MOST_STEPS: Final = 40_000
"""Matches times turns that are played at most, so that a long scenario takes no longer."""


@dataclass(frozen=True)
class Held:
    """How often a condition was asked, and how often it held."""

    asked: Ints
    """Shape (conditions,)."""
    held: Ints
    """Shape (conditions,)."""

    @property
    def never(self) -> Flags:
        """Which never held, though they were asked."""
        return (self.held == 0) & (self.asked > 0)


@dataclass(frozen=True)
class Trial:
    """What was seen in the matches of a trial."""

    ruleset: Ruleset
    games: int
    events: Held
    """Conditions of the events, at the end of each turn."""
    fired: Ints
    """How often each event happened, shape (events,)."""
    passed: Ints
    """How often each law was passed, shape (laws,)."""
    specials: Held
    """Conditions of the special orders, before each turn."""
    legal: tuple[Ints, Ints]
    """In how many decisions each order could be given, US and China."""
    chosen: tuple[Ints, Ints]
    """In how many it was, by anybody."""
    payable: tuple[Flags, Flags]
    """Whether there was ever enough to pay for each order, US and China."""
    endings: Ints
    """How many matches came to each ending."""
    marks: Array
    """How far each objective was reached at the end [0..1], shape (games, objectives)."""
    first_marks: Array
    """How far it was reached before the first turn [0..1], shape (objectives,)."""
    winner: Ints
    """A side, DRAW or NOBODY, shape (games,)."""
    turns: Ints
    """Turns until the end, shape (games,)."""
    sensible: Flags
    """Whether both sides were played by personas, shape (games,)."""
    broken: str
    """What came to be no number; empty while all stayed numbers."""
    sample: tuple[State, ...]
    """Some states early, in the middle and late, for what is to be tried from there."""


def play_trial(ruleset: Ruleset, games: int = GAMES, seed: int = 0) -> Trial:
    """Play a scenario by everyone who can; it ends where something is no number any more."""
    games = max(min(games, _MOST_STEPS // ruleset.turns), len(SIDES))
    return _Watch(ruleset, games, seed).trial()


def _table(side: Side) -> list[BatchPlayer]:
    """Return who plays a side: each persona, and random orders."""
    return [find(slug, side).policy for slug in (*personas(side), "random")]


class _Watch:
    """A trial in the making."""

    def __init__(self, ruleset: Ruleset, games: int, seed: int) -> None:
        self._ruleset, self._games = ruleset, games
        self._tables = {side: _table(side) for side in SIDES}
        rows = np.arange(games)
        count = len(self._tables[Side.US])
        # Each of one side meets each of the other.
        self._seats = {
            Side.US: rows % count,
            Side.CHINA: rows // count % len(self._tables[Side.CHINA]),
        }
        self._state = start(ruleset, seeds_of(seed, games))
        self._legal = [np.zeros(len(menu), dtype=np.int64) for menu in ruleset.menus]
        self._chosen = [np.zeros(len(menu), dtype=np.int64) for menu in ruleset.menus]
        self._payable = [np.zeros(len(menu), dtype=np.bool_) for menu in ruleset.menus]
        self._events = _Counts([event.when for event in ruleset.events])
        self._specials = _Counts([special.when for special in ruleset.specials])
        self._fired = np.zeros(len(ruleset.events), dtype=np.int64)
        self._passed = np.zeros(len(ruleset.laws), dtype=np.int64)
        self._broken = ""
        self._sample: list[State] = []

    def trial(self) -> Trial:
        """Play, and return what was seen."""
        ruleset, first = self._ruleset, self._state
        with np.errstate(all="ignore"):
            first_marks = self._marks(first)[0]
            while not self._broken and not is_over(ruleset, self._state).all():
                self._turn()
            verdict, marks = judge(ruleset, self._state), self._marks(self._state)
        return Trial(
            ruleset=ruleset,
            games=self._games,
            events=self._events.done(),
            fired=self._fired,
            passed=self._passed,
            specials=self._specials.done(),
            legal=(self._legal[0], self._legal[1]),
            chosen=(self._chosen[0], self._chosen[1]),
            payable=(self._payable[0], self._payable[1]),
            endings=np.bincount(verdict.ending, minlength=len(ruleset.endings)),
            marks=marks,
            first_marks=first_marks,
            winner=verdict.winner,
            turns=self._state.length,
            sensible=self._sensible(),
            broken=self._broken,
            sample=tuple(self._sample),
        )

    def _sensible(self) -> Flags:
        random = {side: len(self._tables[side]) - 1 for side in SIDES}
        us, china = (self._seats[side] != random[side] for side in SIDES)
        return us & china

    def _marks(self, state: State) -> Array:
        marks = [mean_mark(each, self._ruleset, state) for each in self._ruleset.objectives]
        return np.stack(marks, axis=1)

    def _turn(self) -> None:
        ruleset, state = self._ruleset, self._state
        running = ~is_over(ruleset, state)
        before = facts_of(ruleset, state)
        self._specials.count(before, running)
        if state.turn in (0, ruleset.turns // 3, 2 * ruleset.turns // 3):
            self._sample.append(state.take(np.nonzero(running)[0][:64]))
        given = [self._ask(side, running) for side in SIDES]
        outcome = step(ruleset, state, Orders(*given), ledger=False, check=False)
        self._state = outcome.state
        self._fired += outcome.fired[running].sum(axis=0)
        self._passed += outcome.passed[running].sum(axis=0)
        after = facts_of(ruleset, outcome.state, (given[0], given[1]))
        self._events.count(after, running)
        self._broken = _broken(outcome.state)

    def _ask(self, side: Side, running: Flags) -> Ints:
        """Return everybody's orders of a side, and count what could be given and what was."""
        ruleset, state = self._ruleset, self._state
        lookup = ruleset.lookups[side]
        may = legal(ruleset, state, side)[running]
        self._legal[side] += may.sum(axis=0)
        purse = Purse.of(state.take(np.nonzero(running)[0]), side)
        prices = zip(lookup.capital[:-1], lookup.funds[:-1], strict=True)
        self._payable[side] |= np.array([purse.pays(*each).any() for each in prices], np.bool_)
        orders = np.full((state.batch, ruleset.slots[side]), NO_ORDER, dtype=np.int64)
        for seat, player in enumerate(self._tables[side]):
            rows = np.nonzero((self._seats[side] == seat) & running)[0]
            if len(rows):
                orders[rows], _ = ask(player, ruleset, state.take(rows), side)
        menu = len(ruleset.menus[side])
        self._chosen[side] += np.bincount(orders[running].ravel() + 1, minlength=menu + 1)[1:]
        return orders


class _Counts:
    """How often each of some conditions held."""

    def __init__(self, conditions: Sequence[Condition]) -> None:
        self._conditions = conditions
        self._asked = 0
        self._held = np.zeros(len(conditions), dtype=np.int64)

    def count(self, facts: Facts, running: Flags) -> None:
        """Ask all of them where a match is running."""
        self._asked += int(running.sum())
        for position, condition in enumerate(self._conditions):
            self._held[position] += int((holds(condition, facts) & running).sum())

    def done(self) -> Held:
        """Return what was counted."""
        return Held(np.full(len(self._conditions), self._asked), self._held)


def _broken(state: State) -> str:
    """Return the stock that is no number any more; empty where there is none."""
    for stock in Stock:
        if not np.isfinite(state.of(stock)).all():
            return stock.slug
    return ""
