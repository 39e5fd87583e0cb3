"""Wishes: what a policy would like to order, most urgent first, and what it can have of it.

A policy is a list of wishes. Each says in which matches it is wished for and names orders of the
menu; from the top, wishes fill the side's slots with orders that are legal alone and together.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from game.rules import NO_ORDER, Observation
from game.rules.arrays import Array, Flags, Ints
from game.rules.legality import CAPITAL, FUNDS

__all__ = ["Slots", "Wish", "grant"]

ROUNDING = 1e-9
"""As in ``legality.py``: the rules forgive so much when money is counted."""


@dataclass(frozen=True)
class Wish:
    """One order, and where it is wanted."""

    when: Flags | bool
    """Shape (batch,), or the same answer everywhere."""
    order: int | None
    """Position in the side's menu; None where the scenario has no such order."""
    keeping: float = 0.0
    """Political capital to leave in the bank for worse days [PC]."""


class Slots:
    """The order slots of one turn as they fill up, and what is left to pay with."""

    def __init__(self, seen: Observation) -> None:
        """Start with empty slots."""
        ruleset, side = seen.ruleset, seen.side
        self._lookup = ruleset.lookups[side]
        self._legal = seen.legal
        self._capital: Array = seen.stocks(CAPITAL[side]) + ROUNDING
        self._funds: Array = seen.stocks(FUNDS[side]) + ROUNDING
        batch = seen.known.batch
        self.orders: Ints = np.full((batch, ruleset.slots[side]), NO_ORDER, dtype=np.int64)
        self._filled = np.zeros(batch, dtype=np.int64)
        self._set: dict[int, Flags] = {}
        """Matches in which a gate already has an order, by gate."""

    @property
    def are_full(self) -> bool:
        """Tell whether no slot is left in any match."""
        return bool((self._filled == self.orders.shape[1]).all())

    def grant(self, wish: Wish) -> None:
        """Give the wish a slot wherever it is wanted and can be had."""
        if wish.order is None or wish.when is False:
            return
        order = wish.order
        capital, funds = self._lookup.capital[order], self._lookup.funds[order]
        gate = int(self._lookup.gate[order])
        can = self._legal[:, order] & wish.when & (self._filled < self.orders.shape[1])
        can &= (capital + wish.keeping <= self._capital) & (funds <= self._funds)
        can &= (self.orders != order).all(axis=1)
        if gate in self._set:
            can &= ~self._set[gate]
        rows = np.nonzero(can)[0]
        if not len(rows):
            return
        self.orders[rows, self._filled[rows]] = order
        self._filled[rows] += 1
        self._capital[rows] -= capital
        self._funds[rows] -= funds
        if gate >= 0:
            self._set[gate] = self._set[gate] | can if gate in self._set else can


def grant(seen: Observation, wishes: Iterable[Wish]) -> Ints:
    """Return orders of shape (batch, slots): the first wishes that can be had together."""
    slots = Slots(seen)
    for wish in wishes:
        slots.grant(wish)
        if slots.are_full:
            break
    return slots.orders
