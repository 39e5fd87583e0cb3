"""Where the panels of the play screen go, from the smallest canvas to the widest."""

from dataclasses import dataclass
from typing import Final

import pygame

from game.view.drawing.theme import Theme

__all__ = ["PlayLayout", "lay_out_play"]

MARGIN: Final = 16
GAP: Final = 12
TOP_BAR: Final = 56
BOARD_SHARE: Final = 0.49
"""Share of the height under the top bar that the race takes."""
LOWER_LEAST: Final = 332
"""The lower panels need this much to show everything [design px]."""
BOARD_LEAST: Final = 228
SIDES: Final = (0.3, 0.262)
"""Shares of the width for the dependencies and for the home front."""


@dataclass(frozen=True)
class PlayLayout:
    """The play screen in window pixels."""

    date: pygame.Rect
    score: pygame.Rect
    tension: pygame.Rect
    tools: tuple[pygame.Rect, ...]
    """Menu, help and, where orders are given, advisors, from the right end of the top bar."""
    timeline: pygame.Rect
    meters: pygame.Rect
    orders: pygame.Rect
    home: pygame.Rect


def lay_out_play(size: tuple[int, int], theme: Theme, tools: int = 2) -> PlayLayout:
    """Share out a window of ``size``: top bar with its ``tools``, race, three panels under it."""
    px = theme.px
    width, height = size
    margin, gap, top = px(MARGIN), px(GAP), px(TOP_BAR)
    room = height - top - gap - margin
    lower = max(min(px(LOWER_LEAST), room - px(BOARD_LEAST)), round(room * (1 - BOARD_SHARE)))
    board = room - lower
    timeline = pygame.Rect(margin, top, width - 2 * margin, board)
    lower_top = timeline.bottom + gap
    across = width - 2 * margin - 2 * gap
    left, right = (round(across * share) for share in SIDES)
    meters = pygame.Rect(margin, lower_top, left, lower)
    home = pygame.Rect(width - margin - right, lower_top, right, lower)
    orders = pygame.Rect(meters.right + gap, lower_top, across - left - right, lower)
    return PlayLayout(
        *_top_bar(width, theme, tools), timeline=timeline, meters=meters, orders=orders, home=home
    )


def _top_bar(
    width: int, theme: Theme, count: int
) -> tuple[pygame.Rect, pygame.Rect, pygame.Rect, tuple[pygame.Rect, ...]]:
    """Date, score, tension and tools, left to right."""
    px = theme.px
    size = px(32)
    tools = tuple(
        pygame.Rect(width - px(MARGIN) - size * (at + 1) - px(4) * at, px(12), size, size)
        for at in range(count)
    )
    tension = pygame.Rect(tools[-1].left - px(214), px(11), px(198), px(36))
    date = pygame.Rect(px(20), px(6), px(330), px(44))
    left = date.left + px(270)
    score = pygame.Rect(left, px(8), tension.left - px(16) - left, px(42))
    return date, score, tension, tools
