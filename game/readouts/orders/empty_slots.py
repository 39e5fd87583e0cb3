"""What is asked before orders are sealed with a slot empty: which one, and what could go there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.match.plan import Plan
from game.readouts.orders.orders import OrdersReadout
from game.readouts.words.names import Names
from game.rules import ActionKind, Observation

__all__ = ["EmptySlots", "read_empty_slots"]

NAMED: Final = 4
"""So many orders are named; of the others it is told how many there are."""
SHORT_FIRST: Final = (ActionKind.INVEST, ActionKind.SPECIAL, ActionKind.BAN, ActionKind.LEVY)
"""What is named first: what stands alone, before the many rates of gates."""


@dataclass(frozen=True)
class EmptySlots:
    """A question before a quarter is sealed."""

    question: str
    which: str
    """The slots that hold nothing."""
    possible: str
    """What could still be given, and what there is to pay for it."""

    @property
    def detail(self) -> str:
        """All there is to weigh, as lines."""
        return f"{self.which}\n{self.possible}"


def read_empty_slots(
    seen: Observation, plan: Plan, orders: OrdersReadout, names: Names
) -> EmptySlots | None:
    """Return what to ask before these slots are sealed, or None where nothing is given away.

    Nothing is asked where no slot is empty, or where nothing that is on offer could be given in
    one: by its price, its gate, its terms.
    """
    texts, menu = names.texts, seen.ruleset.menus[seen.side]
    open_now = sorted(plan.still_possible(), key=lambda order: (_rank(menu[order].kind), order))
    if not open_now:
        return None
    told = [names.action(menu[order]) for order in open_now[:NAMED]]
    rest = len(open_now) - NAMED
    if rest > 0:
        told.append(texts("play-empty-rest", count=rest))
    slots = texts.join(texts("play-empty-slot", number=at + 1) for at in plan.empty)
    count = len(plan.empty)
    return EmptySlots(
        texts("play-empty-question", count=count),
        texts("play-empty-slots", slots=slots),
        texts("play-empty-possible", orders=texts.join(told), purse=orders.purse),
    )


def _rank(kind: ActionKind) -> int:
    return SHORT_FIRST.index(kind) if kind in SHORT_FIRST else len(SHORT_FIRST)
