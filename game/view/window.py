"""The surface that is seen: opening it, its size, and full screen."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass, field

import pygame

from game.view.identity import claim_name, show_icon
from game.view.theme import SMALLEST_CANVAS

__all__ = ["Window"]

log = logging.getLogger(__name__)


@dataclass
class Window:
    """The surface that is seen. Without a display it is a picture in memory."""

    size: tuple[int, int] = (1280, 800)
    fullscreen: bool = False
    headless: bool = False
    surface: pygame.Surface = field(init=False)
    _known: tuple[int, int] = field(init=False, default=(0, 0))
    """The size that was told last; in full screen it is another than ``size``."""

    def open(self, title: str) -> None:
        """Show the window, or make the picture that stands for it."""
        if self.headless:
            os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
        # Windows shows the candidates of an input method only if told so before the display opens.
        os.environ.setdefault("SDL_IME_SHOW_UI", "1")
        claim_name()
        pygame.display.init()
        pygame.font.init()
        pygame.display.set_caption(title)
        show_icon()
        pygame.key.stop_text_input()  # else an input method would take the digits for itself
        self.apply()

    def apply(self) -> None:
        """Make the window as large as it is meant to be."""
        if self.headless:
            self.surface = pygame.display.set_mode(self.size)
        elif self.fullscreen:
            self.surface = pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
        else:
            self.surface = pygame.display.set_mode(self.size, pygame.RESIZABLE)
            self._keep_least_size()

    def resized(self) -> bool:
        """Follow the window after the player has dragged its edge; True if its size did."""
        self.surface = pygame.display.get_surface() or self.surface
        now = self.surface.get_size()
        if now[0] < SMALLEST_CANVAS[0] or now[1] < SMALLEST_CANVAS[1]:
            self.size = (max(now[0], SMALLEST_CANVAS[0]), max(now[1], SMALLEST_CANVAS[1]))
            self.apply()
            now = self.surface.get_size()
        changed = now != self._known
        self._known = now
        if not self.fullscreen:
            self.size = now
        return changed

    def _keep_least_size(self) -> None:
        """Ask the window system not to go below the least size; some do not listen."""
        try:
            window = pygame.Window.from_display_module()
            window.minimum_size = SMALLEST_CANVAS
        except (AttributeError, pygame.error):
            log.info("the window system takes no least size")
