"""Saved matches: which, at what turn, between whom; open one or throw one away."""

from __future__ import annotations

import pygame

from game.readouts.menus.menu import SaveCard
from game.view.drawing.shapes import panel
from game.view.gui import Button, Picker, draw_card_ground
from game.view.input import keys
from game.view.menus.catalogue import CatalogueError
from game.view.menus.save_panel import draw_progress, draw_save_panel, draw_save_picture
from game.view.menus.way import Way
from game.view.race.miniature import SIZE
from game.view.screens.page import Page

__all__ = ["LoadScreen"]

CARD = 84
DETAIL = 0.4
"""Share of the width for the chosen match."""
TITLE = 66
"""Per cent of a card beside its picture for its title."""
EMPTY = pygame.Rect(0, 0, 0, 0)


class LoadScreen(Page):
    """The slots, the latest first."""

    name = "load"

    def __init__(self, way: Way) -> None:
        super().__init__()
        self.way = way
        self.cards: tuple[SaveCard, ...] = ()
        self.chosen = 0
        self.trouble = ""
        self._room = self._detail = EMPTY

    @property
    def card(self) -> SaveCard | None:
        """The chosen slot."""
        return self.cards[self.chosen] if self.cards else None

    def build(self, size: tuple[int, int]) -> None:
        """Place the list and what can be done with a slot."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        self.heading = texts("view-load-heading")
        self._read()
        self._room = self.body(size)
        self._detail = self._room.copy()
        self._detail.width = round(self._room.width * DETAIL)
        self._detail.right = self._room.right
        cards = self._room.copy()
        cards.width = self._detail.left - px(16) - cards.left
        self.add(
            Picker(
                cards,
                texts("view-load-heading"),
                len(self.cards),
                px(CARD),
                draw_card=self._draw_card,
                on_choose=self._choose,
                on_confirm=self._open,
                chosen=self.chosen,
                gap=px(8),
                theme=theme,
            )
        )
        self.add_back(size)
        foot = self.footer(size)
        place = pygame.Rect(foot.right - px(240), foot.top, px(240), foot.height)
        key = texts("view-key-enter")
        self._go = Button(place, texts("view-load-open"), self._go_on, kind="primary", key=key)
        away = pygame.Rect(place.left - px(12) - px(210), foot.top, px(210), foot.height)
        key = texts("view-key-delete")
        self._away = Button(away, texts("view-load-delete"), self._delete, kind="danger", key=key)
        look = pygame.Rect(away.left - px(12) - px(170), foot.top, px(170), foot.height)
        self._look = Button(look, texts("story-watch"), self._watch, key=self.key_of(keys.WATCH))
        self.add(self._look)
        self.add(self._away)
        self.add(self._go)
        self._offer()
        self.first = 0

    def _read(self) -> None:
        try:
            self.cards, self.trouble = self.way.catalogue.saves(self.app.texts), ""
        except CatalogueError as trouble:
            self.cards, self.trouble = (), str(trouble)
        self.chosen = min(self.chosen, max(0, len(self.cards) - 1))

    def _choose(self, index: int) -> None:
        self.chosen = index
        self._offer()

    def _offer(self) -> None:
        """What can be done with the slot.

        A broken one can only be thrown away, or its whole turns gone on with on purpose; one under
        older rules can be read.
        """
        card = self.card
        texts, rescue = self.app.texts, card is not None and card.rescue
        self._go.turn_into(texts("saves-rescue" if rescue else "view-load-open"), "primary")
        older = card is not None and card.older
        self._go.key = "" if rescue or older else texts("view-key-enter")
        self._go.enabled = card is not None and (rescue or not card.trouble)
        self._go.hint = card.trouble if card else ""
        self._away.enabled = card is not None
        look = card is not None and not card.trouble and card.played > 0
        self._look.turn_into(texts("saves-older-look" if older else "story-watch"), "plain")
        self._look.key = texts("view-key-enter") if older else self.key_of(keys.WATCH)
        self._look.enabled = older or look

    def _open(self) -> None:
        card = self.card
        if card is not None and card.older:
            self._watch()
        elif card is not None and not card.trouble:
            self.way.resume(card.slug)

    def _go_on(self) -> None:
        card = self.card
        if card is not None:
            self.way.resume(card.slug)

    def _watch(self) -> None:
        card = self.card
        if card is not None and self._look.enabled:
            self.way.replay(card.slug)

    def _delete(self) -> None:
        card = self.card
        if card is None:
            return
        texts = self.app.texts
        self.app.ask(
            texts("view-load-delete-question"),
            lambda: self._throw_away(card.slug),
            detail=" · ".join(
                part for part in (card.scenario, card.mark, card.date, card.saved_at) if part
            ),
            yes=texts("view-load-delete"),
        )

    def _throw_away(self, save: str) -> None:
        try:
            self.way.catalogue.delete(save)
        except CatalogueError as trouble:
            self.app.tell(self.app.texts("view-load-not-deleted"), detail=str(trouble))
        self.layout(self.app.size)

    def handle(self, event: pygame.event.Event) -> None:
        """Delete throws away, after a question; R looks back."""
        if keys.WATCH.met(event):
            self._watch()
        elif keys.DELETE.met(event):
            self._delete()
        else:
            super().handle(event)

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw the chosen slot in full; without a slot, a sentence on how slots come about."""
        theme = self.app.theme
        if self.card is not None:
            draw_save_panel(surface, self._detail, self.card, theme, self.app.texts)
            return
        panel(surface, self._room, theme)
        text = self.trouble or self.app.texts("view-load-none")
        inner = self._room.inflate(-theme.px(160), 0)
        inner.top = self._room.centery - theme.px(30)
        theme.write_block(
            surface, text, inner, role="heading", color=theme.ink_soft, align="center"
        )

    def _draw_card(
        self, surface: pygame.Surface, rect: pygame.Rect, index: int, chosen: bool
    ) -> None:
        theme, card = self.app.theme, self.cards[index]
        px = theme.px
        draw_card_ground(surface, rect, theme, chosen=chosen)
        height = rect.height - px(14)
        frame = pygame.Rect(rect.left + px(8), 0, round(height * SIZE[0] / SIZE[1]), height)
        frame.centery = rect.centery
        draw_save_picture(surface, frame, card, theme)
        left, right = frame.right + px(18), rect.right - px(20)
        half = left + (right - left) * TITLE // 100
        room = half - px(20) - left
        if theme.measure(card.scenario, role="heading", bold=True)[0] <= room:
            at = (left, rect.top + px(15))
            theme.write(surface, card.scenario, at, role="heading", bold=True)
        else:
            block = pygame.Rect(left, rect.top + px(9), room, rect.height // 2)
            theme.write_block(surface, card.scenario, block, line_gap=0, bold=True)
        at = (left, rect.bottom - px(15))
        when = f"{card.mark} · {card.saved_at}" if card.mark else card.saved_at
        theme.write(
            surface,
            when,
            at,
            role="small",
            color=theme.ink_soft,
            anchor="bottomleft",
            max_width=room,
        )
        place = pygame.Rect(half, rect.top + px(15), right - half, rect.height - px(36))
        if card.trouble:
            words = self.app.texts("saves-not-playable" if card.older else "saves-broken")
            at = (right, rect.centery)
            theme.write(
                surface,
                words,
                at,
                role="small",
                bold=True,
                color=theme.ink_soft if card.older else theme.alarm,
                anchor="midright",
                max_width=place.width,
            )
        else:
            draw_progress(surface, place, card, theme)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the screen, for the help."""
        texts = self.app.texts
        return [
            ("↑ ↓", texts("view-key-choose")),
            (texts("view-key-enter"), texts("view-load-open")),
            (self.key_of(keys.WATCH), texts("story-watch")),
            (self.key_of(keys.DELETE), texts("view-load-delete")),
        ]
