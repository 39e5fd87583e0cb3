"""A screen of its own for each worker, and a game on it with folders of its own."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.window.game_on_screen import SCREEN, Display, GameOnScreen

NEEDED = ("Xvfb", "xdotool")


@pytest.fixture(scope="session")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    """An X screen without a window manager, whose picture can be read from a file."""
    with opened_display(tmp_path_factory.mktemp("display")) as display:
        yield display


@contextmanager
def opened_display(folder: Path) -> Iterator[Display]:
    """Open an X screen whose picture lies in a folder."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"{' and '.join(missing)} not installed: no window can be opened and driven")
    geometry = f"{SCREEN[0]}x{SCREEN[1]}x24"
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", geometry, "-fbdir", str(folder)]
    with subprocess.Popen(
        [*command, "-nolisten", "tcp", "-noreset"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as server:
        assert server.stdout is not None
        number = server.stdout.readline().decode().strip()
        try:
            yield Display(f":{number}", folder / "Xvfb_screen0")
        finally:
            server.terminate()


@pytest.fixture
def game(display: Display, checkout: Path, tmp_path: Path) -> Iterator[GameOnScreen]:
    """The game, not yet started, with nothing saved, animations and tips off."""
    game = a_game(display, checkout, tmp_path)
    yield game
    game.kill()


def a_game(display: Display, checkout: Path, folder: Path) -> GameOnScreen:
    """Return a game that keeps everything in a folder of its own."""
    hidden = {"SDL_VIDEODRIVER", "WAYLAND_DISPLAY", "LANG", "LC_ALL", "LC_MESSAGES"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        environment[name] = str(folder)
    environment["EIGHTEEN_MONTHS_SAVES"] = str(folder / "saves")
    environment["EIGHTEEN_MONTHS_SETTINGS"] = str(folder / "settings.json")
    (folder / "settings.json").write_text('{"animation": "off", "tips": false}', encoding="utf-8")
    return GameOnScreen(display, checkout, environment, folder / "saves")
