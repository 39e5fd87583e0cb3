"""What changes around the window: its size, its display, the desktop, the layout of the keys."""

from __future__ import annotations

from typing import Final

import pygame

from game.view.app.window import Window

__all__ = ["TOLD", "Surroundings"]

LOOK_EVERY: Final = 1.0
"""How often the desktop is asked how much room it has; takes 0.1 ms [s]."""
RESIZES: Final = (pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED)
WORDS: Final = (pygame.KEYMAPCHANGED, pygame.LOCALECHANGED)
"""What is written on keys, or in which language, has changed."""
UNCOVERED: Final = (pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED, pygame.WINDOWSHOWN)
TOLD: Final = frozenset({*RESIZES, *WORDS, *UNCOVERED, pygame.WINDOWDISPLAYCHANGED})
"""Events by which the window system tells of such things; the window must then be drawn again."""


class Surroundings:
    """Lets the window follow, and says when its screens are to be laid out anew."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._unlooked = 0.0
        """How long ago the desktop was looked at [s]."""

    def changed_by(self, event: pygame.event.Event) -> bool:
        """Follow what an event of `TOLD` says; True if screens are to be laid out anew."""
        if event.type in RESIZES:
            return self._window.resized()
        if event.type == pygame.WINDOWDISPLAYCHANGED:
            return self._window.moved(event.display_index)
        return event.type in WORDS

    def changed_in(self, dt: float) -> bool:
        """Look now and then whether the desktop has other room: not every system tells."""
        self._unlooked += dt
        if self._unlooked < LOOK_EVERY:
            return False
        self._unlooked = 0.0
        return self._window.follow()
