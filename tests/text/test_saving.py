"""Saving by text: what is not written is said, and no match takes the place of another."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.match import Saves
from game.match.log import Log
from tests.cli.bad_saves import a_save
from tests.text.conversation import PATIENCE, talk

WARNING = "Attention: the match is not being saved."
PARTING = "Goodbye. Not everything could be saved:"
PASS = ("commit", "yes")
SEATS = {
    "against the computer": ("--china", "hedger"),
    "at one screen": ("--china", "human"),
    "watched": ("--us", "dealmaker", "--china", "hedger"),
}


@pytest.fixture
def blocked(tmp_path: Path) -> Path:
    """A folder of saves in which nothing can be written, as on a full or missing disk."""
    (tmp_path / "file").touch()
    return tmp_path / "file" / "saves"


@pytest.mark.parametrize("seats", SEATS)
def test_a_match_that_is_not_saved_says_so_at_once_and_at_the_end(
    seats: str, checkout: Path, blocked: Path
) -> None:
    done = talk(checkout, blocked, ["", *PASS, "quit"], "quick-start", *SEATS[seats])

    said = done.stdout.splitlines()
    warned = next(at for at, line in enumerate(said) if line.startswith(WARNING))
    assert "could not be saved" in said[warned + 1]
    assert warned < next(at for at, line in enumerate(said) if "Quick Start" in line)
    assert sum(line.startswith(WARNING) for line in said) == 1
    assert said[-2] == PARTING
    assert str(blocked) in said[-1]
    assert "The match is saved" not in done.stdout
    assert (done.returncode, done.stderr) == (1, "")


def test_what_was_saved_is_said_to_be(checkout: Path, tmp_path: Path) -> None:
    done = talk(checkout, tmp_path, [*PASS, "quit"], "quick-start", "--china", "hedger")

    assert done.stdout.splitlines()[-1] == "The match is saved. Goodbye."
    assert done.returncode == 0


class Conversation:
    """A match by text that goes on while other things happen."""

    def __init__(self, checkout: Path, saves: Path, said: Path, *arguments: str) -> None:
        self._said = said
        self._heard = 0
        with said.open("wb") as output:
            self._program = subprocess.Popen(
                [sys.executable, str(checkout / "main.py"), "play", "--text", *arguments],
                stdin=subprocess.PIPE,
                stdout=output,
                encoding="utf-8",
                env={**os.environ, "EIGHTEEN_MONTHS_SAVES": str(saves)},
            )

    def __enter__(self) -> "Conversation":
        return self

    def __exit__(self, *_: object) -> None:
        self._program.kill()
        self._program.wait(PATIENCE)

    def type(self, *lines: str, until: str) -> str:
        """Type lines and return what is said, once ``until`` is."""
        hears = self._program.stdin
        assert hears is not None
        hears.writelines(f"{line}\n" for line in lines)
        hears.flush()
        deadline = time.monotonic() + PATIENCE
        while until not in (said := self._said.read_text(encoding="utf-8")[self._heard :]):
            assert time.monotonic() < deadline, said
            time.sleep(0.02)
        self._heard += len(said)
        return said

    def end(self) -> tuple[str, int]:
        """Leave, and return what is still said and the exit status."""
        self._program.communicate("quit\n", PATIENCE)
        return self._said.read_text(encoding="utf-8")[self._heard :], self._program.returncode


def logs(folder: Path) -> list[Log]:
    return [slot.log for slot in Saves(folder).slots() if slot.log]


def test_two_programs_on_one_match_become_two_matches(checkout: Path, tmp_path: Path) -> None:
    """The second to commit is told so; what either has played is there afterwards."""
    arguments = ("quick-start", "--china", "hedger")
    with (
        Conversation(checkout, tmp_path, tmp_path / "first", *arguments) as first,
        Conversation(checkout, tmp_path, tmp_path / "second", *arguments) as second,
    ):
        for each in (first, second):
            each.type(until="what now?")
        a_save(tmp_path)
        for each in (first, second):
            each.type("load", until="what now?")
        projection = first.type("give invest-home-fabs", *PASS, until="report tells")
        behind = second.type("give invest-enforcement", *PASS, until="report tells")
        assert "match of its own" not in projection
        assert "match of its own" in behind
        assert [first.end()[1], second.end()[1]] == [0, 0]

    played = sorted(log.turns[3].orders[0] for log in logs(tmp_path) if len(log.turns) > 3)
    assert played == [("invest-enforcement",), ("invest-home-fabs",)]


def test_saving_that_works_again_is_told(checkout: Path, tmp_path: Path) -> None:
    saves = tmp_path / "saves"
    saves.touch()
    said = tmp_path / "said"
    with Conversation(checkout, saves, said, "quick-start", "--china", "hedger") as game:
        assert WARNING in game.type(until="what now?")
        saves.unlink()
        assert "The match is saved again." in game.type(*PASS, until="what now?")
        told, status = game.end()

    assert told.splitlines()[-1].endswith("The match is saved. Goodbye.")
    assert status == 0
    assert len(logs(saves)[0].turns) == 1


def test_a_copy_takes_no_other_matchs_name(checkout: Path, tmp_path: Path) -> None:
    """Five matches saved by the same words are five copies."""
    for seed in range(5):
        arguments = ("quick-start", "--china", "hedger", "--seed", str(seed))
        assert talk(checkout, tmp_path, ["save", "quit"], *arguments).returncode == 0

    copies = [slot for slot in Saves(tmp_path).slots() if slot.name]
    assert sorted(slot.name for slot in copies) == ["match", *(f"match ({n})" for n in range(2, 6))]
    assert sorted(slot.log.header.seed for slot in copies if slot.log) == list(range(5))


def test_transcripts_and_pages_of_two_matches_with_one_seed_are_two(
    checkout: Path, tmp_path: Path
) -> None:
    arguments = ("quick-start", "--us", "dealmaker", "--seed", "3")
    for china in ("hedger", "pragmatic-buyer", "hedger"):
        lines = [*[""] * 8, "transcript", "html", "quit"]
        talk(checkout, tmp_path, lines, *arguments, "--china", china)

    kept = sorted(path.name for path in tmp_path.iterdir() if path.suffix in (".txt", ".html"))
    assert kept == [
        "quick-start-3 (2).html",
        "quick-start-3 (2).txt",
        "quick-start-3.html",
        "quick-start-3.txt",
    ]


def test_an_export_that_was_not_written_is_told_at_the_end_too(
    checkout: Path, tmp_path: Path
) -> None:
    arguments = ("quick-start", "--us", "dealmaker", "--china", "hedger")
    (tmp_path / "file").touch()
    page = tmp_path / "file" / "page.html"
    done = talk(checkout, tmp_path / "saves", [*[""] * 8, f"html {page}", "quit"], *arguments)

    assert "It could not be written" in done.stdout
    assert str(page) in done.stdout.splitlines()[-1]
    assert done.returncode == 1


def test_a_damaged_save_is_gone_on_with_from_what_is_whole(checkout: Path, tmp_path: Path) -> None:
    """In a match of its own: the damaged file stays as it is."""
    torn = a_save(tmp_path)
    text = torn.read_text(encoding="utf-8")
    torn.write_text(text[:-9], encoding="utf-8")
    lines = ["saves", "load 2", *PASS, "quit"]
    done = talk(checkout, tmp_path, lines, "quick-start", "--china", "hedger")

    assert "is cut off in the middle of this line" in done.stdout
    assert "It goes on from what is whole, 2 turns" in done.stdout
    assert torn.read_text(encoding="utf-8") == text[:-9]
    assert max(len(log.turns) for log in logs(tmp_path)) == 3
    assert done.returncode == 0


def test_a_backup_is_listed_as_one_and_opens(checkout: Path, tmp_path: Path) -> None:
    save = a_save(tmp_path)
    backup = save.rename(save.with_name(f"{save.stem}.backup-1.jsonl"))
    before = backup.read_bytes()
    lines = ["saves", "load 2", *PASS, "quit"]
    done = talk(checkout, tmp_path, lines, "quick-start", "--china", "hedger")

    assert "3 turns played" in done.stdout
    assert "(backup)" in done.stdout
    assert backup.read_bytes() == before
    assert max(len(log.turns) for log in logs(tmp_path)) == 4


def test_a_folder_of_nobody_is_told_before_the_match(checkout: Path) -> None:
    done = talk(checkout, Path("~nosuch/x"), ["quit"], "quick-start")

    (line,) = done.stderr.splitlines()
    assert "EIGHTEEN_MONTHS_SAVES is set to ~nosuch/x" in line
    assert (done.stdout, done.returncode) == ("", 1)
