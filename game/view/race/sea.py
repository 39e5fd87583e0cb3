"""The sea between two shores: the ground of the strait beside the orders and of the reveal."""

from collections.abc import Iterable
from math import pi, sin
from typing import Final

import pygame

from game.view.drawing.shapes import rounded
from game.view.drawing.signs import side_sign
from game.view.drawing.theme import Colour, Theme

__all__ = ["draw_sea", "sea_colour"]

LONG: Final = 30
"""From the top of a wave to the next [design px]."""
HIGH: Final = 1.5
"""How far a wave rises and falls [design px]."""


def sea_colour(theme: Theme) -> Colour:
    """Return the ground of the water."""
    return theme.panel_sunken.lerp(theme.us_dim, 0.32)


def draw_sea(
    surface: pygame.Surface,
    rect: pygame.Rect,
    theme: Theme,
    *,
    shore: int,
    crests: Iterable[float],
) -> None:
    """Draw water with quiet waves between the American shore, left, and the Chinese, right.

    Args:
        surface: where to.
        rect: sea and shores [px].
        theme: colours and scale.
        shore: width of a shore [px].
        crests: where the waves run, from the top of ``rect`` [px].
    """
    px = theme.px
    sea, corner = sea_colour(theme), min(px(10), rect.height // 6)
    rounded(surface, rect, corner, sea)
    crest, long = sea.lerp(theme.us_dim, 0.28), max(8, px(LONG))
    for row, y in enumerate(crests):
        points = [
            (x, rect.top + y + px(HIGH) * sin(2 * pi * x / long + 9 * row))
            for x in range(rect.left + shore, rect.right - shore, max(2, px(3)))
        ]
        pygame.draw.aalines(surface, crest, False, points)
    for side, left in enumerate((rect.left, rect.right - shore)):
        land = pygame.Rect(left, rect.top, shore, rect.height)
        rounded(surface, land, corner, theme.side_dim(side))
        sign = pygame.Rect(0, 0, shore // 2, shore // 2)
        sign.center = land.center
        side_sign(surface, sign, side, theme.side(side))
