"""A field to type what is looked for: one line, with the letters an input method composes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pygame

from game.view.drawing.shapes import focus_ring, rounded
from game.view.drawing.theme import Theme
from game.view.gui.control import Control, repeat_keys
from game.view.input import keys
from game.view.input.focus import FocusRing

__all__ = ["SearchField"]

LONGEST: Final = 40
"""Letters that may be typed."""


class SearchField(Control):
    """Takes letters at the end of its text; Backspace takes the last one away."""

    def __init__(
        self,
        rect: pygame.Rect,
        label: str,
        text: str,
        on_change: Callable[[str], None],
        *,
        placeholder: str = "",
    ) -> None:
        super().__init__(rect, label)
        self.text = text
        self._on_change = on_change
        self._placeholder = placeholder
        self._composed = ""
        """What an input method has not yet handed over."""
        self._focused = False

    takes_text = True
    """Keys that write belong to it while it has the focus."""

    def set_focus(self, focused: bool) -> None:
        """Start or stop taking letters."""
        self._focused = focused
        self._composed = ""
        repeat_keys(focused)
        if focused:
            pygame.key.start_text_input()
            pygame.key.set_text_input_rect(self.rect)
        else:
            pygame.key.stop_text_input()

    def take(self, event: pygame.event.Event) -> bool:
        """Type; keys that mean nothing in a line are left to the ring."""
        if event.type == pygame.TEXTINPUT:
            self._composed = ""
            self._change((self.text + event.text)[:LONGEST])
            return True
        if event.type == pygame.TEXTEDITING:
            self._composed = event.text
            return True
        if event.type == pygame.MOUSEBUTTONDOWN:
            return True
        if event.type != pygame.KEYDOWN:
            return False
        if event.key == keys.ERASE:
            whole = event.mod & pygame.KMOD_CTRL
            self._change("" if whole else self.text[:-1])
            return True
        return event.key == keys.SPACE or event.key in keys.WRITING

    def _change(self, text: str) -> None:
        if text != self.text:
            self.text = text
            self._on_change(text)

    def draw(self, surface: pygame.Surface, theme: Theme, ring: FocusRing) -> None:
        """Draw the field, its text and a cursor that stands still."""
        px = theme.px
        edge = theme.us if self._focused else theme.line
        rounded(surface, self.rect, px(8), theme.panel_sunken, border=edge)
        left, middle = self.rect.left + px(14), self.rect.centery
        room = self.rect.width - px(32)
        shown = self.text + self._composed
        while shown and theme.measure(shown)[0] > room:
            shown = shown[1:]  # the end is what is being typed
        if shown or self._focused:
            place = theme.write(surface, shown, (left, middle), anchor="midleft")
        else:
            faint = theme.ink_soft
            theme.write(
                surface,
                self._placeholder,
                (left, middle),
                color=faint,
                anchor="midleft",
                max_width=room,
            )
            place = pygame.Rect(left, middle, 0, 0)
        if self._focused:
            tall = theme.line_height("body") + px(4)
            surface.fill(theme.ink, (place.right + px(1), middle - tall // 2, max(1, px(1)), tall))
        if ring.is_focused(self):
            focus_ring(surface, self.rect, theme, px(8))
