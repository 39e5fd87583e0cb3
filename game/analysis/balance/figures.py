"""The figures of a number of matches: shares with their intervals, and how values are spread."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from game.analysis.balance.measured import Group, flags_in, quantities_in
from game.match.intervals import wilson
from game.match.tally import Tally
from game.rules import SIDES, Side
from game.rules.arrays import Array, Ints

__all__ = ["QUANTILES", "Figures", "OrderCount", "Share", "Spread", "figures_of"]

QUANTILES: Final = (0.05, 0.25, 0.5, 0.75, 0.95)
"""Ends of the 90% and 50% bands and the median, as shares of the matches."""


@dataclass(frozen=True)
class Share:
    """In how many of a number of matches something was so."""

    hits: int
    games: int

    @property
    def rate(self) -> float:
        """The share [0..1]."""
        return self.hits / max(self.games, 1)

    @property
    def interval(self) -> tuple[float, float]:
        """Its 95% interval."""
        return wilson(self.hits, self.games)


@dataclass(frozen=True)
class Spread:
    """How a quantity is spread over matches, in its own unit."""

    mean: float
    quantiles: tuple[float, ...]
    """At each of ``QUANTILES``."""


@dataclass(frozen=True)
class OrderCount:
    """In how many decisions an order could be given and in how many it was."""

    side: Side
    legal: int
    chosen: int
    decisions: int
    """A decision is one side's orders for a turn."""


@dataclass(frozen=True)
class Figures:
    """What came of the matches of a tally."""

    games: int
    shares: Mapping[Group, Mapping[str, Share]]
    """Of wins, endings, events and laws."""
    spreads: Mapping[Group, Mapping[str, Spread]]
    """Of scores, objectives and lengths."""
    times: Mapping[str, float]
    """Mean number of times that an event happened in a match."""
    lengths: Ints
    """Matches that ended after so many turns, shape (turns + 1,)."""
    orders: Mapping[str, OrderCount]


def figures_of(tally: Tally) -> Figures:
    """Return the figures of a tally with at least one match."""
    events = [event.slug for event in tally.ruleset.events]
    return Figures(
        games=tally.games,
        shares={
            group: {name: Share(int(flags.sum()), len(flags)) for name, flags in columns.items()}
            for group, columns in flags_in(tally).items()
        },
        spreads={
            group: {name: _spread(values) for name, values in columns.items()}
            for group, columns in quantities_in(tally).items()
        },
        times=dict(zip(events, (tally.fired / tally.games).tolist(), strict=True)),
        lengths=np.bincount(tally.turns, minlength=tally.ruleset.turns + 1),
        orders=dict(_orders(tally)),
    )


def _spread(values: Array) -> Spread:
    return Spread(float(values.mean()), tuple(np.quantile(values, QUANTILES).tolist()))


def _orders(tally: Tally) -> list[tuple[str, OrderCount]]:
    decisions = int(tally.turns.sum())
    return [
        (action.slug, OrderCount(side, int(legal), int(chosen), decisions))
        for side in SIDES
        for action, legal, chosen in zip(
            tally.ruleset.menus[side], tally.legal[side], tally.chosen[side], strict=True
        )
    ]
