"""The last turn is taken back against the computer, and the match does not forget it."""

from pathlib import Path

import pytest

from game.match import LocalTable, NotNow, Saves
from game.match.lines import FORMAT, parse, write
from game.match.log import Log, rewound
from game.match.records import rebuild
from game.players import find
from game.rules import Side, fingerprint
from game.scenario import load_scenario

ORDERS = {1: ("invest-allies",), 2: ("invest-enforcement",), 3: ("invest-substitutes",)}


def a_table(us: bool = True, china: bool = False, saves: Saves | None = None) -> LocalTable:
    """A match of quick-start; True seats a person."""
    players = [
        None if person else find(who, side).policy
        for person, who, side in zip((us, china), ("hawk", "hedger"), Side, strict=True)
    ]
    keep = saves.keeper() if saves else None
    return LocalTable(load_scenario("quick-start"), 5, *players, keep=keep)


def play(table: LocalTable, *slugs: str) -> None:
    table.submit(Side.US, [table.ruleset.action(Side.US, slug) for slug in slugs])
    assert table.advance()


def state(table: LocalTable) -> str:
    return table.log.turns[-1].state if table.turn else table.log.header.start


def test_a_turn_taken_back_is_as_if_it_had_not_been_but_for_the_memory_of_it() -> None:
    table, other = a_table(), a_table()
    for each in (table, other):
        play(each, *ORDERS[1])
    seen = fingerprint(table._course.state)
    play(table, *ORDERS[2])

    given = table.take_back()

    assert given == (table.ruleset.action(Side.US, ORDERS[2][0]),)
    assert (table.turn, table.taken_back) == (1, 1)
    assert fingerprint(table._course.state) == seen
    assert table.since(0, Side.US) == other.since(0, Side.US)
    assert table.observe(Side.US).known.turn == 1


def test_the_same_orders_bring_the_same_turn_again_and_others_another() -> None:
    """Chance is by seed, turn and name, and the computer sees what it saw before."""
    table = a_table()
    play(table, *ORDERS[1])
    first = table.log.turns[0]
    table.take_back()
    play(table, *ORDERS[1])
    assert table.log.turns[0] == first

    table.take_back()
    play(table, *ORDERS[2])
    assert table.log.turns[0].orders[1] == first.orders[1], "the rival had already chosen"
    assert table.log.turns[0].state != first.state
    assert table.taken_back == 2


def test_the_save_remembers_it_and_opens_again(tmp_path: Path) -> None:
    saves = Saves(tmp_path)
    table = a_table(saves=saves)
    for turn in (1, 2, 3):
        play(table, *ORDERS[turn])
    table.take_back()
    table.take_back()
    play(table, *ORDERS[3])

    (slot,) = saves.slots()
    assert slot.log == table.log
    assert [record.turn for record in table.log.taken_back] == [3, 2]
    assert len(list(tmp_path.glob("*.jsonl"))) == 1, "nothing was set aside as another match"
    again = LocalTable.resume(slot.log, table.loaded, None, find("hedger", Side.CHINA).policy)
    assert (again.turn, again.taken_back) == (2, 2)
    assert state(again) == state(table)
    rebuild(parse(write(again.log)), table.ruleset)


def test_only_a_log_that_tells_of_it_asks_for_a_newer_game() -> None:
    """An older game reads every other match as before."""
    table = a_table()
    play(table, *ORDERS[1])
    assert write(table.log).startswith(f'{{"format": {FORMAT},')

    table.take_back()

    assert not write(table.log).startswith(f'{{"format": {FORMAT},')
    assert parse(write(table.log)) == table.log


def test_a_log_is_a_later_moment_of_the_one_before_a_turn_was_taken_back() -> None:
    logs: list[Log] = []
    table = a_table()
    for turn in (1, 2, 3):
        play(table, *ORDERS[turn])
        logs.append(table.log)
    table.take_back()
    logs.append(table.log)
    table.take_back()
    logs.append(table.log)
    play(table, *ORDERS[3])
    logs.append(table.log)
    stranger = a_table()
    play(stranger, *ORDERS[3])

    for at, later in enumerate(logs):
        assert all(later.is_grown_from(earlier) for earlier in logs[: at + 1]), at
        assert not any(earlier.is_grown_from(later) for earlier in logs[:at]), at
        assert not later.is_grown_from(stranger.log)


def test_two_people_and_two_computers_take_nothing_back() -> None:
    """A person would have seen what the other kept secret."""
    for us, china in ((True, True), (False, False)):
        table = a_table(us, china)
        if us:
            for side in Side:
                table.submit(side, ())
        assert table.advance()

        assert not table.can_take_back
        with pytest.raises(NotNow):
            table.take_back()


def test_nothing_is_taken_back_before_the_first_turn_and_after_the_last() -> None:
    table = a_table()
    assert not table.can_take_back
    while table.result is None:
        table.submit(Side.US, ())
        table.advance()

    assert not table.can_take_back
    with pytest.raises(NotNow):
        table.take_back()


def test_a_match_played_on_from_an_earlier_turn_tells_of_what_was_taken_back_up_to_there() -> None:
    table = a_table()
    for turn in (1, 2, 3):
        play(table, *ORDERS[turn])
    table.take_back()
    play(table, *ORDERS[1])

    assert len(rewound(table.log, 3).taken_back) == 1
    assert rewound(table.log, 2).taken_back == ()
