"""host and join: a match that is opened at one terminal and joined from another."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from game.online import extra
from tests.cli.conftest import Command

PATIENCE = 60.0


@contextmanager
def a_host(checkout: Path, saves: Path, *arguments: str) -> Iterator[list[str]]:
    """Serve a match in a process of its own; hands out what it says before it waits."""
    process = subprocess.Popen(
        [sys.executable, "main.py", "host", "--serve", "--port", "0", *arguments],
        cwd=checkout,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "EIGHTEEN_MONTHS_SAVES": str(saves)},
    )
    try:
        assert process.stdout is not None
        yield [process.stdout.readline().strip() for _ in range(4)]
    finally:
        process.terminate()
        process.communicate(timeout=PATIENCE)


def joined(checkout: Path, saves: Path, lines: list[str], *arguments: str) -> str:
    """Join, type lines, and return what was said until it waits for the other side."""
    process = subprocess.Popen(
        [sys.executable, "main.py", "join", *arguments, "--text"],
        cwd=checkout,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        env={**os.environ, "EIGHTEEN_MONTHS_SAVES": str(saves)},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("".join(f"{line}\n" for line in lines))
    process.stdin.close()
    told = ""
    while "Waiting for the other side" not in told:
        line = process.stdout.readline()
        assert line, told
        told += line
    process.terminate()
    process.wait(PATIENCE)
    process.stdout.close()
    return told


def test_a_match_is_opened_joined_and_resumed(checkout: Path, tmp_path: Path) -> None:
    """A guest needs the code once; after a restart the match is where it was."""
    host, guest = tmp_path / "host", tmp_path / "guest"
    with a_host(checkout, host, "quick-start") as said:
        address, code = (line.rpartition(": " if "Code" in line else " ")[2] for line in said[:2])
        told = joined(checkout, guest, ["commit yes"], address, "--code", code)
    with a_host(checkout, host, "--resume") as said_again:
        address = said_again[0].rpartition(" ")[2]
        told_again = joined(checkout, guest, [], address)

    assert said[0].startswith("Quick Start is open at 127.0.0.1:")
    assert len(code.split()) == 4
    assert said_again[1] == said[1]
    assert "You play the United States" in told
    assert "The orders are sealed." in told
    assert "what now?" not in told_again  # they are sealed still, and the other side is waited for


def test_two_play_to_the_end_by_text(checkout: Path, tmp_path: Path) -> None:
    with a_host(checkout, tmp_path / "host", "quick-start") as said:
        address, code = (line.rpartition(": " if "Code" in line else " ")[2] for line in said[:2])
        windows = [
            subprocess.Popen(
                [sys.executable, "main.py", "join", address, "--code", code, "--text",
                 "--seat", side],
                cwd=checkout,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                encoding="utf-8",
                env={**os.environ, "EIGHTEEN_MONTHS_SAVES": str(tmp_path / side)},
            )
            for side in ("us", "china")
        ]  # fmt: skip
        for window in windows:
            assert window.stdin is not None
            window.stdin.write("commit yes\n" * 8 + "score\nquit\n")
            window.stdin.close()
        deadline = time.monotonic() + 2 * PATIENCE
        told = []
        for window in windows:
            assert window.stdout is not None
            told.append(window.stdout.read())
            assert window.wait(deadline - time.monotonic()) == 0

    for text, side in zip(told, ("us", "china"), strict=True):
        assert text.count("The orders are sealed.") == 8
        assert list((tmp_path / side).glob("auto*")), "the match is among the saves"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("join", "127.0.0.1:9", "--text"), "hosts no match there"),
        (("join", "no-such.invalid", "--text"), "No computer goes by the address"),
        (("join", "a b", "--text"), "is no address"),
        (("join", "127.0.0.1:9", "--code", "apple pear", "--text"), "has 4 words"),
        (("join", "127.0.0.1:9", "--code", "apple pear plum zebra", "--text"), "‘zebra’"),
        (("host", "--resume", "--serve"), "No match was hosted here yet"),
        (("host", "none.match", "--resume", "--serve"), "there is no such match"),
        (("host", "--bind", "203.0.113.7", "--serve"), "Nothing can be opened at 203.0.113.7"),
    ],
)
def test_what_does_not_work_is_said_in_a_line(
    command: Command, arguments: tuple[str, ...], says: str
) -> None:
    run = command(*arguments)

    assert run.status == 1
    assert says in run.err
    assert run.err.count("\n") == 1


def test_what_is_not_installed_is_named(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extra, "find_spec", lambda name: None if name == "starlette" else name)

    for of_class in (("host", "classroom-45"), ("classes",), ("report", "a.class")):
        run = command(*of_class)

        assert run.status == 1
        assert "a class" in run.err
    run = command("host", "--serve")

    assert run.status == 1
    assert "starlette" in run.err
    assert "pip install '.[classroom]'" in run.err


def test_nothing_else_needs_what_plays_apart(checkout: Path) -> None:
    """The game is whole without the extra."""
    blocked = "import sys; sys.modules.update(dict.fromkeys(['httpx', 'starlette', 'uvicorn']))"
    parts = "game.cli.commands, game.view.app.launch, game.text, game.page, game.studies.bench"
    done = subprocess.run(
        [sys.executable, "-c", f"{blocked}; import {parts}"],
        cwd=checkout,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_a_class_is_held_listed_and_erased(
    command: Command, checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EIGHTEEN_MONTHS_SAVES", str(tmp_path))
    process = subprocess.Popen(
        [sys.executable, "main.py", "host", "classroom-45", "--no-browser", "--port", "0"],
        cwd=checkout,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(5)]
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=PATIENCE)
    assert "Classroom 45" in said[0]
    assert re.search(r"http://127\.0\.0\.1:\d+/enter/[0-9a-f]{32}", said[1])
    assert re.search(r"type the PIN \d{6}$", said[2])
    (file,) = (tmp_path / "classes").glob("*.class")
    assert str(file) in command("classes").out
    assert command("classes", "--erase", file).status == 2
    assert file.exists()
    assert command("classes", "--erase", file, "--yes").status == 0
    assert not file.exists()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("host", "classroom-45", "--plan", "46"), "it has 45, 90, 180"),
        (("host", "classroom-45", "--class", "--serve"), "add --windows"),
    ],
)
def test_a_class_that_cannot_be_is_told(
    command: Command, arguments: tuple[str, ...], says: str
) -> None:
    run = command(*arguments)

    assert run.status == 2
    assert says in run.err
