"""Calibration: constants moved within their ranges until the fitted part of the record is met.

Only points whose role is ``fit`` are looked at. Where they do not decide, a constant stays near
its usual value, so that what no figure speaks to is not invented.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from game.files import write_whole
from game.rules.arrays import Array
from game.rules.params import constants as known_constants
from game.scenario import Loaded
from game.scenario.domains import ranges_of
from game.studies.errors import StudyError
from game.studies.record.backtest import Compared, Json, backtest
from game.studies.record.history_run import history_of

__all__ = [
    "EVALUATIONS",
    "SEED",
    "Bounds",
    "bounds_of",
    "calibrate",
    "fitted_constants",
    "misfit",
    "write_constants",
]

SEED = 2022
POPULATION = 64
GENERATIONS = 150
EVALUATIONS = POPULATION * (GENERATIONS + 1)
DIGITS = 3
"""Digits that a fitted constant is written with: more would pretend to know."""
LAG_SCALE = 15.0
"""Months of lag that weigh as much as a quantity off by a factor e: three months count as 20%."""
FAR = 1.0
"""Largest misfit that a single point counts with, as a logarithm: a point that the model cannot
reach must not pull all others along."""
ATTACHMENT = 0.06
"""Misfit that a constant costs at the far end of its range from its usual value."""


@dataclass(frozen=True)
class Bounds:
    """Constants that may move, with what the record supports, shape (constants,) each."""

    names: tuple[str, ...]
    low: Array
    high: Array
    usual: Array
    """Value without a fit: the middle of a range of the period, else the usual constant."""

    def within(self, place: Array) -> Mapping[str, Array]:
        """Return constants at places in the unit cube, shape (runs, constants)."""
        values = self.low + place * (self.high - self.low)
        return {name: values[:, at] for at, name in enumerate(self.names)}


def bounds_of(loaded: Loaded, names: tuple[str, ...] = ()) -> Bounds:
    """Return the ranges of these constants, or of those that the scenario lets a fit move."""
    history, known = history_of(loaded), known_constants()
    chosen = names or history.fitted
    low, high = np.array([ranges_of(loaded.scenario)[name] for name in chosen]).T
    usual = np.where(
        [name in history.ranges for name in chosen],
        (low + high) / 2.0,
        [known[name]["value"] for name in chosen],
    )
    return Bounds(tuple(chosen), low, high, usual)


def misfit(compared: list[Compared]) -> Array:
    """Return the mean squared distance to the points for fitting, shape (runs,).

    Squares spread the error over the points; a median would leave half of them to themselves.
    """
    parts = []
    for each in compared:
        if each.point.role != "fit":
            continue
        if each.series.kind == "lag":
            off = each.error / LAG_SCALE
        else:
            off = np.log(np.maximum(each.simulated, 1e-9) / each.point.value)
        parts.append(np.minimum(np.abs(off), FAR) ** 2)
    found: Array = np.mean(parts, axis=0)
    return found


def calibrate(
    loaded: Loaded, *, seed: int = SEED, progress: Callable[[int, float], None] | None = None
) -> dict[str, float]:
    """Return the constants that bring the replay nearest to the points for fitting.

    Differential evolution: candidates are mixed from others, and replace those they beat. The same
    seed gives the same constants.
    """
    bounds, rng = bounds_of(loaded), np.random.default_rng(seed)
    usual = np.clip((bounds.usual - bounds.low) / (bounds.high - bounds.low), 0.0, 1.0)

    def cost(place: Array) -> Array:
        held = ATTACHMENT * np.mean((place - usual) ** 2, axis=1)
        return misfit(backtest(loaded, bounds.within(place))) + held

    place = rng.random((POPULATION, len(bounds.names)))
    place[0] = usual
    costs = cost(place)
    for generation in range(GENERATIONS):
        trial = _trials(place, place[costs.argmin()], rng)
        found = cost(trial)
        better = found < costs
        place[better], costs[better] = trial[better], found[better]
        if progress is not None:
            progress(generation + 1, float(costs.min()))
    best = bounds.within(place[costs.argmin()][None, :])
    return {name: float(f"{values[0]:.{DIGITS}g}") for name, values in best.items()}


def _trials(place: Array, best: Array, rng: np.random.Generator) -> Array:
    """Return one trial for each candidate: a step between two others, partly towards the best."""
    count, width = place.shape
    pairs = np.stack([rng.choice(count, 2, replace=False) for _ in range(count)])
    reach = rng.uniform(0.4, 0.9, (count, 1))
    step = place[pairs[:, 0]] - place[pairs[:, 1]]
    mutant = place + reach * (best - place) * (rng.random((count, 1)) < 0.5) + reach * step
    crossed = rng.random((count, width)) < 0.8
    crossed[np.arange(count), rng.integers(0, width, count)] = True
    trial = np.where(crossed, mutant, place)
    # A step over the edge comes back halfway between where it was and the edge.
    trial = np.where(trial < 0.0, place / 2.0, trial)
    return np.where(trial > 1.0, (place + 1.0) / 2.0, trial)


def fitted_constants(loaded: Loaded) -> list[Json]:
    """Return the constants that a fit may move, as they stand, with range and source."""
    history, known = history_of(loaded), known_constants()
    bounds = bounds_of(loaded)
    return [
        {
            "name": name,
            "value": float(getattr(loaded.ruleset.params, name)),
            "low": float(low),
            "high": float(high),
            "unit": known[name]["unit"],
            "source": history.ranges[name].source
            if name in history.ranges
            else known[name]["source"],
        }
        for name, low, high in zip(bounds.names, bounds.low, bounds.high, strict=True)
    ]


def write_constants(path: Path, constants: Mapping[str, float]) -> None:
    """Write constants into a scenario file, each in the line where it stands already.

    Raises:
        StudyError: a constant has no line of its own under ``constants``.
    """
    text = path.read_text(encoding="utf-8")
    head, mark, rest = text.partition("\nconstants:\n")
    for name, value in constants.items():
        line = re.compile(rf"^(  {name}: \{{value: )[^,}}]+", re.MULTILINE)
        rest, found = line.subn(rf"\g<1>{value:g}", rest, count=1)
        if not (mark and found):
            raise StudyError(
                f"{path.name} has no line '  {name}: {{value: ...' under constants; add it"
            )
    write_whole(path, head + mark + rest)
