"""A strip at the foot of the window, which every screen leaves free as long as it is kept."""

from __future__ import annotations

from typing import Protocol

import pygame

__all__ = ["Strip"]


class Strip(Protocol):
    """Stays in sight whatever screen is on top."""

    def update(self, dt: float) -> bool:
        """Advance by ``dt`` seconds and say whether the window must be drawn again."""

    def draw(self, surface: pygame.Surface) -> None:
        """Draw it; ``surface`` is the strip alone."""

    def handle(self, event: pygame.event.Event) -> bool:
        """Answer an event that is meant for it; False for every other."""
