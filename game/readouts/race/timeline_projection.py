"""The race beyond today, read from matches played on: bands of the roadmaps, and ship dates."""

from collections.abc import Sequence
from dataclasses import replace
from math import isfinite, log2

import numpy as np

from game.readouts.race.timeline import ChipMark, Fan, FanPoint, StepLine, TimelineReadout
from game.readouts.race.timeline_reading import DOUBLING_MONTHS
from game.readouts.words.names import ROADMAPS, Names, owner_of
from game.rules import Observation, Side
from game.rules.arrays import Array

__all__ = ["add_projection", "performance_at"]


def add_projection(
    race: TimelineReadout,
    seen: Observation,
    months: Array,
    position: Array,
    ships: Array,
    names: Names,
) -> TimelineReadout:
    """Return the race with the forecast of matches played on.

    Args:
        race: the race as far as it has been run.
        seen: what the side that looks knows.
        months: calendar months of the forecast, the first being now, shape (points,).
        position: roadmap of each side at 5, 25, 50, 75 and 95% of the matches [month],
            shape (sides, 5, points).
        ships: median month in which each chip ships, infinite where it mostly does not, (chips,).
        names: the words.
    """
    lines = (race.frontier, race.domestic)
    fans = tuple(
        _fan(seen, side, line, months, position[side])
        for side, line in zip(Side, lines, strict=True)
    )
    order = [chip for side in Side for chip in seen.ruleset.chips.by_side[side]]
    chips = [
        mark if mark.shipped else _due(mark, float(ships[chip]), names)
        for chip, mark in zip(order, race.chips, strict=True)
    ]
    return replace(race, fans=fans, chips=tuple(chip for chip in chips if chip is not None))


def _due(mark: ChipMark, month: float, names: Names) -> ChipMark | None:
    """A chip at the median of its ship dates; none where it mostly does not ship in the match."""
    if not isfinite(month):
        return None
    told = names.texts("play-chip-due", month=names.month(month))
    return replace(mark, date=month / 12, detail=(mark.detail[0], told, *mark.detail[2:]))


def _fan(seen: Observation, side: Side, line: StepLine, months: Array, position: Array) -> Fan:
    """The bands of one side: performance at the roadmap's position, from today's best on."""
    if not line.steps:
        return Fan(owner_of(side), ())
    grown = performance_at(seen, side, line, position)
    points = []
    for at, month in enumerate(months):
        low, first, middle, third, high = (float(value) for value in grown[:, at])
        points.append(FanPoint(float(month) / 12, low, middle, high, (first, third)))
    return Fan(owner_of(side), tuple(points))


def performance_at(seen: Observation, side: Side, line: StepLine, position: Array) -> Array:
    """Return the performance that a roadmap's ``position`` [month] stands for, H100 = 1.

    Between the launches to come it grows evenly; ``line`` is what the side has shipped so far.
    """
    stock = ROADMAPS[side]
    coming = _coming(seen, side, line.steps[-1].performance)
    dates = np.array([seen.stock(stock), *(month for month, _ in coming)])
    levels = log2(line.steps[-1].performance), *(level for _, level in coming)
    beyond = np.maximum(position - dates[-1], 0.0) / DOUBLING_MONTHS
    grown: Array = 2.0 ** (np.interp(position, dates, np.array(levels)) + beyond)
    return grown


def _coming(seen: Observation, side: Side, best: float) -> Sequence[tuple[float, float]]:
    """Chips that will be better than today's best: roadmap month and power of two, in order."""
    chips, here = seen.ruleset.chips, -np.inf
    stock = ROADMAPS[side]
    found: list[tuple[float, float]] = []
    for chip in sorted(chips.by_side[side], key=lambda chip: float(chips.month[chip])):
        performance = float(chips.performance[chip])
        if performance > best:
            # One that is overdue ships at the next launch: the roadmap has passed it already.
            here = max(float(chips.month[chip]), seen.stock(stock) + 1.0, here + 1e-6)
            found.append((here, log2(performance)))
            best = performance
    return found
