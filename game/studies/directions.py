"""Directions: what the scenario of the H200 has to show if its model says what its source argues.

Each is one figure that compares courses without chance and without other orders, with the bounds
in which the claim stands. They are read with the scenario's constants and over sets of constants
drawn near them: what holds at one setting alone is no finding.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from math import inf
from typing import Any

import numpy as np

from game.rules import RULES_VERSION, Flow, Stock
from game.rules.arrays import Array, Flags
from game.rules.units import MONTHS_A_YEAR
from game.scenario import Loaded, load_scenario, shipped
from game.scenario.history import Term
from game.studies.errors import StudyError
from game.studies.policies import Courses, Span
from game.studies.ranges import factors, open_ranges, varied
from game.studies.record.backtest import total_within
from game.studies.record.history_run import Replay, is_followed_by, replay

__all__ = ["DIRECTIONS", "Direction", "Worlds", "study_directions", "worlds_of"]

Json = dict[str, Any]

OPENS = 2026
"""The year that the directions begin with."""
FIRST, TWO, FIVE = (0, 1), (0, 2), (0, 5)
QUANTILES = (0.05, 0.5, 0.95)
MOVERS = 3
"""Constants that are named as those that move a figure most."""
ARTICLE = "the article's thesis"
BERNSTEIN = (
    "Bernstein, 4 December 2025, read at https://www.renrendoc.com/paper/501307623.html, "
    "within a factor of two"
)
CHOICE = "design choice: what a class should feel"


@dataclass(frozen=True)
class Worlds:
    """What directions are read from; sets of constants are side by side, and the same in both."""

    courses: Courses
    record: Replay | None
    """The replay of the record that the scenario follows; None where there is none."""


@dataclass(frozen=True)
class Direction:
    """One figure and the bounds in which the claim stands."""

    slug: str
    unit: str
    """``-`` for a ratio."""
    low: float
    high: float
    source: str
    """Where the bounds come from."""
    read: Callable[[Worlds], Array]
    """The figure, shape (runs,)."""
    of_record: bool = False
    """Whether it is read from the record that the scenario follows."""

    def holds(self, figure: Array) -> Flags:
        """Tell where a figure lies within the bounds; to be ahead is more than nothing."""
        enough = figure > 0.0 if self.low == 0.0 and self.high == inf else figure >= self.low
        return np.asarray(enough & (figure <= self.high))


def _earned(policy: str, span: Span) -> Callable[[Worlds], Array]:
    """What Chinese makers earn [bn USD]."""
    return lambda worlds: worlds.courses.total(policy, Flow.DOMESTIC_SPEND, span)


def _earned_shut_to_open(span: Span) -> Callable[[Worlds], Array]:
    return lambda worlds: _earned("shut", span)(worlds) / _earned("h200", span)(worlds)


def _earned_before(worlds: Worlds) -> Array:
    """What they earned in the year before the opening, in the record [bn USD]."""
    assert worlds.record is not None
    opens = worlds.courses.ruleset.start_month
    term = Term(flow=Flow.DOMESTIC_SPEND.slug)
    return total_within(worlds.record, term, opens - MONTHS_A_YEAR, opens - 1)


def _ahead(stock: Stock, years: int) -> Callable[[Worlds], Array]:
    """How far a stock is ahead under denial."""
    return lambda worlds: (
        worlds.courses.after("shut", stock, years) - worlds.courses.after("h200", stock, years)
    )


def _at_once(stock: Stock) -> Callable[[Worlds], Array]:
    """Which part of the five years' lead is there after one; all of it where none is left."""

    def read(worlds: Worlds) -> Array:
        soon, late = (_ahead(stock, years)(worlds) for years in (1, 5))
        return np.where(late > 0.0, soon / np.where(late > 0.0, late, 1.0), 1.0)

    return read


def _added(policy: str, worlds: Worlds) -> Array:
    """US to Chinese compute added in the first year."""
    courses = worlds.courses
    us = courses.total(policy, Flow.US_COMPUTE_ADDED, FIRST)
    return us / courses.total(policy, Flow.CHINA_COMPUTE_ADDED, FIRST)


def _imports(policy: str, other: str, span: Span) -> Callable[[Worlds], Array]:
    """What arrives under one policy against another."""

    def read(worlds: Worlds) -> Array:
        courses = worlds.courses
        return courses.total(policy, Flow.IMPORTS, span) / courses.total(other, Flow.IMPORTS, span)

    return read


def _felt_in_models(worlds: Worlds) -> Array:
    """By how much the H200 shortens China's model lag against all shut, where it does most."""
    shut, opened = (
        worlds.courses.readings(policy, "model_lag_months") for policy in ("all-shut", "h200")
    )
    return np.asarray((shut - opened).max(axis=0))


def _irony() -> Iterator[Direction]:
    """What China may not buy abroad its own makers earn, and it becomes technology."""
    five, first = _earned_shut_to_open(FIVE), _earned_shut_to_open(FIRST)
    yield Direction("makers-five-years", "-", 1.25, inf, ARTICLE, five)
    yield Direction("makers-first-year", "-", 1.0, 1.5, "wafers and memory bind at first", first)
    for stock in (
        Stock.CHINA_ROADMAP,
        Stock.CHINA_FAB,
        Stock.CHINA_MEMORY,
        Stock.CHINA_ECOSYSTEM,
    ):
        name = stock.slug.removeprefix("china_")
        yield Direction(f"{name}-ahead", stock.unit, 0.0, inf, ARTICLE, _ahead(stock, 5))
        late = "with delay: an even pace would bring a fifth"
        yield Direction(f"{name}-at-once", "share", 0.0, 1 / 3, late, _at_once(stock))
    before, bn = _earned_before, "bn USD"
    yield Direction("earned-2025", bn, 16 / 2, 16 * 2, BERNSTEIN, before, of_record=True)
    for year, told in ((2027, 39.0), (2028, 91.0)):
        past = year - OPENS
        earned = _earned("shut", (past, past + 1))
        yield Direction(f"earned-{year}", bn, told / 2, told * 2, BERNSTEIN, earned)


def _volumes() -> Iterator[Direction]:
    """How much compute arrives, and what decides it."""
    yield Direction(
        "compute-shut", "-", 12.0, inf, ARTICLE, lambda worlds: _added("all-shut", worlds)
    )
    yield Direction(
        "compute-opened",
        "-",
        1.5,
        8.0,
        "the cumulative cap and the sources decide where",
        lambda worlds: _added("all-shut", worlds) / _added("h200", worlds),
    )
    generation = "McGuire, CFR: the generation decides what arrives"
    yield Direction("generation", "-", 1.3, inf, generation, _imports("ultra", "h200", TWO))
    for name, span in (("first-year", FIRST), ("two-years", TWO)):
        for chip in ("h200", "blackwell", "ultra"):
            levied = _imports(f"{chip}-levied", chip, span)
            yield Direction(
                f"levy-{chip}-{name}", "-", 0.0, 0.9, "demand falls as prices rise", levied
            )


def _models() -> Iterator[Direction]:
    yield Direction("models", "months", 1.5, 4.0, CHOICE, _felt_in_models)


DIRECTIONS: tuple[Direction, ...] = (*_irony(), *_volumes(), *_models())
"""All directions."""


def worlds_of(
    loaded: Loaded, sets: int | None = None, spread: float = 0.0, seed: int = 0
) -> Worlds:
    """Return what the directions of a scenario are read from.

    Args:
        loaded: a scenario that opens in January 2026 and lasts five years.
        sets: how many sets of constants; None for the scenario's own alone.
        spread: how far a constant may be from its own value, as a share.
        seed: of the draw. The record is replayed with its own constants moved alike.

    Raises:
        StudyError: the directions do not fit the scenario.
    """
    ruleset = loaded.ruleset
    opens, ends = (ruleset.schedule.month_of(turn) for turn in (0, ruleset.turns))
    if opens != OPENS * MONTHS_A_YEAR or ends < (OPENS + FIVE[1]) * MONTHS_A_YEAR:
        raise StudyError(
            f"directions are read from January {OPENS} on over {FIVE[1]} years, and "
            f"'{ruleset.slug}' is of another time; name h200-deal or a scenario made from it"
        )
    by = None if sets is None else factors(sets, spread, seed)
    record = next(
        (each for each in map(load_scenario, shipped()) if is_followed_by(each, loaded)), None
    )
    return Worlds(
        Courses(ruleset, None if by is None else varied(loaded, by)),
        None if record is None else replay(record, None if by is None else varied(record, by)),
    )


def study_directions(loaded: Loaded, sets: int, spread: float, seed: int) -> Json:
    """Return every direction with the scenario's constants and over sets of constants near them.

    Raises:
        StudyError: see `worlds_of`.
    """
    own, near = worlds_of(loaded), worlds_of(loaded, sets, spread, seed)
    drawn = {
        name: by for name, by in factors(sets, spread, seed).items() if name in open_ranges(loaded)
    }
    asked = [each for each in DIRECTIONS if own.record is not None or not each.of_record]
    return {
        "scenario": loaded.scenario.id,
        "digest": loaded.ruleset.digest,
        "rules_version": RULES_VERSION,
        "sets": sets,
        "spread": spread,
        "seed": seed,
        "directions": [
            _told(each, own, near) | {"moved_by": _moved_by(each.read(near), drawn)}
            for each in asked
        ],
    }


def _told(direction: Direction, own: Worlds, near: Worlds) -> Json:
    figure, figures = direction.read(own)[0], direction.read(near)
    low, middle, high = np.quantile(figures, QUANTILES)
    return {
        "direction": direction.slug,
        "unit": direction.unit,
        "least": round(direction.low, 4),
        "most": None if direction.high == inf else round(direction.high, 4),
        "source": direction.source,
        "figure": round(float(figure), 4),
        "holds": bool(direction.holds(figure)),
        "q05": round(float(low), 4),
        "q50": round(float(middle), 4),
        "q95": round(float(high), 4),
        "holds_share": round(float(direction.holds(figures).mean()), 4),
    }


def _moved_by(figures: Array, drawn: Mapping[str, Array]) -> list[str]:
    """Return the constants that move a figure most, with the sign of what more of one does.

    A plane is laid through the sets; with too few of them for that, nothing is returned.
    """
    if len(figures) < 2 * len(drawn) or not np.ptp(figures):
        return []
    table = np.column_stack([*drawn.values(), np.ones(len(figures))])
    slopes = np.linalg.lstsq(table, figures, rcond=None)[0][:-1]
    most = np.argsort(-np.abs(slopes))[:MOVERS]
    return [f"{'+' if slopes[at] > 0.0 else '-'}{list(drawn)[at]}" for at in most.tolist()]
