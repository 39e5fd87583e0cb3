"""Wishes: what a policy would like to order, most urgent first, and what it can have of it.

A policy is a list of wishes. Each says in which matches it is wished for and names orders of the
menu; from the top, wishes fill the side's slots with orders that are legal alone and together.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from game.rules import NO_ORDER, Observation
from game.rules.arrays import Flags, Ints
from game.rules.legality import Purse

__all__ = ["Slots", "Wish", "grant"]


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
        self._purse = Purse.of(seen.known, side)
        batch = seen.known.batch
        self.orders: Ints = np.full((batch, ruleset.slots[side]), NO_ORDER, dtype=np.int64)
        self._filled = np.zeros(batch, dtype=np.int64)

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
        can = self._legal[:, order] & wish.when & (self._filled < self.orders.shape[1])
        can &= self._purse.pays(capital + wish.keeping, funds)
        can &= ~self._lookup.clash(self.orders, order).any(axis=1)
        rows = np.nonzero(can)[0]
        if not len(rows):
            return
        self.orders[rows, self._filled[rows]] = order
        self._filled[rows] += 1
        self._purse = self._purse.after(capital * can, funds * can)


def grant(seen: Observation, wishes: Iterable[Wish]) -> Ints:
    """Return orders of shape (batch, slots): the first wishes that can be had together."""
    slots = Slots(seen)
    for wish in wishes:
        slots.grant(wish)
        if slots.are_full:
            break
    return slots.orders
