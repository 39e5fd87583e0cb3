"""Where the mouse is, for screens that come up under it: it need not move to point."""

from __future__ import annotations

from typing import Final

import pygame

from game.view.input.focus import FocusRing

__all__ = ["Mouse"]

NOWHERE: Final = (-1, -1)
"""Where a screen is told the mouse is, once it has left the window."""


class Mouse:
    """Remembers the mouse from the events that pass by."""

    def __init__(self) -> None:
        self._at: tuple[int, int] | None = None
        """Where it is; None while it is outside the window."""
        self._used_last = False
        """Whether it was used last, rather than a key."""

    def follow(self, event: pygame.event.Event) -> pygame.event.Event:
        """Remember what ``event`` says; one that tells of its leaving becomes a motion away."""
        if event.type == pygame.MOUSEMOTION:
            self._at, self._used_last = event.pos, True
        elif event.type == pygame.KEYDOWN:
            self._used_last = False
        elif event.type == pygame.WINDOWLEAVE:
            self._at = None
            return _motion(NOWHERE)
        return event

    def news_for(self, ring: FocusRing) -> pygame.event.Event | None:
        """Return what a screen that comes up is to be told; None if the mouse does not point there.

        Not where keys have led: a mouse that lies somewhere would point at what nobody looks at.
        """
        pointing = self._used_last if ring.by_mouse is None else ring.by_mouse
        return _motion(self._at) if self._at is not None and pointing else None


def _motion(pos: tuple[int, int]) -> pygame.event.Event:
    return pygame.event.Event(pygame.MOUSEMOTION, pos=pos, rel=(0, 0), buttons=(0, 0, 0))
