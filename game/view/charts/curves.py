"""A chart of the whole match: a line to each name, told apart by colour, end sign and dash."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import pygame

from game.readouts.ending.curves import Curve, CurveChart
from game.readouts.race.chart_axes import part_labels
from game.readouts.words.signs import Owner
from game.view.charts.chart_frame import draw_turn_marks, draw_years, grid_colour, plot_x
from game.view.drawing.owners import draw_owner_sign, owner_colour
from game.view.drawing.shapes import dashed_line, panel
from game.view.drawing.theme import Colour, Theme

__all__ = ["draw_curve_chart", "draw_lines", "draw_values", "place_names", "plan_chart"]

FINER: Final = 3
"""How many times larger a line is drawn before it is shrunk."""
MOST_NAMES: Final = 0.42
"""Share of the width that the names at the ends of the lines may take."""
SIGN: Final = 8
AROUND: Final = 9
"""Room beside a sign [design px]."""
BETWEEN: Final = 5
"""From a name to its value [design px]."""
LEAST: Final = 20
"""A plot that is lower shows nothing [px]."""


@dataclass(frozen=True)
class ChartPlan:
    """Where the parts of a chart are."""

    plot: pygame.Rect
    names: pygame.Rect
    """Beside the plot, where the lines end."""
    is_flat: bool
    """Whether names and values share a line, or each value stands under its name."""

    @property
    def is_drawn(self) -> bool:
        """Whether there is room for anything."""
        return self.plot.height >= LEAST


def draw_curve_chart(
    surface: pygame.Surface,
    rect: pygame.Rect,
    chart: CurveChart,
    theme: Theme,
    marks: Sequence[int] = (),
) -> None:
    """Draw ``chart`` inside ``rect`` with the values of its last turn.

    ``marks`` are the turns at which the match turned, numbered in this order.
    """
    plan = plan_chart(rect, chart, theme)
    draw_lines(surface, rect, chart, plan, theme, marks=marks)
    draw_values(surface, plan, chart, theme, turns_of(chart))


def turns_of(chart: CurveChart) -> int:
    """Return the last turn of a chart; the opening is 0."""
    return len(chart.curves[0].values) - 1


def plan_chart(rect: pygame.Rect, chart: CurveChart, theme: Theme) -> ChartPlan:
    """Return where plot and names of a chart lie: the names take what they need."""
    px = theme.px
    inner = rect.inflate(-px(24), -px(16))
    labels = [level.label for level in chart.levels] + [chart.mark_label]
    margin = max(theme.measure(label, role="tiny")[0] for label in labels) + px(6)
    tiny = theme.line_height("tiny")
    top = inner.top + theme.line_height("small") + tiny + px(2)
    plot = pygame.Rect(inner.left + margin, top, inner.width - margin, 0)
    plot.height = inner.bottom - tiny - px(3) - top
    widths = [_widths(curve, theme) for curve in chart.curves]
    line = max(name + value for name, value in widths) + px(BETWEEN)
    is_flat = line <= plot.width * MOST_NAMES
    wide = line if is_flat else max(map(max, widths))
    plot.width -= wide + px(SIGN + AROUND)
    names = pygame.Rect(plot.right, plot.top, inner.right - plot.right, plot.height)
    return ChartPlan(plot, names, is_flat)


def draw_lines(
    surface: pygame.Surface,
    rect: pygame.Rect,
    chart: CurveChart,
    plan: ChartPlan,
    theme: Theme,
    *,
    marks: Sequence[int] = (),
) -> None:
    """Draw all of a chart that stays the same wherever one looks."""
    panel(surface, rect, theme)
    _draw_title(surface, rect, chart, theme)
    if not plan.is_drawn:
        return
    plot, turns = plan.plot, turns_of(chart)
    draw_years(surface, plot, chart.years, turns, theme)
    _draw_levels(surface, plot, chart, theme)
    draw_turn_marks(surface, plot, marks, turns, theme)
    for curve in chart.curves:
        _draw_curve(surface, plot, chart, curve, theme)


def draw_values(
    surface: pygame.Surface, plan: ChartPlan, chart: CurveChart, theme: Theme, turn: int
) -> None:
    """Draw what a chart tells of one turn: where the lines are, their names and values."""
    turns = turns_of(chart)
    if not plan.is_drawn:
        return
    x = plot_x(plan.plot, turn, turns)
    if turn < turns:
        surface.fill(theme.ink_soft, (x, plan.plot.top, max(1, theme.px(1)), plan.plot.height))
    for curve in chart.curves:
        sign = pygame.Rect(0, 0, theme.px(SIGN), theme.px(SIGN))
        sign.center = (x, round(_height(plan.plot, chart, curve.values[turn])))
        draw_owner_sign(surface, sign, curve.owner, theme)
    _draw_names(surface, plan, chart, turn, theme)


def _draw_title(
    surface: pygame.Surface, rect: pygame.Rect, chart: CurveChart, theme: Theme
) -> None:
    px = theme.px
    inner = rect.inflate(-px(24), -px(16))
    title = theme.write(surface, chart.title, inner.topleft, role="small", bold=True)
    at = (title.right + px(7), title.bottom - px(1))
    room = inner.right - at[0]
    theme.write(
        surface,
        chart.unit,
        at,
        role="tiny",
        color=theme.ink_faint,
        anchor="bottomleft",
        max_width=room,
    )


def _widths(curve: Curve, theme: Theme) -> tuple[int, int]:
    """The widths of a curve's name and of the widest of its values [px]."""
    value = max(theme.measure(said, role="tiny", bold=True)[0] for said in curve.said)
    return theme.measure(curve.label, role="tiny")[0], value


def _height(plot: pygame.Rect, chart: CurveChart, value: float) -> float:
    share = (value - chart.low) / max(chart.high - chart.low, 1e-9)
    return plot.bottom - plot.height * min(1.0, max(0.0, share))


def _draw_levels(
    surface: pygame.Surface, plot: pygame.Rect, chart: CurveChart, theme: Theme
) -> None:
    """The named values of the scale, and the one worth a line of its own."""
    px = theme.px
    taken = pygame.Rect(0, 0, 0, 0)
    for level in (chart.levels[0], chart.levels[-1], *chart.levels[1:-1]):
        y = round(_height(plot, chart, level.at))
        ends = level in (chart.levels[0], chart.levels[-1])
        surface.fill(theme.line if ends else grid_colour(theme), (plot.left, y, plot.width, 1))
        if not ends and plot.height < 4 * theme.line_height("tiny"):
            continue
        at = (plot.left - px(5), y)
        taken = theme.write(
            surface, level.label, at, role="tiny", color=theme.ink_faint, anchor="midright"
        )
    if chart.mark is not None and chart.low <= chart.mark <= chart.high:
        y = round(_height(plot, chart, chart.mark))
        dashed_line(
            surface, theme.ink_soft, (plot.left, y), (plot.right, y), dash=px(3), gap=px(4), width=1
        )
        lowest = plot.bottom - taken.height  # clear of the foot of the scale
        at = (plot.left - px(5), min(y, lowest))
        theme.write(
            surface,
            chart.mark_label,
            at,
            role="tiny",
            bold=True,
            color=theme.ink_soft,
            anchor="midright",
        )


def _draw_curve(
    surface: pygame.Surface,
    plot: pygame.Rect,
    chart: CurveChart,
    curve: Curve,
    theme: Theme,
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
            _dashes(
                big,
                colour,
                start,
                end,
                dash=theme.px(5) * FINER,
                gap=theme.px(4) * FINER,
                width=width,
            )
        else:
            pygame.draw.line(big, colour, start, end, width)
            pygame.draw.circle(big, colour, end, width / 2)
    surface.blit(pygame.transform.smoothscale(big, pane.size), pane)


def place_names(plan: ChartPlan, chart: CurveChart, theme: Theme) -> list[pygame.Rect]:
    """Return where each curve's name and value stand; nothing where nothing is drawn.

    It is the end of its line, or as near to it as there is room.
    """
    if not plan.is_drawn:
        return []
    px, room = theme.px, plan.names
    line = theme.line_height("tiny")
    tall = line if plan.is_flat else 2 * line - px(2)
    wanted = [_height(room, chart, curve.values[-1]) - tall / 2 for curve in chart.curves]
    lowest = room.bottom + line - tall
    tops = part_labels(wanted, tall + px(1), room.top - line / 2, lowest)
    left = room.left + px(7)
    return [pygame.Rect(left, round(top), room.right - left, tall) for top in tops]


def _draw_names(
    surface: pygame.Surface, plan: ChartPlan, chart: CurveChart, turn: int, theme: Theme
) -> None:
    """Each curve's name and its value after a turn."""
    px, line = theme.px, theme.line_height("tiny")
    at_end = turn == turns_of(chart)
    for curve, place in zip(chart.curves, place_names(plan, chart, theme), strict=True):
        sign = pygame.Rect(place.left, 0, px(SIGN - 1), px(SIGN - 1))
        sign.centery = place.top + line // 2
        beside = abs(sign.centery - _height(plan.plot, chart, curve.values[turn])) < px(SIGN) / 2
        if not (at_end and beside):  # the sign at the end of its line says it already
            draw_owner_sign(surface, sign, curve.owner, theme)
        at = (sign.right + px(4), place.top)
        name = theme.write(surface, curve.label, at, role="tiny", color=theme.ink_soft)
        at = (
            (name.right + px(BETWEEN), name.top)
            if plan.is_flat
            else (name.left, name.bottom - px(2))
        )
        colour = owner_colour(curve.owner, theme)
        theme.write(surface, curve.said[turn], at, role="tiny", bold=True, color=colour)


def _dashes(
    surface: pygame.Surface,
    colour: Colour,
    start: tuple[float, float],
    end: tuple[float, float],
    *,
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
