"""A box in front of a screen with a title, a few words, and ways on below each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import pygame

from game.view.drawing.shapes import open_dialog
from game.view.gui import Button
from game.view.gui.button import ButtonKind
from game.view.screens.page import Page

__all__ = ["WayOn", "WaysMenu"]

PAD: Final = 28
ROW: Final = 44
GAP: Final = 10


@dataclass(frozen=True)
class WayOn:
    """One way on, pressed by mouse, Enter, its digit, or the key that its button names."""

    label: str
    act: Callable[[], None]
    key: str
    digit: int | None = None
    kind: ButtonKind = "plain"
    icon: str = ""
    align: Literal["left", "center"] = "center"


class WaysMenu(Page):
    """Darkens the screen behind it; the first way has the focus."""

    overlay = True
    wide = 400
    """Width of the box [design px]."""

    def __init__(self) -> None:
        super().__init__()
        self.box = pygame.Rect(0, 0, 0, 0)
        self._title = self._words = ""

    def words(self) -> tuple[str, str]:
        """Return its title, and what it says below; override."""
        raise NotImplementedError

    def ways(self) -> Sequence[WayOn]:
        """Return the ways on, from top to bottom; override."""
        raise NotImplementedError

    def build(self, size: tuple[int, int]) -> None:
        """Place a box as high as its words and its ways."""
        theme, ways = self.app.theme, self.ways()
        px = theme.px
        self._title, self._words = self.words()
        room = px(self.wide) - 2 * px(PAD)
        rows = len(ways) * px(ROW) + (len(ways) - 1) * px(GAP)
        words = theme.line_height("heading") + px(10)
        words += theme.block_height(self._words, room, role="small") + px(18)
        height = 2 * px(PAD) + words + rows
        self.box = pygame.Rect(0, 0, px(self.wide), min(height, size[1] - 2 * px(24)))
        self.box.center = (size[0] // 2, size[1] // 2)
        place = pygame.Rect(self.box.left + px(PAD), 0, room, px(ROW))
        place.top = self.box.bottom - px(PAD) - rows
        for way in ways:
            button = Button(
                place,
                way.label,
                way.act,
                kind=way.kind,
                key=way.key,
                align=way.align,
                icon=way.icon,
            )
            self.add(button, digit=way.digit)
            place = place.move(0, px(ROW) + px(GAP))
        self.first = 0

    def draw(self, surface: pygame.Surface) -> None:
        """Darken what is behind, then the box, its words and the ways on."""
        theme = self.app.theme
        px = theme.px
        inner, top = open_dialog(surface, self.box, self._title, px(PAD), theme)
        rest = pygame.Rect(inner.left, top + px(10), inner.width, 0)
        rest.height = self.controls[0].rect.top - rest.top
        theme.write_block(surface, self._words, rest, role="small", color=theme.ink_soft)
        for control in self.controls:
            control.draw(surface, theme, self.ring)
