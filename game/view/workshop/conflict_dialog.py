"""An edit that touches what was saved elsewhere meanwhile: its author says which of them stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.view.screens.ways_menu import WayOn, WaysMenu

__all__ = ["ConflictDialog"]


class ConflictDialog(WaysMenu):
    """Theirs, mine, or look first; whichever is chosen, both stay in the history."""

    name = "conflict"
    wide = 520

    def __init__(self, change: str, look: Callable[[], None], write: Callable[[], None]) -> None:
        """Ask.

        Args:
            change: what was changed here.
            look: shows how the two versions differ.
            write: writes the change over what was saved elsewhere.
        """
        super().__init__()
        self._change, self._look, self._write = change, look, write

    def words(self) -> tuple[str, str]:
        """Return what has happened."""
        texts = self.app.texts
        return texts("workshop-conflict"), texts("workshop-conflict-says", name=self._change)

    def ways(self) -> Sequence[WayOn]:
        """Return what can be done."""
        texts = self.app.texts
        return (
            WayOn(texts("workshop-conflict-look"), self._then(self._look), "1", 1, "primary"),
            WayOn(texts("workshop-conflict-theirs"), self.app.back, "2", 2),
            WayOn(texts("workshop-conflict-mine"), self._then(self._write), "3", 3),
        )

    def _then(self, act: Callable[[], None]) -> Callable[[], None]:
        def leave_and_act() -> None:
            self.app.back()
            act()

        return leave_and_act
