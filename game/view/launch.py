"""Opens the window: on the menu, or straight in a match."""

from __future__ import annotations

import logging
import logging.handlers
import os
from concurrent.futures import ThreadPoolExecutor

import platformdirs

from game.match import Saves
from game.scenario import Loaded
from game.scenario.library import FOLDER
from game.view.app import App
from game.view.flow import Flow
from game.view.readouts.menu import MatchChoice
from game.view.settings import SettingsFile, settings_path
from game.view.shelf import Shelf

__all__ = ["open_match", "open_menu"]


def open_menu() -> None:
    """Open the window on the menu and stay until the player leaves."""
    _keep_log()
    app = App(SettingsFile(settings_path()))
    with ThreadPoolExecutor(max_workers=1) as thinkers:
        app.run(Flow(app, Shelf(app, Saves(), thinkers=thinkers)).menu())


def open_match(
    loaded: Loaded,
    us: str,
    china: str,
    seed: int,
    *,
    language: str | None = None,
    fullscreen: bool = False,
) -> None:
    """Open the window with a match on it; leaving the match leads to the menu.

    Args:
        loaded: the scenario.
        us: who plays the US: ``human`` or a player's slug.
        china: who plays China.
        seed: decides all chance.
        language: language for this time only; None for the chosen one.
        fullscreen: fill the screen, for this time only.
    """
    _keep_log()
    app = App(SettingsFile(settings_path()), language=language)
    if fullscreen:
        app.window.fullscreen = True
        app.window.apply()
    with ThreadPoolExecutor(max_workers=1) as thinkers:
        shelf = Shelf(app, Saves(), thinkers=thinkers, extra=loaded)
        flow = Flow(app, shelf)
        app.go(flow.menu())
        shipped = loaded.path.parent == FOLDER
        name = loaded.scenario.id if shipped else str(loaded.path)
        app.run(shelf.start(MatchChoice(name, us, china, seed)))


def _keep_log() -> None:
    """Write what goes wrong to a file in the user's log folder; nothing else is logged."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    folder = platformdirs.user_log_path("eighteen-months", appauthor=False, ensure_exists=True)
    handler = logging.handlers.RotatingFileHandler(
        folder / "window.log", maxBytes=500_000, backupCount=1, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
    log = logging.getLogger("game")
    log.addHandler(handler)
    log.propagate = False
