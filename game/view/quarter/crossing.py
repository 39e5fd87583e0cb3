"""The water of a reveal: gates that move, and what crosses from shore to shore."""

from typing import Final

import pygame

from game.readouts.race.crossings import Crossing, GateMove, Passage
from game.readouts.words.icons import icon_of_gate
from game.readouts.words.signs import Owner
from game.view.drawing.icons import draw_icon
from game.view.drawing.owners import owner_colour
from game.view.drawing.shapes import dashed_line, rounded
from game.view.drawing.signs import chevron, cross
from game.view.drawing.theme import Colour, Theme
from game.view.race.sea import draw_sea, sea_colour
from game.view.race.timeline_marks import lock_colour

__all__ = ["SHORE", "draw_crossing", "draw_gate_move", "draw_water"]

SHORE: Final = 24
"""Width of a shore [design px]."""
LANE: Final = 20
"""Height of a lane under its words [design px]."""
LEAF: Final = 8
"""Width of the leaf of a lock [design px]."""
CARGO: Final = 14
"""Side of a piece of cargo [design px]."""


def draw_water(surface: pygame.Surface, rect: pygame.Rect, theme: Theme) -> None:
    """Draw the sea of a quarter from shore to shore, however high it is."""
    pitch = max(12, theme.px(30))
    crests = range(pitch // 2, rect.height - theme.px(4), pitch)
    draw_sea(surface, rect, theme, shore=theme.px(SHORE), crests=crests)


def draw_gate_move(
    surface: pygame.Surface, rect: pygame.Rect, move: GateMove, progress: float, theme: Theme
) -> None:
    """Draw a gate on its lane, its leaves moved from where they stood (0) to where they stand (1).

    Words and locks say the same: how it stood at first, how it stands once it is half way.
    """
    px = theme.px
    lane = _lane_of(rect, theme)
    line = rect.top + theme.line_height("small") // 2
    colour = owner_colour(move.after.mark.owner, theme)
    right = rect.right
    if progress >= 0.5:
        right = _draw_state(surface, (right, line), move.after, theme, True) - px(6)
        arrow = pygame.Rect(0, 0, px(12), px(12))
        arrow.midright = (right, line)
        chevron(surface, arrow, theme.ink_soft, "right")
        right = arrow.left - px(4)
    limit = _draw_state(surface, (right, line), move.before, theme, False) - px(6)
    _draw_name(surface, (rect.left, line), move, limit, theme)
    surface.fill(theme.ink_faint, (lane.left, lane.centery, lane.width, max(1, px(1))))
    opened = move.before.opened + (move.after.opened - move.before.opened) * progress
    shown = move.after if progress >= 0.5 else move.before
    at = lane.left + px(26) if move.after.mark.owner is Owner.US else lane.right - px(26)
    _draw_leaves(
        surface, lane, at, opened, theme, colour=lock_colour(shown.mark, theme), post=colour
    )


def _draw_name(
    surface: pygame.Surface, midleft: tuple[int, int], move: GateMove, limit: int, theme: Theme
) -> None:
    """What passes the gate, by drawing and name; by its name alone where both have no room."""
    sign = pygame.Rect(0, 0, theme.px(CARGO), theme.px(CARGO))
    sign.midleft = midleft
    left = sign.right + theme.px(6)
    if move.icon and left + theme.measure(move.label, role="small", bold=True)[0] <= limit:
        draw_icon(surface, sign, move.icon, theme.ink_soft)
        midleft = left, midleft[1]
    theme.write(surface, move.label, midleft, role="small", bold=True, anchor="midleft")


def _draw_state(
    surface: pygame.Surface,
    midright: tuple[int, int],
    passage: Passage,
    theme: Theme,
    bold: bool,
) -> int:
    """A lock and how it stands, in words; returns its left end [px]."""
    px = theme.px
    colour = lock_colour(passage.mark, theme) if bold else theme.ink_soft
    text = theme.write(
        surface,
        passage.mark.text,
        midright,
        role="small",
        bold=bold,
        color=colour,
        anchor="midright",
    )
    icon = pygame.Rect(0, 0, px(14), px(14))
    icon.midright = (text.left - px(4), midright[1])
    draw_icon(surface, icon, icon_of_gate(passage.mark.lock), colour)
    return icon.left


def _lane_of(rect: pygame.Rect, theme: Theme) -> pygame.Rect:
    lane = pygame.Rect(rect.left, 0, rect.width, min(theme.px(LANE), rect.height // 2))
    lane.bottom = rect.bottom - theme.px(2)
    return lane


def _draw_leaves(
    surface: pygame.Surface,
    lane: pygame.Rect,
    at: int,
    opened: float,
    theme: Theme,
    *,
    colour: Colour,
    post: Colour,
) -> None:
    """The two leaves of a lock across a lane, drawn back as far as it is open."""
    px = theme.px
    width = px(LEAF)
    half = lane.height / 2
    high = max(px(2), round(half * (1.0 - 0.8 * opened)))
    left = at - width // 2
    for top in (lane.top, lane.bottom - high):
        surface.fill(colour, (left, top, width, high))
    for y in (lane.top - px(1), lane.bottom - px(2)):
        rounded(surface, pygame.Rect(left - px(4), y, width + px(8), px(3)), px(1), post)


def draw_crossing(
    surface: pygame.Surface, rect: pygame.Rect, crossing: Crossing, progress: float, theme: Theme
) -> None:
    """Draw what crossed, its cargo under way (0) or spread over its lane (1).

    The amount stands on the shore it reached; dashes are a way round the gates.
    """
    px = theme.px
    lane = _lane_of(rect, theme)
    east = crossing.to is Owner.CHINA
    line = rect.top + theme.line_height("small") // 2
    here, there = ("midleft", "midright") if east else ("midright", "midleft")
    starts, ends = (rect.left, rect.right) if east else (rect.right, rect.left)
    theme.write(surface, crossing.label, (starts, line), role="small", anchor=here)
    theme.write(surface, crossing.amount, (ends, line), role="small", bold=True, anchor=there)
    colour = theme.ink_faint if crossing.aside or crossing.held else theme.gold
    tip = pygame.Rect(0, 0, px(12), px(12))
    tip.midright = lane.midright if east else (lane.left + px(12), lane.centery)
    left, right = (lane.left, tip.left) if east else (tip.right, lane.right)
    y = lane.centery
    if crossing.aside:
        dashed_line(
            surface, colour, (left, y), (right, y), dash=px(4), gap=px(5), width=max(1, px(1))
        )
    else:
        surface.fill(colour, (left, y, right - left, max(1, px(1))))
    chevron(surface, tip, colour, "right" if east else "left")
    for passage in crossing.gates:
        mine = passage.mark.owner is Owner.US
        at = lane.left + px(26) if mine else lane.right - px(30)
        post = owner_colour(passage.mark.owner, theme)
        shade = lock_colour(passage.mark, theme)
        _draw_leaves(surface, lane, at, passage.opened, theme, colour=shade, post=post)
    _draw_cargo(surface, lane, crossing, progress, theme)


def _draw_cargo(
    surface: pygame.Surface, lane: pygame.Rect, crossing: Crossing, progress: float, theme: Theme
) -> None:
    """The pieces, from the shore they left to their places; what was held back stays there."""
    px = theme.px
    size = min(px(CARGO), lane.height)
    span = lane.inflate(-2 * px(42), 0)
    east = crossing.to is Owner.CHINA
    start = span.left if east else span.right
    colour = theme.ink_soft if crossing.aside or crossing.held else theme.gold
    if progress <= 0.0:
        return
    if crossing.held:
        span.width = span.width // 3
        if not east:
            span.right = start
    ground = sea_colour(theme)
    for piece in range(crossing.cargo):
        part = (piece + 0.5) / crossing.cargo
        rest = span.left + span.width * (part if east else 1.0 - part)
        place = pygame.Rect(0, 0, size, size)
        place.center = (round(start + (rest - start) * progress), lane.centery)
        surface.fill(ground, place.inflate(px(2), 0))
        draw_icon(surface, place, crossing.icon, colour)
    if crossing.held:
        sign = pygame.Rect(0, 0, px(14), px(14))
        sign.midright = (span.left - px(6), lane.centery)
        cross(surface, sign, theme.alarm)
