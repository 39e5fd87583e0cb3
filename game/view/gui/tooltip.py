"""A tooltip: the hint of the control under the mouse or the focus, near it, in the window."""

from __future__ import annotations

import pygame

from game.view.drawing.shapes import rounded
from game.view.drawing.theme import Theme

__all__ = ["draw_tooltip"]


def draw_tooltip(
    surface: pygame.Surface, theme: Theme, near: pygame.Rect, text: str, width: int = 320
) -> pygame.Rect:
    """Draw ``text`` below ``near``, or above it where there is no room, and return its place."""
    pad = theme.px(10)
    lines = theme.wrap(text, min(theme.px(width), surface.get_width() - 4 * pad), role="small")
    wide = max(theme.measure(line, role="small")[0] for line in lines)
    pitch = theme.line_height("small") + theme.px(3)
    box = pygame.Rect(0, 0, wide + 2 * pad, len(lines) * pitch + 2 * pad - theme.px(3))
    box.midtop = (near.centerx, near.bottom + theme.px(8))
    if box.bottom > surface.get_height():
        box.bottom = near.top - theme.px(8)
    box.clamp_ip(surface.get_rect().inflate(-pad, -pad))
    rounded(surface, box, theme.px(6), theme.panel_raised, border=theme.ink_faint)
    for number, line in enumerate(lines):
        at = (box.left + pad, box.top + pad + number * pitch)
        theme.write(surface, line, at, role="small")
    return box
