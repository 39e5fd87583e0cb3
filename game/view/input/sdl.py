"""What SDL knows and pygame does not hand on: room on the desktop, and what the keys would type.

Asked of the very library that pygame has loaded. Where it cannot be found, each question is
answered with None, and who asks makes do without.
"""

from __future__ import annotations

import ctypes
import logging
from functools import lru_cache
from pathlib import Path
from typing import Final

import pygame

__all__ = ["key_at", "usable_bounds"]

NEEDED: Final = ("SDL_GetDisplayUsableBounds", "SDL_GetKeyFromScancode")

log = logging.getLogger(__name__)


@lru_cache(maxsize=1)
def _library() -> ctypes.CDLL | None:
    """The library: found through a part of pygame that needs it, on Windows by its file."""
    for file in (Path(pygame.base.__file__), Path(pygame.__file__).with_name("SDL2.dll")):
        try:
            library = ctypes.CDLL(str(file))
            for name in NEEDED:
                getattr(library, name)
        except (OSError, AttributeError):
            continue
        library.SDL_GetKeyFromScancode.restype = ctypes.c_int32
        return library
    log.info("SDL itself cannot be asked here")
    return None


def usable_bounds(display: int) -> pygame.Rect | None:
    """Return the part of a display that panels and menus leave free [px of the desktop]."""
    library = _library()
    if library is None or not pygame.display.get_init():
        return None
    found = (ctypes.c_int * 4)()
    if library.SDL_GetDisplayUsableBounds(ctypes.c_int(display), found) != 0:
        return None
    return pygame.Rect(*found)


def key_at(scancode: int) -> int | None:
    """Return the key code that the present layout has at a place of the keyboard; 0 for none."""
    library = _library()
    if library is None or not pygame.display.get_init():
        return None
    return int(library.SDL_GetKeyFromScancode(ctypes.c_int(scancode)))
