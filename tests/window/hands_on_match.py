"""The window in memory with the real scenarios and saves, played by events from the queue."""

import time
from pathlib import Path

import pygame

from game.match import Saves
from game.view.app.app import App, Window
from game.view.input.first_look import SECONDS
from game.view.input.keys import SEATS
from game.view.input.settings import Settings, SettingsFile
from game.view.quarter.hand_over import HandOverScreen
from game.view.session.local_catalogue import LocalCatalogue
from game.view.session.way_in import WayIn

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
        window = Window(size, headless=True)
        self.app = App(file, window=window, language=language, first_look=SECONDS)
        catalogue = LocalCatalogue(self.app, self.saves)
        self.app.saving = catalogue.saving
        self.app.go(WayIn(self.app, catalogue).menu())
        self.app.running = True
        pygame.event.clear()
        self.frame()
        self.look()

    @property
    def screen(self) -> str:
        """Name of the screen on top."""
        return self.app.screen.name

    def frame(self) -> None:
        """Let the window take what is in the queue."""
        self.app.frame(FRAME, pygame.event.get())

    def look(self) -> None:
        """Have the screen drawn, and let pass what it is seen for before it answers to presses."""
        for seconds in (0.0, 0.0, SECONDS):
            self.app.frame(seconds, pygame.event.get())

    def press(self, *keys: int, mod: int = 0) -> None:
        """Press and release keys one after the other; look at each screen before the next key."""
        for key in keys:
            self.press_at_once(key, mod=mod)
            self.look()

    def press_at_once(self, *keys: int, mod: int = 0) -> None:
        """Press and release keys quicker than anybody reads, a frame for each and one to rest."""
        for key in keys:
            pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod, unicode=""))
            pygame.event.post(pygame.event.Event(pygame.KEYUP, key=key, mod=mod))
            self.frame()
            self.frame()

    def commit(self) -> None:
        """Commit, with a slot empty too."""
        self.press(pygame.K_RETURN, mod=pygame.KMOD_CTRL)
        if self.screen == "confirm":
            self.press(pygame.K_TAB, pygame.K_RETURN)

    def take_seat(self) -> None:
        """Press the key that the hand-over names."""
        screen = self.app.screen
        assert isinstance(screen, HandOverScreen)
        self.press(SEATS[screen.side].usual.key)

    def click_at_once(self, pos: tuple[int, int], times: int = 1) -> None:
        """Click so many times at one place, a frame for each."""
        for _ in range(times):
            for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
                pygame.event.post(pygame.event.Event(kind, pos=pos, button=1))
            self.frame()

    def wait_for(self, screen: str) -> None:
        """Let frames pass until a screen is shown that work beside the window leads to."""
        deadline = time.monotonic() + PATIENCE
        while self.screen != screen and time.monotonic() < deadline:
            self.frame()
            time.sleep(0.005)
        assert self.screen == screen
        self.look()
