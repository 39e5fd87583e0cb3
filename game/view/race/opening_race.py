"""How the race stands on the first day, small: lines, years and the lag that is to be held."""

from __future__ import annotations

import itertools
from typing import Final

import pygame

from game.readouts.race.timeline import Bracket, StepLine, TimelineReadout
from game.readouts.words.signs import Owner
from game.view.drawing.owners import owner_colour
from game.view.drawing.shapes import bracket, dashed_line, disc, pill
from game.view.drawing.theme import Theme
from game.view.race.label_placement import Box
from game.view.race.timeline_scale import TimelineScale, step_segments

__all__ = ["draw_opening_race"]

FUTURE: Final = 0.62
"""How far what is only on the roadmap sinks into the ground [0..1]."""
SAMPLE: Final = 20
"""Length of a line in the legend [design px]."""


def draw_opening_race(
    surface: pygame.Surface, room: pygame.Rect, race: TimelineReadout, theme: Theme
) -> None:
    """Draw the race in ``room``: the chips that are sold, what is planned, and today's lag."""
    px = theme.px
    head = theme.line_height("small")
    _draw_legend(surface, pygame.Rect(room.left, room.top, room.width, head), race, theme)
    foot = theme.line_height("tiny") + px(4)
    top = room.top + head + px(8)
    plot = Box(room.left, top, room.width, room.bottom - foot - top)
    scale = TimelineScale(plot, race.start, race.end, race.low, race.high)
    _draw_years(surface, scale, race, theme)
    for fan in race.fans:
        colour = owner_colour(fan.owner, theme).lerp(theme.panel, FUTURE)
        points = [(round(scale.x(p.date)), round(scale.y(p.middle))) for p in fan.points]
        for start, end in itertools.pairwise(points):
            dashed_line(surface, colour, start, end, dash=px(5), gap=px(4), width=max(1, px(2)))
    for chip in race.chips:
        if not chip.shipped and chip.date <= race.end:
            at = (round(scale.x(chip.date)), round(scale.y(chip.performance)))
            disc(surface, at, px(3), owner_colour(chip.owner, theme).lerp(theme.panel, FUTURE))
    for line in (race.legal, race.domestic, race.frontier):
        _draw_line(surface, line, scale, theme)
    now = round(scale.x(race.now))
    surface.fill(theme.ink_soft, (now, round(plot.y), max(1, px(2)), round(plot.h)))
    for each in race.brackets:
        if each.target is not None:
            _draw_lag(surface, each, scale, theme)


def _draw_line(surface: pygame.Surface, line: StepLine, scale: TimelineScale, theme: Theme) -> None:
    px, colour = theme.px, owner_colour(line.owner, theme)
    for stroke in step_segments(line, scale):
        start, end = (round(stroke.x1), round(stroke.y1)), (round(stroke.x2), round(stroke.y2))
        if line.owner is Owner.SHARED:
            dashed_line(surface, colour, start, end, dash=px(5), gap=px(4), width=max(1, px(2)))
        else:
            pygame.draw.line(surface, colour, start, end, max(2, px(3)))


def _draw_years(
    surface: pygame.Surface, scale: TimelineScale, race: TimelineReadout, theme: Theme
) -> None:
    """A hair for each year, and the names that have room."""
    px, plot = theme.px, scale.plot
    taken = -1.0
    for year in race.years:
        x = round(scale.x(year.at))
        surface.fill(theme.line, (x, round(plot.y), max(1, px(1)), round(plot.h)))
        wide = theme.measure(year.label, role="tiny")[0]
        left = min(max(x - wide / 2, plot.x), plot.x + plot.w - wide)
        if left > taken:
            at = (round(left), round(plot.y + plot.h) + px(4))
            theme.write(surface, year.label, at, role="tiny", color=theme.ink_soft)
            taken = left + wide + px(10)


def _draw_lag(surface: pygame.Surface, lag: Bracket, scale: TimelineScale, theme: Theme) -> None:
    """The distance in time between the newest chip and the best that may be bought."""
    px = theme.px
    left, right = round(scale.x(lag.start)), round(scale.x(lag.end))
    y = round(scale.y(lag.performance))
    bracket(surface, theme.gold, left, right, y=y, cap=px(5), width=max(1, px(2)))
    wide, high = theme.measure(lag.label, role="small", bold=True)
    tag = pygame.Rect(0, 0, wide + px(16), high + px(6))
    tag.midbottom = ((left + right) // 2, y - px(9))
    plot = pygame.Rect(round(scale.plot.x), round(scale.plot.y), round(scale.plot.w), 0)
    tag.clamp_ip(plot.inflate(0, 2 * round(scale.plot.h)))
    pill(surface, tag, theme.background, border=theme.gold, border_width=max(1, px(1)))
    theme.write(surface, lag.label, tag.center, role="small", bold=True, anchor="center")


def _draw_legend(
    surface: pygame.Surface, room: pygame.Rect, race: TimelineReadout, theme: Theme
) -> None:
    """The title at the left, what each line is at the right; the last go where room is short."""
    px = theme.px
    title = theme.write(
        surface, race.title, room.topleft, role="small", bold=True, max_width=room.width
    )
    x = room.right
    for line in (race.domestic, race.legal, race.frontier):
        wide = theme.measure(line.label, role="small")[0]
        left = x - wide - px(SAMPLE + 6)
        if left < title.right + px(16):
            return
        colour = owner_colour(line.owner, theme)
        start, end = (left, room.centery), (left + px(SAMPLE), room.centery)
        if line.owner is Owner.SHARED:
            dashed_line(surface, colour, start, end, dash=px(5), gap=px(4), width=max(1, px(2)))
        else:
            pygame.draw.line(surface, colour, start, end, max(2, px(3)))
        at = (end[0] + px(6), room.centery)
        theme.write(surface, line.label, at, role="small", color=theme.ink_soft, anchor="midleft")
        x = left - px(18)
