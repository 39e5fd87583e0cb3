"""What a side plans for the quarter: orders in slots, changed at will until they are committed.

Window and text mode plan by the same object, so that both mean the same by each word for it.
"""

from collections.abc import Iterable, Iterator

from game.rules import NO_ORDER, Observation
from game.rules.legality import beside

__all__ = ["Plan"]


class Plan:
    """The order slots of one side, and what may be put into them beside what is there."""

    def __init__(self, seen: Observation) -> None:
        """Begin with empty slots."""
        self._seen = seen
        self._lookup = seen.ruleset.lookups[seen.side]
        self._given: list[int] = []
        """The orders in the slots, the one given last at the end."""
        self.slots = [NO_ORDER] * seen.ruleset.slots[seen.side]

    @property
    def orders(self) -> tuple[int, ...]:
        """What is planned, without the empty slots."""
        return tuple(order for order in self.slots if order != NO_ORDER)

    @property
    def empty(self) -> tuple[int, ...]:
        """The slots that hold nothing, counted from 0."""
        return tuple(at for at, order in enumerate(self.slots) if order == NO_ORDER)

    @property
    def is_full(self) -> bool:
        """Tell whether every slot holds an order."""
        return NO_ORDER not in self.slots

    @property
    def given(self) -> tuple[int, ...]:
        """What is planned, in the order of giving."""
        return tuple(self._given)

    @property
    def last(self) -> int:
        """The order that was given last and is still planned, or NO_ORDER."""
        return self._given[-1] if self._given else NO_ORDER

    def give(self, action: int) -> bool:
        """Put an order where it belongs, or take back one that is there; True if that was done.

        It takes the slot of an order on the same gate, else the first that is empty.
        """
        if action in self.slots:
            return self.take_back(self.slots.index(action))
        slot = self.slot_for(action)
        return slot is not None and self.put(action, slot)

    def slot_for(self, action: int) -> int | None:
        """Return the slot an order belongs in: that of one on the same gate, else an empty one."""
        same = self._same_gate(action)
        if same is not None:
            return same
        return self.empty[0] if self.empty else None

    def put(self, action: int, slot: int) -> bool:
        """Put an order into one slot, instead of what is in it; True if it may be given there.

        An order that has a slot already changes places with what is in the other.
        """
        if action in self.slots:
            here = self.slots.index(action)
            self.slots[here], self.slots[slot] = self.slots[slot], action
            return here != slot
        if not self.fits(action, slot):
            return False
        rival = self._same_gate(action)
        if rival is not None:
            self.take_back(rival)
        self.take_back(slot)
        self.slots[slot] = action
        self._given.append(action)
        return True

    def fits(self, action: int, slot: int) -> bool:
        """Tell whether an order may be given in a slot, beside those in the others."""
        if action in self.slots:
            return True
        others = [order for at, order in enumerate(self.slots) if at != slot]
        kept = beside(self._lookup, others, action)
        return not self._seen.reasons(action) and not self._seen.problems([*kept, action])

    def take_back(self, slot: int) -> bool:
        """Empty a slot; True if something was in it."""
        held, self.slots[slot] = self.slots[slot], NO_ORDER
        if held == NO_ORDER:
            return False
        self._given.remove(held)
        return True

    def undo(self) -> bool:
        """Take the order back that was given last, whichever slot it is in; True if one was."""
        return bool(self._given) and self.take_back(self.slots.index(self.last))

    def take_over(self, orders: Iterable[int]) -> None:
        """Plan these orders, and nothing else; the last of them counts as given last."""
        given = [order for order in orders if order != NO_ORDER][: len(self.slots)]
        self.slots = [*given, *([NO_ORDER] * (len(self.slots) - len(given)))]
        self._given = given

    def still_possible(self) -> Iterator[int]:
        """Yield each order that could be given in an empty slot beside those that are planned."""
        if self.is_full:
            return
        for action in range(len(self._seen.ruleset.menus[self._seen.side])):
            if beside(self._lookup, self.orders, action) != self.orders:
                continue  # it would take the place of another
            if self.fits(action, self.empty[0]):
                yield action

    def _same_gate(self, action: int) -> int | None:
        """Return the slot that holds another order on the same gate."""
        for at, order in enumerate(self.slots):
            if order != action and self._lookup.clash(order, action):
                return at
        return None
