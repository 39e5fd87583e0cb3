"""A list of cards to pick one from, which scrolls when they are more than fit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pygame

from game.view.drawing.shapes import focus_ring, rounded
from game.view.drawing.theme import Theme
from game.view.gui.control import Control
from game.view.gui.scrolling import Scrolling
from game.view.input import keys
from game.view.input.focus import FocusRing

__all__ = ["Picker", "draw_card_ground"]

DOUBLE_CLICK: Final = 400
"""Two clicks on a card within this time are one wish [ms]."""

DrawCard = Callable[[pygame.Surface, pygame.Rect, int, bool], None]
"""Draws card ``index`` into a rectangle; told whether it is the chosen one."""


class Picker(Control):
    """Up and Down move the choice, a click takes a card, Enter or a double click confirms it."""

    def __init__(
        self,
        rect: pygame.Rect,
        label: str,
        count: int,
        card_height: int,
        *,
        draw_card: DrawCard,
        on_choose: Callable[[int], None],
        on_confirm: Callable[[], None],
        chosen: int = 0,
        gap: int = 8,
        theme: Theme,
    ) -> None:
        super().__init__(rect, label, on_confirm, enabled=count > 0)
        self.count = count
        self.chosen = min(chosen, max(0, count - 1))
        self._card_height = card_height
        self._gap = gap
        self._bar = theme.px(6)
        track = pygame.Rect(rect.right - self._bar, rect.top, self._bar, rect.height)
        content = max(0, count * self._pitch - gap)
        self.scrolling = Scrolling(content, rect, track)
        self._draw_card = draw_card
        self._on_choose = on_choose
        self._clicked_at = -DOUBLE_CLICK
        self._reveal()

    @property
    def scrolls(self) -> bool:
        """Whether there are more cards than fit."""
        return self.scrolling.needed

    @property
    def scroll(self) -> int:
        """How far the list is pushed up [px]."""
        return self.scrolling.offset

    @property
    def _pitch(self) -> int:
        return self._card_height + self._gap

    def card(self, index: int) -> pygame.Rect:
        """Return where card ``index`` is now, seen or not."""
        width = self.rect.width - (2 * self._bar if self.scrolls else 0)
        top = self.rect.top + index * self._pitch - self.scroll
        return pygame.Rect(self.rect.left, top, width, self._card_height)

    def choose(self, index: int) -> None:
        """Take card ``index``, bring it into sight and say so."""
        index = min(self.count - 1, max(0, index))
        if index != self.chosen:
            self.chosen = index
            self._on_choose(index)
        self._reveal()

    def set_focus(self, focused: bool) -> None:
        """Start and stop nothing."""

    def take(self, event: pygame.event.Event) -> bool:
        """Answer the arrows, the page keys, the wheel and clicks on cards."""
        if event.type == pygame.MOUSEWHEEL:
            return self.scrolling.roll(-event.y * self._pitch // 2)
        if event.type == pygame.MOUSEBUTTONDOWN:
            return self.scrolling.press(event.pos) or self._click(event.pos)
        if event.type != pygame.KEYDOWN or not self.count:
            return False
        page = max(1, self.rect.height // self._pitch)
        steps = {
            keys.UP: -1,
            keys.DOWN: 1,
            keys.PAGE_UP: -page,
            keys.PAGE_DOWN: page,
            keys.HOME: -self.count,
            keys.END: self.count,
        }
        if event.key not in steps:
            return False
        before = self.chosen
        self.choose(self.chosen + steps[event.key])
        at_end = before == self.chosen and event.key in (keys.UP, keys.DOWN)
        return not at_end  # at either end the arrow leaves the list

    def draw(self, surface: pygame.Surface, theme: Theme, ring: FocusRing) -> None:
        """Draw the cards in sight and, when there are more, how far down they are."""
        window = surface.subsurface(self.rect.clip(surface.get_rect()))
        offset = self.rect.topleft
        for index in range(self.count):
            place = self.card(index)
            if place.colliderect(self.rect):
                self._draw_card(
                    window, place.move(-offset[0], -offset[1]), index, index == self.chosen
                )
        self.scrolling.draw(surface, theme)
        if ring.is_focused(self) and self.count:
            focus_ring(surface, self.card(self.chosen).clip(self.rect), theme, theme.px(8))

    def follow(self, event: pygame.event.Event) -> bool:
        """Go along with a pointer that holds the bar."""
        return self.scrolling.follow(event)

    def _click(self, pos: tuple[int, int]) -> bool:
        for index in range(self.count):
            if self.card(index).collidepoint(pos):
                now = pygame.time.get_ticks()
                again = index == self.chosen and now - self._clicked_at < DOUBLE_CLICK
                self._clicked_at = now
                self.choose(index)
                return not again  # left to the ring, the click confirms
        return True

    def _reveal(self) -> None:
        """Scroll just as far as the chosen card needs."""
        top = self.chosen * self._pitch
        wanted = max(min(self.scroll, top), top + self._card_height - self.rect.height)
        self.scrolling.roll(wanted - self.scroll)


def draw_card_ground(
    surface: pygame.Surface, rect: pygame.Rect, theme: Theme, *, chosen: bool
) -> None:
    """Draw the ground and the edge of a card; the chosen one stands out by both."""
    rounded(
        surface,
        rect,
        theme.px(8),
        theme.panel_raised if chosen else theme.panel,
        border=theme.us if chosen else theme.line,
        border_width=theme.px(2) if chosen else 1,
    )
