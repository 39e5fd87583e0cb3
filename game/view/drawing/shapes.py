"""Drawing primitives shared by screens and widgets: smooth panels, bars and lines.

Each takes a surface, a place and colours and keeps nothing but pictures of small parts. Curves
are drawn four times as large and shrunk, once per size and colour.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from math import hypot
from typing import Final

import pygame

from game.view.drawing.theme import Colour, Theme

__all__ = [
    "bar",
    "bracket",
    "dashed_line",
    "disc",
    "divider",
    "focus_ring",
    "open_dialog",
    "panel",
    "pill",
    "polyline",
    "ring",
    "rounded",
    "veil",
]

Point = tuple[float, float]

FINER: Final = 4
"""How many times larger a curve is drawn before it is shrunk."""


def rounded(
    surface: pygame.Surface,
    rect: pygame.Rect,
    radius: int,
    fill: Colour | None = None,
    *,
    border: Colour | None = None,
    border_width: int = 1,
) -> None:
    """Draw a rectangle with smooth round corners, filled, outlined or both."""
    radius = max(0, min(radius, rect.width // 2, rect.height // 2))
    if fill is not None and border is not None:
        _filled(surface, rect, radius, border)
        inner = rect.inflate(-2 * border_width, -2 * border_width)
        _filled(surface, inner, max(0, radius - border_width), fill)
    elif fill is not None:
        _filled(surface, rect, radius, fill)
    elif border is not None:
        _outlined(surface, rect, radius, border, border_width)


def _filled(surface: pygame.Surface, rect: pygame.Rect, radius: int, colour: Colour) -> None:
    if rect.width <= 0 or rect.height <= 0:
        return
    if radius == 0:
        _block(surface, rect, colour)
        return
    x, y, w, h = rect
    _block(surface, pygame.Rect(x + radius, y, w - 2 * radius, h), colour)
    _block(surface, pygame.Rect(x, y + radius, radius, h - 2 * radius), colour)
    _block(surface, pygame.Rect(x + w - radius, y + radius, radius, h - 2 * radius), colour)
    _corners(surface, rect, radius, _disc(2 * radius, int(colour), 0))


def _outlined(
    surface: pygame.Surface, rect: pygame.Rect, radius: int, colour: Colour, width: int
) -> None:
    x, y, w, h = rect
    for edge in (
        pygame.Rect(x + radius, y, w - 2 * radius, width),
        pygame.Rect(x + radius, y + h - width, w - 2 * radius, width),
        pygame.Rect(x, y + radius, width, h - 2 * radius),
        pygame.Rect(x + w - width, y + radius, width, h - 2 * radius),
    ):
        _block(surface, edge, colour)
    if radius:
        _corners(surface, rect, radius, _disc(2 * radius, int(colour), width))


def _block(surface: pygame.Surface, rect: pygame.Rect, colour: Colour) -> None:
    """Fill a rectangle; a see-through colour is blended, which `Surface.fill` would not do."""
    if rect.width <= 0 or rect.height <= 0:
        return
    if colour.a == 255:
        surface.fill(colour, rect)
    else:
        pane = pygame.Surface(rect.size, pygame.SRCALPHA)
        pane.fill(colour)
        surface.blit(pane, rect)


def _corners(
    surface: pygame.Surface, rect: pygame.Rect, radius: int, picture: pygame.Surface
) -> None:
    right, bottom = rect.right - radius, rect.bottom - radius
    surface.blit(picture, rect.topleft, (0, 0, radius, radius))
    surface.blit(picture, (right, rect.top), (radius, 0, radius, radius))
    surface.blit(picture, (rect.left, bottom), (0, radius, radius, radius))
    surface.blit(picture, (right, bottom), (radius, radius, radius, radius))


@lru_cache(maxsize=512)
def _disc(diameter: int, colour: int, width: int) -> pygame.Surface:
    """A smooth disc, or with ``width`` a ring, just filling its square."""
    big = pygame.Surface((diameter * FINER, diameter * FINER), pygame.SRCALPHA)
    shade = Colour(colour)
    big.fill((shade.r, shade.g, shade.b, 0))
    centre = diameter * FINER / 2
    pygame.draw.circle(big, shade, (centre, centre), centre, width * FINER)
    return pygame.transform.smoothscale(big, (diameter, diameter))


def disc(surface: pygame.Surface, centre: Point, radius: int, colour: Colour) -> None:
    """Draw a smooth filled circle."""
    picture = _disc(2 * radius, int(colour), 0)
    surface.blit(picture, (round(centre[0]) - radius, round(centre[1]) - radius))


def ring(
    surface: pygame.Surface,
    centre: Point,
    radius: int,
    colour: Colour,
    *,
    width: int = 2,
    fill: Colour | None = None,
) -> None:
    """Draw a smooth circle line, with ``fill`` inside it."""
    if fill is not None:
        disc(surface, centre, radius, fill)
    picture = _disc(2 * radius, int(colour), width)
    surface.blit(picture, (round(centre[0]) - radius, round(centre[1]) - radius))


def panel(
    surface: pygame.Surface, rect: pygame.Rect, theme: Theme, *, raised: bool = False
) -> None:
    """Draw the ground of a group of things that belong together."""
    fill = theme.panel_raised if raised else theme.panel
    rounded(surface, rect, theme.px(8 if raised else 10), fill)


def pill(
    surface: pygame.Surface,
    rect: pygame.Rect,
    fill: Colour | None = None,
    *,
    border: Colour | None = None,
    border_width: int = 1,
) -> None:
    """Draw a rectangle whose short ends are half circles."""
    rounded(surface, rect, rect.height // 2, fill, border=border, border_width=border_width)


def bar(
    surface: pygame.Surface,
    rect: pygame.Rect,
    share: float,
    *,
    fill: Colour,
    track: Colour,
    notch: float | None = None,
    notch_colour: Colour | None = None,
    notch_width: int = 2,
) -> None:
    """Draw a level from 0 to 1 on its track, and a notch that reaches beyond it."""
    share = min(1.0, max(0.0, share))
    pill(surface, rect, track)
    width = round(rect.width * share)
    if width:
        radius = min(rect.height // 2, (width + 1) // 2)
        rounded(surface, pygame.Rect(rect.topleft, (width, rect.height)), radius, fill)
    if notch is not None:
        x = rect.left + round(rect.width * min(1.0, max(0.0, notch))) - notch_width // 2
        reach = max(2, rect.height // 4)
        mark = pygame.Rect(x, rect.top - reach, notch_width, rect.height + 2 * reach)
        surface.fill(notch_colour or Colour("white"), mark)


def polyline(surface: pygame.Surface, colour: Colour, points: list[Point], width: int = 2) -> None:
    """Draw joined lines with smooth edges and round joints."""
    for start, end in pairwise(points):
        _stroke(surface, colour, start, end, width)
    if width > 2:
        for point in points[1:-1]:
            disc(surface, point, max(1, width // 2), colour)


def _stroke(surface: pygame.Surface, colour: Colour, start: Point, end: Point, width: int) -> None:
    """One straight line; upright and level ones are crisp blocks of pixels."""
    (x0, y0), (x1, y1) = start, end
    if round(x0) == round(x1) or round(y0) == round(y1):
        left, top = round(min(x0, x1)) - width // 2, round(min(y0, y1)) - width // 2
        across = abs(round(x1) - round(x0)) + width
        down = abs(round(y1) - round(y0)) + width
        surface.fill(colour, (left, top, across, down))
    else:
        pygame.draw.aaline(surface, colour, start, end, width)


def dashed_line(
    surface: pygame.Surface,
    colour: Colour,
    start: Point,
    end: Point,
    *,
    dash: int = 6,
    gap: int = 4,
    width: int = 2,
) -> None:
    """Draw a straight line of dashes, the first at ``start``."""
    length = hypot(end[0] - start[0], end[1] - start[1])
    if length == 0:
        return
    ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    along = 0.0
    while along < length:
        to = min(along + dash, length)
        first = (start[0] + ux * along, start[1] + uy * along)
        last = (start[0] + ux * to, start[1] + uy * to)
        if ux == 0 or uy == 0:
            _dash_block(surface, colour, first, last, width)
        else:
            pygame.draw.aaline(surface, colour, first, last, width)
        along += dash + gap


def _dash_block(
    surface: pygame.Surface, colour: Colour, first: Point, last: Point, width: int
) -> None:
    left, top = min(first[0], last[0]), min(first[1], last[1])
    across, down = abs(last[0] - first[0]), abs(last[1] - first[1])
    if across:
        surface.fill(colour, (round(left), round(top) - width // 2, round(across), width))
    else:
        surface.fill(colour, (round(left) - width // 2, round(top), width, round(down)))


def bracket(
    surface: pygame.Surface,
    colour: Colour,
    left: int,
    right: int,
    *,
    y: int,
    cap: int = 8,
    width: int = 2,
) -> None:
    """Draw a level span with upright ends: the picture of a lag."""
    surface.fill(colour, (left, y - width // 2, right - left, width))
    for x in (left, right - width):
        surface.fill(colour, (x, y - cap, width, 2 * cap))


def divider(surface: pygame.Surface, rect: pygame.Rect, theme: Theme) -> None:
    """Draw a hairline along the middle of ``rect``."""
    surface.fill(theme.line, (rect.left, rect.centery, rect.width, max(1, theme.px(1))))


def focus_ring(surface: pygame.Surface, rect: pygame.Rect, theme: Theme, radius: int) -> None:
    """Draw the line that shows where the keyboard is, just outside ``rect``."""
    out = theme.px(3)
    width = max(2, theme.px(2))
    rounded(
        surface,
        rect.inflate(2 * out, 2 * out),
        radius + out,
        None,
        border=theme.focus,
        border_width=width,
    )


def veil(surface: pygame.Surface, strength: int = 170) -> None:
    """Darken everything drawn so far, so that a dialog stands in front."""
    pane = pygame.Surface(surface.get_size(), pygame.SRCALPHA)
    pane.fill((4, 8, 16, strength))
    surface.blit(pane, (0, 0))


def open_dialog(
    surface: pygame.Surface, box: pygame.Rect, title: str, pad: int, theme: Theme
) -> tuple[pygame.Rect, int]:
    """Darken what is drawn and stand a titled box before it.

    Returns the room within ``pad`` of its edges, and where the title ends in it [px].
    """
    veil(surface)
    rounded(surface, box, theme.px(12), theme.panel, border=theme.ink_faint)
    inner = box.inflate(-2 * pad, -2 * pad)
    head = theme.write(
        surface, title, inner.topleft, role="heading", bold=True, max_width=inner.width
    )
    return inner, head.bottom
