"""What the charts of a match share: the years along the foot, and the quarters that turned it."""

from collections.abc import Sequence
from itertools import pairwise
from math import ceil
from typing import Final

import pygame

from game.readouts.race.chart_axes import part_labels
from game.readouts.race.timeline import Tick
from game.view.drawing.shapes import dashed_line
from game.view.drawing.theme import Colour, Theme

__all__ = ["draw_turn_marks", "draw_years", "grid_colour", "plot_x"]

END_SIGN: Final = 7
"""How far the sign at the end of a line reaches to its left, with some air [design px]."""


def plot_x(plot: pygame.Rect, turn: float, turns: int) -> int:
    """Return where a turn lies in a plot of so many; the opening is 0 [px]."""
    return plot.left + round(plot.width * turn / max(1, turns))


def draw_years(
    surface: pygame.Surface, plot: pygame.Rect, years: Sequence[Tick], turns: int, theme: Theme
) -> None:
    """Draw a line where each year begins, and its name below; of narrow years only some."""
    px = theme.px
    edges = [plot_x(plot, year.at, turns) for year in years] + [plot.right]
    spans = [after - before for before, after in pairwise(edges)]
    widest = max(theme.measure(year.label, role="tiny")[0] for year in years) + px(8)
    every = ceil(widest / max(1, *spans))
    for at, year in enumerate(years):
        surface.fill(grid_colour(theme), (edges[at], plot.top, max(1, px(1)), plot.height + px(3)))
        if at % every == 0 and year.label:
            middle = edges[at] + min(spans[at], max(spans)) // 2
            half = theme.measure(year.label, role="tiny")[0] // 2
            x = max(plot.left + half, min(plot.right - half, middle))
            foot = (x, plot.bottom + px(3))
            theme.write(
                surface, year.label, foot, role="tiny", color=theme.ink_faint, anchor="midtop"
            )


def draw_turn_marks(
    surface: pygame.Surface,
    plot: pygame.Rect,
    marks: Sequence[int],
    turns: int,
    theme: Theme,
) -> None:
    """Draw a line of dots for each turning point, its number above a plot of so many turns."""
    if not marks:
        return
    px = theme.px
    width = theme.measure(str(len(marks)), role="tiny", bold=True)[0]
    places = [plot_x(plot, turn, turns) for turn in marks]
    half = width / 2
    # At the right end stand the signs of the lines, the highest of them as high as the numbers.
    ends = plot.left + half, plot.right - px(END_SIGN) - half
    numbers = part_labels([*map(float, places)], width + px(3), *ends)
    for number, (x, at) in enumerate(zip(places, numbers, strict=True), start=1):
        dashed_line(
            surface, theme.gold, (x, plot.top), (x, plot.bottom), dash=px(2), gap=px(4), width=1
        )
        top = (round(at), plot.top - px(1))
        theme.write(
            surface, str(number), top, role="tiny", bold=True, color=theme.gold, anchor="midbottom"
        )


def grid_colour(theme: Theme) -> Colour:
    """Return the quiet ink of a line between the ends of a scale."""
    return theme.line.lerp(theme.panel, 0.45)
