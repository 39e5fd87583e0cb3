"""A small chart of the whole match: a line to a side, told apart by colour, end sign and dash."""

from itertools import pairwise

import pygame

from game.view.readouts.ending import Curve, CurveChart
from game.view.readouts.signs import Owner
from game.view.shapes import dashed_line, panel
from game.view.theme import Colour, Theme
from game.view.widgets.log_panel import draw_owner_sign
from game.view.widgets.timeline_marks import owner_colour

__all__ = ["draw_curve_chart"]

FINER = 3
"""How many times larger a line is drawn before it is shrunk."""


def draw_curve_chart(
    surface: pygame.Surface, rect: pygame.Rect, chart: CurveChart, theme: Theme
) -> None:
    """Draw ``chart`` inside ``rect``; its names stand under the title with their last values."""
    px = theme.px
    panel(surface, rect, theme)
    inner = rect.inflate(-px(24), -px(16))
    unit = theme.write(
        surface,
        chart.unit,
        inner.topright,
        "tiny",
        color=theme.ink_faint,
        anchor="topright",
        max_width=inner.width // 2,
    )
    theme.write(
        surface,
        chart.title,
        inner.topleft,
        "small",
        bold=True,
        max_width=unit.left - inner.left - px(6),
    )
    top = inner.top + theme.line_height("small") + px(3)
    top = _draw_names(surface, pygame.Rect(inner.left, top, inner.width, 0), chart, theme)
    margin = max(theme.measure(text, "tiny")[0] for text in (level.label for level in chart.levels))
    foot = theme.line_height("tiny") + px(2)
    plot = pygame.Rect(inner.left + margin + px(8), top + px(6), 0, 0)
    plot.width = inner.right - px(6) - plot.left
    plot.height = inner.bottom - foot - plot.top
    if plot.height < px(20):
        return
    _draw_axes(surface, plot, chart, theme)
    for curve in chart.curves:
        _draw_curve(surface, plot, chart, curve, theme)


def _draw_names(surface: pygame.Surface, room: pygame.Rect, chart: CurveChart, theme: Theme) -> int:
    """The curves' names with their signs; returns where the plot may begin."""
    px = theme.px
    line = theme.line_height("tiny")
    left, top = room.left, room.top
    for curve in chart.curves:
        text = f"{curve.label} {curve.text}"
        wide = theme.measure(text, "tiny")[0] + px(12)
        if left > room.left and left + wide > room.right:
            left, top = room.left, top + line + px(1)
        sign = pygame.Rect(left, 0, px(7), px(7))
        sign.centery = top + line // 2
        draw_owner_sign(surface, sign, curve.owner, theme)
        theme.write(
            surface,
            text,
            (sign.right + px(4), top),
            "tiny",
            color=theme.ink_soft,
            max_width=room.right - sign.right - px(4),
        )
        left += wide + px(12)
    return top + line


def _height(plot: pygame.Rect, chart: CurveChart, value: float) -> float:
    share = (value - chart.low) / max(chart.high - chart.low, 1e-9)
    return plot.bottom - plot.height * min(1.0, max(0.0, share))


def _draw_axes(surface: pygame.Surface, plot: pygame.Rect, chart: CurveChart, theme: Theme) -> None:
    px = theme.px
    for level in (chart.levels[0], chart.levels[-1]):
        y = round(_height(plot, chart, level.at))
        surface.fill(theme.line, (plot.left, y, plot.width, 1))
        at = (plot.left - px(5), y)
        theme.write(surface, level.label, at, "tiny", color=theme.ink_faint, anchor="midright")
    surface.fill(theme.line.lerp(theme.panel, 0.5), (plot.left, plot.centery, plot.width, 1))
    foot = plot.bottom + px(3)
    theme.write(surface, chart.first, (plot.left, foot), "tiny", color=theme.ink_faint)
    theme.write(
        surface, chart.last, (plot.right, foot), "tiny", color=theme.ink_faint, anchor="topright"
    )
    if chart.mark is not None and chart.low <= chart.mark <= chart.high:
        y = round(_height(plot, chart, chart.mark))
        dashed_line(surface, theme.ink_soft, (plot.left, y), (plot.right, y), px(3), px(4), 1)
        theme.write(
            surface,
            chart.mark_label,
            (plot.left + px(2), y - px(1)),
            "tiny",
            bold=True,
            color=theme.ink,
            anchor="bottomleft",
        )


def _draw_curve(
    surface: pygame.Surface, plot: pygame.Rect, chart: CurveChart, curve: Curve, theme: Theme
) -> None:
    """One line, drawn larger and shrunk so that gentle slopes stay smooth."""
    colour = owner_colour(curve.owner, theme)
    last = max(1, len(curve.values) - 1)
    points = [
        (plot.left + plot.width * at / last, _height(plot, chart, value))
        for at, value in enumerate(curve.values)
    ]
    margin = theme.px(4)
    pane = plot.inflate(2 * margin, 2 * margin)
    big = pygame.Surface((pane.width * FINER, pane.height * FINER), pygame.SRCALPHA)
    big.fill((*colour[:3], 0))
    large = [((x - pane.left) * FINER, (y - pane.top) * FINER) for x, y in points]
    width = max(2, theme.px(2)) * FINER
    for start, end in pairwise(large):
        if curve.owner is Owner.SHARED:
            _dashes(big, colour, start, end, theme.px(5) * FINER, theme.px(4) * FINER, width)
        else:
            pygame.draw.line(big, colour, start, end, width)
            pygame.draw.circle(big, colour, end, width / 2)
    surface.blit(pygame.transform.smoothscale(big, pane.size), pane)
    sign = pygame.Rect(0, 0, theme.px(8), theme.px(8))
    sign.center = (round(points[-1][0]), round(points[-1][1]))
    draw_owner_sign(surface, sign, curve.owner, theme)


def _dashes(
    surface: pygame.Surface,
    colour: Colour,
    start: tuple[float, float],
    end: tuple[float, float],
    dash: float,
    gap: float,
    width: int,
) -> None:
    """A stroke of dashes."""
    line = pygame.Vector2(end) - pygame.Vector2(start)
    length = line.length()
    along = 0.0
    while along < length:
        first = pygame.Vector2(start) + line * (along / length)
        last = pygame.Vector2(start) + line * (min(along + dash, length) / length)
        pygame.draw.line(surface, colour, first, last, width)
        along += dash + gap
