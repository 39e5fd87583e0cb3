"""The backtest: recorded series beside what the model makes of the recorded orders.

A series says in the scenario how it is read from the model (``history.series``); nothing about a
particular scenario stands here.
"""

from dataclasses import dataclass
from statistics import median
from typing import Any

import numpy as np

from game.rules import Ruleset
from game.rules.arrays import Array
from game.scenario import Loaded
from game.scenario.history import Point, Series, Term, months_of
from game.studies.history_run import Constants, Replay, history_of, replay

__all__ = ["Compared", "backtest", "compare", "curve", "errors", "medians", "simulated"]


@dataclass(frozen=True)
class Compared:
    """One recorded figure and the simulated one."""

    series: Series
    point: Point
    simulated: Array
    """In the unit of the series, shape (runs,)."""

    @property
    def error(self) -> Array:
        """Simulated less recorded: a share of the recorded value, or months for a lag, (runs,)."""
        difference: Array = self.simulated - self.point.value
        return difference if self.series.kind == "lag" else difference / self.point.value


def backtest(loaded: Loaded, constants: Constants | None = None) -> list[Compared]:
    """Replay a scenario's history and return every recorded figure with its simulated one."""
    return compare(loaded, replay(loaded, constants))


def compare(loaded: Loaded, run: Replay) -> list[Compared]:
    """Return every recorded figure with the one that a replay gives."""
    return [
        Compared(series, point, simulated(run, series, point))
        for series in history_of(loaded).series
        for point in series.points
    ]


def simulated(run: Replay, series: Series, point: Point) -> Array:
    """Return a point's figure as the model has it, shape (runs,)."""
    first, last = months_of(point.date)
    over = _read(run, series, series.of, first, last)
    return over / _read(run, series, series.out_of, first, last) if series.out_of else over


def curve(run: Replay, series: Series) -> Array:
    """Return what the model gives for each turn, shape (turns, runs).

    A running total over a year is drawn at its yearly pace, so that it stands beside the points.
    """
    ruleset = run.ruleset
    values = []
    for turn in range(len(run.states) - 1):
        first = ruleset.start_month + turn * ruleset.months_per_turn
        last = first + ruleset.months_per_turn - 1
        value = _read(run, series, series.of, first, last)
        if series.out_of:
            value = value / np.maximum(_read(run, series, series.out_of, first, last), 1e-9)
        values.append(value)
    return np.array(values)


def _read(run: Replay, series: Series, terms: tuple[Term, ...], first: int, last: int) -> Array:
    return np.sum([_READERS[series.read](run, term, first, last) for term in terms], axis=0)


def _total(run: Replay, term: Term, first: int, last: int) -> Array:
    values = run.flows(term) if term.flow is not None else np.diff(run.levels(term), axis=0)
    return _months_in_turns(run.ruleset, len(values), first, last) @ values


def _mean(run: Replay, term: Term, first: int, last: int) -> Array:
    if term.flow is not None:
        values = run.flows(term)
    else:
        levels = run.levels(term)
        values = (levels[:-1] + levels[1:]) / 2.0
    weights = _months_in_turns(run.ruleset, len(values), first, last)
    return weights @ values / weights.sum()


def _end(run: Replay, term: Term, _: int, last: int) -> Array:
    """A flow counts for the turn of the month; a stock grows evenly within a turn."""
    months = last + 1 - run.ruleset.start_month
    turn, month = divmod(months - 1, run.ruleset.months_per_turn)
    if term.flow is not None:
        return run.flows(term)[turn]
    levels = run.levels(term)
    part = (month + 1) / run.ruleset.months_per_turn
    return levels[turn] + part * (levels[turn + 1] - levels[turn])


_READERS = {"total": _total, "mean": _mean, "end": _end}


def _months_in_turns(ruleset: Ruleset, turns: int, first: int, last: int) -> Array:
    """Return which part of each turn lies in a span of months, shape (turns,)."""
    length = ruleset.months_per_turn
    begins = ruleset.start_month + length * np.arange(turns)
    inside = np.minimum(begins + length, last + 1) - np.maximum(begins, first)
    return np.maximum(inside, 0) / length


def errors(compared: list[Compared], kind: str, role: str) -> Array:
    """Return absolute errors of one kind and role, shape (points, runs)."""
    return np.abs(
        [
            each.error
            for each in compared
            if each.series.kind == kind and each.point.role == role
        ]
    )


def medians(compared: list[Compared]) -> dict[str, dict[str, Any]]:
    """Return the median absolute error and number of points, by kind and role, of the first run."""
    found: dict[str, dict[str, Any]] = {}
    for kind in ("quantity", "lag"):
        for role in ("fit", "validation"):
            each = [abs(float(c.error[0])) for c in compared
                    if c.series.kind == kind and c.point.role == role]
            if each:
                found.setdefault(kind, {})[role] = {
                    "median_absolute_error": median(each), "points": len(each),
                }
    return found
