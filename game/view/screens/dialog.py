"""Dialogs in front of a screen: a question with two answers, and a notice with one."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.view.drawing.shapes import rounded, veil
from game.view.gui import Button
from game.view.screens.page import Page

__all__ = ["ConfirmDialog", "Dialog", "Notice"]

WIDTH = 520
PAD = 28


class Dialog(Page):
    """A box in the middle of the window, over what was there."""

    name = "dialog"
    overlay = True

    def __init__(self, message: str, detail: str) -> None:
        super().__init__()
        self.message = message
        self.detail = detail
        self.box = pygame.Rect(0, 0, 0, 0)

    def build(self, size: tuple[int, int]) -> None:
        """Make the box as high as its words."""
        theme = self.app.theme
        px = theme.px
        width = min(px(WIDTH), size[0] - 2 * px(24))
        room = width - 2 * px(PAD)
        height = 2 * px(PAD) + px(44) + px(22)
        height += theme.block_height(self.message, room, role="heading", bold=True)
        if self.detail:
            height += px(12) + theme.block_height(self.detail, room)
        self.box = pygame.Rect(0, 0, width, min(height, size[1] - 2 * px(24)))
        self.box.center = (size[0] // 2, size[1] // 2)

    def button_row(self) -> pygame.Rect:
        """Return the room for the answers."""
        px = self.app.theme.px
        inner = self.box.inflate(-2 * px(PAD), -2 * px(PAD))
        return pygame.Rect(inner.left, inner.bottom - px(44), inner.width, px(44))

    def draw(self, surface: pygame.Surface) -> None:
        """Darken what is behind, then the box, the words and the answers."""
        theme = self.app.theme
        px = theme.px
        veil(surface)
        rounded(surface, self.box, px(12), theme.panel, border=theme.ink_faint)
        inner = self.box.inflate(-2 * px(PAD), -2 * px(PAD))
        inner.height -= px(44) + px(22)
        used = theme.write_block(surface, self.message, inner, role="heading", bold=True)
        if self.detail:
            rest = inner.move(0, used + px(12))
            rest.height = inner.bottom - rest.top
            theme.write_block(surface, self.detail, rest, color=theme.ink_soft)
        for control in self.controls:
            control.draw(surface, theme, self.ring)

    def _answer_width(self, *labels: str) -> int:
        """A width that holds each label and its key."""
        theme = self.app.theme
        widest = max(theme.measure(label, bold=True)[0] for label in labels)
        return max(theme.px(150), widest + theme.px(90))


class ConfirmDialog(Dialog):
    """Asks before something that cannot be undone. Escape is no; the focus starts on no."""

    name = "confirm"

    def __init__(
        self,
        message: str,
        on_yes: Callable[[], None],
        *,
        detail: str = "",
        yes: str = "",
        no: str = "",
    ) -> None:
        super().__init__(message, detail)
        self._on_yes = on_yes
        self._yes = yes
        self._no = no

    def build(self, size: tuple[int, int]) -> None:
        """Place no at the left, yes at the right."""
        super().build(size)
        texts, row = self.app.texts, self.button_row()
        yes, no = self._yes or texts("view-yes"), self._no or texts("view-no")
        half = (row.width - self.app.theme.px(12)) // 2
        width = min(self._answer_width(yes, no), half)
        right = pygame.Rect(row.right - width, row.top, width, row.height)
        left = right.move(-width - self.app.theme.px(12), 0)
        self.add(Button(left, no, self.app.back, key=texts("view-key-escape")))
        self.add(Button(right, yes, self._agree, kind="danger", align="left"))
        self.first = 0
        self.ring.visible = True

    def _agree(self) -> None:
        self.app.back()
        self._on_yes()


class Notice(Dialog):
    """Says what went wrong and waits for the player to have read it."""

    name = "notice"

    def __init__(self, message: str, *, detail: str = "") -> None:
        super().__init__(message, detail)

    def build(self, size: tuple[int, int]) -> None:
        """Place one button."""
        super().build(size)
        texts, row = self.app.texts, self.button_row()
        label = texts("view-close")
        width = self._answer_width(label)
        place = pygame.Rect(row.right - width, row.top, width, row.height)
        key = texts("view-key-enter")
        self.add(Button(place, label, self.app.back, kind="primary", key=key))
        self.first = 0
