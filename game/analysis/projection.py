"""Projections: where both roadmaps and the scores may lead, from matches played on to their end.

They are played beside the window, from what a side knows, by every persona of both sides and with
chance of their own: the stream is named for them (`run`) and the turn, so that no chance of the
match is met.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from threading import Event, Thread
from typing import Final

import numpy as np

from game.analysis.circle import orders_of_circle
from game.match.course import filled
from game.rules import (
    SIDES,
    Observation,
    Orders,
    Ruleset,
    State,
    Stock,
    judge,
    step,
)
from game.rules.arrays import Array, Ints
from game.rules.chance import draw, name_key
from game.rules.indicators import read_indicator
from game.rules.scoring import points_of

__all__ = ["Projection", "ProjectionRun", "play_on"]

MATCHES: Final = 72
"""Matches played on: each pair of the personas meets at least twice.

Source: design choice; the ends of the 90% band lie on the fourth match from the edge, and it takes
about a second beside the window.
"""
BANDS: Final = (0.05, 0.25, 0.5, 0.75, 0.95)
"""Ends of the 90% and 50% bands and the median, as shares of the matches."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Projection:
    """What came of the matches played on."""

    months: Array
    """Calendar months after each turn, the first being now, shape (turns + 1,)."""
    position: Array
    """Roadmap of each side in the order of ``BANDS`` [month], shape (sides, bands, turns + 1)."""
    ships: Array
    """Median month in which each chip ships, infinite where it mostly does not, (chips,)."""
    lag: Array
    """China's model lag in every match [month], negative where it leads, (matches, turns + 1)."""
    roadmaps: Array
    """Roadmap of each side in every match [month], shape (sides, matches, turns + 1)."""
    points: Array
    """What each objective brings its side at the end, shape (matches, objectives)."""
    winner: Ints
    """Who has won every match, as `game.rules.Verdict` has it, shape (matches,)."""


class ProjectionRun:
    """Plays on from what a side has ``seen``, on a thread; what comes of it is in ``ahead``.

    With ``planned`` the side gives these orders first, see `play_on`.
    """

    def __init__(self, seen: Observation, planned: Sequence[int] | None = None) -> None:
        self.seen = seen
        self.projection: Projection | None = None
        self.has_failed = False
        """True where the matches broke off on a fault; the log file says more."""
        self._planned = None if planned is None else filled(seen.ruleset, seen.side, planned)[0]
        self._given_up = Event()
        self._thread = Thread(target=self._play, name="projection", daemon=True)

    def start(self) -> None:
        """Begin to play on, unless that has been done."""
        if self._thread.ident is None and not self._given_up.is_set():
            self._thread.start()

    def wait(self) -> None:
        """Play on, and wait until the matches are over."""
        self.start()
        if self._thread.ident is not None:
            self._thread.join()

    def give_up(self) -> None:
        """Play no further, without waiting until the matches have noticed."""
        self._given_up.set()

    def stop(self) -> None:
        """Play no further."""
        self.give_up()
        if self._thread.ident is not None:
            self._thread.join()

    def _play(self) -> None:
        try:
            self.projection = play_on(self.seen, self._given_up, self._planned)
        except Exception:
            self.has_failed = True
            log.exception("the projection failed")  # the race then keeps its simpler forecast


def play_on(
    seen: Observation, given_up: Event | None = None, planned: Ints | None = None
) -> Projection | None:
    """Play matches on from what a side knows to the last turn; None where ``given_up`` was set.

    Args:
        seen: what the side knows.
        given_up: asked before every turn of a side.
        planned: what the side orders in the first turn instead of what its personas would, legal
            positions of its menu or ``NO_ORDER``, shape (slots,) or (matches, slots). Chance is
            the same with and without them, so that match by match only the orders differ.
    """
    ruleset, state = seen.ruleset, _beginning(seen)
    reached, lag = [_positions(state)], [_model_lag(ruleset, state)]
    while state.turn < ruleset.turns:
        orders = []
        for side in SIDES:
            if given_up is not None and given_up.is_set():
                return None
            if planned is not None and side is seen.side and state.turn == seen.turn:
                orders.append(np.broadcast_to(planned, (state.batch, ruleset.slots[side])))
            else:
                orders.append(orders_of_circle(ruleset, state, side))
        state = step(ruleset, state, Orders(*orders), ledger=False, check=False).state
        reached.append(_positions(state))
        lag.append(_model_lag(ruleset, state))
    roadmaps = np.stack(reached, axis=-1)
    position = np.quantile(roadmaps, BANDS, axis=1).transpose(1, 0, 2)
    turns = np.arange(seen.turn, ruleset.turns + 1)
    months = ruleset.schedule.month_of(turns).astype(np.float64)
    # An infinite month has no mean with another: the median is one of the matches' own.
    ships = np.quantile(state.shipped, 0.5, axis=0, method="lower")
    return Projection(
        months,
        position,
        ships,
        np.stack(lag, axis=-1),
        roadmaps,
        points_of(ruleset, state),
        judge(ruleset, state).winner,
    )


def _beginning(seen: Observation) -> State:
    """Every match as the side knows it now, with chance of its own."""
    own = np.array([name_key("outlook")], dtype=np.uint64)
    chance = draw(np.arange(MATCHES, dtype=np.uint64), seen.turn, own)[:, 0]
    seeds = (chance * 2.0**53).astype(np.uint64)
    return replace(seen.known.take(np.zeros(MATCHES, dtype=np.int64)), seed=seeds)


def _model_lag(ruleset: Ruleset, state: State) -> Array:
    """China's model lag in every match [month], shape (batch,)."""
    return read_indicator(ruleset, state, "model_lag_months")


def _positions(state: State) -> Array:
    """Both roadmaps [month], shape (sides, batch)."""
    return np.stack([state.of(Stock.US_ROADMAP), state.of(Stock.CHINA_ROADMAP)])
