"""A spot: a place on a drawn page that opens something when it is pressed."""

from __future__ import annotations

import pygame

from game.view.drawing.shapes import focus_ring, rounded
from game.view.drawing.theme import Theme
from game.view.gui.control import Control
from game.view.input.focus import FocusRing

__all__ = ["Spot"]


class Spot(Control):
    """What stands there is drawn by its screen; the spot shows only where mouse and keys are."""

    def draw(self, surface: pygame.Surface, theme: Theme, ring: FocusRing) -> None:
        """Draw the line around it while it is pointed at or has the focus."""
        if ring.is_focused(self):
            focus_ring(surface, self.rect, theme, theme.px(8))
        elif ring.is_hovered(self):
            rounded(
                surface,
                self.rect,
                theme.px(8),
                None,
                border=theme.ink_soft,
                border_width=max(1, theme.px(1)),
            )
