"""The acts of the teacher, as strict records.

An act is checked here for its form alone; whether it can be done now, the room and the table say.
"""

from typing import Annotated, Final, Literal, TypeAlias

from pydantic import Field, TypeAdapter

from game.classroom.cast import TeamSlug
from game.classroom.errors import ClassError
from game.classroom.phases import PhaseName
from game.online.act_base import Count, Line, Slug, Strict, act_reader

__all__ = [
    "TEACHER_ACTS",
    "Door",
    "End",
    "EndPhase",
    "Extend",
    "GoOn",
    "Inject",
    "JudgeNote",
    "Mute",
    "Name",
    "Notice",
    "Override",
    "Pause",
    "PersonaSeat",
    "Revoke",
    "Rewind",
    "Seat",
    "Settings",
    "Start",
    "StepBack",
    "TeacherAct",
    "teacher_act_of",
]

Minutes: TypeAlias = Annotated[float, Field(gt=0, le=240, allow_inf_nan=False, strict=False)]


class Door(Strict):
    """Open or close the door: whoever is not in sits down only while it is open."""

    kind: Literal["door"] = "door"
    open: bool


class Start(Strict):
    """Begin the lesson with a plan of so many minutes; 0 for none."""

    kind: Literal["start"] = "start"
    plan: Annotated[int, Field(ge=0, le=600)] = 0
    by_plan: bool = False
    """Whether the match ends once the plan's turns are played."""


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
    by_plan: bool | None = None
    """Whether the match ends once the plan's turns are played."""
    brief: Minutes | None = None
    propose: Minutes | None = None
    vote: Minutes | None = None
    reveal: Minutes | None = None
    """How long a phase lasts, from the next one on [minutes]."""


class End(Strict):
    """End the match for the debrief."""

    kind: Literal["end"] = "end"


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

_KINDS: TypeAdapter[TeacherAct] = TypeAdapter(Annotated[TeacherAct, Field(discriminator="kind")])

teacher_act_of = act_reader(_KINDS, ClassError)
"""Returns the act that plain data describes; raises `ClassError` where it describes none."""
