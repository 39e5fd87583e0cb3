"""A choice of one among a few, all in sight: segments in a row, as on an old radio."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame

from game.view.drawing.shapes import focus_ring, rounded
from game.view.drawing.theme import Role, Theme
from game.view.gui.control import Control
from game.view.input import keys
from game.view.input.focus import FocusRing

__all__ = ["Choice"]


class Choice(Control):
    """Left and Right change it, Enter takes the next, a click takes the segment clicked."""

    def __init__(
        self,
        rect: pygame.Rect,
        label: str,
        options: Sequence[str],
        chosen: int,
        on_change: Callable[[int], None],
        *,
        hint: str = "",
    ) -> None:
        super().__init__(rect, label, hint=hint)
        self.options = tuple(options)
        self.chosen = chosen
        self._on_change = on_change
        self._clicked = False

    def segment(self, index: int) -> pygame.Rect:
        """Return where option ``index`` is."""
        left = self.rect.left + self.rect.width * index // len(self.options)
        right = self.rect.left + self.rect.width * (index + 1) // len(self.options)
        return pygame.Rect(left, self.rect.top, right - left, self.rect.height)

    def choose(self, index: int) -> None:
        """Take option ``index`` and say so."""
        index = min(len(self.options) - 1, max(0, index))
        if index != self.chosen:
            self.chosen = index
            self._on_change(index)

    def activate(self) -> None:
        """Take the next option, round and round; after a click the clicked one stays."""
        if self._clicked:
            self._clicked = False
        else:
            self.choose((self.chosen + 1) % len(self.options))

    def set_focus(self, focused: bool) -> None:
        """Start and stop nothing."""

    def take(self, event: pygame.event.Event) -> bool:
        """Answer Left, Right, Home, End and a click."""
        if event.type == pygame.MOUSEBUTTONDOWN:
            for index in range(len(self.options)):
                if self.segment(index).collidepoint(event.pos):
                    self.choose(index)
            return True
        if event.type != pygame.KEYDOWN:
            return False
        ends = {keys.HOME: 0, keys.END: len(self.options) - 1}
        steps = {keys.LEFT: -1, keys.RIGHT: 1}
        if event.key in ends:
            self.choose(ends[event.key])
        elif event.key in steps:
            self.choose(self.chosen + steps[event.key])
        else:
            return False
        return True

    def draw(self, surface: pygame.Surface, theme: Theme, ring: FocusRing) -> None:
        """Draw the row; the chosen segment is filled, bold and underlined."""
        radius = theme.px(8)
        rounded(surface, self.rect, radius, theme.panel_sunken, border=theme.line)
        role = self._role(theme)
        for index, option in enumerate(self.options):
            self._draw_segment(surface, theme, index, option, role)
        if ring.is_focused(self):
            focus_ring(surface, self.rect, theme, radius)

    def _role(self, theme: Theme) -> Role:
        """All in small letters, rather than one of them cut."""
        room = self.rect.width // len(self.options) - theme.px(10)
        widest = max(theme.measure(each, bold=True)[0] for each in self.options)
        return "body" if widest <= room else "small"

    def _draw_segment(
        self, surface: pygame.Surface, theme: Theme, index: int, option: str, role: Role
    ) -> None:
        place = self.segment(index)
        chosen = index == self.chosen
        if chosen:
            inner = place.inflate(-theme.px(6), -theme.px(6))
            rounded(surface, inner, theme.px(6), theme.us_dim, border=theme.us)
        theme.write(
            surface,
            option,
            place.center,
            role=role,
            bold=chosen,
            color=theme.ink if chosen else theme.ink_soft,
            anchor="center",
            max_width=place.width - theme.px(10),
        )
