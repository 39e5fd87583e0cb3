"""The race as it would go if the orders in the slots were committed, beside the forecast without.

Without them the side's own circle orders this quarter. Both are played on by the same chance, and
every difference is taken match by match before it is summed up.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from game.analysis.projection import Projection
from game.readouts.race.timeline import StepLine, TimelineReadout
from game.readouts.race.timeline_projection import performance_at
from game.readouts.words.names import ROADMAPS, Names, owner_of
from game.readouts.words.signs import Owner
from game.rules import Observation, Side
from game.rules.arrays import Array
from game.rules.indicators import has_indicator

__all__ = ["PlannedRace", "PlannedLag", "PlannedLine", "read_planned_race", "tell_planned_race"]

HORIZON: Final = 18
"""How far ahead the sentence looks [months].

Source: design choice: the span the game is named for; what one quarter's orders change is largest
after one to two years (`play_on` with each order of the H200 deal) and is lost in chance later.
"""
RANGE: Final = (0.05, 0.5, 0.95)
"""Ends of the range that is told, and the middle, as shares of the matches: the outer band's."""
NOTABLE: Final = 0.25
"""A roadmap that moves by less is not worth a sentence [months].

Source: the order cards' own measure for both roadmaps, `readouts.followed.BESIDES`.
"""
TELLABLE: Final = 0.05
"""Less than this is told as nothing, with one decimal [months]."""


@dataclass(frozen=True)
class PlannedLine:
    """One side's chips beyond today with the planned orders: the median of the matches."""

    owner: Owner
    points: tuple[tuple[float, float], ...]
    """Date and performance."""
    without: tuple[tuple[float, float], ...]
    """The same without them: the middle of the fan."""


@dataclass(frozen=True)
class PlannedLag:
    """China's model lag on one date ahead, as a span of the calendar."""

    date: float
    months: float
    """With the planned orders, the median; negative where China leads."""
    without: float
    """The same without them."""
    text: str


@dataclass(frozen=True)
class PlannedRace:
    """What the race shows of the orders in the slots."""

    label: str
    says: tuple[str, ...]
    """The model lag in one sentence, then a side's chips in another where they move."""
    lines: tuple[PlannedLine, ...]
    lag: PlannedLag
    detail: tuple[str, ...]
    """Lines for whoever asks more."""
    page: str
    """Its page in the encyclopaedia."""


def read_planned_race(
    race: TimelineReadout, seen: Observation, without: Projection, planned: Projection, names: Names
) -> PlannedRace:
    """Return the race with the orders of ``planned`` beside the one ``without`` them."""
    texts, at = names.texts, _turns_ahead(seen)
    sides = zip(Side, (race.frontier, race.domestic), strict=True)
    lines = tuple(_line(seen, side, line, without, planned) for side, line in sides if line.steps)
    middle = float(np.median(planned.lag[:, at]))
    lag = PlannedLag(
        date=float(planned.months[at]) / 12,
        months=middle,
        without=float(np.median(without.lag[:, at])),
        text=names.months(abs(middle), 1),
    )
    says = tell_planned_race(seen, without, planned, names)
    about = texts("planned-about", matches=len(planned.lag))
    return PlannedRace(
        label=texts("planned-label"),
        says=says,
        lines=lines,
        lag=lag,
        detail=(texts("planned-title"), *says, about),
        page="indicator-model_lag_months",
    )


def tell_planned_race(
    seen: Observation, without: Projection, planned: Projection, names: Names
) -> tuple[str, ...]:
    """Return what the planned orders change, in sentences: the model lag, then chips that move."""
    at = _turns_ahead(seen)
    moved = planned.roadmaps[:, :, at] - without.roadmaps[:, :, at]
    chips = ((side, np.quantile(moved[side], RANGE)) for side in Side)
    has_lag = has_indicator(seen.ruleset.scope, "model_lag_months")
    lag = [_tell_lag(seen, without.lag[:, at], planned.lag[:, at], names)] if has_lag else []
    return (
        *lag,
        *(_tell_chips(side, span, names) for side, span in chips if abs(span[1]) >= NOTABLE),
    )


def _turns_ahead(seen: Observation) -> int:
    """Turns from now to the date that is told: the horizon, or the end of the match."""
    ruleset = seen.ruleset
    return min(-(-HORIZON // ruleset.months_per_turn), ruleset.turns - seen.turn)


def _line(
    seen: Observation, side: Side, line: StepLine, without: Projection, planned: Projection
) -> PlannedLine:
    middles = (np.median(projection.roadmaps[side], axis=0) for projection in (planned, without))
    with_orders, present = (
        tuple(
            (float(month) / 12, float(performance))
            for month, performance in zip(
                planned.months, performance_at(seen, side, line, middle), strict=True
            )
        )
        for middle in middles
    )
    return PlannedLine(owner_of(side), with_orders, present)


def _tell_lag(seen: Observation, without: Array, planned: Array, names: Names) -> str:
    """One sentence on China's model lag; on its lead, where that is what most matches come to."""
    texts = names.texts
    leads = bool(np.median(planned) < 0.0)
    # Told as a lead, months of lag count the other way.
    span = np.quantile((without - planned) if leads else (planned - without), RANGE)
    what = texts("planned-what-lead" if leads else "planned-what-lag", side=names.side(Side.CHINA))
    date = names.turn_date(seen.turn + _turns_ahead(seen))
    if np.abs(span).max() < TELLABLE:
        return texts("planned-lag-equal", what=what, date=date)
    told = {"what": what, "date": date, "range": _range(span, "lag", names)}
    if abs(span[1]) < TELLABLE:
        return texts("planned-lag-same", **told)
    key = "planned-lag-more" if span[1] > 0 else "planned-lag-less"
    return texts(key, months=_months(span[1], names), **told)


def _tell_chips(side: Side, span: Array, names: Names) -> str:
    """One sentence on a side's roadmap, which moves."""
    key = "planned-chips-more" if span[1] > 0 else "planned-chips-less"
    stock = ROADMAPS[side]
    roadmap = names.texts(f"stock-{stock.slug}")
    months, told = _months(span[1], names), _range(span, "chips", names)
    return names.texts(key, roadmap=roadmap, months=months, range=told)


def _months(value: float, names: Names) -> str:
    return names.texts("planned-months", number=names.texts.number(abs(value), 1))


def _range(span: Array, kind: str, names: Names) -> str:
    """A range in words: which way each end lies, unless the middle has said it for both."""
    texts, (low, middle, high) = names.texts, (float(value) for value in span)
    less, more = (texts.number(abs(end), 1) for end in (low, high))
    if low <= -TELLABLE and high >= TELLABLE:
        return texts(f"planned-range-{kind}", less=less, more=more)
    near, far = sorted((abs(low), abs(high)))
    if abs(middle) >= TELLABLE:
        return texts("planned-range", near=texts.number(near, 1), far=texts.number(far, 1))
    way = "more" if high >= TELLABLE else "less"
    return texts(f"planned-range-{kind}-{way}", far=texts.number(far, 1))
