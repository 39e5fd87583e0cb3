"""Whether matches are saved: told over whatever screen is shown, and once more at leaving."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.match.save_news import SaveEvent, SaveNews
from game.view.screens.dialog import ConfirmDialog, Dialog

if TYPE_CHECKING:
    from game.match import LocalMatches
    from game.view.screens.screen import Screen, Stage

__all__ = ["Saving"]


class Saving:
    """Watches over what is saved, as long as the window is open."""

    def __init__(self, stage: Stage, matches: LocalMatches) -> None:
        """Watch over the saves of ``matches``, and the one at hand."""
        self._stage = stage
        self._matches = matches
        self._news = SaveNews(matches)
        self._parting: Dialog | None = None
        self._agreed = False

    def tell(self, top: Screen) -> None:
        """Tell what has happened since the last frame, unless something else is being told."""
        if isinstance(top, Dialog):
            return
        news, texts = self._news.next(), self._stage.texts
        if news is None or news[0] is SaveEvent.SAVED_AGAIN:
            return
        event, why = news
        self._stage.tell(texts(f"saves-{event}"), detail=why.tell(texts) if why else "")

    def lets_go(self, top: Screen, leave: Callable[[], None]) -> bool:
        """Tell whether the window may close; where something would be lost, it asks first.

        Args:
            top: the screen on top; who closes the window over the question means it.
            leave: closes the window all the same.
        """
        self._matches.save()
        insists = self._parting is not None and top is self._parting
        if self._agreed or insists or not self._matches.saves.unwritten:
            return True

        def agree() -> None:
            self._agreed = True
            leave()

        texts = self._stage.texts
        lines = (
            texts("match-unwritten", file=str(file), why=why)
            for file, why in self._matches.saves.unwritten.items()
        )
        question = texts("saves-leave-question")
        self._parting = ConfirmDialog(
            question, agree, detail=texts.run_in(lines), yes=texts("saves-leave-anyway")
        )
        self._stage.open(self._parting)
        return False
