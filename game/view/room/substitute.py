"""Choosing who plays on in one's place, until one takes the seat again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pygame

from game.players import ROSTER, Level
from game.rules import Side
from game.view.drawing.shapes import open_dialog
from game.view.gui import Button, Picker
from game.view.menus.line_card import draw_line_card
from game.view.screens.page import Page

__all__ = ["SubstituteMenu"]

WIDE, HIGH = 560, 620
PAD: Final = 28
ROW: Final = 44
CARD: Final = 40
ABOUT: Final = 3
"""Lines for what the chosen one is like."""


class SubstituteMenu(Page):
    """The computer at each strength and the personas of a side: a list, and a word on the chosen.

    The strongest is left out: the other side would wait for it.
    """

    name = "substitute"
    overlay = True

    def __init__(self, side: Side, on_choose: Callable[[str], None]) -> None:
        """Ask who takes a side's seat; ``on_choose`` is told the player's slug."""
        super().__init__()
        self._on_choose = on_choose
        self.players = [
            who.slug for who in ROSTER if who.plays(side) and who.level is not Level.EXPERT
        ]
        self.chosen = 0
        self.box = self._words = self._about = pygame.Rect(0, 0, 0, 0)

    def build(self, size: tuple[int, int]) -> None:
        """Place the words, the list, what there is to say of the chosen one, and the ways on."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        self.box = pygame.Rect(
            0, 0, min(px(WIDE), size[0] - 2 * px(24)), min(px(HIGH), size[1] - 2 * px(16))
        )
        self.box.center = (size[0] // 2, size[1] // 2)
        inner = self.box.inflate(-2 * px(PAD), -2 * px(PAD))
        says = texts("network-hand-over-says")
        self._words = inner.copy()
        self._words.top += theme.line_height("heading") + px(10)
        self._words.height = theme.block_height(says, inner.width, role="small")
        foot = pygame.Rect(inner.left, inner.bottom - px(ROW), inner.width, px(ROW))
        self._about = inner.copy()
        self._about.height = ABOUT * theme.line_height("small")
        self._about.bottom = foot.top - px(12)
        cards = inner.copy()
        cards.top = self._words.bottom + px(14)
        cards.height = self._about.top - px(10) - cards.top
        self.add(
            Picker(
                cards,
                texts("network-hand-over"),
                len(self.players),
                px(CARD),
                draw_card=self._draw_card,
                on_choose=self._take,
                on_confirm=self._confirm,
                chosen=self.chosen,
                gap=px(6),
                theme=theme,
            )
        )
        half = (foot.width - px(10)) // 2
        back = pygame.Rect(foot.left, foot.top, half, foot.height)
        go = pygame.Rect(foot.right - half, foot.top, half, foot.height)
        key = texts("view-key-escape")
        self.add(Button(back, texts("view-back"), self.app.back, key=key))
        self.add(Button(go, texts("network-hand-over-go"), self._confirm, kind="primary"))
        self.first = 0

    def _take(self, number: int) -> None:
        self.chosen = number
        self.dirty = True

    def _confirm(self) -> None:
        self.app.back()
        self._on_choose(self.players[self.chosen])

    def draw(self, surface: pygame.Surface) -> None:
        """Darken what is behind, then the box with its list."""
        theme, texts = self.app.theme, self.app.texts
        open_dialog(surface, self.box, texts("network-hand-over"), theme.px(PAD), theme)
        soft = theme.ink_soft
        says = texts("network-hand-over-says")
        about = texts(f"player-{self.players[self.chosen]}-about")
        theme.write_block(surface, says, self._words, role="small", color=soft)
        theme.write_block(surface, about, self._about, role="small", color=soft)
        for control in self.controls:
            control.draw(surface, theme, self.ring)

    def _draw_card(
        self, surface: pygame.Surface, rect: pygame.Rect, index: int, chosen: bool
    ) -> None:
        name = self.app.texts(f"player-{self.players[index]}")
        draw_line_card(surface, rect, (name, ""), self.app.theme, chosen=chosen)
