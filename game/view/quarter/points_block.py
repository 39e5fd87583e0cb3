"""The points of a quarter as lines: each side's, then the objectives that gave or took them."""

from typing import Final

import pygame

from game.readouts.quarter.quarter_points import PointsRow, QuarterPoints, SidePoints
from game.view.drawing.change_mark import draw_change
from game.view.drawing.fitting import largest_role
from game.view.drawing.hotspot import Hotspot, hotspot_around
from game.view.drawing.icons import draw_icon
from game.view.drawing.owners import draw_owner_sign, owner_colour
from game.view.drawing.theme import Theme

__all__ = ["draw_points", "points_height"]

ICON: Final = 14
GAP: Final = 4
"""Between one line and the next [design px]."""
APART: Final = 4
"""More of it above a side [design px]."""


def points_height(points: QuarterPoints, theme: Theme) -> int:
    """Return the height at which every line stands [px]."""
    if points.quiet:
        return _pitch(theme)
    sides = [side for side in points.sides if side.rows]
    return sum((1 + len(side.rows)) * _pitch(theme) + theme.px(APART) for side in sides)


def draw_points(
    surface: pygame.Surface, room: pygame.Rect, points: QuarterPoints, theme: Theme
) -> list[Hotspot]:
    """Draw the lines inside ``room`` and return where each can be asked.

    Where not all have room, the last line of a side says how many more there are, and opens them.
    """
    if points.quiet:
        theme.write_block(
            surface, points.quiet, room, role="small", color=theme.ink_soft, line_gap=1
        )
        return []
    found: list[Hotspot] = []
    sides = [side for side in points.sides if side.rows]
    top, lines = room.top, _share_out(room.height, sides, theme)
    for side, count in zip(sides, lines, strict=True):
        place = pygame.Rect(room.left, top, room.width, theme.line_height("small"))
        _draw_side(surface, place, side, theme)
        found.append(hotspot_around(place, side.breakdown, theme))
        shown = len(side.rows) if count >= len(side.rows) else max(0, count - 1)
        for row in side.rows[:shown]:
            place = place.move(0, _pitch(theme))
            _draw_row(surface, place, row, theme)
            found.append(hotspot_around(place, row.breakdown, theme))
        if shown < len(side.rows) and count:
            place = place.move(0, _pitch(theme))
            more = side.more[len(side.rows) - shown - 1]
            at = (place.left + theme.px(ICON + 7), place.centery)
            theme.write(surface, more, at, role="small", color=theme.ink_soft, anchor="midleft")
            found.append(hotspot_around(place, side.breakdown, theme))
        top = place.bottom + theme.px(GAP + APART)
    return found


def _pitch(theme: Theme) -> int:
    return theme.line_height("small") + theme.px(GAP)


def _share_out(height: int, sides: list[SidePoints], theme: Theme) -> list[int]:
    """How many lines each side has below its name: by turns, as far as there is room."""
    left = (height - len(sides) * (_pitch(theme) + theme.px(APART))) // _pitch(theme)
    lines = [0] * len(sides)
    while left > 0 and any(got < len(s.rows) for got, s in zip(lines, sides, strict=True)):
        for at, side in enumerate(sides):
            if left > 0 and lines[at] < len(side.rows):
                lines[at] += 1
                left -= 1
    return lines


def _draw_side(surface: pygame.Surface, place: pygame.Rect, side: SidePoints, theme: Theme) -> None:
    px, colour = theme.px, owner_colour(side.owner, theme)
    sign = pygame.Rect(place.left + px(2), 0, px(10), px(10))
    sign.centery = place.centery
    draw_owner_sign(surface, sign, side.owner, theme)
    change = theme.write(
        surface, side.change, place.midright, role="small", bold=True, anchor="midright"
    )
    left = (place.left + px(ICON + 7), place.centery)
    width = change.left - px(8) - left[0]
    theme.write(
        surface,
        side.name,
        left,
        role="small",
        bold=True,
        color=colour,
        anchor="midleft",
        max_width=width,
    )


def _draw_row(surface: pygame.Surface, place: pygame.Rect, row: PointsRow, theme: Theme) -> None:
    """Drawing, objective, where what it reads went, points."""
    px = theme.px
    icon = pygame.Rect(place.left, 0, px(ICON), px(ICON))
    icon.centery = place.centery
    draw_icon(surface, icon, row.icon, theme.ink_soft)
    change = draw_change(surface, place.midright, row.change, theme)
    left, right = icon.right + px(7), change.left - px(8)
    role = largest_role(theme, row.label, right - left, ("small", "tiny"))
    name = theme.write(
        surface,
        row.label,
        (left, place.centery),
        role=role,
        anchor="midleft",
        max_width=right - left,
    )
    went = f"{row.before} → {row.after}"
    if (
        row.before != row.after
        and name.right + px(8) + theme.measure(went, role="tiny")[0] <= right
    ):
        at = (right, place.centery)
        theme.write(surface, went, at, role="tiny", color=theme.ink_soft, anchor="midright")
