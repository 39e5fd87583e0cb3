"""The workshop: at the left what an author works with, at the right what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

import pygame

from game.analysis.balance import Group
from game.language import Texts
from game.scenario import Loaded, Scenario
from game.view.drawing.hotspot import Hotspot
from game.view.drawing.shapes import panel
from game.view.gui import Button, ButtonKind, Choice, Control
from game.view.gui.library import Library
from game.view.screens.typing_page import TypingPage
from game.view.workshop.conflict_dialog import ConflictDialog
from game.view.workshop.history_leaf import HistoryLeaf
from game.view.workshop.leaf import Leaf
from game.view.workshop.leaves import LEAVES
from game.view.workshop.results import VIEWS, Results
from game.view.workshop.ways import WorkshopWays
from game.view.workshop.workpiece import Workpiece

__all__ = ["WorkshopScreen"]

PAD: Final = 14


class WorkshopScreen(TypingPage):
    """A scenario file beside its author's editor: the frame, which its leaves and results fill."""

    name = "workshop"
    is_base = True

    def __init__(self, path: Path, ways: WorkshopWays) -> None:
        """Follow a file.

        Args:
            path: the scenario file.
            ways: where one may go from here, and come back from.
        """
        super().__init__()
        self.path, self.ways = path, ways
        self.leaves = [leaf(self) for leaf in LEAVES]
        self.at = 0
        """Which leaf is open."""
        self.results = Results(self)
        self._work: Workpiece | None = None
        self._is_stale = False
        """Whether something new is not shown yet."""
        self._left = self._right = pygame.Rect(0, 0, 0, 0)

    def open_at(self, leaf: str, view: str) -> None:
        """Open at a leaf and at one of ``VIEWS``."""
        self.at = [each.slug for each in self.leaves].index(leaf)
        self.results.view = VIEWS.index(view)

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

    @property
    def leaf(self) -> Leaf:
        """The leaf that is open."""
        return self.leaves[self.at]

    @property
    def library(self) -> Library:
        """What fields to type into are made of."""
        assert self._library is not None
        return self._library

    def scenario_told(self) -> Scenario | None:
        """Return whose names for the sides the texts use."""
        return None if self._work is None or self.loaded is None else self.loaded.scenario

    def update(self, dt: float) -> bool:
        """Show what is new of the file."""
        self._is_stale |= self.work.update()
        if self._is_stale and not isinstance(self.ring.pressed, Button):  # which would be gone
            self.rebuild()
        if (version := self.work.undecided) is not None:
            self.work.undecided = None
            self._ask_about(version)
        self.dirty |= self.leaf.update(dt)
        return super().update(dt)

    def settle(self) -> None:
        """Wait for the first figures."""
        self.work.settle()
        self.rebuild()
        super().settle()

    def leave(self) -> None:
        """Follow the file no longer."""
        super().leave()
        if self._work is not None:
            self.leaf.closed()
            self._work.close()

    # What is on it.

    def rebuild(self) -> None:
        """Build everything anew."""
        self._is_stale = False
        self.layout(self.app.size)

    def build(self, size: tuple[int, int]) -> None:
        """Place the leaf at the left, the results at the right, what can be done at the foot."""
        texts, px = self.app.texts, self.app.theme.px
        self.fresh_library(size)
        self.heading = texts("workshop-heading", file=self.path.name)
        self.results.read(texts)
        room = self.body(size)
        left = round(room.width * self.leaf.wide)
        self._left = pygame.Rect(room.left, room.top, left - px(12), room.height)
        self._right = pygame.Rect(room.left + left, room.top, room.width - left, room.height)
        self._build_left(self._left.inflate(-2 * px(PAD), -2 * px(PAD)), texts)
        self.results.build(self._right.inflate(-2 * px(PAD), -2 * px(PAD)))
        self._build_foot(self.footer(size), size, texts)

    def _build_left(self, room: pygame.Rect, texts: Texts) -> None:
        px = self.app.theme.px
        row = pygame.Rect(room.left, room.top, room.width, px(36))
        names = [leaf.tab() for leaf in self.leaves]
        self.add(Choice(row, texts("workshop-leaf"), names, self.at, self._turn_leaf))
        rest = pygame.Rect(room.left, row.bottom + px(12), room.width, 0)
        rest.height = room.bottom - rest.top
        self.leaf.build(rest)

    def _build_foot(self, room: pygame.Rect, size: tuple[int, int], texts: Texts) -> None:
        px, versions = self.app.theme.px, self.work.versions
        self.add_back(size)
        wide = min(px(170), (room.width - px(170) - 4 * px(10)) // 4)
        may_play = self.loaded is not None and not self.work.is_broken
        acts: tuple[tuple[str, Callable[[], None], bool], ...] = (
            ("undo", lambda: self._go(versions.older), versions.older is not None),
            ("redo", lambda: self._go(versions.newer), versions.newer is not None),
            ("pin", self._pin, self.results.figures is not None),
            ("play", lambda: self.open_leaf("play"), may_play),
        )
        for at, (name, act, enabled) in enumerate(acts):
            place = pygame.Rect(0, room.top, wide, room.height)
            place.right = room.right - (len(acts) - 1 - at) * (wide + px(10))
            label, hint = texts(f"workshop-{name}"), texts(f"workshop-{name}-hint")
            is_next = name == "play" and self.leaf.slug != "play"
            kind: ButtonKind = "primary" if is_next else "plain"
            self.add(Button(place, label, act, kind=kind, enabled=enabled, hint=hint))

    # What its leaves ask.

    def focus_on(self, kind: type[Control]) -> None:
        """Give the focus to the first control of a kind."""
        self.ring.focus(
            next(each for each in self.controls if isinstance(each, kind)), visible=True
        )

    def is_pointed(self, control: Control) -> bool:
        """Tell whether the keys, rather than the mouse, have reached a control."""
        return self._by_key and self.pointed is control

    def told_of_wins(self) -> str:
        """Return how often each side wins, before what was changed last and now."""
        figures, texts = self.results.figures, self.app.texts
        if figures is None:
            return ""
        told = [
            texts("workshop-number-moves", name=row.label, before=row.before, after=row.value)
            for row in figures.of(Group.WINS)
            if row.before and row.before != row.value
        ]
        return "   ".join(told)

    # What an author does.

    def open_leaf(self, slug: str) -> None:
        """Turn to a leaf."""
        self._turn_leaf([leaf.slug for leaf in self.leaves].index(slug))

    def _ask_about(self, version: int) -> None:
        """Let the author decide on a version that touches what was saved elsewhere."""
        name = self.work.versions.all[version].name
        self.app.open(
            ConflictDialog(name, partial(self.look_at, version), partial(self._go, version))
        )

    def look_at(self, version: int) -> None:
        """Show how a version differs from the one at hand."""
        self.open_leaf("history")
        for leaf in self.leaves:
            if isinstance(leaf, HistoryLeaf):
                leaf.look_at(version)

    def _turn_leaf(self, at: int) -> None:
        self.leaf.closed()
        self.at = at
        self.rebuild()

    def _go(self, at: int | None) -> None:
        self.work.go(at)
        self.rebuild()

    def _pin(self) -> None:
        self.work.pin()
        self.rebuild()

    # Drawing.

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw both panels, what became of the file, the leaf and the results."""
        theme, texts = self.app.theme, self.app.texts
        for place in (self._left, self._right):
            panel(surface, place, theme)
        if self.work.note:
            self._draw_note(surface, texts(self.work.note))
        self.leaf.draw(surface)
        self.results.draw(surface)

    def noted(self) -> Hotspot | None:
        """Return what there is to say of what is pointed at."""
        return self.leaf.noted() or super().noted()

    def _draw_note(self, surface: pygame.Surface, note: str) -> None:
        theme = self.app.theme
        (room,) = self._beside_heading(theme.px(24))
        theme.write(
            surface, note, room.midright, role="small", color=theme.gold, anchor="midright",
            max_width=room.width,
        )  # fmt: skip

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the screen, for the help."""
        texts = self.app.texts
        return [
            ("Tab", texts("network-key-tab")),
            ("↑ ↓ ← →", texts("view-key-choose")),
            ("← →", texts("workshop-key-move")),
            (texts("view-key-enter"), texts("workshop-key-type")),
        ]
