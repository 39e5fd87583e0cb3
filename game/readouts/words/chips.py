"""Chips as a side sees them: which have shipped, and which of them a licence lets pass."""

from math import isfinite

from game.rules import Observation, Side

__all__ = ["best_licensed", "shipped_chips"]


def shipped_chips(seen: Observation, side: Side) -> list[tuple[float, int]]:
    """Return the chips that a side has shipped, as (month, chip) in order of date."""
    months = [
        (float(seen.known.shipped[0, chip]), chip) for chip in seen.ruleset.chips.by_side[side]
    ]
    return sorted(pair for pair in months if isfinite(pair[0]))


def best_licensed(seen: Observation) -> int | None:
    """Return the best chip whose licence lets it pass, wanted across the border or not."""
    best, found = 0.0, None
    for _, chip in shipped_chips(seen, Side.US):
        licence = int(seen.ruleset.chips.licence[chip])
        if licence < 0:
            continue
        passes = seen.known.gates[0, licence] != seen.ruleset.gates.closed[licence]
        if passes and seen.ruleset.chips.performance[chip] > best:
            best, found = float(seen.ruleset.chips.performance[chip]), chip
    return found
