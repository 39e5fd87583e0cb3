"""A screen is seen before it can be pressed.

A double click, or a key pressed once more than was meant, would otherwise act on a screen that
came up under it, unread. So presses in the first moments of a screen are dropped, and with them
whatever was begun on the screen before: a button that went down there, a key still held.
"""

from __future__ import annotations

from typing import Final

import pygame

from game.view.input import keys

__all__ = ["SECONDS", "FirstLook"]

SECONDS: Final = 0.3
"""How long a screen is seen before it answers to presses [s].

Source: design choice. The two clicks of a double click lie 0.1 to 0.25 s apart with most people;
a press that answers to what was read comes later than 0.3 s.
"""
HARMLESS: Final = frozenset(
    {keys.TAB, *keys.ARROWS, keys.HOME, keys.END, keys.PAGE_UP, keys.PAGE_DOWN, keys.ESCAPE}
)
"""Keys that move, or lead back: what they do can be undone by another key."""
EVERYWHERE: Final = tuple(keys.of_group("everywhere"))
"""Actions that open and close what lies over a screen, by the same key."""


class FirstLook:
    """How long the screen on top has been seen, and what was begun on it."""

    def __init__(self, seconds: float = SECONDS) -> None:
        """Ask for a look of so many ``seconds``; none at all where 0."""
        self.seconds = seconds
        self._screen: object = None
        self._seen: float | None = None
        """How long it has been seen [s]; None until it was drawn."""
        self._just_drawn = False
        self._keys: dict[int, object] = {}
        """Keys that are down, by the screen on which they went down."""
        self._buttons: dict[int, object] = {}
        """Mouse buttons that are down, by the screen that was told of them."""

    def pass_time(self, dt: float) -> None:
        """Let ``dt`` seconds pass.

        The time up to the frame after the drawing is not counted: it went into making the screen.
        """
        if self._seen is not None and not self._just_drawn:
            self._seen += dt
        self._just_drawn = False

    def drawn(self, screen: object) -> None:
        """Note that ``screen`` is on top and has been drawn."""
        self._turn_to(screen)
        if self._seen is None:
            self._seen, self._just_drawn = 0.0, True

    def lets_through(
        self,
        event: pygame.event.Event,
        screen: object,
        *,
        typing: bool,
        meaning: pygame.event.Event | None = None,
    ) -> bool:
        """Tell whether ``screen``, which is on top, may be told of an event.

        Args:
            event: as the system sent it.
            screen: what is on top now.
            typing: whether a text is being written, which takes every letter.
            meaning: a key as the key table knows it, where the player has changed some.
        """
        if not self.seconds:
            return True
        self._turn_to(screen)
        if event.type == pygame.MOUSEBUTTONDOWN:
            self._buttons[event.button] = screen if self._is_seen else None
            return self._is_seen
        if event.type == pygame.MOUSEBUTTONUP:
            return self._buttons.pop(event.button, None) is screen
        if event.type == pygame.KEYUP:
            self._keys.pop(event.key, None)
        if event.type != pygame.KEYDOWN:
            return True
        # A controller's buttons do not repeat, and nothing is heard of their release.
        is_held = not getattr(event, "of_table", False)
        since = self._keys.setdefault(event.key, screen) if is_held else screen
        if _is_harmless(meaning or event):
            return True
        writes = typing and event.key not in keys.ENTER
        return since is screen and (self._is_seen or writes)

    @property
    def _is_seen(self) -> bool:
        return self._seen is not None and self._seen >= self.seconds

    def _turn_to(self, screen: object) -> None:
        if screen is not self._screen:
            self._screen, self._seen, self._just_drawn = screen, None, False


def _is_harmless(key: pygame.event.Event) -> bool:
    """Whether what a key does can be undone by a key."""
    return key.key in HARMLESS or any(action.met(key) for action in EVERYWHERE)
