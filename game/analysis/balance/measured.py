"""What is measured of a match: who won, what it scored, how long it was, what happened in it.

Each measure is a column with one value for each match, so that figures are summed up and edits
compared in one way, whatever they are about.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import Final

import numpy as np

from game.match.tally import Tally
from game.rules import SIDES
from game.rules.arrays import Array, Flags, Ints
from game.rules.scoring import DRAW, NOBODY

__all__ = ["WINNERS", "Group", "flags_in", "quantities_in"]

WINNERS: Final = {**{side.slug: int(side) for side in SIDES}, "draw": DRAW, "nobody": NOBODY}
"""How a match can be won: ``us``, ``china``, ``draw``, or ``nobody`` where both lose."""


class Group(Enum):
    """A subject of which something is measured; the value is its key in JSON."""

    WINS = "wins"
    """Who won, by ``WINNERS``."""
    SCORES = "scores"
    """Score of each side [0..100]."""
    OBJECTIVES = "objectives"
    """What each objective brought, by ``side.objective`` [points of 100]."""
    LENGTH = "length"
    """``turns`` until the end."""
    ENDINGS = "endings"
    """Which ending was told."""
    DECISIVE = "decisive"
    """Which decisive condition ended it, if one did."""
    EVENTS = "events"
    """Whether each event happened at all."""
    LAWS = "laws"
    """Whether each law was passed at all."""


def flags_in(tally: Tally) -> dict[Group, Mapping[str, Flags]]:
    """Return whether something was so in each match, by name, shape (games,) each."""
    ruleset = tally.ruleset
    endings = [ending.slug for ending in ruleset.endings]
    decisive = list(enumerate(ruleset.decisive))
    return {
        Group.WINS: {slug: tally.winner == winner for slug, winner in WINNERS.items()},
        Group.ENDINGS: {slug: tally.ending == at for at, slug in enumerate(endings)},
        Group.DECISIVE: {each.slug: tally.decided == at for at, each in decisive},
        Group.EVENTS: dict(_at_all([each.slug for each in ruleset.events], tally.happened)),
        Group.LAWS: dict(_at_all([each.slug for each in ruleset.laws], tally.enacted)),
    }


def quantities_in(tally: Tally) -> dict[Group, Mapping[str, Array]]:
    """Return how much each match came to, by name, shape (games,) each."""
    objectives = [f"{each.side.slug}.{each.slug}" for each in tally.ruleset.objectives]
    return {
        Group.SCORES: {side.slug: tally.scores[side] for side in SIDES},
        Group.OBJECTIVES: dict(zip(objectives, tally.points.T, strict=True)),
        Group.LENGTH: {"turns": tally.turns.astype(np.float64)},
    }


def _at_all(slugs: Sequence[str], times: Ints) -> Iterator[tuple[str, Flags]]:
    for at, slug in enumerate(slugs):
        yield slug, times[:, at] > 0
