"""Who leads a match from screen to screen, as the play screen sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from game.view.screens.screen import Screen

__all__ = ["Seating"]


class Seating(Protocol):
    """What the play screen asks of whoever leads the match from screen to screen."""

    def committed(self, screen: Screen) -> None:
        """The side's orders are sealed; called once."""

    def resolved(self, screen: Screen) -> None:
        """The turn was resolved while this screen waited."""

    def leave(self, screen: Screen) -> None:
        """The player wants to leave the match."""
