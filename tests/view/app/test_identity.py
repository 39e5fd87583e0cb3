"""What a desktop shows of the game: its entry and its icon."""

import configparser
import tomllib
from pathlib import Path

import pygame
import pytest

from game.language import LANGUAGES
from game.view.app.identity import ICON, claim_name


@pytest.fixture
def entry(checkout: Path) -> configparser.SectionProxy:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(checkout / "assets" / "packaging" / "eighteen-months.desktop", encoding="utf-8")
    return read["Desktop Entry"]


def test_the_entry_starts_the_command_that_is_installed(
    entry: configparser.SectionProxy, checkout: Path
) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert [entry["Exec"]] == list(project["scripts"])
    assert entry["Icon"] == ICON.stem


def test_the_entry_speaks_the_languages_of_the_game(entry: configparser.SectionProxy) -> None:
    spoken = {"en"} | {name[8:10] for name in entry if name.startswith("Comment[")}

    assert spoken == set(LANGUAGES)


def test_windows_of_the_game_are_grouped_under_its_entry(
    entry: configparser.SectionProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    for variable in ("SDL_VIDEO_X11_WMCLASS", "SDL_VIDEO_WAYLAND_WMCLASS"):
        monkeypatch.delenv(variable, raising=False)
    claim_name()

    assert os.environ["SDL_VIDEO_X11_WMCLASS"] == entry["StartupWMClass"]
    assert os.environ["SDL_VIDEO_WAYLAND_WMCLASS"] == entry["StartupWMClass"]


@pytest.mark.parametrize("side", [32, 48, 256])
def test_the_icon_is_seen_at_every_size(side: int) -> None:
    """Blue, orange and gold are there, and the corners let the desktop through."""
    picture = pygame.image.load_sized_svg(ICON, (side, side))
    colours = {tuple(picture.get_at((x, y)))[:3] for x in range(side) for y in range(side)}
    near = {
        name: min(sum(abs(a - b) for a, b in zip(wanted, each, strict=True)) for each in colours)
        for name, wanted in {"gold": (247, 196, 79), "blue": (90, 169, 255)}.items()
    }

    assert picture.get_size() == (side, side)
    assert picture.get_at((0, 0)).a == 0
    assert max(near.values()) < 90, near
