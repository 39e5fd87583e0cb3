"""Matches to look at: real tables of the main scenario, played by the personas or by a person.

What is looked at may not hang on the luck of one seed, which the next change of a number turns: the
matches that are watched are found, as those that go the whole length, and so is any other kind.
"""

from collections.abc import Iterator
from functools import cache
from itertools import product

from game.language import Texts
from game.match import LocalTable
from game.match.tally import simulate
from game.players import find
from game.players.roster import personas
from game.readouts.words.names import Names
from game.rules import Observation, Side
from game.scenario import Loaded, load_scenario

__all__ = [
    "a_table",
    "every_finished",
    "finished",
    "lively_matches",
    "names_of",
    "seen_by",
    "taken_over",
    "the_scenario",
    "watched",
]


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
def lively_matches() -> tuple[tuple[str, str, int], ...]:
    """Who plays and with which seed in some matches that go the whole length and pay a levy."""
    ruleset, found = the_scenario("h200-deal").ruleset, list[tuple[str, str, int]]()
    for us, china in product(personas(Side.US), personas(Side.CHINA)):
        tally = simulate(ruleset, find(us).policy, find(china).policy, games=32)
        lively = (tally.turns == ruleset.turns) & (tally.indicators["levy_revenue_bn"] > 1.0)
        found += [(us, china, int(seed)) for seed in lively.nonzero()[0]]
        if len(found) > 1:
            break
    assert len(found) > 1, "no two personas play to the end"
    return tuple(found)


@cache
def watched(turns: int, number: int = 0) -> LocalTable:
    """A match that goes the whole length, after so many turns; not to be played on."""
    us, china, seed = lively_matches()[number]
    table = a_table(us=us, china=china, seed=seed)
    while table.turn < turns and table.advance():
        pass
    return table


@cache
def finished(us: str, china: str, seed: int) -> LocalTable:
    """A match between two players to its end, wherever that is."""
    table = a_table(us=us, china=china, seed=seed)
    while table.advance():
        pass
    return table


def every_finished() -> Iterator[LocalTable]:
    """Match after match of every pair of personas: to look until one has what a test is about."""
    for seed, us, china in product(range(1, 9), personas(Side.US), personas(Side.CHINA)):
        yield finished(us, china, seed)


def taken_over(turns: int, side: Side = Side.US) -> LocalTable:
    """The same match once a person has sat down on one side of it, to give orders from there."""
    log = watched(turns).log
    us, china = (
        None if each is side else find(seat, each).policy
        for each, seat in zip(Side, log.header.seats, strict=True)
    )
    return LocalTable.resume(log, the_scenario("h200-deal"), us, china)


def seen_by(table: LocalTable, side: Side) -> Observation:
    """What a side knows now, with the causes of the last turn."""
    return table.report(side, table.turn).after if table.turn else table.observe(side)


def names_of(table: LocalTable, language: str = "en") -> Names:
    """The words of a match."""
    return Names(table.scenario, table.ruleset, Texts.load(language))
