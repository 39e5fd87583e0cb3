"""How much room the desktop leaves for a window."""

from __future__ import annotations

from typing import Final

import pygame

from game.view.input import sdl

__all__ = ["Size", "room_on", "screen_of"]

Size = tuple[int, int]

FRAME: Final = 40
"""Height of a title bar with the border below [px].

Source: 39 in Windows 10 and 11 at 100%, 37 in GNOME, 28 in macOS.
"""
PANEL: Final = 48
"""Height of a panel or task bar, where the desktop does not say what it leaves free [px].

Source: 48 in Windows 11, 40 in Windows 10, 44 in KDE Plasma, 27 in GNOME.
"""


def screen_of(display: int) -> Size:
    """Return the width and height of a display; of the first one where that has gone [px]."""
    sizes = pygame.display.get_desktop_sizes()
    return sizes[display] if display < len(sizes) else sizes[0]


def room_on(display: int) -> pygame.Rect:
    """Return where a window can be inside on a display: below its title bar, beside panels [px]."""
    free = sdl.usable_bounds(display)
    if free is None or not free.width or not free.height:
        width, height = screen_of(display)
        free = pygame.Rect(0, 0, width, height - PANEL)
    return pygame.Rect(free.left, free.top + FRAME, free.width, free.height - FRAME)
