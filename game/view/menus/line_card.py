"""A card of one line: what it is in bold, and what there is to say of it at its right."""

from __future__ import annotations

import pygame

from game.view.drawing.theme import Theme
from game.view.gui import draw_card_ground

__all__ = ["draw_line_card"]

MOST_NOTE = 0.55
"""Share of the line that the words at the right may take."""


def draw_line_card(
    surface: pygame.Surface,
    rect: pygame.Rect,
    words: tuple[str, str],
    theme: Theme,
    *,
    chosen: bool,
) -> None:
    """Draw ``words``: a name, and a note on it."""
    px = theme.px
    draw_card_ground(surface, rect, theme, chosen=chosen)
    inner = rect.inflate(-2 * px(14), 0)
    note = theme.write(
        surface,
        words[1],
        inner.midright,
        role="small",
        color=theme.ink_soft,
        anchor="midright",
        max_width=round(inner.width * MOST_NOTE),
    )
    theme.write(
        surface,
        words[0],
        inner.midleft,
        bold=True,
        anchor="midleft",
        max_width=note.left - px(12) - inner.left,
    )
