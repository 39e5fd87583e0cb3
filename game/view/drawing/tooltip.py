"""A note beside whatever the mouse or the keyboard points at."""

from collections.abc import Sequence

import pygame

from game.view.drawing.icons import draw_icon
from game.view.drawing.shapes import rounded
from game.view.drawing.theme import Theme

__all__ = ["draw_tooltip", "place_tooltip"]

ICON = 15
"""Side of the drawing before a title [design px]."""
WIDTH = 300
"""Widest a note grows [design px]."""


def place_tooltip(
    lines: Sequence[str],
    beside: pygame.Rect,
    window: pygame.Rect,
    theme: Theme,
    icon: str = "",
) -> pygame.Rect:
    """Return where a note on ``beside`` goes: above or below it, never off the window."""
    px = theme.px
    rows = _rows(lines, theme)
    sign = px(ICON + 6) if icon else 0
    wide = max(
        theme.measure(row, role="small", bold=bold)[0] + sign * bold for row, bold in rows
    ) + px(24)
    high = len(rows) * (theme.line_height("small") + px(2)) + px(16)
    rect = pygame.Rect(0, 0, wide, high)
    rect.midbottom = (beside.centerx, beside.top - px(8))
    if rect.top < window.top + px(4):
        rect.top = beside.bottom + px(8)
    return rect.clamp(window.inflate(-px(8), -px(8)))


def draw_tooltip(
    surface: pygame.Surface,
    rect: pygame.Rect,
    lines: Sequence[str],
    theme: Theme,
    icon: str = "",
) -> None:
    """Draw a note in ``rect``; its first line is its title, behind its drawing if it has one."""
    px = theme.px
    rounded(surface, rect.inflate(px(6), px(6)).move(0, px(2)), px(9), pygame.Color(0, 0, 0, 90))
    rounded(
        surface, rect, px(7), theme.panel_raised, border=theme.ink_faint, border_width=max(1, px(1))
    )
    top, left = rect.top + px(8), rect.left + px(12)
    if icon:
        sign = pygame.Rect(left, 0, px(ICON), px(ICON))
        sign.centery = top + theme.line_height("small") // 2
        draw_icon(surface, sign, icon, theme.ink)
    shift = px(ICON + 6) if icon else 0
    for row, bold in _rows(lines, theme):
        colour = theme.ink if bold else theme.ink_soft
        theme.write(surface, row, (left + shift * bold, top), role="small", bold=bold, color=colour)
        top += theme.line_height("small") + px(2)


def _rows(lines: Sequence[str], theme: Theme) -> list[tuple[str, bool]]:
    rows = [(row, True) for row in theme.wrap(lines[0], theme.px(WIDTH), role="small", bold=True)]
    for line in lines[1:]:
        rows += [(row, False) for row in theme.wrap(line, theme.px(WIDTH), role="small")]
    return rows
