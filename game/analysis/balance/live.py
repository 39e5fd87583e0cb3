"""Live numbers: matches of a scenario played while somebody edits it, a few at once, then more.

What is known already is not played again: a change of prose leaves the digest as it was, and the
matches that stand are given out at once.
"""

from collections.abc import Iterator
from typing import Final

from game.match.seat import BatchPlayer
from game.match.tally import Tally, join, play_chunk, seeds_of
from game.players.search import SearchPlayer
from game.rules import Ruleset

__all__ = ["ALL", "FIRST", "looks_ahead", "play_live"]

FIRST: Final = 200
"""Matches after which the first figures are given: a rate is known to within 7 points of 100."""
ALL: Final = 2000
"""Matches after which a rate is known to within 2."""
FEW: Final = 8
"""Matches played at a time where a player looks ahead, each of which takes a sixth of a second."""
ALL_AHEAD: Final = 200
"""Matches played in all where a player looks ahead."""


def looks_ahead(player: BatchPlayer) -> bool:
    """Tell whether a player plays every turn forward, and so takes long."""
    return isinstance(player, SearchPlayer)


def play_live(
    ruleset: Ruleset,
    us: BatchPlayer,
    china: BatchPlayer,
    seed: int = 0,
    before: Tally | None = None,
) -> Iterator[Tally]:
    """Give the tally of the first matches, then of more, each with those before it.

    Whoever has had enough asks for no further one; between two of them nothing goes on.

    Args:
        ruleset: the scenario as it stands.
        us: who plays the US.
        china: who plays China.
        seed: the first match's; tallies of one seed can be compared match by match.
        before: what is known; where scenario, players and seed are the same, it is given at once
            and played on from.
    """
    slow = looks_ahead(us) or looks_ahead(china)
    known = before if before is not None and _is_of(before, ruleset, us, china, seed) else None
    if known is not None:
        yield known
    steps = range(FEW, ALL_AHEAD + 1, FEW) if slow else (FIRST, ALL)
    seeds = seeds_of(seed, steps[-1])
    for games in steps:
        played = 0 if known is None else known.games
        if games > played:
            more = play_chunk(ruleset, us, china, seeds[played:games])
            known = more if known is None else join([known, more])
            yield known


def _is_of(tally: Tally, ruleset: Ruleset, us: BatchPlayer, china: BatchPlayer, seed: int) -> bool:
    return (tally.ruleset.digest, tally.us, tally.china, tally.seed) == (
        ruleset.digest,
        us.slug,
        china.slug,
        seed,
    )
