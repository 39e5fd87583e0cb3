"""The board of the play screen: everything on it but the orders, read once and drawn once.

Each panel is painted when it first appears and kept as a picture; what has not changed is only
copied to the window.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

import pygame

from game.match import Happening
from game.rules import Observation, Side, Stock
from game.rules.arrays import Array
from game.view.readouts.log import LogReadout, read_log
from game.view.readouts.meters import MetersReadout, read_meters
from game.view.readouts.names import Names
from game.view.readouts.score import TopBarReadout, read_top_bar
from game.view.readouts.signs import Cause
from game.view.readouts.stocks import StocksReadout, read_stocks
from game.view.readouts.sums import Sum, sum_of_score, sum_of_stock
from game.view.readouts.timeline import TimelineReadout
from game.view.readouts.timeline_ahead import foretell
from game.view.readouts.timeline_reading import read_timeline
from game.view.readouts.timeline_window import Window
from game.view.screens.play_controls import Place
from game.view.screens.play_layout import PlayLayout, lay_out_play
from game.view.shapes import panel
from game.view.theme import Theme
from game.view.widgets.dependency_panel import draw_dependency_panel, place_dependency_panel
from game.view.widgets.home_front import draw_home_front, place_home_front
from game.view.widgets.log_panel import draw_log
from game.view.widgets.timeline import arrange_timeline, draw_timeline, find_detail
from game.view.widgets.timeline_layout import TimelineLayout
from game.view.widgets.top_bar import draw_top_bar

__all__ = ["Mark", "PlayBoard"]

Mark = tuple[pygame.Rect, tuple[str, ...]]
"""A thing on the race with what there is to say about it."""
POINT: Final = 16
"""Side of the square that stands for a point under the mouse [px]."""


class PlayBoard:
    """The race, the dependencies, the home front and the log of one moment."""

    def __init__(
        self,
        history: Sequence[Observation],
        happened: Sequence[Happening],
        names: Names,
        theme: Theme,
        size: tuple[int, int],
        *,
        watched: bool = False,
        tools: int = 2,
    ) -> None:
        seen = history[-1]
        self.theme = theme
        self.spots: PlayLayout = lay_out_play(size, theme, tools)
        self.top_bar: TopBarReadout = read_top_bar(seen, names, watching=watched)
        self.names, self.seen = names, seen
        before = history[-2] if len(history) > 1 else None
        self.sums: dict[str, Sum] = {
            **{f"score-{s.slug}": sum_of_score(seen, before, s, names) for s in Side},
            "tension": sum_of_stock(seen, Stock.TENSION, names),
        }
        """What the numbers of the top bar are made of."""
        self.race: TimelineReadout = read_timeline(history, happened, names)
        """The whole calendar."""
        self.shown = self.race
        """The stretch of it in sight."""
        self._looks = 0
        """How often another stretch, or another forecast, has been shown."""
        self.meters: MetersReadout = read_meters(seen, names)
        self.stocks: StocksReadout = read_stocks(seen, names)
        self.log: LogReadout = read_log(happened, names)
        self.race_layout: TimelineLayout = arrange_timeline(
            self.race, self.spots.timeline.size, theme
        )
        self._panes: dict[str, tuple[object, pygame.Surface]] = {}

    # The stretch of the race in sight.

    def foretell(self, months: Array, position: Array, ships: Array) -> None:
        """Show the forecast of matches played on; see `readouts.timeline_ahead.foretell`."""
        self.race = foretell(self.race, self.seen, months, position, ships, self.names)

    def look(self, window: Window | None) -> None:
        """Show a stretch of the calendar, or all of it."""
        self.shown = window.of(self.race) if window else self.race
        self._looks += 1
        self.race_layout = arrange_timeline(self.shown, self.spots.timeline.size, self.theme)

    @property
    def years_per_pixel(self) -> float:
        """How much time one pixel of the race is."""
        return (self.shown.end - self.shown.start) / self.race_layout.scale.plot.w

    def date_at(self, x: int) -> float:
        """The date at a place across the window."""
        left = self.spots.timeline.left + self.race_layout.scale.plot.x
        return self.shown.start + (x - left) * self.years_per_pixel

    # What there is to say.

    def places(self, read: Callable[[str], None]) -> list[Place]:
        """Meters, stocks and the card: each tells its causes, and opens its page of the rules."""
        meters, card = place_dependency_panel(
            self.spots.meters, len(self.meters.meters), self.theme
        )
        places = self._top_places(read)
        places += [
            Place(
                f"meter-{at}",
                rect,
                meter.label,
                partial(read, meter.page),
                detail=_told(meter.label, meter.causes),
            )
            for at, (meter, rect) in enumerate(zip(self.meters.meters, meters, strict=True))
        ]
        switch = self.meters.card
        places.append(
            Place(
                "card",
                card,
                switch.title,
                partial(read, switch.page),
                detail=(switch.title, switch.says),
            )
        )
        rows, figures = place_home_front(self.spots.home, self.stocks, self.theme)
        for at, (stock, rect) in enumerate(zip(self.stocks.stocks, rows, strict=True)):
            detail = _told(f"{stock.label} {stock.text}", stock.causes)
            if stock.notch_label:
                detail = (*detail, stock.notch_label)
            press = partial(read, stock.page)
            places.append(Place(f"stock-{at}", rect, stock.label, press, detail=detail))
        for at, (figure, rect) in enumerate(zip(self.stocks.figures, figures, strict=True)):
            press = partial(read, figure.page)
            places.append(Place(f"figure-{at}", rect, figure.label, press, detail=figure.note))
        return places

    def _top_places(self, read: Callable[[str], None]) -> list[Place]:
        """Both scores and the tension: each tells what it is made of, and opens its page."""
        left = self.spots.score.copy()
        left.width //= 2
        right = pygame.Rect(left.right, left.top, self.spots.score.right - left.right, left.height)
        return [
            Place(key, rect, told.title, partial(read, told.page), detail=told.note)
            for (key, told), rect in zip(
                self.sums.items(), (left, right, self.spots.tension), strict=True
            )
        ]

    def at(self, pos: tuple[int, int]) -> Mark | None:
        """Return what there is to say about the point of the race at ``pos``."""
        board = self.spots.timeline
        if not board.collidepoint(pos):
            return None
        within = (pos[0] - board.left, pos[1] - board.top)
        detail = find_detail(self.race_layout, self.shown, within, self.theme.scale)
        near = pygame.Rect(0, 0, POINT, POINT)
        near.center = pos
        return (near, detail) if detail else None

    def marks(self) -> list[Mark]:
        """Everything on the race that has something to say, from left to right."""
        layout, board = self.race_layout, self.spots.timeline
        found = [(chip.x, chip.y, chip.chip.detail) for chip in layout.chips]
        found += [(pin.x, pin.y, pin.pin.detail) for pin in layout.pins]
        found += [(b.pill.x + b.pill.w / 2, b.y, b.bracket.detail) for b in layout.brackets]
        found.sort(key=lambda mark: mark[0])
        side = self.theme.px(20)
        marks = []
        for x, y, detail in found:
            rect = pygame.Rect(0, 0, side, side)
            rect.center = (board.left + round(x), board.top + round(y))
            marks.append((rect, detail))
        return marks

    def page_of(self, detail: tuple[str, ...]) -> str:
        """The page of the encyclopaedia on the thing of the race that says ``detail``, if any."""
        told = {chip.detail: chip.page for chip in self.race.chips}
        told |= {pin.detail: pin.page for pin in self.race.pins}
        told |= {bracket.detail: bracket.page for bracket in self.race.brackets}
        return told.get(detail, "")

    # Drawing.

    def draw(self, surface: pygame.Surface) -> None:
        """Draw everything but the orders."""
        surface.fill(self.theme.background)
        whole = pygame.Rect(0, 0, surface.get_width(), self.spots.timeline.top)
        self.pane(surface, "top", whole, None, self._draw_top)
        self.pane(surface, "race", self.spots.timeline, self._looks, self._draw_race)
        self.pane(surface, "meters", self.spots.meters, None, self._draw_meters)
        self.pane(surface, "home", self.spots.home, None, self._draw_home)

    def pane(
        self,
        surface: pygame.Surface,
        name: str,
        rect: pygame.Rect,
        key: object,
        draw: Callable[[pygame.Surface], None],
    ) -> None:
        """Show one panel; ``draw`` paints it where it lies when ``key`` is not its last."""
        kept = self._panes.get(name)
        if kept is None or kept[0] != key:
            draw(surface)
            self._panes[name] = (key, surface.subsurface(rect).copy())
        else:
            surface.blit(kept[1], rect)

    def _draw_top(self, surface: pygame.Surface) -> None:
        draw_top_bar(surface, self.spots, self.top_bar, self.theme)

    def _draw_race(self, surface: pygame.Surface) -> None:
        draw_timeline(surface, self.spots.timeline, self.shown, self.theme, self.race_layout)

    def _draw_meters(self, surface: pygame.Surface) -> None:
        draw_dependency_panel(surface, self.spots.meters, self.meters, self.theme)

    def _draw_home(self, surface: pygame.Surface) -> None:
        """The stocks, a rule, and the log in what room is left."""
        rect, px = self.spots.home, self.theme.px
        panel(surface, rect, self.theme)
        draw_home_front(surface, rect, self.stocks, self.theme)
        rows, figures = place_home_front(rect, self.stocks, self.theme)
        foot = max(place.bottom for place in (*rows, *figures))
        rule = pygame.Rect(rect.left + px(16), foot + px(7), rect.width - px(32), max(1, px(1)))
        surface.fill(self.theme.line, rule)
        room = pygame.Rect(rule.left, rule.bottom + px(8), rule.width, 0)
        room.height = rect.bottom - px(12) - room.top
        draw_log(surface, room, self.log, self.theme)


def _told(title: str, causes: Sequence[Cause]) -> tuple[str, ...]:
    """A title and its causes, one to a line."""
    return (title, *(f"{cause.text}  {cause.label}" for cause in causes))
