"""A screen of its own for each worker, and a game on it with folders of its own."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.window.game_on_screen import SCREEN, Display, GameOnScreen

NEEDED = ("Xvfb", "xdotool")


@pytest.fixture(scope="session")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    """An X screen without a window manager, whose picture can be read from a file."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"{' and '.join(missing)} not installed: no window can be opened and driven")
    folder = tmp_path_factory.mktemp("display")
    geometry = f"{SCREEN[0]}x{SCREEN[1]}x24"
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", geometry, "-fbdir", str(folder)]
    with subprocess.Popen(
        [*command, "-nolisten", "tcp", "-noreset"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as server:
        assert server.stdout is not None
        number = server.stdout.readline().decode().strip()
        yield Display(f":{number}", folder / "Xvfb_screen0")
        server.terminate()


@pytest.fixture
def game(display: Display, checkout: Path, tmp_path: Path) -> Iterator[GameOnScreen]:
    """The game, not yet started, with nothing saved, animations and tips off."""
    hidden = {"SDL_VIDEODRIVER", "WAYLAND_DISPLAY", "LANG", "LC_ALL", "LC_MESSAGES"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        environment[name] = str(tmp_path)
    environment["EIGHTEEN_MONTHS_SAVES"] = str(tmp_path / "saves")
    environment["EIGHTEEN_MONTHS_SETTINGS"] = str(tmp_path / "settings.json")
    (tmp_path / "settings.json").write_text('{"animation": "off", "tips": false}', encoding="utf-8")
    game = GameOnScreen(display, checkout, environment, tmp_path / "saves")
    yield game
    game.kill()
