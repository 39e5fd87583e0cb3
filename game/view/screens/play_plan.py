"""What a side plans for the quarter: orders in slots, changed at will until they are committed."""

from collections.abc import Iterable

from game.rules import NO_ORDER, Observation

__all__ = ["Plan"]


class Plan:
    """The order slots of one side, and what may be put into them beside what is there."""

    def __init__(self, seen: Observation) -> None:
        """Begin with empty slots."""
        self._seen = seen
        self._menu = seen.ruleset.menus[seen.side]
        self.slots = [NO_ORDER] * seen.ruleset.slots[seen.side]

    @property
    def orders(self) -> tuple[int, ...]:
        """What is planned, without the empty slots."""
        return tuple(order for order in self.slots if order != NO_ORDER)

    @property
    def is_full(self) -> bool:
        """Tell whether every slot holds an order."""
        return NO_ORDER not in self.slots

    def give(self, action: int) -> bool:
        """Put an order where it belongs, or take back one that is there; True if that was done.

        It takes the slot of an order on the same gate, else the first that is empty.
        """
        if action in self.slots:
            return self.take_back(self.slots.index(action))
        slot = self._same_gate(action)
        if slot is None:
            if self.is_full:
                return False
            slot = self.slots.index(NO_ORDER)
        return self.put(action, slot)

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
            self.slots[rival] = NO_ORDER
        self.slots[slot] = action
        return True

    def fits(self, action: int, slot: int) -> bool:
        """Tell whether an order may be given in a slot, beside those in the others."""
        if action in self.slots:
            return True
        rival = self._same_gate(action)
        kept = [
            order
            for at, order in enumerate(self.slots)
            if order != NO_ORDER and at not in (slot, rival)
        ]
        return not self._seen.reasons(action) and not self._seen.problems([*kept, action])

    def take_back(self, slot: int) -> bool:
        """Empty a slot; True if something was in it."""
        held, self.slots[slot] = self.slots[slot], NO_ORDER
        return held != NO_ORDER

    def undo(self) -> bool:
        """Take the last order back; True if there was one."""
        filled = [at for at, order in enumerate(self.slots) if order != NO_ORDER]
        return bool(filled) and self.take_back(filled[-1])

    def take_over(self, orders: Iterable[int]) -> None:
        """Plan these orders, and nothing else."""
        given = [*orders][: len(self.slots)]
        self.slots = [*given, *([NO_ORDER] * (len(self.slots) - len(given)))]

    def _same_gate(self, action: int) -> int | None:
        """Return the slot that holds another order on the same gate."""
        gate = self._menu[action].gate
        for at, order in enumerate(self.slots):
            if order not in (NO_ORDER, action) and gate >= 0 and self._menu[order].gate == gate:
                return at
        return None
