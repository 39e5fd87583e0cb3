"""What is to come after a quarter, and that nothing is once the match has ended."""

from functools import cache

from game.match import LocalTable
from game.readouts.quarter.to_come import read_to_come
from game.rules import Side
from game.rules.state import RUNNING
from tests.matches import every_finished, names_of, watched


@cache
def locked_in() -> LocalTable:
    """A match that China ended up locked in."""
    return next(table for table in every_finished() if ended_by(table) == "lock-in")


def ended_by(table: LocalTable) -> str:
    position = int(table.observe(Side.US).known.decided[0])
    return "rupture" if position == RUNNING else table.scenario.decisive[position].id


def told(table: LocalTable, turn: int) -> list[str]:
    after = table.report(Side.US, turn).after
    return [coming.text for coming in read_to_come(after, names_of(table))]


def test_of_a_decided_match_only_that_is_told() -> None:
    """It has quarters left, and neither Congress nor a chip will come in them."""
    table = locked_in()
    name = next(each.name for each in table.scenario.decisive if each.id == ended_by(table))

    assert table.turn < table.ruleset.turns
    assert told(table, table.turn) == [f"The match is decided: {names_of(table).texts.pick(name)}."]


def test_after_the_last_quarter_nothing_is_to_come() -> None:
    assert told(watched(20), 20) == ["That was the last quarter."]


def test_what_would_decide_the_match_is_told_once_it_lacks_one_thing() -> None:
    """The condition is counted out by hand from what stands in the scenario."""
    table = locked_in()
    told_of = [
        any(line.startswith("“Locked in” ends the match as soon as") for line in told(table, turn))
        for turn in range(1, table.turn)
    ]
    lacking = []
    for turn in range(1, table.turn):
        after = table.report(Side.US, turn).after
        is_so = (
            turn + 1 >= 14,
            after.indicator("dependency_cuda") >= 0.5,
            after.indicator("arrival_lag_months") >= 15.0,
            after.indicator("model_lag_months") >= 14.0,
        )
        lacking.append(is_so.count(False))

    assert 1 in lacking
    assert told_of == [left == 1 for left in lacking]
