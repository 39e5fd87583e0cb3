"""The window in memory with the real scenarios and saves, played by events from the queue."""

import time
from pathlib import Path

import pygame

from game.match import Saves
from game.view.app import App, Window
from game.view.flow import Flow
from game.view.settings import Settings, SettingsFile
from game.view.shelf import Shelf

__all__ = ["HandsOnMatch"]

FRAME = 1 / 60
PATIENCE = 20.0
"""How long work beside the window may take while other tests run [s]."""


class HandsOnMatch:
    """Presses keys and looks at which screen is shown; computers think on the spot."""

    def __init__(
        self, folder: Path, *, language: str = "en", size: tuple[int, int] = (1280, 800)
    ) -> None:
        file = SettingsFile(folder / "settings.json")
        file.save(Settings(animation="off"))
        self.saves = Saves(folder / "saves")
        self.app = App(file, window=Window(size, headless=True), language=language)
        self.app.go(Flow(self.app, Shelf(self.app, self.saves)).menu())
        self.app.running = True
        pygame.event.clear()
        self.frame()

    @property
    def screen(self) -> str:
        """Name of the screen on top."""
        return self.app.screen.name

    def frame(self) -> None:
        """Let the window take what is in the queue."""
        self.app.frame(FRAME, pygame.event.get())

    def press(self, *keys: int, mod: int = 0) -> None:
        """Press and release keys one after the other, a frame for each and one to rest."""
        for key in keys:
            pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod, unicode=""))
            pygame.event.post(pygame.event.Event(pygame.KEYUP, key=key, mod=mod))
            self.frame()
            self.frame()

    def wait_for(self, screen: str) -> None:
        """Let frames pass until a screen is shown that work beside the window leads to."""
        deadline = time.monotonic() + PATIENCE
        while self.screen != screen and time.monotonic() < deadline:
            self.frame()
            time.sleep(0.005)
        assert self.screen == screen
