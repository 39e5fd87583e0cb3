"""Chips as a side sees them: which have shipped, which may be bought, and how much was."""

from math import isfinite

from game.readouts.words.names import Names
from game.rules import Observation, Side
from game.rules.arrays import EPSILON
from game.rules.supply import volume_left
from game.rules.trade import best_chip, is_licensed

__all__ = ["best_arrived", "best_licensed", "shipped_chips", "tell_volume"]


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


def best_arrived(seen: Observation) -> int | None:
    """Return the best chip that was delivered under licence last turn."""
    chips, delivered = seen.ruleset.chips, seen.known.delivered[0]
    came = [int(chip) for chip in chips.traded if delivered[chip] > EPSILON]
    return max(came, key=lambda chip: float(chips.performance[chip]), default=None)


def tell_volume(seen: Observation, chip: int, names: Names) -> list[str]:
    """Tell how much of a chip both sides have bought, and what the volume rule still leaves."""
    texts, known, ruleset = names.texts, seen.known, seen.ruleset
    home, abroad = (float(each[0, chip]) for each in (known.sold_home, known.sold_abroad))
    bought = texts("play-chip-bought", home=texts.thousands(home), abroad=texts.thousands(abroad))
    if ruleset.chips.for_export[chip]:
        return [bought, texts("play-chip-for-export")]
    left = float(volume_left(ruleset, known.sold_home, known.sold_abroad)[chip, 0])
    return [bought, texts("play-chip-left", left=texts.thousands(left))]
