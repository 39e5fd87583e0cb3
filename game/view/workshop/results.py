"""The right side of the workshop: who plays, and what comes of many matches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import pygame

from game.analysis.balance import Group
from game.language import Texts
from game.players import ROSTER
from game.readouts.race.opening import read_opening
from game.readouts.race.timeline import TimelineReadout
from game.readouts.words.names import Names
from game.readouts.workshop.figures_told import FigureRow, FiguresReadout, read_figures
from game.rules import SIDES, Side
from game.view.gui import Button, Choice, Picker
from game.view.race.opening_race import draw_opening_race
from game.view.workshop.figure_rows import draw_heads, draw_histogram, draw_row, row_height
from game.view.workshop.leaf import Host
from game.view.workshop.players_dialog import PlayersDialog

__all__ = ["VIEWS", "Results"]

BAR: Final = 12
"""Room that the bar of a list takes from its rows [design px]."""
VIEWS: Final = ("results", "happened", "race")
ABOVE: Final = (Group.WINS, Group.SCORES, Group.LENGTH)
"""What is told above the columns."""
BELOW: Final = (
    Group.ENDINGS, Group.DECISIVE, Group.EVENTS, Group.LAWS, Group.OBJECTIVES,
)  # fmt: skip
"""What has a view of its own."""


class Results:
    """Figures of the version at hand, or of what is being tried."""

    def __init__(self, host: Host) -> None:
        self.host = host
        self.view = 0
        self.figures: FiguresReadout | None = None
        self.race: TimelineReadout | None = None
        self._room = pygame.Rect(0, 0, 0, 0)

    def read(self, texts: Texts) -> None:
        """Put what is known into words."""
        work = self.host.work
        played, self.figures, self.race = work.played, None, None
        if played is None or played.loaded is None or played.tally is None:
            return
        names = Names(played.loaded.scenario, played.loaded.ruleset, texts)
        self.figures = read_figures(played.tally, names, work.compared, work.pinned)
        if VIEWS[self.view] == "race":
            self.race = read_opening(played.loaded, texts)

    def build(self, room: pygame.Rect) -> None:
        """Place who plays, the choice of views, and the rows that can be scrolled."""
        px, texts = self.host.app.theme.px, self.host.app.texts
        half = (room.width - px(10)) // 2
        for side in SIDES:
            left = room.left + int(side) * (half + px(10))
            place = pygame.Rect(left, room.top, half, px(36))
            who = texts(f"player-{self.host.work.players[side]}")
            label = texts("workshop-player", side=self._side(side, texts), player=who)
            hint = texts("workshop-player-hint")
            self.host.add(Button(place, label, self._seater(side), role="small", hint=hint))
        row = pygame.Rect(room.left, room.top + px(46), room.width, px(36))
        names = [texts(f"workshop-view-{view}") for view in VIEWS]
        self.host.add(Choice(row, texts("workshop-view"), names, self.view, self._turn))
        top = row.bottom + px(10)
        self._room = pygame.Rect(room.left, top, room.width, room.bottom - top)
        if VIEWS[self.view] == "happened" and self.figures is not None:
            rows: list[FigureRow | str] = []
            for group in BELOW:
                told = self.figures.of(group)
                rows += [texts(f"workshop-group-{group.value}"), *told] if told else []
            self._add_rows(names[self.view], rows)

    def _add_rows(self, label: str, rows: Sequence[FigureRow | str]) -> None:
        theme, room = self.host.app.theme, self._rows_room

        def draw(surface: pygame.Surface, rect: pygame.Rect, at: int, chosen: bool) -> None:
            del chosen  # nothing is done with one
            row = rows[at]
            if isinstance(row, str):
                theme.write(
                    surface, row, rect.midleft, role="small", bold=True, anchor="midleft",
                    max_width=rect.width,
                )  # fmt: skip
            else:
                draw_row(surface, rect, row, theme)

        self.host.add(
            Picker(
                room,
                label,
                len(rows),
                row_height(theme),
                draw_card=draw,
                on_choose=lambda at: None,
                on_confirm=lambda: None,
                gap=theme.px(2),
                theme=theme,
            )
        )

    @property
    def _rows_room(self) -> pygame.Rect:
        """The room of the rows, below the number of matches and the heads of the columns."""
        theme = self.host.app.theme
        head = theme.line_height("small") + theme.line_height("tiny") + theme.px(8)
        room = self._room
        return pygame.Rect(room.left, room.top + head, room.width, room.height - head)

    def _side(self, side: Side, texts: Texts) -> str:
        loaded = self.host.loaded
        if loaded is None:
            return texts(f"workshop-side-{side.slug}")
        return Names(loaded.scenario, loaded.ruleset, texts).side(side)

    # What an author does.

    def _turn(self, view: int) -> None:
        self.view = view
        self.host.rebuild()

    def _seater(self, side: Side) -> Callable[[], None]:
        def seat(slug: str) -> None:
            self.host.work.seat(side, slug)
            self.host.rebuild()

        def ask() -> None:
            app = self.host.app
            title = app.texts("workshop-players", side=self._side(side, app.texts))
            players = [who.slug for who in ROSTER if who.plays(side)]
            now = self.host.work.players[side]
            loaded = self.host.loaded
            scenario = None if loaded is None else loaded.scenario
            app.open(PlayersDialog(title, players, now, seat, scenario=scenario))

        return ask

    # Drawing.

    def draw(self, surface: pygame.Surface) -> None:
        """Draw how many matches there were, and the view of them."""
        theme, texts = self.host.app.theme, self.host.app.texts
        is_broken = self.host.work.is_broken
        if self.figures is None:
            waits = "workshop-nothing" if is_broken else "workshop-waits"
            theme.write_block(surface, texts(waits), self._room, color=theme.ink_soft)
            return
        words = texts("workshop-games", games=self.figures.games)
        if is_broken:
            words = texts("workshop-older", told=words)
        theme.write(
            surface, words, self._room.topleft, role="small", color=theme.ink_soft,
            max_width=self._room.width,
        )  # fmt: skip
        if VIEWS[self.view] == "race":
            self._draw_race(surface)
        else:
            self._draw_figures(surface, self.figures)

    def _draw_race(self, surface: pygame.Surface) -> None:
        if self.race is not None:
            theme, room = self.host.app.theme, self._room
            line = theme.line_height("small") + theme.px(10)
            place = pygame.Rect(room.left, room.top + line, room.width, 0)
            place.height = min(room.height - line, theme.px(320))
            draw_opening_race(surface, place, self.race, theme)

    def _draw_figures(self, surface: pygame.Surface, figures: FiguresReadout) -> None:
        theme, texts = self.host.app.theme, self.host.app.texts
        room = self._rows_room
        bar = theme.px(BAR) if VIEWS[self.view] == "happened" else 0
        heads = pygame.Rect(room.left, 0, room.width - bar, theme.line_height("tiny"))
        heads.bottom = room.top - theme.px(2)
        draw_heads(surface, heads, theme, texts)
        if VIEWS[self.view] == "happened":
            return
        row = pygame.Rect(room.left, room.top, room.width, row_height(theme))
        for told in figures.of(*ABOVE):
            draw_row(surface, row, told, theme)
            row = row.move(0, row.height + theme.px(2))
        self._draw_columns(surface, row.top + theme.px(10), figures)

    def _draw_columns(self, surface: pygame.Surface, top: int, figures: FiguresReadout) -> None:
        """How scores and lengths are spread, beside each other."""
        theme, room = self.host.app.theme, self._room
        gap = theme.px(18)
        wide = (room.width - 2 * gap) // 3
        told = (*figures.scores, figures.lengths)
        colours = (theme.us, theme.china, theme.gold)
        for at, (each, colour) in enumerate(zip(told, colours, strict=True)):
            place = pygame.Rect(room.left + at * (wide + gap), top, wide, room.bottom - top)
            draw_histogram(surface, place, each, colour, theme)
