"""Who holds connections open without a word shuts nobody else out."""

import socket
import time
from pathlib import Path

from game.online.server.serving import Door
from tests.online.evening import an_evening, turn_over

MOST_OF_ONE = Door.most_of_one


def test_an_address_holds_so_many_connections_and_no_more(tmp_path: Path) -> None:
    with an_evening(tmp_path) as evening:
        us, china = evening.sit("us"), evening.sit("china")
        host, _, port = evening.hosting.here.rpartition(":")
        idle = [socket.create_connection((host, int(port))) for _ in range(3 * MOST_OF_ONE)]
        time.sleep(0.5)
        closed = 0
        for each in idle:
            each.setblocking(False)
            try:
                closed += each.recv(1) == b""
            except BlockingIOError:
                continue

        for table, side in zip((us, china), ("us", "china"), strict=True):
            table.submit(table.sides[0], ())
            assert table.room.there[table.sides[0]] == "here", side
        turn_over(us, china)
        for each in idle:
            each.close()
        time.sleep(0.5)
        again = evening.sit("watch")

        assert len(idle) - MOST_OF_ONE <= closed < len(idle)
        assert again.turn == 1
