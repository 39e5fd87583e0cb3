"""Picking what stands at one place of an entry: from names, by typing, by another form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import pygame

from game.language import LANGUAGES, Language, Texts
from game.readouts.workshop.entries_told import FieldRow, Glossary
from game.scenario.editing.entries import Draft
from game.scenario.editing.picks import Picks, offered, range_of, reformed
from game.scenario.editing.shapes import (
    Choice as OneOf,
)
from game.scenario.editing.shapes import (
    Either,
    Group,
    Line,
    Many,
    Name,
    Number,
    Shape,
    Switch,
    Words,
)
from game.scenario.findings import Route
from game.view.drawing.theme import Theme
from game.view.gui import Button, Choice, Control, Picker
from game.view.gui.library import Entry, Library
from game.view.menus.line_card import draw_line_card

__all__ = ["PickHost", "Picking"]

LONGEST = 2000
"""Letters of a text."""


class PickHost(Protocol):
    """What shows the pick."""

    @property
    def library(self) -> Library:
        """What fields to type into are made of."""

    def add(self, control: Control, digit: int | None = None) -> None:
        """Put a control next in the order of Tab."""

    def take(self, draft: Draft, *, rebuilt: bool) -> None:
        """Go on with a draft; controls are built anew but while somebody types."""

    def refuse(self, message: str) -> None:
        """Say why what was typed is not taken; nothing where it is."""


@dataclass(frozen=True)
class Picking:
    """What may be done at one line of a draft."""

    host: PickHost
    draft: Draft
    row: FieldRow
    picks: Picks
    glossary: Glossary
    theme: Theme
    texts: Texts

    @property
    def _route(self) -> Route:
        return self.row.route

    def build(self, room: pygame.Rect) -> None:
        """Place the controls for the line within a room."""
        if self.row.kind == "more-items":
            self._build_more_items(room)
        elif self.row.kind == "more-fields":
            self._build_more_fields(room)
        elif self._route:
            self._build_field(room, self.draft.shape_of(self._route))

    def _put(self, value: Any, *, rebuilt: bool = True) -> None:
        self.host.refuse("")
        self.host.take(self.draft.put(self._route, value), rebuilt=rebuilt)

    # What is added.

    def _build_more_items(self, room: pygame.Rect) -> None:
        many = self.draft.shape_of(self._route)
        assert isinstance(many, Many)

        def add() -> None:
            route = (*self._route, len(self.draft.at(self._route)))
            self.host.take(self.draft.put(route, self.picks.fresh(many.of)), rebuilt=True)

        place = pygame.Rect(room.left, room.top, min(room.width, self.theme.px(240)), 0)
        place.height = self.theme.px(40)
        label = self.texts("workshop-entry-one-more")
        self.host.add(Button(place, label, add, kind="primary"))

    def _build_more_fields(self, room: pygame.Rect) -> None:
        fields = [
            slot
            for slot in self.draft.fields(self._route)
            if slot.key in self.draft.absent(self._route)
        ]

        def add(at: int) -> None:
            part = self.draft.at(self._route)
            value = self.picks.fresh(fields[at].shape, part)
            draft = self.draft.put((*self._route, fields[at].key), value)
            self.host.take(draft, rebuilt=True)

        self._list(room, [(slot.key, "") for slot in fields], -1, add)

    # What is there.

    def _build_field(self, room: pygame.Rect, shape: Shape) -> None:
        match shape:
            case Either():
                self._build_forms(room, shape)
            case OneOf() | Name():
                self._build_names(room, shape)
            case Switch():
                self._build_switch(room, shape)
            case Number():
                self._build_number(room, shape)
            case Words():
                self._build_words(room)
            case Line():
                self._build_line(room, shape)
            case Group() | Many():
                pass

    def _build_forms(self, room: pygame.Rect, shape: Either) -> None:
        forms = list(offered(shape, self.picks))
        value = self.draft.at(self._route)

        def pick(at: int) -> None:
            self._put(reformed(shape, value, forms[at], self.picks))

        told = [(form, self._what(form)) for form in forms]
        self._list(room, told, forms.index(self.row.value), pick)

    def _what(self, form: str) -> str:
        message = f"workshop-form-{form}"
        return self.texts(message) if self.texts.has(message) else ""

    def _build_names(self, room: pygame.Rect, shape: OneOf | Name) -> None:
        part, value = self.draft.part_of(self._route), self.draft.at(self._route)
        found = shape.options if isinstance(shape, OneOf) else self.picks.names(shape, part)
        names = list(found) if value in found else [value, *found]
        if isinstance(shape, Name) and shape.kind == "flag":
            row = self._row(room)
            self._entry(row, str(value), lambda text: self._put(text, rebuilt=False))
            room = pygame.Rect(room.left, row.bottom + self.theme.px(6), room.width, 0)
            room.height = max(0, row.height * 3)
        told = [(f"{each:g}" if isinstance(each, float) else str(each),
                 self.glossary.of(shape, each, part)) for each in names]  # fmt: skip
        self._list(room, told, names.index(value), lambda at: self._put(names[at]))

    def _build_switch(self, room: pygame.Rect, shape: Switch) -> None:
        told = ["true", "false"] if shape.may_be_false else ["true"]
        now = 0 if self.draft.at(self._route) else 1
        row = pygame.Rect(room.left, room.top, min(room.width, self.theme.px(260)), 0)
        row.height = self.theme.px(36)
        self.host.add(Choice(row, self.row.label, told, now, lambda at: self._put(at == 0)))

    def _build_number(self, room: pygame.Rect, shape: Number) -> None:
        def take(text: str) -> None:
            try:
                value = int(text) if shape.whole else float(text)
            except ValueError:
                self.host.refuse(self.texts("workshop-entry-no-number"))
                return
            self._put(int(value) if value == int(value) else value, rebuilt=False)

        row = self._row(room)
        row.width = min(row.width, self.theme.px(200))
        self._entry(row, f"{self.draft.at(self._route):.12g}", take, allowed="0123456789.+-eE")

    def range_told(self) -> str:
        """Return how far the number of the line may go; empty where it is none."""
        if self.row.kind != "field" or not self._route:
            return ""
        shape = self.draft.shape_of(self._route)
        if not isinstance(shape, Number):
            return ""
        part = self.draft.part_of(self._route)
        low, high, unit = range_of(str(self._route[-1]), shape, part)
        ends = [f"{end:g}" if abs(end) < 1e9 else "" for end in (low, high)]
        known = [f"workshop-entry-range-{'both' if all(ends) else 'low' if ends[0] else 'high'}"]
        if not any(ends):
            return unit
        return " ".join(filter(None, (self.texts(known[0], low=ends[0], high=ends[1]), unit)))

    def _build_words(self, room: pygame.Rect) -> None:
        """A field for each language; where the text is one for all, it becomes the English one."""
        value, theme = self.draft.at(self._route), self.theme
        words = dict(value) if isinstance(value, dict) else {"en": value} if value else {}
        row = self._row(room)
        for code in LANGUAGES:
            self._entry(
                row, words.get(code, ""), self._said(words, code), label=Language.of(code).name,
                placeholder=Language.of(code).name,
            )  # fmt: skip
            row = row.move(0, row.height + theme.px(8))

    def _said(self, words: dict[str, str], code: str) -> Callable[[str], None]:
        def take(text: str) -> None:
            words[code] = text.strip()
            told = {each: words[each] for each in LANGUAGES if words.get(each)}
            self._put(told, rebuilt=False)

        return take

    def _build_line(self, room: pygame.Rect, shape: Line) -> None:
        del shape  # what it does not fit is told by the preview
        self._entry(
            self._row(room), str(self.draft.at(self._route)),
            lambda text: self._put(text.strip(), rebuilt=False),
        )  # fmt: skip

    # Controls.

    def _row(self, room: pygame.Rect) -> pygame.Rect:
        return pygame.Rect(room.left, room.top, room.width, self.theme.px(38))

    def _entry(
        self,
        row: pygame.Rect,
        text: str,
        take: Callable[[str], None],
        *,
        label: str = "",
        allowed: str = "",
        placeholder: str = "",
    ) -> None:
        self.host.add(
            Entry(
                self.host.library, row, label or self.row.label, text, take, allowed=allowed,
                limit=LONGEST, placeholder=placeholder,
            )
        )  # fmt: skip

    def _list(
        self,
        room: pygame.Rect,
        told: Sequence[tuple[str, str]],
        chosen: int,
        pick: Callable[[int], None],
    ) -> None:
        """A list to pick from; where nothing is chosen yet, Enter takes what is marked."""
        marked = [max(chosen, 0)]

        def choose(at: int) -> None:
            marked[0] = at
            if chosen >= 0:
                pick(at)

        def draw(surface: pygame.Surface, rect: pygame.Rect, at: int, is_chosen: bool) -> None:
            draw_line_card(surface, rect, told[at], self.theme, chosen=is_chosen)

        self.host.add(
            Picker(
                room, self.row.label, len(told), self.theme.grown(32), draw_card=draw,
                on_choose=choose, on_confirm=lambda: pick(marked[0]) if chosen < 0 else None,
                chosen=max(chosen, 0), gap=self.theme.px(3), theme=self.theme,
            )
        )  # fmt: skip
