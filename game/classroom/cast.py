"""The cast: the roles of both teams and how a team decides, as the room needs to know them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, TypeAlias

from game.rules import SIDES, Side
from game.scenario import Scenario

__all__ = ["Cast", "Claim", "Part", "Power", "Rules"]

Power: TypeAlias = Literal["propose", "second", "veto", "intelligence", "hold-back"]


Telling: TypeAlias = str | Mapping[str, str]
"""A scenario's text: one, or one per language."""


@dataclass(frozen=True)
class Claim:
    """Something that is said, and who said it."""

    text: Telling
    source: Telling


@dataclass(frozen=True)
class Part:
    """One role."""

    id: str
    side: Side
    power: Power = "propose"
    persona: str = "medium"
    """The player of its side who fills the empty seat."""
    name: Telling = ""
    public: Telling = ""
    """The brief that everybody may read."""
    private: Telling = ""
    """The brief for this role alone."""
    says: tuple[Claim, ...] = ()
    """Its talking points."""
    fears: tuple[Claim, ...] = ()
    goals: tuple[Telling, ...] = ()
    """What its private score asks for."""


@dataclass(frozen=True)
class Rules:
    """How a team decides: the protocol of a scenario."""

    seconds: dict[str, int] = field(
        default_factory=lambda: {"brief": 300, "propose": 120, "vote": 60, "reveal": 60}
    )
    """How long each phase lasts [s]."""
    quorum: float = 0.5
    """Share of a team's roles held by people that must have voted [0..1]."""
    tie: Literal["first", "lead", "chance"] = "lead"
    default: Literal["persona", "nothing", "first"] = "persona"
    """What is committed without a quorum."""


@dataclass(frozen=True)
class Cast:
    """Who there is to be played."""

    parts: tuple[Part, ...]
    leads: tuple[str, str]
    """The role that decides a tie, US and China."""
    rules: Rules = Rules()

    @classmethod
    def of(cls, scenario: Scenario) -> "Cast":
        """Return the roles that a scenario hands out."""
        parts = tuple(
            Part(
                f"delegation-{side.slug}",
                side,
                name=scenario.sides.of(side).name,
                public=scenario.sides.of(side).brief,
            )
            for side in SIDES
        )
        return cls(parts, (parts[0].id, parts[1].id))

    @cached_property
    def by_id(self) -> dict[str, Part]:
        """The roles by their ids."""
        return {part.id: part for part in self.parts}

    def team(self, side: Side) -> tuple[Part, ...]:
        """Return the roles of one side."""
        return tuple(part for part in self.parts if part.side is side)
