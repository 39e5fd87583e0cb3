"""Saved matches: which, at what turn, between whom; open one or throw one away."""

from __future__ import annotations

import pygame

from game.view import keys
from game.view.gui import Button, Picker
from game.view.pictures import load_picture
from game.view.readouts.menu import SaveCard
from game.view.screens.catalogue import CatalogueError
from game.view.screens.page import Page
from game.view.screens.way import Way
from game.view.shapes import bar, panel, rounded
from game.view.signs import cross, side_sign, tick
from game.view.widgets.miniature import SIZE

__all__ = ["LoadScreen"]

CARD = 92
EMPTY = pygame.Rect(0, 0, 0, 0)


class LoadScreen(Page):
    """The slots, the latest first."""

    name = "load"

    def __init__(self, flow: Way) -> None:
        super().__init__()
        self.flow = flow
        self.cards: tuple[SaveCard, ...] = ()
        self.chosen = 0
        self.trouble = ""
        self._room = EMPTY

    @property
    def card(self) -> SaveCard | None:
        """The chosen slot."""
        return self.cards[self.chosen] if self.cards else None

    def build(self, size: tuple[int, int]) -> None:
        """The list and what can be done with a slot."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        self.heading = texts("view-load-heading")
        self._read()
        self._room = self.body(size)
        self.add(
            Picker(
                self._room,
                texts("view-load-heading"),
                len(self.cards),
                px(CARD),
                self._draw_card,
                self._choose,
                self._open,
                chosen=self.chosen,
                gap=px(8),
                theme=theme,
            )
        )
        self.add_back(size)
        foot = self.footer(size)
        place = pygame.Rect(foot.right - px(240), foot.top, px(240), foot.height)
        key = texts("view-key-enter")
        self._go = Button(place, texts("view-load-open"), self._open, kind="primary", key=key)
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
            self.cards, self.trouble = self.flow.catalogue.saves(self.app.texts), ""
        except CatalogueError as trouble:
            self.cards, self.trouble = (), str(trouble)
        self.chosen = min(self.chosen, max(0, len(self.cards) - 1))

    def _choose(self, index: int) -> None:
        self.chosen = index
        self._offer()

    def _offer(self) -> None:
        """A broken slot can only be thrown away."""
        card = self.card
        self._go.enabled = card is not None and not card.trouble
        self._go.hint = card.trouble if card else ""
        self._away.enabled = card is not None
        self._look.enabled = card is not None and not card.trouble and card.played > 0

    def _open(self) -> None:
        card = self.card
        if card is not None and not card.trouble:
            self.flow.resume(card.slug)

    def _watch(self) -> None:
        card = self.card
        if card is not None and self._look.enabled:
            self.flow.replay(card.slug)

    def _delete(self) -> None:
        card = self.card
        if card is None:
            return
        texts = self.app.texts
        self.app.ask(
            texts("view-load-delete-question"),
            lambda: self._throw_away(card.slug),
            detail=f"{card.scenario} · {card.date} · {card.saved_at}",
            yes=texts("view-load-delete"),
        )

    def _throw_away(self, save: str) -> None:
        try:
            self.flow.catalogue.delete(save)
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
        """Without a slot, a sentence on how slots come about."""
        if self.cards:
            return
        theme = self.app.theme
        panel(surface, self._room, theme)
        text = self.trouble or self.app.texts("view-load-none")
        inner = self._room.inflate(-theme.px(160), 0)
        inner.top = self._room.centery - theme.px(30)
        theme.write_block(surface, text, inner, "heading", theme.ink_soft, align="center")

    def _draw_card(
        self, surface: pygame.Surface, rect: pygame.Rect, index: int, chosen: bool
    ) -> None:
        theme, card = self.app.theme, self.cards[index]
        px = theme.px
        ground = theme.panel_raised if chosen else theme.panel
        edge = theme.us if chosen else theme.line
        rounded(surface, rect, px(8), ground, edge, px(2) if chosen else 1)
        left = self._draw_picture(surface, rect, card) + px(18)
        right = rect.right - px(20)
        half = left + (right - left) * 45 // 100
        at = (left, rect.top + px(15))
        theme.write(surface, card.scenario, at, "heading", True, max_width=half - px(16) - left)
        at = (left, rect.bottom - px(15))
        theme.write(
            surface,
            card.saved_at,
            at,
            "small",
            False,
            theme.ink_soft,
            "bottomleft",
            half - px(16) - left,
        )
        if card.trouble:
            self._draw_trouble(surface, rect, half, right, card.trouble)
            return
        third = half + (right - half) * 52 // 100
        self._draw_players(surface, rect, half, third - px(20), card)
        self._draw_progress(surface, rect, third, right, card)

    def _draw_picture(self, surface: pygame.Surface, rect: pygame.Rect, card: SaveCard) -> int:
        """The board in miniature, or an empty frame; returns its right edge [px]."""
        theme = self.app.theme
        px = theme.px
        height = rect.height - px(14)
        frame = pygame.Rect(rect.left + px(8), 0, round(height * SIZE[0] / SIZE[1]), height)
        frame.centery = rect.centery
        picture = load_picture(card.picture) if card.picture else None
        rounded(surface, frame, px(6), theme.panel_sunken, theme.line)
        if picture is not None:
            inner = frame.inflate(-px(4), -px(4))
            surface.blit(pygame.transform.smoothscale(picture, inner.size), inner)
        return frame.right

    def _draw_trouble(
        self, surface: pygame.Surface, rect: pygame.Rect, left: int, right: int, trouble: str
    ) -> None:
        theme = self.app.theme
        mark = pygame.Rect(0, 0, theme.px(16), theme.px(16))
        mark.midleft = (left, rect.centery)
        cross(surface, mark, theme.alarm)
        words = pygame.Rect(mark.right + theme.px(10), 0, 0, 0)
        words.width = right - words.left
        words.height = min(
            theme.block_height(trouble, words.width, "small"), rect.height - theme.px(16)
        )
        words.centery = rect.centery
        theme.write_block(surface, trouble, words, "small", theme.alarm)

    def _draw_players(
        self, surface: pygame.Surface, rect: pygame.Rect, left: int, right: int, card: SaveCard
    ) -> None:
        theme = self.app.theme
        px = theme.px
        for side, name in enumerate(card.players):
            middle = rect.centery + (px(14) if side else -px(14))
            sign = pygame.Rect(0, 0, px(12), px(12))
            sign.midleft = (left, middle)
            side_sign(surface, sign, side, theme.side(side))
            at = (sign.right + px(10), middle)
            room = right - sign.right - px(10)
            theme.write(surface, name, at, "body", False, theme.ink, "midleft", room)

    def _draw_progress(
        self, surface: pygame.Surface, rect: pygame.Rect, left: int, right: int, card: SaveCard
    ) -> None:
        """How far the match is, in words and as a bar; a finished one is ticked."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        date = theme.write(
            surface, card.date, (left, rect.top + px(15)), "heading", True, max_width=right - left
        )
        words = texts("view-load-turn", turn=card.turn, turns=card.turns)
        if card.finished:
            words = texts("view-load-finished")
            mark = pygame.Rect(0, 0, px(14), px(14))
            mark.midright = (right, date.centery)
            tick(surface, mark, theme.good)
            right = mark.left - px(6)
        at = (right, date.centery)
        room = right - date.right - px(12)
        theme.write(surface, words, at, "small", False, theme.ink_soft, "midright", room)
        track = pygame.Rect(left, rect.bottom - px(26), rect.right - px(20) - left, px(6))
        share = 1.0 if card.finished else card.turn / max(1, card.turns)
        bar(surface, track, share, theme.good if card.finished else theme.gold, theme.track)

    def keys(self) -> list[tuple[str, str]]:
        """For the help."""
        texts = self.app.texts
        return [
            ("↑ ↓", texts("view-key-choose")),
            (texts("view-key-enter"), texts("view-load-open")),
            (self.key_of(keys.WATCH), texts("story-watch")),
            (self.key_of(keys.DELETE), texts("view-load-delete")),
        ]
