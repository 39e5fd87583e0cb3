"""Seats: who gives a side's orders, a person or a player.

A player is anything of the shape below. It is shown an observation and a stream of chance of its
own, and answers with orders; it never sees the state, the match seed or the rival's pending
orders. Players work on batches, because a study seats one at thousands of tables at once.
"""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from game.rules import Observation, Ruleset, Side, State, observe
from game.rules.arrays import Ints, Keys
from game.rules.chance import draw, name_key

__all__ = ["HUMAN", "BatchPlayer", "Player", "Seat", "ask", "stream_of"]

HUMAN = "human"
"""The word for a person in logs and on the command line."""


class Player(Protocol):
    """Answers at one table."""

    @property
    def slug(self) -> str:
        """The name used in logs and on the command line, such as ``hedger``."""
        ...

    def choose(self, seen: Observation, stream: Keys) -> tuple[int, ...]:
        """Return the orders for one turn: positions in the side's menu, at most its slots.

        Args:
            seen: what the side knows, a batch of one.
            stream: the player's chance for this turn, one unsigned number, shape (1,); the same
                table, turn and seat give the same number, and orders may depend on nothing else.
        """
        ...


class BatchPlayer(Player, Protocol):
    """Answers at many tables at once; each answer is what ``choose`` would have given there."""

    def choose_batch(self, seen: Observation, stream: Keys) -> Ints:
        """Return orders of shape (batch, slots), ``NO_ORDER`` in empty slots.

        Args:
            seen: what the side knows at each table.
            stream: its chance at each table, shape (batch,).
        """
        ...


@dataclass(frozen=True)
class Seat:
    """A side's place at the table."""

    side: Side
    player: Player | None = None
    """Who answers by itself; None where a person gives the orders."""

    @property
    def is_human(self) -> bool:
        """Tell whether a person sits here."""
        return self.player is None

    @property
    def slug(self) -> str:
        """The name that the log keeps: ``human`` or the player's."""
        return HUMAN if self.player is None else self.player.slug


_STREAM_KEYS = {side: np.array([name_key(f"player.{side.slug}")], dtype=np.uint64) for side in Side}


def ask(
    player: BatchPlayer, ruleset: Ruleset, state: State, side: Side
) -> tuple[Ints, Observation]:
    """Return a player's orders in every match, shape (batch, slots), and what it was shown."""
    seen = observe(ruleset, state, side)
    return player.choose_batch(seen, stream_of(state.seed, state.turn, side)), seen


def stream_of(seed: Keys, turn: int, side: Side) -> Keys:
    """Return the chance of a side's player in a turn, shape (batch,).

    Drawn apart from the events', so that a player's stream tells nothing about what is to come.
    """
    share = draw(seed, turn, _STREAM_KEYS[side])[:, 0]
    stream: Keys = (share * 2.0**53).astype(np.uint64)
    return stream
