"""Chips as a side sees them: which have shipped, and which of them a licence lets pass."""

from math import isfinite

from game.rules import Observation, Side
from game.rules.trade import best_chip, is_licensed

__all__ = ["best_licensed", "shipped_chips"]


def shipped_chips(seen: Observation, side: Side) -> list[tuple[float, int]]:
    """Return the chips that a side has shipped, as (month, chip) in order of date."""
    months = [
        (float(seen.known.shipped[0, chip]), chip) for chip in seen.ruleset.chips.by_side[side]
    ]
    return sorted(pair for pair in months if isfinite(pair[0]))


def best_licensed(seen: Observation) -> int | None:
    """Return the best chip whose licence lets it pass, wanted across the border or not."""
    ruleset, known = seen.ruleset, seen.known
    best = int(best_chip(ruleset, is_licensed(ruleset, known.shipped, known.gates))[0])
    return best if best >= 0 else None
