"""The orders in the slots on the race: dashed lines beside the forecast, and what they say.

Everything of it is dashed and named, so it reads without colour; it lies over the finished race and
moves nothing on it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot
from typing import Final

import numpy as np
import pygame

from game.readouts.race.planned_race import PlannedLine, PlannedRace
from game.readouts.race.timeline import TimelineReadout
from game.rules.arrays import Array
from game.view.drawing.owners import owner_colour
from game.view.drawing.shapes import dashed_line, disc, ring, rounded
from game.view.drawing.signs import side_sign
from game.view.drawing.theme import Colour, Role, Theme
from game.view.race.label_placement import Box, corners, touching
from game.view.race.timeline_layout import TimelineLayout, step_strokes
from game.view.race.timeline_marks import rect_of
from game.view.race.timeline_scale import TimelineScale

__all__ = ["PlacedRace", "draw_planned_race", "draw_leads", "place_planned_race"]

Point = tuple[float, float]

REACH: Final = (150, 130)
"""How far to either side of the span and above it its label may stand [design px]."""
STEP: Final = 8
"""How far apart places for it are tried [design px]."""
GAP: Final = 3
"""How far it keeps from everything else [design px]."""
OVER_A_LINE: Final = 60.0
"""What it costs to cover a stroke of a line, as a distance from the span [design px]."""
OFF_CENTRE: Final = 0.1
"""What it costs to stand to one side, as a part of how far."""
SHORTER: Final = 40.0
"""What it costs to say less, as a distance [design px]."""
TIED: Final = 16
"""A label farther from the span than this has dashes to it [design px]."""
DOT: Final = 9
"""Two marks nearer than this are drawn as one [design px]."""
APART: Final = 1.0
"""A line that lies nowhere farther from the fan's middle is not drawn: it would hide it [px]."""
LETTERS: Final[tuple[Role, ...]] = ("small", "tiny")
"""The letters of the sentences, the best liked first."""
KEY: Final = 22
"""Length of the dashes before the sentences [design px]."""
DASH: Final = (9, 5)
"""The dashes of everything that belongs to the planned orders, and their gaps [design px]."""


@dataclass(frozen=True)
class PlacedRace:
    """Where everything goes, in pixels of the panel."""

    y: float
    """The height of the lag's span."""
    left: float
    right: float
    """The ends of the span: when the US was where China then is, and the date that is told."""
    without: float
    """Where the span would begin without the planned orders."""
    label: Box | None
    """The span's label; None where it has no room."""
    text: str
    """What the label says."""
    in_sight: bool
    """False where the date that is told lies beyond the stretch of the calendar in sight."""

    @property
    def spot(self) -> tuple[float, float]:
        """The point that stands for it when the keys go through the race."""
        return (self.left + self.right) / 2, self.y

    def at(self, x: float, y: float, unit: float) -> bool:
        """Tell whether a point lies on the span or on its label."""
        if not self.in_sight:
            return False
        here = Box(x, y, 0, 0)
        left, right = sorted((self.left, self.right))
        span = Box(left, self.y - 8 * unit, right - left, 16 * unit)
        return any(box is not None and box.touches(here, 1) for box in (span, self.label))


def place_planned_race(
    planned_race: PlannedRace, race: TimelineReadout, layout: TimelineLayout, theme: Theme
) -> PlacedRace:
    """Find room beside everything that is on the race already."""
    scale, px = layout.scale, theme.px
    plot = scale.plot
    y = plot.y + plot.h - px(9)
    edge = plot.x + plot.w
    right = min(max(scale.x(planned_race.lag.date), plot.x), edge)
    left, without = (
        min(max(scale.x(planned_race.lag.date - months / 12), plot.x), edge)
        for months in (planned_race.lag.months, planned_race.lag.without)
    )
    ends = (min(left, without, right), max(left, without, right))
    span = Box(ends[0] - px(8), y - px(8), ends[1] - ends[0] + px(16), px(16))
    taken = [*_taken(race, layout, theme), span]
    in_sight = planned_race.lag.date <= scale.end
    label, text = None, ""
    if in_sight:
        label, text = _place_label(
            planned_race, span, plot, taken, theme, strokes=_strokes(race, planned_race, scale)
        )
    return PlacedRace(y, left, right, without, label, text, in_sight)


def _taken(race: TimelineReadout, layout: TimelineLayout, theme: Theme) -> list[Box]:
    """What nothing may cover: words, markers, pins and spans."""
    px, plot = theme.px, layout.scale.plot
    boxes = list(layout.label_boxes)
    boxes += [chip.icon for chip in layout.chips if chip.icon is not None]
    boxes += _markers(layout, theme)
    boxes += [Box(p.x - px(6), p.y - px(11), px(17), px(18)) for p in layout.pins]
    boxes += [Box(b.x1, b.y - px(11), b.x2 - b.x1, px(22)) for b in layout.brackets]
    return [*boxes, Box(layout.scale.x(race.now) - px(2), plot.y, px(4), plot.h)]


def _markers(layout: TimelineLayout, theme: Theme) -> list[Box]:
    side = theme.px(8)
    return [Box(c.x - side, c.y - side, 2 * side, 2 * side) for c in layout.chips]


def _strokes(race: TimelineReadout, planned_race: PlannedRace, scale: TimelineScale) -> list[Box]:
    """The lines of the race, as boxes around their strokes."""
    boxes = [_around(stroke[:2], stroke[2:]) for stroke in step_strokes(race, scale)]
    rows = [line.points for line in planned_race.lines]
    for fan in race.fans:
        rows.append(tuple((p.date, p.low) for p in fan.points))
        rows.append(tuple((p.date, p.high) for p in fan.points))
    for row in rows:
        at = [(scale.x(date), scale.y(performance)) for date, performance in row]
        boxes += [_around(one, other) for one, other in pairwise(at)]
    return boxes


def _around(one: Point, other: Point) -> Box:
    left, right = sorted((one[0], other[0]))
    top, bottom = sorted((one[1], other[1]))
    return Box(left - 1, top - 1, right - left + 2, bottom - top + 2)


def _place_label(
    planned_race: PlannedRace,
    span: Box,
    plot: Box,
    taken: Sequence[Box],
    theme: Theme,
    *,
    strokes: Sequence[Box],
) -> tuple[Box | None, str]:
    """The span's label, where it covers least and lies nearest; the months alone if need be."""
    best: tuple[float, Box | None, str] = (np.inf, None, "")
    for text, dearer in (
        (f"{planned_race.label} {planned_race.lag.text}", 0.0),
        (planned_race.lag.text, SHORTER),
    ):
        w, h = theme.measure(text, role="small", bold=True)
        w, h = w + theme.px(16), h + theme.px(4)
        spots = _spots(span, plot, w, h, theme)
        spots = spots[~touching(spots, corners(taken), theme.px(GAP)).any(axis=1)]
        if not len(spots):
            continue
        cost = _distance(spots, span) / theme.scale + dearer
        cost += OVER_A_LINE * touching(spots, corners(strokes), 0.0).sum(axis=1)
        least = int(cost.argmin())
        if cost[least] < best[0]:
            x, y = (float(value) for value in spots[least, :2])
            best = float(cost[least]), Box(x, y, w, h), text
    return best[1], best[2]


def _spots(span: Box, plot: Box, w: float, h: float, theme: Theme) -> Array:
    """Places around the span, as left, top, right and bottom, shape (spots, 4)."""
    beside, above = (theme.px(length) for length in REACH)
    least, most = max(plot.x, span.x - beside), plot.x + plot.w - w
    xs = np.arange(least, min(most, span.x + span.w + beside) + 1e-6, theme.px(STEP))
    foot = plot.y + plot.h - h
    ys = np.arange(foot, max(plot.y, foot - above), -theme.px(STEP))
    x, y = (axis.ravel() for axis in np.meshgrid(xs, ys))
    return np.column_stack((x, y, x + w, y + h))


def _distance(spots: Array, span: Box) -> Array:
    """How far each place lies from the middle of the span, best right over it."""
    x, y = span.x + span.w / 2, span.y + span.h / 2
    beside = np.maximum(0.0, np.maximum(spots[:, 0] - x, x - spots[:, 2]))
    above = np.maximum(0.0, np.maximum(spots[:, 1] - y, y - spots[:, 3]))
    off_centre = np.abs((spots[:, 0] + spots[:, 2]) / 2 - x)
    away: Array = np.hypot(beside, above) + OFF_CENTRE * off_centre
    return away


def draw_planned_race(
    surface: pygame.Surface,
    rect: pygame.Rect,
    planned_race: PlannedRace,
    placed: PlacedRace,
    theme: Theme,
    *,
    layout: TimelineLayout,
) -> None:
    """Draw the planned orders over the race inside ``rect``."""
    canvas = surface.subsurface(rect)
    plot = layout.scale.plot
    canvas.set_clip(rect_of(plot))
    for line in planned_race.lines:
        _draw_line(canvas, line, layout.scale, _markers(layout, theme), theme)
    canvas.set_clip(None)
    if placed.in_sight:
        _draw_span(canvas, placed, theme)
    if placed.label is not None:
        _draw_label(canvas, placed, rect_of(placed.label), theme)


def draw_leads(
    surface: pygame.Surface, rect: pygame.Rect, says: Sequence[str], theme: Theme
) -> None:
    """Say in ``rect`` where the orders in the slots lead, as many sentences as it has room for.

    The dashes before them are the key to those on the race.
    """
    px = theme.px
    room = rect.inflate(-px(20), -px(8))
    room.width -= px(KEY + 8)
    room.left += px(KEY + 8)
    told, role = _told(says, room, theme)
    room.top += (room.height - theme.block_height(told, room.width, role=role, line_gap=1)) // 2
    y = room.top + theme.line_height(role) // 2
    _dash(surface, theme.ink, (room.left - px(KEY + 8), y), (room.left - px(8), y), theme)
    theme.write_block(surface, told, room, role=role, line_gap=1)


def _told(says: Sequence[str], room: pygame.Rect, theme: Theme) -> tuple[str, Role]:
    """The sentences that fit whole, in the larger letters where they do, and which letters."""
    for many in range(len(says), 0, -1):
        told = "\n".join(says[:many])
        for role in LETTERS:
            if theme.block_height(told, room.width, role=role, line_gap=1) <= room.height:
                return told, role
    return says[0], LETTERS[-1]


def _draw_line(
    canvas: pygame.Surface,
    line: PlannedLine,
    scale: TimelineScale,
    markers: Sequence[Box],
    theme: Theme,
) -> None:
    """The median with the planned orders, where it leaves the middle of the fan."""
    planned, present = (
        [(scale.x(date), scale.y(performance)) for date, performance in points]
        for points in (line.points, line.without)
    )
    if max(abs(one[1] - other[1]) for one, other in zip(planned, present, strict=True)) < APART:
        return
    colour = owner_colour(line.owner, theme).lerp(theme.ink, 0.6)
    width = max(2, theme.px(2))
    for one, other in _dashes(planned, theme):
        here = _around(one, other)
        if not any(here.touches(marker) for marker in markers):
            dashed_line(canvas, colour, one, other, dash=4 * theme.px(DASH[0]), gap=0, width=width)


def _dashes(points: Sequence[Point], theme: Theme) -> list[tuple[Point, Point]]:
    """The dashes of a path, evenly spaced through its corners."""
    reached = np.concatenate(
        ([0.0], np.cumsum([hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]))
    )
    dash, gap = (theme.px(length) for length in DASH)
    starts = np.arange(0.0, reached[-1], dash + gap)
    across, down = np.array(points).T

    def at(along: Array) -> list[Point]:
        xs, ys = np.interp(along, reached, across), np.interp(along, reached, down)
        return [(float(x), float(y)) for x, y in zip(xs, ys, strict=True)]

    return list(zip(at(starts), at(np.minimum(starts + dash, reached[-1])), strict=True))


def _dash(canvas: pygame.Surface, colour: Colour, one: Point, other: Point, theme: Theme) -> None:
    dash, gap = (theme.px(length) for length in DASH)
    dashed_line(canvas, colour, one, other, dash=dash, gap=gap, width=max(2, theme.px(2)))


def _draw_span(canvas: pygame.Surface, placed: PlacedRace, theme: Theme) -> None:
    """China's model lag on the date told: dashes from China's models to the US ones.

    A dot stands where China's models would be without the planned orders.
    """
    px, y = theme.px, round(placed.y)
    left, right = round(placed.left), round(placed.right)
    _dash(canvas, theme.ink, (min(left, right), y), (max(left, right), y), theme)
    if abs(placed.without - placed.left) >= px(DOT):
        disc(canvas, (round(placed.without), y), max(2, px(3)), theme.china)
    ring(canvas, (right, y), px(5), theme.us, width=max(1, px(2)), fill=theme.background)
    sign = pygame.Rect(0, 0, px(13), px(13))
    sign.center = (left, y)
    side_sign(canvas, sign, 1, theme.china)
    side_sign(canvas, sign.inflate(-px(5), -px(5)), 1, theme.background)


def _draw_label(canvas: pygame.Surface, placed: PlacedRace, box: pygame.Rect, theme: Theme) -> None:
    """The label in a dashed edge, tied to the span where it had to move away."""
    px = theme.px
    near, end = _tie(placed, box, px(6))
    if hypot(near[0] - end[0], near[1] - end[1]) > px(TIED):
        dashed_line(canvas, theme.ink_soft, near, end, dash=px(3), gap=px(3), width=max(1, px(1)))
    _dashed_box(canvas, box, theme)
    theme.write(canvas, placed.text, box.center, role="small", bold=True, anchor="center")


def _tie(placed: PlacedRace, box: pygame.Rect, inset: int) -> tuple[Point, Point]:
    """Where the label is tied and where to: to the middle of the span, or beside it to its end."""
    x, y = (round(value) for value in placed.spot)
    first, last = sorted((round(placed.left), round(placed.right)))
    if box.top <= y <= box.bottom and (box.left > last or box.right < first):
        return ((box.left, y), (last, y)) if box.left > last else ((box.right, y), (first, y))
    near = (min(max(x, box.left + inset), box.right - inset), min(max(y, box.top), box.bottom))
    return near, (x, y - inset // 2)


def _dashed_box(canvas: pygame.Surface, box: pygame.Rect, theme: Theme) -> None:
    """A ground with a dashed edge."""
    rounded(canvas, box, theme.px(6), theme.panel_raised)
    width, dash, gap = max(1, theme.px(1)), theme.px(5), theme.px(3)
    corners = [box.topleft, (box.right - 1, box.top), (box.right - 1, box.bottom - 1)]
    corners += [(box.left, box.bottom - 1), box.topleft]
    for one, other in pairwise(corners):
        dashed_line(canvas, theme.ink_soft, one, other, dash=dash, gap=gap, width=width)
