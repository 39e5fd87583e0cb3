"""Sensitivity: which constants move the outcome most, by Morris's method.

Each trajectory changes one constant after the other, over half of its range; the mean size of the
change, scaled to the whole range, says how much a constant matters (mu*), its spread how much that
depends on the others (sigma). All sets of constants run side by side on the batch engine.
"""

from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

import numpy as np

from game.match.tally import play_together
from game.players.roster import find
from game.rules import Side
from game.rules.arrays import Array
from game.scenario import Loaded
from game.studies.errors import lacks
from game.studies.ranges import open_ranges
from game.studies.record.backtest import Json, backtest
from game.studies.record.calibrate import misfit
from game.studies.record.history_run import Constants, with_constants

__all__ = ["PAIRS", "Outcome", "outcomes_of", "run_sensitivity"]

SEED = 18
LEVELS = 4
TRAJECTORIES = 64
MATCHES = 4
"""Matches of each pair for each set of constants, on the same seeds throughout."""
PAIRS = (
    ("dealmaker", "hedger"),
    ("hawk", "self-reliance-planner"),
    ("free-trader", "pragmatic-buyer"),
    ("dealmaker", "self-reliance-planner"),
)


class Outcome(Protocol):
    """What sets of constants lead to."""

    def __call__(self, loaded: Loaded, constants: Constants) -> dict[str, Array]:
        """Return figures by name, shape (runs,) each."""
        ...


def outcomes_of(loaded: Loaded) -> Outcome:
    """Return what to measure: the record where a scenario has one, else how matches end."""
    return _meet_the_record if loaded.scenario.history is not None else _final_scores


def _meet_the_record(loaded: Loaded, constants: Constants) -> dict[str, Array]:
    """Distance from the fitted points, and the last simulated figure of every series."""
    compared = backtest(loaded, constants)
    last = {each.series.id: each.simulated for each in compared}
    return {"misfit": np.sqrt(misfit(compared)), **last}


def _final_scores(loaded: Loaded, constants: Constants) -> dict[str, Array]:
    """Mean final scores over matches between personas, each set on the same seeds."""
    runs = len(next(iter(constants.values())))
    repeated = {name: np.tile(values, MATCHES) for name, values in constants.items()}
    seeds = np.repeat(np.arange(SEED, SEED + MATCHES, dtype=np.uint64), runs)
    ruleset = with_constants(loaded.ruleset, repeated)
    sums = np.zeros((2, MATCHES * runs))
    for us, china in PAIRS:
        players = (find(us, Side.US).policy, find(china, Side.CHINA).policy)
        sums += play_together(ruleset, *players, seeds).scores
    sums = sums.reshape(2, MATCHES, runs).sum(axis=1)
    us_score, china_score = sums / (len(PAIRS) * MATCHES)
    return {
        "margin": us_score - china_score,
        "us-score": us_score,
        "china-score": china_score,
    }


@dataclass(frozen=True)
class _Space:
    """Constants and the ranges over which they are moved."""

    names: tuple[str, ...]
    bounds: tuple[tuple[float, float], ...]

    @property
    def problem(self) -> dict[str, Any]:
        """The space as SALib takes it."""
        return {"num_vars": len(self.names), "names": self.names, "bounds": self.bounds}


def _space(loaded: Loaded) -> _Space:
    """Return all constants that may move, with their ranges."""
    ranges = open_ranges(loaded)
    return _Space(tuple(ranges), tuple(ranges.values()))


def run_sensitivity(loaded: Loaded, *, trajectories: int = TRAJECTORIES, seed: int = SEED) -> Json:
    """Return the effect of every constant on every outcome, largest first.

    Raises:
        StudyError: the extra with SALib is not installed.
    """
    try:
        from SALib.analyze import morris as analyse
        from SALib.sample import morris as sample
    except ImportError as missing:
        raise lacks("sensitivity needs", "SALib") from missing
    space = _space(loaded)
    table = sample.sample(space.problem, trajectories, num_levels=LEVELS, seed=seed)
    constants = {name: table[:, at] for at, name in enumerate(space.names)}
    measured = outcomes_of(loaded)(loaded, constants)
    analysed = partial(
        analyse.analyze, space.problem, table, num_levels=LEVELS, conf_level=0.95, seed=seed
    )
    return {
        "scenario": loaded.scenario.id,
        "method": "Morris elementary effects",
        "seed": seed,
        "constants": len(space.names),
        "trajectories": trajectories,
        "runs": len(table),
        "matches": 0 if loaded.scenario.history else len(table) * len(PAIRS) * MATCHES,
        "outcomes": {
            name: _ranked(analysed(values), space)
            for name, values in measured.items()
            if np.ptp(values) > 0
        },
    }


def _ranked(found: Any, space: _Space) -> list[Json]:
    """Return constants by the size of their effect."""
    order = np.argsort(-np.asarray(found["mu_star"]))
    return [
        {
            "constant": space.names[at],
            "low": space.bounds[at][0],
            "high": space.bounds[at][1],
            "mu_star": round(float(found["mu_star"][at]), 5),
            "confidence": round(float(found["mu_star_conf"][at]), 5),
            "mu": round(float(found["mu"][at]), 5),
            "sigma": round(float(found["sigma"][at]), 5),
        }
        for at in order.tolist()
    ]
