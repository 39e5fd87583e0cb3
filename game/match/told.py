"""What a side is told of a match: a finished turn, and what it knew after each."""

from collections.abc import Sequence
from dataclasses import replace

from game.match.course import Course
from game.match.happenings import Happening, known_orders
from game.match.table import Report
from game.rules import Observation, Side, observe

__all__ = ["history_of", "report_of"]


def report_of(course: Course, turn: int, side: Side, happenings: Sequence[Happening]) -> Report:
    """Return a finished turn (1 is the first) as a side may know it.

    Args:
        course: the match.
        turn: which one.
        side: who is told.
        happenings: all that has happened in the match, secrets included.
    """
    ruleset, done = course.ruleset, course.turns[turn - 1]
    return Report(
        turn=turn,
        before=observe(ruleset, done.before, side),
        after=observe(ruleset, done.after, side, done.outcome.ledger),
        orders=known_orders(ruleset, done, side),
        happenings=tuple(
            thing for thing in happenings if thing.turn == turn and thing.is_known_to(side)
        ),
    )


def history_of(course: Course, side: Side) -> tuple[Observation, ...]:
    """Return what a side knew at the opening and after each turn; the truth once it is over."""
    ruleset = course.ruleset
    if not course.is_over:
        return tuple(observe(ruleset, state, side) for state in course.states)
    unseeded = (replace(state, seed=state.seed * 0) for state in course.states)
    return tuple(Observation(side, ruleset, state) for state in unseeded)
