"""Benchmarks of the window: how soon it is there, what a frame costs, what memory it takes.

Each figure comes from a process of its own with a picture in memory instead of a display, as on a
machine without a graphics processor. Nothing of the player's is read or written.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from game.places import PACKAGE

if TYPE_CHECKING:
    from game.match import LocalTable
    from game.view.app.app import App

__all__ = ["measure"]

SIZE: Final = (1280, 800)
FRAME: Final = 1 / 60
STARTS: Final = 5
"""How often the game is started; the median counts."""
IDLE_FRAMES: Final = 300
HOVER_ROUNDS: Final = 6
"""How often the mouse goes over everything on the board."""
REVEALS: Final = 4
TURNS: Final = 6
"""Turns played before the board is measured: a board with a history."""
MEBIBYTE: Final = 1024.0
"""[KiB]"""


def measure(starts: int = STARTS) -> dict[str, Any]:
    """Return the window's figures at 1280 x 800: milliseconds, and mebibytes at their highest."""
    times, works = zip(*(_time_to_menu() for _ in range(starts)), strict=True)
    return {
        "menu_ms": round(statistics.median(times), 1),
        "menu_ms_range": [round(min(times), 1), round(max(times), 1)],
        "menu_work_ms": round(statistics.median(works), 1),
        **json.loads(_run("tell_frames")),
    }


def _time_to_menu() -> tuple[float, float]:
    """Return the time from the start of a process to the menu that answers, and its work [ms]."""
    started = time.time()
    answered, work = map(float, _run("tell_menu").split())
    return 1000.0 * (answered - started), 1000.0 * work


def _run(what: str) -> str:
    """Run one function of this file in a fresh process that has begun as the game does."""
    code = f"import game.cli; from game.view.app.bench import {what}; {what}()"
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {
            "EIGHTEEN_MONTHS_SAVES": folder,
            "EIGHTEEN_MONTHS_SETTINGS": str(Path(folder) / "settings.json"),
            "PYGAME_HIDE_SUPPORT_PROMPT": "1",
            "SDL_VIDEODRIVER": "dummy",
        }
        done = subprocess.run(  # noqa: S603 - our own code in our own interpreter
            [sys.executable, "-c", code],
            cwd=PACKAGE.parent,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    return done.stdout.splitlines()[-1]


def tell_menu() -> None:
    """Open the menu as the game does, let it answer once, print time of day and work [s]."""
    from game.match import Saves
    from game.view.app.app import App, Window
    from game.view.session.local_catalogue import LocalCatalogue
    from game.view.session.way_in import WayIn

    app = App(window=Window(SIZE, headless=True))
    app.go(WayIn(app, LocalCatalogue(app, Saves())).menu())
    app.frame(FRAME, [])
    sys.stdout.write(f"{time.time()} {time.process_time()}\n")


def tell_frames() -> None:
    """Print what frames of a match cost and what memory all of it takes, as JSON."""
    from game.match import LocalTable, Saves
    from game.match.seat import stream_of
    from game.players import find
    from game.rules import Side
    from game.scenario import load_scenario
    from game.view.app.app import App, Window

    app = App(window=Window(SIZE, headless=True), language="en")
    loaded, rival = load_scenario("h200-deal"), find("hedger", Side.CHINA).policy
    table = LocalTable(loaded, 1, None, rival, keep=Saves().keeper())
    person = find("dealmaker", Side.US).policy
    while table.turn < TURNS:
        seen = table.observe(Side.US)
        stream = stream_of(seen.known.seed, table.turn, Side.US)
        table.submit(Side.US, person.choose(seen, stream))
        table.advance()
    figures = {
        **_board_ms(app, table),
        "frame_ms_reveal_p99": round(_reveal_ms(app, table), 2),
        "memory_mb": round(_peak_memory(), 1),
    }
    sys.stdout.write(json.dumps(figures) + "\n")


def _board_ms(app: App, table: LocalTable) -> dict[str, float]:
    """Return the median frame of the board at rest and with the mouse going over it."""
    import pygame

    from game.match import LocalMatches, Saves
    from game.players.seating import seated
    from game.view.session.match_session import MatchSession

    matches = LocalMatches(Saves(), seated)
    app.go(MatchSession(app, matches, matches.sit_down(table)).first_screen())
    for _ in range(IDLE_FRAMES // 10):
        app.frame(FRAME, [])
    drawn = app.frames_drawn
    idle = [_frame_ms(app) for _ in range(IDLE_FRAMES)]
    drawn = app.frames_drawn - drawn
    places = [item.rect.center for item in app.screen.ring.items]
    hover = []
    for _ in range(HOVER_ROUNDS):
        for place in places:
            data = {"pos": place, "rel": (1, 1), "buttons": (0, 0, 0)}
            hover.append(_frame_ms(app, pygame.event.Event(pygame.MOUSEMOTION, data)))
    return {
        "frame_ms_idle": round(statistics.median(idle), 3),
        "frames_drawn_idle": drawn,
        "frame_ms_hover": round(statistics.median(hover), 2),
        "frame_ms_hover_p99": round(_p99(hover), 2),
    }


def _reveal_ms(app: App, table: LocalTable) -> float:
    """Return the slowest frames of reveals, from the first to the last of their animation."""
    from game.rules import Side
    from game.view.quarter.reveal import RevealScreen

    times = []
    for turn in range(table.turn - REVEALS + 1, table.turn + 1):
        report = table.report(Side.US, turn)
        app.go(RevealScreen(table.scenario, report, Side.US, lambda: None), replace=True)
        resting = 0
        while resting < 1.0 / FRAME:
            before = app.frames_drawn
            times.append(_frame_ms(app))
            resting = 0 if app.frames_drawn > before else resting + 1
    return _p99(times)


def _frame_ms(app: App, *events: Any) -> float:
    started = time.perf_counter()
    app.frame(FRAME, list(events))
    return 1000.0 * (time.perf_counter() - started)


def _p99(times: list[float]) -> float:
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, round(0.99 * len(ordered)))]


def _peak_memory() -> float:
    """Return the most memory that this process has held [MiB]."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / MEBIBYTE
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / MEBIBYTE / (MEBIBYTE if sys.platform == "darwin" else 1.0)
