"""Elo: how strong everyone is on one scale, from who beat whom.

The Bradley-Terry model with an advantage of one side, fitted to all matches at once; a match that
nobody wins counts half. Hunter, "MM algorithms for generalized Bradley-Terry models", Annals of
Statistics 32 (2004), https://doi.org/10.1214/aos/1079120141; here by Newton's method.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from game.rules.arrays import Array, Ints
from game.studies.pairing import Block

__all__ = ["Rating", "Ratings", "rate"]

SCALE = 400.0 / np.log(10.0)
"""Elo points of one unit of log odds."""
PRIOR = 0.05
"""Pull of every rating towards the middle, so that one who always wins has a finite one."""
STEPS = 30
DRAWS = 200
"""Resampled leagues behind an interval."""


@dataclass(frozen=True)
class Rating:
    """One player's strength."""

    who: str
    elo: float
    low: float
    """Lower end of the 95% interval."""
    high: float


@dataclass(frozen=True)
class Ratings:
    """The league."""

    players: tuple[Rating, ...]
    """The strongest first."""
    us_advantage: Rating
    """What sitting on the US side is worth."""


def rate(blocks: Sequence[Block], seed: int, anchor: str = "random") -> Ratings:
    """Return ratings with bootstrap intervals; ``anchor`` is at 0.

    Args:
        blocks: one for each pairing.
        seed: decides which matches are drawn again.
        anchor: whose rating is the zero of the scale.
    """
    names = sorted({name for block in blocks for name in (block.us, block.china)})
    place = {name: at for at, name in enumerate(names)}
    us = np.array([place[block.us] for block in blocks])
    china = np.array([place[block.china] for block in blocks])
    games = np.array([float(block.games) for block in blocks])
    points = [np.array(block.points()) for block in blocks]
    zero = place.get(anchor, 0)
    found = _fitted(us, china, games, np.array([each.sum() for each in points]), len(names), zero)
    chance = np.random.default_rng(seed)
    again = [
        _fitted(us, china, games, _resampled(points, chance), len(names), zero)
        for _ in range(DRAWS)
    ]
    low, high = np.percentile(np.array(again), [2.5, 97.5], axis=0)
    rows = [
        Rating(name, *(round(float(each[at]), 1) for each in (found, low, high)))
        for name, at in [*place.items(), ("us-advantage", len(names))]
    ]
    players = sorted(rows[:-1], key=lambda row: -row.elo)
    return Ratings(tuple(players), rows[-1])


def _resampled(points: list[Array], chance: np.random.Generator) -> Array:
    """Return points of a league in which each pairing drew its matches again."""
    return np.array([chance.choice(each, size=len(each)).sum() for each in points])


def _fitted(us: Ints, china: Ints, games: Array, points: Array, count: int, zero: int) -> Array:
    """Return ratings and, last, the advantage of the US side [Elo], shape (players + 1,)."""
    design = np.zeros((len(games), count + 1))
    rows = np.arange(len(games))
    np.add.at(design, (rows, us), 1.0)
    np.add.at(design, (rows, china), -1.0)
    design[:, count] = 1.0
    strength = np.zeros(count + 1)
    for _ in range(STEPS):
        expected = 1.0 / (1.0 + np.exp(-np.clip(design @ strength, -30.0, 30.0)))
        slope = design.T @ (points - games * expected) - PRIOR * strength
        bend = design.T @ (design * (games * expected * (1.0 - expected))[:, None])
        strength = strength + np.clip(
            np.linalg.solve(bend + PRIOR * np.eye(count + 1), slope), -2.0, 2.0
        )
    strength[:count] -= strength[zero]
    return strength * SCALE
