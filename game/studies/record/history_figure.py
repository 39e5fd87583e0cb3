"""The backtest as a figure: recorded and simulated series, one panel each, as SVG."""

from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np

from game.files import write_whole
from game.studies.errors import lacks
from game.studies.record.backtest import Json

__all__ = ["draw_history", "keep_figure", "plotting"]

COLUMNS = 3
INK, RECORDED, SIMULATED = "#2b2b2b", "#1f5f8b", "#c2571a"


def plotting() -> Any:
    """Return matplotlib's pyplot, set up to write the same file for the same figures.

    Raises:
        StudyError: the extra with matplotlib is not installed.
    """
    try:
        import matplotlib as mpl

        mpl.use("svg")
        import matplotlib.pyplot as plt
    except ImportError as missing:
        raise lacks("a figure needs", "matplotlib") from missing
    mpl.rcParams.update({"svg.hashsalt": "eighteen-months", "svg.fonttype": "none", "font.size": 8})
    return plt


def keep_figure(figure: Any, path: Path) -> None:
    """Write a figure as SVG, the same file for the same figures, and forget it."""
    drawn = BytesIO()
    figure.savefig(drawn, format="svg", metadata={"Date": None})
    plotting().close(figure)
    write_whole(path, drawn.getvalue())


def draw_history(found: Json, path: Path) -> None:
    """Draw recorded points, with their credible ranges, and what the model makes of them."""
    plt = plotting()
    panels = [list(group) for _, group in groupby(found["series"], lambda row: row["series"])]
    rows = -(-len(panels) // COLUMNS)
    figure, axes = plt.subplots(rows, COLUMNS, figsize=(10.5, 2.5 * rows), layout="constrained")
    flat = np.atleast_1d(axes).ravel()
    for axis, points in zip(flat, panels, strict=False):
        _draw_panel(axis, points)
    for axis in flat[len(panels) :]:
        axis.set_axis_off()
    flat[0].legend(loc="best", frameon=False)
    keep_figure(figure, path)


def _draw_panel(axis: Any, points: list[Json]) -> None:
    places = np.arange(len(points))
    recorded = np.array([row["recorded"] for row in points])
    fit = np.array([row["role"] == "fit" for row in points])
    low = np.array([row["recorded"] if row["low"] is None else row["low"] for row in points])
    high = np.array([row["recorded"] if row["high"] is None else row["high"] for row in points])
    spread = np.array([recorded - low, high - recorded])
    axis.errorbar(places, recorded, yerr=spread, fmt="none", ecolor=RECORDED, capsize=3, lw=1)
    for role, shown, fill in (("fit", fit, RECORDED), ("validation", ~fit, "white")):
        axis.plot(
            places[shown], recorded[shown], "o", color=RECORDED, mfc=fill, label=f"recorded, {role}"
        )
    made = [row["simulated"] for row in points]
    axis.plot(places, made, "D", color=SIMULATED, ms=4, label="simulated")
    axis.set_xticks(places, [row["label"].replace("/", "/\n") for row in points])
    axis.set_xlim(-0.6, len(points) - 0.4)
    axis.set_ylim(bottom=0, top=1.15 * max(*made, *high, 1e-6))
    axis.set_title(f"{points[0]['name']} [{points[0]['unit']}]", color=INK, fontsize=8.5)
    for side in ("top", "right"):
        axis.spines[side].set_visible(False)
