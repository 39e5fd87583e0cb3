"""Choosing a scenario: the list at the left, what the chosen one is about at the right."""

from __future__ import annotations

import time
from dataclasses import replace

import pygame

from game.readouts.menus.menu import ScenarioCard, SideCard
from game.readouts.race.timeline import TimelineReadout
from game.view.drawing.icons import draw_icon
from game.view.drawing.shapes import panel, rounded
from game.view.drawing.signs import side_sign
from game.view.gui import Button, Picker, draw_card_ground
from game.view.input import keys
from game.view.menus.catalogue import CatalogueError
from game.view.menus.own_scenarios import FindingsScreen, FolderDialog, workshop_button
from game.view.menus.way import Way
from game.view.race.opening_race import draw_opening_race
from game.view.screens.page import Page

__all__ = ["ScenarioScreen"]

CARD = 74
PAD = 22
ICON = 18
SOON = 0.1
"""So long the player's own scenarios are read before the list is shown; others follow [s]."""
LEAST_RACE, MOST_RACE = 104, 200
"""Least and greatest height of the picture of the race [design px]."""


class ScenarioScreen(Page):
    """Step one on the way into a match."""

    name = "scenario"

    def __init__(self, way: Way) -> None:
        super().__init__()
        self.way = way
        self.cards: tuple[ScenarioCard, ...] = ()
        self.chosen = 0
        self.trouble = ""
        self._wanted: list[int] = []
        """Cards in sight whose files have not been read yet."""
        self._race: tuple[object, TimelineReadout | None] | None = None
        """A scenario's race, with what it was read for."""
        self._detail = pygame.Rect(0, 0, 0, 0)
        self._list = pygame.Rect(0, 0, 0, 0)

    @property
    def card(self) -> ScenarioCard | None:
        """The scenario that is shown."""
        return self.cards[self.chosen] if self.cards else None

    def build(self, size: tuple[int, int]) -> None:
        """List, and the way on."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        self.heading = texts("view-scenario-heading")
        self.steps = (
            0,
            (texts("view-step-scenario"), texts("view-step-sides"), texts("view-step-briefing")),
        )
        self._read()
        room = self.body(size)
        self._list = pygame.Rect(room.left, room.top, round(room.width * 0.38), room.height)
        self._detail = room.copy()
        self._detail.left = self._list.right + px(20)
        self._detail.width = room.right - self._detail.left
        self.add(
            Picker(
                self._list,
                texts("view-scenario-heading"),
                len(self.cards),
                px(CARD),
                draw_card=self._draw_card,
                on_choose=self._choose,
                on_confirm=self._next,
                chosen=self.chosen,
                gap=px(8),
                theme=theme,
            )
        )
        self.add_back(size)
        foot = self.footer(size)
        place = pygame.Rect(foot.right - px(240), foot.top, px(240), foot.height)
        key = texts("view-key-enter")
        self._go = Button(place, texts("view-next"), self._next, kind="primary", key=key)
        folder = pygame.Rect(place.left - px(12) - px(220), foot.top, px(220), foot.height)
        self.add(Button(folder, texts("own-folder"), self._open_folder, icon="folder"))
        edit = pygame.Rect(folder.left - px(12) - px(190), foot.top, px(190), foot.height)
        self._edit = workshop_button(edit, lambda: self.card, self.way, texts)
        self.add(self._edit)
        self.add(self._go)
        self._offer_next()
        self.first = 0

    def _read(self) -> None:
        try:
            self.cards, self.trouble = self.way.catalogue.scenarios(self.app.texts), ""
        except CatalogueError as trouble:
            self.cards, self.trouble = (), str(trouble)
        self.chosen = min(self.chosen, max(0, len(self.cards) - 1))
        started = time.perf_counter()
        for index, card in enumerate(self.cards):
            if card.unread and (index == self.chosen or time.perf_counter() - started < SOON):
                self._look_into(index)

    def _look_into(self, index: int) -> None:
        """Read the file of a card that only has a name."""
        card = self.way.catalogue.look_into(self.cards[index], self.app.texts)
        read = replace(card, unread=False)
        self.cards = (*self.cards[:index], read, *self.cards[index + 1 :])
        self.dirty = True

    def update(self, dt: float) -> bool:
        """Read one of the files in sight, so that a long list is there at once."""
        wanted, self._wanted = self._wanted, []
        if wanted:
            self._look_into(wanted[0])
            self._offer_next()
        return super().update(dt)

    def settle(self) -> None:
        """Read everything that there may be to see."""
        for index, card in enumerate(self.cards):
            if card.unread:
                self._look_into(index)
        self._offer_next()
        super().settle()

    def _open_folder(self) -> None:
        """Show where the player's own scenarios lie."""
        try:
            folder = self.way.catalogue.own_folder()
        except CatalogueError as trouble:
            self.app.tell(self.app.texts("own-no-folder"), detail=str(trouble))
        else:
            self.app.open(FolderDialog(folder))

    def _digit(self, event: pygame.event.Event) -> bool:
        """A digit chooses a card; it does not go on at once."""
        number = keys.DIGITS.get(event.key, 0)
        if 1 <= number <= min(9, len(self.cards)):
            self._picker.choose(number - 1)
            return True
        return False

    @property
    def _picker(self) -> Picker:
        picker = self.controls[0]
        assert isinstance(picker, Picker)
        return picker

    def _choose(self, index: int) -> None:
        self.chosen = index
        if self.cards[index].unread:
            self._look_into(index)
        self._offer_next()

    def _offer_next(self) -> None:
        """One that cannot be played says why; of the player's own, all that is wrong is shown."""
        card = self.card
        self._edit.enabled = card is not None
        broken = card is not None and bool(card.findings)
        self._go.enabled = card is not None and (broken or not card.trouble)
        self._go.hint = card.trouble if card and not broken else ""
        texts = self.app.texts
        if broken:
            self._go.turn_into(texts("own-what-is-wrong"), "plain")
        else:
            self._go.turn_into(texts("view-next"), "primary")

    def _next(self) -> None:
        card = self.card
        if card is not None and card.findings:
            self.app.go(FindingsScreen(card))
        elif card is not None and not card.trouble and not card.unread:
            self.way.sides(card)

    def _draw_card(
        self, surface: pygame.Surface, rect: pygame.Rect, index: int, chosen: bool
    ) -> None:
        theme, card = self.app.theme, self.cards[index]
        px = theme.px
        draw_card_ground(surface, rect, theme, chosen=chosen)
        if chosen:
            surface.fill(
                theme.us, (rect.left + px(2), rect.top + px(14), px(4), rect.height - px(28))
            )
        left = rect.left + px(18)
        room = rect.right - px(16) - left
        number = str(index + 1) if index < 9 else ""
        end = theme.write(
            surface,
            number,
            (rect.right - px(14), rect.top + px(14)),
            role="tiny",
            color=theme.ink_faint,
            anchor="topright",
        )
        at = (left, rect.top + px(13))
        theme.write(
            surface, card.title, at, role="heading", bold=True, max_width=end.left - px(10) - left
        )
        if card.unread:
            self._wanted.append(index)
        if card.is_own:
            at = (rect.right - px(14), rect.bottom - px(14))
            mark = self.app.texts("own-mark")
            end = theme.write(
                surface, mark, at, role="tiny", bold=True, color=theme.gold, anchor="bottomright"
            )
            room = end.left - px(10) - left
        line = card.path if card.unread else card.trouble or self._span(card)
        ink = theme.alarm if card.trouble else theme.ink_soft
        theme.write(
            surface,
            line,
            (left, rect.bottom - px(14)),
            role="small",
            color=ink,
            anchor="bottomleft",
            max_width=room,
        )

    def _span(self, card: ScenarioCard) -> str:
        return self.app.texts(
            "view-scenario-span", first=card.first_date, last=card.last_date, turns=card.turns
        )

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw the detail of the chosen card."""
        theme = self.app.theme
        panel(surface, self._detail, theme)
        card = self.card
        inner = self._detail.inflate(-2 * theme.px(PAD), -2 * theme.px(PAD))
        if card is None:
            text = self.trouble or self.app.texts("view-scenario-none")
            theme.write_block(surface, text, inner, color=theme.ink_soft)
            return
        self._draw_detail(surface, inner, card)

    def _draw_detail(self, surface: pygame.Surface, room: pygame.Rect, card: ScenarioCard) -> None:
        theme = self.app.theme
        px = theme.px
        line = theme.write(
            surface, card.title, room.topleft, role="title", bold=True, max_width=room.width
        )
        foot = px(24) if card.author or card.licence or card.path else 0
        if foot:
            self._draw_origin(surface, room, card)
        if card.trouble:
            words = room.move(0, line.bottom + px(14) - room.top)
            words.height = room.bottom - foot - words.top
            told = "\n".join(card.findings or (card.trouble,))
            theme.write_block(surface, told, words, color=theme.alarm, line_gap=6)
            return
        line = theme.write(
            surface,
            self._span(card),
            (room.left, line.bottom + px(6)),
            role="small",
            color=theme.gold,
            max_width=room.width,
        )
        bottom = room.bottom - foot
        words = pygame.Rect(room.left, line.bottom + px(14), room.width, 0)
        text = "\n".join(part for part in (card.summary, card.usual, card.note) if part)
        wanted = theme.block_height(text, room.width, line_gap=6)
        facts, calendar, gap = px(50) if card.facts else 0, px(46), px(18)
        most = bottom - words.top - px(112) - gap
        if wanted > most - calendar - gap:
            calendar = 0
        if wanted > most - facts - calendar - 2 * gap:
            facts = 0
        words.height = min(wanted, most)
        theme.write_block(surface, text, words, line_gap=6)
        y = words.bottom + gap
        if calendar:
            self._draw_calendar(surface, pygame.Rect(room.left, y, room.width, calendar), card)
            y += calendar + gap
        if facts:
            self._draw_facts(surface, pygame.Rect(room.left, y, room.width, facts), card)
            y += facts + gap
        half = (room.width - px(12)) // 2
        wanted = max(theme.block_height(side.aim, half - px(28)) for side in card.sides)
        height = min(wanted + px(62), bottom - y)
        for index, side in enumerate(card.sides):
            place = pygame.Rect(room.left + index * (half + px(12)), y, half, height)
            self._draw_side(surface, place, side)
        y += height + gap
        if bottom - y >= px(LEAST_RACE):
            high = min(bottom - y - px(8), px(MOST_RACE))
            self._draw_race(surface, pygame.Rect(room.left, y, room.width, high), card)

    def _draw_origin(self, surface: pygame.Surface, room: pygame.Rect, card: ScenarioCard) -> None:
        """Who wrote it, on what terms, and the file of one that is not the game's own."""
        theme = self.app.theme
        texts = self.app.texts
        by = texts("view-scenario-author", author=card.author) if card.author else ""
        terms = texts("view-scenario-licence", licence=card.licence) if card.licence else ""
        origin = " · ".join(part for part in (by, terms, card.path) if part)
        at, ink = room.bottomleft, theme.ink_faint
        theme.write(
            surface, origin, at, role="tiny", color=ink, anchor="bottomleft", max_width=room.width
        )

    def _draw_race(self, surface: pygame.Surface, room: pygame.Rect, card: ScenarioCard) -> None:
        """How the race stands on the first day; read once for a scenario and a language."""
        key = (card.slug, self.app.texts)
        if self._race is None or self._race[0] != key:
            self._race = (key, self.way.catalogue.opening(card.slug, self.app.texts))
        race = self._race[1]
        if race is not None:
            draw_opening_race(surface, room, race, self.app.theme)

    def _draw_calendar(
        self, surface: pygame.Surface, room: pygame.Rect, card: ScenarioCard
    ) -> None:
        """The length of the match: one cell for each turn, between its first and last date."""
        theme = self.app.theme
        px = theme.px
        gap = px(3)
        for turn in range(card.turns):
            left = room.left + (room.width + gap) * turn // card.turns
            right = room.left + (room.width + gap) * (turn + 1) // card.turns - gap
            cell = pygame.Rect(left, room.top, max(1, right - left), px(14))
            rounded(surface, cell, px(3), theme.gold_dim if turn else theme.gold)
        y = room.top + px(14) + px(7)
        half = room.width // 2
        ink = theme.ink_soft
        theme.write(
            surface, card.first_date, (room.left, y), role="small", color=ink, max_width=half
        )
        at = (room.right, y)
        theme.write(
            surface, card.last_date, at, role="small", color=ink, anchor="topright", max_width=half
        )

    def _draw_facts(self, surface: pygame.Surface, room: pygame.Rect, card: ScenarioCard) -> None:
        theme = self.app.theme
        width = room.width // len(card.facts)
        for index, fact in enumerate(card.facts):
            x = room.left + index * width
            limit = width - theme.px(8)
            if fact.icon:
                sign = pygame.Rect(x, 0, theme.px(ICON), theme.px(ICON))
                sign.centery = room.top + theme.line_height("number_big") // 2
                draw_icon(surface, sign, fact.icon, theme.gold)
                x += theme.px(ICON + 8)
                limit -= theme.px(ICON + 8)
            value = theme.write(
                surface, fact.value, (x, room.top), role="number_big", bold=True, max_width=limit
            )
            at = (x, value.bottom + theme.px(2))
            theme.write(
                surface, fact.label, at, role="small", color=theme.ink_soft, max_width=limit
            )

    def _draw_side(self, surface: pygame.Surface, rect: pygame.Rect, side: SideCard) -> None:
        theme = self.app.theme
        px = theme.px
        colour = theme.side(side.side)
        rounded(surface, rect, px(8), theme.panel_sunken)
        surface.fill(colour, (rect.left + px(8), rect.top, rect.width - px(16), px(2)))
        sign = pygame.Rect(rect.left + px(14), rect.top + px(14), px(12), px(12))
        side_sign(surface, sign, side.side, colour)
        name = theme.write(
            surface,
            side.name,
            (sign.right + px(8), sign.centery),
            bold=True,
            color=colour,
            anchor="midleft",
            max_width=rect.right - px(14) - sign.right - px(8),
        )
        words = pygame.Rect(rect.left + px(14), name.bottom + px(9), rect.width - px(28), 0)
        words.height = rect.bottom - px(14) - words.top
        fits = theme.block_height(side.aim, words.width) <= words.height
        theme.write_block(
            surface, side.aim, words, role="body" if fits else "small", color=theme.ink_soft
        )

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the screen, for the help."""
        texts = self.app.texts
        return [
            ("↑ ↓", texts("view-key-choose")),
            ("1–9", texts("view-key-scenario-digit")),
            (texts("view-key-enter"), texts("view-key-next")),
        ]
