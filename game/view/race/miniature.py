"""The board in miniature, for a list of saves: the race as lines, and who leads as a bar."""

from typing import Final

import pygame

from game.readouts.race.timeline import StepLine, TimelineReadout
from game.readouts.words.signs import Owner
from game.view.drawing.owners import owner_colour
from game.view.drawing.shapes import dashed_line, rounded
from game.view.drawing.theme import Theme
from game.view.race.label_placement import Box
from game.view.race.timeline_scale import TimelineScale, step_segments

__all__ = ["SIZE", "draw_miniature"]

SIZE: Final = (1008, 432)
"""Of the picture kept beside a save [px]; no list shows it larger, so its edges stay smooth."""
MARGIN: Final = 30
BAR: Final = 30
STROKE: Final = 10
"""Of a line, and of the cut that marks today and an even score [px]."""
CUT: Final = 5
RACE: Final = 2.0
"""Years before the first turn that are shown: the lines then have a past."""


def draw_miniature(
    surface: pygame.Surface, race: TimelineReadout, us_share: float, theme: Theme
) -> None:
    """Draw the board small, with no letters: colours, dashes and places tell the lines apart.

    It shows what both sides know, so that the list of saves gives nothing away.

    Args:
        surface: of `SIZE`.
        race: the timeline; only its lines, fans and lag are drawn.
        us_share: the US part of both scores [0..1].
        theme: the look.
    """
    width, height = surface.get_size()
    surface.fill(theme.panel)
    foot = height - MARGIN - BAR
    plot = Box(MARGIN, MARGIN, width - 2 * MARGIN, foot - 2 * MARGIN)
    start = max(race.start, race.now - 4.0)
    scale = TimelineScale(plot, start, min(race.end, race.now + RACE), race.low, race.high)
    now = round(scale.x(race.now))
    for fan in race.fans:
        _draw_fan(surface, fan.owner, [(p.date, p.low, p.high) for p in fan.points], scale, theme)
    surface.fill(theme.ink_faint, (now, MARGIN // 2, CUT, foot - MARGIN))
    for line in (race.legal, race.domestic, race.frontier):
        _draw_line(surface, line, scale, theme)
    _draw_score(surface, pygame.Rect(MARGIN, foot, width - 2 * MARGIN, BAR), us_share, theme)


def _draw_line(surface: pygame.Surface, line: StepLine, scale: TimelineScale, theme: Theme) -> None:
    colour = owner_colour(line.owner, theme)
    for stroke in step_segments(line, scale):
        ends = (round(stroke.x1), round(stroke.y1)), (round(stroke.x2), round(stroke.y2))
        if line.owner is Owner.SHARED:
            dashed_line(surface, colour, *ends, dash=24, gap=18, width=STROKE - 2)
        else:
            pygame.draw.line(surface, colour, *ends, STROKE)


def _draw_fan(
    surface: pygame.Surface,
    owner: Owner,
    points: list[tuple[float, float, float]],
    scale: TimelineScale,
    theme: Theme,
) -> None:
    shown = [point for point in points if point[0] <= scale.end]
    if len(shown) < 2:
        return
    upper = [(scale.x(date), scale.y(high)) for date, _, high in shown]
    lower = [(scale.x(date), scale.y(low)) for date, low, _ in reversed(shown)]
    colour = owner_colour(owner, theme).lerp(theme.panel, 0.55)
    pygame.draw.polygon(surface, colour, [*upper, *lower])


def _draw_score(surface: pygame.Surface, rect: pygame.Rect, us_share: float, theme: Theme) -> None:
    split = round(rect.width * min(1.0, max(0.0, us_share)))
    us = pygame.Rect(rect.left, rect.top, max(1, split - CUT), rect.height)
    china = pygame.Rect(
        rect.left + split + CUT, rect.top, max(1, rect.width - split - CUT), rect.height
    )
    rounded(surface, us, BAR // 2, theme.us)
    rounded(surface, china, BAR // 2, theme.china)
    surface.fill(theme.ink, (rect.centerx - CUT // 2, rect.top - 12, CUT, rect.height + 24))
