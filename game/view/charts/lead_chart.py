"""Who was ahead over the match: a ribbon above the middle for one side, below it for the other."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np
import pygame

from game.readouts.ending.story import LeadReadout
from game.view.charts.chart_frame import draw_years, grid_colour, plot_x
from game.view.drawing.shapes import dashed_line, disc, polyline, rounded
from game.view.drawing.signs import side_sign
from game.view.drawing.theme import Theme
from game.view.race.label_placement import Box, Segment

__all__ = [
    "PlacedName",
    "draw_lead_chart",
    "draw_lead_ground",
    "draw_marks",
    "height_of",
    "place_name",
    "place_of_turn",
    "plot_of",
]

MARK: Final = 10
"""Radius of a numbered mark [design px]."""
FOOT: Final = 18
SAMPLE: Final = 22
"""Length of the dashes before the words on them [design px]."""
LABELS: Final = 30


class PlacedName(NamedTuple):
    """Where the name of a half is written."""

    rect: pygame.Rect
    is_free: bool
    """Whether nothing is drawn there but the ribbon itself."""


def plot_of(rect: pygame.Rect, lead: LeadReadout, theme: Theme) -> pygame.Rect:
    """Return where the ribbon is drawn within the chart: under what tells of its dashes."""
    px = theme.px
    head = theme.line_height("tiny") if lead.usual else 0
    plot = pygame.Rect(rect.left + px(LABELS), rect.top + px(6) + head, 0, 0)
    plot.width = rect.right - px(MARK) - plot.left
    plot.height = rect.bottom - px(FOOT) - plot.top
    return plot


def place_of_turn(rect: pygame.Rect, lead: LeadReadout, turn: int, theme: Theme) -> tuple[int, int]:
    """Return the point of the ribbon's edge after a turn."""
    return _line_of(plot_of(rect, lead, theme), lead, lead.values)[turn]


def _line_of(
    plot: pygame.Rect, lead: LeadReadout, values: Sequence[float]
) -> list[tuple[int, int]]:
    """Return leads at the opening and after each turn as points of the plot."""
    last = len(lead.values) - 1
    return [
        (plot_x(plot, turn, last), height_of(plot, lead, value))
        for turn, value in enumerate(values)
    ]


def height_of(plot: pygame.Rect, lead: LeadReadout, value: float) -> int:
    """Return how high a lead is drawn."""
    share = (lead.most - value) / (lead.most - lead.least)
    return plot.top + round(plot.height * max(0.0, min(1.0, share)))


def draw_lead_chart(
    surface: pygame.Surface,
    rect: pygame.Rect,
    lead: LeadReadout,
    theme: Theme,
    *,
    marks: Sequence[int] = (),
    hot: int = -1,
) -> None:
    """Draw the lead inside ``rect``, with numbered marks on the turns named.

    ``hot`` is the position of the mark that is pointed at, or -1.
    """
    draw_lead_ground(surface, rect, lead, theme, marks=marks)
    draw_marks(surface, rect, lead, theme, marks=marks, hot=hot)


def draw_lead_ground(
    surface: pygame.Surface,
    rect: pygame.Rect,
    lead: LeadReadout,
    theme: Theme,
    *,
    marks: Sequence[int] = (),
) -> None:
    """Draw the lead inside ``rect`` without its marks, but with room for them."""
    px, plot = theme.px, plot_of(rect, lead, theme)
    points = _line_of(plot, lead, lead.values)
    middle = height_of(plot, lead, 0.0)
    for left, right in pairwise(points):
        _fill(surface, middle, left, right, theme)
    _draw_usual(surface, plot, lead, theme)
    _draw_axes(surface, plot, lead, theme)
    for side in (0, 1):
        _draw_name(surface, plot, lead, side, theme, marks=marks)
    if len(points) > 1:
        polyline(surface, theme.ink, [(float(x), float(y)) for x, y in points], max(2, px(2)))


def draw_marks(
    surface: pygame.Surface,
    rect: pygame.Rect,
    lead: LeadReadout,
    theme: Theme,
    *,
    marks: Sequence[int],
    hot: int = -1,
) -> None:
    """Draw numbered marks on the turns named, that which is pointed at as ``hot``."""
    for at, turn in enumerate(marks):
        place = place_of_turn(rect, lead, turn, theme)
        _draw_mark(surface, place, at, theme, hot=at == hot)


def _draw_usual(
    surface: pygame.Surface, plot: pygame.Rect, lead: LeadReadout, theme: Theme
) -> None:
    """Between what the lead usually is, as two lines of dashes, told over the plot."""
    px = theme.px
    room = plot.width - px(SAMPLE + 6)
    fitting = (text for text in lead.usual_labels if theme.measure(text, role="tiny")[0] <= room)
    if (label := next(fitting, None)) is not None:
        at = (plot.right, plot.top - px(3))
        words = theme.write(
            surface, label, at, role="tiny", color=theme.ink_soft, anchor="bottomright"
        )
        sample = (words.left - px(6), words.centery)
        start = (sample[0] - px(SAMPLE), sample[1])
        dashed_line(
            surface, theme.ink_faint, start, sample, dash=px(5), gap=px(4), width=max(1, px(1.5))
        )
    for ends in zip(*lead.usual, strict=True):
        for left, right in pairwise(_line_of(plot, lead, ends)):
            dashed_line(
                surface, theme.ink_faint, left, right, dash=px(5), gap=px(4), width=max(1, px(1.5))
            )


def _fill(
    surface: pygame.Surface,
    middle: int,
    left: tuple[int, int],
    right: tuple[int, int],
    theme: Theme,
) -> None:
    """One quarter of the ribbon; where it crosses the middle each side has its part."""
    above, below = left[1] - middle, right[1] - middle
    if above * below < 0:
        cut = left[0] + round((right[0] - left[0]) * above / (above - below))
        _fill(surface, middle, left, (cut, middle), theme)
        _fill(surface, middle, (cut, middle), right, theme)
        return
    colour = theme.us_dim if above + below <= 0 else theme.china_dim
    corners = [(left[0], middle), left, right, (right[0], middle)]
    if right[0] > left[0]:
        pygame.draw.polygon(surface, colour, corners)


def _draw_axes(surface: pygame.Surface, plot: pygame.Rect, lead: LeadReadout, theme: Theme) -> None:
    px, line = theme.px, theme.line_height("tiny")
    named: list[int] = []
    for level in lead.levels:
        y = height_of(plot, lead, level.at)
        ends = level.at in (lead.most, lead.least)
        ink = theme.ink_faint if level.at == 0.0 else theme.line if ends else grid_colour(theme)
        surface.fill(ink, (plot.left, y, plot.width, max(1, px(1))))
        if all(abs(y - other) >= line - px(2) for other in named):
            named.append(y)
            at = (plot.left - px(5), y)
            theme.write(
                surface, level.label, at, role="tiny", color=theme.ink_faint, anchor="midright"
            )
    draw_years(surface, plot, lead.years, len(lead.values) - 1, theme)


def _draw_name(
    surface: pygame.Surface,
    plot: pygame.Rect,
    lead: LeadReadout,
    side: int,
    theme: Theme,
    *,
    marks: Sequence[int],
) -> None:
    """Whose half it is; where there is no free place, nothing shows behind the letters."""
    px, place = theme.px, place_name(plot, lead, side, marks, theme)
    if place is None:
        return
    if not place.is_free:
        rounded(surface, place.rect.inflate(px(10), 0), px(4), theme.panel)
    rect = place.rect
    mark = pygame.Rect(rect.left, 0, px(9), px(9))
    mark.centery = rect.centery
    side_sign(surface, mark, side, theme.side(side))
    on_ribbon = place.is_free and _is_on_ribbon(rect.center, plot, lead)
    ink = theme.ink if on_ribbon else theme.side(side)
    text = lead.down if side else lead.up
    theme.write(surface, text, (mark.right + px(6), rect.top), role="tiny", bold=True, color=ink)


def place_name(
    plot: pygame.Rect, lead: LeadReadout, side: int, marks: Sequence[int], theme: Theme
) -> PlacedName | None:
    """Return where the name of a half goes: clear of ribbon's edge, dashes and marks if it can.

    None for a side that was never ahead: it has no half to name.
    """
    px = theme.px
    width, height = theme.measure(lead.down if side else lead.up, role="tiny", bold=True)
    middle = height_of(plot, lead, 0.0)
    if (plot.bottom - middle if side else middle - plot.top) < height + px(5):
        return None
    spots = _spots_of_name((width + px(15), height), plot, middle, lead, theme, side=side)
    taken = _taken(plot, lead, marks, theme)
    free = (spot for spot in spots if not any(_meet(spot, each) for each in taken))
    found = next(free, None)
    return PlacedName(found or spots[0], is_free=found is not None)


def _spots_of_name(
    size: tuple[int, int],
    plot: pygame.Rect,
    middle: int,
    lead: LeadReadout,
    theme: Theme,
    *,
    side: int,
) -> list[pygame.Rect]:
    """Corners of a half, those at the edge of the plot first, the emptier end of each first."""
    px, sign = theme.px, -1.0 if side else 1.0
    third = max(1, len(lead.values) // 3)
    early, late = (
        max(sign * value for value in part) for part in (lead.values[:third], lead.values[-third:])
    )
    lefts = [plot.left + px(8), plot.right - px(8) - size[0]]
    outer = plot.bottom - px(5) - size[1] if side else plot.top + px(5)
    inner = middle + px(5) if side else middle - px(5) - size[1]
    ends = lefts if early <= late else lefts[::-1]
    return [pygame.Rect(left, top, *size) for top in (outer, inner) for left in ends]


def _taken(
    plot: pygame.Rect, lead: LeadReadout, marks: Sequence[int], theme: Theme
) -> list[Segment | Box]:
    """Lines and marks that no name may lie on."""
    reach, ribbon = theme.px(MARK + 2), _line_of(plot, lead, lead.values)
    lines = [ribbon, *(_line_of(plot, lead, ends) for ends in zip(*lead.usual, strict=True))]
    taken: list[Segment | Box] = []
    for line in lines:
        taken += [Segment(*one, *two) for one, two in pairwise(line)]
    for turn in marks:
        x, y = ribbon[turn]
        taken.append(Box(x - reach, y - reach, 2 * reach, 2 * reach))
    return taken


def _is_on_ribbon(point: tuple[int, int], plot: pygame.Rect, lead: LeadReadout) -> bool:
    """Whether a point lies between the middle and the edge of the ribbon."""
    turn = (point[0] - plot.left) / plot.width * (len(lead.values) - 1)
    value = float(np.interp(turn, range(len(lead.values)), lead.values))
    ends = sorted((height_of(plot, lead, 0.0), height_of(plot, lead, value)))
    return ends[0] < point[1] < ends[1]


def _meet(spot: pygame.Rect, thing: Segment | Box) -> bool:
    around = Box(spot.left - 3, spot.top - 1, spot.width + 6, spot.height + 2)
    return thing.crosses(around) if isinstance(thing, Segment) else thing.touches(around)


def _draw_mark(
    surface: pygame.Surface, at: tuple[int, int], number: int, theme: Theme, *, hot: bool
) -> None:
    """Draw the mark of a turning point, counted from 0; ``hot`` while it is pointed at."""
    px = theme.px
    disc(surface, at, px(MARK + (3 if hot else 0)), theme.ink if hot else theme.gold)
    theme.write(
        surface,
        str(number + 1),
        at,
        role="tiny",
        bold=True,
        color=theme.background,
        anchor="center",
    )
