"""What README promises holds: each command in it runs, and the first one opens a window."""

import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.readme.fences import INSTALL, README, START, read_fences

FENCES = read_fences()
COMMANDS = [
    line
    for fence in FENCES
    if fence.section not in (START, INSTALL) and fence.kind == "sh"
    for line in fence.commands
]
NOT_COMMANDS = {"yaml", "json", "text", "toml", "python"}
LONGEST_COMMAND_S = 300
"""After which a command hangs."""
OPEN_S = 3.0
"""How long a window must stay up to count as open."""
SEEN_S = 20.0
"""How long it may take to be seen while other tests run."""

OPENS_A_WINDOW = re.compile(r"main\.py( (play\b(?!.* --text)|workshop\b).*)?\s*(#.*)?$")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory, checkout: Path) -> Path:
    """A copy of the checkout, for what commands write not to land in this one."""
    folder = tmp_path_factory.mktemp("readme") / "checkout"
    ignored = shutil.ignore_patterns(".*", "__pycache__", "venv", "build", "dist")
    shutil.copytree(checkout, folder, ignore=ignored)
    return folder


def arguments_of(command: str) -> list[str]:
    """Split a command, with the interpreter that runs the tests in place of any other."""
    first, *rest = shlex.split(command, comments=True)
    assert Path(first).name in {"python", "python3"}, f"{first}: README's commands run Python"
    return [sys.executable, *rest]


@contextmanager
def opened(
    arguments: list[str], folder: Path, environment: dict[str, str]
) -> Iterator[subprocess.Popen[str]]:
    """Start a program, give it time to open its window, and close it in the end."""
    program = subprocess.Popen(
        arguments, cwd=folder, env=environment, stderr=subprocess.PIPE, text=True
    )
    try:
        with suppress(subprocess.TimeoutExpired):
            program.wait(OPEN_S)
        yield program
    finally:
        program.kill()
        program.communicate()


def complaint_of(program: subprocess.Popen[str]) -> str:
    """What a program that has ended said to standard error; nothing while it runs."""
    if program.poll() is None or program.stderr is None:
        return ""
    return f"it ended with {program.returncode}: {program.stderr.read()}"


def test_start_holds_two_commands_that_stand_alone() -> None:
    """Scripts rely on their order: the first opens the game, the second runs the tests."""
    opens, tests = [fence.commands for fence in FENCES if fence.section == START]

    assert opens == ["python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/python main.py"]
    assert tests == [
        "python3 -m venv .venv && .venv/bin/pip install '.[test]' && .venv/bin/python -m pytest"
    ]


def test_the_game_is_installed_and_opened(
    copy: Path, screen: dict[str, str], tmp_path: Path
) -> None:
    """Word for word, but that what the game and its building need is borrowed from these tests."""
    ((command,),) = [fence.commands for fence in FENCES if fence.section == INSTALL]
    borrowed = {
        "PYTHONPATH": sysconfig.get_path("purelib"),
        "PIP_NO_DEPS": "1",
        "PIP_NO_INDEX": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # pip reads this one the other way round
        "XDG_DATA_HOME": str(tmp_path),
    }
    make, install, run = command.split(" && ")
    for step in (make, install):
        done = subprocess.run(
            shlex.split(step),
            cwd=copy,
            env=screen | borrowed,
            capture_output=True,
            text=True,
            timeout=LONGEST_COMMAND_S,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr

    with opened(shlex.split(run), copy, screen | borrowed) as program:
        assert complaint_of(program) == ""
        assert shows_a_window(program, screen), complaint_of(program) or "no window"


def test_every_fence_says_what_it_is() -> None:
    kinds = {fence.kind for fence in FENCES}

    assert kinds <= {"sh"} | NOT_COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_readme_runs(command: str, copy: Path) -> None:
    """One that opens a window is closed again once it has shown that it stays up."""
    if OPENS_A_WINDOW.search(command):
        with opened(arguments_of(command), copy, dict(os.environ)) as program:
            assert complaint_of(program) == ""
        return
    run = subprocess.run(
        arguments_of(command),
        cwd=copy,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=LONGEST_COMMAND_S,
        check=False,
    )

    assert run.returncode == 0, run.stdout + run.stderr


def test_the_game_opens_a_window(copy: Path, screen: dict[str, str]) -> None:
    """The first command's last step, on a real X screen."""
    with opened([sys.executable, "main.py"], copy, screen) as program:
        assert complaint_of(program) == ""
        assert shows_a_window(program, screen), complaint_of(program) or "no window"


def shows_a_window(program: subprocess.Popen[str], screen: dict[str, str]) -> bool:
    """Tell whether a window can be seen; a busy machine may take its time to draw one."""
    if shutil.which("xdotool") is None:
        pytest.skip("the game stays up; xdotool is not installed, so nobody can look for a window")
    search = ["xdotool", "search", "--onlyvisible", "--class", "."]
    deadline = time.monotonic() + SEEN_S
    while program.poll() is None and time.monotonic() < deadline:
        if subprocess.run(search, env=screen, capture_output=True, check=False).stdout:
            return True
        time.sleep(0.2)
    return False


def test_every_folder_and_file_in_the_map_exists(checkout: Path) -> None:
    """A newcomer follows the map before anything else."""
    section = README.read_text(encoding="utf-8").split("## Map")[1].split("\n## ")[0]
    named = re.findall(r"^\| `([^`]+)`", section, re.MULTILINE)

    assert [name for name in named if not (checkout / name).exists()] == []
