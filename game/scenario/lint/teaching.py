"""Teaching: roles and lessons that a class could not play as they are written."""

from collections.abc import Iterator

from game.rules.sides import SIDES
from game.scenario.findings import Problem
from game.scenario.lint.warning import warn
from game.scenario.models import Scenario
from game.scenario.teaching import MOST_ROLES

__all__ = ["crowded", "lessons"]


def crowded(scenario: Scenario) -> Iterator[Problem]:
    """Give teams so large that nobody is heard."""
    for side in SIDES:
        team = [at for at, role in enumerate(scenario.roles) if role.side == side.slug]
        if len(team) > MOST_ROLES:
            message = f"{side.slug} has {len(team)} roles"
            hint = f"leave at most {MOST_ROLES}: several people may share one"
            yield warn(("roles", team[MOST_ROLES]), "many-roles", message, hint)


def lessons(scenario: Scenario) -> Iterator[Problem]:
    """Give plans that do not end with the bell, and steps in which too much is to be played."""
    for at, plan in enumerate(scenario.lesson):
        needed = sum(step.minutes or 0 for step in plan.steps)
        if all(step.minutes for step in plan.steps) and needed != plan.minutes:
            message = f"the steps take {needed} minutes, not {plan.minutes}"
            yield warn(("lesson", at, "minutes"), "minutes", message, "make them add up")
        if plan.turns > scenario.calendar.turns:
            message = f"{plan.turns} turns are played of {scenario.calendar.turns}"
            yield warn(("lesson", at, "steps"), "turns", message, "play fewer", at_key=True)
        for position, step in enumerate(plan.steps):
            takes = step.turns * plan.pace_in(scenario.protocol).turn
            if step.minutes is not None and takes > step.minutes:
                message = f"{step.turns} turns take {takes:g} minutes, not {step.minutes}"
                hint = "play fewer, or shorten the phases in the plan's own 'pace'"
                yield warn(("lesson", at, "steps", position, "turns"), "turns", message, hint)
