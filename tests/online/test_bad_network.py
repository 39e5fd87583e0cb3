"""A slow network that loses and repeats, a cut one, and a server that comes back."""

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from game.match import LocalTable
from game.match.lines import write
from game.online.client import RemoteTable
from game.rules import SIDES, Side
from game.scenario import load_scenario
from tests.online.bad_network import BadNetwork
from tests.online.evening import PATIENCE, an_evening, play, some_orders, turn_over

SLOW = 6 * PATIENCE


def until(holds: Callable[[], bool], patience: float = PATIENCE) -> None:
    deadline = time.monotonic() + patience
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@contextmanager
def a_network(there: str, **how: float) -> Iterator[BadNetwork]:
    network = BadNetwork(there, **how)  # type: ignore[arg-type]
    try:
        yield network
    finally:
        network.close()


def orders_of(table: LocalTable | RemoteTable, side: Side) -> tuple[int, ...]:
    """Choose by the turn alone."""
    return some_orders(table.observe(side), random.Random(f"{side.slug} {table.turn}"))


def play_alone(table: RemoteTable, side: Side) -> None:
    """Play to the end as a window does: never waiting for an answer, looking at each frame."""
    while table.result is None:
        if not table.committed(side):
            table.submit(side, orders_of(table, side))
        if not table.advance():
            time.sleep(0.02)


def test_a_match_on_a_slow_and_lossy_network_is_the_match_of_one_screen(tmp_path: Path) -> None:
    """300 ms, and one request in twenty lost, unanswered or repeated: byte for byte in its log."""
    with (
        an_evening(tmp_path, seed=8) as evening,
        a_network(evening.hosting.here, delay=0.3, share=0.05) as network,
    ):
        windows = [evening.sit(side.slug, address=network.address) for side in SIDES]
        for window in windows:
            window._patience = 0.0  # as in a window that draws
        players = [
            threading.Thread(target=play_alone, args=(windows[side], side)) for side in SIDES
        ]
        for player in players:
            player.start()
        for player in players:
            player.join(SLOW)
        records = [window.record for window in windows]
        assert network.lost + network.repeated > 0

    alone = LocalTable(load_scenario("quick-start"), 8)
    while alone.result is None:
        for side in SIDES:
            alone.submit(side, orders_of(alone, side))
        alone.advance()
    for window, record in zip(windows, records, strict=True):
        assert not window.refused
        assert record is not None
        assert write(record.log) == write(alone.log)


def test_a_window_never_waits_for_the_network(tmp_path: Path) -> None:
    """Whatever is asked of the table is answered within a frame, though the line is dead."""
    with an_evening(tmp_path) as evening, a_network(evening.hosting.here) as network:
        us = evening.sit("us", address=network.address)
        us._patience = 0.0
        network.is_cut = True
        until(lambda: not us.link.connected, 4 * PATIENCE)

        slowest = 0.0
        for _ in range(20):
            began = time.perf_counter()
            if us.committed(Side.US):
                us.withdraw(Side.US)
            else:
                us.submit(Side.US, orders_of(us, Side.US))
            us.advance()
            us.observe(Side.US)
            slowest = max(slowest, time.perf_counter() - began)

        assert us.is_under_way
        assert slowest < 0.2  # a frame is 16 ms; the machine may be busy


def test_a_cut_network_comes_back_by_itself(tmp_path: Path) -> None:
    """What was ordered meanwhile arrives, and both see that the other was away."""
    with an_evening(tmp_path) as evening, a_network(evening.hosting.here) as network:
        us = evening.sit("us", address=network.address)
        china = evening.sit("china")
        us._patience = 0.0
        network.is_cut = True
        until(lambda: not us.link.connected, 4 * PATIENCE)
        us.submit(Side.US, ())
        until(lambda: china.room.there[Side.US] == "away", 4 * PATIENCE)
        assert not china.committed(Side.US)

        network.is_cut = False

        until(lambda: us.link.connected and not us.is_under_way)
        until(lambda: china.committed(Side.US) and china.room.there[Side.US] == "here")
        china.submit(Side.CHINA, ())
        until(us.advance)
        turn_over(china)


def test_a_server_comes_back_with_every_seat_and_every_order(tmp_path: Path) -> None:
    with an_evening(tmp_path, "h200-deal") as evening:
        us, china = evening.sit("us"), evening.sit("china")
        chance = random.Random(1)
        for _ in range(2):
            play(us, Side.US, chance)
            play(china, Side.CHINA, chance)
            turn_over(us, china)
        orders = play(us, Side.US, chance)

        evening.resume()

        until(lambda: us.link.connected and china.link.connected)
        assert us.pending(Side.US) == orders
        assert china.committed(Side.US)
        play(china, Side.CHINA, chance)
        turn_over(us, china)
        assert us.report(Side.US, 3).orders[Side.US] == orders


def test_a_window_that_was_closed_sits_down_again_without_the_code(tmp_path: Path) -> None:
    with an_evening(tmp_path) as evening:
        us, china = evening.sit("us"), evening.sit("china")
        play(us, Side.US, random.Random(1))
        orders = us.pending(Side.US)
        us.close()

        again = evening.sit("watch", "us")

        assert again.sides == (Side.US,)
        assert again.pending(Side.US) == orders
        china.submit(Side.CHINA, ())
        turn_over(again, china)


def test_a_rematch_is_played_on_swapped_sides_with_the_same_tokens(tmp_path: Path) -> None:
    with an_evening(tmp_path) as evening:
        us, china = evening.sit("us"), evening.sit("china")
        us.offer_draw()
        china.offer_draw()
        until(lambda: us.room.is_drawn and us.record is not None)
        us.offer_rematch()
        china.offer_rematch()
        until(lambda: bool(us.room.next_match and china.room.next_match))

        then = [us.next_table(), china.next_table()]
        evening.windows += then
        for table in then:
            table.wait_until_told(PATIENCE)

        assert [table.sides for table in then] == [(Side.CHINA,), (Side.US,)]
        then[0].submit(Side.CHINA, ())
        then[1].submit(Side.US, ())
        turn_over(*then)
        evening.resume()
        until(lambda: all(table.link.connected for table in then))
        assert then[0].turn == evening.hosting.match.table.turn == 1


def test_without_a_doorbell_it_is_asked_for_news(tmp_path: Path) -> None:
    """Something on the way lets no stream pass: then a window asks every now and then."""
    with an_evening(tmp_path) as evening, a_network(evening.hosting.here) as network:
        network.is_deaf = True
        us, china = evening.sit("us", address=network.address), evening.sit("china")
        us._patience = 0.0

        china.submit(Side.CHINA, ())

        until(lambda: us.committed(Side.CHINA))
        us.submit(Side.US, ())
        until(us.advance)
        turn_over(china)


def test_a_window_that_was_freed_from_its_seat_is_told_so(tmp_path: Path) -> None:
    with an_evening(tmp_path) as evening:
        us = evening.sit("us")
        us._patience = 0.0
        evening.hosting.free(Side.US)

        until(lambda: us.link.is_over)

        assert "join again" in str(us.link.trouble)
        assert evening.sit("us", "another").sides == (Side.US,)
