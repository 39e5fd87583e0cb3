"""All curves of a match side by side; a quarter pointed at on one is told on every one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import pygame

from game.readouts.breakdowns.breakdown import Breakdown
from game.readouts.ending.curves import CurveChart
from game.readouts.ending.story import StoryReadout
from game.view.charts.curves import (
    draw_curve_chart,
    draw_lines,
    draw_values,
    place_names,
    plan_chart,
)
from game.view.charts.lead_chart import draw_lead_ground, draw_marks, place_of_turn, plot_of
from game.view.drawing.hotspot import Hotspot
from game.view.drawing.shapes import focus_ring, panel
from game.view.drawing.theme import Theme
from game.view.gui.control import Control
from game.view.input import keys
from game.view.input.focus import FocusRing

__all__ = ["CurveSheet", "SheetReadout", "draw_charts"]

COLUMNS: Final = 3
GAP: Final = 10
AROUND: Final = 4
"""Room at both ends of a name, so that the line around it touches no letter [design px]."""


@dataclass(frozen=True)
class SheetReadout:
    """What the sheet shows: the lead with its turning points, and the charts."""

    story: StoryReadout
    charts: tuple[CurveChart, ...]
    dates: tuple[str, ...]
    """The opening and each turn by name."""
    leads: tuple[str, ...]
    """Who was ahead at each of them, and by how far."""

    @property
    def marks(self) -> list[int]:
        """The turns at which the match turned."""
        return [turn.turn for turn in self.story.turns]


def draw_charts(
    surface: pygame.Surface, rect: pygame.Rect, sheet: SheetReadout, columns: int, theme: Theme
) -> None:
    """Draw the charts without the lead inside ``rect``, with the values of the last turn."""
    places = _places(rect, len(sheet.charts), columns, theme)
    for chart, place in zip(sheet.charts, places, strict=True):
        draw_curve_chart(surface, place, chart, theme, sheet.marks)


def _places(rect: pygame.Rect, count: int, columns: int, theme: Theme) -> list[pygame.Rect]:
    """As many places in rows."""
    gap = theme.px(GAP)
    rows = -(-count // columns)
    width = (rect.width - gap * (columns - 1)) // columns
    height = (rect.height - gap * (rows - 1)) // rows
    return [
        pygame.Rect(
            rect.left + at % columns * (width + gap),
            rect.top + at // columns * (height + gap),
            width,
            height,
        )
        for at in range(count)
    ]


class CurveSheet(Control):
    """Left and Right, or the mouse, point at a quarter; Enter or a click opens its board."""

    def __init__(
        self,
        rect: pygame.Rect,
        label: str,
        sheet: SheetReadout,
        on_open: Callable[[int], None],
        theme: Theme,
    ) -> None:
        super().__init__(rect, label)
        self.sheet = sheet
        self.turn: int | None = None
        """The turn that is pointed at."""
        self._on_open = on_open
        self._theme = theme
        self._lead, *self._places = _places(rect, len(sheet.charts) + 1, COLUMNS, theme)
        self._plans = [
            plan_chart(place, chart, theme)
            for chart, place in zip(sheet.charts, self._places, strict=True)
        ]
        self._ground: pygame.Surface | None = None

    @property
    def last(self) -> int:
        """The last turn."""
        return len(self.sheet.dates) - 1

    def hotspots(self, lead: Breakdown, curves: Sequence[Sequence[Breakdown]]) -> Iterator[Hotspot]:
        """Yield where the last lead and the name of each curve stand, with what they are made of.

        While one of these is pointed at no quarter is, so that it is the last one that is told.
        """
        yield Hotspot.of(self._place_lead(self.last).inflate(2 * self._theme.px(AROUND), 0), lead)
        for chart, plan, sums in zip(self.sheet.charts, self._plans, curves, strict=True):
            for place, told in zip(place_names(plan, chart, self._theme), sums, strict=False):
                yield Hotspot.of(place.inflate(2 * self._theme.px(AROUND), 0), told)

    def activate(self) -> None:
        """Open the board of the quarter that is pointed at."""
        self._on_open(self.last if self.turn is None else self.turn)

    def set_focus(self, focused: bool) -> None:
        """Point at nothing any more once the focus has gone."""
        if not focused:
            self.turn = None

    def take(self, event: pygame.event.Event) -> bool:
        """Answer the keys along the quarters."""
        if event.type != pygame.KEYDOWN:
            return False
        now = self.last if self.turn is None else self.turn
        steps = {
            keys.LEFT: now - 1,
            keys.RIGHT: now + 1,
            keys.HOME: 0,
            keys.END: self.last,
        }
        if event.key not in steps:
            return False
        self.turn = min(self.last, max(0, steps[event.key]))
        return True

    def follow(self, event: pygame.event.Event) -> bool:
        """Point at the quarter under the mouse; True if that is another one."""
        if event.type != pygame.MOUSEMOTION:
            return False
        before, self.turn = self.turn, self._turn_at(event.pos)
        return self.turn != before

    def _turn_at(self, pos: tuple[int, int]) -> int | None:
        lead = plot_of(self._lead_room(), self.sheet.story.lead, self._theme)
        for plot in (lead, *(plan.plot for plan in self._plans)):
            if plot.inflate(self._theme.px(8), self._theme.px(8)).collidepoint(pos):
                share = (pos[0] - plot.left) / max(1, plot.width)
                return min(self.last, max(0, round(share * self.last)))
        return None

    def _lead_room(self) -> pygame.Rect:
        """The room for the lead under its title."""
        px = self._theme.px
        inner = self._lead.inflate(-px(24), -px(16))
        top = inner.top + self._theme.line_height("small") + px(4)
        return pygame.Rect(inner.left, top, inner.width, inner.bottom - top)

    def _told_of(self, turn: int) -> str:
        return f"{self.sheet.dates[turn]} · {self.sheet.leads[turn]}"

    def _place_lead(self, turn: int) -> pygame.Rect:
        """Where the lead after a turn is told: at the right end of the title's line."""
        theme = self._theme
        px = theme.px
        title = theme.measure(self.sheet.story.lead.title, role="small", bold=True)[0]
        wide, high = theme.measure(self._told_of(turn), role="tiny")
        place = pygame.Rect(0, self._lead.top + px(8), 0, high)
        place.width = min(wide, self._lead.width - px(36) - title)
        place.right = self._lead.right - px(12)
        return place

    # Drawing.

    def draw(self, surface: pygame.Surface, theme: Theme, ring: FocusRing) -> None:
        """Draw the charts once, and over them what is told of the quarter."""
        if self._ground is None:
            self._ground = self._draw_ground(surface.get_size(), theme)
        surface.blit(self._ground, self.rect, self.rect)
        turn = self.last if self.turn is None else self.turn
        self._draw_lead(surface, turn, theme)
        for chart, plan in zip(self.sheet.charts, self._plans, strict=True):
            draw_values(surface, plan, chart, theme, turn)
        if ring.is_focused(self):
            focus_ring(surface, self.rect, theme, theme.px(8))

    def _draw_ground(self, size: tuple[int, int], theme: Theme) -> pygame.Surface:
        """What stays the same wherever one points."""
        ground = pygame.Surface(size)
        ground.fill(theme.background)
        panel(ground, self._lead, theme)
        at = (self._lead.left + theme.px(12), self._lead.top + theme.px(8))
        theme.write(ground, self.sheet.story.lead.title, at, role="small", bold=True)
        lead = self.sheet.story.lead
        draw_lead_ground(ground, self._lead_room(), lead, theme, marks=self.sheet.marks)
        charts = zip(self.sheet.charts, self._places, self._plans, strict=True)
        for chart, place, plan in charts:
            draw_lines(ground, place, chart, plan, theme, marks=self.sheet.marks)
        return ground

    def _draw_lead(self, surface: pygame.Surface, turn: int, theme: Theme) -> None:
        """Which quarter is told, who was ahead in it, and where that is on the ribbon."""
        px, sheet = theme.px, self.sheet
        room = self._place_lead(turn)
        told = self._told_of(turn)
        theme.write(
            surface,
            told,
            room.topright,
            role="tiny",
            color=theme.ink_soft,
            anchor="topright",
            max_width=room.width,
        )
        place = place_of_turn(self._lead_room(), sheet.story.lead, turn, theme)
        hot = sheet.marks.index(turn) if turn in sheet.marks else -1
        if hot < 0 and turn < self.last:
            plot = plot_of(self._lead_room(), sheet.story.lead, theme)
            surface.fill(theme.ink_soft, (place[0], plot.top, max(1, px(1)), plot.height))
        draw_marks(surface, self._lead_room(), sheet.story.lead, theme, marks=sheet.marks, hot=hot)
