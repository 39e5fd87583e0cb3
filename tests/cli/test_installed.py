"""An installed copy is the whole game, from any folder and without a checkout at hand."""

import json
import zipfile
from pathlib import Path

import pytest

from game.language import LANGUAGES
from tests.installed_copy import InstalledCopy


@pytest.fixture
def anywhere(tmp_path: Path) -> Path:
    """A folder that has nothing to do with the game."""
    folder = tmp_path / "some where else"
    folder.mkdir()
    return folder


def test_nothing_of_the_checkout_is_used(installed: InstalledCopy, anywhere: Path) -> None:
    """Otherwise the other tests here would show nothing."""
    ask = (
        "from game import places; print(places.CHECKOUT, places.ASSETS, places.SCENARIOS, sep='|')"
    )
    done = installed.run_as([installed.python, "-c", ask], folder=anywhere)
    checkout, assets, scenarios = done.stdout.strip().split("|")

    assert checkout == "None"
    assert Path(assets).is_relative_to(installed.folder)
    assert Path(scenarios).is_relative_to(installed.folder)


def test_a_wheel_holds_all_that_a_checkout_has(installed: InstalledCopy, checkout: Path) -> None:
    """Messages, icons, colours, scenarios with their guide, schema and courses, and results."""
    wheel = next((installed.folder.parent / "wheel").glob("*.whl"))
    held = set(zipfile.ZipFile(wheel).namelist())
    files = {
        f"game/_data/{path.relative_to(checkout).as_posix()}"
        for folder in ("assets", "scenarios")
        for path in (checkout / folder).rglob("*")
        if path.is_file()
    }
    files |= {
        path.relative_to(checkout).as_posix()
        for path in (checkout / "game").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }

    assert sorted(files - held) == []


@pytest.mark.parametrize("by", ["the command", "the module"])
def test_players_are_listed(by: str, installed: InstalledCopy, anywhere: Path) -> None:
    command = [installed.program] if by == "the command" else [str(installed.python), "-m", "game"]
    done = installed.run_as(command, "players", "--json", folder=anywhere)

    assert (done.returncode, done.stderr) == (0, "")
    assert "hedger" in {row["who"] for row in json.loads(done.stdout)}


def test_a_simulation_counts_its_matches(installed: InstalledCopy, anywhere: Path) -> None:
    done = installed.run("simulate", "h200-deal", "--games", 5, "--json", folder=anywhere)

    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["games"] == 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_screen_becomes_a_picture(
    language: str, installed: InstalledCopy, anywhere: Path
) -> None:
    """Letters, icons and colours are all there."""
    done = installed.run(
        "screenshot", "quick-start", "--turn", 1, "--lang", language, "-o", "board.png",
        folder=anywhere,
    )  # fmt: skip

    assert (done.returncode, done.stderr) == (0, "")
    assert (anywhere / "board.png").stat().st_size > 20_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_match_is_played_by_text(language: str, installed: InstalledCopy, anywhere: Path) -> None:
    saves = anywhere / "saves"
    done = installed.run(
        "play", "quick-start", "--text", "--seed", 1, "--lang", language,
        typed="commit\nquit\n", folder=anywhere, EIGHTEEN_MONTHS_SAVES=str(saves),
    )  # fmt: skip

    assert (done.returncode, done.stderr) == (0, "")
    assert len(list(saves.glob("*.jsonl"))) == 1


def test_a_scenario_is_checked_by_its_name(installed: InstalledCopy, anywhere: Path) -> None:
    done = installed.run("check", "h200-deal", folder=anywhere)

    assert (done.returncode, done.stderr) == (0, "")


def test_wrong_usage_names_the_command_that_is_there(
    installed: InstalledCopy, anywhere: Path
) -> None:
    """Whoever installed the game has no main.py."""
    done = installed.run("simulat", folder=anywhere)

    assert done.returncode == 2
    assert "eighteen-months --help" in done.stderr
    assert "main.py" not in done.stderr


def test_what_needs_a_checkout_is_said_in_a_line(installed: InstalledCopy, anywhere: Path) -> None:
    """The playthroughs that `record` plays anew are not part of an installed copy."""
    done = installed.run("record", folder=anywhere)

    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
    assert "checkout" in done.stderr


def test_nothing_is_written_where_the_game_is_installed(
    installed: InstalledCopy, anywhere: Path
) -> None:
    """It may lie where nothing can be written; what is kept goes into the player's folders."""
    home = anywhere / "home"
    folders = {
        f"XDG_{kind}_HOME": str(home / kind) for kind in ("DATA", "CONFIG", "STATE", "CACHE")
    }
    before = written(installed)
    for arguments in (
        ("players",),
        ("simulate", "quick-start", "--games", 2),
        ("screenshot", "quick-start", "--turn", 2, "-o", "board.png"),
        ("play", "quick-start", "--text", "--seed", 1),
        ("scenarios",),
    ):
        done = installed.run(
            *arguments, folder=anywhere, typed="commit\nyes\nquit\n",
            PYTHONDONTWRITEBYTECODE="1", **folders,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, "")

    assert written(installed) == before
    assert list((home / "DATA" / "eighteen-months" / "saves").glob("*.jsonl"))


def written(installed: InstalledCopy) -> dict[Path, int]:
    """When each file of an environment was written, but for compiled modules."""
    files = (path for path in installed.folder.rglob("*") if path.is_file())
    return {path: path.stat().st_mtime_ns for path in files if path.suffix != ".pyc"}


@pytest.mark.parametrize(
    "arguments",
    [
        ("players",),
        ("simulate", "quick-start", "--games", 2),
        ("screenshot", "quick-start", "--turn", 1, "-o", "board.png"),
        ("scenarios",),
    ],
    ids=lambda arguments: arguments[0],
)
def test_without_a_home_to_write_in_commands_work_all_the_same(
    arguments: tuple[object, ...], installed: InstalledCopy, anywhere: Path
) -> None:
    """A home that is no folder refuses an administrator too."""
    folders = {f"XDG_{kind}_HOME": "" for kind in ("DATA", "CONFIG", "STATE", "CACHE")}
    done = installed.run(*arguments, folder=anywhere, HOME="/dev/null", **folders)

    assert (done.returncode, done.stderr) == (0, "")


def test_a_checkout_is_played_where_a_copy_is_installed_as_well(
    installed: InstalledCopy, anywhere: Path, checkout: Path
) -> None:
    """README's first command installs the game and then starts `main.py`."""
    main = checkout / "main.py"
    done = installed.run_as([installed.python, main], "simulat", folder=anywhere)

    assert done.returncode == 2
    assert "python main.py --help" in done.stderr
