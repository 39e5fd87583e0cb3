"""The acts of students and of their teacher, as strict records.

An act is checked here for its form alone; whether it can be done now, the room and the table say.
"""

from typing import Annotated, Final, Literal, TypeAlias

from pydantic import Field, TypeAdapter

from game.classroom.phases import Phase
from game.online.act_base import Count, Line, OrderSlugs, Slug, Strict, act_reader
from game.rules import Side

__all__ = [
    "LEAST_HELD_BACK",
    "LONGEST_NAME",
    "MOST_HELD_BACK",
    "STUDENT_ACTS",
    "TEACHER_ACTS",
    "AskName",
    "AskTeam",
    "Ballot",
    "BoardAct",
    "Chat",
    "Door",
    "End",
    "EndPhase",
    "Extend",
    "GoOn",
    "HoldBack",
    "Inject",
    "JudgeNote",
    "Mute",
    "Name",
    "Notice",
    "Override",
    "Pause",
    "PersonaSeat",
    "PhaseName",
    "Propose",
    "Ready",
    "Revoke",
    "Rewind",
    "Seat",
    "Second",
    "SendNote",
    "Settings",
    "Start",
    "StepBack",
    "StudentAct",
    "TeacherAct",
    "TeamSlug",
    "Veto",
    "Withdraw",
    "student_act_of",
    "team_slug",
    "teacher_act_of",
]

LONGEST_NAME: Final = 24
"""So long may a name of one's own be [characters]."""

LEAST_HELD_BACK: Final = 0.1
MOST_HELD_BACK: Final = 0.5
"""So much of its funds a team may be made to put aside in a turn, as a share. Source: design
choice: less would bar no order, more would bar nearly all."""

TeamSlug: TypeAlias = Literal["us", "china"]
"""What a team is called in acts."""
PhaseName: TypeAlias = Annotated[Phase, Field(strict=False)]
Minutes: TypeAlias = Annotated[float, Field(gt=0, le=240, allow_inf_nan=False, strict=False)]


def team_slug(side: Side) -> TeamSlug:
    """Return what a team is called in acts."""
    return "us" if side is Side.US else "china"


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


class Door(Strict):
    """Open or close the door: whoever is not in sits down only while it is open."""

    kind: Literal["door"] = "door"
    open: bool


class Start(Strict):
    """Begin the lesson with a plan of so many minutes; 0 for none."""

    kind: Literal["start"] = "start"
    plan: Annotated[int, Field(ge=0, le=600)] = 0


class Pause(Strict):
    """Stop the clock; nothing moves on by itself."""

    kind: Literal["pause"] = "pause"


class GoOn(Strict):
    """Go on after a pause."""

    kind: Literal["go-on"] = "go-on"


class Extend(Strict):
    """Give the phase more time."""

    kind: Literal["extend"] = "extend"
    seconds: Annotated[int, Field(ge=1, le=7200)]


class EndPhase(Strict):
    """End the phase now; it names the phase, so that a second tap does not end the next."""

    kind: Literal["end-phase"] = "end-phase"
    turn: Count
    phase: PhaseName


class StepBack(Strict):
    """Go back from the vote to the proposals, which stay."""

    kind: Literal["step-back"] = "step-back"
    turn: Count
    phase: PhaseName


class Rewind(Strict):
    """Go back to the end of a turn and play on from there; what followed is kept as a branch."""

    kind: Literal["rewind"] = "rewind"
    turn: Count
    """Turns that stay."""


class Seat(Strict):
    """Put a student into a role."""

    kind: Literal["seat"] = "seat"
    student: Count
    role: Slug


class PersonaSeat(Strict):
    """Have a persona play a role, whoever sits there, or hand it back."""

    kind: Literal["persona"] = "persona"
    role: Slug
    on: bool


class Revoke(Strict):
    """Send a device away for good."""

    kind: Literal["revoke"] = "revoke"
    student: Count


class Inject(Strict):
    """Let an event of the scenario happen now."""

    kind: Literal["inject"] = "inject"
    event: Slug


class Notice(Strict):
    """Tell the whole class something; an event of one's own, or a word from the front."""

    kind: Literal["notice"] = "notice"
    text: Line


class Override(Strict):
    """Set a stock or a gate, and say why."""

    kind: Literal["override"] = "override"
    of: Literal["stock", "gate"]
    subject: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,79}$")]
    value: Annotated[float, Field(allow_inf_nan=False, strict=False)]
    """In the stock's unit; a gate's setting as `game.match.Intervention` has it."""
    note: Line


class JudgeNote(Strict):
    """Publish a note, pass it on without showing it to all, or hold it."""

    kind: Literal["judge-note"] = "judge-note"
    team: TeamSlug
    """Who sent it."""
    number: Count
    verdict: Literal["publish", "pass", "hold"]


class Name(Strict):
    """Grant a student's own name, or not; also takes one away that was granted."""

    kind: Literal["name"] = "name"
    student: Count
    yes: bool


class Mute(Strict):
    """Let a student or a team say nothing for a while: no chat, no notes, no names."""

    kind: Literal["mute"] = "mute"
    whom: Count | TeamSlug
    on: bool


class Settings(Strict):
    """Change how the class is led; what is left out stays."""

    kind: Literal["settings"] = "settings"
    chat: bool | None = None
    """Whether teams may chat."""
    notes: Literal["direct", "screened"] | None = None
    """Whether notes between governments wait for the teacher."""
    auto_advance: bool | None = None
    """Whether a phase ends once everybody who is there is done."""
    brief: Minutes | None = None
    propose: Minutes | None = None
    vote: Minutes | None = None
    reveal: Minutes | None = None
    """How long a phase lasts, from the next one on [minutes]."""


class End(Strict):
    """End the match for the debrief."""

    kind: Literal["end"] = "end"


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

TEACHER_ACTS: Final = (
    Door,
    Start,
    Pause,
    GoOn,
    Extend,
    EndPhase,
    StepBack,
    Rewind,
    Seat,
    PersonaSeat,
    Revoke,
    Inject,
    Notice,
    Override,
    JudgeNote,
    Name,
    Mute,
    Settings,
    End,
)
"""Every kind of act of the teacher."""

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

TeacherAct: TypeAlias = (
    Door
    | Start
    | Pause
    | GoOn
    | Extend
    | EndPhase
    | StepBack
    | Rewind
    | Seat
    | PersonaSeat
    | Revoke
    | Inject
    | Notice
    | Override
    | JudgeNote
    | Name
    | Mute
    | Settings
    | End
)

_OF_STUDENTS: TypeAdapter[StudentAct] = TypeAdapter(
    Annotated[StudentAct, Field(discriminator="kind")]
)
_OF_THE_TEACHER: TypeAdapter[TeacherAct] = TypeAdapter(
    Annotated[TeacherAct, Field(discriminator="kind")]
)

student_act_of = act_reader(_OF_STUDENTS)
teacher_act_of = act_reader(_OF_THE_TEACHER)
"""Return the act that plain data describes; raise `OnlineError` where it describes none."""
