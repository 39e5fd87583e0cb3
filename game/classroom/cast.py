"""The cast: the roles of both teams and how a team decides, as the room needs to know them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, TypeAlias

from game.classroom.phases import Phase
from game.rules import SIDES, Side
from game.scenario import Scenario, lead_of, roles_of
from game.scenario.teaching import Minutes, Power, Protocol, Role

__all__ = ["Cast", "Part", "TeamSlug", "team_slug"]

TeamSlug: TypeAlias = Literal["us", "china"]
"""What a team is called in acts."""


def team_slug(side: Side) -> TeamSlug:
    """Return what a team is called in acts."""
    return "us" if side is Side.US else "china"


@dataclass(frozen=True)
class Part:
    """One role, with the side it plays on."""

    role: Role
    side: Side

    @property
    def id(self) -> str:
        """Its id in the scenario."""
        return self.role.id

    @property
    def power(self) -> Power:
        """What it may do beside voting."""
        return self.role.power


@dataclass(frozen=True)
class Cast:
    """Who there is to be played, and by what rules."""

    parts: tuple[Part, ...]
    leads: tuple[str, str]
    """The role that decides a tie, US and China."""
    rules: Protocol = field(default_factory=Protocol)
    paces: Mapping[int, Minutes] = field(default_factory=dict)
    """How long the phases last by each lesson plan, which goes by its minutes."""
    lengths: Mapping[int, int] = field(default_factory=dict)
    """Turns that are played by each lesson plan."""

    @classmethod
    def of(cls, scenario: Scenario) -> "Cast":
        """Return the roles that a scenario hands out."""
        us, china = (lead_of(scenario, side).id for side in SIDES)
        return cls(
            tuple(Part(role, Side.of(role.side)) for role in roles_of(scenario)),
            (us, china),
            scenario.protocol,
            {plan.minutes: plan.pace_in(scenario.protocol) for plan in scenario.lesson},
            {plan.minutes: plan.turns for plan in scenario.lesson},
        )

    @cached_property
    def by_id(self) -> dict[str, Part]:
        """The roles by their ids."""
        return {part.id: part for part in self.parts}

    def team(self, side: Side) -> tuple[Part, ...]:
        """Return the roles of one side."""
        return tuple(part for part in self.parts if part.side is side)

    def seconds(self, phase: Phase, plan: int) -> int:
        """Return how long a timed phase lasts by a plan, 0 for none [s]."""
        pace = self.paces.get(plan, self.rules.minutes)
        return round(60 * getattr(pace, phase.value))
