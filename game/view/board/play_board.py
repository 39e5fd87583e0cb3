"""The board of the play screen: everything on it but the orders, read once and drawn once.

Each panel is painted when it first appears and kept as a picture; what has not changed is only
copied to the window.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

import pygame

from game.match import Happening
from game.readouts.board.board_breakdowns import read_board_breakdowns
from game.readouts.board.log import LogReadout, read_log
from game.readouts.board.meters import MetersReadout, read_meters
from game.readouts.board.projected_end import ProjectedEnd
from game.readouts.board.score import TopBarReadout, read_top_bar
from game.readouts.board.stocks import StocksReadout, read_stocks
from game.readouts.race.planned_race import PlannedRace
from game.readouts.race.timeline import ChipMark, TimelineReadout, Told
from game.readouts.race.timeline_projection import add_projection
from game.readouts.race.timeline_reading import read_timeline
from game.readouts.race.timeline_window import Window
from game.readouts.words.icons import WAYS, icon_of_page
from game.readouts.words.names import Names
from game.rules import Observation
from game.rules.arrays import Array
from game.view.board.dependency_panel import draw_dependency_panel
from game.view.board.home_front import draw_home_front, place_home_front
from game.view.board.log_panel import LogLayout, draw_log, place_log
from game.view.board.play_layout import PlayLayout, lay_out_play
from game.view.board.top_bar import draw_top_bar
from game.view.drawing.hotspot import Hotspot, with_room_aside
from game.view.drawing.shapes import panel
from game.view.drawing.theme import Theme
from game.view.input.keys import KeyMap
from game.view.race.planned_race import PlacedRace, draw_planned_race, place_planned_race
from game.view.race.timeline import arrange_timeline, draw_timeline, find_mark
from game.view.race.timeline_layout import TimelineLayout
from game.view.screens.hotspot_control import HotspotControl

__all__ = ["PlayBoard"]

POINT: Final = 16
"""Side of the square that stands for a point under the mouse [px]."""

LOG_TOOLS: Final = {
    "cards": ("orders", "back-cards-tool"),
    "report": (WAYS["help"], "back-report-tool"),
    "take-back": (WAYS["back"], "back-tool"),
}
"""Ways back from the board: drawing and words of each."""


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
        log_tools: Sequence[str] = (),
        taken_back: str = "",
    ) -> None:
        """Read and place the board.

        Args:
            history: what the viewer knew at the opening and after each turn.
            happened: what has happened, as far as it is known.
            names: the words of the match.
            theme: the look.
            size: room of the board [px].
            watched: whether nobody gives orders here.
            tools: signs in the top bar.
            log_tools: ways back, as signs beside the log: of `LOG_TOOLS`, from the right.
            taken_back: how many turns were taken back, in a line; nothing where none were.
        """
        seen = history[-1]
        self.theme = theme
        self._size = size
        self.spots: PlayLayout = lay_out_play(size, theme, tools)
        self.top_bar: TopBarReadout = read_top_bar(seen, names, watching=watched)
        self.names, self.seen = names, seen
        self.race: TimelineReadout = read_timeline(history, happened, names)
        """The whole calendar."""
        self.shown = self.race
        """The stretch of it in sight."""
        self._looks = 0
        """How often another stretch, or another forecast, has been shown."""
        self.meters: MetersReadout = read_meters(seen, names)
        self.stocks: StocksReadout = read_stocks(seen, names)
        self.log: LogReadout = replace(read_log(happened, names), taken_back=taken_back)
        self.log_tools = (*log_tools,)
        self._log_room = self._room_of_log()
        self.log_layout: LogLayout = place_log(self._log_room, self.log, theme, len(log_tools))
        before = history[-2] if len(history) > 1 else None
        self.breakdowns = read_board_breakdowns(seen, before, names)
        self._numbers: list[Hotspot] | None = None
        """The numbers of the panels; None until somebody asks, and when they have moved."""
        self._race_layout: TimelineLayout | None = None
        self.planned_race: PlannedRace | None = None
        """The race with the orders in the slots, while it is known."""
        self._placed_race: PlacedRace | None = None
        self.end: ProjectedEnd | None = None
        """How the match may end, once it has been played on."""
        self._ends_told = 0
        """How often another projection has been shown."""
        self.leads: tuple[str, ...] = ()
        """Where the orders in the slots lead, in words; that it is being worked out, until then."""
        self._panes: dict[str, tuple[object, pygame.Surface]] = {}

    # The stretch of the race in sight.

    def add_projection(self, months: Array, position: Array, ships: Array) -> None:
        """Show the forecast of matches played on; see `readouts.timeline_ahead.add_projection`."""
        self.race = add_projection(self.race, self.seen, months, position, ships, self.names)

    def project(self, end: ProjectedEnd | None) -> None:
        """Show how the match may end beside the lead, or no longer."""
        self.end = end
        self._ends_told += 1
        self._numbers = None

    def look(self, window: Window | None) -> None:
        """Show a stretch of the calendar, or all of it."""
        self.shown = window.of(self.race) if window else self.race
        self._looks += 1
        self._race_layout = self._placed_race = None

    @property
    def race_layout(self) -> TimelineLayout:
        """Where everything on the race is; placed when first asked for after another look.

        The forecast and the stretch in sight often change in one frame, and placing takes long.
        """
        if self._race_layout is None:
            size = self.spots.timeline.size
            self._race_layout = arrange_timeline(self.shown, size, self.theme)
        return self._race_layout

    def show_planned_race(self, planned_race: PlannedRace | None, *, awaited: bool = False) -> bool:
        """Show where the orders in the slots lead, or no longer; True if that is another thing.

        While it is ``awaited`` the race shows nothing of it, and the order panel says so.
        """
        wait = (self.names.texts("planned-awaited"),) if awaited else ()
        leads = (
            (*((self.end.says,) if self.end else ()), *planned_race.says) if planned_race else wait
        )
        if (planned_race, leads) == (self.planned_race, self.leads):
            return False
        if planned_race != self.planned_race:
            self._looks += 1
        self.planned_race, self.leads, self._placed_race = planned_race, leads, None
        return True

    @property
    def placed_race(self) -> PlacedRace | None:
        """Where the planned orders stand on the race as it is looked at now."""
        if self.planned_race and self._placed_race is None:
            layout = self.race_layout
            self._placed_race = place_planned_race(
                self.planned_race, self.shown, layout, self.theme
            )
        return self._placed_race

    @property
    def years_per_pixel(self) -> float:
        """How much time one pixel of the race is."""
        return (self.shown.end - self.shown.start) / self.race_layout.scale.plot.w

    def date_at(self, x: int) -> float:
        """Return the date at a place across the window."""
        left = self.spots.timeline.left + self.race_layout.scale.plot.x
        return self.shown.start + (x - left) * self.years_per_pixel

    # What there is to say.

    def hotspots(self) -> list[Hotspot]:
        """Return every number of the panels, in the order of Tab, where its panel draws it."""
        if self._numbers is None:
            proof = pygame.Surface(self._size)
            self._numbers = [
                *self._draw_top(proof),
                *self._draw_meters(proof),
                *draw_home_front(proof, self.spots.home, self.stocks, self.theme),
            ]
        return self._numbers

    def log_hotspots(
        self,
        ways: Mapping[str, Callable[[], None]],
        open_page: Callable[[str], None],
        keymap: KeyMap,
    ) -> list[HotspotControl]:
        """Return the signs beside the log, and the lines of it that a page tells more of."""
        names, layout = self.names, self.log_layout
        found = []
        for tool, rect in zip(self.log_tools, layout.tools, strict=True):
            label = names.texts(LOG_TOOLS[tool][1], **keymap.values(names.texts))
            found.append(HotspotControl(tool, rect, label, ways[tool], detail=(label,)))
        for at, row in enumerate(layout.rows):
            if row.line.page:
                rect = with_room_aside(row.rect, self.theme)
                press = partial(open_page, row.line.page)
                label, page = row.line.text, row.line.page
                found.append(
                    HotspotControl(f"log-{at}", rect, label, press, detail=(label,), page=page)
                )
        return found

    def at(self, pos: tuple[int, int]) -> Hotspot | None:
        """Return what there is to say about the point of the race at ``pos``."""
        board = self.spots.timeline
        if not board.collidepoint(pos):
            return None
        within = (pos[0] - board.left, pos[1] - board.top)
        if (
            self.planned_race
            and self.placed_race
            and self.placed_race.at(*within, self.theme.scale)
        ):
            return self._hotspot(self.planned_race, pos, POINT)
        found = find_mark(self.race_layout, self.shown, within, self.theme.scale)
        return None if found is None else self._hotspot(found, pos, POINT)

    def race_hotspots(self) -> list[Hotspot]:
        """Return everything on the race that has something to say, from left to right."""
        layout, board = self.race_layout, self.spots.timeline
        found: list[tuple[float, float, Told | PlannedRace]] = [
            (c.x, c.y, c.chip) for c in layout.chips
        ]
        found += [(pin.x, pin.y, pin.pin) for pin in layout.pins]
        found += [(b.pill.x + b.pill.w / 2, b.y, b.bracket) for b in layout.brackets]
        pill = layout.model_pill
        if pill is not None and self.shown.models is not None:
            found.append((pill.x + pill.w / 2, pill.y + pill.h / 2, self.shown.models))
        if self.planned_race and self.placed_race and self.placed_race.in_sight:
            found.append((*self.placed_race.spot, self.planned_race))
        found.sort(key=lambda thing: thing[0])
        return [
            self._hotspot(told, (board.left + round(x), board.top + round(y)), self.theme.px(20))
            for x, y, told in found
        ]

    def find(self, hotspot: Hotspot) -> Hotspot:
        """Return a thing of the race as it is told now, after a change of language or size."""
        kind = (hotspot.page, hotspot.breakdown is None)
        same = (
            each for each in self.race_hotspots() if (each.page, each.breakdown is None) == kind
        )
        return next(same, hotspot)

    def _hotspot(self, told: Told | PlannedRace, centre: tuple[int, int], size: int) -> Hotspot:
        rect = pygame.Rect(0, 0, size, size)
        rect.center = centre
        # What the planned orders would change is no number of today's with a sum of causes.
        made_of = None if isinstance(told, PlannedRace) else self.breakdowns.race.get(told.page)
        own = told.icon if isinstance(told, ChipMark) else ""
        return Hotspot(rect, told.detail, told.page, made_of, own or icon_of_page(told.page))

    # Drawing.

    def draw(self, surface: pygame.Surface) -> None:
        """Draw everything but the orders."""
        surface.fill(self.theme.background)
        whole = pygame.Rect(0, 0, surface.get_width(), self.spots.timeline.top)
        self.pane(surface, "top", whole, self._ends_told, self._draw_top)
        self.pane(surface, "race", self.spots.timeline, self._looks, self._draw_race)
        self.pane(surface, "meters", self.spots.meters, None, self._draw_meters)
        self.pane(surface, "home", self.spots.home, None, self._draw_home)

    def pane(
        self,
        surface: pygame.Surface,
        name: str,
        rect: pygame.Rect,
        key: object,
        draw: Callable[[pygame.Surface], object],
    ) -> None:
        """Show one panel; ``draw`` paints it where it lies when ``key`` is not its last."""
        kept = self._panes.get(name)
        if kept is None or kept[0] != key:
            draw(surface)
            self._panes[name] = (key, surface.subsurface(rect).copy())
        else:
            surface.blit(kept[1], rect)

    def _draw_top(self, surface: pygame.Surface) -> list[Hotspot]:
        told = self.breakdowns
        return draw_top_bar(surface, self.spots, self.top_bar, told, self.theme, end=self.end)

    def _draw_race(self, surface: pygame.Surface) -> None:
        rect, layout = self.spots.timeline, self.race_layout
        draw_timeline(surface, rect, self.shown, self.theme, layout)
        if self.planned_race and self.placed_race:
            draw_planned_race(
                surface, rect, self.planned_race, self.placed_race, self.theme, layout=layout
            )

    def _draw_meters(self, surface: pygame.Surface) -> list[Hotspot]:
        return draw_dependency_panel(surface, self.spots.meters, self.meters, self.theme)

    def _draw_home(self, surface: pygame.Surface) -> None:
        """The stocks, a rule, and the log in what room is left."""
        rect, px = self.spots.home, self.theme.px
        panel(surface, rect, self.theme)
        draw_home_front(surface, rect, self.stocks, self.theme)
        room = self._log_room
        rule = pygame.Rect(room.left, room.top - px(8) - max(1, px(1)), room.width, max(1, px(1)))
        surface.fill(self.theme.line, rule)
        icons = [LOG_TOOLS[tool][0] for tool in self.log_tools]
        draw_log(surface, room, self.log, self.log_layout, self.theme, icons=icons)

    def _room_of_log(self) -> pygame.Rect:
        """What the home front leaves of its panel, below a rule."""
        rect, px = self.spots.home, self.theme.px
        rows, figures = place_home_front(rect, self.stocks, self.theme)
        top = max(place.bottom for place in (*rows, *figures)) + px(15) + max(1, px(1))
        return pygame.Rect(rect.left + px(16), top, rect.width - px(32), rect.bottom - px(12) - top)
