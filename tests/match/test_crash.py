"""A match survives being killed at any instant."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.match import Saves, restore
from game.match.errors import BrokenSave
from game.match.lines import write
from game.match.log import Log
from tests.match.killing import sealed_in

PLAY = """
import sys
from game.match import LocalTable, Saves
from game.players import find
from game.rules import SIDES
from game.scenario import load_scenario

saves, loaded = Saves(), load_scenario("h200-deal")
while True:
    slot = saves.unfinished()
    keep = saves.keeper(slot.path if slot else None)
    if slot:
        table = LocalTable.resume(slot.log, loaded, keep=keep)
    else:
        table = LocalTable(loaded, 1, keep=keep)
    print("playing", flush=True)
    while table.result is None:
        for side in SIDES:
            if not table.committed(side):
                table.submit(side, ())
                print(table.turn, side.slug, flush=True)
        table.advance()
"""
"""Plays matches one after the other as fast as it can, and says what has been committed."""


def play_and_kill(folder: Path, after: float) -> list[str]:
    """Play for a while, kill without warning, and return what was said to be committed."""
    with subprocess.Popen(
        [sys.executable, "-c", PLAY],
        stdout=subprocess.PIPE,
        text=True,
        env={"EIGHTEEN_MONTHS_SAVES": str(folder), "PYTHONPATH": str(Path.cwd())},
        cwd=Path(__file__).resolve().parents[2],
    ) as child:
        assert child.stdout is not None
        child.stdout.readline()  # the match has begun
        time.sleep(after)
        child.kill()
        # A line that the kill cut short was not said.
        said = child.stdout.read().splitlines(keepends=True)
        whole = [line.rstrip("\n") for line in said if line.endswith("\n")]
        return [line for line in whole if line != "playing"]


@pytest.mark.parametrize("seed", range(3))
def test_a_killed_match_goes_on_where_it_was(tmp_path: Path, seed: int) -> None:
    """Everything said to be committed is in the save, and the save rebuilds."""
    chance = random.Random(seed)
    for _ in range(3):
        kept = sealed_in(tmp_path)
        said = play_and_kill(tmp_path, chance.uniform(0.0, 0.25))

        # One more may have been committed that there was no time to say.
        assert kept + len(said) <= sealed_in(tmp_path) <= kept + len(said) + 1


def log_or_complaint(path: Path) -> Log | str:
    try:
        return restore(path, turns=0).log
    except BrokenSave as error:
        return str(error)


def test_a_save_cut_at_any_byte_is_an_earlier_moment_or_one_clear_line(tmp_path: Path) -> None:
    """A file system that lost the end of a file never costs more than that end."""
    play_and_kill(tmp_path, 0.2)
    (slot, *_) = Saves(tmp_path).slots()
    assert slot.log is not None
    text = slot.path.read_bytes()

    cut = tmp_path / "cut.jsonl"
    after = text.index(b"\n")  # the first line is long: it encloses the scenario
    for length in (*range(0, after, 997), *range(after - 20, len(text), 7)):
        cut.write_bytes(text[:length])
        found = log_or_complaint(cut)
        if isinstance(found, str):
            assert "\n" not in found
        else:
            assert slot.log.is_grown_from(found)
        assert cut.read_bytes() == text[:length]
    assert write(slot.log).encode() == text
