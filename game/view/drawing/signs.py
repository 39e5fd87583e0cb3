"""Signs: the small pictures that say what a colour says - arrows, crosses, sides.

Each is drawn four times as large and shrunk, once per size and colour.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

import pygame

from game.view.drawing.shapes import FINER, Point
from game.view.drawing.theme import Colour

__all__ = ["chevron", "cross", "side_sign", "tick", "trend"]

Paint = Callable[[pygame.Surface, int, Colour], None]


def trend(surface: pygame.Surface, rect: pygame.Rect, direction: int, colour: Colour) -> None:
    """Draw a triangle up (1) or down (-1), or a level stroke (0)."""
    paint = _paint_up if direction > 0 else _paint_down if direction < 0 else _paint_level
    _stamp(surface, rect, paint, colour)


def cross(surface: pygame.Surface, rect: pygame.Rect, colour: Colour) -> None:
    """Draw an x: taken away, closed, failed."""
    _stamp(surface, rect, _paint_cross, colour)


def tick(surface: pygame.Surface, rect: pygame.Rect, colour: Colour) -> None:
    """Draw a check mark: chosen, done."""
    _stamp(surface, rect, _paint_tick, colour)


def chevron(surface: pygame.Surface, rect: pygame.Rect, colour: Colour, direction: str) -> None:
    """Draw an angle that points ``left``, ``right``, ``up`` or ``down``."""
    picture = _picture(_paint_chevron, min(rect.size), int(colour))
    turn = {"right": 0, "up": 90, "left": 180, "down": 270}[direction]
    turned = pygame.transform.rotate(picture, turn)
    surface.blit(turned, turned.get_rect(center=rect.center))


def side_sign(surface: pygame.Surface, rect: pygame.Rect, side: int, colour: Colour) -> None:
    """Draw the sign of a side: a disc for the United States (0), a diamond for China (1)."""
    _stamp(surface, rect, _paint_diamond if side else _paint_disc, colour)


def _stamp(surface: pygame.Surface, rect: pygame.Rect, paint: Paint, colour: Colour) -> None:
    picture = _picture(paint, max(1, min(rect.size)), int(colour))
    surface.blit(picture, picture.get_rect(center=rect.center))


@lru_cache(maxsize=512)
def _picture(paint: Paint, size: int, colour: int) -> pygame.Surface:
    shade = Colour(colour)
    big = pygame.Surface((size * FINER, size * FINER), pygame.SRCALPHA)
    big.fill((shade.r, shade.g, shade.b, 0))
    paint(big, size * FINER, shade)
    return pygame.transform.smoothscale(big, (size, size))


def _paint_up(canvas: pygame.Surface, n: int, colour: Colour) -> None:
    pygame.draw.polygon(
        canvas, colour, [(n * 0.5, n * 0.14), (n * 0.96, n * 0.86), (n * 0.04, n * 0.86)]
    )


def _paint_down(canvas: pygame.Surface, n: int, colour: Colour) -> None:
    pygame.draw.polygon(
        canvas, colour, [(n * 0.5, n * 0.86), (n * 0.96, n * 0.14), (n * 0.04, n * 0.14)]
    )


def _paint_level(canvas: pygame.Surface, n: int, colour: Colour) -> None:
    pygame.draw.rect(canvas, colour, (n * 0.1, n * 0.42, n * 0.8, n * 0.16))


def _paint_cross(canvas: pygame.Surface, n: int, colour: Colour) -> None:
    _thick(canvas, colour, [(n * 0.2, n * 0.2), (n * 0.8, n * 0.8)], n * 0.13)
    _thick(canvas, colour, [(n * 0.8, n * 0.2), (n * 0.2, n * 0.8)], n * 0.13)


def _paint_tick(canvas: pygame.Surface, n: int, colour: Colour) -> None:
    _thick(
        canvas, colour, [(n * 0.14, n * 0.55), (n * 0.4, n * 0.8), (n * 0.87, n * 0.22)], n * 0.14
    )


def _paint_chevron(canvas: pygame.Surface, n: int, colour: Colour) -> None:
    _thick(
        canvas, colour, [(n * 0.36, n * 0.18), (n * 0.68, n * 0.5), (n * 0.36, n * 0.82)], n * 0.12
    )


def _paint_disc(canvas: pygame.Surface, n: int, colour: Colour) -> None:
    pygame.draw.circle(canvas, colour, (n / 2, n / 2), n * 0.47)


def _paint_diamond(canvas: pygame.Surface, n: int, colour: Colour) -> None:
    pygame.draw.polygon(canvas, colour, [(n * 0.5, 0), (n, n * 0.5), (n * 0.5, n), (0, n * 0.5)])


def _thick(canvas: pygame.Surface, colour: Colour, points: list[Point], width: float) -> None:
    """A stroke with round ends, for pictures that are shrunk afterwards."""
    for start, end in pairwise(points):
        pygame.draw.line(canvas, colour, start, end, round(width))
    for point in points:
        pygame.draw.circle(canvas, colour, point, width / 2)
