"""The crossing of the Pacific: two shores, the water between, and locks on the lane that pays."""

from collections.abc import Sequence
from math import ceil
from typing import Final

import pygame

from game.readouts.race.strait import Lane, Strait
from game.readouts.words.icons import icon_of_gate
from game.readouts.words.signs import Owner
from game.view.drawing.icons import draw_icon
from game.view.drawing.shapes import dashed_line, rounded
from game.view.drawing.theme import Theme
from game.view.race.sea import draw_sea
from game.view.race.timeline_marks import lock_colour

__all__ = ["draw_strait", "place_lanes", "place_strait"]

NAME: Final = 0.3
"""Part of a lane that its name may take [share]."""
SHORE: Final = 26
"""Width of a shore [design px]."""
BOX: Final = 25.0
"""What one box on the water stands for [kH100e/quarter]."""
MOST_BOXES: Final = 12
"""Boxes shown at most."""


def place_strait(room: pygame.Rect, hint: str, theme: Theme) -> tuple[pygame.Rect, pygame.Rect]:
    """Return where the sea and the ``hint`` under it go; a sea too low for two lanes is empty."""
    px = theme.px
    inner = room.inflate(-px(20), -px(6))
    high = theme.block_height(hint, inner.width, role="tiny")
    words = pygame.Rect(inner.left, inner.bottom - high, inner.width, high)
    sea = pygame.Rect(inner.left, inner.top, inner.width, words.top - px(3) - inner.top)
    if sea.height < 2 * theme.line_height("tiny") - px(9):
        sea.height = 0
    return sea, words


def place_lanes(room: pygame.Rect, hint: str, count: int, theme: Theme) -> tuple[pygame.Rect, ...]:
    """Return the lanes on the sea, the licensed one first; none where there is no room for it."""
    sea, _ = place_strait(room, hint, theme)
    if not sea.height:
        return ()
    water = sea.inflate(-2 * theme.px(SHORE + 8), 0)
    part = water.height // count
    return tuple(
        pygame.Rect(water.left, water.top + row * part, water.width, part) for row in range(count)
    )


def draw_strait(
    surface: pygame.Surface,
    rect: pygame.Rect,
    lanes: Sequence[pygame.Rect],
    strait: Strait,
    theme: Theme,
) -> None:
    """Draw both lanes from the American shore on the left to the Chinese one on the right.

    Boxes are chips that crossed last quarter; the lane through the locks is a line, the way
    round is dashes.
    """
    crests = [rect.height * part for part in (0.2, 0.5, 0.8)]
    draw_sea(surface, rect, theme, shore=theme.px(SHORE), crests=crests)
    shown = tuple(zip(lanes, strait.lanes, strict=True))
    icons = all(_has_room(place, lane, theme) for place, lane in shown)
    for place, lane in shown:
        _draw_lane(surface, place, lane, theme, icons=icons)


def _sign(rect: pygame.Rect, theme: Theme) -> pygame.Rect:
    """Where the drawing of what takes a lane goes."""
    size = min(theme.px(13), rect.height)
    sign = pygame.Rect(rect.left, 0, size, size)
    sign.centery = rect.centery
    return sign


def _has_room(rect: pygame.Rect, lane: Lane, theme: Theme) -> bool:
    """Whether a lane has a drawing behind which its name stays whole."""
    name = (
        _sign(rect, theme).width
        + theme.px(5)
        + theme.measure(lane.label, role="tiny", bold=True)[0]
    )
    return bool(lane.icon) and name <= round(rect.width * NAME)


def _draw_lane(
    surface: pygame.Surface, rect: pygame.Rect, lane: Lane, theme: Theme, *, icons: bool
) -> None:
    """Name, way with its locks and boxes, amount."""
    px = theme.px
    y = rect.centery
    most, start = round(rect.width * NAME), rect.left
    mark = _sign(rect, theme)
    if icons:
        draw_icon(surface, mark, lane.icon, theme.ink_soft)
        start = mark.right + px(5)
    room = most - (start - rect.left)
    name = theme.write(
        surface, lane.label, (start, y), role="tiny", bold=True, anchor="midleft", max_width=room
    )
    amount = theme.write(
        surface, lane.text, rect.midright, role="tiny", bold=True, anchor="midright", max_width=most
    )
    left, right = name.right + px(10), amount.left - px(10)
    if right - left < px(60):
        return
    colour = theme.gold if lane.gates else theme.ink_faint
    if lane.gates:
        surface.fill(colour, (left, y, right - left, max(1, px(1))))
    else:
        dashed_line(
            surface, colour, (left, y), (right, y), dash=px(4), gap=px(5), width=max(1, px(1))
        )
    _draw_boxes(surface, (left + px(20), right - px(20)), y, lane, theme)
    for gate in lane.gates:
        sign = mark.copy()
        sign.left = left if gate.owner is Owner.US else right - sign.width
        rounded(surface, sign.inflate(px(4), px(2)), px(4), theme.panel)
        draw_icon(surface, sign, icon_of_gate(gate.lock), lock_colour(gate, theme))


def _draw_boxes(
    surface: pygame.Surface, span: tuple[int, int], y: int, lane: Lane, theme: Theme
) -> None:
    """Containers under way, evenly spread; none where nothing crossed."""
    px = theme.px
    count = min(MOST_BOXES, ceil(lane.amount / BOX)) if lane.amount > 0.5 else 0
    side = px(7)
    colour = theme.gold if lane.gates else theme.ink_soft
    for at in range(count):
        x = span[0] + (span[1] - span[0]) * (at + 0.5) / count
        rounded(
            surface, pygame.Rect(round(x) - side // 2, y - side // 2, side, side), px(2), colour
        )
