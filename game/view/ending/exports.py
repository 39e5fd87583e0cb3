"""What can be kept of a match, in front of its ending: a picture, a transcript, a page."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from threading import Thread

from game.match import Recorded, Saves
from game.match.exports import export_path, keep
from game.view.screens.ways_menu import WayOn, WaysMenu

__all__ = ["ExportsMenu"]


class ExportsMenu(WaysMenu):
    """Three things to save, each told where it went. Escape goes back."""

    name = "exports"
    wide = 420

    def __init__(self, table: Recorded, saves: Saves) -> None:
        """Offer to keep a match beside the saves."""
        super().__init__()
        self._table, self._saves = table, saves
        self._saving: Future[Path] | None = None
        """What is being saved beside the window, which goes on drawing."""

    def words(self) -> tuple[str, str]:
        """Return where what is kept goes."""
        return self.app.texts("story-keep"), self.app.texts("saves-keep-says")

    def ways(self) -> tuple[WayOn, ...]:
        """Return the three things, and the way back."""
        texts = self.app.texts
        things: tuple[tuple[str, Callable[[], None]], ...] = (
            (texts("story-keep-picture"), lambda: self._keep(self.paint_picture())),
            (texts("story-keep-transcript"), lambda: self._keep(self.save_transcript)),
            (texts("story-keep-page"), lambda: self._keep(self.save_page)),
        )
        back = WayOn(texts("view-back"), self.app.back, texts("view-key-escape"), kind="quiet")
        return (
            *(
                WayOn(label, act, str(number), number, align="left")
                for number, (label, act) in enumerate(things, start=1)
            ),
            back,
        )

    def paint_picture(self) -> Callable[[], Path]:
        """Paint the ending as a picture; the returned call saves it and may raise OSError."""
        from game.view.drawing.pictures import png_of
        from game.view.ending.poster import paint_poster

        poster = paint_poster(self._table, self.app)
        return lambda: self._write(".png", png_of(poster))

    def save_transcript(self) -> Path:
        """Save the match as text and return the file; may raise OSError."""
        from game.page import write_transcript

        return self._write(".txt", write_transcript(self._table, self.app.texts))

    def save_page(self) -> Path:
        """Save the match as a page of HTML and return the file; may raise OSError."""
        from game.page import write_match_page

        return self._write(".html", write_match_page(self._table, self.app.texts))

    def _write(self, suffix: str, content: str | bytes) -> Path:
        return keep(self._saves, export_path(self._saves, self._table.log, suffix), content)

    def _keep(self, save: Callable[[], Path]) -> None:
        """Save one thing at a time."""
        if self._saving is None:
            self._saving = Future()
            Thread(target=_save, args=(save, self._saving), name="export").start()

    def update(self, dt: float) -> bool:
        """Tell where it went once it is saved."""
        if self._saving is not None and self._saving.done():
            saved, self._saving = self._saving, None
            self._tell(saved)
        return super().update(dt)

    def _tell(self, saved: Future[Path]) -> None:
        texts = self.app.texts
        try:
            file = saved.result()
        except OSError as trouble:
            why = trouble.strerror or str(trouble)
            self.app.tell(texts("story-not-kept", why=why))
            return
        self.app.tell(texts("story-kept"), detail=str(file))


def _save(save: Callable[[], Path], saved: Future[Path]) -> None:
    """Save, and hand over the file or what went wrong."""
    try:
        saved.set_result(save())
    except Exception as trouble:  # noqa: BLE001 - the screen that waits for it raises it again
        saved.set_exception(trouble)
