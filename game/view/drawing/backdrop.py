"""The picture behind the menu: two shores, two gates, and the race with its eighteen months.

It says what the game is about before a word is read. A gap between the two stepped lines is time;
the bracket measures it. Between the shores a ship carries a chip from one gate to the other.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import pygame

from game.view.drawing.icons import draw_icon
from game.view.drawing.shapes import pill
from game.view.drawing.theme import Colour, Theme

__all__ = ["paint_crossing", "paint_backdrop"]

FINER: Final = 2
HORIZON: Final = 0.775
"""Height of the water line, as a share of the window."""
FIRST_YEAR: Final = 2023
YEARS: Final = 8
LEFT, RIGHT = 0.40, 0.985
"""Where the calendar begins and ends, as shares of the width."""
STEPS_US: Final = ((0.0, 0), (0.9, 1), (1.9, 2), (2.7, 3), (3.6, 4), (4.6, 5), (5.6, 6), (6.6, 7))
"""When each generation ships [years after the first] and its level."""
LAG_YEARS: Final = 1.5
LAST_LEVEL: Final = 7
LEFT_SHORE: Final = (12, 20, 15, 30, 24, 38, 28, 22, 34, 18, 26, 14, 20, 10, 15, 7)
RIGHT_SHORE: Final = (8, 16, 11, 22, 15, 30, 19, 36, 24, 40, 30, 22, 34, 26, 18, 28)
"""Heights of the buildings on each shore, in thousandths of the window's width."""


def paint_backdrop(theme: Theme, size: tuple[int, int], months: str) -> pygame.Surface:
    """Return the picture for a window of ``size``; ``months`` is written on the bracket."""
    big = _crossing(theme, size)
    _paint_line(big, theme, theme.china, LAG_YEARS)
    _paint_line(big, theme, theme.us, 0.0)
    picture = pygame.transform.smoothscale(big, size)
    _paint_calendar(picture, theme)
    _paint_bracket(picture, theme, months)
    _paint_gates(picture, theme)
    return picture


def paint_crossing(theme: Theme, size: tuple[int, int]) -> pygame.Surface:
    """Return the water between both shores alone, with the ship on its way."""
    return pygame.transform.smoothscale(_crossing(theme, size), size)


def _crossing(theme: Theme, size: tuple[int, int]) -> pygame.Surface:
    """Sky, water, both shores and the ship, finer than the window."""
    big = pygame.Surface((size[0] * FINER, size[1] * FINER))
    _paint_sky(big, theme)
    _paint_water(big, theme)
    _paint_shore(big, theme, LEFT_SHORE, theme.us, 0.0, end=0.40)
    _paint_shore(big, theme, RIGHT_SHORE, theme.china, 0.66, end=1.0)
    _paint_ship(big, theme)
    return big


def _paint_sky(canvas: pygame.Surface, theme: Theme) -> None:
    """Night above, a little light at the horizon."""
    width, height = canvas.get_size()
    horizon = round(height * HORIZON)
    dawn = theme.background.lerp(theme.us_dim, 0.42)
    for y in range(horizon):
        canvas.fill(theme.background.lerp(dawn, (y / horizon) ** 3), (0, y, width, 1))


def _paint_water(canvas: pygame.Surface, theme: Theme) -> None:
    width, height = canvas.get_size()
    horizon = round(height * HORIZON)
    for y in range(horizon, height):
        depth = (y - horizon) / (height - horizon)
        shade = theme.background.lerp(theme.us_dim, 0.30 * (1 - depth) ** 2)
        canvas.fill(shade, (0, y, width, 1))
    gleam = theme.background.lerp(theme.us, 0.22)
    for row in range(9):
        y = horizon + round((height - horizon) * (0.06 + 0.1 * row))
        length = width * (0.05 - 0.003 * row)
        for number in range(9):
            x = width * ((0.13 * number + 0.37 * row * 0.31) % 1.0)
            strength = 0.9 - 0.09 * row
            colour = theme.background.lerp(gleam, strength)
            canvas.fill(colour, (x, y, length, max(1, height // 700)))


def _paint_shore(
    canvas: pygame.Surface,
    theme: Theme,
    roofs: tuple[int, ...],
    colour: Colour,
    start: float,
    *,
    end: float,
) -> None:
    """A row of works at the water's edge, lit windows in the colour of the side."""
    width, height = canvas.get_size()
    horizon = round(height * HORIZON)
    left, wide = width * start, width * (end - start) / len(roofs)
    body = theme.background.lerp(colour, 0.16)
    far = theme.background.lerp(colour, 0.09)
    for index, roof in enumerate(roofs):
        tall = width * roof / 1000
        x = left + index * wide
        canvas.fill(far, (x - wide * 0.35, horizon - tall * 1.5, wide * 0.8, tall * 1.5))
    for index, roof in enumerate(roofs):
        tall = width * roof / 1000
        house = pygame.Rect(left + index * wide, horizon - tall, wide * 0.9, tall)
        canvas.fill(body, house)
        _paint_windows(canvas, house, colour.lerp(body, 0.35), index)
    canvas.fill(
        body.lerp(theme.background, 0.3), (left, horizon, width * (end - start), height / 170)
    )


def _paint_windows(canvas: pygame.Surface, house: pygame.Rect, light: Colour, seed: int) -> None:
    unit = max(2, canvas.get_width() // 460)
    for row in range(int(house.height // (3 * unit))):
        for column in range(int(house.width // (3 * unit))):
            if (seed * 7 + row * 5 + column * 3 + row * column) % 4 == 0:
                x = house.left + unit + column * 3 * unit
                canvas.fill(light, (x, house.top + unit + row * 3 * unit, unit, unit))


def _paint_ship(canvas: pygame.Surface, theme: Theme) -> None:
    """A freighter half-way across, one gold box among the grey."""
    width, height = canvas.get_size()
    horizon = round(height * HORIZON)
    unit = width / 1280
    x, y = width * 0.49, horizon + 14 * unit
    hull = theme.ink_faint.lerp(theme.background, 0.45)
    canvas.fill(hull, (x + 88 * unit, y - 34 * unit, 14 * unit, 26 * unit))
    canvas.fill(
        theme.ink.lerp(theme.background, 0.3), (x + 90 * unit, y - 30 * unit, 10 * unit, 3 * unit)
    )
    for index in range(6):
        for storey in range(3 if index in (1, 2, 4) else 2):
            box = (
                theme.gold
                if (index, storey) == (2, 2)
                else theme.ink_faint.lerp(theme.background, 0.25 + 0.12 * ((index + storey) % 3))
            )
            place = (
                x + (12 + 12 * index) * unit,
                y - (16 + 8 * storey) * unit,
                11 * unit,
                7 * unit,
            )
            canvas.fill(box, place)
    pygame.draw.polygon(
        canvas,
        hull,
        [
            (x, y - 9 * unit),
            (x + 112 * unit, y - 9 * unit),
            (x + 104 * unit, y + 5 * unit),
            (x + 9 * unit, y + 5 * unit),
        ],
    )


def _x(width: int, year: float) -> float:
    return width * (LEFT + (RIGHT - LEFT) * year / YEARS)


def _y(height: int, level: float) -> float:
    return height * (0.66 - 0.50 * level / LAST_LEVEL)


def _paint_line(canvas: pygame.Surface, theme: Theme, colour: Colour, lag: float) -> None:
    """One side's steps, with a soft glow under the line."""
    width, height = canvas.get_size()
    points: list[tuple[float, float]] = []
    for year, level in STEPS_US:
        at = year + lag
        if at > YEARS:
            break
        if points:
            points.append((_x(width, at), points[-1][1]))
        points.append((_x(width, at), _y(height, level)))
    points.append((width, points[-1][1]))
    stroke = max(3, round(width / 430))
    _paint_glow(canvas, colour, points, stroke)
    for start, end in pairwise(points):
        box = pygame.Rect(min(start[0], end[0]), min(start[1], end[1]), 0, 0)
        box.size = (round(abs(end[0] - start[0])) + stroke, round(abs(end[1] - start[1])) + stroke)
        canvas.fill(colour, box.move(-stroke // 2, -stroke // 2))
    for corner in points[2::2]:
        pygame.draw.circle(canvas, theme.background, corner, stroke * 2.6)
        pygame.draw.circle(canvas, colour, corner, stroke * 2.6, stroke)


def _paint_glow(
    canvas: pygame.Surface, colour: Colour, points: list[tuple[float, float]], stroke: int
) -> None:
    """Light around a line: drawn small, blurred, and laid on as light."""
    coarse = 8
    small = pygame.Surface((canvas.get_width() // coarse, canvas.get_height() // coarse))
    thin = [(x / coarse, y / coarse) for x, y in points]
    pygame.draw.lines(small, colour.lerp(Colour("black"), 0.45), False, thin, max(1, stroke // 4))
    small = pygame.transform.gaussian_blur(small, 4)
    glow = pygame.transform.smoothscale(small, canvas.get_size())
    canvas.blit(glow, (0, 0), special_flags=pygame.BLEND_RGB_ADD)


def _paint_calendar(picture: pygame.Surface, theme: Theme) -> None:
    """Faint years, so that it is plain that the level axis is time."""
    width, height = picture.get_size()
    foot = round(height * 0.672)
    hair = pygame.Surface((1, foot), pygame.SRCALPHA)
    hair.fill((*theme.ink_faint[:3], 34))
    for year in range(YEARS):
        x = round(_x(width, year + 0.5))
        picture.blit(hair, (x, 0))
        name = str(FIRST_YEAR + year)
        theme.write(
            picture,
            name,
            (x, foot + theme.px(4)),
            role="tiny",
            color=theme.ink_faint,
            anchor="midtop",
        )


def _paint_bracket(picture: pygame.Surface, theme: Theme, months: str) -> None:
    """The distance from one line to the other at the same height."""
    width, height = picture.get_size()
    year, level = STEPS_US[4]
    left, right = round(_x(width, year)), round(_x(width, year + LAG_YEARS))
    y = round(_y(height, level - 0.5))
    thick, cap = max(2, theme.px(2)), theme.px(9)
    picture.fill(theme.gold, (left, y - thick // 2, right - left, thick))
    for x in (left, right - thick):
        picture.fill(theme.gold, (x, y - cap, thick, 2 * cap))
    text = theme.measure(months, role="small", bold=True)
    tag = pygame.Rect(0, 0, text[0] + theme.px(22), text[1] + theme.px(10))
    tag.center = ((left + right) // 2, y)
    if tag.width > right - left - theme.px(12):
        tag.midbottom = ((left + right) // 2, y - theme.px(8))
    pill(picture, tag, theme.background, border=theme.gold, border_width=max(1, theme.px(1)))
    theme.write(picture, months, tag.center, role="small", bold=True, anchor="center")


def _paint_gates(picture: pygame.Surface, theme: Theme) -> None:
    """One lock on each shore: the seller's licence and the buyer's consent."""
    width, height = picture.get_size()
    horizon = round(height * HORIZON)
    side = theme.px(20)
    for x, state in ((0.435, "levied"), (0.625, "closed")):
        post = pygame.Rect(0, 0, max(2, theme.px(3)), theme.px(20))
        post.midbottom = (round(width * x), horizon + theme.px(2))
        picture.fill(theme.gold_dim, post)
        sign = pygame.Rect(0, 0, side, side)
        sign.midbottom = (post.centerx, post.top - theme.px(3))
        draw_icon(picture, sign, f"gate-{state}", theme.gold)
