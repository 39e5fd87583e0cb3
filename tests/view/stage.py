"""A window in memory with the sample catalogue, and hands to press its keys and buttons."""

from __future__ import annotations

import pygame

from game.view.app.app import App, Window
from game.view.input.settings import SettingsFile
from game.view.session.way_in import WayIn
from tests.view.samples import SampleCatalogue

FRAME = 1 / 60


class Hands:
    """Plays the window by real events from the event queue, as a person would."""

    def __init__(
        self,
        *,
        size: tuple[int, int] = (1280, 800),
        language: str = "en",
        scale: float = 1.0,
        saves: int = 4,
        settings: SettingsFile | None = None,
    ) -> None:
        window = Window(size, headless=True)
        self.app = App(settings, window=window, language=language, scale=scale)
        self.catalogue = SampleCatalogue(saves=saves)
        self.way = WayIn(self.app, self.catalogue)
        self.app.running = True
        pygame.event.clear()

    def open_menu(self) -> Hands:
        """Show the first screen."""
        self.app.go(self.way.menu())
        self.frame()
        return self

    def frame(self, seconds: float = FRAME) -> bool:
        """Let the window take what is in the queue; True if it was drawn."""
        return self.app.frame(seconds, pygame.event.get())

    def press(self, *keys: int, mod: int = 0) -> None:
        """Press and release keys one after the other."""
        for key in keys:
            pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod, unicode=""))
            pygame.event.post(pygame.event.Event(pygame.KEYUP, key=key, mod=mod))
            self.frame()

    def type(self, text: str) -> None:
        """Type letters."""
        for letter in text:
            key = ord(letter)
            pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode=letter))
            pygame.event.post(pygame.event.Event(pygame.TEXTINPUT, text=letter))
            self.frame()

    def click(self, pos: tuple[int, int]) -> None:
        """Move there and click."""
        motion = {"pos": pos, "rel": (0, 0), "buttons": (0, 0, 0)}
        pygame.event.post(pygame.event.Event(pygame.MOUSEMOTION, motion))
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            pygame.event.post(pygame.event.Event(kind, pos=pos, button=1))
        self.frame()

    def click_on(self, label: str) -> None:
        """Click the control of that name."""
        found = [item for item in self.app.screen.ring.items if item.label == label]
        assert found, f"no control '{label}' on {self.app.screen.name}"
        self.click(found[0].rect.center)

    def resize(self, size: tuple[int, int]) -> None:
        """Drag the window's edge."""
        self.app.window.size = size
        self.app.window.apply()
        pygame.event.post(pygame.event.Event(pygame.VIDEORESIZE, size=size, w=size[0], h=size[1]))
        self.frame()
