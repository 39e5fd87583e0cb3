"""Dragging an order: from its card into a slot, from slot to slot, or out of its slot again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

import pygame

from game.rules import NO_ORDER
from game.view.drawing.shapes import rounded
from game.view.drawing.theme import Colour, Theme
from game.view.input.focus import FocusRing
from game.view.screens.hotspot_control import HotspotControl

if TYPE_CHECKING:
    from game.match.plan import Plan

__all__ = ["Drag"]

DEAD_ZONE: Final = 6
"""How far the mouse must go before a press becomes a drag [design px]."""
WIDTH: Final = 190
"""Widest the card under the mouse grows [design px]."""


class Drag:
    """The order under a mouse button that is down, and where the mouse has taken it."""

    def __init__(self, plan: Plan, on_drop: Callable[[], None]) -> None:
        """Put what is dropped into ``plan``, and tell of it by ``on_drop``."""
        self._plan, self._on_drop = plan, on_drop
        self.action = NO_ORDER
        """What is held; NO_ORDER where nothing is."""
        self._source = -1
        """The slot it came from, or -1 for a card."""
        self._start = self.pos = (0, 0)
        self.is_moving = False
        """True once the mouse has gone far enough that the press is no click."""

    def handle(
        self,
        event: pygame.event.Event,
        ring: FocusRing,
        slots: Sequence[pygame.Rect],
        theme: Theme,
        *,
        sealed: bool,
    ) -> bool:
        """Answer the mouse; True if the event was part of a drag."""
        if event.type == pygame.MOUSEMOTION and self.move(event, theme):
            ring.pressed = None
            return True
        if getattr(event, "button", 0) != 1:
            return False
        if event.type == pygame.MOUSEBUTTONDOWN and not sealed:
            control = ring.at(event.pos)
            if isinstance(control, HotspotControl) and control.order is not None:
                self.press(event.pos, control.order, control.slot)
        elif event.type == pygame.MOUSEBUTTONUP and self.release(slots):
            self._on_drop()
            return True
        return False

    def press(self, pos: tuple[int, int], action: int, source: int = -1) -> None:
        """Hold an order at ``pos``; it may still be a click."""
        self.action, self._source, self._start, self.pos = action, source, pos, pos
        self.is_moving = False

    def move(self, event: pygame.event.Event, theme: Theme) -> bool:
        """Follow the mouse; True while an order is being dragged or was just let go."""
        if self.action == NO_ORDER:
            return False
        if not event.buttons[0]:  # the release was lost, outside the window or behind a dialog
            return self.cancel()
        self.pos = event.pos
        x, y = (abs(now - then) for now, then in zip(self.pos, self._start, strict=True))
        self.is_moving |= max(x, y) > theme.px(DEAD_ZONE)
        return self.is_moving

    def release(self, slots: Sequence[pygame.Rect]) -> bool:
        """Drop what is held: into a slot, or out of the one it came from; True if it was a drag."""
        action, source, was_moving = self.action, self._source, self.is_moving
        self.cancel()
        if not was_moving:
            return False
        slot = _slot_at(self.pos, slots)
        if slot >= 0:
            self._plan.put(action, slot)
        elif source >= 0:
            self._plan.take_back(source)
        return True

    def cancel(self) -> bool:
        """Let go without dropping; True if something was being dragged."""
        was_moving = self.is_moving
        self.action, self.is_moving = NO_ORDER, False
        return was_moving

    def draw(
        self,
        surface: pygame.Surface,
        name: str,
        slots: Sequence[pygame.Rect],
        accent: Colour,
        theme: Theme,
    ) -> None:
        """Draw the slots that would take it, the one that refuses it, and the card itself."""
        px = theme.px
        under = _slot_at(self.pos, slots)
        for at, rect in enumerate(slots):
            fits = self._plan.fits(self.action, at)
            if fits or at == under:
                edge = (
                    (accent if fits else theme.alarm)
                    if at == under
                    else accent.lerp(theme.panel, 0.45)
                )
                rounded(
                    surface,
                    rect,
                    px(7),
                    None,
                    border=edge,
                    border_width=px(3) if at == under else px(2),
                )
        wide = min(px(WIDTH), theme.measure(name, role="small", bold=True)[0] + px(24))
        card = pygame.Rect(0, 0, wide, px(32))
        card.midleft = (self.pos[0] - px(14), self.pos[1])
        card.clamp_ip(surface.get_rect())
        rounded(surface, card.move(0, px(3)), px(7), pygame.Color(0, 0, 0, 110))
        rounded(surface, card, px(7), theme.panel_raised, border=accent, border_width=max(2, px(2)))
        theme.write(
            surface,
            name,
            card.center,
            role="small",
            bold=True,
            anchor="center",
            max_width=wide - px(16),
        )


def _slot_at(pos: tuple[int, int], slots: Sequence[pygame.Rect]) -> int:
    """The slot at ``pos``, or -1."""
    return next((at for at, rect in enumerate(slots) if rect.collidepoint(pos)), -1)
