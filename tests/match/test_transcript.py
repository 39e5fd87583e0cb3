"""A match as text: readable, and enough to play it again."""

import re
from functools import cache
from pathlib import Path

import pytest

from game.match import (
    Intervention,
    InterventionKind,
    LocalTable,
    Player,
    play_out,
    rebuild,
)
from game.match.errors import BrokenSave
from game.match.log import rewound
from game.match.transcript import record, record_all, replay, transcribe
from game.players import find
from game.rules import Side
from game.scenario import load_scenario
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


def a_led_match() -> LocalTable:
    """A match in which everything was done from outside that can be."""
    us, china = (find(who).policy for who in ("dealmaker", "hedger"))
    table = LocalTable(load_scenario("h200-deal"), 7, us, china)
    table.intervene(Intervention(InterventionKind.STOCK, "china_funds", 12.3))
    table.advance()
    table.intervene(Intervention(InterventionKind.EVENT, "customs-halt"))
    table.intervene(Intervention(InterventionKind.GATE, "licence-h200", 0))
    table.intervene(Intervention(InterventionKind.NOTE, text="us  turn 3, outside  stock"))
    table.pause()
    table.go_on()
    table.seat(Side.CHINA, None)
    table.submit(Side.CHINA, ())
    table.advance()
    return table


def test_what_was_done_from_outside_is_told_and_replayed() -> None:
    """Without it the orders would lead elsewhere, or could not be given."""
    log = a_led_match().log
    told = transcribe(rebuild(log, the_ruleset()), "h200-deal", log.header.seats, log.interventions)

    assert replay(told) == told
    lines = told.splitlines()
    assert lines[6] == "outside  stock china_funds 12.3"
    assert "  outside  event customs-halt" in lines
    assert "  outside  seat china human" in lines
    without = "\n".join(line for line in lines if not line.strip().startswith("outside"))
    assert lines[-1] not in replay(without)


def test_what_cannot_be_done_from_outside_is_refused_with_its_line() -> None:
    log = a_led_match().log
    told = transcribe(rebuild(log, the_ruleset()), "h200-deal", log.header.seats, log.interventions)
    line = told.splitlines().index("  outside  event customs-halt") + 1

    for wrong in ("event customs-hat", "stock tension 7", "stock tension much", "wonder"):
        with pytest.raises(BrokenSave) as caught:
            replay(told.replace("event customs-halt", wrong))
        assert caught.value.line == line


def test_a_match_that_was_played_on_from_another_names_it() -> None:
    log = rewound(a_led_match().log, 1)
    course = rebuild(log, the_ruleset())

    told = transcribe(course, "h200-deal", log.header.seats, log.interventions, log.header.parent)

    assert f"from {a_led_match().log.header.match} turn 1" in told.splitlines()


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
