"""Matches to look at: real tables of the main scenario, played by the personas or by a person."""

from functools import cache

from game.language import Texts
from game.match import LocalTable
from game.players import find
from game.readouts.words.names import Names
from game.rules import Observation, Side
from game.scenario import Loaded, load_scenario

__all__ = ["a_table", "names_of", "seen_by", "taken_over", "the_scenario", "watched"]


@cache
def the_scenario(slug: str) -> Loaded:
    """A shipped scenario, read once a test process."""
    return load_scenario(slug)


def a_table(
    *, us: str = "human", china: str = "hedger", seed: int = 9, scenario: str = "h200-deal"
) -> LocalTable:
    """A fresh match; ``human`` is a person."""
    players = [
        None if who == "human" else find(who, side).policy
        for who, side in zip((us, china), Side, strict=True)
    ]
    return LocalTable(the_scenario(scenario), seed, *players)


@cache
def watched(turns: int, seed: int = 9) -> LocalTable:
    """A match between two personas after so many turns; not to be played on."""
    table = a_table(us="dealmaker", china="hedger", seed=seed)
    while table.turn < turns and table.advance():
        pass
    return table


def taken_over(turns: int, side: Side = Side.US, seed: int = 9) -> LocalTable:
    """The same match once a person has sat down on one side of it, to give orders from there."""
    players = {
        Side.US: find("dealmaker", Side.US).policy,
        Side.CHINA: find("hedger", Side.CHINA).policy,
    }
    us, china = (None if each is side else players[each] for each in Side)
    return LocalTable.resume(watched(turns, seed).log, the_scenario("h200-deal"), us, china)


def seen_by(table: LocalTable, side: Side) -> Observation:
    """What a side knows now, with the causes of the last turn."""
    return table.report(side, table.turn).after if table.turn else table.observe(side)


def names_of(table: LocalTable, language: str = "en") -> Names:
    """The words of a match."""
    return Names(table.scenario, table.ruleset, Texts.load(language))
