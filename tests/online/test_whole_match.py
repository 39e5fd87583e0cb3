"""Two windows play one match, and it is the match that one screen would have played."""

import random
from pathlib import Path

import pytest

from game.match import LocalTable, NotNow
from game.match.lines import write
from game.online.errors import OnlineError
from game.rules import SIDES, Side
from game.scenario import load_scenario
from tests.online.evening import Evening, an_evening, play, turn_over


def play_to_the_end(evening: Evening) -> tuple[LocalTable, list[tuple[tuple[int, ...], ...]]]:
    """Play by chance in two windows; return the match and every turn's orders."""
    us, china = evening.sit("us"), evening.sit("china")
    chance, given = random.Random(7), []
    while us.result is None:
        orders = play(us, Side.US, chance), play(china, Side.CHINA, chance)
        given.append(orders)
        turn_over(us, china)
    record = us.record
    assert record is not None
    assert china.record is not None
    assert write(record.log) == write(china.record.log)
    return record, given


def test_two_windows_play_the_match_that_one_screen_would_have(tmp_path: Path) -> None:
    """Byte for byte in its log."""
    with an_evening(tmp_path, seed=11) as evening:
        record, given = play_to_the_end(evening)

    alone = LocalTable(load_scenario("quick-start"), 11)
    for orders in given:
        for side in SIDES:
            alone.submit(side, orders[side])
        assert alone.advance()
    assert write(record.log) == write(alone.log)


def test_a_window_sees_its_own_side_alone_until_the_end(tmp_path: Path) -> None:
    with an_evening(tmp_path) as evening:
        us, china = evening.sit("us"), evening.sit("china")

        with pytest.raises(NotNow, match="Another window"):
            us.observe(Side.CHINA)
        with pytest.raises(NotNow, match="Another window"):
            us.submit(Side.CHINA, ())
        china.submit(Side.CHINA, ())
        assert us.pending(Side.CHINA) is None
        assert us.record is None


def test_who_watches_sees_no_secret_and_does_nothing(tmp_path: Path) -> None:
    with an_evening(tmp_path, "h200-deal", seed=3) as evening:
        us, china, watcher = (evening.sit(place) for place in ("us", "china", "watch"))
        chance = random.Random(2)
        for _ in range(3):
            play(us, Side.US, chance)
            play(china, Side.CHINA, chance)
            turn_over(us, china, watcher)

        assert watcher.turn == us.turn
        for side in SIDES:
            seen, table = watcher.report(side, 3), (us, china)[side]
            rival = (us, china)[side.rival]
            assert set(seen.happenings) <= set(table.report(side, 3).happenings)
            assert set(seen.happenings) <= set(rival.report(side.rival, 3).happenings)
            assert not any(entry.stock.secret for entry in seen.after.ledger.entries)
            with pytest.raises(NotNow):
                watcher.submit(side, ())
        with pytest.raises(OnlineError, match="watches"):
            watcher.say("hello")
