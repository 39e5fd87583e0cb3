"""The surface that is seen: opening it, its size, and full screen.

A window is as large as the player chose, but never larger than its desktop has room for. What was
chosen is kept for a desktop that is larger again.
"""

from __future__ import annotations

import logging
import os
import warnings
from dataclasses import dataclass, field
from typing import Final

import pygame

from game.view.app.desktop import FRAME, Size, room_on, screen_of
from game.view.app.identity import claim_name, show_icon
from game.view.drawing.theme import SMALLEST_WINDOW

__all__ = ["Window"]

STRIP: Final = 0.036
LEAST_STRIP: Final = 22
"""Height of the strip, as a share of the window, and at least [px]: a line of small letters."""
WITH_PLACE: Final = (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP)

log = logging.getLogger(__name__)


@dataclass
class Window:
    """The surface that is seen. Without a display it is a picture in memory."""

    size: Size = (1280, 800)
    """The size that the player chose [px]; the window is smaller where there is no room for it."""
    fullscreen: bool = False
    headless: bool = False
    display: int = 0
    """The number of the display it is on."""
    surface: pygame.Surface = field(init=False)
    """What screens are drawn on: the canvas, but for the strip."""
    canvas: pygame.Surface = field(init=False)
    """What is drawn on: the window, or a picture that is shrunk into one that is too small."""
    strip: pygame.Surface | None = field(init=False, default=None)
    """What is left free at its foot, while a strip is kept there."""
    _keeps_strip: bool = field(init=False, default=False)
    _shown: pygame.Surface = field(init=False)
    _known: Size = field(init=False, default=(0, 0))
    """The size that was told last; in full screen it is another than ``size``."""
    _asked: Size | None = field(init=False, default=None)
    """The size that the window was given last, until it has another."""
    _room: pygame.Rect = field(init=False, default_factory=lambda: pygame.Rect(0, 0, 0, 0))
    """Where there is room for it on its display."""

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
            self._take(pygame.display.set_mode(self.size))
        elif self.fullscreen:
            self._room = room_on(self.display)
            self._take(pygame.display.set_mode((0, 0), pygame.FULLSCREEN, display=self.display))
        else:
            self._room = room_on(self.display)
            self._take(self._sized(self._fitting))
            self._asked = self._shown.get_size()
            self._keep_in_sight()

    @property
    def _fitting(self) -> Size:
        """The size that was chosen, or as much of it as there is room for."""
        return _at_most(_at_least(self.size, SMALLEST_WINDOW), self._room.size)

    @property
    def _least(self) -> Size:
        """The least size it is left at, where there is room for so much."""
        return SMALLEST_WINDOW if self.headless else _at_most(SMALLEST_WINDOW, self._room.size)

    def resized(self) -> bool:
        """Follow the window after the player has dragged its edge; True if its size did."""
        self._take(pygame.display.get_surface() or self._shown)
        now = self._shown.get_size()
        if not self.fullscreen and now != self._asked:
            now = self._choose(now)
        changed = now != self._known
        self._known = now
        return changed

    def _choose(self, now: Size) -> Size:
        """Keep a size that was not asked for as chosen; one too small grows back."""
        self._asked = None
        if not self.headless:
            self._room = room_on(self.display)
        least = self._least
        self.size = self._chosen(_at_least(now, least))
        if now[0] < least[0] or now[1] < least[1]:
            self.apply()
        return self._shown.get_size()

    def _chosen(self, now: Size) -> Size:
        """The size the player wants, now that the window has another.

        One who chose more than there is room for has not changed their mind as long as the window
        takes all the room: the desktop has then made it as large as it can be.
        """
        if self.headless:
            return now
        wide, high = (
            chosen if chosen > room and size >= room - FRAME else size
            for chosen, room, size in zip(self.size, self._room.size, now, strict=True)
        )
        return wide, high

    def moved(self, display: int) -> bool:
        """Follow the window to another display; True if its size changed."""
        self.display = display
        return self.follow()

    def follow(self) -> bool:
        """Fit the window to its desktop if that has changed; True if its size did.

        One that had to be smaller than chosen grows back where there is room again.
        """
        if self.headless:
            return False
        before, self._room = self._room, room_on(self.display)
        wanted = screen_of(self.display) if self.fullscreen else self._fitting
        if self._room == before or wanted == self._shown.get_size():
            return False
        self.apply()
        return self.resized()

    # A window that is smaller than anything can be drawn in.

    def _take(self, shown: pygame.Surface) -> None:
        """Draw on ``shown`` from now on, or on a picture of its shape where it is too small."""
        self._shown = shown
        width, height = shown.get_size()
        grown = max(SMALLEST_WINDOW[0] / width, SMALLEST_WINDOW[1] / height)
        if grown <= 1.0:
            self.canvas = shown
        else:
            self.canvas = pygame.Surface((round(width * grown), round(height * grown)))
        self._part()

    def keep_strip(self, *, kept: bool) -> None:
        """Leave a strip free at the foot from now on, or no longer."""
        self._keeps_strip = kept
        self._part()

    def _part(self) -> None:
        """Share the canvas out between screens and strip."""
        self.surface, self.strip = self.canvas, None
        if self._keeps_strip:
            width, height = self.canvas.get_size()
            high = max(LEAST_STRIP, round(height * STRIP))
            self.surface = self.canvas.subsurface((0, 0, width, height - high))
            self.strip = self.canvas.subsurface((0, height - high, width, high))

    def show(self) -> None:
        """Let what was drawn be seen."""
        if self.canvas is not self._shown:
            pygame.transform.smoothscale(self.canvas, self._shown.get_size(), self._shown)
        pygame.display.flip()

    def placed(self, event: pygame.event.Event) -> pygame.event.Event:
        """Return an event of the mouse with its place on what was drawn, where that was shrunk."""
        if self.canvas is self._shown or event.type not in WITH_PLACE:
            return event
        values = dict(event.dict)
        for name in ("pos", "rel"):
            if name in values:
                values[name] = self._on_picture(values[name])
        return pygame.event.Event(event.type, values)

    def _on_picture(self, place: tuple[int, int]) -> tuple[int, int]:
        (wide, high), (width, height) = self.canvas.get_size(), self._shown.get_size()
        return round(place[0] * wide / width), round(place[1] * high / height)

    # What the window system is asked for; some do not listen.

    def _sized(self, size: Size) -> pygame.Surface:
        """To have a size and not to go below the least; a window that is there is kept.

        Setting the mode would close it and open another in its place.
        """
        is_new = pygame.display.get_surface() is None or pygame.display.is_fullscreen()
        if is_new:
            pygame.display.set_mode(size, pygame.RESIZABLE, display=self.display)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # nothing else of pygame does it
                window = pygame.Window.from_display_module()
            window.minimum_size = self._least
            if not is_new:
                window.size = size
        except (AttributeError, pygame.error):
            log.info("the window system takes no least size")
        surface = pygame.display.get_surface()
        assert surface is not None
        return surface

    def _keep_in_sight(self) -> None:
        """To have all of it on the display: one that was moved or has grown may lie outside."""
        try:
            now = pygame.Rect(pygame.display.get_window_position(), self._shown.get_size())
            if not self._room.contains(now):
                pygame.display.set_window_position(now.clamp(self._room).topleft)
        except pygame.error:
            log.info("the window system places windows itself")


def _at_least(size: Size, least: Size) -> Size:
    return max(size[0], least[0]), max(size[1], least[1])


def _at_most(size: Size, most: Size) -> Size:
    return min(size[0], most[0]), min(size[1], most[1])
