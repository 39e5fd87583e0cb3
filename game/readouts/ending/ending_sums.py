"""What every number of an ending is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.match import Table
from game.readouts.ending.ending import CHARTS
from game.readouts.ending.match_sums import (
    read_course,
    sum_of_final_score,
    sum_of_quantity,
    sum_of_swing,
)
from game.readouts.ending.story import TurnOfFortune
from game.readouts.sums.derived_sums import sum_of_lead
from game.readouts.sums.sums import Sum
from game.readouts.words.names import Names
from game.readouts.words.signs import Owner
from game.rules import Side

__all__ = ["EndingSums", "read_ending_sums"]


@dataclass(frozen=True)
class EndingSums:
    """The sums in the order in which the numbers stand."""

    verdict: Sum
    """How far the winner was ahead."""
    scores: tuple[Sum, Sum]
    """The score of each side, US first."""
    objectives: tuple[tuple[Sum, ...], tuple[Sum, ...]]
    """What the objectives of each side measure, in the scenario's order."""
    curves: tuple[tuple[Sum, ...], ...]
    """By chart and curve, at the end of the match."""
    turns: tuple[Sum, ...]
    """What moved the lead at each turning point."""


def read_ending_sums(table: Table, turns: Sequence[TurnOfFortune], names: Names) -> EndingSums:
    """Return what the numbers of a finished match are made of, each through its own side's eyes."""
    courses = {side: read_course(table, side) for side in Side}
    us, china = (sum_of_final_score(courses[side], side, names) for side in Side)
    scores = {"us": us, "china": china}
    curves = tuple(
        tuple(
            scores[line.quantity]
            if isinstance(line.quantity, str)
            else sum_of_quantity(courses[line.seen_by], line.quantity, names)
            for line in chart.lines
        )
        for chart in CHARTS
    )
    seen = table.history(Side.US)
    swings = tuple(
        sum_of_swing(
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
    return EndingSums(sum_of_lead(us, china, names), (us, china), (ours, theirs), curves, swings)


def _in_order(told: Sum, side: Side, names: Names) -> tuple[Sum, ...]:
    """What each objective measures, with where it stands and what it counts, as the rows stand."""
    by_label = {part.label: part for part in told.parts}
    parts = [by_label[names.texts.pick(each.name)] for each in names.scenario.objectives.of(side)]
    return tuple(
        replace(part.inner, says=(*part.inner.says, part.note))
        for part in parts
        if part.inner is not None
    )
