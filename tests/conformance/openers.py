"""How a test sits down at each kind of table there is.

A new class of the shape of a table is found by `test_table.py`, and fails there until a function
here says how to open one; then it keeps the promises of all.
"""

from collections.abc import Callable
from contextlib import ExitStack
from typing import TypeAlias

from game.match import LocalTable, Player, Table
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
