"""An author's own scenarios: opened in the workshop, packed, or a new one begun."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import pygame

from game.readouts.menus.menu import ScenarioCard
from game.view.drawing.shapes import panel
from game.view.gui import Button, Picker
from game.view.gui.library import Entry
from game.view.menus.author_ways import Origin
from game.view.menus.catalogue import CatalogueError
from game.view.menus.line_card import draw_line_card
from game.view.menus.way import Way
from game.view.screens.typing_page import TypingPage

__all__ = ["AuthoringScreen"]

PAD: Final = 18
CARD: Final = 44
ABOUT: Final = 3
"""Lines for what is chosen to begin from."""
LONGEST: Final = 60
"""Letters of a name."""


class AuthoringScreen(TypingPage):
    """At the left what there is, at the right what a new one begins from."""

    name = "authoring"

    def __init__(self, way: Way, origin: str = "") -> None:
        """Show both; ``origin`` is the scenario that a new one is to begin from at first."""
        super().__init__()
        self.way = way
        self.cards: tuple[ScenarioCard, ...] = ()
        self.origins: Sequence[Origin] = ()
        self.chosen = self.origin = 0
        self.typed = ""
        self._wanted = origin
        self._left = self._right = pygame.Rect(0, 0, 0, 0)

    # What is on it.

    def build(self, size: tuple[int, int]) -> None:
        """Place both lists, and what can be done with what is chosen."""
        texts, px = self.app.texts, self.app.theme.px
        self.heading = texts("authoring-heading")
        self._held_library = self.fresh_library(size)
        self._read()
        room = self.body(size)
        half = (room.width - px(20)) // 2
        self._left = pygame.Rect(room.left, room.top, half, room.height)
        self._right = pygame.Rect(room.right - half, room.top, half, room.height)
        self._build_own(self._inner(self._left))
        self._build_new(self._inner(self._right))
        self.add_back(size)
        self.first = 0 if self.cards else None

    def _inner(self, place: pygame.Rect) -> pygame.Rect:
        """The room of a panel below its name."""
        px = self.app.theme.px
        room = place.inflate(-2 * px(PAD), -2 * px(PAD))
        head = self.app.theme.line_height("heading") + px(12)
        return pygame.Rect(room.left, room.top + head, room.width, room.height - head)

    def _read(self) -> None:
        try:
            cards = self.way.catalogue.scenarios(self.app.texts)
        except CatalogueError:
            cards = ()  # the list of scenarios says what is wrong
        self.cards = tuple(card for card in cards if card.is_own)
        self.chosen = min(self.chosen, max(0, len(self.cards) - 1))
        self.origins = self.way.catalogue.authoring.origins(self.app.texts)
        slugs = [each.slug for each in self.origins]
        if self._wanted in slugs:
            self.origin, self._wanted = slugs.index(self._wanted), ""

    def _build_own(self, room: pygame.Rect) -> None:
        texts, theme = self.app.texts, self.app.theme
        px, has = theme.px, bool(self.cards)
        row = pygame.Rect(room.left, room.bottom - px(44), room.width, px(44))
        rest = pygame.Rect(room.left, room.top, room.width, row.top - px(12) - room.top)
        self.add(
            Picker(
                rest, texts("own-folder"), len(self.cards), theme.grown(CARD),
                draw_card=self._draw_own, on_choose=self._choose, on_confirm=self._enter,
                chosen=self.chosen, gap=px(6), theme=theme,
            )
        )  # fmt: skip
        half = (row.width - px(10)) // 2
        hint = texts("authoring-pack-hint")
        place = pygame.Rect(row.left, row.top, half, row.height)
        label = texts("authoring-pack")
        self.add(Button(place, label, self._pack, enabled=has, hint=hint))
        place = place.move(half + px(10), 0)
        label, hint = texts("workshop-open"), texts("workshop-open-hint")
        self.add(Button(place, label, self._enter, kind="primary", enabled=has, hint=hint))

    def _build_new(self, room: pygame.Rect) -> None:
        texts, theme = self.app.texts, self.app.theme
        px = theme.px
        row = pygame.Rect(room.left, room.bottom - px(44), room.width, px(44))
        about = ABOUT * (theme.line_height("small") + px(4)) + px(12)
        rest = pygame.Rect(room.left, room.top, room.width, row.top - about - room.top)
        self.add(
            Picker(
                rest, texts("authoring-new"), len(self.origins), theme.grown(CARD),
                draw_card=self._draw_origin, on_choose=self._begin_from, on_confirm=self._begin,
                chosen=self.origin, gap=px(6), theme=theme,
            )
        )  # fmt: skip
        wide = px(190)
        field = pygame.Rect(
            row.left, row.top + px(2), row.width - wide - px(10), row.height - px(4)
        )
        label = texts("authoring-name")
        self.add(
            Entry(
                self._held_library, field, label, self.typed, self._type, limit=LONGEST,
                placeholder=texts("authoring-name-hint"),
            )
        )  # fmt: skip
        place = pygame.Rect(row.right - wide, row.top, wide, row.height)
        self._go = Button(
            place, texts("authoring-begin"), self._begin, kind="primary",
            enabled=bool(self.typed.strip()), hint=texts("authoring-begin-hint"),
        )  # fmt: skip
        self.add(self._go)

    # What an author does.

    def _choose(self, at: int) -> None:
        self.chosen = at

    def _begin_from(self, at: int) -> None:
        self.origin = at

    def _type(self, text: str) -> None:
        self.typed = text
        self._go.enabled = bool(text.strip())

    def _enter(self) -> None:
        if self.cards:
            self.way.workshop(Path(self.cards[self.chosen].slug))

    def _pack(self) -> None:
        texts = self.app.texts
        try:
            path = Path(self.cards[self.chosen].slug)
            package = self.way.catalogue.authoring.pack(path, texts)
        except CatalogueError as trouble:
            self.app.tell(texts("authoring-not-packed"), detail=str(trouble))
        else:
            self.app.tell(texts("authoring-packed"), detail=str(package))

    def _begin(self) -> None:
        name, texts = self.typed.strip(), self.app.texts
        if not name:
            return
        try:
            path = self.way.catalogue.authoring.begin(name, self.origins[self.origin], texts)
        except CatalogueError as trouble:
            self.app.tell(texts("authoring-not-begun"), detail=str(trouble))
            return
        self.typed = ""
        self.way.workshop(path)

    # Drawing.

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw both panels, and what the chosen origin is about."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        for place, name in ((self._left, "own-folder"), (self._right, "authoring-new")):
            panel(surface, place, theme)
            at = (place.left + px(PAD), place.top + px(PAD))
            room = place.width - 2 * px(PAD)
            theme.write(surface, texts(name), at, role="heading", bold=True, max_width=room)
        if not self.cards:
            words = self._inner(self._left)
            theme.write_block(surface, texts("authoring-none"), words, color=theme.ink_soft)
        if self.origins:
            inner = self._inner(self._right)
            high = ABOUT * (theme.line_height("small") + px(4))
            words = pygame.Rect(inner.left, inner.bottom - px(44 + 6) - high, inner.width, high)
            told = self.origins[self.origin].about
            theme.write_block(surface, told, words, role="small", color=theme.ink_soft)

    def _draw_own(self, surface: pygame.Surface, rect: pygame.Rect, at: int, chosen: bool) -> None:
        card = self.cards[at]
        draw_line_card(surface, rect, (card.title, card.path), self.app.theme, chosen=chosen)

    def _draw_origin(
        self, surface: pygame.Surface, rect: pygame.Rect, at: int, chosen: bool
    ) -> None:
        origin = self.origins[at]
        kind = "authoring-copy" if origin.is_copy else "authoring-template"
        told = origin.title, self.app.texts(kind)
        draw_line_card(surface, rect, told, self.app.theme, chosen=chosen)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the screen, for the help."""
        texts = self.app.texts
        return [("Tab", texts("network-key-tab")), ("↑ ↓", texts("view-key-choose"))]
