"""A side's purse: money and capital before and after, each with its causes below it."""

from collections.abc import Sequence
from typing import Final

import pygame

from game.readouts.board.purse import PurseLine
from game.view.drawing.icons import draw_icon
from game.view.drawing.shapes import rounded
from game.view.drawing.theme import Theme

__all__ = ["draw_purse", "place_purse", "purse_height"]

PAD: Final = 12
ICON: Final = 16
ARROW: Final = "→"
DOT: Final = " · "


def purse_height(lines: Sequence[PurseLine], theme: Theme) -> int:
    """Return the height a purse needs [px]."""
    px = theme.px
    line = theme.line_height("body") + px(2) + theme.line_height("tiny")
    return 2 * px(10) + len(lines) * line + (len(lines) - 1) * px(8)


def place_purse(
    rect: pygame.Rect, lines: Sequence[PurseLine], theme: Theme
) -> tuple[pygame.Rect, ...]:
    """Return where each line lies, with its causes below it."""
    room, px = rect.inflate(-2 * theme.px(PAD), -2 * theme.px(10)), theme.px
    high = theme.line_height("body") + px(2) + theme.line_height("tiny")
    return tuple(
        pygame.Rect(room.left, room.top + at * (high + px(8)), room.width, high)
        for at in range(len(lines))
    )


def draw_purse(
    surface: pygame.Surface, rect: pygame.Rect, lines: Sequence[PurseLine], theme: Theme
) -> None:
    """Draw a line for money and one for capital; of their causes as many as fit."""
    px = theme.px
    rounded(surface, rect, px(8), theme.panel)
    for line, room in zip(lines, place_purse(rect, lines, theme), strict=True):
        top = room.top
        middle = top + theme.line_height("body") // 2
        icon = pygame.Rect(room.left, 0, px(ICON), px(ICON))
        icon.centery = middle
        draw_icon(surface, icon, line.icon, theme.gold)
        left = icon.right + px(8)
        theme.write(
            surface,
            line.label,
            (left, middle),
            role="small",
            color=theme.ink_soft,
            anchor="midleft",
        )
        after = theme.write(
            surface,
            line.after,
            (room.right, middle),
            bold=True,
            color=theme.gold,
            anchor="midright",
        )
        before = f"{line.before} {ARROW} "
        theme.write(
            surface,
            before,
            (after.left, middle),
            role="small",
            color=theme.ink_soft,
            anchor="midright",
        )
        top += theme.line_height("body") + px(2)
        told = _fitting(line.causes, room.right - left, theme)
        theme.write(surface, told, (left, top), role="tiny", color=theme.ink_faint)


def _fitting(causes: Sequence[str], width: int, theme: Theme) -> str:
    """The first causes that fit on a line."""
    told = ""
    for cause in causes:
        longer = f"{told}{DOT}{cause}" if told else cause
        if theme.measure(longer, role="tiny")[0] > width:
            break
        told = longer
    return told
