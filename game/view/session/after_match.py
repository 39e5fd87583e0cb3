"""Onward from the end of a match: look back, play again, swap, play on, and keep what one likes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.match import LocalTable, Saves
from game.match.exports import export_path, keep

if TYPE_CHECKING:
    from game.view.screens.screen import Stage

__all__ = ["Onward"]


@dataclass(frozen=True)
class Onward:
    """The ways on from one match; fits `screens/afterwards.py`."""

    stage: Stage
    table: LocalTable
    saves: Saves
    play: Callable[[bool], None]
    """Begins the same match with new chance; with the sides swapped where True."""
    play_on: Callable[[int], None]
    """Goes back to the end of a turn and plays on from there, in a new save."""

    def replay(self, turn: int | None = None) -> None:
        """Look at the match again, turn by turn."""
        from game.view.ending.replay import ReplayScreen

        self.stage.go(ReplayScreen(self.table, turn=turn, play_on=self.play_on))

    def again(self) -> None:
        """Play the same match with new chance."""
        self.play(False)

    def swap(self) -> None:
        """Play it with the sides swapped."""
        self.play(True)

    def paint_picture(self) -> Callable[[], Path]:
        """Paint the ending as a picture; the returned call saves it and may raise OSError."""
        from game.view.drawing.pictures import png_of
        from game.view.ending.poster import paint_poster

        file = export_path(self.saves, self.table.log, ".png")
        poster = paint_poster(self.table, self.stage)
        return lambda: keep(self.saves, file, png_of(poster))

    def save_transcript(self) -> Path:
        """Save the match as text and return the file; may raise OSError."""
        from game.page import write_transcript

        file = export_path(self.saves, self.table.log, ".txt")
        return keep(self.saves, file, write_transcript(self.table, self.stage.texts))

    def save_page(self) -> Path:
        """Save the match as a page of HTML and return the file; may raise OSError."""
        from game.page import write_match_page

        file = export_path(self.saves, self.table.log, ".html")
        return keep(self.saves, file, write_match_page(self.table, self.stage.texts))
