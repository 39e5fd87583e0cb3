"""Ranges: within what each constant may lie, and sets of constants drawn near a scenario's own.

A record may say more about its own time than the constant does; what a rule fixes has no room.
"""

from collections.abc import Mapping

import numpy as np

from game.rules.arrays import Array
from game.rules.params import constants as known_constants
from game.scenario import Loaded
from game.scenario.domains import ranges_of

__all__ = ["factors", "open_ranges", "varied"]


def open_ranges(loaded: Loaded) -> dict[str, tuple[float, float]]:
    """Return the ranges of the constants that may move; what a rule fixes may not."""
    return {
        name: (low, high) for name, (low, high) in ranges_of(loaded.scenario).items() if low < high
    }


def factors(sets: int, spread: float, seed: int) -> dict[str, Array]:
    """Return for every constant what it is multiplied by, drawn evenly about 1, (sets,) each.

    Each constant has a stream of its own, so that a new one changes nothing for the others.

    Args:
        sets: how many sets of constants.
        spread: how far a factor may be from 1, as a share.
        seed: of the draw.
    """
    drawn = {
        name: np.random.default_rng([seed, *name.encode()]).uniform(-spread, spread, sets)
        for name in known_constants()
    }
    return {name: 1.0 + by for name, by in drawn.items()}


def varied(loaded: Loaded, by: Mapping[str, Array]) -> dict[str, Array]:
    """Return a scenario's constants multiplied by factors, and kept inside their ranges.

    One that a scenario sets outside its range, with a source of its own, moves towards it alone.
    """
    found: dict[str, Array] = {}
    for name, (low, high) in open_ranges(loaded).items():
        value = float(getattr(loaded.ruleset.params, name))
        found[name] = np.clip(value * by[name], min(low, value), max(high, value))
    return found
