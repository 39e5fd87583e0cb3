"""Sensitivity for people: tables in the terminal, a figure, and a section of RESULTS.md."""

from pathlib import Path

import numpy as np
from rich.table import Table

from game.language import LANGUAGES, Texts
from game.rules.params import constants as known_constants
from game.scenario import Loaded, Scenario, telling_of
from game.studies.console import StudyConsole, print_table
from game.studies.record.backtest import Json
from game.studies.record.history_figure import keep_figure, plotting
from game.studies.results import Outputs, markdown_table, write_section
from game.studies.sensitivity import MATCHES, PAIRS

__all__ = ["tell_sensitivity", "write_sensitivity"]

SHOWN = 10
"""Constants that a table or a panel shows."""
COLUMNS = 3
BAR, WHISKER = "#1f5f8b", "#2b2b2b"


def tell_sensitivity(found: Json, scenario: Scenario, texts: Texts) -> None:
    """Print the constants that move each outcome most."""
    texts = telling_of(scenario, texts)
    console = StudyConsole()
    console.print(texts("history-sampled", runs=_runs(found), seed=found["seed"]))
    for outcome, ranked in found["outcomes"].items():
        name = _name(outcome, scenario, texts)
        console.print(texts("history-outcome", outcome=name))
        table = Table(header_style="bold")
        for heading in ("constant", "effect", "interval"):
            table.add_column(texts(f"history-{heading}"))
        for each in ranked[:SHOWN]:
            table.add_row(each["constant"], f"{each['mu_star']:.3g}", f"{each['confidence']:.2g}")
        print_table(console, table, texts)


def _runs(found: Json) -> int:
    return int(found["matches"] or found["runs"])


def _name(outcome: str, scenario: Scenario, texts: Texts) -> str:
    recorded = scenario.history.series if scenario.history is not None else ()
    for series in recorded:
        if series.id == outcome:
            return f"{texts.pick(series.name)} [{series.unit}]"
    return texts(f"history-outcome-{outcome}")


def write_sensitivity(found: Json, loaded: Loaded, outputs: Outputs) -> None:
    """Draw the figure and write the section of RESULTS.md."""
    scenario = loaded.scenario
    texts = telling_of(scenario, Texts.load(LANGUAGES[0]))
    figure = outputs.figure("sensitivity")
    _draw(found, scenario, texts, figure)
    section = _section(found, scenario, texts, outputs.subject, figure.name)
    write_section(f"sensitivity-{outputs.name}", section, outputs.results)


def _draw(found: Json, scenario: Scenario, texts: Texts, path: Path) -> None:
    plt = plotting()
    outcomes = found["outcomes"]
    rows = -(-len(outcomes) // COLUMNS)
    figure, axes = plt.subplots(rows, COLUMNS, figsize=(10.5, 2.8 * rows), layout="constrained")
    flat = np.atleast_1d(axes).ravel()
    for axis in flat[len(outcomes) :]:
        axis.set_axis_off()
    for axis, (outcome, ranked) in zip(flat, outcomes.items(), strict=False):
        top = ranked[:SHOWN][::-1]
        axis.barh(
            [each["constant"] for each in top],
            [each["mu_star"] for each in top],
            xerr=[each["confidence"] for each in top],
            color=BAR,
            ecolor=WHISKER,
            height=0.7,
        )
        axis.set_title(_name(outcome, scenario, texts), fontsize=8.5)
        axis.set_xlim(left=0)
        for side in ("top", "right"):
            axis.spines[side].set_visible(False)
    keep_figure(figure, path)


def _section(found: Json, scenario: Scenario, texts: Texts, subject: str, figure: str) -> str:
    if found["matches"]:
        sample = (
            f"Each set of constants plays {MATCHES} matches of each of {len(PAIRS)} pairs "
            f"({'; '.join(f'{us} against {china}' for us, china in PAIRS)}), on the same seeds "
            f"throughout: {found['matches']:,} matches."
        )
    else:
        sample = "Each set of constants replays the record once, without chance."
    main = next(iter(found["outcomes"]))
    known = known_constants()
    rows = [
        [
            each["constant"],
            f"{each['mu_star']:.3g} ± {each['confidence']:.2g}",
            f"{each['mu']:+.3g}",
            f"{each['sigma']:.3g}",
            f"{each['low']:g} to {each['high']:g} {known[each['constant']]['unit']}",
            "free" if known[each["constant"]]["free"] else "sourced",
        ]
        for each in found["outcomes"][main][:SHOWN]
    ]
    return "\n\n".join(
        [
            f"## Sensitivity: {texts.pick(scenario.title)}",
            f"Which constants move the outcome most? {found['method']}: {found['constants']} "
            f"constants over their ranges, {found['trajectories']} trajectories, "
            f"{found['runs']:,} sets, seed {found['seed']}. {sample} The effect (mu*) is the mean "
            "change of the outcome when a constant crosses its range, with the 95% interval of a "
            "bootstrap; mu keeps its sign, and a sigma as large as the effect says that it "
            "depends on the other constants.",
            f"```sh\npython main.py study sensitivity {subject} --results\n```",
            f"![Constants by their effect]({figure})",
            f"{_name(main, scenario, texts)}:",
            markdown_table(["constant", "mu*", "mu", "sigma", "range", "origin"], rows),
        ]
    )
