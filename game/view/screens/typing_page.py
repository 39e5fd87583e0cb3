"""A page on which something is typed: it holds the library whose entries take the letters."""

from __future__ import annotations

import pygame

from game.view.gui.library import Entry, Library
from game.view.screens.page import Page

__all__ = ["TypingPage"]


class TypingPage(Page):
    """A page with entries; ask `fresh_library` for the library in `build`."""

    def __init__(self) -> None:
        super().__init__()
        self._library: Library | None = None

    def fresh_library(self, size: tuple[int, int]) -> Library:
        """Return the library of the present theme, with no entry in it yet."""
        if self._library is None or self._library.theme is not self.app.theme:
            self._library = Library(self.app.theme, size)
        else:
            self._library.clear()
        return self._library

    @property
    def entry(self) -> Entry | None:
        """The entry that is being typed into."""
        focused = self.ring.focused
        return focused if isinstance(focused, Entry) else None

    def handle(self, event: pygame.event.Event) -> None:
        """Let the library hear of the mouse, so that text in an entry can be marked."""
        if self._library is not None and event.type in (
            pygame.MOUSEBUTTONDOWN,
            pygame.MOUSEBUTTONUP,
        ):
            self._library.handle(event)
        super().handle(event)

    def update(self, dt: float) -> bool:
        """Let the library live."""
        if self._library is not None:
            self.dirty |= self._library.update(dt)
        return super().update(dt)

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the library's letters last, on the drawn fields."""
        super().draw(surface)
        if self._library is not None:
            self._library.draw(surface)
