"""A match as text: readable, and enough to play it again."""

import re
from functools import cache
from pathlib import Path

import pytest

from game.match import Player, play_out
from game.match.errors import BrokenSave
from game.match.transcript import record, record_all, replay, transcribe
from game.players import find
from game.rules import Side
from tests.builders import the_ruleset


def players(slug: str, side: Side) -> Player:
    return find(slug, side).policy


@cache
def a_transcript(turns: int | None = 3, seed: int = 7) -> str:
    players = (find("dealmaker").policy, find("hedger").policy)
    course = play_out(the_ruleset(), *players, seed=seed, turns=turns)
    return transcribe(course, "h200-deal", ("dealmaker", "hedger"))


def test_a_transcript_replays_to_itself() -> None:
    assert replay(a_transcript()) == a_transcript()


def test_a_transcript_names_everything_a_reader_needs() -> None:
    lines = a_transcript(turns=None).splitlines()

    assert lines[0] == "scenario h200-deal"
    assert lines[7].startswith("turn 1  2026-Q1")
    assert lines[-1].startswith("ending ")
    assert all(len(line) <= 400 for line in lines)


def test_only_the_orders_and_the_opening_are_read() -> None:
    """What came of them is written anew: a reader's change there is no orders."""
    changed = a_transcript().replace("legal lag", "long lag")

    assert replay(changed) == a_transcript()


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("scenario h200-deal", "hello", 1),
        ("seed 7", "seed seven", 3),
        ("  china ", "  chime ", 10),
        ("  us     ", "  us     no-such-", 8),
    ],
)
def test_what_is_no_transcript_is_refused_with_its_line(before: str, after: str, line: int) -> None:
    with pytest.raises(BrokenSave) as caught:
        replay(a_transcript().replace(before, after), "x.txt")

    assert caught.value.line == line
    assert str(caught.value).startswith(f"x.txt:{line}: error")


def test_recording_plays_the_same_seats_and_seed_anew(tmp_path: Path) -> None:
    path = tmp_path / "match.txt"
    path.write_text(re.sub(r"  us     .*", "  us     -", a_transcript(), count=1), encoding="utf-8")

    seen = record(path, players, update=False)
    changed = record(path, players)

    assert seen
    assert changed
    assert path.read_text("utf-8") == a_transcript()
    assert not record(path, players)


def test_a_scenario_without_a_recording_gets_one(tmp_path: Path) -> None:
    first = record_all(tmp_path, players, ["h200-deal"])
    second = record_all(tmp_path, players, ["h200-deal"])

    assert first == [tmp_path / "h200-deal.txt"]
    assert second == []
    assert replay(first[0].read_text("utf-8")) == first[0].read_text("utf-8")
