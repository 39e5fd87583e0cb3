"""Who is there, side by side with how the connection stands: rows of a light and a few words."""

from __future__ import annotations

from typing import Final

import pygame

from game.view.drawing.shapes import disc
from game.view.drawing.theme import Theme
from game.view.room.room_strip import light_colour
from game.view.room.room_told import RoomReadout

__all__ = ["draw_presence", "presence_height"]

GAP: Final = 8


def _rows(told: RoomReadout, theme: Theme) -> list[tuple[str, str, str, object]]:
    """Light, name, words and colour of the name of each row."""
    rows: list[tuple[str, str, str, object]] = [
        (each.light, each.name, each.says, theme.side(each.side)) for each in told.sides
    ]
    if told.light != "good":
        rows.append((told.light, "", told.link, theme.ink))
    if told.watching:
        rows.append(("off", "", told.watching, theme.ink))
    return rows


def presence_height(told: RoomReadout, width: int, theme: Theme) -> int:
    """Return what the rows need in a width [px]."""
    return sum(_height(name, says, width, theme) for _, name, says, _ in _rows(told, theme))


def _height(name: str, says: str, width: int, theme: Theme) -> int:
    px = theme.px
    head = theme.line_height("body") if name else 0
    return head + theme.block_height(says, width - px(22), role="small", line_gap=1) + px(GAP)


def draw_presence(
    surface: pygame.Surface, room: pygame.Rect, told: RoomReadout, theme: Theme
) -> int:
    """Draw the rows from the top of ``room`` down, and return where they end [px]."""
    px = theme.px
    y = room.top
    for light, name, says, colour in _rows(told, theme):
        high = _height(name, says, room.width, theme)
        first = theme.line_height("body" if name else "small")
        disc(surface, (room.left + px(6), y + first // 2), px(5), light_colour(light, theme))
        left = room.left + px(22)
        words = pygame.Rect(left, y, room.right - left, high)
        if name:
            theme.write(
                surface,
                name,
                words.topleft,
                bold=True,
                color=colour,  # type: ignore[arg-type]
                max_width=words.width,
            )
            words.top += first
        theme.write_block(surface, says, words, role="small", color=theme.ink_soft, line_gap=1)
        y += high
    return y
