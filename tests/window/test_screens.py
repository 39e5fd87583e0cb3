"""Real windows on screens of each size, with a size remembered from another one; real layouts."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.view.app.desktop import FRAME
from tests.window.game_on_screen import Display, GameOnScreen, wait_for

Size = tuple[int, int]
SMALL, COMMON, LARGE = (1024, 600), (1366, 768), (3840, 2160)
FIRST = (1280, 800)
REMEMBERED = [
    (SMALL, FIRST),  # too wide and too high
    (SMALL, LARGE),
    (COMMON, FIRST),  # too high alone
    (COMMON, COMMON),  # no room for the title bar
    (LARGE, SMALL),  # as it was
    (LARGE, LARGE),
]
"""Screens, each with sizes remembered from another one."""


@pytest.fixture(scope="module")
def screen(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Display, Size]]:
    """A screen of one size, without a window manager."""
    missing = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"{' and '.join(missing)} not installed: no window can be opened and driven")
    width, height = request.param
    folder = tmp_path_factory.mktemp("screen")
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24"]
    with subprocess.Popen(
        [*command, "-fbdir", str(folder), "-nolisten", "tcp", "-noreset"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as server:
        assert server.stdout is not None
        number = server.stdout.readline().decode().strip()
        yield Display(f":{number}", folder / "Xvfb_screen0", (width, height)), (width, height)
        server.terminate()


def a_game(display: Display, checkout: Path, folder: Path, **settings: object) -> GameOnScreen:
    """The game with folders of its own, not yet started."""
    hidden = {"SDL_VIDEODRIVER", "WAYLAND_DISPLAY", "LANG", "LC_ALL", "LC_MESSAGES"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        environment[name] = str(folder)
    environment["EIGHTEEN_MONTHS_SAVES"] = str(folder / "saves")
    environment["EIGHTEEN_MONTHS_SETTINGS"] = str(folder / "settings.json")
    known = {"animation": "off", "tips": False} | settings
    (folder / "settings.json").write_text(json.dumps(known), encoding="utf-8")
    return GameOnScreen(display, checkout, environment, folder / "saves")


def place_of(game: GameOnScreen) -> tuple[int, int, int, int]:
    """Left, top, width and height of the window on its screen [px]."""
    words = game.xdotool("getwindowgeometry", "--shell", game.window).split()
    values = dict(word.split("=") for word in words)
    return int(values["X"]), int(values["Y"]), int(values["WIDTH"]), int(values["HEIGHT"])


def leave(game: GameOnScreen) -> None:
    """Leave by the menu's last question."""
    game.press("Escape")
    game.press("Tab")
    game.xdotool("key", "Return")
    assert game.result == 0


@pytest.mark.parametrize(
    ("screen", "remembered"),
    REMEMBERED,
    indirect=["screen"],
    ids=lambda size: f"{size[0]}x{size[1]}",
)
def test_the_window_lies_on_its_screen_and_the_remembered_size_is_kept(
    remembered: Size, screen: tuple[Display, Size], checkout: Path, tmp_path: Path
) -> None:
    display, (width, height) = screen
    game = a_game(display, checkout, tmp_path, window=remembered)
    try:
        game.start()
        left, top, wide, high = place_of(game)
        assert (wide, high) == (min(width, remembered[0]), min(height - FRAME, remembered[1]))
        assert left >= 0
        assert top >= FRAME  # its title bar can be reached
        assert left + wide <= width
        assert top + high <= height

        leave(game)
        settings = json.loads(game.settings.read_text(encoding="utf-8"))
        assert settings["window"] == list(remembered)
    finally:
        game.kill()


def test_a_russian_keyboard_leads_through_a_turn(
    display: Display, checkout: Path, tmp_path: Path
) -> None:
    """H asks the advisors, where a Russian keyboard has another letter."""
    if shutil.which("setxkbmap") is None:
        pytest.skip("setxkbmap not installed: the layout cannot be changed")
    game = a_game(display, checkout, tmp_path)
    layout = ["setxkbmap", "-display", display.name]
    try:
        game.start("play", "quick-start", "--us", "human", "--china", "hedger", "--seed", "3")
        board = display.picture()
        subprocess.run([*layout, "ru"], check=True)
        game.act("key", H_BY_PLACE)
        assert display.picture() != board  # the advisors
        game.press("Escape")
    finally:
        subprocess.run([*layout, "us"], check=True)
        game.kill()


H_BY_PLACE = "43"
"""The X key code of H on a US keyboard; xdotool presses the key, whatever it types."""


def test_a_panel_that_comes_later_makes_the_window_smaller_and_gives_its_room_back(
    display: Display, checkout: Path, tmp_path: Path
) -> None:
    """The desktop tells its free area in a property of the screen; nobody tells the window."""
    if shutil.which("xprop") is None:
        pytest.skip("xprop not installed: the free area cannot be told")

    def free(height: int) -> None:
        name, area = "_NET_WORKAREA", f"0, 0, 1280, {height}"
        tell = ["xprop", "-display", display.name, "-root", "-f", name, "32c", "-set", name, area]
        subprocess.run(tell, check=True)

    game = a_game(display, checkout, tmp_path)
    try:
        free(800)
        game.start()
        assert place_of(game)[2:] == (1280, 800 - FRAME)
        free(700)
        wait_for(lambda: place_of(game)[2:] == (1280, 700 - FRAME), "the window did not shrink")
        free(800)
        wait_for(lambda: place_of(game)[2:] == (1280, 800 - FRAME), "it did not grow back")
    finally:
        remove = ["xprop", "-display", display.name, "-root", "-remove", "_NET_WORKAREA"]
        subprocess.run(remove, check=True)
        game.kill()
