"""Which screen follows which, from the menu to the first turn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from game.readouts.menus.menu import MatchChoice, MidMatchChoice, SaveCard, ScenarioCard
from game.view.menus.catalogue import CatalogueError, MatchCatalogue
from game.view.menus.menu import MenuScreen
from game.view.screens.screen import Screen, Stage

__all__ = ["WayIn"]


class WayIn:
    """The way from the menu through scenario, sides and briefing into a match.

    A screen is imported when it is first shown: the menu is to be there in a second.
    """

    def __init__(self, stage: Stage, catalogue: MatchCatalogue) -> None:
        self.stage = stage
        self.catalogue = catalogue

    def menu(self) -> Screen:
        """Return the first screen of all."""
        return MenuScreen(self)

    def scenarios(self) -> None:
        """Choose what to play."""
        from game.view.menus.scenario import ScenarioScreen

        self.stage.go(ScenarioScreen(self))

    def sides(self, scenario: ScenarioCard) -> None:
        """Choose who plays."""
        from game.view.menus.sides import SidesScreen

        self.stage.go(SidesScreen(self, scenario))

    def briefing(self, choice: MatchChoice) -> None:
        """Read what the match is about."""
        from game.view.menus.briefing import BriefingScreen

        self.stage.go(BriefingScreen(self, choice))

    def begin(self, choice: MatchChoice) -> None:
        """Begin the match."""
        self._enter(lambda: self.catalogue.start(choice))

    def learn(self) -> None:
        """Begin the lesson anew, as the United States against an easy opponent."""
        from game.view.guide.lesson import SCENARIO

        self.stage.remember(lesson=True, lesson_done=())
        self.begin(MatchChoice(SCENARIO, "human", "easy"))

    def load(self) -> None:
        """Choose a saved match."""
        from game.view.menus.load import LoadScreen

        self.stage.go(LoadScreen(self))

    def network(self) -> None:
        """Open a match for another window, or sit down at one."""
        from game.view.menus.network import NetworkScreen

        self.stage.go(NetworkScreen(self, self.catalogue.network))

    def teach(self) -> None:
        """Hold a class."""
        from game.view.menus.teach import TeachScreen

        assert self.catalogue.classes is not None
        self.stage.go(TeachScreen(self, self.catalogue.classes))

    def resume(self, save: str) -> None:
        """Go on with a saved match."""
        self._enter(lambda: self.catalogue.resume(save))

    def replay(self, save: str) -> None:
        """Look back on a saved match."""
        try:
            self.stage.go(self.catalogue.replay(save))
        except CatalogueError as trouble:
            self.stage.tell(self.stage.texts("view-no-match"), detail=str(trouble))

    def settings(self) -> None:
        """Change how the window looks and speaks."""
        from game.view.settings.settings import SettingsScreen

        self.stage.go(SettingsScreen())

    def authoring(self, origin: str = "") -> None:
        """See one's own scenarios, and begin another one."""
        from game.view.menus.authoring import AuthoringScreen

        self.stage.go(AuthoringScreen(self, origin))

    def workshop(self, path: Path) -> None:
        """Follow a scenario file while it is edited."""
        from game.view.workshop.workshop import WorkshopScreen

        self.stage.go(WorkshopScreen(path, self))

    def play_from(self, choice: MidMatchChoice) -> None:
        """Play a match of a file from one of its turns on."""
        self._enter(lambda: self.catalogue.start_within(choice))

    def recorded(self, scenario: str) -> tuple[SaveCard, ...]:
        """Return the saved matches of the scenario of an id."""
        return self.catalogue.recorded(scenario, self.stage.texts)

    def _enter(self, make: Callable[[], Screen]) -> None:
        """Leave the way here behind, so that the match leads back to where it began."""
        try:
            match = make()
        except CatalogueError as trouble:
            self.stage.tell(self.stage.texts("view-no-match"), detail=str(trouble))
            return
        self.stage.home()
        self.stage.go(match)
