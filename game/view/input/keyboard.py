"""The player's keyboard: a key that its layout cannot type works by its place.

A Russian layout has no H, a French one no full stop that is a key of its own. What is missing is
found where a US keyboard has it. Keys that a layout has somewhere else are known by their letter,
as in Dvorak and on German keyboards.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pygame

from game.view.input import sdl

__all__ = ["Keyboard", "KeyAt"]

KeyAt = Callable[[int], int | None]
"""The key code that a layout has at a scancode; 0 for none, None where nobody knows."""

PLACES: Final = {
    **{pygame.KSCAN_A + n: ord("a") + n for n in range(26)},
    **{pygame.KSCAN_1 + n: ord("1") + n for n in range(9)},
    pygame.KSCAN_0: ord("0"),
    pygame.KSCAN_MINUS: ord("-"),
    pygame.KSCAN_EQUALS: ord("="),
    pygame.KSCAN_COMMA: ord(","),
    pygame.KSCAN_PERIOD: ord("."),
    pygame.KSCAN_SLASH: ord("/"),
}
"""The keys of a US keyboard that write and are of use, by their places."""
ALL_PLACES: Final = range(pygame.KSCAN_A, pygame.KSCAN_NONUSBACKSLASH + 1)
"""Every place at which a keyboard may write."""
WRITING_BELOW: Final = 1 << 30
"""Key codes from here on are of keys that write nothing, or of the number pad.

Source: ``SDLK_SCANCODE_MASK`` of SDL.
"""
ASCII: Final = 0x80
_PLACE_OF: Final = {key: place for place, key in PLACES.items()}
SIGNS: Final = frozenset(".,/+-=")
"""Signs that layouts type with Shift, or at a place of their own."""


class Keyboard:
    """What the keys of one layout are called and mean; there is a new one after a change."""

    def __init__(self, key_at: KeyAt = sdl.key_at) -> None:
        self._key_at = key_at
        self._typed: frozenset[int] = frozenset()

    def types(self, key: int) -> bool | None:
        """Tell whether the layout has a key of its own for a letter or sign; None if not known."""
        if not self._typed:
            self._typed = frozenset(self._key_at(place) or 0 for place in ALL_PLACES) - {0}
        return key in self._typed if self._typed else None

    def by_character(self, event: pygame.event.Event) -> int:
        """Return the key of the sign or digit that was written with Shift; 0 if none was.

        >>> event = pygame.event.Event(
        ...     pygame.KEYDOWN, key=ord("7"), mod=pygame.KMOD_LSHIFT, unicode="/"
        ... )
        >>> chr(Keyboard().by_character(event))
        '/'
        """
        text = getattr(event, "unicode", "")
        held = event.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META)
        if held or len(text) != 1 or event.key >= WRITING_BELOW:
            return 0
        shifted = bool(event.mod & pygame.KMOD_SHIFT) and ord(text) != event.key
        return ord(text) if shifted and (text in SIGNS or text in "0123456789") else 0

    def by_place(self, event: pygame.event.Event) -> int:
        """Return the key a US keyboard has at the place pressed, if the layout cannot type it."""
        key = PLACES.get(getattr(event, "scancode", 0), 0)
        typed = self.types(key)
        if typed is None:  # a letter of another script is there in its stead
            typed = event.key < ASCII
        return 0 if typed or key == event.key else key

    def foreign(self, event: pygame.event.Event) -> int:
        """Return the key by its place where the layout writes a letter that no other layout has."""
        return self.by_place(event) if event.key >= ASCII else 0

    def label(self, key: int) -> str:
        """Return what stands on the key that means ``key``, where the layout has another there."""
        place = _PLACE_OF.get(key, 0)
        if not place or self.types(key) is not False:
            return ""
        found = self._key_at(place) or 0
        name = chr(found) if 0x20 < found < 0x110000 else ""
        capital = name.upper()
        return capital if capital.lower() == name else name  # two sigmas have one capital
