"""What a side set out to do and how far it came."""

from collections.abc import Sequence
from typing import Final

import pygame

from game.readouts.ending.ending import ObjectiveRow
from game.readouts.words.signs import Owner
from game.view.drawing.fitting import largest_role
from game.view.drawing.icons import draw_icon
from game.view.drawing.owners import draw_owner_sign, owner_colour
from game.view.drawing.shapes import bar
from game.view.drawing.theme import Theme

__all__ = ["draw_objective_rows"]

ICON: Final = 14


def draw_objective_rows(
    surface: pygame.Surface,
    rect: pygame.Rect,
    title: str,
    score: str,
    theme: Theme,
    *,
    rows: Sequence[ObjectiveRow],
    owner: Owner,
) -> list[pygame.Rect]:
    """Draw a side's name and score over its objectives, each with a bar of what it earned.

    Returns where the score stands, and each objective below it.
    """
    px = theme.px
    colour = owner_colour(owner, theme)
    head = theme.line_height("body")
    sign = pygame.Rect(rect.left, 0, px(11), px(11))
    sign.centery = rect.top + head // 2
    draw_owner_sign(surface, sign, owner, theme)
    number = theme.write(
        surface,
        score,
        (rect.right, sign.centery),
        role="number",
        bold=True,
        color=colour,
        anchor="midright",
    )
    theme.write(
        surface,
        title,
        (sign.right + px(7), sign.centery),
        bold=True,
        color=colour,
        anchor="midleft",
        max_width=number.left - sign.right - px(16),
    )
    top = rect.top + head + px(6)
    pitch = min(px(34), (rect.bottom - top) // max(1, len(rows)))
    places = [pygame.Rect(rect.left, rect.top, rect.width, head)]
    column = max((theme.measure(row.points, role="small", bold=True)[0] for row in rows), default=0)
    for at, row in enumerate(rows):
        place = pygame.Rect(rect.left, top + at * pitch, rect.width, pitch)
        places.append(_draw_row(surface, place, row, column, theme, owner=owner))
    return places


def _draw_row(
    surface: pygame.Surface,
    rect: pygame.Rect,
    row: ObjectiveRow,
    column: int,
    theme: Theme,
    *,
    owner: Owner,
) -> pygame.Rect:
    """The label, the value and the points; the bar gives way where there is no room for it.

    The values end where the points, ``column`` wide, begin on every row. Returns what they take.
    """
    px = theme.px
    line = theme.line_height("small")
    points = theme.write(
        surface, row.points, rect.topright, role="small", bold=True, anchor="topright"
    )
    value = theme.write(
        surface,
        row.value,
        (rect.right - column - px(12), rect.top),
        role="small",
        color=theme.ink_soft,
        anchor="topright",
    )
    icon = pygame.Rect(rect.left, 0, px(ICON), px(ICON))
    icon.centery = points.centery
    draw_icon(surface, icon, row.icon, owner_colour(owner, theme))
    left = icon.right + px(8)
    room = value.left - left - px(8)
    role = largest_role(theme, row.label, room, ("small", "tiny"))
    at = (left, rect.top + line // 2)
    theme.write(surface, row.label, at, role=role, anchor="midleft", max_width=room)
    track = pygame.Rect(rect.left, rect.top + line + px(3), rect.width, px(6))
    taken = pygame.Rect(rect.left, rect.top, rect.width, line)
    if track.bottom > rect.bottom:
        return taken
    bar(surface, track, row.share, fill=owner_colour(owner, theme), track=theme.track)
    return taken.union(track)
