"""What each of a side's objectives brings it, as the score adds it up."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from game.language.rounding import round_parts
from game.readouts.words.lead import told_score
from game.readouts.words.names import Names
from game.rules import Observation, Ruleset, Side, Stock
from game.rules.indicators import NAMES_OF_STOCKS, SELF_RELIANCE, SUMS_OF_STOCKS
from game.rules.marks import mean_mark
from game.rules.objectives import Objective
from game.rules.scoring import full_points

__all__ = ["Reached", "moved", "read_by_objectives", "read_objectives"]

BEHIND: Final[dict[str, tuple[Stock, ...]]] = {
    **{slug: (stock,) for slug, stock in NAMES_OF_STOCKS.items()},
    **{slug: tuple(stock for stock, _ in parts) for slug, parts in SUMS_OF_STOCKS.items()},
    "self_reliance": tuple(stock for stock, _ in SELF_RELIANCE),
}
"""Stocks that an indicator is worked out from, where it is one by another name or their sum."""


@dataclass(frozen=True)
class Reached:
    """One objective and how far it is reached."""

    objective: Objective
    label: str
    share: float
    """How far [0..1]."""
    most: float
    """What it brings when it is reached in full [points of 100]."""

    shown: float
    """What it brings now as it is told: those of a side add up to the score as it is told."""
    most_shown: float
    """What it brings in full as it is told: those of a side add up to 100."""

    @property
    def points(self) -> float:
        """What it brings now [points of 100]."""
        return self.share * self.most


def read_by_objectives(ruleset: Ruleset, *, whole: bool = False) -> frozenset[Stock]:
    """Return the stocks that an objective of either side reads, also as parts of an indicator.

    With ``whole`` only those that are read as they stand.
    """
    found: set[Stock] = set()
    for objective in ruleset.objectives:
        stock, slug = objective.quantity.stock, objective.quantity.indicator
        behind = {stock} if stock is not None else set(BEHIND.get(slug, ()))
        found |= behind if not whole or len(behind) == 1 else set()
    return frozenset(found)


def read_objectives(seen: Observation, side: Side, names: Names) -> Iterator[Reached]:
    """Yield a side's objectives in the scenario's order; their points add up to its score."""
    labels = {part.id: names.texts.pick(part.name) for part in names.scenario.objectives.of(side)}
    both = zip(seen.ruleset.objectives, full_points(seen.ruleset), strict=True)
    own = [(objective, full) for objective, full in both if objective.side is side]
    mine, most = [objective for objective, _ in own], [full for _, full in own]
    shares = [float(mean_mark(objective, seen.ruleset, seen.known)[0]) for objective in mine]
    told = round_parts([share * full for share, full in zip(shares, most, strict=True)])
    rows = zip(mine, shares, most, told, round_parts(most, 1.0), strict=True)
    for objective, share, full, got, full_told in rows:
        yield Reached(objective, labels[objective.slug], share, full, got, full_told)


def moved(was: Reached, now: Reached) -> float:
    """Return how far an objective's points moved between two moments, as they are told."""
    return told_score(now.shown - was.shown)
