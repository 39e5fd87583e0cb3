"""The strip under every screen of a match over a network: links, and what is waited for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import pygame

from game.view.drawing.shapes import disc
from game.view.drawing.theme import Colour, Theme
from game.view.input import keys
from game.view.room.room_told import RoomReadout

if TYPE_CHECKING:
    from game.view.screens.screen import Stage

__all__ = ["RoomStrip", "light_colour"]

FRESH: Final = 8.0
"""So long what was said stands in the strip [s]."""
GLANCE: Final = 0.2
"""From one look at the room to the next [s]."""


def light_colour(light: str, theme: Theme) -> Colour:
    """Return the colour of a light."""
    return {"good": theme.good, "warn": theme.gold, "bad": theme.alarm}.get(light, theme.ink_faint)


class RoomStrip:
    """Tells of the room in one line; a click or its key opens the room."""

    def __init__(
        self,
        stage: Stage,
        read: Callable[[], RoomReadout],
        on_open: Callable[[], None],
        *,
        tend: Callable[[], None] = lambda: None,
    ) -> None:
        """Stand under the screens of ``stage``.

        Args:
            stage: the window.
            read: returns what is told of the room now.
            on_open: opens the room.
            tend: sees to what the room brings about by itself, with every look.
        """
        self._stage, self._read, self._on_open, self._tend = stage, read, on_open, tend
        self.readout = read()
        self._place = pygame.Rect(0, 0, 0, 0)
        """Where it is in the window [px]."""
        self._since = 0.0
        self._known = self._last
        self._news = 0.0
        """So long what was said last stands there still [s]."""

    @property
    def _last(self) -> int:
        return self.readout.said[-1].number if self.readout.said else 0

    def update(self, dt: float) -> bool:
        """Look at the room a few times a second."""
        self._since += dt
        self._news = max(0.0, self._news - dt)
        if self._since < GLANCE:
            return False
        self._since = 0.0
        before = (self.readout, self._news > 0.0)
        self.readout = self._read()
        if self._last > self._known:
            self._known = self._last
            if not self.readout.said[-1].is_ours:
                self._news = FRESH
        self._tend()
        return before != (self.readout, self._news > 0.0)

    def handle(self, event: pygame.event.Event) -> bool:
        """Open the room by its key, or by a click on the strip."""
        clicked = event.type == pygame.MOUSEBUTTONDOWN and event.pos[1] >= self._place.top > 0
        if clicked or keys.ROOM.met(event):
            self._on_open()
            return True
        return event.type == pygame.MOUSEBUTTONUP and event.pos[1] >= self._place.top > 0

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the line: lights at the left, what is waited for, and at the right clock and key."""
        theme, told = self._stage.theme, self.readout
        px = theme.px
        self._place = pygame.Rect(surface.get_offset(), surface.get_size())
        surface.fill(theme.panel)
        surface.fill(theme.line, (0, 0, surface.get_width(), max(1, px(1))))
        middle = surface.get_height() // 2
        right = self._draw_right(surface, middle)
        x = px(16)
        if told.light != "good":
            x = self._draw_lit(surface, (x, middle), told.light, told.link, right)
        else:
            for each in told.others or told.sides:
                words = f"{each.name}: {each.says}"
                x = self._draw_lit(surface, (x, middle), each.light, words, right)
        words = self._words()
        if words:
            theme.write(
                surface,
                words,
                (x, middle),
                role="small",
                bold=True,
                color=theme.gold if self._news or self._offer() else theme.ink,
                anchor="midleft",
                max_width=max(0, right - px(12) - x),
            )

    def _words(self) -> str:
        """What there is to say: an offer, what was said a moment ago, or what is waited for."""
        if self._offer():
            return self._offer()
        if self._news and self._stage.settings.chat:
            last = self.readout.said[-1]
            return self._stage.texts("online-said", side=last.name, said=last.text)
        return self.readout.standing

    def _offer(self) -> str:
        told, texts = self.readout, self._stage.texts
        if told.draw == "theirs" and told.plays:
            return texts("network-draw-offered", side=told.others[0].name)
        if told.rematch == "theirs" and told.plays:
            return texts("network-rematch-offered", side=told.others[0].name)
        return ""

    def _draw_lit(
        self, surface: pygame.Surface, at: tuple[int, int], light: str, words: str, right: int
    ) -> int:
        """A light and its words; returns where the next may begin [px]."""
        theme = self._stage.theme
        px = theme.px
        disc(surface, (at[0] + px(5), at[1]), px(5), light_colour(light, theme))
        left = at[0] + px(16)
        place = theme.write(
            surface,
            words,
            (left, at[1]),
            role="small",
            anchor="midleft",
            max_width=max(0, right - px(12) - left),
        )
        return place.right + px(22)

    def _draw_right(self, surface: pygame.Surface, middle: int) -> int:
        """Clock and key, from the right; returns where they begin [px]."""
        theme, texts, told = self._stage.theme, self._stage.texts, self.readout
        px = theme.px
        key = self._stage.keymap.shown(keys.ROOM, texts)
        place = theme.write(
            surface,
            texts("network-strip-key", key=key),
            (surface.get_width() - px(16), middle),
            role="small",
            color=theme.ink_soft,
            anchor="midright",
        )
        if told.clock:
            place = theme.write(
                surface,
                told.clock,
                (place.left - px(22), middle),
                role="body",
                bold=True,
                color=theme.alarm if told.hurries else theme.ink,
                anchor="midright",
            )
        return place.left
