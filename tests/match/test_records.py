"""From a match to its log and back: nothing else than the same match is ever accepted."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from game.match import OtherScenario, Seat, log_of, play_out, rebuild, restore
from game.match.errors import BrokenSave
from game.match.lines import write
from game.match.log import EndRecord, Log, TurnRecord
from game.players import find
from game.rules import SIDES, Side, fingerprint
from game.scenario import load_scenario
from tests.builders import the_ruleset

SEATS = (Seat(Side.US), Seat(Side.CHINA))


@cache
def a_log(turns: int = 6) -> Log:
    players = (find("dealmaker").policy, find("hedger").policy)
    return log_of(play_out(the_ruleset(), *players, seed=4, turns=turns), "h200-deal", SEATS)


def test_a_rebuilt_match_is_the_match() -> None:
    players = (find("dealmaker").policy, find("hedger").policy)
    course = play_out(the_ruleset(), *players, seed=4, turns=6)

    again = rebuild(a_log(), the_ruleset())

    assert [fingerprint(state) for state in again.states] == [
        fingerprint(state) for state in course.states
    ]
    assert [turn.orders for turn in again.turns] == [turn.orders for turn in course.turns]


def test_a_match_can_be_rebuilt_up_to_any_turn() -> None:
    assert len(rebuild(a_log(), the_ruleset(), turns=2).turns) == 2


def change_turn(**changes: object) -> Callable[[Log], Log]:
    """A log whose third turn is not what was played."""

    def change(log: Log) -> Log:
        changed = replace(log.turns[2], **changes)  # type: ignore[arg-type]
        return replace(log, turns=(*log.turns[:2], changed, *log.turns[3:]))

    return change


@pytest.mark.parametrize(
    ("change", "line", "code"),
    [
        (change_turn(state="ffffff"), 4, "other-state"),
        (change_turn(orders=((), ())), 4, "other-state"),
        (change_turn(orders=(("invest-alies",), ())), 4, "save-unknown-order"),
        (change_turn(orders=(("invest-allies",) * 2, ())), 4, "save-illegal-order"),
        (lambda log: replace(log, header=replace(log.header, start="ffffff")), 1, "other-state"),
        (lambda log: replace(log, end=EndRecord("drift", "draw")), 8, "missing-end"),
        (lambda log: log.with_pending(Side.CHINA, ("invest-lab",)), 8, "save-unknown-order"),
        (lambda log: log.with_pending(Side.US, ("invest-allies",) * 9), 8, "save-illegal-order"),
    ],
)
def test_a_log_that_was_changed_is_refused_with_its_line(
    change: Callable[[Log], Log], line: int, code: str
) -> None:
    with pytest.raises(BrokenSave) as caught:
        rebuild(change(a_log()), the_ruleset(), name="x.jsonl")

    assert (caught.value.line, caught.value.code) == (line, code)
    assert str(caught.value).startswith(f"x.jsonl:{line}: error: ")


def test_turns_after_the_end_are_refused() -> None:
    course = play_out(the_ruleset(), find("hawk").policy, find("random").policy, seed=1)
    log = log_of(course, "h200-deal", SEATS)
    extra = TurnRecord(len(log.turns) + 1, ((), ()), "000000")

    with pytest.raises(BrokenSave, match="ended on the line before"):
        rebuild(log.after(extra), the_ruleset())


def test_a_save_of_a_changed_scenario_says_so() -> None:
    changed = replace(a_log(), header=replace(a_log().header, digest="old"))

    with pytest.raises(OtherScenario, match="has changed since"):
        rebuild(changed, the_ruleset())


def test_a_save_whose_scenario_is_missing_says_where_it_was(tmp_path: Path) -> None:
    gone = {"scenario": "gone", "digest": "0" * 16, "path": str(tmp_path / "gone.yaml")}
    header = replace(a_log().header, **gone)
    path = tmp_path / "save.jsonl"
    path.write_text(write(replace(a_log(), header=header)), encoding="utf-8")

    with pytest.raises(OtherScenario, match=r"gone\.yaml") as caught:
        restore(path)

    assert "\n" not in str(caught.value)


def test_a_save_finds_its_scenario_by_itself(tmp_path: Path) -> None:
    path = tmp_path / "save.jsonl"
    path.write_text(write(a_log()), encoding="utf-8")

    found = restore(path)

    assert found.loaded.ruleset.digest == load_scenario("h200-deal").ruleset.digest
    assert len(found.course.turns) == 6
    for side in SIDES:
        assert found.course.turns[0].orders[side] is not None
