"""The page of the keys: every action of a group with its key, to be pressed for another one."""

from __future__ import annotations

from functools import partial
from typing import Final

import pygame

from game.view.gui import Button, Choice
from game.view.input.keys import GROUPS, Action, of_group
from game.view.screens.page import Page
from game.view.settings.key_wish import KeyWish

__all__ = ["KeysPage"]

COLUMNS: Final = 2
ROW: Final = 58
CAP: Final = 168
"""Width of the button with a key [design px]."""


class KeysPage:
    """Puts the groups, the keys of one group, and the way back to the usual keys on a page."""

    def __init__(self, page: Page) -> None:
        self.group = 0
        self._page = page
        self._rows: list[tuple[Action, pygame.Rect, int]] = []
        self._foot = pygame.Rect(0, 0, 0, 0)

    def build(self, room: pygame.Rect) -> pygame.Rect:
        """Add the controls; returns the room of the panel behind them."""
        app, px = self._page.app, self._page.app.theme.px
        texts = app.texts
        panel = room.inflate(0, -px(16))
        inner = panel.inflate(-px(48), -px(32))
        groups = pygame.Rect(inner.left, inner.top, inner.width, px(38))
        titles = [texts(f"keys-group-{group}") for group in GROUPS]
        self._page.add(Choice(groups, texts("keys-groups"), titles, self.group, self._turn_to))
        actions = of_group(GROUPS[self.group])
        rows = -(-len(actions) // COLUMNS)
        foot = px(44)
        top = groups.bottom + px(16)
        pitch = min(px(ROW), (inner.bottom - foot - px(12) - top) // rows)
        gap = px(36)
        width = (inner.width - gap * (COLUMNS - 1)) // COLUMNS
        self._rows = []
        for number, action in enumerate(actions):
            column, row = divmod(number, rows)
            left = inner.left + column * (width + gap)
            place = pygame.Rect(left, top + row * pitch, width, pitch)
            cap = pygame.Rect(0, 0, px(CAP), min(px(40), pitch - px(6)))
            cap.midright = place.midright
            chord = app.keymap.chord(action)
            label = app.keymap.named(chord, texts) if chord else texts("keys-none")
            press = partial(app.open, KeyWish(action))
            accent = action.slug in app.keymap.changed
            name = texts(action.message)
            button = Button(cap, label, press, kind="primary" if accent else "plain", hint=name)
            self._page.add(button)
            self._rows.append((action, place, cap.left))
        self._foot = pygame.Rect(inner.left, inner.bottom - foot, inner.width, foot)
        wide = px(280)
        place = pygame.Rect(self._foot.right - wide, self._foot.top, wide, foot)
        changed = bool(app.keymap.changed)
        self._page.add(Button(place, texts("keys-reset"), self._ask_reset, enabled=changed))
        return panel

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the names of the actions, and at the foot whether a controller is there."""
        app, theme = self._page.app, self._page.app.theme
        texts, px = app.texts, theme.px
        for action, place, right in self._rows:
            surface.fill(theme.line, (place.left, place.bottom - 1, place.width, max(1, px(1))))
            at, wide = (place.left, place.centery), right - place.left - px(12)
            name = texts(action.message)
            fixed = [*((action.usual,) if action.stays else ()), *action.also]
            if not fixed:
                theme.write(surface, name, at, anchor="midleft", max_width=wide)
                continue
            theme.write(surface, name, at, anchor="bottomleft", max_width=wide)
            names = "   ".join(app.keymap.named(chord, texts) for chord in fixed)
            too = texts("keys-also", keys=names)
            theme.write(surface, too, at, role="tiny", color=theme.ink_soft, max_width=wide)
        name = app.controller.name
        says = (
            texts("keys-controller", name=name)
            if name
            else texts("keys-no-controller" if app.settings.controller else "keys-controller-off")
        )
        words = self._foot.copy()
        words.width -= px(300)
        words.top += (
            words.height - theme.block_height(says, words.width, role="small", line_gap=2)
        ) // 2
        theme.write_block(surface, says, words, role="small", color=theme.ink_soft, line_gap=2)

    def _turn_to(self, group: int) -> None:
        self.group = group
        self._page.layout(self._page.app.size)

    def _ask_reset(self) -> None:
        texts = self._page.app.texts
        reset = partial(self._page.app.change_settings, keys={})
        self._page.app.ask(texts("keys-reset-question"), reset, yes=texts("keys-reset-yes"))
