"""What-ifs of a class: those of any match, and what was proposed and not chosen."""

from collections.abc import Iterator
from typing import Final

from game.analysis.turning_points import find_turning_points
from game.analysis.what_if import (
    Alternative,
    Way,
    WhatIf,
    ask,
    find_alternatives,
    orders_in,
    state_before,
)
from game.classroom.class_log import ClassRecord
from game.classroom.debrief.decisions import Decision, decisions_of
from game.match import ToldTable, numbered
from game.rules import Side, order_problems

__all__ = ["class_what_ifs"]

MOST_PROPOSED: Final = 3
"""So many proposals that lost are tried: more would bury the others."""


def class_what_ifs(record: ClassRecord, table: ToldTable, matches: int) -> list[WhatIf]:
    """Return what might have been in the last course of a class, in the order of the calendar."""
    if matches == 0:
        return []
    decisions = decisions_of(record, len(record.courses) - 1)
    proposed = [*_proposed(table, decisions)][:MOST_PROPOSED]
    asked = sorted((*find_alternatives(table), *proposed), key=lambda each: each.turn)
    return ask(table, asked, matches)


def _proposed(
    table: ToldTable, decisions: dict[tuple[int, Side], Decision]
) -> Iterator[Alternative]:
    """Proposals that most voted for of those that lost: first where the match turned, then else."""
    turned = [point.turn for point in find_turning_points(table)]
    for key in sorted(decisions, key=lambda key: (key[0] not in turned, *key)):
        decision = decisions[key]
        for proposal in decision.rejected[:1]:
            given = orders_in(table, decision.turn, decision.side)
            instead = numbered(table.ruleset, decision.side, proposal.orders)
            state = state_before(table, decision.turn)
            if set(instead) != set(given) and not order_problems(
                table.ruleset, state, decision.side, instead
            ):
                yield Alternative(
                    decision.turn, decision.side, Way.PROPOSED, given, instead, instead
                )
