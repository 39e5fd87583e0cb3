"""Two presses that a player did not mean as two, and the question before a quarter is sealed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from game.readouts.orders.empty_slots import EmptySlots
from game.rules import NO_ORDER

if TYPE_CHECKING:
    from game.view.screens.screen import Stage

__all__ = ["DOUBLE_CLICK", "OrderPresses", "ask_before_sealing"]

DOUBLE_CLICK: Final = 0.4
"""Two presses of one order within this are one [s].

Source: design choice; the usual limit of a double click is 0.4 to 0.5 s.
"""


class OrderPresses:
    """Tells the second press of a double click on an order, which would undo the first."""

    def __init__(self) -> None:
        self._clock = 0.0
        self._last = NO_ORDER
        self._at = 0.0

    def pass_time(self, dt: float) -> None:
        """Let ``dt`` seconds pass."""
        self._clock += dt

    def forget(self) -> None:
        """Let the next press count, whatever it is on: the plan has changed by other means."""
        self._last = NO_ORDER

    def counts(self, action: int) -> bool:
        """Note a press on an order; False if it belongs to the one before."""
        is_second = action == self._last and self._clock - self._at < DOUBLE_CLICK
        self._last, self._at = action, self._clock
        return not is_second


def ask_before_sealing(app: Stage, found: EmptySlots | None, seal: Callable[[], None]) -> None:
    """Seal, after a question where a slot could still be filled; the focus is on going back."""
    if found is None:
        seal()
        return
    yes, no = app.texts("play-empty-yes"), app.texts("view-back")
    app.ask(found.question, seal, detail=found.detail, yes=yes, no=no)
