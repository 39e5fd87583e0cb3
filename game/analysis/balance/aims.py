"""Aims: what an author wants of many matches, and how far each match is from it."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from game.analysis.balance.measured import WINNERS, flags_in
from game.match.intervals import of_mean, wilson
from game.match.tally import Tally
from game.rules import SIDES, Ruleset
from game.rules.arrays import Array

__all__ = ["EVEN", "Aim", "Reached", "measures_of"]

EVEN: Final = "even"
"""That both sides win equally often; measured is the share of matches that the US wins less the
share that China wins."""


@dataclass(frozen=True)
class Reached:
    """What was measured of an aim, with its 95% interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Aim:
    """A share of matches that an author wants."""

    measure: str = EVEN
    """One of `measures_of`."""
    share: float = 0.0
    """How often it is to be so [0..1]; of ``EVEN`` always 0."""

    def column(self, tally: Tally) -> Array:
        """Return what each match adds to what is measured, shape (games,): its mean is that."""
        if self.measure == EVEN:
            us, china = (tally.winner == side for side in SIDES)
            return us.astype(np.float64) - china
        groups = flags_in(tally).values()
        return next(each[self.measure] for each in groups if self.measure in each).astype(float)

    def reached(self, tally: Tally) -> Reached:
        """Return what is measured of matches."""
        column = self.column(tally)
        mean = float(column.mean())
        if self.measure == EVEN:
            return Reached(mean, *of_mean(column))
        return Reached(mean, *wilson(float(column.sum()), len(column)))


def measures_of(ruleset: Ruleset) -> list[str]:
    """Return what an aim may be about: who wins, then endings, events and laws."""
    told = [
        *(ending.slug for ending in ruleset.endings),
        *(event.slug for event in ruleset.events),
        *(law.slug for law in ruleset.laws),
    ]
    return list(dict.fromkeys([EVEN, *WINNERS, *told]))
