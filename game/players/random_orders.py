"""Random: legal orders without a plan, for trying things out and as the measure of a policy."""

from dataclasses import dataclass

import numpy as np

from game.rules import NO_ORDER, Observation
from game.rules.arrays import Array, Flags, Ints, Keys
from game.rules.chance import draw, name_key
from game.rules.legality import Purse, fitting

__all__ = ["RandomOrders"]


@dataclass(frozen=True)
class RandomOrders:
    """Fills each slot with any order that is legal with those before it, or leaves it empty."""

    slug: str = "random"

    def choose(self, seen: Observation, stream: Keys) -> tuple[int, ...]:
        """Return the orders for one match."""
        orders = self.choose_batch(seen, stream)[0]
        return tuple(int(order) for order in orders if order != NO_ORDER)

    def choose_batch(self, seen: Observation, stream: Keys) -> Ints:
        """Return the orders for every match, shape (batch, slots)."""
        ruleset, side = seen.ruleset, seen.side
        lookup, slots = ruleset.lookups[side], ruleset.slots[side]
        orders = np.full((seen.known.batch, slots), NO_ORDER, dtype=np.int64)
        open_to, purse = seen.legal, Purse.of(seen.known, side)
        keys = np.array([name_key(f"slot.{slot}") for slot in range(slots)], dtype=np.uint64)
        luck = draw(stream, 0, keys)
        for slot in range(slots):
            if slot:
                before = orders[:, slot - 1]
                purse = purse.after(lookup.capital[before], lookup.funds[before])
                open_to = fitting(lookup, open_to, purse, before)
            orders[:, slot] = _pick(open_to, luck[:, slot])
        return orders


def _pick(open_to: Flags, luck: Array) -> Ints:
    """Return, for each match, one of its open orders or none, all equally likely."""
    place = _places(open_to)
    count = open_to.T.sum(axis=0, dtype=place.dtype)
    wanted = np.floor(luck * (count + 1.0)).astype(place.dtype)
    order = (place < wanted).sum(axis=0, dtype=place.dtype)
    return np.where(wanted == 0, NO_ORDER, order.astype(np.int64))


def _places(open_to: Flags) -> Ints:
    """Return how many open orders there are up to each one, shape (actions, batch).

    Added up in steps of 1, 2, 4 and so on, all matches at once and in numbers as small as a menu
    is long: an ordinary running total goes through one match after the other.
    """
    places: Ints = open_to.T.astype(np.min_scalar_type(open_to.shape[1]))
    step = 1
    while step < len(places):
        places[step:] += places[:-step]
        step *= 2
    return places
