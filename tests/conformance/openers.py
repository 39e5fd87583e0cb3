"""How a test sits down at each kind of table there is.

A new class of the shape of a table is found by `test_table.py`, and fails there until a function
here says how to open one; then it keeps the promises of all.
"""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from game.match import HUMAN, LocalTable, Player, Table, ToldTable
from game.online.client import SeatsFile, ask_at, join
from game.online.server import Hosting
from game.scenario import load_scenario

__all__ = ["OPENERS", "Opener", "opens"]

Opener: TypeAlias = Callable[[ExitStack, int, Player | None, Player | None], Table]
"""Opens a table of `h200-deal`, both seats within reach: what has to end with the test, the seed,
who plays the US and who China; a person, here, where None."""

OPENERS: dict[str, Opener] = {}
"""By the name of the class."""


def opens(name: str) -> Callable[[Opener], Opener]:
    """Register a function that opens tables of the class of this name."""

    def registered(opener: Opener) -> Opener:
        OPENERS[name] = opener
        return opener

    return registered


@opens("LocalTable")
def open_local(stack: ExitStack, seed: int, us: Player | None, china: Player | None) -> Table:
    table = LocalTable(load_scenario("h200-deal"), seed, us, china)
    stack.callback(table.close)
    return table


@opens("ToldTable")
def open_told(stack: ExitStack, seed: int, us: Player | None, china: Player | None) -> Table:
    """A match that is looked back at from its opening on."""
    table = ToldTable(load_scenario("h200-deal"), seed, us, china)
    stack.callback(table.close)
    return table


@opens("RemoteTable")
def open_remote(stack: ExitStack, seed: int, us: Player | None, china: Player | None) -> Table:
    """Sit down over the loopback at whatever seats are people's, or watch where none is.

    The table is given time to wait, since the promises are of what is answered, not of how soon.
    """
    folder = Path(stack.enter_context(TemporaryDirectory()))
    seats = (HUMAN if us is None else us.slug, HUMAN if china is None else china.slug)
    hosting = Hosting.begin(
        load_scenario("h200-deal"), seats=seats, port=0, seed=seed, folder=folder / "hosted"
    )
    stack.callback(hosting.close)
    place = {(True, True): "both", (True, False): "us", (False, True): "china"}.get(
        (us is None, china is None), "watch"
    )
    kept = SeatsFile(folder)
    code = hosting.match.opening.code
    table = join(ask_at(hosting.here, kept), place, code, seats=kept, patience=20.0)
    stack.callback(table.close)
    return table
