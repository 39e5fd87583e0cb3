"""Classes held from the window: the menu asks for them, and this program serves them."""

import webbrowser
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from game.online.errors import OnlineError
from game.online.extra import missing_libraries
from game.scenario import ScenarioError, recall
from game.view.menus.catalogue import CatalogueError
from game.view.menus.class_ways import ClassWish

if TYPE_CHECKING:  # the extra `classroom` may not be installed
    from game.classroom.class_hosting import ClassHosting

__all__ = ["ClassesHere", "Held"]


class Held:
    """A class that is served by this program, see `game.view.menus.class_ways.HeldClass`."""

    def __init__(self, hosting: "ClassHosting") -> None:
        """Hold a class."""
        self._hosting = hosting

    @property
    def title(self) -> str:
        """What is played in it, by its name in the catalogue."""
        return self._hosting.keeper.hosted.table.ruleset.slug

    @property
    def addresses(self) -> Sequence[str]:
        """The addresses that phones open, the likeliest first."""
        return self._hosting.premises.addresses

    @property
    def pin(self) -> str:
        """The digits that students type."""
        return self._hosting.keeper.hosted.opening.pin

    @property
    def is_for_here_alone(self) -> bool:
        """Tell whether no phone can reach it."""
        return self._hosting.premises.is_for_here_alone

    @property
    def is_over(self) -> bool:
        """Tell whether its teacher has stopped or erased it at the console."""
        return self._hosting.is_closed

    def show(self, language: str) -> None:
        """Open the teacher's console in the browser, by a fresh link."""
        webbrowser.open(self._hosting.link(language))

    def close(self) -> None:
        """Stop serving it."""
        self._hosting.close()


class ClassesHere:
    """Holds classes on this computer, see `game.view.menus.class_ways.Classes`."""

    def __init__(self, folder: Path | None = None, port: int | None = None) -> None:
        """Hold none yet.

        Args:
            folder: where classes are kept; the usual one where None.
            port: the phones' port; the usual one, or any that is free, where None.
        """
        self._folder, self._port = folder, port
        self._held: Held | None = None

    @property
    def held(self) -> Held | None:
        """The class that is held now."""
        if self._held is not None and self._held.is_over:
            self._held = None
        return self._held

    def missing(self) -> Sequence[str]:
        """Return the libraries that have to be installed first."""
        return missing_libraries()

    def can_resume(self) -> bool:
        """Tell whether a class was held here before."""
        if self.missing():
            return False
        try:
            return bool(self._last())
        except OnlineError:
            return False

    def _last(self) -> Path:
        from game.classroom.classes import last_class

        return last_class(self._folder)

    def plans(self, scenario: str) -> Sequence[int]:
        """Return the lesson plans of a scenario [minutes]; none where it cannot be read."""
        try:
            return tuple(plan.minutes for plan in recall(scenario).scenario.lesson)
        except ScenarioError:
            return ()

    def hold(self, wish: ClassWish) -> Held:
        """Open a class in place of the one that is held."""
        from game.classroom.class_hosting import ClassHosting
        from game.online.server import EVERYWHERE, LOOPBACK

        try:
            loaded = recall(wish.scenario)
        except ScenarioError as trouble:
            raise CatalogueError(str(trouble.findings[0])) from trouble
        self.close()
        hosting = ClassHosting.begin(
            loaded,
            bind=EVERYWHERE if wish.everywhere else LOOPBACK,
            port=self._port,
            folder=self._folder,
            plan=wish.plan,
        )
        self._held = Held(hosting)
        return self._held

    def resume(self) -> Held:
        """Take up the class that was held here last, in place of the one that is held."""
        from game.classroom.class_hosting import ClassHosting

        self.close()
        self._held = Held(ClassHosting.resume(self._last(), port=self._port))
        return self._held

    def close(self) -> None:
        """Stop serving the class that is held."""
        if self._held is not None:
            self._held.close()
            self._held = None
