"""The backtest as a study: fit, write what was fitted, report, and put it into RESULTS.md."""

from dataclasses import replace
from pathlib import Path

from game.files import ensure_place
from game.language import LANGUAGES, Texts
from game.places import is_checkout
from game.scenario import Loaded, is_shipped, load_scenario
from game.studies.errors import StudyError
from game.studies.record.backtest import Json, report
from game.studies.record.calibrate import (
    EVALUATIONS,
    calibrate,
    fitted_constants,
    write_constants,
)
from game.studies.record.history_figure import draw_history
from game.studies.record.history_run import with_constants
from game.studies.record.history_tables import backtest_section
from game.studies.record.splits import medians_by_split
from game.studies.results import Outputs, write_section

__all__ = ["run_backtest"]


def run_backtest(
    loaded: Loaded, *, fit: bool, write: bool, seed: int, results: Outputs | None = None
) -> tuple[Loaded, Json]:
    """Return the scenario with its constants, fitted if asked for, and the report on it.

    Args:
        loaded: the scenario.
        fit: whether to move the constants that may be fitted.
        write: whether to write them into the scenario's file.
        seed: of the fit.
        results: where to write the section and the figure; None writes none.

    Raises:
        OSError: something cannot be written there, which is found out before the work.
        StudyError: the scenario to be written is part of an installed copy.
    """
    if fit and write:
        _ensure_own(loaded.path)
    if results is not None:
        results.ensure(results.results, results.figure("backtest"))
    if fit:
        constants = calibrate(loaded, seed=seed)
        if write:
            write_constants(loaded.path, constants)
            loaded = load_scenario(loaded.path)
        else:
            loaded = replace(loaded, ruleset=with_constants(loaded.ruleset, constants))
    found = report(loaded)
    found |= {"seed": seed, "evaluations": EVALUATIONS, "fitted": fitted_constants(loaded)}
    if results is not None:
        found["splits"] = medians_by_split(loaded, found["medians"], seed=seed)
        draw_history(found, results.figure("backtest"))
        section = backtest_section(found, loaded.scenario, Texts.load(LANGUAGES[0]), results)
        write_section(f"backtest-{results.name}", section, results.results)
    return loaded, found


def _ensure_own(path: Path) -> None:
    """Make sure that a scenario may be written: one of an installed copy belongs to the game."""
    if is_shipped(path) and not is_checkout():
        raise StudyError(f"{path} belongs to the installed game; copy it and name the copy")
    ensure_place(path)
