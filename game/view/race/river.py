"""The river under the race: two banks, the water between them, and its way to the horizon.

The American bank runs along the frontier and the Chinese one along the best chip of its own, so the
river is as wide as the lead. It lies under everything that is read, in tones of the panel; with
high contrast there is none.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import ceil
from typing import Final

import numpy as np
import pygame

from game.readouts.race.timeline import Fan, StepLine, TimelineReadout
from game.rules.arrays import Array
from game.view.drawing.theme import Colour, Theme
from game.view.race.timeline_layout import TimelineLayout
from game.view.race.timeline_scale import TimelineScale

__all__ = ["banks_of", "draw_river"]

STEP: Final = 3
"""How far apart the points of a bank are [design px]."""
BEND: Final = 66
"""Over how much of the calendar a step is rounded to a bend [design px]."""
DEPTHS: Final = (0.0, 0.1, 0.22, 0.36)
"""Where the water grows deeper, as shares of its width from either bank."""
CONTOURS: Final = (9, 21, 36, 54)
"""How far from a bank the contour lines of the land lie [design px]."""
CONTOUR: Final = 0.6
"""How much of the side's quiet colour the contour line nearest to the water has [0..1]."""
CALMER: Final = 0.06
"""How much straighter than the last each contour line is [0..1]."""
CURRENTS: Final = 7
"""How many threads of current the water has."""
SPRING: Final = 0.05
HORIZON: Final = 0.22
"""How much of the width the river takes to appear, and to fade into the distance [0..1]."""
FAR: Final = 0.4
"""How much of it is left at the horizon [0..1]."""


@dataclass(frozen=True)
class _Tones:
    """The colours of the picture, from far to near."""

    land: tuple[int, int]
    """The American shore, and the Chinese one."""
    marks: tuple[int, int]
    """Contour lines and the edge of either shore."""
    water: int
    current: int


def draw_river(
    canvas: pygame.Surface, readout: TimelineReadout, layout: TimelineLayout, theme: Theme
) -> None:
    """Draw land, water and currents within the plot, unless the theme has none."""
    if theme.water == theme.panel:
        return
    tones = _Tones(
        (int(theme.shore_us), int(theme.shore_china)),
        (int(theme.us_dim), int(theme.china_dim)),
        int(theme.water),
        int(theme.current),
    )
    lines = (readout.frontier, readout.domestic)
    picture = _picture(*lines, readout.fans, layout.scale, theme.scale, tones=tones)
    canvas.blit(picture, (round(layout.scale.plot.x), round(layout.scale.plot.y)))


@lru_cache(maxsize=2)
def _picture(
    frontier: StepLine,
    domestic: StepLine,
    fans: tuple[Fan, ...],
    scale: TimelineScale,
    unit: float,
    *,
    tones: _Tones,
) -> pygame.Surface:
    """The river of one stretch of the calendar; kept while no more than an order is pointed at."""
    plot = scale.plot
    x, upper, lower = banks_of(frontier, domestic, fans, scale, unit)
    x, upper, lower = x - round(plot.x), upper - round(plot.y), lower - round(plot.y)
    size = max(1, round(plot.w)), max(1, round(plot.h))
    picture = pygame.Surface(size, pygame.SRCALPHA)
    north, south = (Colour(tone) for tone in tones.land)
    picture.fill(north)
    _fill(picture, south, x, lower, np.full_like(x, size[1]))
    water, current = Colour(tones.water), Colour(tones.current)
    edges = [Colour(tone) for tone in tones.marks]
    for bank, way, land, edge in ((upper, -1, north, edges[0]), (lower, 1, south, edges[1])):
        _draw_contours(picture, x, bank, way * unit, land, edge=edge)
    _draw_water(picture, x, upper, lower, water, current=current)
    _draw_currents(picture, x, upper, lower, unit, current=current)
    for bank, edge in zip((upper, lower), edges, strict=True):
        points = np.column_stack((x, bank)).tolist()
        pygame.draw.aalines(picture, current.lerp(edge, 0.35), False, points)
    _fade(picture)
    return picture


def banks_of(
    frontier: StepLine,
    domestic: StepLine,
    fans: Sequence[Fan],
    scale: TimelineScale,
    unit: float,
) -> tuple[Array, Array, Array]:
    """Return columns across the plot, and the heights of the upper and the lower bank [px].

    A bank never crosses the other: where China leads, the river is a thread.
    """
    plot, step = scale.plot, STEP * unit
    x = plot.x + np.arange(ceil(plot.w / step) + 2) * step
    ahead = {fan.owner: fan for fan in fans}
    upper = _bank(frontier, ahead.get(frontier.owner), x, scale)
    lower = _bank(domestic, ahead.get(domestic.owner), x, scale)
    return x, np.minimum(upper, lower - 2 * unit), lower


def _bank(line: StepLine, fan: Fan | None, x: Array, scale: TimelineScale) -> Array:
    """The height of a line and of its forecast, with the steps rounded to bends."""
    known = [(scale.x(step.date), scale.y(step.performance)) for step in line.steps]
    known = known or [(float(x[0]), scale.plot.y + scale.plot.h)]
    at = np.array([place for place, _ in known])
    heights = np.array([height for _, height in known])
    bank = heights[np.clip(np.searchsorted(at, x, side="right") - 1, 0, None)]
    if fan is not None and len(fan.points) > 1:
        ahead = np.array([(scale.x(p.date), scale.y(p.middle)) for p in fan.points])
        bank = np.where(x < ahead[0, 0], bank, np.interp(x, ahead[:, 0], ahead[:, 1]))
    reach = max(1, round(BEND / STEP / 2))
    weights = np.hanning(2 * reach + 3)[1:-1]
    smooth: Array = np.convolve(np.pad(bank, reach, mode="edge"), weights / weights.sum(), "valid")
    return smooth


def _fill(picture: pygame.Surface, colour: Colour, x: Array, top: Array, foot: Array) -> None:
    """Fill what lies between two curves."""
    outline = np.vstack((np.column_stack((x, top)), np.column_stack((x, foot))[::-1]))
    pygame.draw.polygon(picture, colour, outline.tolist())


def _draw_contours(
    picture: pygame.Surface, x: Array, bank: Array, up: float, land: Colour, *, edge: Colour
) -> None:
    """The land rises away from the water, as on a chart: ever fainter and straighter lines."""
    for number, distance in enumerate(CONTOURS):
        calm = bank + (bank.mean() - bank) * CALMER * number
        shade = land.lerp(edge, CONTOUR * (1.0 - number / len(CONTOURS)))
        points = np.column_stack((x, calm + up * distance)).tolist()
        pygame.draw.aalines(picture, shade, False, points)


def _draw_water(
    picture: pygame.Surface,
    x: Array,
    upper: Array,
    lower: Array,
    water: Colour,
    *,
    current: Colour,
) -> None:
    """The water, deeper towards the middle."""
    shallow = water.lerp(current, 0.5)
    width = lower - upper
    for number, share in enumerate(DEPTHS):
        tone = shallow.lerp(water, number / (len(DEPTHS) - 1))
        _fill(picture, tone, x, upper + share * width, lower - share * width)


def _draw_currents(
    picture: pygame.Surface, x: Array, upper: Array, lower: Array, unit: float, *, current: Colour
) -> None:
    """Threads that run along with the banks, broken where the water is calm."""
    for number in range(CURRENTS):
        share = (number + 0.75) / (CURRENTS + 0.5)
        ripple = np.sin(x / (31.0 * unit) + 2.1 * number) * 1.4 * unit
        height = upper + share * (lower - upper) + ripple
        shown = np.sin(x / (47.0 * unit) + 4.7 * number * number) > 0.1
        for first, last in _stretches(shown):
            points = np.column_stack((x[first:last], height[first:last])).tolist()
            pygame.draw.aalines(picture, current, False, points)


def _stretches(shown: Array) -> Sequence[tuple[int, int]]:
    """Where it is true for at least two in a row: first, and one past the last."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], shown.astype(np.int8), [0]))))
    return [(a, b) for a, b in pairwise(edges.tolist()) if shown[a] and b - a > 1]


def _fade(picture: pygame.Surface) -> None:
    """The river comes out of the past at the left, and grows faint towards the horizon."""
    along = np.linspace(0.0, 1.0, picture.get_width())
    seen = np.interp(along, (0.0, SPRING, 1.0 - HORIZON, 1.0), (0.0, 1.0, 1.0, FAR))
    alpha = pygame.surfarray.pixels_alpha(picture)
    alpha[:] = np.round(seen * 255.0).astype(np.uint8)[:, None]
    del alpha
