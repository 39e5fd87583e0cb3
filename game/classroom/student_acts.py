"""The acts of students, as strict records.

An act is checked here for its form alone; whether it can be done now, the room and the table say.
"""

from typing import Annotated, Final, Literal, TypeAlias

from pydantic import Field, TypeAdapter

from game.classroom.cast import TeamSlug
from game.classroom.errors import ClassError
from game.classroom.phases import PhaseName
from game.online.act_base import Count, Line, OrderSlugs, Strict, act_reader

__all__ = [
    "LEAST_HELD_BACK",
    "LONGEST_NAME",
    "MOST_HELD_BACK",
    "STUDENT_ACTS",
    "AskName",
    "AskTeam",
    "Ballot",
    "BoardAct",
    "Chat",
    "HoldBack",
    "Propose",
    "Ready",
    "Second",
    "SendNote",
    "StudentAct",
    "Veto",
    "Withdraw",
    "student_act_of",
]

LONGEST_NAME: Final = 24
"""So long may a name of one's own be [characters]."""

LEAST_HELD_BACK: Final = 0.1
MOST_HELD_BACK: Final = 0.5
"""So much of its funds a team may be made to put aside in a turn, as a share. Source: design
choice: less would bar no order, more would bar nearly all."""


class BoardAct(Strict):
    """An act that answers to a board: on another one it is answered, and not done."""

    turn: Count
    """Turns finished when it was chosen."""
    revision: Count
    """The table's revision that it was chosen on."""


class Propose(BoardAct):
    """Put a package of orders on the list of one's team."""

    kind: Literal["propose"] = "propose"
    orders: OrderSlugs


class Second(BoardAct):
    """Second a proposal, so that it stands on the ballot."""

    kind: Literal["second"] = "second"
    number: Count


class Withdraw(BoardAct):
    """Take one's own proposal off the list."""

    kind: Literal["withdraw"] = "withdraw"
    number: Count


class Veto(BoardAct):
    """Strike a proposal; once a match."""

    kind: Literal["veto"] = "veto"
    number: Count


class HoldBack(BoardAct):
    """Put aside a share of the funds for this turn: proposals that cost more are off."""

    kind: Literal["hold-back"] = "hold-back"
    share: Annotated[
        float, Field(ge=LEAST_HELD_BACK, le=MOST_HELD_BACK, allow_inf_nan=False, strict=False)
    ]
    """Of the funds [0..1]."""


class Ballot(BoardAct):
    """Vote for a proposal, or for no orders; the last one counts."""

    kind: Literal["ballot"] = "ballot"
    number: Count
    """The proposal; 0 for no orders."""


class Ready(BoardAct):
    """Say that one has read, talked or seen enough in this phase."""

    kind: Literal["ready"] = "ready"
    phase: PhaseName


class Chat(Strict):
    """Say something to one's own team."""

    kind: Literal["chat"] = "chat"
    text: Line


class SendNote(Strict):
    """Send the other government a note in the name of one's team."""

    kind: Literal["send-note"] = "send-note"
    tone: Literal["offer", "warning", "reply"]
    text: Line


class AskName(Strict):
    """Ask for a name of one's own; the teacher nods first."""

    kind: Literal["ask-name"] = "ask-name"
    text: Annotated[Line, Field(max_length=LONGEST_NAME)]


class AskTeam(Strict):
    """Ask to sit in a team; the teacher seats."""

    kind: Literal["ask-team"] = "ask-team"
    team: TeamSlug


STUDENT_ACTS: Final = (
    Propose,
    Second,
    Withdraw,
    Veto,
    HoldBack,
    Ballot,
    Ready,
    Chat,
    SendNote,
    AskName,
    AskTeam,
)
"""Every kind of act of a student."""

StudentAct: TypeAlias = (
    Propose
    | Second
    | Withdraw
    | Veto
    | HoldBack
    | Ballot
    | Ready
    | Chat
    | SendNote
    | AskName
    | AskTeam
)

_KINDS: TypeAdapter[StudentAct] = TypeAdapter(Annotated[StudentAct, Field(discriminator="kind")])

student_act_of = act_reader(_KINDS, ClassError)
"""Returns the act that plain data describes; raises `ClassError` where it describes none."""
