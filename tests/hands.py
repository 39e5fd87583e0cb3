"""Hands on a window in memory: the one way in which tests press, click and look.

A window on a real screen, which is not reached into, is played by `tests/window/game_on_screen.py`.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import ClassVar

import pygame

from game.match import LocalTable, Saves, Session
from game.rules import Side
from game.scenario import shipped
from game.view.app.app import App, Window
from game.view.board.play import PlayScreen
from game.view.input.first_look import SECONDS
from game.view.input.keys import SEATS
from game.view.input.settings import Settings, SettingsFile
from game.view.quarter.hand_over import HandOverScreen
from game.view.session.local_catalogue import LocalCatalogue
from game.view.session.way_in import WayIn
from tests.view.samples import SampleCatalogue

__all__ = ["QUICK_START", "Hands", "HandsOnMatch", "HandsOnSamples", "an_app", "shown"]

QUICK_START = pygame.K_1 + shipped().index("quick-start")
"""The key of the short scenario in the list of scenarios."""

PATIENCE = 20.0
"""How long work beside the window may take while other tests run [s]."""


class Hands:
    """Presses, clicks and looks, as a person would; a frame for each."""

    frame_s: ClassVar[float] = 1 / 60
    """What passes in a frame [s]."""

    def __init__(self, app: App) -> None:
        self.app = app

    @property
    def screen(self) -> str:
        """Name of the screen on top."""
        return self.app.screen.name

    def frame(self, seconds: float | None = None, *events: pygame.event.Event) -> bool:
        """Let the window take what is in the queue, then ``events``; True if it was drawn."""
        passed = self.frame_s if seconds is None else seconds
        return self.app.frame(passed, [*pygame.event.get(), *events])

    def wait(self, seconds: float) -> None:
        """Let frames pass."""
        for _ in range(max(1, round(seconds / self.frame_s))):
            self.frame()

    def press(self, *keys: int, mod: int = 0) -> None:
        """Press and release keys one after the other."""
        for key in keys:
            down = pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod, unicode="")
            self.frame(None, down, pygame.event.Event(pygame.KEYUP, key=key, mod=mod))

    def type(self, text: str) -> None:
        """Type letters."""
        for letter in text:
            key = pygame.event.Event(pygame.KEYDOWN, key=ord(letter), mod=0, unicode=letter)
            self.frame(None, key, pygame.event.Event(pygame.TEXTINPUT, text=letter))

    def move(self, pos: tuple[int, int]) -> None:
        """Move the mouse there."""
        motion = {"pos": pos, "rel": (0, 0), "buttons": (0, 0, 0)}
        self.frame(None, pygame.event.Event(pygame.MOUSEMOTION, motion))

    def click(self, pos: tuple[int, int]) -> None:
        """Move there and click."""
        self.move(pos)
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            self.frame(None, pygame.event.Event(kind, pos=pos, button=1))

    def click_on(self, label: str) -> None:
        """Click the control of that name."""
        found = [item for item in self.app.screen.ring.items if item.label == label]
        assert found, f"no control '{label}' on {self.screen}"
        self.click(found[0].rect.center)

    def resize(self, size: tuple[int, int]) -> None:
        """Drag the window's edge."""
        self.app.window.size = size
        self.app.window.apply()
        self.frame(None, pygame.event.Event(pygame.VIDEORESIZE, size=size, w=size[0], h=size[1]))


class HandsOnSamples(Hands):
    """Before the screens of the sample catalogue."""

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
        super().__init__(App(settings, window=window, language=language, scale=scale))
        self.catalogue = SampleCatalogue(saves=saves)
        self.way = WayIn(self.app, self.catalogue)
        self.app.running = True
        pygame.event.clear()

    def open_menu(self) -> HandsOnSamples:
        """Show the first screen."""
        self.app.go(self.way.menu())
        self.frame()
        return self


class HandsOnMatch(Hands):
    """Before the real scenarios and saves, where a screen is seen before it answers.

    Computers think on the spot.
    """

    def __init__(
        self, folder: Path, *, language: str = "en", size: tuple[int, int] = (1280, 800)
    ) -> None:
        file = SettingsFile(folder / "settings.json")
        file.save(Settings(animation="off"))
        self.saves = Saves(folder / "saves")
        window = Window(size, headless=True)
        super().__init__(App(file, window=window, language=language, first_look=SECONDS))
        catalogue = LocalCatalogue(self.app, self.saves)
        self.app.saving = catalogue.saving
        self.app.go(WayIn(self.app, catalogue).menu())
        self.app.running = True
        pygame.event.clear()
        self.frame()
        self.look()

    def look(self) -> None:
        """Have the screen drawn, and let pass what it is seen for before it answers to presses."""
        for seconds in (0.0, 0.0, SECONDS):
            self.frame(seconds)

    def press(self, *keys: int, mod: int = 0) -> None:
        """Press and release keys one after the other; look at each screen before the next key."""
        for key in keys:
            self.press_at_once(key, mod=mod)
            self.look()

    def press_at_once(self, *keys: int, mod: int = 0) -> None:
        """Press and release keys quicker than anybody reads, a frame for each and one to rest."""
        for key in keys:
            super().press(key, mod=mod)
            self.frame()

    def click_at_once(self, pos: tuple[int, int], times: int = 1) -> None:
        """Click so many times at one place, a frame for each."""
        for _ in range(times):
            for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
                pygame.event.post(pygame.event.Event(kind, pos=pos, button=1))
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

    def wait_for(self, screen: str) -> None:
        """Let frames pass until a screen is shown that work beside the window leads to."""
        deadline = time.monotonic() + PATIENCE
        while self.screen != screen and time.monotonic() < deadline:
            self.frame()
            time.sleep(0.005)
        assert self.screen == screen
        self.look()


def an_app(size: tuple[int, int] = (1280, 800), language: str = "en", scale: float = 1.0) -> App:
    """A window without a screen yet, in which nothing is animated."""
    app = App(window=Window(size, headless=True), language=language, scale=scale)
    app.change_settings(animation="off")
    app.running = True
    pygame.event.clear()
    return app


def shown(app: App, table: LocalTable, side: Side = Side.US) -> PlayScreen:
    """The board of a match, which leads nowhere."""
    screen = PlayScreen(Session(table), side)
    app.go(screen)
    Hands(app).frame()
    return screen
