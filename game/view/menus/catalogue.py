"""Where the screens before a match get what they offer, and how a match begins.

The screens know only this shape; the game fills it from the scenario files, the roster of
players and the folder of saves, and tests fill it with samples.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from game.language import Texts
from game.readouts.menus.menu import (
    Briefing,
    MatchChoice,
    MidMatchChoice,
    PlayerCard,
    SaveCard,
    ScenarioCard,
)
from game.readouts.race.timeline import TimelineReadout
from game.view.screens.screen import Screen

if TYPE_CHECKING:
    from game.view.menus.author_ways import Authoring
    from game.view.menus.class_ways import Classes
    from game.view.menus.network_ways import Network

__all__ = ["MatchCatalogue", "CatalogueError"]


class CatalogueError(Exception):
    """Something offered cannot be had; the message is one line a player can act on."""


class MatchCatalogue(Protocol):
    """Scenarios, players and saves in the words of a language, and the ways into a match.

    Each may raise `CatalogueError`, which the screens show as a notice.
    """

    @property
    def network(self) -> Network[Any]:
        """What opens matches for other windows, and sits down at theirs."""

    @property
    def classes(self) -> Classes | None:
        """What holds classes; None where this window cannot."""

    @property
    def authoring(self) -> Authoring:
        """What begins and packs the player's own scenarios."""

    def scenarios(self, texts: Texts) -> tuple[ScenarioCard, ...]:
        """Return every scenario, the one to begin with first."""

    def look_into(self, card: ScenarioCard, texts: Texts) -> ScenarioCard:
        """Return the card of a scenario that was listed unread, as its file says."""

    def own_folder(self) -> str:
        """Return the folder of the player's own scenarios, made if it was not there."""

    def opening(self, scenario: str, texts: Texts) -> TimelineReadout | None:
        """Return how the race stands on the first day of a scenario; None where it is not known."""

    def players(self, scenario: str, side: int, texts: Texts) -> tuple[PlayerCard, ...]:
        """Return everyone who can play ``side``, people first, then the computer by strength."""

    def saves(self, texts: Texts) -> tuple[SaveCard, ...]:
        """Return every saved match, the latest first."""

    def recorded(self, scenario: str, texts: Texts) -> tuple[SaveCard, ...]:
        """Return the saved matches of one scenario by its id, the latest first."""

    def latest(self, texts: Texts) -> SaveCard | None:
        """Return the match to go on with; None where there is none."""

    def briefing(self, choice: MatchChoice, side: int, texts: Texts) -> Briefing:
        """Return what ``side`` is told before its first turn."""

    def start(self, choice: MatchChoice) -> Screen:
        """Begin a match and return the screen that plays it."""

    def start_within(self, choice: MidMatchChoice) -> Screen:
        """Begin a match at one of its turns and return the screen that plays it on."""

    def resume(self, save: str) -> Screen:
        """Open a saved match and return the screen that plays it on."""

    def replay(self, save: str) -> Screen:
        """Open a saved match to look back on; raises `CatalogueError` where it cannot be."""

    def delete(self, save: str) -> None:
        """Throw a saved match away for good."""
