"""A price, or what a side has left to pay with: each sum behind the drawing of what it is in."""

from collections.abc import Sequence
from typing import Final

import pygame

from game.view.icons import draw_icon
from game.view.theme import Role, Theme

__all__ = ["draw_price"]

ICON: Final = 14
SPACE: Final = 4
APART: Final = 10


def draw_price(
    surface: pygame.Surface,
    midright: tuple[int, int],
    sums: Sequence[tuple[str, str]],
    theme: Theme,
    role: Role = "tiny",
) -> int:
    """Draw the sums (drawing, text) with their right end at ``midright``; returns the left [px]."""
    px = theme.px
    left, middle = midright
    right = left
    for icon, text in reversed(sums):
        paid = theme.write(surface, text, (right, middle), role, True, theme.gold, "midright")
        sign = pygame.Rect(0, 0, px(ICON), px(ICON))
        sign.midright = (paid.left - px(SPACE), middle)
        draw_icon(surface, sign, icon, theme.gold)
        left = sign.left
        right = left - px(APART)
    return left
