"""Who plays a side in the matches of the workshop: all who can, each with a sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import pygame

from game.scenario import Scenario
from game.view.drawing.shapes import open_dialog
from game.view.gui import Picker, draw_card_ground
from game.view.screens.page import Page

__all__ = ["PlayersDialog"]

PAD: Final = 24
ROW: Final = 50
WIDE: Final = 940


class PlayersDialog(Page):
    """Arrows choose, Enter or a double click takes, Escape leaves everything as it is."""

    name = "players"
    overlay = True

    def __init__(
        self,
        title: str,
        players: Sequence[str],
        now: str,
        take: Callable[[str], None],
        *,
        scenario: Scenario | None = None,
    ) -> None:
        """List them.

        Args:
            title: which side it is.
            players: slugs of all who can play it.
            now: who plays it now.
            take: called with the slug that was chosen.
            scenario: what they play, which has its own words for some things.
        """
        super().__init__()
        self._title, self._players, self._take = title, tuple(players), take
        self._chosen = self._players.index(now)
        self._scenario = scenario
        self._box = pygame.Rect(0, 0, 0, 0)

    def scenario_told(self) -> Scenario | None:
        """Return whose words the texts use."""
        return self._scenario

    def build(self, size: tuple[int, int]) -> None:
        """Place the list in a box that is as high as the window allows."""
        theme = self.app.theme
        px = theme.px
        row, gap = theme.grown(ROW), px(4)
        head = theme.line_height("heading") + px(12)
        high = 2 * px(PAD) + head + len(self._players) * (row + gap) - gap
        self._box = pygame.Rect(0, 0, px(WIDE), min(high, size[1] - 2 * px(PAD)))
        self._box.center = (size[0] // 2, size[1] // 2)
        room = self._box.inflate(-2 * px(PAD), -2 * px(PAD))
        room = pygame.Rect(room.left, room.top + head, room.width, room.height - head)
        self.add(
            Picker(
                room,
                self._title,
                len(self._players),
                row,
                draw_card=self._draw_player,
                on_choose=self._choose,
                on_confirm=self._confirm,
                chosen=self._chosen,
                gap=gap,
                theme=theme,
            )
        )
        self.first = 0

    def _choose(self, at: int) -> None:
        self._chosen = at

    def _confirm(self) -> None:
        self.app.back()
        self._take(self._players[self._chosen])

    def _draw_player(
        self, surface: pygame.Surface, rect: pygame.Rect, at: int, chosen: bool
    ) -> None:
        theme, texts = self.app.theme, self.app.texts
        draw_card_ground(surface, rect, theme, chosen=chosen)
        inner = rect.inflate(-2 * theme.px(12), -2 * theme.px(5))
        slug = self._players[at]
        name, about = texts(f"player-{slug}"), texts(f"player-{slug}-about")
        theme.write(
            surface, name, inner.topleft, role="small", bold=True, max_width=inner.width
        )  # fmt: skip
        theme.write(
            surface, about, inner.bottomleft, role="tiny", color=theme.ink_soft,
            anchor="bottomleft", max_width=inner.width,
        )  # fmt: skip

    def draw(self, surface: pygame.Surface) -> None:
        """Darken the workshop, then the box with the list."""
        theme = self.app.theme
        open_dialog(surface, self._box, self._title, theme.px(PAD), theme)
        for control in self.controls:
            control.draw(surface, theme, self.ring)
