"""The backtest as a study: fit, write what was fitted, report, and put it into RESULTS.md."""

from dataclasses import replace

from game.language import LANGUAGES, Texts
from game.scenario import Loaded, load_scenario
from game.studies.backtest import Json, report
from game.studies.calibrate import (
    EVALUATIONS,
    calibrate,
    fitted_constants,
    write_constants,
)
from game.studies.history_figure import draw_history
from game.studies.history_run import with_constants
from game.studies.history_tables import backtest_section
from game.studies.results import RESULTS, write_section
from game.studies.splits import medians_by_split

__all__ = ["run_backtest"]


def run_backtest(
    loaded: Loaded, *, fit: bool, write: bool, results: bool, seed: int
) -> tuple[Loaded, Json]:
    """Return the scenario with its constants, fitted if asked for, and the report on it.

    Args:
        loaded: the scenario.
        fit: whether to move the constants that may be fitted.
        write: whether to write them into the scenario's file.
        results: whether to write the section and the figure of RESULTS.md.
        seed: of the fit.
    """
    if fit:
        constants = calibrate(loaded, seed=seed)
        if write:
            write_constants(loaded.path, constants)
            loaded = load_scenario(loaded.path)
        else:
            loaded = replace(loaded, ruleset=with_constants(loaded.ruleset, constants))
    found = report(loaded)
    found |= {"seed": seed, "evaluations": EVALUATIONS, "fitted": fitted_constants(loaded)}
    if results:
        found["splits"] = medians_by_split(loaded, seed=seed)
        name = f"backtest-{loaded.scenario.id}"
        draw_history(found, RESULTS.parent / f"{name}.svg")
        texts = Texts.load(LANGUAGES[0])
        write_section(name, backtest_section(found, loaded.scenario, texts, f"{name}.svg"))
    return loaded, found
