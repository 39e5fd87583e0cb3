"""The game as one folder that needs no Python: built, moved and started. It takes minutes.

``python -m pytest -m slow`` runs it; the extra `package` holds what it needs.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from game.language import LANGUAGES
from tests.window.game_on_screen import Display, GameOnScreen, wait_for

pytestmark = [
    pytest.mark.slow,
    pytest.mark.xdist_group("one folder"),  # built once
    pytest.mark.skipif(sys.platform != "linux", reason="the recipe is untried elsewhere"),
]
PATIENCE = 900
"""How long the building may take [s]."""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory, checkout: Path) -> Path:
    """The program in its folder, which was moved to one with spaces in its name."""
    pytest.importorskip("PyInstaller", reason="the extra 'package' is not installed")
    drafts = tmp_path_factory.mktemp("drafts")
    subprocess.run(
        [
            sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
            "--distpath", drafts / "dist", "--workpath", drafts / "work",
            checkout / "assets" / "packaging" / "eighteen-months.spec",
        ],
        cwd=drafts,
        check=True,
        timeout=PATIENCE,
    )  # fmt: skip
    folder = tmp_path_factory.mktemp("moved") / "games I play"
    shutil.copytree(drafts / "dist" / "eighteen-months", folder, symlinks=True)
    shutil.rmtree(drafts)
    return folder / "eighteen-months"


def offline() -> list[str]:
    """What starts a program without a network, where the system lets us."""
    cut_off = ["unshare", "--net", "--map-root-user"]
    tried = shutil.which("unshare") and subprocess.run([*cut_off, "true"], check=False)
    return cut_off if tried and tried.returncode == 0 else []


def bare(home: Path) -> dict[str, str]:
    """An environment in which there is no Python and no checkout to be found."""
    return {"HOME": str(home), "PATH": "/usr/bin:/bin"}


def run(
    program: Path, folder: Path, *arguments: object, typed: str = ""
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*offline(), str(program), *map(str, arguments)],
        cwd=folder, env=bare(folder), input=typed, capture_output=True, encoding="utf-8",
        timeout=120, check=False,
    )  # fmt: skip


def test_its_commands_work_anywhere(program: Path, tmp_path: Path) -> None:
    players = run(program, tmp_path, "players", "--json")
    simulated = run(program, tmp_path, "simulate", "h200-deal", "--games", 5, "--json")
    checked = run(program, tmp_path, "check", "controls-2022")

    assert [players.returncode, simulated.returncode, checked.returncode] == [0, 0, 0]
    assert "hedger" in {row["who"] for row in json.loads(players.stdout)}
    assert json.loads(simulated.stdout)["games"] == 5
    assert players.stderr + simulated.stderr + checked.stderr == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_draws_and_speaks_every_language(program: Path, tmp_path: Path, language: str) -> None:
    drawn = run(program, tmp_path, "screenshot", "quick-start", "--lang", language, "-o", "x.png")
    spoken = run(
        program, tmp_path, "play", "quick-start", "--text", "--lang", language, typed="quit\n"
    )

    assert (drawn.returncode, drawn.stderr) == (0, "")
    assert (tmp_path / "x.png").stat().st_size > 20_000
    assert (spoken.returncode, spoken.stderr) == (0, "")


def test_what_it_does_not_hold_is_said_in_a_line(program: Path, tmp_path: Path) -> None:
    shared = ["simulate", "h200-deal", "--workers", 2, "--games", 10_000]  # more than one piece
    for arguments in (["bench"], ["record"], shared):
        done = run(program, tmp_path, *arguments)

        assert done.returncode == 1
        assert len(done.stderr.splitlines()) == 1
        assert not list(tmp_path.rglob("trouble.log"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_window_opens_on_the_first_board(
    program: Path, display: Display, tmp_path: Path, language: str
) -> None:
    settings = tmp_path / "settings.json"
    settings.write_text('{"animation": "off", "tips": false}', encoding="utf-8")
    saves = {"EIGHTEEN_MONTHS_SAVES": str(tmp_path / "saves")}
    environment = bare(tmp_path) | saves | {"EIGHTEEN_MONTHS_SETTINGS": str(settings)}
    game = GameOnScreen(display, program.parent, environment, tmp_path / "saves")
    game.command = [*offline(), str(program)]
    try:
        game.start("play", "quick-start", "--seed", "1", "--lang", language)
        opening = wait_for(lambda: game.log, "no match was begun")

        assert opening[0]["scenario"] == "quick-start"
        game.press("F1")
        game.press("Escape")
    finally:
        game.kill()


@pytest.fixture(autouse=True)
def _no_python_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that the tests' own Python was told reaches the program."""
    for name in [name for name in os.environ if name.startswith("PYTHON")]:
        monkeypatch.delenv(name)
