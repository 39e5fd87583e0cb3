"""A window in a process of its own, as something that can be killed: it plays one side to the end.

What it orders in a turn depends on the turn alone, so that whoever takes its place goes on as it
would have. Between turns it says lines that are counted. It prints what was acknowledged, each on
its own line, once it was: `said 17`, `over`.
"""

import random
import sys
import time
from pathlib import Path

from game.match import MatchError
from game.online.client import RemoteTable, SeatsFile, ask_at, join
from game.online.errors import OnlineError
from game.rules import Side
from tests.online.evening import some_orders

LINES_A_TURN = 3


def sit(address: str, place: str, folder: Path, code: tuple[int, ...]) -> RemoteTable:
    """Sit down, however long the server is away."""
    while True:
        try:
            seats = SeatsFile(folder)
            return join(ask_at(address, seats), place, code, seats=seats, patience=60.0)
        except OnlineError:
            time.sleep(0.1)


def main(address: str, place: str, folder: Path, code: tuple[int, ...], first: int) -> None:
    table, side = sit(address, place, folder, code), Side.of(place)
    table.allow_own_words(True)
    said = first
    while table.result is None:
        for _ in range(LINES_A_TURN):
            said += 1
            if _done(lambda text=f"{place} {said}": table.write(text)):
                print("said", said, flush=True)
        if not table.committed(side):
            orders = some_orders(table.observe(side), random.Random(f"{place} {table.turn}"))
            _done(lambda given=orders: table.submit(side, given))
        table.advance()
    print("over", flush=True)
    table.close()


def _done(act) -> bool:
    """Do something and tell whether it was acknowledged; refused is not done."""
    try:
        act()
    except (MatchError, OnlineError):
        return False
    return True


if __name__ == "__main__":
    where, who, kept, words, start = sys.argv[1:]
    main(where, who, Path(kept), tuple(map(int, words.split(","))), int(start))
