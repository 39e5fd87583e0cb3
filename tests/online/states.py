"""States of many kinds to send: what random play of every scenario leads to."""

from functools import cache

from game.match import LocalTable, Table
from game.players import find
from game.rules import Side
from game.scenario import load_scenario, shipped

__all__ = ["SEEDS", "SLUGS", "a_match"]

SLUGS = tuple(shipped())
SEEDS = 4
"""So many matches of each scenario are played."""


@cache
def a_match(slug: str, seed: int) -> Table:
    """A whole match of random orders; its turns are looked at, not played on."""
    us, china = (find("random", side).policy for side in Side)
    table = LocalTable(load_scenario(slug), seed, us, china)
    while table.advance():
        pass
    return table
