"""The game as its player has it: a window, a mouse and a keyboard, and files that are kept.

Nothing inside the program is reached. What the hands have done is seen by the picture on the
screen and by the autosave.
"""

import json
import mmap
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.view.input.first_look import SECONDS

__all__ = ["SCREEN", "SIZE", "Display", "GameOnScreen", "wait_for"]

SIZE = (1280, 800)
"""The window, when nobody has made it smaller [px]."""
SCREEN = (1360, 900)
"""Large enough for the window below a title bar, which the game leaves room for [px]."""
PATIENCE = 30.0
"""How long anything may take while other tests run [s]."""
STEADY = 0.1
"""A picture that has not changed for so long is finished [s]."""
DRAWN = 10
"""Colours in a window that has drawn itself."""
LOOK = SECONDS + 0.1
"""How long what is new has been seen before the next press: a screen answers to none before, and
counts from the frame after its own [s]."""
AGAIN = 6.0
"""After which something is done again that a busy computer may have taken for too early [s]."""
UNSEEN = 10.0
"""After which it is done again though the picture changed: by something else, as it seems [s]."""
SAMPLE = 4 * 331
"""From one pixel of a sample to the next [bytes]."""
GLANCE = 0.02
"""From one look at the screen to the next [s]."""


@dataclass(frozen=True)
class Display:
    """An X screen."""

    name: str
    framebuffer: Path
    """Its picture, in the form of xwd: a header, the colours, the pixels."""
    size: tuple[int, int] = SCREEN
    """Width and height [px]."""

    def picture(self) -> int:
        """Return a number that differs when anything on the screen does."""
        with self.framebuffer.open("rb") as file, mmap.mmap(file.fileno(), 0, prot=1) as seen:
            return zlib.adler32(seen)

    def colours(self) -> int:
        """Return how many colours a sample of the picture has; an empty window has one."""
        data = self.framebuffer.read_bytes()
        end = len(data) // 4 * 4
        return len(
            {data[at : at + 4] for at in range(end - 4 * self.size[0] * self.size[1], end, SAMPLE)}
        )

    def colour_at(self, x: int, y: int) -> bytes:
        """Return the colour of one pixel."""
        data = self.framebuffer.read_bytes()
        width, height = self.size
        at = len(data) - 4 * width * height + 4 * (y * width + x)
        return data[at : at + 4]


def wait_for(what: Callable[[], Any], why: str) -> Any:
    """Wait until something is so and return it."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        found = what()
        if found:
            return found
        time.sleep(GLANCE)
    raise AssertionError(f"waited {PATIENCE:.0f} s in vain: {why}")


class GameOnScreen:
    """Starts the game and plays it by mouse and keyboard."""

    def __init__(
        self, display: Display, checkout: Path, environment: dict[str, str], saves: Path
    ) -> None:
        self.display = display
        self.command = [sys.executable, str(checkout / "main.py")]
        """What starts it; its arguments follow."""
        self.environment = environment | {"DISPLAY": display.name}
        self.saves = saves
        self.output: Path | None = None
        """Where what it prints is written."""
        self.program: subprocess.Popen[bytes] | None = None
        self._changed = 0.0
        """When the picture was last seen to change."""

    # The program.

    def start(self, *arguments: str) -> "GameOnScreen":
        """Open the window and wait until it has drawn itself."""
        command = [*self.command, *arguments]
        with self.output.open("wb") if self.output else nullcontext() as said:
            self.program = subprocess.Popen(command, env=self.environment, stdout=said)
        # What an earlier program drew may still be there until a window lies over it.
        wait_for(self.find_window, "no window was opened")
        wait_for(lambda: self.display.colours() >= DRAWN, "nothing was drawn")
        self.window = wait_for(self.find_focused, "the window took no focus")
        self.settle()
        return self

    def find_focused(self) -> str:
        """Return the window's number once it has taken the focus.

        While the program starts, its first window may give way to another of a new number.
        """
        window = self.find_window()
        if window:
            self.xdotool("windowfocus", window, check=False)
        return window if self.xdotool("getwindowfocus", check=False).strip() == window else ""

    def find_window(self) -> str:
        """Return the window's number, or nothing while there is none."""
        assert self.program is not None
        assert self.program.poll() is None, f"the game ended with {self.program.returncode}"
        return next(iter(self.windows()), "")

    def windows(self) -> list[str]:
        """Return the numbers of all windows on the screen."""
        return self.xdotool("search", "--onlyvisible", "--class", ".", check=False).split()

    @property
    def is_open(self) -> bool:
        """Whether the game is still there."""
        return self.program is not None and self.program.poll() is None

    def kill(self) -> None:
        """End the game between two instructions, as a power cut would."""
        if self.program is not None:
            self.program.kill()
            self.program.wait(PATIENCE)
            self.program = None
            wait_for(lambda: not self.windows(), "the window outlived the game")

    def margin(self) -> bytes:
        """Return the colour of the window's left margin: a question darkens what is behind it."""
        said = self.xdotool("getwindowgeometry", "--shell", self.window).splitlines()
        at = dict(word.split("=", 1) for word in said if "=" in word)
        left, top, height = (int(at[name]) for name in ("X", "Y", "HEIGHT"))
        return self.display.colour_at(left + 3, top + height // 2)

    # Hands.

    def xdotool(self, *words: object, check: bool = True) -> str:
        """Send events to the screen."""
        done = subprocess.run(
            ["xdotool", *map(str, words)],
            env=self.environment,
            capture_output=True,
            text=True,
            check=check,
            timeout=PATIENCE,
        )
        return done.stdout

    def press(self, *keys: str) -> None:
        """Press keys of one screen, and let the window answer."""
        self.act("key", "--delay", 30, *keys)

    def type(self, *keys: str) -> None:
        """Press keys quickly; not every one of them has to show."""
        self.act("key", "--delay", 12, *keys)

    def click(self, *places: tuple[int, int]) -> None:
        """Click places one after the other, and let the window answer each."""
        for x, y in places:
            self.act("mousemove", "--window", self.window, x, y, "click", 1)

    def double_click(self, place: tuple[int, int]) -> None:
        """Click twice as quickly as a hand does, and let the window answer."""
        there = ("mousemove", "--window", self.window, *place)
        self.act(*there, "click", "--repeat", 2, "--delay", 120, 1)

    def resize(self, width: int, height: int) -> None:
        """Drag the window's edge."""
        self.act("windowsize", "--sync", self.window, width, height)

    def act(self, *words: object) -> None:
        """Look at what there is, and do something that changes it."""
        time.sleep(max(0.0, self._changed + LOOK - time.monotonic()))
        before = self.display.picture()
        for _ in range(round(PATIENCE / AGAIN)):
            self.xdotool(*words)
            if self._sees(lambda: self.display.picture() != before, AGAIN):
                self.settle()
                return
        raise AssertionError(f"{words} changed nothing")

    def _sees(self, what: Callable[[], bool], seconds: float) -> bool:
        """Wait so long at most until something is so, and tell whether it is."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if what():
                return True
            time.sleep(GLANCE)
        return False

    def settle(self) -> None:
        """Wait until the picture stands still."""
        last, since = self.display.picture(), time.monotonic()
        deadline = since + PATIENCE
        while time.monotonic() < min(since + STEADY, deadline):
            time.sleep(GLANCE)
            now = self.display.picture()
            if now != last:
                last, since = now, time.monotonic()
        self._changed = since

    # What is kept.

    @property
    def settings(self) -> Path:
        """The file of the settings."""
        return Path(self.environment["EIGHTEEN_MONTHS_SETTINGS"])

    @property
    def log(self) -> list[dict[str, Any]]:
        """The lines of the autosave written last; none before a match has begun."""
        files = sorted(self.saves.glob("auto-*.jsonl"), key=lambda file: file.stat().st_mtime_ns)
        text = files[-1].read_text(encoding="utf-8") if files else ""
        return [json.loads(line) for line in text.splitlines()]

    @property
    def turns(self) -> list[dict[str, Any]]:
        """The finished turns of the match."""
        return [line for line in self.log if "turn" in line]

    @property
    def ending(self) -> str:
        """How the match ended; nothing while it goes on."""
        return next((line["ending"] for line in self.log if "ending" in line), "")

    def seal(self, *keys: str) -> None:
        """Press keys, the last of which commits while the other person has still to choose."""
        self._type_before(keys)
        self._commit(
            lambda: self.type(keys[-1]),
            lambda: "pending" in self.log[-1],
            "the orders were not kept",
        )

    def end_turn(self, *keys: str) -> None:
        """Press keys, the last of which commits, and wait until the turn's cards are shown."""
        self._type_before(keys)
        self._until_the_turn_is_over(lambda: self.type(keys[-1]))

    def click_to_end_turn(self, place: tuple[int, int]) -> None:
        """Click what commits, and wait until the turn's cards are shown."""
        self._until_the_turn_is_over(lambda: self.click(place))

    def _type_before(self, keys: tuple[str, ...]) -> None:
        if len(keys) > 1:
            self.type(*keys[:-1])

    def _until_the_turn_is_over(self, commit: Callable[[], None]) -> None:
        number = len(self.turns) + 1
        done = f"turn {number} was not played"
        self._commit(commit, lambda: len(self.turns) >= number, done)

    def _commit(self, commit: Callable[[], None], done: Callable[[], bool], why: str) -> None:
        """Commit, and agree where it is asked whether a slot is to stay empty."""
        before = self.margin()
        commit()
        if not self._sees(lambda: done() or self.margin() != before, UNSEEN):
            commit()
            wait_for(lambda: done() or self.margin() != before, why)
        if not done():
            self.settle()
            self.type("Tab", "Return")
        wait_for(done, why)
        self.settle()

    @property
    def result(self) -> int:
        """The exit status, once the game has ended by itself."""
        assert self.program is not None
        return self.program.wait(PATIENCE)
