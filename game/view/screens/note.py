"""The note on what is pointed at: what it says, and at its foot what a press opens."""

from __future__ import annotations

import pygame

from game.language import Texts
from game.view.drawing.hotspot import Hotspot
from game.view.drawing.theme import Theme
from game.view.drawing.tooltip import draw_tooltip, place_tooltip

__all__ = ["draw_note"]


def draw_note(surface: pygame.Surface, hotspot: Hotspot, theme: Theme, texts: Texts) -> pygame.Rect:
    """Draw the note on ``hotspot`` beside it, inside the window, and return what it covers."""
    opens = (
        "sums-opens"
        if hotspot.breakdown is not None and hotspot.breakdown.lines
        else "strait-opens"
    )
    says = (*hotspot.detail, texts(opens)) if hotspot.page else hotspot.detail
    room = place_tooltip(says, hotspot.rect, surface.get_rect(), theme, hotspot.icon)
    draw_tooltip(surface, room, says, theme, hotspot.icon)
    return room
