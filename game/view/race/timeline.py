"""The race: capability over calendar time, so that a lag is a horizontal distance."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

import pygame

from game.readouts.race.timeline import Fan, StepLine, TimelineReadout, Told
from game.readouts.words.signs import Owner
from game.view.drawing.owners import owner_colour
from game.view.drawing.shapes import dashed_line, panel, pill, ring
from game.view.drawing.signs import side_sign
from game.view.drawing.theme import Colour, Theme
from game.view.race.label_placement import Box, Segment
from game.view.race.river import draw_river
from game.view.race.timeline_layout import HEADING, TimelineLayout, lay_out_timeline
from game.view.race.timeline_marks import (
    draw_bracket,
    draw_chip,
    draw_model_strip,
    draw_pin,
    rect_of,
)
from game.view.race.timeline_scale import TimelineScale, quarters_told, step_segments

__all__ = ["arrange_timeline", "draw_timeline", "find_mark"]

FAN_ALPHA = 42
FUTURE_ALPHA = 90


def arrange_timeline(
    readout: TimelineReadout, size: tuple[int, int], theme: Theme
) -> TimelineLayout:
    """Place the timeline in a panel of ``size`` with the theme's letters."""
    return lay_out_timeline(readout, size, partial(_measure, theme), theme.scale)


def _measure(theme: Theme, text: str, role: str, bold: bool) -> tuple[int, int]:
    return theme.measure(text, role=role, bold=bold)  # type: ignore[arg-type]


def draw_timeline(
    surface: pygame.Surface,
    rect: pygame.Rect,
    readout: TimelineReadout,
    theme: Theme,
    layout: TimelineLayout | None = None,
) -> None:
    """Draw the race inside ``rect``.

    Circles are American chips and diamonds Chinese ones; the dashed line is what China may buy;
    locks and words say how the gates stand: it reads without colour.
    """
    panel(surface, rect, theme)
    canvas = surface.subsurface(rect)
    layout = layout or arrange_timeline(readout, rect.size, theme)
    scale = layout.scale
    draw_river(canvas, readout, layout, theme)
    _draw_heading(canvas, readout, theme)
    _draw_future(canvas, readout, scale, theme)
    _draw_grid(canvas, readout, scale, layout.strip, theme)
    for fan in readout.fans:
        _draw_fan(canvas, fan, scale, theme)
    _draw_steps(canvas, readout.domestic, scale, theme)
    _draw_steps(canvas, readout.frontier, scale, theme)
    _draw_legal(canvas, readout.legal, scale, theme)
    if readout.models is not None:
        draw_model_strip(canvas, readout.models, layout, theme)
    _draw_now(canvas, readout, layout, theme)
    for bracket in layout.brackets:
        draw_bracket(canvas, bracket, theme)
    for pin in layout.pins:
        draw_pin(canvas, pin, theme)
    for chip in layout.chips:
        draw_chip(canvas, chip, theme)


def find_mark(
    layout: TimelineLayout, readout: TimelineReadout, pos: tuple[float, float], unit: float
) -> Told | None:
    """Return the thing at ``pos`` (in panel pixels) that has something to say, if any."""
    x, y = pos
    here = Box(x, y, 0, 0)
    reach = 10 * unit
    for chip in layout.chips:
        near = abs(chip.x - x) <= reach and abs(chip.y - y) <= reach
        if near or (chip.label is not None and chip.label.touches(here, 1)):
            return chip.chip
    for pin in layout.pins:
        near = abs(pin.x - x) <= reach and abs(pin.y - y) <= reach
        if near or (pin.label is not None and pin.label.touches(here, 1)):
            return pin.pin
    for bracket in layout.brackets:
        on_line = bracket.x1 <= x <= bracket.x2 and abs(bracket.y - y) <= reach
        aim = bracket.target_label
        if on_line or bracket.pill.touches(here, 1) or (aim is not None and aim.touches(here, 1)):
            return bracket.bracket
    if layout.strip.touches(here, 1):
        return readout.models
    return None


def _draw_heading(canvas: pygame.Surface, readout: TimelineReadout, theme: Theme) -> None:
    """Title on the left, the key of the three lines on the right."""
    px = theme.px
    top = px(HEADING)
    right = canvas.get_width() - px(18)
    for line, dashed in ((readout.domestic, 0), (readout.legal, 1), (readout.frontier, 0)):
        colour = theme.gold if dashed else owner_colour(line.owner, theme)
        text = theme.write(
            canvas, line.label, (right, top), role="small", color=theme.ink_soft, anchor="midright"
        )
        start = (text.left - px(34), top)
        end = (text.left - px(8), top)
        if dashed:
            dashed_line(canvas, colour, start, end, dash=px(8), gap=px(4), width=px(3))
        else:
            pygame.draw.line(canvas, colour, start, end, px(3))
            _draw_key_marker(canvas, line.owner, (start[0] + px(13), top), theme)
        right = start[0] - px(18)
    title = theme.write(
        canvas, readout.title, (px(16), top), role="heading", bold=True, anchor="midleft"
    )
    left = title.right + px(10)
    theme.write(
        canvas,
        readout.subtitle,
        (left, top + px(1)),
        role="small",
        color=theme.ink_soft,
        anchor="midleft",
        max_width=max(0, right - left - px(8)),
    )


def _draw_key_marker(
    canvas: pygame.Surface, owner: Owner, at: tuple[int, int], theme: Theme
) -> None:
    colour = owner_colour(owner, theme)
    if owner is Owner.CHINA:
        size = theme.px(11)
        sign = pygame.Rect(0, 0, size, size)
        sign.center = at
        side_sign(canvas, sign, 1, colour)
        side_sign(canvas, sign.inflate(-theme.px(5), -theme.px(5)), 1, theme.panel)
    else:
        ring(canvas, at, theme.px(5), colour, width=max(1, theme.px(2)), fill=theme.panel)


def _draw_grid(
    canvas: pygame.Surface,
    readout: TimelineReadout,
    scale: TimelineScale,
    strip: Box,
    theme: Theme,
) -> None:
    plot = scale.plot
    for year in readout.years:
        x = round(scale.x(year.at))
        pygame.draw.line(canvas, theme.line, (x, plot.y), (x, strip.y + strip.h))
        theme.write(
            canvas,
            year.label,
            (x, round(strip.y + strip.h) + theme.px(3)),
            role="tiny",
            color=theme.ink_soft,
            anchor="midtop",
        )
    foot = round(strip.y + strip.h)
    for tick, named in quarters_told(readout, scale, partial(_measure, theme), theme.px(10)):
        x = round(scale.x(tick.at))
        pygame.draw.line(canvas, theme.line, (x, foot - theme.px(6)), (x, foot))
        if named:
            place = (x, foot + theme.px(3))
            theme.write(
                canvas, tick.label, place, role="tiny", color=theme.ink_soft, anchor="midtop"
            )
    faint = theme.panel.lerp(theme.line, 0.6)
    for level in readout.levels:
        y = round(scale.y(level.at))
        pygame.draw.line(canvas, faint, (plot.x, y), (plot.x + plot.w, y))
        theme.write(
            canvas,
            level.label,
            (round(plot.x) - theme.px(8), y),
            role="tiny",
            color=theme.ink_soft,
            anchor="midright",
        )


def _draw_future(
    canvas: pygame.Surface, readout: TimelineReadout, scale: TimelineScale, theme: Theme
) -> None:
    """What lies beyond today is darker ground."""
    left = round(scale.x(readout.now))
    plot = scale.plot
    shade = pygame.Rect(left, round(plot.y), round(plot.x + plot.w) - left, round(plot.h))
    veil = pygame.Surface(shade.size, pygame.SRCALPHA)
    veil.fill((*theme.background[:3], FUTURE_ALPHA))
    canvas.blit(veil, shade)


def _draw_fan(canvas: pygame.Surface, fan: Fan, scale: TimelineScale, theme: Theme) -> None:
    if len(fan.points) < 2:
        return
    colour = owner_colour(fan.owner, theme)
    upper = [(scale.x(p.date), scale.y(p.high)) for p in fan.points]
    lower = [(scale.x(p.date), scale.y(p.low)) for p in reversed(fan.points)]
    whole = canvas.get_clip()
    plot = scale.plot
    canvas.set_clip(rect_of(plot))
    _fill_polygon(canvas, colour, [*upper, *lower], FAN_ALPHA)
    inner = [(scale.x(p.date), p.half) for p in fan.points if p.half is not None]
    if len(inner) > 1:
        above = [(x, scale.y(half[1])) for x, half in inner]
        below = [(x, scale.y(half[0])) for x, half in reversed(inner)]
        _fill_polygon(canvas, colour, [*above, *below], FAN_ALPHA)
    middle = [(scale.x(p.date), scale.y(p.middle)) for p in fan.points]
    for a, b in pairwise(middle):
        dashed_line(
            canvas, colour, a, b, dash=theme.px(5), gap=theme.px(4), width=max(1, theme.px(2))
        )
    canvas.set_clip(whole)


def _fill_polygon(
    canvas: pygame.Surface, colour: Colour, points: Sequence[tuple[float, float]], alpha: int
) -> None:
    left = int(min(x for x, _ in points))
    top = int(min(y for _, y in points))
    width = int(max(x for x, _ in points)) - left + 2
    height = int(max(y for _, y in points)) - top + 2
    veil = pygame.Surface((width, height), pygame.SRCALPHA)
    shifted = [(x - left, y - top) for x, y in points]
    pygame.draw.polygon(veil, (colour.r, colour.g, colour.b, alpha), shifted)
    canvas.blit(veil, (left, top))


def _draw_steps(canvas: pygame.Surface, line: StepLine, scale: TimelineScale, theme: Theme) -> None:
    colour = owner_colour(line.owner, theme)
    width = theme.px(3)
    for stroke in step_segments(line, scale):
        _stroke(canvas, colour, stroke, width)


def _stroke(canvas: pygame.Surface, colour: Colour, stroke: Segment, width: int) -> None:
    """A horizontal or vertical stroke with square ends, so that corners meet."""
    half = width // 2
    left, right = sorted((round(stroke.x1), round(stroke.x2)))
    top, bottom = sorted((round(stroke.y1), round(stroke.y2)))
    canvas.fill(colour, (left - half, top - half, right - left + width, bottom - top + width))


def _draw_legal(canvas: pygame.Surface, line: StepLine, scale: TimelineScale, theme: Theme) -> None:
    """The window China may buy through: gold dashes, sparse where China itself refuses."""
    refused = [step for step in line.steps if step.refused]
    for stroke in step_segments(line, scale):
        start, end = (stroke.x1, stroke.y1), (stroke.x2, stroke.y2)
        shut = any(
            abs(stroke.x1 - scale.x(step.date)) < 1
            and abs(stroke.y1 - scale.y(step.performance)) < 1
            for step in refused
        )
        dash, gap = (theme.px(3), theme.px(6)) if shut else (theme.px(9), theme.px(4))
        dashed_line(canvas, theme.gold, start, end, dash=dash, gap=gap, width=theme.px(3))


def _draw_now(
    canvas: pygame.Surface, readout: TimelineReadout, layout: TimelineLayout, theme: Theme
) -> None:
    x = round(layout.scale.x(readout.now))
    foot = round(layout.strip.y + layout.strip.h)
    pygame.draw.line(canvas, theme.ink, (x, round(layout.now_pill.y)), (x, foot), theme.px(2))
    box = layout.now_pill
    rect = rect_of(box)
    pill(canvas, rect, theme.ink)
    theme.write(
        canvas,
        readout.now_label,
        rect.center,
        role="small",
        bold=True,
        color=theme.background,
        anchor="center",
    )
