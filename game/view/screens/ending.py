"""The ending: the story, who won and by what, and the curves of the whole match."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import pygame

from game.match import Table
from game.rules import Side
from game.view.gui import Button
from game.view.readouts.ending import EndingReadout, read_ending
from game.view.readouts.names import Names
from game.view.readouts.signs import Owner
from game.view.screens.page import Page
from game.view.shapes import rounded
from game.view.theme import Role
from game.view.widgets.curves import draw_curve_chart
from game.view.widgets.objective_rows import draw_objective_rows
from game.view.widgets.timeline_marks import owner_colour

__all__ = ["EndingScreen"]

STORY_SHARE: Final = 0.36
CHART_COLUMNS: Final = 2
MOST_STORY: Final = 0.34
"""Share of the height that the written ending may take."""


class EndingScreen(Page):
    """The end of a match; ``save`` writes its transcript and returns where, or raises OSError."""

    name = "ending"

    def __init__(
        self,
        table: Table,
        *,
        save: Callable[[], Path] | None = None,
        rematch: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self.table = table
        self._save = save
        self._rematch = rematch
        self.readout: EndingReadout | None = None
        self._story = self._charts = pygame.Rect(0, 0, 0, 0)

    def build(self, size: tuple[int, int]) -> None:
        """The story at the left, the charts at the right, buttons below."""
        names = Names(self.table.scenario, self.table.ruleset, self.app.texts)
        self.readout = read_ending(
            self.table.history(Side.US), self.table.history(Side.CHINA), names
        )
        px = self.app.theme.px
        room = self.body(size)
        room = pygame.Rect(room.left, px(24), room.width, room.bottom - px(24))
        self._story = pygame.Rect(room.left, room.top, round(room.width * STORY_SHARE), room.height)
        self._charts = pygame.Rect(self._story.right + px(28), room.top, 0, room.height)
        self._charts.width = room.right - self._charts.left
        self._add_buttons(self.footer(size))

    def _add_buttons(self, foot: pygame.Rect) -> None:
        texts, px = self.app.texts, self.app.theme.px
        place = pygame.Rect(foot.right - px(220), foot.top, px(220), foot.height)
        key = texts("view-key-enter")
        menu = Button(place, texts("play-ending-menu"), self.app.home, kind="primary", key=key)
        left = foot.left
        for label, act in (
            ("play-ending-save", self.save if self._save else None),
            ("play-ending-rematch", self._rematch),
        ):
            if act is not None:
                spot = pygame.Rect(left, foot.top, px(210), foot.height)
                self.add(Button(spot, texts(label), act))
                left = spot.right + px(12)
        self.add(menu)
        self.first = len(self.controls) - 1

    def save(self) -> None:
        """Write the transcript and say where it is."""
        if self._save is None:
            return
        texts = self.app.texts
        try:
            file = self._save()
        except OSError as trouble:
            why = trouble.strerror or str(trouble)
            self.app.tell(texts("play-ending-not-saved", why=why))
            return
        self.app.tell(texts("play-ending-saved", file=str(file)))

    def handle(self, event: pygame.event.Event) -> None:
        """Escape goes to the menu: the match is over."""
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            self.app.home()
            return
        super().handle(event)

    def draw_page(self, surface: pygame.Surface) -> None:
        """Story, scores, objectives, charts."""
        if self.readout is None:
            return
        top = self._draw_story(surface, self.readout)
        self._draw_objectives(surface, self.readout, top)
        self._draw_charts(surface, self.readout)

    def _draw_story(self, surface: pygame.Surface, readout: EndingReadout) -> int:
        theme, room = self.app.theme, self._story
        px = theme.px
        colour = owner_colour(readout.owner, theme)
        verdict = theme.write(
            surface, readout.verdict, room.topleft, "body", True, colour, max_width=room.width
        )
        fits = theme.measure(readout.title, "display", True)[0] < room.width
        role: Role = "display" if fits else "title"
        title = pygame.Rect(room.left, verdict.bottom + px(6), room.width, px(120))
        high = theme.write_block(surface, readout.title, title, role, theme.ink, 0, True)
        top = title.top + high + px(10)
        story = pygame.Rect(room.left, top, room.width, round(room.height * MOST_STORY))
        used = theme.write_block(surface, readout.text, story, "small", theme.ink_soft, 4)
        return top + used + px(14)

    def _draw_objectives(self, surface: pygame.Surface, readout: EndingReadout, top: int) -> None:
        theme, room = self.app.theme, self._story
        px = theme.px
        bar = pygame.Rect(room.left, top, room.width, px(12))
        split = round(bar.width * readout.us_share)
        left = pygame.Rect(bar.left, bar.top, max(1, split - px(1)), bar.height)
        right = pygame.Rect(
            bar.left + split + px(1), bar.top, bar.width - split - px(1), bar.height
        )
        rounded(surface, left, bar.height // 2, theme.us)
        rounded(surface, right, bar.height // 2, theme.china)
        surface.fill(theme.ink, (bar.centerx - px(1), bar.top - px(3), px(2), bar.height + px(6)))
        top = bar.bottom + px(12)
        half = (room.bottom - top - px(10)) // 2
        for at, (name, score, rows, owner) in enumerate(
            (
                (readout.us_name, readout.us_score, readout.us_rows, Owner.US),
                (readout.china_name, readout.china_score, readout.china_rows, Owner.CHINA),
            )
        ):
            place = pygame.Rect(room.left, top + at * (half + px(10)), room.width, half)
            draw_objective_rows(surface, place, name, score, rows, owner, theme)

    def _draw_charts(self, surface: pygame.Surface, readout: EndingReadout) -> None:
        theme, room = self.app.theme, self._charts
        px = theme.px
        head = theme.write(
            surface, readout.charts_title, room.topleft, "heading", True, max_width=room.width
        )
        top = head.bottom + px(8)
        rows = -(-len(readout.charts) // CHART_COLUMNS)
        gap = px(10)
        width = (room.width - gap * (CHART_COLUMNS - 1)) // CHART_COLUMNS
        height = (room.bottom - top - gap * (rows - 1)) // max(1, rows)
        for at, chart in enumerate(readout.charts):
            left = room.left + (at % CHART_COLUMNS) * (width + gap)
            place = pygame.Rect(left, top + (at // CHART_COLUMNS) * (height + gap), width, height)
            draw_curve_chart(surface, place, chart, theme)
