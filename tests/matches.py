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
    "WATCHED",
    "a_table",
    "every_finished",
    "finished",
    "names_of",
    "seen_by",
    "taken_over",
    "the_scenario",
    "watched",
    "whole_matches",
]

WATCHED = ("dealmaker", "hedger")
"""Who plays the matches that are watched."""


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
def whole_matches() -> tuple[int, ...]:
    """Seeds of matches that go the whole length between those who are watched."""
    ruleset = the_scenario("h200-deal").ruleset
    us, china = (find(slug, side).policy for slug, side in zip(WATCHED, Side, strict=True))
    length = simulate(ruleset, us, china, games=128).turns
    return tuple(seed for seed in range(128) if length[seed] == ruleset.turns)


@cache
def watched(turns: int, number: int = 0) -> LocalTable:
    """The so many-th match that goes the whole length, after so many turns; not to be played on."""
    us, china = WATCHED
    table = a_table(us=us, china=china, seed=whole_matches()[number])
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
    players = {each: find(slug, each).policy for slug, each in zip(WATCHED, Side, strict=True)}
    us, china = (None if each is side else players[each] for each in Side)
    return LocalTable.resume(watched(turns).log, the_scenario("h200-deal"), us, china)


def seen_by(table: LocalTable, side: Side) -> Observation:
    """What a side knows now, with the causes of the last turn."""
    return table.report(side, table.turn).after if table.turn else table.observe(side)


def names_of(table: LocalTable, language: str = "en") -> Names:
    """The words of a match."""
    return Names(table.scenario, table.ruleset, Texts.load(language))
