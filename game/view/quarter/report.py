"""The report of a turn: a front page, then every meter's change as a sum of named causes."""

from collections.abc import Callable, Sequence
from typing import Final

import pygame

from game.match import Report
from game.readouts.quarter.front_page import FrontPage, read_front_page
from game.readouts.quarter.report import ReportReadout, read_report
from game.readouts.words.names import Names
from game.rules import Observation, Side
from game.scenario import Scenario
from game.view.drawing.hotspot import Hotspot
from game.view.drawing.shapes import rounded
from game.view.gui import Button
from game.view.input import keys
from game.view.quarter.front_page import draw_front_page
from game.view.quarter.report_table import (
    ReportPage,
    answers_of_page,
    draw_report_page,
    paginate,
)
from game.view.screens.hotspot_control import HotspotControl
from game.view.screens.page import Page
from game.view.screens.subject import Subject

__all__ = ["ReportScreen"]

COLUMNS: Final = 2
HEADLINE: Final = 44


class ReportScreen(Page):
    """What one quarter changed, for one side; ``on_done`` leads on."""

    name = "report"

    def __init__(
        self,
        scenario: Scenario,
        report: Report,
        side: Side,
        on_done: Callable[[], None],
        *,
        history: Sequence[Observation] = (),
        last: bool = False,
        again: bool = False,
    ) -> None:
        super().__init__()
        self._again = again
        """True where it was read before, and the board lies behind it."""
        self.scenario = scenario
        self.report = report
        self.side = side
        self.last = last
        """True where the ending comes next."""
        self.history = history
        """What the side saw up to the turn, the opening first; may be empty."""
        self.page = 0
        """The front page is 0, the tables follow."""
        self._on_done = on_done
        self._pages: tuple[ReportPage, ...] = ()
        self._table = pygame.Rect(0, 0, 0, 0)
        self.readout: ReportReadout | None = None
        self.front: FrontPage | None = None

    def scenario_told(self) -> Scenario:
        """Return the scenario of the match."""
        return self.scenario

    def build(self, size: tuple[int, int]) -> None:
        """Place headline, table, buttons."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        names = Names(self.scenario, self.report.after.ruleset, texts)
        self.readout = read_report(self.report, names, self.side)
        self.front = read_front_page(self.report, self.readout, names, self.side, self.history)
        self.heading = f"{self.readout.title} · {self.readout.date}" if self.page else ""
        room = self.body(size)
        still = theme.line_height("tiny") + px(8) if self.readout.unchanged else 0
        self._table = pygame.Rect(room.left, room.top + px(HEADLINE + 6), room.width, 0)
        self._table.height = room.bottom - still - self._table.top
        self._pages = paginate(self.readout.sections, self._table.height, COLUMNS, theme)
        self.page = min(self.page, len(self._pages))
        foot = self.footer(size)
        self._add_pages(foot)
        place = pygame.Rect(foot.right - px(260), foot.top, px(260), foot.height)
        label = texts("play-report-end") if self.last else self.readout.go_on
        if self._again:
            label = texts("back-done")
        key = texts("view-key-enter")
        self.add(Button(place, label, self._on_done, kind="primary", key=key, by_enter=True))
        self.first = len(self.controls) - 1
        self.add_numbers(self._hotspots(size))

    def _add_pages(self, foot: pygame.Rect) -> None:
        px = self.app.theme.px
        for at, (label, step) in enumerate((("‹", -1), ("›", 1))):
            place = pygame.Rect(foot.left + at * px(56), foot.top, px(48), foot.height)
            self.add(Button(place, label, self._turner(step), enabled=self._can_turn(step)))

    def _hotspots(self, size: tuple[int, int]) -> list[Hotspot]:
        """Where the numbers of the open page stand, and what each is made of."""
        assert self.readout is not None
        assert self.front is not None
        theme = self.app.theme
        if not self.page:  # where its lines end shows only when they are set
            proof = pygame.Surface(size)
            return draw_front_page(proof, self._sheet(proof), self.front, theme)
        facts = zip(self._headline(self.readout), self.readout.headline_breakdowns, strict=True)
        meters = answers_of_page(self._table, self._pages[self.page - 1], COLUMNS, theme)
        return [*(Hotspot.of(place, told) for place, told in facts), *meters]

    def _can_turn(self, step: int) -> bool:
        return 0 <= self.page + step <= len(self._pages)

    def _turner(self, step: int) -> Callable[[], None]:
        return lambda: self.turn_page(step)

    def turn_page(self, step: int) -> None:
        """Show the page before or after."""
        if self._can_turn(step):
            if isinstance(self.ring.focused, HotspotControl):
                self.ring.focus(None)  # its number is on the page that is turned away
            self.page += step
            self.layout(self.app.size)

    def handle(self, event: pygame.event.Event) -> None:
        """Turn pages by page keys; go on at Escape, since there is no way back in time."""
        if event.type == pygame.KEYDOWN:
            if event.key == keys.PAGE_DOWN:
                self.turn_page(1)
                return
            if event.key == keys.PAGE_UP:
                self.turn_page(-1)
                return
            if event.key == keys.ESCAPE:
                self._on_done()
                return
        super().handle(event)

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw the front page, or a table with the sentences worth remembering over it."""
        if self.readout is None or self.front is None:
            return
        if self.page:
            self._draw_table(surface, self.readout)
        else:
            draw_front_page(surface, self._sheet(surface), self.front, self.app.theme)
        theme = self.app.theme
        text = self._page_told()
        left, middle = self.footer(surface.get_size()).midleft
        at = (left + theme.px(124), middle)
        theme.write(surface, text, at, role="small", color=theme.ink_soft, anchor="midleft")

    def spare(self) -> Sequence[pygame.Rect]:
        """Return the room in the footer, behind the number of the page."""
        foot = super().spare()[-1].copy()
        told = self._page_told()
        taken = self.app.theme.px(124 + 16) + self.app.theme.measure(told, role="small")[0]
        foot.left, foot.width = foot.left + taken, foot.width - taken
        return (foot,)

    def _page_told(self) -> str:
        return self.app.texts("play-report-page", number=self.page + 1, of=len(self._pages) + 1)

    def _sheet(self, surface: pygame.Surface) -> pygame.Rect:
        """Where the front page lies: it has a head of its own."""
        room, px = self.body(surface.get_size()), self.app.theme.px
        return pygame.Rect(room.left, px(14), room.width, room.bottom - px(14))

    def _draw_table(self, surface: pygame.Surface, readout: ReportReadout) -> None:
        """The headline figures, the table, what stood still."""
        theme = self.app.theme
        self._draw_headline(surface, readout)
        draw_report_page(surface, self._table, self._pages[self.page - 1], COLUMNS, theme)
        if readout.unchanged:
            foot = (self._table.left, self._table.bottom + theme.px(8))
            width = self._table.width
            theme.write(
                surface,
                readout.unchanged,
                foot,
                role="tiny",
                color=theme.ink_faint,
                max_width=width,
            )

    def _draw_headline(self, surface: pygame.Surface, readout: ReportReadout) -> None:
        """Three facts side by side."""
        theme = self.app.theme
        for line, place in zip(readout.headline, self._headline(readout), strict=True):
            rounded(surface, place, theme.px(8), theme.panel_raised)
            width = place.width - theme.px(16)
            theme.write(surface, line, place.center, bold=True, anchor="center", max_width=width)

    def _headline(self, readout: ReportReadout) -> list[pygame.Rect]:
        """Where the facts stand, the last as wide as it needs."""
        px, places = self.app.theme.px, list[pygame.Rect]()
        left, top = self._table.left, self._table.top - px(HEADLINE + 6)
        for line in readout.headline:
            width = self.app.theme.measure(line, bold=True)[0] + px(28)
            width = min(width, self._table.right - left)
            places.append(pygame.Rect(left, top, width, px(34)))
            left = places[-1].right + px(10)
        return places

    def studied(self) -> Subject:
        """Return the quarter that is told of."""
        return Subject(self.scenario, self.report.after.ruleset, self.report.after)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the report, for the help."""
        texts = self.app.texts
        return [
            (texts("play-key-on"), texts("play-key-on-about")),
            ("Tab", texts("sums-key-number-about")),
        ]
