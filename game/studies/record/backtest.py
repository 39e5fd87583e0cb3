"""The backtest: recorded series beside what the model makes of the recorded orders.

A series says in the scenario how it is read from the model (``history.series``); nothing about a
particular scenario stands here.
"""

from dataclasses import dataclass
from statistics import median
from typing import Any, TypeAlias

import numpy as np

from game.rules import Ruleset
from game.rules.arrays import Array
from game.scenario import Loaded
from game.scenario.history import Point, Series, Term, months_of
from game.studies.record.history_run import Constants, Replay, history_of, replay

__all__ = [
    "TARGETS",
    "Compared",
    "Json",
    "backtest",
    "compare",
    "curve",
    "medians",
    "report",
    "simulated",
    "total_within",
]

Json: TypeAlias = dict[str, Any]

TARGETS: dict[str, dict[str, float]] = {
    "quantity": {"fit": 0.20, "validation": 0.30},
    "lag": {"fit": 3.0, "validation": 3.0},
}
"""Median absolute errors to stay within: a share of the recorded value, or months for lags."""


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


def report(loaded: Loaded) -> Json:
    """Return the backtest of a scenario as ``history --json`` prints it."""
    run = replay(loaded)
    compared, scenario = compare(loaded, run), loaded.scenario
    return {
        "scenario": scenario.id,
        "from": scenario.calendar.start,
        "turns": scenario.calendar.turns,
        "chance": "none: certain events only",
        "series": [_row(each) for each in compared],
        "medians": medians(compared),
        "quarters": {
            series.id: [round(float(value), 4) for value in curve(run, series)[:, 0]]
            for series in history_of(loaded).series
        },
    }


def _row(each: Compared) -> Json:
    series, point = each.series, each.point
    return {
        "series": series.id,
        "name": _english(series.name),
        "date": point.date,
        "label": _english(point.label) or point.date,
        "unit": series.unit,
        "kind": series.kind,
        "recorded": point.value,
        "low": point.low,
        "high": point.high,
        "simulated": round(float(each.simulated[0]), 4),
        "error": round(float(each.error[0]), 4),
        "role": point.role,
        "source": point.source,
    }


def _english(text: str | dict[str, str]) -> str:
    return text if isinstance(text, str) else text["en"]


def medians(compared: list[Compared]) -> Json:
    """Return the median absolute error of the first run, by kind and role, beside its target."""
    found: Json = {}
    for kind, targets in TARGETS.items():
        for role, target in targets.items():
            off = [
                abs(float(each.error[0]))
                for each in compared
                if each.series.kind == kind and each.point.role == role
            ]
            if off:
                found.setdefault(kind, {})[role] = {
                    "median_absolute_error": round(median(off), 4),
                    "points": len(off),
                    "target": target,
                    "met": median(off) <= target,
                }
    return found


def simulated(run: Replay, series: Series, point: Point) -> Array:
    """Return a point's figure as the model has it, shape (runs,)."""
    return _figure(run, series, *months_of(point.date))


def curve(run: Replay, series: Series) -> Array:
    """Return what the model gives for each turn, shape (turns, runs)."""
    ruleset = run.ruleset
    spans = map(ruleset.schedule.span_of, range(len(run.states) - 1))
    return np.array([_figure(run, series, first, first + length - 1) for first, length in spans])


def _figure(run: Replay, series: Series, first: int, last: int) -> Array:
    """Return a series' figure for a span of months, shape (runs,)."""
    read = _READERS[series.read]
    top = np.sum([read(run, term, first, last) for term in series.of], axis=0)
    if not series.out_of:
        return np.asarray(top)
    bottom = np.sum([read(run, term, first, last) for term in series.out_of], axis=0)
    return np.asarray(top / np.maximum(bottom, 1e-9))


def total_within(run: Replay, term: Term, first: int, last: int) -> Array:
    """Return a flow, or the growth of a stock, added up over a span of months, shape (runs,)."""
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
    schedule = run.ruleset.schedule
    turn = schedule.turn_of(last)
    if term.flow is not None:
        return run.flows(term)[turn]
    levels = run.levels(term)
    part = (last - schedule.month_of(turn) + 1) / schedule.length
    return levels[turn] + part * (levels[turn + 1] - levels[turn])


_READERS = {"total": total_within, "mean": _mean, "end": _end}


def _months_in_turns(ruleset: Ruleset, turns: int, first: int, last: int) -> Array:
    """Return which part of each turn lies in a span of months, shape (turns,)."""
    length = ruleset.months_per_turn
    begins = ruleset.schedule.month_of(np.arange(turns))
    inside = np.minimum(begins + length, last + 1) - np.maximum(begins, first)
    return np.asarray(np.maximum(inside, 0) / length)
