"""The settings: each a row with its name, what it does, and its few values; applied at once."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.language import LANGUAGES
from game.view.gui import Choice
from game.view.screens.menu import LANGUAGE_NAMES
from game.view.screens.page import Page
from game.view.settings import SECONDS
from game.view.shapes import panel

__all__ = ["SettingsScreen"]

SCALES = (0.9, 1.0, 1.1, 1.25, 1.5, 2.0)
Change = Callable[[int], dict[str, object]]
"""From the number of a value to the settings it changes."""

ROW = 92
WIDTH = 1040


class SettingsScreen(Page):
    """Language, size of text, animation, window."""

    name = "settings"

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, pygame.Rect]] = []

    def build(self, size: tuple[int, int]) -> None:
        """One row for each setting."""
        texts, settings = self.app.texts, self.app.settings
        self.heading = texts("view-settings-heading")
        self._rows = []
        self._place(size)
        speeds = list(SECONDS)
        nearest = min(range(len(SCALES)), key=lambda n: abs(SCALES[n] - settings.scale))
        self._add_row(
            "language",
            [LANGUAGE_NAMES[code] for code in LANGUAGES],
            LANGUAGES.index(texts.language),
            lambda n: {"language": LANGUAGES[n]},
        )
        self._add_row(
            "scale",
            [texts.percent(scale) for scale in SCALES],
            nearest,
            lambda n: {"scale": SCALES[n]},
        )
        self._add_row(
            "animation",
            [texts(f"view-settings-animation-{speed}") for speed in speeds],
            speeds.index(settings.animation),
            lambda n: {"animation": speeds[n]},
        )
        self._add_row(
            "window",
            [texts("view-settings-window-framed"), texts("view-settings-window-full")],
            int(settings.fullscreen),
            lambda n: {"fullscreen": bool(n)},
        )
        self.add_back(size)
        self.first = 0

    def _place(self, size: tuple[int, int]) -> None:
        px = self.app.theme.px
        room = self.body(size)
        self._panel = pygame.Rect(0, 0, min(px(WIDTH), room.width), 4 * px(ROW) + px(28))
        self._panel.midtop = (room.centerx, room.top + px(8))
        self._next_top = self._panel.top + px(14)

    def _add_row(self, name: str, options: list[str], chosen: int, change: Change) -> None:
        px = self.app.theme.px
        row = pygame.Rect(
            self._panel.left + px(28), self._next_top, self._panel.width - px(56), px(ROW)
        )
        self._next_top = row.bottom
        self._rows.append((name, row))
        place = pygame.Rect(0, 0, round(row.width * 0.54), px(44))
        place.midright = row.midright
        label = self.app.texts(f"view-settings-{name}")
        self.add(
            Choice(place, label, options, chosen, lambda n: self.app.change_settings(**change(n)))
        )

    def draw_page(self, surface: pygame.Surface) -> None:
        """The names and sentences at the left of the rows."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        panel(surface, self._panel, theme)
        for number, (name, row) in enumerate(self._rows):
            if number:
                surface.fill(theme.line, (row.left, row.top, row.width, max(1, px(1))))
            room = round(row.width * 0.46) - px(24)
            title, says = texts(f"view-settings-{name}"), texts(f"view-settings-{name}-says")
            tall = theme.line_height("heading") + px(5) + theme.block_height(says, room, "small", 2)
            at = (row.left, max(row.top + px(4), row.centery - tall // 2))
            head = theme.write(surface, title, at, "heading", True, max_width=room)
            words = pygame.Rect(row.left, head.bottom + px(5), room, 0)
            words.height = row.bottom - px(2) - words.top
            theme.write_block(surface, says, words, "small", theme.ink_soft, 2)

    def keys(self) -> list[tuple[str, str]]:
        """For the help."""
        texts = self.app.texts
        return [("← →", texts("view-key-change")), ("F11", texts("view-key-fullscreen"))]
