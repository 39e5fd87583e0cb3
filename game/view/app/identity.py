"""Who the window says that it is: its icon, and the name by which a desktop groups its windows."""

import os
from typing import Final

import pygame

from game.places import ASSETS

__all__ = ["ICON", "claim_name", "show_icon"]

ICON: Final = ASSETS / "packaging" / "eighteen-months.svg"
"""The game's own picture; the desktop entry and the packed program wear it too."""

_NAME: Final = "eighteen-months"
"""As in the desktop entry, which lends its icon where a window cannot bring its own."""

_SIDE: Final = 128
"""Side of the picture; desktops make it smaller where they want to [px]."""


def claim_name() -> None:
    """Say which program this is; to be called before the display is opened."""
    for variable in ("SDL_VIDEO_X11_WMCLASS", "SDL_VIDEO_WAYLAND_WMCLASS"):
        os.environ.setdefault(variable, _NAME)


def show_icon() -> None:
    """Give the window its icon; to be called before the window is made."""
    pygame.display.set_icon(pygame.image.load_sized_svg(ICON, (_SIDE, _SIDE)))
