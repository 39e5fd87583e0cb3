"""What the teacher does, folded into the room."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from game.classroom.errors import ClassError
from game.classroom.of_students import with_student
from game.classroom.people import Student
from game.classroom.phases import TIMED, Phase
from game.classroom.room import Branch, ClassRoom
from game.classroom.talk import NoteState
from game.classroom.talk import Notice as Told
from game.classroom.teacher_acts import (
    Door,
    End,
    EndPhase,
    Extend,
    GoOn,
    Inject,
    JudgeNote,
    Mute,
    Name,
    Notice,
    Override,
    Pause,
    PersonaSeat,
    Revoke,
    Rewind,
    Seat,
    Settings,
    Start,
    StepBack,
    TeacherAct,
)
from game.classroom.turning import ended, opened
from game.rules import Side

__all__ = ["after_teacher"]

_VERDICTS: Final[Mapping[str, NoteState]] = {
    "publish": "published",
    "pass": "passed",
    "hold": "held",
}


def after_teacher(room: ClassRoom, act: TeacherAct) -> ClassRoom:
    """Return the room after an act of the teacher; raise `ClassError` where it cannot be done."""
    match act:
        case Seat() | PersonaSeat() | Revoke() | Name() | Mute():
            return _with_people(room, act)
        case Door():
            return replace(room, door=act.open)
        case Settings():
            return _with_settings(room, act)
        case Notice():
            told = Told(len(room.notices) + 1, room.turn, act.text)
            return replace(room, notices=(*room.notices, told))
        case JudgeNote():
            return _judged(room, act)
        case Inject() | Override():
            if room.phase not in TIMED:
                raise ClassError("not-in-this-phase")
            return replace(room, stand_ins={})
    return _led(room, act)


def _led(
    room: ClassRoom, act: Start | Pause | GoOn | Extend | EndPhase | StepBack | Rewind | End
) -> ClassRoom:
    """Return the room led on, or back."""
    match act:
        case Start() if room.phase is Phase.GATHER:
            if act.plan and act.plan not in room.cast.paces:
                raise ClassError("no-such-plan", minutes=act.plan)
            settings = replace(room.settings, by_plan=act.by_plan)
            return opened(replace(room, plan=act.plan, settings=settings), Phase.BRIEF)
        case Pause() | GoOn():
            return replace(room, paused=isinstance(act, Pause))
        case Extend() if room.phase in TIMED:
            return room
        case EndPhase() if act.phase is room.phase and act.turn == room.turn:
            return ended(room)
        case StepBack() if room.phase is Phase.VOTE and act.turn == room.turn and not room.closing:
            return replace(room, phase=Phase.PROPOSE, ballots={}, ready=frozenset())
        case Rewind() if room.phase not in (Phase.GATHER, Phase.BRIEF):
            return _rewound(room, act)
        case End() if room.phase is not Phase.DEBRIEF:
            return opened(room, Phase.DEBRIEF)
    raise ClassError("not-in-this-phase")


def _rewound(room: ClassRoom, act: Rewind) -> ClassRoom:
    """Return the room as it was at a turn: what was used since then can be used again."""
    if act.turn > room.turn:
        raise ClassError("no-such-turn", turns=room.turn)
    left = Branch(len(room.branches) + 1, room.turn, act.turn)
    branches = (*room.branches, left) if act.turn < room.turn else room.branches
    back = replace(
        room,
        turn=act.turn,
        over=False,
        committed={},
        branches=branches,
        vetoed={role: at for role, at in room.vetoed.items() if at < act.turn},
        hold_backs={
            role: tuple(at for at in used if at < act.turn)
            for role, used in room.hold_backs.items()
        },
    )
    return opened(back, Phase.PROPOSE)


def _with_people(room: ClassRoom, act: Seat | PersonaSeat | Revoke | Name | Mute) -> ClassRoom:
    match act:
        case Seat():
            _known_role(room, act.role)
            student = replace(_known(room, act.student), role=act.role, asked_team="")
            ballots = {who: vote for who, vote in room.ballots.items() if who != act.student}
            return with_student(replace(room, ballots=ballots), student)
        case PersonaSeat():
            _known_role(room, act.role)
            personas = room.personas | {act.role} if act.on else room.personas - {act.role}
            return replace(room, personas=personas)
        case Revoke():
            return with_student(room, replace(_known(room, act.student), revoked=True))
        case Name():
            student = _known(room, act.student)
            own = student.asked_name if act.yes else ""
            return with_student(room, replace(student, own_name=own, asked_name=""))
        case Mute() if isinstance(act.whom, int):
            return with_student(room, replace(_known(room, act.whom), muted=act.on))
        case Mute():
            side = {Side.of(str(act.whom))}
            muted = room.muted_teams | side if act.on else room.muted_teams - side
            return replace(room, muted_teams=muted)


def _known(room: ClassRoom, number: int) -> Student:
    student = room.student(number)
    if student is None or student.revoked:
        raise ClassError("no-such-student")
    return student


def _known_role(room: ClassRoom, role: str) -> None:
    if role not in room.cast.by_id:
        raise ClassError("no-such-role", role=role)


def _judged(room: ClassRoom, act: JudgeNote) -> ClassRoom:
    wanted = (Side.of(act.team), act.number)
    found = [at for at, each in enumerate(room.notes) if (each.side, each.number) == wanted]
    if not found:
        raise ClassError("no-such-note")
    (at,) = found
    note = room.notes[at]
    if note.is_delivered and act.verdict != "publish":
        raise ClassError("note-delivered")
    judged = replace(note, state=_VERDICTS[act.verdict])
    return replace(room, notes=(*room.notes[:at], judged, *room.notes[at + 1 :]))


def _with_settings(room: ClassRoom, act: Settings) -> ClassRoom:
    given = act.model_dump(exclude={"kind"}, exclude_none=True)
    minutes = {phase.value: given.pop(phase.value) for phase in TIMED if phase.value in given}
    seconds = {phase: round(60 * length) for phase, length in minutes.items()}
    now = room.settings
    return replace(room, settings=replace(now, seconds={**now.seconds, **seconds}, **given))
