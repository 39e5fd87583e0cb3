"""The way into a match, as the screens on it see it: what they offer, and where they lead.

A screen asks for the next place by what it is for, so that no screen knows another.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from game.readouts.menus.menu import MatchChoice, ScenarioCard
from game.view.menus.catalogue import MatchCatalogue

__all__ = ["Way"]


class Way(Protocol):
    """Where the screens before a match lead."""

    @property
    def catalogue(self) -> MatchCatalogue:
        """Scenarios, players and saves."""

    def scenarios(self) -> None:
        """Choose what to play."""

    def sides(self, scenario: ScenarioCard) -> None:
        """Choose who plays."""

    def briefing(self, choice: MatchChoice) -> None:
        """Read what the match is about."""

    def begin(self, choice: MatchChoice) -> None:
        """Begin the match."""

    def learn(self) -> None:
        """Begin the lesson: a short match with tasks."""

    def load(self) -> None:
        """Choose a saved match."""

    def network(self) -> None:
        """Open a match for another window, or sit down at one."""

    def teach(self) -> None:
        """Hold a class, where the catalogue says that this window can."""

    def replay(self, save: str) -> None:
        """Look back on a saved match."""

    def resume(self, save: str) -> None:
        """Go on with a saved match."""

    def settings(self) -> None:
        """Change how the window looks and speaks."""

    def authoring(self, origin: str = "") -> None:
        """See one's own scenarios, and begin another one; from a copy where one is named."""

    def workshop(self, path: Path) -> None:
        """Follow a scenario file while it is edited."""
