"""Casting: which roles and lesson plans a scenario hands out, with what it leaves out filled in."""

from game.rules.sides import SIDES, Side
from game.scenario.library import recall
from game.scenario.models import Scenario
from game.scenario.teaching import Goal, LessonPlan, Role

__all__ = ["DELEGATION", "lead_of", "plans_of", "roles_of"]

DELEGATION = "delegation"
"""Id of the one role of a side that has no others, followed by the side."""


def roles_of(scenario: Scenario) -> tuple[Role, ...]:
    """Return the roles that are handed out, those of the US first.

    A side has the roles written for it, else those of the scenario that `roles_from` names, else
    its delegation alone, with the side's own brief and objectives. Raises ScenarioError where the
    other scenario is not there.
    """
    borrowed: tuple[Role, ...] = ()
    if scenario.roles_from is not None:
        borrowed = recall(scenario.roles_from).scenario.roles
    return tuple(role for side in SIDES for role in _team(scenario, borrowed, side))


def _team(scenario: Scenario, borrowed: tuple[Role, ...], side: Side) -> tuple[Role, ...]:
    for roles in (scenario.roles, borrowed):
        team = tuple(role for role in roles if role.side == side.slug)
        if team:
            return team
    return (_delegation(scenario, side),)


def _delegation(scenario: Scenario, side: Side) -> Role:
    part = scenario.sides.of(side)
    goals = tuple(
        Goal(
            text=each.name,
            **{key: getattr(each, key) for key in Goal.model_fields if key != "text"},
        )
        for each in scenario.objectives.of(side)
    )
    return Role(
        id=f"{DELEGATION}-{side.slug}",
        side="us" if side is Side.US else "china",
        name=part.name,
        public=part.aim or part.brief,
        private=part.brief,
        goals=goals,
    )


def lead_of(scenario: Scenario, side: Side) -> Role:
    """Return the role of a side whose vote decides a tie: the one named, else the first."""
    team = [role for role in roles_of(scenario) if role.side == side.slug]
    named = scenario.protocol.lead.of(side)
    return next((role for role in team if role.id == named), team[0])


def plans_of(scenario: Scenario) -> tuple[LessonPlan, ...]:
    """Return the plans for a lesson, each able to stand alone.

    Misconceptions and rubric that a plan leaves out are those of the first plan that has any.
    """
    plans = scenario.lesson
    misconceptions = next((plan.misconceptions for plan in plans if plan.misconceptions), ())
    rubric = next((plan.rubric for plan in plans if plan.rubric), ())
    return tuple(
        plan.model_copy(
            update={
                "misconceptions": plan.misconceptions or misconceptions,
                "rubric": plan.rubric or rubric,
            }
        )
        for plan in plans
    )
