"""Two windows at one match, as the tests of playing apart need them."""

import random
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from game.match import HUMAN, Table
from game.online.client import RemoteTable, SeatsFile, ask_at, join
from game.online.server import Hosting
from game.rules import Observation, Side
from game.scenario import load_scenario

PATIENCE = 20.0
"""So long a test waits for an answer that should come at once [s]."""


@dataclass
class Evening:
    """A match that is hosted, and the windows that have sat down at it."""

    hosting: Hosting
    folder: Path
    windows: list[RemoteTable] = field(default_factory=list)

    def sit(self, place: str, name: str = "", *, address: str = "") -> RemoteTable:
        """Sit down in a window of one's own; the same name has the same tokens."""
        seats = SeatsFile(self.folder / (name or place))
        invitation = ask_at(address or self.hosting.here, seats)
        code = self.hosting.match.opening.code
        window = join(invitation, place, code, seats=seats, patience=PATIENCE)
        self.windows.append(window)
        return window

    def resume(self) -> None:
        """Serve the match again from its file, on the port on which the windows look for it."""
        first = min((self.folder / "hosted").glob("*.match"), key=lambda file: file.stat().st_ctime)
        port = self.hosting.port
        self.hosting.close()
        self.hosting = Hosting.resume(first, port=port)


@contextmanager
def an_evening(
    folder: Path,
    scenario: str = "quick-start",
    *,
    seed: int = 5,
    seats: tuple[str, str] = (HUMAN, HUMAN),
    clock: int | None = None,
) -> Iterator[Evening]:
    """Host a match for as long as the block lasts."""
    with ExitStack() as stack:
        hosted = folder / "hosted"
        loaded = load_scenario(scenario)
        evening = Evening(
            Hosting.begin(loaded, seats=seats, clock=clock, port=0, seed=seed, folder=hosted),
            folder,
        )
        stack.callback(lambda: evening.hosting.close())  # noqa: PLW0108 - whichever serves by then
        stack.callback(lambda: [window.close() for window in evening.windows])
        yield evening


def some_orders(seen: Observation, chance: random.Random) -> tuple[int, ...]:
    """Choose orders that can be given together, by chance."""
    legal = [int(order) for order in np.nonzero(seen.legal[0])[0]]
    chance.shuffle(legal)
    chosen: tuple[int, ...] = ()
    for order in legal[:4]:
        if not seen.problems((*chosen, order)):
            chosen = (*chosen, order)
    return chosen


def play(table: Table, side: Side, chance: random.Random) -> tuple[int, ...]:
    """Commit orders for a side, chosen by chance, and return them."""
    orders = some_orders(table.observe(side), chance)
    table.submit(side, orders)
    return orders


def turn_over(*tables: Table) -> None:
    """Let every table turn the turn that both sides have committed."""
    for table in tables:
        assert table.advance()
