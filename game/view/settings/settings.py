"""The settings: pages of rows, each with its name, what it does and its values."""

from __future__ import annotations

import pygame

from game.view.drawing.shapes import panel
from game.view.gui import Choice
from game.view.input import keys
from game.view.screens.page import Page
from game.view.settings.look_sample import draw_look_sample
from game.view.settings.settings_keys import KeysPage
from game.view.settings.settings_rows import PAGES, Row

__all__ = ["LEAVES", "SettingsScreen"]

KEYS = "keys"
LEAVES = (*PAGES, KEYS)
"""The pages: those of rows, and the one of the keys."""
SEEN_PAGES = ("display", "comfort")
"""Pages whose settings are seen in a sample."""
SAMPLE = 118
"""Height of the sample, where there is room for it [design px]."""
ROW = 92
WIDTH = 1040
LEAF = 128
"""Width of the name of one page."""


class SettingsScreen(Page):
    """A page at a time; digits and the row of names at the top right turn them."""

    name = "settings"

    def __init__(self, page: str = "display") -> None:
        super().__init__()
        self.page = page
        self._rows: list[tuple[Row, pygame.Rect]] = []
        self._keys = KeysPage(self)
        self._panel = pygame.Rect(0, 0, 0, 0)
        self._sample: pygame.Rect | None = None

    def build(self, size: tuple[int, int]) -> None:
        """Place the names of the pages, then one row for each setting of the page that is open."""
        app, px = self.app, self.app.theme.px
        self.heading = app.texts("view-settings-heading")
        names = list(LEAVES)
        leaves = pygame.Rect(0, 0, px(LEAF) * len(names), px(38))
        leaves.topright = (size[0] - px(32), px(19))
        titles = [app.texts(f"view-settings-page-{name}") for name in names]
        self.add(Choice(leaves, self.heading, titles, names.index(self.page), self._turn_to))
        self._rows = []
        self._sample = None
        if self.page == KEYS:
            self._panel = self._keys.build(self.body(size))
            self.add_back(size)
            self.first = 1
            return
        rows = PAGES[self.page](app.texts, app.settings)
        room = self.body(size)
        pitch = min(px(ROW), (room.height - px(36)) // len(rows))
        self._panel = pygame.Rect(0, 0, min(px(WIDTH), room.width), len(rows) * pitch + px(28))
        self._panel.midtop = (room.centerx, room.top + px(8))
        free = room.bottom - self._panel.bottom - px(16)
        if self.page in SEEN_PAGES and free >= px(SAMPLE):
            self._sample = pygame.Rect(self._panel.left, 0, self._panel.width, px(SAMPLE))
            self._sample.top = self._panel.bottom + px(16)
        for number, row in enumerate(rows):
            top = self._panel.top + px(14) + number * pitch
            self._add_row(
                row, pygame.Rect(self._panel.left + px(28), top, self._panel.width - px(56), pitch)
            )
        self.add_back(size)
        self.first = 1

    def _turn_to(self, number: int) -> None:
        """Open another page; the focus stays on the names."""
        self.page = LEAVES[number]
        self.layout(self.app.size)

    def _digit(self, event: pygame.event.Event) -> bool:
        number = keys.DIGITS.get(event.key, 0) - 1
        if event.key in (keys.PAGE_UP, keys.PAGE_DOWN):
            step = 1 if event.key == keys.PAGE_DOWN else -1
            number = (LEAVES.index(self.page) + step) % len(LEAVES)
        if 0 <= number < len(LEAVES) and not event.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT):
            self._turn_to(number)
            self.ring.focus(self.controls[0 if self.page == KEYS else 1], visible=True)
            return True
        return False

    def _add_row(self, row: Row, place: pygame.Rect) -> None:
        self._rows.append((row, place))
        px = self.app.theme.px
        seat = pygame.Rect(0, 0, round(place.width * 0.54), min(px(44), place.height - px(12)))
        seat.midright = place.midright
        label = self.app.texts(f"view-settings-{row.name}")
        if row.control is not None:
            self.add(row.control(seat, label))
            return

        def take(number: int) -> None:
            self.app.change_settings(**row.change(number))

        self.add(Choice(seat, label, row.options, row.chosen, take))

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw the names and sentences at the left of the rows."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        panel(surface, self._panel, theme)
        if self._sample is not None:
            draw_look_sample(surface, self._sample, theme, texts)
        if self.page == KEYS:
            self._keys.draw(surface)
        for number, (row, place) in enumerate(self._rows):
            if number:
                surface.fill(theme.line, (place.left, place.top, place.width, max(1, px(1))))
            room = round(place.width * 0.46) - px(24)
            title, says = (
                texts(f"view-settings-{row.name}"),
                texts(f"view-settings-{row.name}-says", **self.app.keymap.values(texts)),
            )
            tall = (
                theme.line_height("heading")
                + px(5)
                + theme.block_height(says, room, role="small", line_gap=2)
            )
            at = (place.left, max(place.top + px(4), place.centery - tall // 2))
            head = theme.write(surface, title, at, role="heading", bold=True, max_width=room)
            words = pygame.Rect(place.left, head.bottom + px(5), room, 0)
            words.height = place.bottom - px(2) - words.top
            theme.write_block(surface, says, words, role="small", color=theme.ink_soft, line_gap=2)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the screen, for the help."""
        texts = self.app.texts
        return [
            (f"1 – {len(LEAVES)}", texts("view-key-settings-page")),
            ("← →", texts("view-key-change")),
            (self.key_of(keys.FULLSCREEN), texts("view-key-fullscreen")),
        ]
