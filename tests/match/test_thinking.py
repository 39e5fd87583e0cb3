"""Computers think beside the window: early, with the same result, and not for longer than asked."""

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import numpy as np
import pytest

from game.match import LocalTable
from game.match.seat import stream_of
from game.players import find
from game.players.search import SearchPlayer
from game.rules import Observation, Side, observe, start
from game.rules.arrays import Keys
from game.scenario import load_scenario

PATIENCE = 20.0


class Curious:
    """Says when it begins to think, and thinks until it is told to stop."""

    slug = "curious"

    def __init__(self) -> None:
        self.begun = Event()
        self.ended = Event()
        self._stopped = lambda: False

    def until(self, stopped: object) -> "Curious":
        assert callable(stopped)
        self._stopped = stopped
        return self

    def choose(self, seen: Observation, stream: Keys) -> tuple[int, ...]:
        self.begun.set()
        while not self._stopped():
            time.sleep(0.001)
        self.ended.set()
        return ()


def play(table: LocalTable, turns: int) -> list[tuple[str, ...]]:
    """What China ordered in so many turns against an idle US."""
    while table.turn < turns and table.result is None:
        if not table.committed(Side.US):
            table.submit(Side.US, ())
        table.advance()
    return [record.orders[Side.CHINA] for record in table.log.turns]


def test_a_computer_begins_to_think_before_the_person_has_committed() -> None:
    rival = Curious()
    with ThreadPoolExecutor(1) as thinkers:
        table = LocalTable(load_scenario("h200-deal"), 1, None, rival, thinkers=thinkers)

        assert rival.begun.wait(PATIENCE)
        table.close()


def test_leaving_the_table_ends_the_thinking() -> None:
    rival = Curious()
    with ThreadPoolExecutor(1) as thinkers:
        table = LocalTable(load_scenario("h200-deal"), 1, None, rival, thinkers=thinkers)
        rival.begun.wait(PATIENCE)
        table.close()

        assert rival.ended.wait(PATIENCE)


@pytest.mark.parametrize("level", ["medium", "hard"])
def test_where_it_is_thought_makes_no_difference(level: str) -> None:
    """Nor does a commitment that was taken back meanwhile."""
    loaded, policy = load_scenario("h200-deal"), find(level).policy
    on_the_spot = play(LocalTable(loaded, 4, None, policy), 3)
    with ThreadPoolExecutor(1) as thinkers:
        table = LocalTable(loaded, 4, None, policy, thinkers=thinkers)
        table.submit(Side.US, ())
        table.advance()
        if table.turn == 0:
            table.withdraw(Side.US)
        beside = play(table, 3)

    assert beside == on_the_spot
    assert any(beside)


def test_a_match_taken_up_again_thinks_about_the_turn_it_has_come_to() -> None:
    loaded, policy = load_scenario("h200-deal"), find("hard").policy
    first = LocalTable(loaded, 4, None, policy)
    whole = play(first, 3)
    half = LocalTable(loaded, 4, None, policy)
    play(half, 2)
    with ThreadPoolExecutor(1) as thinkers:
        again = LocalTable.resume(half.log, loaded, None, policy, thinkers=thinkers)

        assert play(again, 3) == whole


def test_a_search_that_is_given_up_is_over_at_once() -> None:
    """It asks between the turns of its rollouts; once it is told to stop, it goes no further."""
    ruleset = load_scenario("h200-deal").ruleset
    state = start(ruleset, np.array([3], dtype=np.uint64))
    seen, stream = observe(ruleset, state, Side.US), stream_of(state.seed, 0, Side.US)
    expert = find("expert").policy
    assert isinstance(expert, SearchPlayer)
    asked: list[bool] = []

    def given_up() -> bool:
        asked.append(len(asked) == 2)
        return asked[-1]

    assert expert.until(given_up).choose(seen, stream) == ()
    assert asked == [False, False, True]
