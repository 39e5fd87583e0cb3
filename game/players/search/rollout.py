"""Rollouts: matches played forward from what a side knows, both sides following plans.

The chance in them is drawn from the player's own stream. Two rollouts that are to be compared are
given the same chance and the same plans, and differ in the orders in question alone.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from game.players.search.action_space import ActionSpace
from game.players.search.effort import Effort
from game.players.search.follow import Follower
from game.players.search.plans import Plans
from game.rules import SIDES, Orders, Ruleset, Side, State, step
from game.rules.arrays import Array, Ints, Keys
from game.rules.scoring import is_over, score
from game.rules.state import RUNNING

__all__ = ["Rollouts", "Results", "Stopped", "play"]


class Stopped(Exception):
    """Nobody waits for the answer any more."""


@dataclass(frozen=True)
class Rollouts:
    """What is to be played, one row for each rollout."""

    match: Ints
    """The match it starts from, shape (rollouts,)."""
    seed: Keys
    """Its chance, shape (rollouts,)."""
    plan: tuple[Ints, Ints]
    """The plan that each side follows, among the pooled ones, shape (rollouts,) each."""
    forced: tuple[Ints | None, Ints | None]
    """First orders of each side, FREE where the plan fills the slot, (rollouts, slots) each."""

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.match)


@dataclass(frozen=True)
class Results:
    """What came of rollouts, shape (rollouts,)."""

    lead: Array
    """Score of the US less that of China, at the horizon or the end."""
    winner: Ints
    """A side, or DRAW, where a decisive condition ended it; else RUNNING."""
    first: tuple[Ints, Ints]
    """The orders of the first turn, shape (rollouts, slots) each."""


NOBODY_WINS = -5
"""``Results.winner`` where a decisive condition lets both lose."""


def play(
    ruleset: Ruleset,
    known: State,
    wanted: Rollouts,
    plans: tuple[Plans, Plans],
    spaces: tuple[ActionSpace, ActionSpace],
    effort: Effort,
    stopped: Callable[[], bool],
) -> Results:
    """Play rollouts to the horizon.

    Raises:
        Stopped: between two turns, when ``stopped`` says so.
    """
    state = replace(known.take(wanted.match), seed=wanted.seed)
    followers = [
        Follower(ruleset, spaces[side], plans[side], wanted.plan[side], wanted.seed)
        for side in SIDES
    ]
    last = min(ruleset.turns, state.turn + effort.horizon)
    first: tuple[Ints, Ints] | None = None
    while state.turn < last:
        if stopped():
            raise Stopped
        us, china = (
            followers[side].orders(state, wanted.forced[side] if not first else None)
            for side in SIDES
        )
        first = first or (us, china)
        given = Orders(us, china)
        state = step(ruleset, state, given, events=effort.chance, ledger=False, check=False).state
        if is_over(ruleset, state).all():
            break
    assert first is not None
    lead = score(ruleset, state, Side.US) - score(ruleset, state, Side.CHINA)
    return Results(lead, _winner(ruleset, state), first)


def _winner(ruleset: Ruleset, state: State) -> Ints:
    winner = np.full(state.batch, RUNNING, dtype=np.int64)
    for position, decisive in enumerate(ruleset.decisive):
        side = NOBODY_WINS if decisive.winner is None else int(decisive.winner)
        winner = np.where(state.decided == position, side, winner)
    return winner
