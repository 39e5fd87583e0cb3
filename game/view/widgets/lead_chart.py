"""Who was ahead over the match: a ribbon above the middle for one side, below it for the other."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import pygame

from game.view.readouts.story import LeadReadout
from game.view.shapes import dashed_line, disc, polyline, rounded
from game.view.signs import side_sign
from game.view.theme import Theme
from game.view.widgets.chart_frame import draw_years, grid_colour, plot_x

__all__ = ["draw_lead_chart", "draw_mark", "place_of_turn", "plot_of"]

MARK: Final = 10
"""Radius of a numbered mark [design px]."""
FOOT: Final = 18
SAMPLE: Final = 22
"""Length of the dashes before the words on them [design px]."""
LABELS: Final = 30


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
    plot = plot_of(rect, lead, theme)
    return plot_x(plot, turn, len(lead.values) - 1), height_of(plot, lead, lead.values[turn])


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
    px, plot = theme.px, plot_of(rect, lead, theme)
    points = [place_of_turn(rect, lead, turn, theme) for turn in range(len(lead.values))]
    middle = height_of(plot, lead, 0.0)
    for left, right in pairwise(points):
        _fill(surface, middle, left, right, theme)
    _draw_usual(surface, rect, lead, theme)
    _draw_axes(surface, plot, lead, theme)
    if len(points) > 1:
        polyline(surface, theme.ink, [(float(x), float(y)) for x, y in points], max(2, px(2)))
    for at, turn in enumerate(marks):
        draw_mark(surface, points[turn], at, theme, hot=at == hot)


def _draw_usual(
    surface: pygame.Surface, rect: pygame.Rect, lead: LeadReadout, theme: Theme
) -> None:
    """Between what the lead usually is, as two lines of dashes, told over the plot."""
    px, plot = theme.px, plot_of(rect, lead, theme)
    room = plot.width - px(SAMPLE + 6)
    fitting = (text for text in lead.usual_labels if theme.measure(text, "tiny")[0] <= room)
    if (label := next(fitting, None)) is not None:
        at = (plot.right, plot.top - px(3))
        words = theme.write(surface, label, at, "tiny", color=theme.ink_soft, anchor="bottomright")
        sample = (words.left - px(6), words.centery)
        start = (sample[0] - px(SAMPLE), sample[1])
        dashed_line(surface, theme.ink_faint, start, sample, px(5), px(4), max(1, px(1.5)))
    for end in (0, 1):
        points = [
            (plot_x(plot, turn, len(lead.values) - 1), height_of(plot, lead, span[end]))
            for turn, span in enumerate(lead.usual)
        ]
        for left, right in pairwise(points):
            dashed_line(surface, theme.ink_faint, left, right, px(5), px(4), max(1, px(1.5)))


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
            theme.write(surface, level.label, at, "tiny", color=theme.ink_faint, anchor="midright")
    draw_years(surface, plot, lead.years, len(lead.values) - 1, theme)
    _draw_name(surface, plot, lead, 0, theme)
    _draw_name(surface, plot, lead, 1, theme)


def _draw_name(
    surface: pygame.Surface, plot: pygame.Rect, lead: LeadReadout, side: int, theme: Theme
) -> None:
    """Whose half it is, in the corner that the ribbon leaves free."""
    px = theme.px
    text = lead.down if side else lead.up
    sign = -1.0 if side else 1.0
    third = max(1, len(lead.values) // 3)
    early, late = (
        max(sign * value for value in part) for part in (lead.values[:third], lead.values[-third:])
    )
    width, height = theme.measure(text, "tiny", True)
    middle = height_of(plot, lead, 0.0)
    if (plot.bottom - middle if side else middle - plot.top) < height + px(5):
        return  # a side that was never ahead has no half to name
    place = pygame.Rect(0, 0, width + px(15), height)
    place.left = plot.left + px(8) if early <= late else plot.right - px(8) - place.width
    if side:
        place.bottom = plot.bottom - px(5)
    else:
        place.top = plot.top + px(5)
    if lead.usual:  # no dashes behind the letters
        rounded(surface, place.inflate(px(10), 0), px(4), theme.panel)
    mark = pygame.Rect(place.left, 0, px(9), px(9))
    mark.centery = place.centery
    side_sign(surface, mark, side, theme.side(side))
    theme.write(surface, text, (mark.right + px(6), place.top), "tiny", True, theme.side(side))


def draw_mark(
    surface: pygame.Surface, at: tuple[int, int], number: int, theme: Theme, *, hot: bool
) -> None:
    """Draw the mark of a turning point, counted from 0; ``hot`` while it is pointed at."""
    px = theme.px
    disc(surface, at, px(MARK + (3 if hot else 0)), theme.ink if hot else theme.gold)
    theme.write(surface, str(number + 1), at, "tiny", True, theme.background, "center")
