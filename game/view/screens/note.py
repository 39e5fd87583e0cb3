"""The note on what is pointed at: what it says, and at its foot what a press opens."""

from __future__ import annotations

import pygame

from game.language import Texts
from game.view.drawing.hotspot import Hotspot
from game.view.drawing.theme import Theme
from game.view.drawing.tooltip import draw_tooltip, place_tooltip

__all__ = ["draw_note"]


def draw_note(surface: pygame.Surface, mark: Hotspot, theme: Theme, texts: Texts) -> pygame.Rect:
    """Draw the note on ``mark`` beside it, inside the window, and return what it covers."""
    opens = "sums-opens" if mark.breakdown is not None and mark.breakdown.lines else "strait-opens"
    says = (*mark.detail, texts(opens)) if mark.page else mark.detail
    room = place_tooltip(says, mark.rect, surface.get_rect(), theme, mark.icon)
    draw_tooltip(surface, room, says, theme, mark.icon)
    return room
