"""A quarter that turned the match: its number on the chart, what happened, and how far it moved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pygame

from game.readouts.breakdowns.breakdown import Breakdown
from game.readouts.ending.story import TurnOfFortune
from game.view.drawing.owners import owner_colour
from game.view.drawing.shapes import disc, focus_ring, rounded
from game.view.drawing.theme import Theme
from game.view.gui.control import Control
from game.view.input.focus import FocusRing

__all__ = ["TurnCard"]

PAD: Final = 12
MARK: Final = 11


class TurnCard(Control):
    """Pressed, it opens the board of that quarter."""

    def __init__(
        self,
        rect: pygame.Rect,
        number: int,
        turn: TurnOfFortune,
        breakdown: Breakdown,
        on_press: Callable[[], None],
        *,
        hint: str = "",
    ) -> None:
        super().__init__(rect, turn.sentence, on_press, hint=hint)
        self.number = number
        self.turn = turn
        self.breakdown = breakdown  # what moved the lead

    @staticmethod
    def height(width: int, turn: TurnOfFortune, theme: Theme) -> int:
        """Return the height that a card needs at a width [px]."""
        px = theme.px
        room = width - px(3 * PAD + 2 * MARK)
        return (
            2 * px(PAD - 2)
            + theme.block_height(turn.sentence, room, line_gap=2, bold=True)
            + px(3)
            + theme.block_height(turn.detail, room, role="small", line_gap=2)
        )

    def draw(self, surface: pygame.Surface, theme: Theme, ring: FocusRing) -> None:
        """Draw the number, the sentence, and what it moved."""
        px = theme.px
        hot = ring.is_hovered(self) or ring.is_focused(self)
        colour = owner_colour(self.turn.owner, theme)
        rounded(
            surface, self.rect, px(8), theme.panel_raised if hot else theme.panel, border=theme.line
        )
        edge = pygame.Rect(self.rect.left, self.rect.top + px(8), px(3), self.rect.height - px(16))
        surface.fill(colour, edge)
        at = (self.rect.left + px(PAD + MARK), self.rect.top + px(PAD + MARK - 2))
        disc(surface, at, px(MARK), theme.ink if hot else theme.gold)
        theme.write(
            surface,
            str(self.number),
            at,
            role="tiny",
            bold=True,
            color=theme.background,
            anchor="center",
        )
        words = pygame.Rect(at[0] + px(MARK + PAD), self.rect.top + px(PAD - 2), 0, 0)
        words.width = self.rect.right - px(PAD) - words.left
        words.height = self.rect.bottom - px(PAD - 2) - words.top
        used = theme.write_block(surface, self.turn.sentence, words, line_gap=2, bold=True)
        words.top += used + px(3)
        words.height -= used + px(3)
        theme.write_block(
            surface, self.turn.detail, words, role="small", color=theme.ink_soft, line_gap=2
        )
        if ring.is_focused(self):
            focus_ring(surface, self.rect, theme, px(8))
