"""What every column of the front page is set with: headings over rules, whole paragraphs."""

from typing import Final

import pygame

from game.readouts.breakdowns.breakdown import Breakdown
from game.view.drawing.hotspot import Hotspot, hotspot_around
from game.view.drawing.theme import Role, Theme

__all__ = ["BLOCK_GAP", "ICON", "add_hotspot", "draw_column_heading", "write_paragraph"]

ICON: Final = 14
"""Side of the drawing before a line [design px]."""
BLOCK_GAP: Final = 2
"""Between the lines of a block of text [px]."""


def draw_column_heading(
    surface: pygame.Surface, room: pygame.Rect, top: int, title: str, theme: Theme
) -> int:
    """Draw a heading over a rule; return where its column begins [px]."""
    px = theme.px
    text = theme.write(
        surface,
        title,
        (room.left, top),
        role="small",
        bold=True,
        color=theme.gold,
        max_width=room.width,
    )
    surface.fill(theme.ink_soft, (room.left, text.bottom + px(2), room.width, max(1, px(1))))
    return text.bottom + px(9)


def write_paragraph(
    surface: pygame.Surface,
    room: pygame.Rect,
    top: int,
    text: str,
    theme: Theme,
    *,
    role: Role,
    bold: bool = False,
    soft: bool = False,
) -> int:
    """Write a paragraph if it fits whole above the foot of the room; return where it ends [px]."""
    high = theme.block_height(text, room.width, role=role, line_gap=BLOCK_GAP, bold=bold)
    if top + high > room.bottom:
        return top
    colour = theme.ink_soft if soft else theme.ink
    place = pygame.Rect(room.left, top, room.width, high)
    theme.write_block(surface, text, place, role=role, color=colour, line_gap=BLOCK_GAP, bold=bold)
    return place.bottom


def add_hotspot(
    found: list[Hotspot],
    room: pygame.Rect,
    top: int,
    bottom: int,
    theme: Theme,
    *,
    breakdown: Breakdown,
) -> None:
    """Let what was written from ``top`` to ``bottom`` be asked; nothing where nothing fitted."""
    if bottom > top:
        words = pygame.Rect(room.left, top, room.width, bottom - top)
        found.append(hotspot_around(words, breakdown, theme))
