"""Whether matches are saved: told over whatever screen is shown, and once more at leaving."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.view.screens.dialog import ConfirmDialog, Dialog

if TYPE_CHECKING:
    from game.match import LocalTable, Saves
    from game.view.screens.screen import Screen, Stage

__all__ = ["Saving"]


class Saving:
    """Watches over what is saved, as long as the window is open."""

    def __init__(self, stage: Stage, saves: Saves, table: Callable[[], LocalTable | None]) -> None:
        """Watch over the files in ``saves`` and the match at hand, if there is one."""
        self._stage = stage
        self._saves = saves
        self._table = table
        self._warned: LocalTable | None = None
        """The match of which it was told that it is not saved."""
        self._parting: Dialog | None = None
        self._agreed = False

    def tell(self, top: Screen) -> None:
        """Tell what has happened since the last frame, unless something else is being told."""
        if isinstance(top, Dialog):
            return
        texts, table = self._stage.texts, self._table()
        if self._saves.news:
            news = self._saves.news.pop(0)
            self._stage.tell(texts("saves-parted"), detail=news.tell(texts))
        elif table is None or table.unsaved is None:
            self._warned = None
        elif self._warned is not table:
            self._warned = table
            self._stage.tell(texts("saves-unsaved"), detail=table.unsaved.tell(texts))

    def lets_go(self, top: Screen, leave: Callable[[], None]) -> bool:
        """Tell whether the window may close; where something would be lost, it asks first.

        Args:
            top: the screen on top; who closes the window over the question means it.
            leave: closes the window all the same.
        """
        self.try_again()
        insists = self._parting is not None and top is self._parting
        if self._agreed or insists or not self._saves.unwritten:
            return True

        def agree() -> None:
            self._agreed = True
            leave()

        texts = self._stage.texts
        lines = (
            texts("match-unwritten", file=str(file), why=why)
            for file, why in self._saves.unwritten.items()
        )
        question = texts("saves-leave-question")
        self._parting = ConfirmDialog(
            question, agree, detail=texts.run_in(lines), yes=texts("saves-leave-anyway")
        )
        self._stage.open(self._parting)
        return False

    def try_again(self) -> None:
        """Save the match at hand if it is not: there may be room again."""
        table = self._table()
        if table is not None and table.unsaved is not None:
            table.save()
