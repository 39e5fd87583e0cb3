"""Where the workshop leads, as it sees it."""

from __future__ import annotations

from typing import Protocol

from game.readouts.menus.menu import MidMatchChoice, SaveCard

__all__ = ["WorkshopWays"]


class WorkshopWays(Protocol):
    """What lies beside the workshop, which it comes back from."""

    def play_from(self, choice: MidMatchChoice) -> None:
        """Play a match of the file from a turn on."""

    def recorded(self, scenario: str) -> tuple[SaveCard, ...]:
        """Return the saved matches of the scenario of an id, the latest first."""
