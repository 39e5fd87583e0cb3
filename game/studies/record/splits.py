"""Other splits: the same fit with the recorded figures shared out differently.

A split that flatters is the easiest way to fool oneself. So the figures for fitting and for
validation are also exchanged, and cut by time: the earlier half of each series to fit, the later
to validate.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Literal, TypeAlias

from game.scenario import Loaded
from game.scenario.history import Series
from game.studies.record.backtest import Json, report
from game.studies.record.calibrate import calibrate
from game.studies.record.history_run import history_of, with_constants

__all__ = ["SPLITS", "medians_by_split"]

Role: TypeAlias = Literal["fit", "validation"]
Split: TypeAlias = Callable[[Series, int], Role]


def _exchanged(series: Series, at: int) -> Role:
    return "fit" if series.points[at].role == "validation" else "validation"


def _by_time(series: Series, at: int) -> Role:
    """A series of one figure keeps its role."""
    if len(series.points) == 1:
        return series.points[at].role
    return "fit" if at < len(series.points) // 2 else "validation"


AS_WRITTEN = "as written"
"""The split of the scenario itself."""
SPLITS: dict[str, Split] = {
    "exchanged": _exchanged,
    "earlier to fit, later to validate": _by_time,
}


def medians_by_split(loaded: Loaded, as_written: Json, *, seed: int) -> dict[str, Json]:
    """Return the medians of each split, after a fit of its own to all but the scenario's.

    Args:
        loaded: the scenario.
        as_written: the medians of its own split, with its constants.
        seed: of the fits.
    """
    found = {AS_WRITTEN: as_written}
    for name, split in SPLITS.items():
        shared = _shared_out(loaded, split)
        constants = calibrate(shared, seed=seed)
        rules = with_constants(shared.ruleset, constants)
        found[name] = report(replace(shared, ruleset=rules))["medians"]
    return found


def _shared_out(loaded: Loaded, split: Split) -> Loaded:
    """Return the scenario with the roles of its figures given anew."""
    history = history_of(loaded)
    series = tuple(
        each.model_copy(
            update={
                "points": tuple(
                    point.model_copy(update={"role": split(each, at)})
                    for at, point in enumerate(each.points)
                )
            }
        )
        for each in history.series
    )
    told = history.model_copy(update={"series": series})
    return replace(loaded, scenario=loaded.scenario.model_copy(update={"history": told}))
