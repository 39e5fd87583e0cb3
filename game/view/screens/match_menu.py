"""The menu of a match, in front of the board: go on, change the settings, or leave."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pygame

from game.view import keys
from game.view.gui import Button
from game.view.readouts.icons import WAYS
from game.view.screens.page import Page
from game.view.shapes import open_dialog

__all__ = ["MatchMenu"]

WIDTH = 380
PAD = 28
ROW = 44
GAP = 10
ROWS = 4


class MatchMenu(Page):
    """Four ways on. Escape goes on with the match, and so does Enter at once."""

    name = "match-menu"
    overlay = True

    def __init__(
        self, on_leave: Callable[[], None], *, copy: Callable[[], Path], saved: bool = True
    ) -> None:
        """Offer ways on.

        Args:
            on_leave: leaves the match.
            copy: saves a copy of it and returns the file, or raises OSError.
            saved: whether the match can be taken up again.
        """
        super().__init__()
        self._copy = copy
        self._on_leave = on_leave
        self._saved = saved
        self.box = pygame.Rect(0, 0, 0, 0)

    def build(self, size: tuple[int, int]) -> None:
        """A box as high as its words, with the ways on below each other."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        self._detail = texts("shelf-leave-says" if self._saved else "shelf-unsaved")
        room = px(WIDTH) - 2 * px(PAD)
        words = theme.line_height("heading") + px(10)
        words += theme.block_height(self._detail, room, "small") + px(18)
        height = 2 * px(PAD) + words + ROWS * px(ROW) + (ROWS - 1) * px(GAP)
        self.box = pygame.Rect(0, 0, px(WIDTH), min(height, size[1] - 2 * px(24)))
        self.box.center = (size[0] // 2, size[1] // 2)
        place = pygame.Rect(self.box.left + px(PAD), 0, room, px(ROW))
        place.top = self.box.bottom - px(PAD) - ROWS * px(ROW) - (ROWS - 1) * px(GAP)
        down = px(ROW) + px(GAP)
        escape = texts("view-key-escape")
        on = Button(
            place,
            texts("play-menu-on"),
            self.app.back,
            kind="primary",
            key=escape,
            icon=WAYS["continue"],
        )
        self.add(on, digit=1)
        settings = Button(
            place.move(0, down),
            texts("view-menu-settings"),
            self.app.adjust,
            key=self.key_of(keys.SETTINGS),
            icon=WAYS["settings"],
        )
        self.add(settings, digit=2)
        copy = Button(
            place.move(0, 2 * down),
            texts("story-copy"),
            self._save_copy,
            key="3",
            icon=WAYS["copy"],
        )
        self.add(copy, digit=3)
        leave = Button(
            place.move(0, 3 * down),
            texts("play-menu-leave"),
            self._leave,
            kind="danger",
            key="4",
            icon=WAYS["quit"],
        )
        self.add(leave, digit=4)
        self.first = 0

    def _save_copy(self) -> None:
        """Keep the match as it is now, so that one may come back to it."""
        texts = self.app.texts
        try:
            file = self._copy()
        except OSError as trouble:
            self.app.tell(texts("story-not-kept", why=trouble.strerror or str(trouble)))
            return
        self.app.tell(texts("story-copied"), detail=file.stem.removeprefix("save-"))

    def _leave(self) -> None:
        self.app.back()
        self._on_leave()

    def draw(self, surface: pygame.Surface) -> None:
        """Darken the board, then the box, its words and the ways on."""
        theme = self.app.theme
        px = theme.px
        title = self.app.texts("play-menu-title")
        inner, top = open_dialog(surface, self.box, title, px(PAD), theme)
        rest = pygame.Rect(inner.left, top + px(10), inner.width, 0)
        rest.height = self.controls[0].rect.top - rest.top
        theme.write_block(surface, self._detail, rest, "small", theme.ink_soft)
        for control in self.controls:
            control.draw(surface, theme, self.ring)
