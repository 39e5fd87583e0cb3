"""The acts of the server: what follows in a class without anybody's asking, as strict records.

Each is worked out from the room, the table and the clock, and written down like any other; so a
class that is read again needs neither clock nor personas.
"""

from typing import Annotated, Final, Literal, TypeAlias

from pydantic import Field, TypeAdapter

from game.classroom.ballot import Why
from game.classroom.cast import TeamSlug
from game.classroom.errors import ClassError
from game.classroom.phases import PhaseName
from game.classroom.student_acts import StudentAct
from game.classroom.teacher_acts import TeacherAct
from game.online.act_base import Count, OrderSlugs, Slug, Strict, act_reader
from game.rules import Side

__all__ = [
    "SERVER_ACTS",
    "Absent",
    "Back",
    "ClassAct",
    "Committed",
    "MoveOn",
    "Resolve",
    "Return",
    "ServerAct",
    "Sit",
    "StandIn",
    "Strike",
    "TakenUp",
    "class_act_of",
]


Digest: TypeAlias = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
"""Of the token that a device holds."""


class Sit(Strict):
    """Somebody sits down."""

    kind: Literal["sit"] = "sit"
    digest: Digest
    alias: tuple[Count, Count] = Field(strict=False)
    """The generated name, as `game.classroom.aliases` has it."""
    role: Slug


class Return(Strict):
    """Somebody comes back to their seat on another device; the older one holds it no more."""

    kind: Literal["return"] = "return"
    student: Count
    digest: Digest


class Absent(Strict):
    """Nobody of a role has been heard for a while: its persona plays."""

    kind: Literal["absent"] = "absent"
    role: Slug


class Back(Strict):
    """Somebody of a role is heard again."""

    kind: Literal["back"] = "back"
    role: Slug


class StandIn(Strict):
    """What the persona of an empty role would order this turn."""

    kind: Literal["stand-in"] = "stand-in"
    turn: Count
    role: Slug
    persona: Slug
    orders: OrderSlugs


class Strike(Strict):
    """A proposal cannot be given any more."""

    kind: Literal["strike"] = "strike"
    team: TeamSlug
    number: Count
    why: Literal["illegal", "held-back"]


class MoveOn(Strict):
    """A phase ends by itself."""

    kind: Literal["move-on"] = "move-on"
    turn: Count
    phase: PhaseName
    why: Literal["time", "done"]


class Committed(Strict):
    """What a team commits, and how that came about."""

    number: Count
    """The proposal; 0 for none of them."""
    orders: OrderSlugs
    why: Why
    votes: dict[str, Count]
    """The proposal, or 0, that each role backed."""
    by_persona: Annotated[tuple[Slug, ...], Field(strict=False)]
    """Roles among them whose persona voted."""


class Resolve(Strict):
    """Both teams commit, and the turn is resolved."""

    kind: Literal["resolve"] = "resolve"
    turn: Count
    """Turns finished before."""
    us: Committed
    china: Committed
    over: bool = False
    """Whether the match has ended with it."""

    def of(self, side: Side) -> Committed:
        """Return what one team commits."""
        return self.us if side is Side.US else self.china


class TakenUp(Strict):
    """The class was taken up again from its file: its clock stands until the teacher goes on."""

    kind: Literal["taken-up"] = "taken-up"


SERVER_ACTS: Final = (Sit, Return, Absent, Back, StandIn, Strike, MoveOn, Resolve, TakenUp)
"""Every kind of act of the server."""

ServerAct: TypeAlias = Sit | Return | Absent | Back | StandIn | Strike | MoveOn | Resolve | TakenUp

ClassAct: TypeAlias = StudentAct | TeacherAct | ServerAct

_KINDS: TypeAdapter[ClassAct] = TypeAdapter(Annotated[ClassAct, Field(discriminator="kind")])

class_act_of = act_reader(_KINDS, ClassError)
"""Returns any act of a class from plain data."""
