"""Icons: our own drawings in `assets/icons`, in one colour of the theme at any size.

Each file is white lines on nothing, on a grid of 24 by 24; it is read once per size and
multiplied by the colour it is wanted in.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

import pygame

from game.places import ASSETS
from game.view.drawing.theme import Colour

__all__ = ["ICONS", "draw_icon", "icon", "wear"]

ICONS: Final = ASSETS / "icons"
"""The folder of the drawings; `readouts/words/icons.py` says which stands for what."""

_worn: dict[str, str] = {}


def wear(icons: Mapping[str, str]) -> None:
    """Draw others in place of some icons from now on: those of the scenario that is told of."""
    _worn.clear()
    _worn.update(icons)


@lru_cache(maxsize=1024)
def icon(name: str, size: int, colour: int) -> pygame.Surface:
    """Return a drawing in a square of ``size`` pixels in one colour."""
    drawing = pygame.image.load_sized_svg(ICONS / f"{name}.svg", (size, size))
    drawing.fill(Colour(colour), special_flags=pygame.BLEND_RGBA_MULT)
    return drawing


def draw_icon(surface: pygame.Surface, rect: pygame.Rect, name: str, colour: Colour) -> None:
    """Draw an icon as large as fits in the middle of ``rect``."""
    drawing = icon(_worn.get(name, name), max(1, min(rect.size)), int(colour))
    surface.blit(drawing, drawing.get_rect(center=rect.center))
