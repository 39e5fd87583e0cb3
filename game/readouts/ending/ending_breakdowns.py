"""What every number of an ending is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.match import Table
from game.readouts.breakdowns.breakdown import Breakdown
from game.readouts.breakdowns.derived_breakdowns import breakdown_of_lead
from game.readouts.ending.curves import charts_in
from game.readouts.ending.match_breakdowns import (
    breakdown_of_final_score,
    breakdown_of_quantity,
    breakdown_of_swing,
    read_course,
)
from game.readouts.ending.story import TurnOfFortune
from game.readouts.words.names import Names
from game.readouts.words.signs import Owner
from game.rules import Observation, Side

__all__ = ["EndingBreakdowns", "read_ending_sums"]


@dataclass(frozen=True)
class EndingBreakdowns:
    """The sums in the order in which the numbers stand."""

    verdict: Breakdown
    """How far the winner was ahead."""
    scores: tuple[Breakdown, Breakdown]
    """The score of each side, US first."""
    objectives: tuple[tuple[Breakdown, ...], tuple[Breakdown, ...]]
    """What the objectives of each side measure, in the scenario's order."""
    curves: tuple[tuple[Breakdown, ...], ...]
    """By chart and curve, at the end of the match."""
    turns: tuple[Breakdown, ...]
    """What moved the lead at each turning point."""


def read_ending_sums(
    table: Table, turns: Sequence[TurnOfFortune], names: Names
) -> EndingBreakdowns:
    """Return what the numbers of a finished match are made of, each through its own side's eyes."""
    courses = {side: read_course(table, side) for side in Side}
    us, china = (
        breakdown_of_final_score(courses[side], side, names, _last_told(table, side.rival))
        for side in Side
    )
    scores = {"us": us, "china": china}
    curves = tuple(
        tuple(
            scores[line.quantity]
            if isinstance(line.quantity, str)
            else breakdown_of_quantity(courses[line.seen_by], line.quantity, names)
            for line in chart.lines
        )
        for chart in charts_in(names.ruleset.scope)
    )
    seen = table.history(Side.US)
    swings = tuple(
        breakdown_of_swing(
            turn.sentence,
            seen[turn.turn - 1],
            seen[turn.turn],
            Side.US if turn.owner is Owner.US else Side.CHINA,
            names,
        )
        for turn in turns
    )
    ours, theirs = (
        _in_order(told, side, names) for told, side in ((us, Side.US), (china, Side.CHINA))
    )
    return EndingBreakdowns(
        breakdown_of_lead(us, china, names), (us, china), (ours, theirs), curves, swings
    )


def _last_told(table: Table, side: Side) -> Observation | None:
    """The board of a side's last report, which the other side's secrets were left out of."""
    return table.report(side, table.turn).after if table.turn else None


def _in_order(breakdown: Breakdown, side: Side, names: Names) -> tuple[Breakdown, ...]:
    """What each objective measures, with where it stands and what it counts, as the rows stand."""
    by_label = {part.label: part for part in breakdown.parts}
    parts = [by_label[names.texts.pick(each.name)] for each in names.scenario.objectives.of(side)]
    return tuple(
        replace(part.inner, says=(*part.inner.says, part.note))
        for part in parts
        if part.inner is not None
    )
