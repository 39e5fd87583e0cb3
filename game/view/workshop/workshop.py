"""The workshop: at the left what is wrong and what came before, at the right the figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import pygame

from game.analysis.balance import Group
from game.language import Texts
from game.readouts.race.opening import read_opening
from game.readouts.race.timeline import TimelineReadout
from game.readouts.words.names import Names
from game.readouts.workshop.figures_told import FigureRow, FiguresReadout, read_figures
from game.readouts.workshop.versions_told import tell_findings, tell_version
from game.rules import SIDES, Side
from game.scenario import Loaded, Scenario
from game.view.drawing.shapes import panel
from game.view.gui import Button, ButtonKind, Choice, Picker
from game.view.gui.text_page import TextPage
from game.view.menus.line_card import draw_line_card
from game.view.race.opening_race import draw_opening_race
from game.view.screens.typing_page import TypingPage
from game.view.workshop.figures_leaf import draw_heads, draw_histogram, draw_row, row_height
from game.view.workshop.workpiece import Workpiece

__all__ = ["WorkshopScreen"]

PAD: Final = 14
LEFT: Final = 0.4
"""Share of the window for what is wrong and what came before."""
LEAVES: Final = ("findings", "history")
VIEWS: Final = ("results", "happened", "race")
ABOVE: Final = (Group.WINS, Group.SCORES, Group.LENGTH)
"""What is told above the columns."""
BELOW: Final = (Group.ENDINGS, Group.EVENTS, Group.LAWS, Group.OBJECTIVES)
"""What has a view of its own."""


class WorkshopScreen(TypingPage):
    """A scenario file beside its author's editor."""

    name = "workshop"

    def __init__(self, path: Path, play: Callable[[Path], None]) -> None:
        """Follow a file.

        Args:
            path: the scenario file.
            play: leads into a match of it.
        """
        super().__init__()
        self.path, self._play = path, play
        self.leaf = self.view = 0
        self.figures: FiguresReadout | None = None
        self.race: TimelineReadout | None = None
        self._work: Workpiece | None = None
        self._left = self._right = self._room = pygame.Rect(0, 0, 0, 0)

    def open_at(self, leaf: str, view: str) -> None:
        """Open at one of ``LEAVES`` and one of ``VIEWS``."""
        self.leaf, self.view = LEAVES.index(leaf), VIEWS.index(view)

    # Its life.

    @property
    def work(self) -> Workpiece:
        """The file; followed from the first look at the window on."""
        if self._work is None:
            self._work = Workpiece(self.path)
        return self._work

    @property
    def loaded(self) -> Loaded | None:
        """The last version that could be played."""
        return None if self.work.played is None else self.work.played.loaded

    def scenario_told(self) -> Scenario | None:
        """Return whose names for the sides the texts use."""
        return None if self._work is None or self.loaded is None else self.loaded.scenario

    def update(self, dt: float) -> bool:
        """Show what is new of the file."""
        if self.work.update():
            self.layout(self.app.size)
        return super().update(dt)

    def settle(self) -> None:
        """Wait for the first figures."""
        self.work.settle()
        self.layout(self.app.size)
        super().settle()

    def leave(self) -> None:
        """Follow the file no longer."""
        super().leave()
        if self._work is not None:
            self._work.close()

    # What is on it.

    def build(self, size: tuple[int, int]) -> None:
        """Place the leaf at the left, the view at the right, what can be done at the foot."""
        texts, px = self.app.texts, self.app.theme.px
        self.heading = texts("workshop-heading", file=self.path.name)
        self._read(texts)
        room = self.body(size)
        left = round(room.width * LEFT)
        self._left = pygame.Rect(room.left, room.top, left - px(12), room.height)
        self._right = pygame.Rect(room.left + left, room.top, room.width - left, room.height)
        self._build_left(self._left.inflate(-2 * px(PAD), -2 * px(PAD)), texts)
        self._build_right(self._right.inflate(-2 * px(PAD), -2 * px(PAD)), texts)
        self._build_foot(self.footer(size), size, texts)

    def _read(self, texts: Texts) -> None:
        """Put what is known into words."""
        played, self.figures, self.race = self.work.played, None, None
        if played is None or played.loaded is None or played.tally is None:
            return
        names = Names(played.loaded.scenario, played.loaded.ruleset, texts)
        pinned = self.work.pinned
        self.figures = read_figures(played.tally, names, self.work.compared, pinned)
        if VIEWS[self.view] == "race":
            self.race = read_opening(played.loaded, texts)

    def _build_left(self, room: pygame.Rect, texts: Texts) -> None:
        px, theme = self.app.theme.px, self.app.theme
        row = pygame.Rect(room.left, room.top, room.width, px(36))
        names = [texts(f"workshop-leaf-{leaf}") for leaf in LEAVES]
        self.add(Choice(row, texts("workshop-leaf"), names, self.leaf, self._turn_leaf))
        rest = pygame.Rect(room.left, row.bottom + px(12), room.width, 0)
        rest.height = room.bottom - rest.top
        if LEAVES[self.leaf] == "findings":
            told = tell_findings(self.work.findings, self.work.look is None, texts)
            self.add(TextPage(rest, names[self.leaf], told, theme))
        else:
            self._add_history(rest, names[self.leaf])

    def _add_history(self, room: pygame.Rect, label: str) -> None:
        theme = self.app.theme
        self.add(
            Picker(
                room,
                label,
                len(self.work.versions.all),
                theme.grown(46),
                draw_card=self._draw_version,
                on_choose=self._go,
                on_confirm=lambda: None,
                chosen=self.work.versions.at,
                gap=theme.px(6),
                theme=theme,
            )
        )

    def _build_right(self, room: pygame.Rect, texts: Texts) -> None:
        px = self.app.theme.px
        half = (room.width - px(10)) // 2
        for side in SIDES:
            left = room.left + int(side) * (half + px(10))
            place = pygame.Rect(left, room.top, half, px(36))
            who = texts(f"player-{self.work.players[side]}")
            label = texts("workshop-player", side=self._side(side, texts), player=who)
            hint = texts("workshop-player-hint")
            self.add(Button(place, label, self._seater(side), role="small", hint=hint))
        row = pygame.Rect(room.left, room.top + px(46), room.width, px(36))
        names = [texts(f"workshop-view-{view}") for view in VIEWS]
        self.add(Choice(row, texts("workshop-view"), names, self.view, self._turn_view))
        top = row.bottom + px(10)
        self._room = pygame.Rect(room.left, top, room.width, room.bottom - top)
        if VIEWS[self.view] == "happened" and self.figures is not None:
            rows: list[FigureRow | str] = []
            for group in BELOW:
                told = self.figures.of(group)
                rows += [texts(f"workshop-group-{group.value}"), *told] if told else []
            self._add_rows(names[self.view], rows)

    def _add_rows(self, label: str, rows: Sequence[FigureRow | str]) -> None:
        theme, room = self.app.theme, self._rows_room

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

        self.add(
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
        theme = self.app.theme
        head = theme.line_height("small") + theme.line_height("tiny") + theme.px(8)
        room = self._room
        return pygame.Rect(room.left, room.top + head, room.width, room.height - head)

    def _build_foot(self, room: pygame.Rect, size: tuple[int, int], texts: Texts) -> None:
        px, versions = self.app.theme.px, self.work.versions
        self.add_back(size)
        wide = min(px(170), (room.width - px(170) - 4 * px(10)) // 4)
        acts: tuple[tuple[str, Callable[[], None], bool], ...] = (
            ("undo", lambda: self._go(versions.at - 1), versions.can_undo),
            ("redo", lambda: self._go(versions.at + 1), versions.can_redo),
            ("pin", self._pin, self.figures is not None),
            ("play", self._begin, self.loaded is not None and not self._is_broken),
        )
        for at, (name, act, enabled) in enumerate(acts):
            place = pygame.Rect(0, room.top, wide, room.height)
            place.right = room.right - (len(acts) - 1 - at) * (wide + px(10))
            label, hint = texts(f"workshop-{name}"), texts(f"workshop-{name}-hint")
            kind: ButtonKind = "primary" if name == "play" else "plain"
            self.add(Button(place, label, act, kind=kind, enabled=enabled, hint=hint))

    @property
    def _is_broken(self) -> bool:
        """Whether the version at hand cannot be played."""
        return self.work.look is None or self.work.look.loaded is None

    def _side(self, side: Side, texts: Texts) -> str:
        if self.loaded is None:
            return texts(f"workshop-side-{side.slug}")
        return Names(self.loaded.scenario, self.loaded.ruleset, texts).side(side)

    # What an author does.

    def _turn_leaf(self, leaf: int) -> None:
        self.leaf = leaf
        self.layout(self.app.size)

    def _turn_view(self, view: int) -> None:
        self.view = view
        self.layout(self.app.size)

    def _seater(self, side: Side) -> Callable[[], None]:
        def seat() -> None:
            self.work.seat(side, 1)
            self.layout(self.app.size)

        return seat

    def _go(self, at: int) -> None:
        self.work.go(at)
        self.layout(self.app.size)

    def _pin(self) -> None:
        self.work.pin()
        self.layout(self.app.size)

    def _begin(self) -> None:
        self._play(self.path)

    # Drawing.

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw both panels, what became of the file, and the view."""
        theme, texts = self.app.theme, self.app.texts
        for place in (self._left, self._right):
            panel(surface, place, theme)
        if self.work.note:
            self._draw_note(surface, texts(self.work.note))
        if self.figures is None:
            waits = "workshop-waits" if not self._is_broken else "workshop-nothing"
            theme.write_block(surface, texts(waits), self._room, color=theme.ink_soft)
            return
        words = texts("workshop-games", games=self.figures.games)
        if self._is_broken:
            words = texts("workshop-older", told=words)
        theme.write(
            surface, words, self._room.topleft, role="small", color=theme.ink_soft,
            max_width=self._room.width,
        )  # fmt: skip
        if VIEWS[self.view] == "race":
            self._draw_race(surface)
        else:
            self._draw_figures(surface, self.figures)

    def _draw_note(self, surface: pygame.Surface, note: str) -> None:
        theme = self.app.theme
        (room,) = self._beside_heading(theme.px(24))
        theme.write(
            surface, note, room.midright, role="small", color=theme.gold, anchor="midright",
            max_width=room.width,
        )  # fmt: skip

    def _draw_race(self, surface: pygame.Surface) -> None:
        if self.race is not None:
            px = self.app.theme.px
            line = self.app.theme.line_height("small") + px(10)
            room = self._room
            place = pygame.Rect(room.left, room.top + line, room.width, 0)
            place.height = min(room.height - line, px(320))
            draw_opening_race(surface, place, self.race, self.app.theme)

    def _draw_figures(self, surface: pygame.Surface, figures: FiguresReadout) -> None:
        theme, texts = self.app.theme, self.app.texts
        room = self._rows_room
        heads = pygame.Rect(room.left, 0, room.width, theme.line_height("tiny"))
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
        theme, room = self.app.theme, self._room
        gap = theme.px(18)
        wide = (room.width - 2 * gap) // 3
        told = (*figures.scores, figures.lengths)
        colours = (theme.us, theme.china, theme.gold)
        for at, (each, colour) in enumerate(zip(told, colours, strict=True)):
            place = pygame.Rect(room.left + at * (wide + gap), top, wide, room.bottom - top)
            draw_histogram(surface, place, each, colour, theme)

    def _draw_version(
        self, surface: pygame.Surface, rect: pygame.Rect, at: int, chosen: bool
    ) -> None:
        told = tell_version(at, self.work.versions.all[at], self.app.texts)
        draw_line_card(surface, rect, told, self.app.theme, chosen=chosen)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the screen, for the help."""
        texts = self.app.texts
        return [
            ("Tab", texts("network-key-tab")),
            ("↑ ↓ ← →", texts("view-key-choose")),
        ]
