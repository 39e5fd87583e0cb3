"""The people within a side: who they are, what each wants for itself, and how they decide."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from game.rules.sides import Side
from game.scenario.part import Named, Part, SideSlug, Slug, Source, Text
from game.scenario.results import Scored

__all__ = ["MOST_ROLES", "Claim", "Goal", "Lead", "Minutes", "Power", "Protocol", "Role"]

MOST_ROLES = 6
"""Most roles of a team: more voices than that are not heard within a turn."""

Power: TypeAlias = Literal["propose", "second", "veto", "intelligence", "hold-back"]
"""What a role may do beside voting: put orders on the ballot, second those of others, strike one
proposal a match, see the rival's likely replies, or put aside a share of the funds."""


class Claim(Part):
    """Something that is said, and who said it."""

    text: Text = Field(description="what is said, for players")
    source: Source = Field(description="who said it and where; 'design choice' if nobody did")


class Goal(Scored):
    """One line of a role's private score."""

    text: Text = Field(description="what it asks for, for players")


class Role(Named):
    """A seat in a team of several people."""

    side: SideSlug = Field(description="the team it sits in")
    public: Text = Field(description="brief that everybody may read")
    private: Text = Field(description="brief for this role alone")
    says: tuple[Claim, ...] = Field(default=(), max_length=5, description="its talking points")
    fears: tuple[Claim, ...] = Field(
        default=(), max_length=5, description="what it fears, for this role alone"
    )
    goals: tuple[Goal, ...] = Field(
        default=(), description="its private score, beside that of its side; one to four lines"
    )
    power: Power = Field(default="propose", description="what it may do beside voting")
    persona: Slug = Field(
        default="medium", description="the player of its side who fills the seat while it is empty"
    )


_Duration: TypeAlias = Annotated[float, Field(ge=0.1, le=240)]


class Minutes(Part):
    """How long each phase of a class lasts [minutes]."""

    brief: _Duration = Field(default=5, description="reading the roles, once")
    propose: _Duration = Field(default=2, description="talking and proposing orders, each turn")
    vote: _Duration = Field(default=1, description="voting, each turn")
    reveal: _Duration = Field(default=1, description="seeing what came of it, each turn")

    @property
    def turn(self) -> float:
        """How long a turn lasts [minutes]."""
        return self.propose + self.vote + self.reveal


class Lead(Part):
    """The role of each side whose vote decides a tie."""

    us: Slug | None = Field(default=None, description="of the US; its first role if left out")
    china: Slug | None = Field(default=None, description="of China; its first role if left out")

    def of(self, side: Side) -> str | None:
        """Return the id of one side's lead, None where it is the first role."""
        return self.us if side is Side.US else self.china


class Protocol(Part):
    """How a team decides what it orders."""

    minutes: Minutes = Field(default=Minutes(), description="length of the phases [minutes]")
    quorum: float = Field(
        default=0.5, ge=0, le=1, description="share of a team's roles that must have voted"
    )
    tie: Literal["first", "lead", "chance"] = Field(
        default="lead",
        description="what wins among proposals with as many votes: the earliest, the one that the "
        "lead backs, or the dice",
    )
    lead: Lead = Field(default=Lead(), description="whose vote decides a tie")
    default: Literal["persona", "nothing", "first"] = Field(
        default="persona",
        description="what is ordered without a quorum: what the lead's persona would, nothing, or "
        "the earliest proposal",
    )
