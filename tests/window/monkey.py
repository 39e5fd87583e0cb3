"""A monkey at the window: real events from pygame's queue, at random but from a seed.

It knows nothing of the screens but where their controls lie, as eyes would. A fault in a screen,
which the game would tell in a dialog, ends it with the last things that it did.
"""

from __future__ import annotations

import gc
import random
import time
from collections import Counter, deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

import pygame

from game.match import LocalTable, Saves
from game.scenario import load_scenario
from game.view.app.app import App, Window
from game.view.gallery import SCREENS, play_for, screen_at, turns_for
from game.view.guide.guide import Guide
from game.view.input.first_look import SECONDS
from game.view.input.settings import SettingsFile
from game.view.session.local_catalogue import LocalCatalogue
from game.view.session.way_in import WayIn

__all__ = ["Monkey", "Stuck"]

FRAME = 1 / 60
EPISODE = 250
"""Events before the window is led back to the menu."""
BOREDOM = 45
"""Events after which it wants to see another screen, and presses Escape until it does."""
PATIENCE = 400
"""Keys after which a screen that is still not left counts as a trap."""
SIZES = ((1024, 640), (1280, 800), (1366, 768), (1600, 1000), (1920, 1080), (900, 500))
SCALES = (0.75, 1.0, 1.25, 1.5, 2.0)
KEYS = {
    8: (pygame.K_TAB, pygame.K_RETURN, pygame.K_SPACE),
    6: (pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT),
    4: tuple(range(pygame.K_1, pygame.K_9 + 1)),
    3: (pygame.K_ESCAPE, pygame.K_BACKSPACE, pygame.K_DELETE, pygame.K_h),
    2: (
        *(pygame.K_F1, pygame.K_F10, pygame.K_COMMA, pygame.K_PERIOD, pygame.K_HOME, pygame.K_END),
        *(pygame.K_PAGEUP, pygame.K_PAGEDOWN, pygame.K_PLUS, pygame.K_MINUS, pygame.K_SLASH),
    ),
    1: (pygame.K_F11, pygame.K_0, *range(pygame.K_a, pygame.K_z + 1), pygame.K_LSHIFT),
}
"""Keys by how often each is pressed."""
MODS = (0, 0, 0, 0, 0, 0, pygame.KMOD_SHIFT, pygame.KMOD_CTRL, pygame.KMOD_ALT)
WAY_OUT = {
    "hand-over": (pygame.K_ESCAPE, pygame.K_u, pygame.K_c),
    "match-menu": tuple(range(pygame.K_1, pygame.K_7)),
    "play": (pygame.K_ESCAPE,),
}
"""Keys that lead out of screens that Escape and Enter do not leave for good."""


class Stuck(AssertionError):
    """A screen that could not be left."""


class OpenApp(App):
    """The window without the dialog that hides a fault."""

    def _guard(self, act: Callable[[], object]) -> object:
        return act()


@cache
def _played(folder: Path, turn: int) -> LocalTable:
    loaded = load_scenario("h200-deal")
    return play_for(loaded, 7, ("dealmaker", "hedger"), turn, Saves(folder / f"turn-{turn}"))


class Monkey:
    """Sits down at a window with folders of its own."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.luck = random.Random(seed)
        self.events = 0
        self.visited: Counter[str] = Counter()
        """Events that each screen has answered."""
        self.slowest: list[tuple[float, float, str, str]] = []
        """The longest frames: of this thread alone and by the clock [ms], screen, event."""
        self.recent: deque[str] = deque(maxlen=40)
        self._mouse = (400, 300)
        self._bored = 0
        """Events on the screen that is on top; after a while it wants another."""

    def play(self, events: int) -> None:
        """Play so many events, in episodes that begin with another look at another screen.

        What earlier tests and their libraries hold is not the window's to clean up: a collection
        that goes through it takes 0.2 s of whichever frame it falls into.
        """
        gc.freeze()
        try:
            self._play(events)
        finally:
            gc.unfreeze()

    def _play(self, events: int) -> None:
        with ThreadPoolExecutor(1) as thinkers:
            self.thinkers = thinkers
            file = SettingsFile(self.folder / "settings.json")
            self.app = OpenApp(file, window=Window((1280, 800), headless=True))
            self.app.guide = Guide(self.app)
            self.saves = Saves(self.folder / "saves")
            self.catalogue = LocalCatalogue(self.app, self.saves, thinkers=thinkers)
            thinkers.submit(self.catalogue.prepare).result()  # as while a player reads the menu
            self.app.go(WayIn(self.app, self.catalogue).menu())
            self.app.running = True
            self.app.idle_collection.start()  # as the window does
            pygame.event.clear()
            names = [*SCREENS]
            episode = 0
            while self.events < events:
                self._change_look()
                # By turns a screen out of the gallery, and the way that a player goes.
                if episode % 2:
                    self._show(names[(episode // 2) % len(names)])
                for _ in range(EPISODE):
                    self._act()
                    if episode % 2 and len(self.app.screens) == 1:
                        break
                if episode % 2:
                    self.app.home()
                else:
                    self._go_home()
                episode += 1
            self.catalogue.close()
            self.app.close()

    # Where it begins and ends.

    def _change_look(self) -> None:
        luck = self.luck
        self.recent.clear()
        look: dict[str, Any] = {
            "language": luck.choice(("en", "ja", "zh")),
            "scale": luck.choice(SCALES),
            "theme": luck.choice(("dark", "light")),
            "high_contrast": luck.random() < 0.2,
            "reduced_motion": luck.random() < 0.3,
            "letters": luck.choice((1.0, 1.2)),
            "animation": luck.choice(("off", "fast", "normal", "slow")),
            "fullscreen": False,
        }
        self.app.change_settings(**look)
        self.app.first_look.seconds = luck.choice((0.0, SECONDS))  # every other as in a window
        self._resize(luck.choice(SIZES))
        self.recent.append(f"look {look} at {self.app.size}")

    def _show(self, name: str) -> None:
        turn = turns_for(name, self.luck.choice((1, 6, 13)), 20)
        table = _played(self.folder, turn)
        self.recent.append(f"show {name} after turn {turn}")
        loaded, saves = load_scenario("h200-deal"), Saves(self.folder / f"turn-{turn}")
        screen = screen_at(self.app, name, loaded, table, saves, thinkers=self.thinkers)
        self.app.go(screen)

    def _go_home(self) -> None:
        """Leave by keys alone, as a player would who has had enough."""
        for _ in range(PATIENCE):
            if len(self.app.screens) == 1:
                return
            ways = WAY_OUT.get(self.app.screen.name, (pygame.K_ESCAPE, pygame.K_RETURN))
            self._press(self.luck.choice(ways), 0, "")
        raise Stuck(f"{self.app.screen.name} cannot be left; before: {list(self.recent)}")

    # What it does.

    def _act(self) -> None:
        if BOREDOM < self._bored < 2 * BOREDOM:
            self._press(pygame.K_ESCAPE, 0, "")
            return
        kind = self.luck.random()
        if kind < 0.42:
            self._random_key()
        elif kind < 0.62:
            self._move(self._somewhere())
        elif kind < 0.82:
            self._click(self._somewhere(), self.luck.choice((1, 1, 1, 1, 1, 2, 3)))
        elif kind < 0.89:
            self._drag(self._somewhere(), self._somewhere())
        elif kind < 0.95:
            self._post(pygame.MOUSEWHEEL, x=0, y=self.luck.choice((-3, -1, 1, 3)), flipped=False)
        elif kind < 0.97:
            self._resize(self.luck.choice(SIZES))
        elif kind < 0.98:
            self._post(self.luck.choice((pygame.WINDOWEXPOSED, pygame.WINDOWLEAVE)))
        elif kind < 0.985:
            self._post(pygame.QUIT)
        else:
            self._frame("time passes", self.luck.choice((0.1, 0.6, 2.0)))

    def _random_key(self) -> None:
        row = self.luck.choices([*KEYS.values()], [w * len(keys) for w, keys in KEYS.items()])[0]
        key, mod = self.luck.choice(row), self.luck.choice(MODS)
        self._press(key, mod, chr(key) if 32 <= key < 127 and not mod else "")

    def _press(self, key: int, mod: int, letter: str) -> None:
        queue = pygame.event.Event
        pygame.event.post(queue(pygame.KEYDOWN, key=key, mod=mod, unicode=letter, scancode=0))
        if letter:
            pygame.event.post(queue(pygame.TEXTINPUT, text=letter))
        pygame.event.post(queue(pygame.KEYUP, key=key, mod=mod, unicode=letter, scancode=0))
        self._frame(f"key {pygame.key.name(key)} {mod}")

    def _somewhere(self) -> tuple[int, int]:
        """A control, most often; else any place, also just outside."""
        items = [item for item in self.app.screen.ring.items if item.rect.width > 0]
        wide, high = self.app.size
        if items and self.luck.random() < 0.75:
            return self.luck.choice(items).rect.center
        return self.luck.randrange(-3, wide + 3), self.luck.randrange(-3, high + 3)

    def _move(self, pos: tuple[int, int], *, held: bool = False) -> None:
        step = (pos[0] - self._mouse[0], pos[1] - self._mouse[1])
        self._mouse = pos
        self._post(pygame.MOUSEMOTION, pos=pos, rel=step, buttons=(int(held), 0, 0), touch=False)

    def _click(self, pos: tuple[int, int], button: int) -> None:
        self._move(pos)
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            self._post(kind, pos=pos, button=button, touch=False)

    def _drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        self._move(start)
        self._post(pygame.MOUSEBUTTONDOWN, pos=start, button=1, touch=False)
        for share in (0.3, 0.7, 1.0):
            self._move(
                tuple(round(a + (b - a) * share) for a, b in zip(start, end, strict=True)),  # type: ignore[arg-type]
                held=True,
            )
        if self.luck.random() < 0.9:  # else the release is lost outside the window
            self._post(pygame.MOUSEBUTTONUP, pos=end, button=1, touch=False)

    def _resize(self, size: tuple[int, int]) -> None:
        pygame.display.set_mode(size)
        self._post(pygame.VIDEORESIZE, size=size, w=size[0], h=size[1])

    def _post(self, kind: int, **data: Any) -> None:
        pygame.event.post(pygame.event.Event(kind, data))
        self._frame(f"{pygame.event.event_name(kind)} {data}")

    def _frame(self, what: str, seconds: float = FRAME) -> None:
        """Let the window answer, and time it."""
        name = self.app.screen.name
        self.recent.append(f"{name}: {what}")
        self.visited[name] += 1
        self.events += 1
        waiting = pygame.event.get()
        begun, worked = time.perf_counter(), time.thread_time()
        try:
            self.app.frame(seconds, waiting)
        except Exception as fault:
            raise AssertionError(
                f"{type(fault).__name__}: {fault}; event {self.events}, before: "
                + "\n".join(self.recent)
            ) from fault
        self._bored = self._bored + 1 if self.app.screen.name == name else 0
        took = 1000.0 * (time.thread_time() - worked), 1000.0 * (time.perf_counter() - begun)
        self.slowest = sorted([*self.slowest, (*took, name, what)], reverse=True)[:5]
        self.app.running = True  # leaving the game is allowed, but not the end of the monkey
