"""Every number of the file with a slider, which plays the file anew while it is moved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import isfinite
from typing import Final

import pygame

from game.analysis.numbers import Number, moved, numbers_of
from game.readouts.words.names import Names
from game.readouts.workshop.numbers_told import NumberRow, found_rows, read_numbers, tell_number
from game.scenario.document import Document
from game.scenario.editing.splicing import written
from game.scenario.editing.versions import Version
from game.scenario.findings import Route
from game.view.drawing.hotspot import Hotspot
from game.view.gui import Button
from game.view.gui.library import Entry
from game.view.gui.search_field import SearchField
from game.view.workshop.leaf import Host, Leaf
from game.view.workshop.slider_list import SliderList

__all__ = ["NumbersLeaf"]

REST: Final = 0.7
"""How long a value that was moved by keys rests before it is written [s]."""
DIGITS: Final = "0123456789.+-eE"


@dataclass(frozen=True)
class _Trial:
    """A value that is being moved."""

    row: NumberRow
    value: float
    text: str
    """The file with it."""
    base: str
    """The file as it was when it was moved."""


class NumbersLeaf(Leaf):
    """A list to search, and under it the value of the chosen number to be typed."""

    slug = "numbers"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.words = ""
        """What is looked for."""
        self._of: tuple[object, ...] = ()
        """What the rows were read from."""
        self._document: Document | None = None
        self._names: Names | None = None
        self._all: tuple[NumberRow, ...] = ()
        self._found: tuple[NumberRow, ...] = ()
        self._chosen: Route = ()
        self._first: dict[Route, float] = {}
        """Values of the file as it was opened."""
        self._room: dict[Route, tuple[float, float]] = {}
        """How far each slider goes, which stays as it is while its number is moved."""
        self._list: SliderList | None = None
        self._trial: _Trial | None = None
        self._rest = 0.0
        self._typed: str | None = None
        self._refused = ""
        self._place = pygame.Rect(0, 0, 0, 0)

    # What there is.

    @property
    def row(self) -> NumberRow | None:
        """The chosen number."""
        return next((row for row in self._found if row.number.key == self._chosen), None)

    def _read(self) -> None:
        """Read the numbers, where the file, the language or what is looked for is another."""
        work, loaded, texts = self.host.work, self.host.loaded, self.host.app.texts
        of = (work.document, loaded, texts, self.words)
        if all(one is other for one, other in zip(of, self._of, strict=False)) and self._of:
            return
        if loaded is None or work.document is None:
            self._all = self._found = ()
            self._document = None
            self._of = of
            return
        self._names = Names(loaded.scenario, loaded.ruleset, texts)
        self._document = work.document
        numbers = [self._roomy(each) for each in numbers_of(self._document, loaded)]
        self._all = read_numbers(numbers, self._document, self._names)
        self._found = found_rows(self._all, self.words)
        self._of = of
        if self.row is None and self._found:
            self._chosen = self._found[0].number.key

    def _roomy(self, number: Number) -> Number:
        """Return a number whose slider goes at least as far as it went before."""
        self._first.setdefault(number.key, number.value)
        low, high = self._room.get(number.key, (number.low, number.high))
        kept = replace(number, low=min(low, number.value), high=max(high, number.value))
        self._room[number.key] = kept.low, kept.high
        return kept

    # What is on it.

    def build(self, room: pygame.Rect) -> None:
        """Place the field to search with, the list, and the value at its foot."""
        app = self.host.app
        texts, px = app.texts, app.theme.px
        self._read()
        self._place = room
        if self._document is None:
            self._list = None
            return
        search = pygame.Rect(room.left, room.top, room.width, px(36))
        hint = texts("workshop-numbers-search-hint")
        label = texts("workshop-numbers-search")
        self.host.add(SearchField(search, label, self.words, self._look_for, placeholder=hint))
        foot = px(36) + app.theme.line_height("small") + px(12)
        rest = pygame.Rect(room.left, search.bottom + px(8), room.width, 0)
        rest.height = room.bottom - foot - rest.top
        self._add_list(rest)
        self._build_foot(pygame.Rect(room.left, room.bottom - px(36), room.width, px(36)))

    def _add_list(self, room: pygame.Rect) -> None:
        """Add the list; one that is held by the mouse stays as it is."""
        before = self._list
        keys = [row.number.key for row in self._found]
        chosen = keys.index(self._chosen) if self._chosen in keys else 0
        theme, label = self.host.app.theme, self.tab()
        self._list = SliderList(
            room,
            label,
            self._found,
            chosen=chosen,
            sliding=self,
            on_enter=self._type,
            theme=theme,
        )
        if before is not None:
            self._list.go_on(before)
        self.host.add(self._list)

    def _build_foot(self, room: pygame.Rect) -> None:
        row = self.row
        if row is None:
            return
        texts, px = self.host.app.texts, self.host.app.theme.px
        half = (room.width - px(10)) // 2
        text = written(self.value_of(row)) if self._typed is None else self._typed
        label = texts("workshop-number-value", name=row.label)
        place = pygame.Rect(room.left, room.top, half, room.height)
        entry = Entry(
            self.host.library, place, label, text, self._write, allowed=DIGITS, limit=24,
            on_enter=self._enter,
        )  # fmt: skip
        self.host.add(entry)
        first = self._first[row.number.key]
        back = texts("workshop-number-back", value=written(first))
        place = pygame.Rect(room.right - half, room.top, half, room.height)
        hint = texts("workshop-number-back-hint")
        self.host.add(
            Button(
                place,
                back,
                lambda: self._set(row, first),
                role="small",
                enabled=row.number.value != first,
                hint=hint,
            )
        )

    # What an author does.

    def _look_for(self, words: str) -> None:
        self.let_go()
        self.words = words
        self.host.rebuild()

    def choose(self, at: int) -> None:
        """Learn which row is chosen."""
        self.let_go()
        self._chosen = self._found[at].number.key
        self._typed, self._refused = None, ""
        self.host.rebuild()

    def value_of(self, row: NumberRow) -> float:
        """Return the value that a slider shows."""
        trial = self._trial
        return trial.value if trial and trial.row.number.key == row.number.key else row.number.value

    def slide(self, row: NumberRow, value: float) -> None:
        """Try a value, which is still being moved."""
        self._typed, self._refused = None, ""
        if self._try(row, value):
            self.host.rebuild()

    def let_go(self) -> None:
        """Write the value that was tried into the file."""
        trial, self._trial, self._typed, self._refused = self._trial, None, None, ""
        if trial is None:
            return
        before = trial.row.number.value
        if trial.value == before:
            self.host.work.refresh()
        else:
            version = Version(trial.text, trial.row.label, before, trial.value)
            self.host.work.keep(version, trial.base)
        self.host.rebuild()

    def _drop(self) -> None:
        """Try nothing any more."""
        if self._trial is not None:
            self._trial = None
            self.host.work.refresh()
            self.host.rebuild()

    def _enter(self) -> None:
        """Write what was typed, if it can be; else it stays to be mended."""
        if not self._refused:
            self.let_go()
            self.host.rebuild()

    def _try(self, row: NumberRow, value: float) -> bool:
        """Play the file with another value; False where it is the one that is shown."""
        self._rest = 0.0
        if self._document is None:
            return False
        text, kept = moved(self._document, row.number, value)
        if kept == self.value_of(row):
            return False
        self._trial = _Trial(row, kept, text, self._document.text)
        self.host.work.refresh(trying=text)
        return True

    def _set(self, row: NumberRow, value: float) -> None:
        self._try(row, value)
        self.let_go()

    def _type(self) -> None:
        """Go on by typing the value of the chosen number."""
        self.host.focus_on(Entry)

    def _write(self, text: str) -> None:
        """Try what is typed; what cannot be written is told."""
        self._typed, row, texts = text, self.row, self.host.app.texts
        if row is None:
            return
        self._refused = ""
        bounds, value = row.number.bounds, _number(text)
        if value is not None and bounds.kept(value) == value:
            self._try(row, value)
            return
        if text:
            low, high = written(bounds.least), written(bounds.most)
            beyond = texts("workshop-number-beyond", low=low, high=high)
            self._refused = texts("workshop-number-no-number") if value is None else beyond
        self._drop()

    def update(self, dt: float) -> bool:
        """Write what has rested since it was moved by keys or typed."""
        if self._typed is not None and self.host.entry is None:
            self.let_go()
            self.host.rebuild()
        held = self._list is not None and self._list.is_held
        if self._trial is None or held or self._typed is not None:
            return False
        self._rest += dt
        if self._rest >= REST:
            self.let_go()
        return True

    def closed(self) -> None:
        """Write what was being moved."""
        self.let_go()

    # Drawing.

    def noted(self) -> Hotspot | None:
        """Return what there is to say of the number under the mouse, or of the one by the keys."""
        listed = self._list
        if listed is None or self._names is None or self._document is None:
            return None
        at = listed.noted_at(by_key=self.host.is_pointed(listed))
        if at is None:
            return None
        row = listed.rows[at]
        return Hotspot(listed.place(at), tell_number(row, self._document, self._names))

    def draw(self, surface: pygame.Surface) -> None:
        """Draw what was refused, or what the trial has moved."""
        app, room = self.host.app, self._place
        theme, texts = app.theme, app.texts
        if self._document is None or not self._found:
            says = "workshop-numbers-unread" if self._document is None else "workshop-numbers-none"
            top = room.top + (0 if self._document is None else theme.px(60))
            place = pygame.Rect(room.left, top, room.width, room.bottom - top)
            theme.write_block(surface, texts(says), place, color=theme.ink_soft)
            return
        line = theme.line_height("small")
        place = pygame.Rect(room.left, room.bottom - theme.px(42) - line, room.width, line)
        says = self._refused or self.host.told_of_wins()
        ink = theme.alarm if self._refused else theme.ink_soft
        theme.write(
            surface, says, place.midleft, role="small", color=ink, anchor="midleft",
            max_width=place.width,
        )  # fmt: skip


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if isfinite(value) else None
