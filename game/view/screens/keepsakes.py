"""What can be kept of a match, in front of its ending: a picture, a transcript, a page."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from threading import Thread

import pygame

from game.view.gui import Button
from game.view.screens.afterwards import Afterwards
from game.view.screens.page import Page
from game.view.shapes import open_dialog

__all__ = ["KeepsakesMenu"]

WIDTH = 420
PAD = 28
ROW = 44
GAP = 10


class KeepsakesMenu(Page):
    """Three things to save, each told where it went. Escape goes back."""

    name = "keepsakes"
    overlay = True

    def __init__(self, ways: Afterwards) -> None:
        super().__init__()
        self._ways = ways
        self._saving: Future[Path] | None = None
        """What is being saved beside the window, which goes on drawing."""
        self.box = pygame.Rect(0, 0, 0, 0)

    def build(self, size: tuple[int, int]) -> None:
        """A box with the three things, and the way back."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        things: tuple[tuple[str, Callable[[], None]], ...] = (
            (texts("story-keep-picture"), lambda: self._keep(self._ways.paint_picture())),
            (texts("story-keep-transcript"), lambda: self._keep(self._ways.save_transcript)),
            (texts("story-keep-page"), lambda: self._keep(self._ways.save_page)),
        )
        rows = len(things) + 1
        self._detail = texts("saves-keep-says")
        words = theme.block_height(self._detail, px(WIDTH - 2 * PAD), "small")
        height = 2 * px(PAD) + theme.line_height("heading") + px(10) + words + px(18)
        height += rows * px(ROW) + (rows - 1) * px(GAP)
        self.box = pygame.Rect(0, 0, px(WIDTH), height)
        self.box.center = (size[0] // 2, size[1] // 2)
        place = pygame.Rect(self.box.left + px(PAD), 0, px(WIDTH - 2 * PAD), px(ROW))
        place.top = self.box.bottom - px(PAD) - rows * px(ROW) - (rows - 1) * px(GAP)
        for number, (label, act) in enumerate(things, start=1):
            button = Button(place, label, act, key=str(number), align="left")
            self.add(button, digit=number)
            place = place.move(0, px(ROW + GAP))
        escape = texts("view-key-escape")
        self.add(Button(place, texts("view-back"), self.app.back, kind="quiet", key=escape))
        self.first = 0

    def _keep(self, save: Callable[[], Path]) -> None:
        """Save one thing at a time."""
        if self._saving is None:
            self._saving = Future()
            Thread(target=_save, args=(save, self._saving), name="keepsake").start()

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

    def draw(self, surface: pygame.Surface) -> None:
        """Darken the ending, then the box, its words and its buttons."""
        theme = self.app.theme
        px = theme.px
        title = self.app.texts("story-keep")
        inner, top = open_dialog(surface, self.box, title, px(PAD), theme)
        rest = pygame.Rect(inner.left, top + px(10), inner.width, 0)
        rest.height = self.controls[0].rect.top - rest.top
        theme.write_block(surface, self._detail, rest, "small", theme.ink_soft)
        for control in self.controls:
            control.draw(surface, theme, self.ring)


def _save(save: Callable[[], Path], saved: Future[Path]) -> None:
    """Save, and hand over the file or what went wrong."""
    try:
        saved.set_result(save())
    except Exception as trouble:  # noqa: BLE001 - the screen that waits for it raises it again
        saved.set_exception(trouble)
