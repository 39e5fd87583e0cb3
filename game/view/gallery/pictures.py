"""Any screen as a picture: in a window of its own, or in one that is there already."""

from __future__ import annotations

import os
import tempfile
from concurrent.futures import Executor
from pathlib import Path

from game.match import LocalTable, Saves
from game.scenario import Loaded
from game.view.app.app import App
from game.view.app.capture import capture
from game.view.app.errors import UnknownScreen
from game.view.drawing.pictures import save_picture
from game.view.gallery.catalogue import SCREENS, turns_for
from game.view.gallery.scene import Scene, play_for
from game.view.input.settings import Settings
from game.view.screens.screen import Screen

__all__ = ["picture_of", "screen_at"]


def picture_of(
    loaded: Loaded,
    screen: str,
    file: Path,
    *,
    turn: int,
    size: tuple[int, int],
    scale: float,
    language: str,
    seed: int,
    players: tuple[str, str],
    settings: Settings | None = None,
) -> None:
    """Draw one screen into a PNG file.

    Args:
        loaded: the scenario.
        screen: one of ``SCREENS``.
        file: where the picture goes.
        turn: turns played before it; what tells of a finished match is always after the last, and
            its replay is at this turn.
        size: of the window [px].
        scale: of the text.
        language: one of `LANGUAGES`.
        seed: of the match.
        players: who plays the US and China up to there; the US player's chair is the viewer's.
        settings: theme, contrast and size of letters; none for those of a first start.

    Raises:
        UnknownScreen: there is no such screen.
        OSError: the file cannot be written.
    """
    if screen not in SCREENS:
        raise UnknownScreen(screen, SCREENS)
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    with tempfile.TemporaryDirectory() as folder:
        saves = Saves(Path(folder))
        before = turns_for(screen, turn, loaded.ruleset.turns)
        table = play_for(loaded, seed, players, before, saves)

        def make(app: App) -> Screen:
            return screen_at(app, screen, loaded, table, saves, turn=turn)

        drawn = capture(make, size=size, language=language, scale=scale, settings=settings)
    save_picture(drawn, file)


def screen_at(
    app: App,
    screen: str,
    loaded: Loaded,
    table: LocalTable,
    saves: Saves,
    *,
    turn: int | None = None,
    thinkers: Executor | None = None,
) -> Screen:
    """Return one of ``SCREENS`` for a window, with ``table`` as the match it is about.

    ``turn`` and ``thinkers`` are those of `Scene`.
    """
    return SCREENS[screen](Scene(app, loaded, saves, table, turn=turn, thinkers=thinkers))
