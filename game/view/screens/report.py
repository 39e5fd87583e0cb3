"""The report of a turn: every meter's change as a sum of named causes."""

from collections.abc import Callable
from typing import Final

import pygame

from game.match import Report
from game.rules import Side
from game.scenario import Scenario
from game.view import keys
from game.view.gui import Button
from game.view.readouts.names import Names
from game.view.readouts.report import ReportReadout, read_report
from game.view.screens.page import Page
from game.view.screens.subject import Subject
from game.view.shapes import rounded
from game.view.widgets.report_table import ReportPage, draw_report_page, paginate

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
        last: bool = False,
    ) -> None:
        super().__init__()
        self.scenario = scenario
        self.report = report
        self.side = side
        self.last = last
        """True where the ending comes next."""
        self.page = 0
        self._on_done = on_done
        self._pages: tuple[ReportPage, ...] = ()
        self._table = pygame.Rect(0, 0, 0, 0)
        self.readout: ReportReadout | None = None

    def build(self, size: tuple[int, int]) -> None:
        """Headline, table, buttons."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        names = Names(self.scenario, self.report.after.ruleset, texts)
        self.readout = read_report(self.report, names, self.side)
        self.heading = f"{self.readout.title} · {self.readout.date}"
        room = self.body(size)
        still = theme.line_height("tiny") + px(8) if self.readout.unchanged else 0
        self._table = pygame.Rect(room.left, room.top + px(HEADLINE + 6), room.width, 0)
        self._table.height = room.bottom - still - self._table.top
        self._pages = paginate(self.readout.sections, self._table.height, COLUMNS, theme)
        self.page = min(self.page, max(0, len(self._pages) - 1))
        foot = self.footer(size)
        self._add_pages(foot)
        place = pygame.Rect(foot.right - px(260), foot.top, px(260), foot.height)
        label = texts("play-report-end") if self.last else self.readout.go_on
        key = texts("view-key-enter")
        self.add(Button(place, label, self._on_done, kind="primary", key=key))
        self.first = len(self.controls) - 1

    def _add_pages(self, foot: pygame.Rect) -> None:
        if len(self._pages) < 2:
            return
        px = self.app.theme.px
        for at, (label, step) in enumerate((("‹", -1), ("›", 1))):
            place = pygame.Rect(foot.left + at * px(56), foot.top, px(48), foot.height)
            self.add(Button(place, label, self._turner(step), enabled=self._can_turn(step)))

    def _can_turn(self, step: int) -> bool:
        return 0 <= self.page + step < len(self._pages)

    def _turner(self, step: int) -> Callable[[], None]:
        return lambda: self.turn_page(step)

    def turn_page(self, step: int) -> None:
        """Show the page before or after."""
        if self._can_turn(step):
            self.page += step
            self.layout(self.app.size)

    def handle(self, event: pygame.event.Event) -> None:
        """Page keys turn pages; Escape goes on, since there is no way back in time."""
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
        """The sentences worth remembering, the table, what stood still."""
        readout, theme = self.readout, self.app.theme
        if readout is None:
            return
        self._draw_headline(surface, readout)
        if self._pages:
            draw_report_page(surface, self._table, self._pages[self.page], COLUMNS, theme)
        px = theme.px
        if readout.unchanged:
            foot = (self._table.left, self._table.bottom + px(8))
            theme.write(
                surface,
                readout.unchanged,
                foot,
                "tiny",
                color=theme.ink_faint,
                max_width=self._table.width,
            )
        if len(self._pages) > 1:
            text = self.app.texts("play-report-page", number=self.page + 1, of=len(self._pages))
            at = self.footer(surface.get_size()).midleft
            theme.write(
                surface,
                text,
                (at[0] + px(124), at[1]),
                "small",
                color=theme.ink_soft,
                anchor="midleft",
            )

    def _draw_headline(self, surface: pygame.Surface, readout: ReportReadout) -> None:
        """Three facts side by side, the last as wide as it needs."""
        theme = self.app.theme
        px = theme.px
        left, top = self._table.left, self._table.top - px(HEADLINE + 6)
        for line in readout.headline:
            width = theme.measure(line, "body", True)[0] + px(28)
            width = min(width, self._table.right - left)
            place = pygame.Rect(left, top, width, px(34))
            rounded(surface, place, px(8), theme.panel_raised)
            theme.write(
                surface, line, place.center, "body", True, theme.ink, "center", width - px(16)
            )
            left = place.right + px(10)

    def studied(self) -> Subject:
        """The quarter that is told of."""
        return Subject(self.scenario, self.report.after.ruleset, self.report.after)

    def keys(self) -> list[tuple[str, str]]:
        """The keys of the report, for the help."""
        texts = self.app.texts
        return [(texts("play-key-on"), texts("play-key-on-about"))]
