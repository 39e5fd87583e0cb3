"""Reading the race: from what a side has seen so far to the timeline's records."""

from collections.abc import Sequence
from math import ceil, floor, isfinite, log2, sqrt
from typing import Final

import numpy as np

from game.language.calendar import year_and_month
from game.match.happenings import Happening, Kind
from game.readouts.race.timeline import (
    Bracket,
    ChipMark,
    Fan,
    FanPoint,
    ModelStrip,
    Pin,
    PinKind,
    Step,
    StepLine,
    Tick,
    TimelineReadout,
)
from game.readouts.words.chips import best_arrived, best_licensed, shipped_chips, tell_volume
from game.readouts.words.icons import icon_of_chip
from game.readouts.words.names import ROADMAPS, Names, owner_of
from game.readouts.words.pages import page_of
from game.readouts.words.signs import GateMark, Lock, Owner
from game.rules import Observation, Side
from game.rules.arrays import Array
from game.rules.indicators import has_indicator
from game.rules.trade import passes

__all__ = ["gate_mark", "gates_of", "read_timeline"]

YEARS_BEFORE: Final = 3
"""Calendar shown before the match begins."""
STUB_YEARS: Final = 0.25
"""How far the legal line reaches back before the first turn, so that it is seen at once."""
FAN_STEP_YEARS: Final = 0.25
PACES: Final = (0.8, 1.0, 1.2)
"""Slow, likely and fast, as parts of the recent pace; a fifth either way."""
RECENT_TURNS: Final = 4
DOUBLING_MONTHS: Final = 24.0
"""Growth assumed beyond the last chip that is planned. Source: facts/chips.csv, TPP."""
FRACTIONS: Final = {-1: "½", -2: "¼", -3: "1/8", -4: "1/16"}
BELOW_LINE: Final = 0.66
"""Where the Ascend bracket hangs, as a part of the best Ascend's performance."""


def read_timeline(
    history: Sequence[Observation], happenings: Sequence[Happening], names: Names
) -> TimelineReadout:
    """Return the race as the side that looks has seen it, from the opening to now."""
    now = history[-1]
    ruleset, texts = now.ruleset, names.texts
    start = year_and_month(ruleset.start_month)[0] - YEARS_BEFORE
    end = ruleset.schedule.month_of(ruleset.turns) / 12
    high = float(ruleset.chips.performance.max()) * 1.3
    low = min(0.22, float(ruleset.chips.performance.min()) * 0.8)
    domestic = names.line or texts("play-line-domestic")
    return TimelineReadout(
        title=texts("play-race"),
        subtitle=texts("play-race-about"),
        start=float(start),
        end=float(ceil(end)),
        now=now.month / 12,
        now_label=texts("play-now"),
        low=low,
        high=high,
        years=tuple(Tick(float(year), str(year)) for year in range(start, ceil(end) + 1)),
        levels=_levels(low, high),
        frontier=_best_line(now, Side.US, texts("play-line-frontier")),
        legal=_legal_line(history, texts("play-line-legal")),
        domestic=_best_line(now, Side.CHINA, domestic),
        fans=tuple(_fan(history, side) for side in Side),
        chips=_chips(history, names),
        brackets=_brackets(now, names),
        pins=_pins(happenings, names),
        models=_models(history, names),
        quarters=tuple(
            Tick(year + (number - 1) / 4, texts("causes-quarter", number=number))
            for year in range(start, ceil(end))
            for number in (2, 3, 4)
        ),
    )


def gates_of(seen: Observation, chip: int | None) -> tuple[int, ...]:
    """Return the exporter's gate of a chip, then the importer's, as far as there are any."""
    if chip is None:
        return ()
    chips = seen.ruleset.chips
    return tuple(int(gate) for gate in (chips.licence[chip], chips.consent[chip]) if gate >= 0)


def gate_mark(seen: Observation, gate: int, names: Names) -> GateMark:
    """Return how a gate stands, as a badge."""
    ruleset = seen.ruleset
    side = Side(int(ruleset.gates.owner[gate]))
    setting = int(seen.known.gates[0, gate])
    lock = Lock.OPEN if setting == 0 else Lock.LEVIED
    if not passes(ruleset.gates, seen.known.gates, gate)[0]:
        lock = Lock.CLOSED
    bound = int(seen.known.lock[0, gate]) > 0
    return GateMark(owner_of(side), names.letter(side), lock, names.rate(gate, setting), bound)


def _levels(low: float, high: float) -> tuple[Tick, ...]:
    powers = range(ceil(log2(low)), floor(log2(high)) + 1)
    return tuple(Tick(2.0**power, FRACTIONS.get(power, f"{2.0**power:g}")) for power in powers)


def _best_line(seen: Observation, side: Side, label: str) -> StepLine:
    """The best chip of a side over time: a new one counts only where it is better."""
    steps: list[Step] = []
    for month, chip in shipped_chips(seen, side):
        performance = float(seen.ruleset.chips.performance[chip])
        if not steps or performance > steps[-1].performance:
            steps.append(Step(month / 12, performance))
    return StepLine(label, owner_of(side), tuple(steps), seen.month / 12)


def _refused(seen: Observation, chip: int) -> bool:
    """Tell whether the importer's consent keeps a licensed chip out."""
    consent = int(seen.ruleset.chips.consent[chip])
    return not passes(seen.ruleset.gates, seen.known.gates, consent)[0]


def _legal_line(history: Sequence[Observation], label: str) -> StepLine:
    steps: list[Step] = []
    for at, seen in enumerate(history):
        chip = best_licensed(seen)
        performance = 0.0 if chip is None else float(seen.ruleset.chips.performance[chip])
        refused = chip is not None and _refused(seen, chip)
        # What an observation shows was ordered in the quarter before it, and held from then on.
        date = history[max(0, at - 1)].month / 12 - (STUB_YEARS if at == 0 else 0.0)
        step = Step(date, performance, refused)
        if steps and steps[-1].date == step.date:
            steps[-1] = step
        elif not steps or (steps[-1].performance, steps[-1].refused) != (performance, refused):
            steps.append(step)
    return StepLine(label, Owner.SHARED, tuple(steps), history[-1].month / 12)


def _pace(history: Sequence[Observation], side: Side) -> float:
    """Roadmap months gained per month of late."""
    stock = ROADMAPS[side]
    recent = history[-RECENT_TURNS - 1 :]
    if len(recent) < 2:
        return 1.0 if side is Side.US else history[0].ruleset.params.pace_floor + 0.15
    gained = recent[-1].stock(stock) - recent[0].stock(stock)
    return max(0.1, gained / (recent[-1].month - recent[0].month))


def _roadmap(seen: Observation, side: Side) -> float:
    return seen.stock(ROADMAPS[side])


def _fan(history: Sequence[Observation], side: Side) -> Fan:
    """The roadmap walked on at the recent pace, a fifth slower and a fifth faster."""
    seen = history[-1]
    chips = seen.ruleset.chips
    best = _best_line(seen, side, "").steps
    if not best:
        return Fan(owner_of(side), ())
    line = seen.ruleset.frontiers[side]
    end = seen.ruleset.schedule.month_of(seen.ruleset.turns) / 12
    floor_level, position, pace = best[-1].performance, _roadmap(seen, side), _pace(history, side)
    months = np.array([float(chips.month[chip]) for chip in line])
    levels = np.array([log2(float(chips.performance[chip])) for chip in line])
    ahead = np.arange(0.0, (end - seen.month / 12) + 1e-6, FAN_STEP_YEARS)
    due = _due(seen, months - position, pace)[levels > log2(floor_level)]
    # The line turns where a chip is due: the chip then stands on it.
    ahead = np.union1d(ahead, due[due < ahead[-1]])
    low, middle, high = (
        2.0 ** _grown(ahead, _due(seen, months - position, pace * part), levels, log2(floor_level))
        for part in PACES
    )
    dates = seen.month / 12 + ahead
    points = (
        FanPoint(float(date), float(least), float(likely), float(most))
        for date, least, likely, most in zip(dates, low, middle, high, strict=True)
    )
    return Fan(owner_of(side), tuple(points))


def _due(seen: Observation, wait: Array, pace: float) -> Array:
    """Years until chips ship that are so many months away on the roadmap.

    One that is overdue, being held back or caught up with, comes next quarter at the earliest.
    """
    quarter = seen.ruleset.months_per_turn / 12
    return np.where(wait > 0.0, wait / (12 * pace), quarter)


def _grown(ahead: Array, due: Array, levels: Array, start: float) -> Array:
    """Powers of two reached so many years ahead: from today's level through what is due."""
    coming = levels > start
    dates = np.maximum.accumulate(np.array([0.0, *due[coming]]))
    reached = np.array([start, *levels[coming]])
    beyond = np.maximum(ahead - dates[-1], 0.0) * 12.0 / DOUBLING_MONTHS
    grown: Array = np.interp(ahead, dates, reached) + beyond
    return grown


def _chips(history: Sequence[Observation], names: Names) -> tuple[ChipMark, ...]:
    seen = history[-1]
    marks = []
    for side in Side:
        pace = _pace(history, side)
        for chip in seen.ruleset.chips.by_side[side]:
            month = float(seen.known.shipped[0, chip])
            shipped = isfinite(month)
            if not shipped:
                wait = np.array([float(seen.ruleset.chips.month[chip]) - _roadmap(seen, side)])
                month = seen.month + 12 * float(_due(seen, wait, pace)[0])
            marks.append(_chip_mark(seen, chip, side, month, shipped, names))
    return tuple(marks)


def _chip_mark(
    seen: Observation, chip: int, side: Side, month: float, shipped: bool, names: Names
) -> ChipMark:
    texts, chips = names.texts, seen.ruleset.chips
    performance = float(chips.performance[chip])
    gates = gates_of(seen, chip)
    marks = tuple(gate_mark(seen, gate, names) for gate in gates)
    key = "play-chip-shipped" if shipped else "play-chip-due"
    detail = [
        names.chip(chip),
        texts(key, month=names.month(month)),
        texts(
            "play-chip-performance", times=texts.number(performance, 1 if performance > 2 else 2)
        ),
    ]
    if shipped and gates:
        detail += tell_volume(seen, chip, names)
    for gate, mark in zip(gates, marks, strict=True):
        owner = names.side(Side(int(seen.ruleset.gates.owner[gate])))
        detail.append(texts(f"play-gate-{names.gate_kind(gate)}", side=owner, state=mark.text))
        turns = int(seen.known.lock[0, gate])
        if turns:
            detail.append(texts("play-gate-bound", turns=turns))
    return ChipMark(
        name=names.chip_mark(chip),
        owner=owner_of(side),
        date=month / 12,
        performance=performance,
        shipped=shipped,
        gates=marks if shipped else (),
        detail=tuple(detail),
        page=page_of("chip", chips.slugs[chip]),
        icon=icon_of_chip(seen.ruleset, chip),
    )


def _brackets(seen: Observation, names: Names) -> tuple[Bracket, ...]:
    return tuple(
        bracket
        for bracket in (_legal_bracket(seen, names), _chip_bracket(seen, names))
        if bracket is not None
    )


def _legal_bracket(seen: Observation, names: Names) -> Bracket | None:
    """From the best chip China may buy to the frontier, by ship dates, at the frontier's foot."""
    steps = _best_line(seen, Side.US, "").steps
    if not steps:
        return None
    texts, target = names.texts, seen.ruleset.target_lag
    lag = seen.indicator("legal_lag_months")
    end = steps[-1].date
    before = steps[-2].performance if len(steps) > 1 else steps[-1].performance / 2
    chip = best_licensed(seen)
    return Bracket(
        label=texts("play-legal-lag", months=names.months(lag)),
        owner=Owner.SHARED,
        start=end - lag / 12,
        end=end,
        performance=sqrt(before * steps[-1].performance),
        target=end - target / 12,
        target_label=texts.number(target),
        detail=(
            texts("play-legal-lag", months=names.months(lag)),
            texts("play-legal-lag-about", target=texts.number(target)),
            texts("play-legal-best", chip=_name(chip, names)),
            texts("play-legal-arrived", chip=_name(best_arrived(seen), names)),
        ),
        page="indicator-legal_lag_months",
    )


def _name(chip: int | None, names: Names) -> str:
    return names.texts("play-none") if chip is None else names.chip(chip)


def _chip_bracket(seen: Observation, names: Names) -> Bracket | None:
    """From now back to when the US frontier was where the best Chinese chip is."""
    lag = seen.indicator("chip_lag_months")
    best = seen.indicator("ascend_performance")
    if lag <= 0.0 or best <= 0.0:
        return None
    texts = names.texts
    line = names.line or texts("play-line-domestic")
    now = seen.month / 12
    label = texts("play-chip-lag", line=line, months=names.months(lag))
    return Bracket(
        label=label,
        owner=Owner.CHINA,
        start=now - lag / 12,
        end=now,
        performance=best * BELOW_LINE,
        target=None,
        target_label="",
        detail=(label, texts("play-chip-lag-about", line=line)),
        page="indicator-chip_lag_months",
    )


def _pins(happenings: Sequence[Happening], names: Names) -> tuple[Pin, ...]:
    """Laws and events, in the quarter in which they came."""
    pins: list[Pin] = []
    told = [thing for thing in happenings if thing.kind in (Kind.LAW, Kind.EVENT, Kind.INJECTED)]
    for thing in told:
        same = [other for other in told if other.turn == thing.turn]
        part = (same.index(thing) + 0.5) / len(same)
        begins, months = names.ruleset.schedule.span_of(thing.turn - 1)
        date = (begins + months * part) / 12
        when = names.turn_date(thing.turn)
        if thing.kind is Kind.LAW:
            title, text = names.law(thing.subject)
            detail, page = (title, when, text), page_of("law", thing.subject)
            owner = names.owner_of_law(thing.subject)
            pins.append(Pin(PinKind.LAW, owner, date, title, detail, page))
        else:
            title, text, owner = names.event(thing.subject)
            detail, page = (title, when, text), page_of("event", thing.subject)
            pins.append(Pin(PinKind.EVENT, owner, date, title, detail, page))
    return tuple(pins)


def _models(history: Sequence[Observation], names: Names) -> ModelStrip | None:
    seen = history[-1]
    if not has_indicator(seen.ruleset.scope, "model_lag_months"):
        return None
    texts = names.texts
    lag = seen.indicator("model_lag_months")
    now = seen.month / 12
    trail = tuple(
        (before.month / 12, before.indicator("model_lag_months")) for before in history[:-1]
    )
    key = "play-model-lag" if lag >= 0 else "play-model-lead"
    label = texts(key, side=names.side(Side.CHINA), months=names.months(abs(lag), 1))
    return ModelStrip(
        title=texts("play-models"),
        us=now,
        china=now - lag / 12,
        label=label,
        trail=trail,
        detail=(label, texts("play-models-about")),
        page="indicator-model_lag_months",
    )
