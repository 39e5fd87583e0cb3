"""Opens the window: on the menu, or straight in a match."""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import os
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import pygame

from game.match import Saves
from game.places import log_folder
from game.readouts.menus.menu import MatchChoice
from game.scenario import Loaded, is_shipped
from game.view.app.app import App
from game.view.app.errors import NoDisplay
from game.view.guide.guide import Guide
from game.view.input.settings import SettingsFile, settings_path
from game.view.menus.class_ways import Classes
from game.view.session.local_catalogue import LocalCatalogue
from game.view.session.seated import Seated
from game.view.session.way_in import WayIn

__all__ = ["open_match", "open_menu", "open_seat", "open_workshop"]

UNSEEN: Final = ("dummy", "offscreen")
"""What SDL falls back to where it finds no display: the game would run, and nobody would see it."""


def open_menu(classes: Classes | None = None) -> Mapping[Path, str]:
    """Open the window on the menu and stay until the player leaves; may raise `NoDisplay`.

    ``classes`` holds classes, where the menu is to offer that.

    Returns the files that could not be written, with the reasons.
    """
    saves = Saves()
    _keep_log()
    app = _open_window()
    with ThreadPoolExecutor(max_workers=1) as thinkers:
        catalogue = LocalCatalogue(app, saves, thinkers=thinkers, classes=classes)
        app.saving = catalogue.saving
        app.run(WayIn(app, catalogue).menu(), lambda: thinkers.submit(catalogue.prepare))
        catalogue.close()
    return saves.unwritten


def open_match(
    loaded: Loaded,
    us: str,
    china: str,
    seed: int,
    *,
    language: str | None = None,
    fullscreen: bool = False,
    classes: Classes | None = None,
) -> Mapping[Path, str]:
    """Open the window with a match on it; leaving the match leads to the menu.

    Returns the files that could not be written, with the reasons.

    Args:
        loaded: the scenario.
        us: who plays the US: ``human`` or a player's slug.
        china: who plays China.
        seed: decides all chance.
        language: language for this time only; None for the chosen one.
        fullscreen: fill the screen, for this time only.
        classes: holds classes, where the menu is to offer that.

    Raises:
        NoDisplay: there is nothing to open a window on.
    """
    saves = Saves()
    _keep_log()
    app = _open_window(language)
    if fullscreen:
        app.window.fullscreen = True
        app.window.apply()
    with ThreadPoolExecutor(max_workers=1) as thinkers:
        catalogue = LocalCatalogue(app, saves, thinkers=thinkers, extra=loaded, classes=classes)
        app.saving = catalogue.saving
        way = WayIn(app, catalogue)
        app.go(way.menu())
        name = loaded.path.stem if is_shipped(loaded.path) else str(loaded.path)
        app.run(catalogue.start(MatchChoice(name, us, china, seed)))
        catalogue.close()
    return saves.unwritten


def open_seat(seated: Seated, *, language: str | None = None) -> Mapping[Path, str]:
    """Open the window at a match over a network; leaving the match leads to the menu.

    Returns the files that could not be written, with the reasons.

    Args:
        seated: where this window has sat down; it is closed with the window.
        language: language for this time only; None for the chosen one.

    Raises:
        NoDisplay: there is nothing to open a window on.
    """
    saves = Saves()
    _keep_log()
    app = _open_window(language)
    with ThreadPoolExecutor(max_workers=1) as thinkers:
        catalogue = LocalCatalogue(app, saves, thinkers=thinkers)
        app.saving = catalogue.saving
        app.go(WayIn(app, catalogue).menu())
        catalogue.network.sit_down(seated)
        app.run()
        catalogue.close()
    return saves.unwritten


def open_workshop(path: Path | None, *, language: str | None = None) -> Mapping[Path, str]:
    """Open the window on a scenario file that is being edited; leaving it leads to the menu.

    Returns the files that could not be written, with the reasons.

    Args:
        path: the file; None to choose one, or to begin one.
        language: language for this time only; None for the chosen one.

    Raises:
        NoDisplay: there is nothing to open a window on.
    """
    saves = Saves()
    _keep_log()
    app = _open_window(language)
    with ThreadPoolExecutor(max_workers=1) as thinkers:
        catalogue = LocalCatalogue(app, saves, thinkers=thinkers)
        app.saving = catalogue.saving
        way = WayIn(app, catalogue)
        app.go(way.menu())
        if path is None:
            way.authoring()
        else:
            way.workshop(path)
        app.run()
        catalogue.close()
    return saves.unwritten


def _open_window(language: str | None = None) -> App:
    """Open the window; raise `NoDisplay` rather than play where nobody can see it."""
    asked = os.environ.get("SDL_VIDEODRIVER")
    try:
        app = App(SettingsFile(settings_path()), language=language)
    except pygame.error as trouble:
        raise NoDisplay(str(trouble)) from trouble
    if not asked and pygame.display.get_driver() in UNSEEN:
        app.close()
        raise NoDisplay("the system offers no display")
    app.guide = Guide(app)
    return app


def _keep_log() -> None:
    """Write what goes wrong to a file in the user's log folder; nothing else is logged."""
    log = logging.getLogger("game")
    log.propagate = False
    logging.raiseExceptions = False  # a log on a full disk is silent
    folder = log_folder()
    with contextlib.suppress(OSError):  # where nothing can be written, the game still plays
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "window.log", maxBytes=500_000, backupCount=1, encoding="utf-8"
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
        log.addHandler(handler)
    if not log.handlers:
        log.addHandler(logging.NullHandler())
