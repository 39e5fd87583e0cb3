"""Where a class stands in its lesson plan, and how far it is behind."""

from dataclasses import dataclass

from game.classroom.phases import TIMED, Phase
from game.classroom.room import ClassRoom
from game.language import Texts
from game.scenario.teaching import LessonPlan, LessonStep

__all__ = ["StepView", "minutes_behind", "plan_of", "steps_of", "where_in"]


@dataclass(frozen=True)
class StepView:
    """A step of the lesson plan."""

    begins: int
    """After so many minutes of the lesson."""
    ends: int
    title: str
    text: str
    now: bool
    turns: tuple[int, int] | None
    """First and last turn of the match that are played in it; None where none is."""


def plan_of(plans: tuple[LessonPlan, ...], length: int) -> LessonPlan | None:
    """Return the plan of so many minutes, the first where there is none such."""
    return next((plan for plan in plans if plan.minutes == length), plans[0] if plans else None)


def steps_of(plan: LessonPlan, room: ClassRoom, texts: Texts) -> tuple[StepView, ...]:
    """Return the steps of a plan with their times and turns, and which one it is now."""
    told, now = [], where_in(plan, room)
    for at, step in enumerate(plan.steps):
        begins, before = _begins(plan, at), _turns_before(plan, at)
        turns = (before + 1, before + step.turns) if step.turns else None
        title, text = texts.pick(step.title), texts.pick(step.text)
        told.append(StepView(begins, begins + _length(step), title, text, at == now, turns))
    return tuple(told)


def where_in(plan: LessonPlan, room: ClassRoom) -> int:
    """Return at which step of a plan a class is, as far as its match tells."""
    played = [at for at, step in enumerate(plan.steps) if step.turns]
    first, last = (played[0], played[-1]) if played else (0, 0)
    if room.phase is Phase.GATHER:
        return 0
    if room.phase is Phase.BRIEF:
        return max(first - 1, 0)
    if room.phase is Phase.DEBRIEF:
        return min(last + 1, len(plan.steps) - 1)
    turn = _turn_in(room)
    return next((at for at in played if turn < _turns_before(plan, at + 1)), last)


def minutes_behind(plan: LessonPlan, room: ClassRoom, passed: int) -> int:
    """Return by how much the turn that is played now is later than in the plan [minutes].

    A lesson is begun at the console once everybody sits: at the step before the first turn.

    Args:
        plan: the plan.
        room: the class.
        passed: since the lesson was begun [minutes].
    """
    if room.phase not in TIMED:
        return 0
    first = next((at for at, step in enumerate(plan.steps) if step.turns), 0)
    at = where_in(plan, room)
    step = plan.steps[at]
    done = min(_turn_in(room) - _turns_before(plan, at) + 1, step.turns) if step.turns else 1
    due = _begins(plan, at) + _length(step) * done / max(step.turns, 1)
    return max(0, int(_begins(plan, max(first - 1, 0)) + passed - due))


def _turn_in(room: ClassRoom) -> int:
    """Return which turn is played, counted from 0; while it is revealed it is that one still."""
    return room.turn - (room.phase is Phase.REVEAL)


def _turns_before(plan: LessonPlan, at: int) -> int:
    return sum(step.turns for step in plan.steps[:at])


def _begins(plan: LessonPlan, at: int) -> int:
    return sum(map(_length, plan.steps[:at]))


def _length(step: LessonStep) -> int:
    return step.minutes or 0
