"""The versions of the file since it was opened: any of them can be gone back to."""

from __future__ import annotations

import pygame

from game.readouts.workshop.versions_told import tell_version
from game.view.gui import Picker
from game.view.menus.line_card import draw_line_card
from game.view.workshop.leaf import Leaf

__all__ = ["HistoryLeaf"]


class HistoryLeaf(Leaf):
    """A list of versions; the one at hand is chosen."""

    slug = "history"

    def build(self, room: pygame.Rect) -> None:
        """List them."""
        theme, versions = self.host.app.theme, self.host.work.versions
        self.host.add(
            Picker(
                room,
                self.tab(),
                len(versions.all),
                theme.grown(46),
                draw_card=self._draw_version,
                on_choose=self._go,
                on_confirm=lambda: None,
                chosen=versions.at,
                gap=theme.px(6),
                theme=theme,
            )
        )

    def _go(self, at: int) -> None:
        self.host.work.go(at)
        self.host.rebuild()

    def _draw_version(
        self, surface: pygame.Surface, rect: pygame.Rect, at: int, chosen: bool
    ) -> None:
        app = self.host.app
        told = tell_version(at, self.host.work.versions.all[at], app.texts)
        draw_line_card(surface, rect, told, app.theme, chosen=chosen)
