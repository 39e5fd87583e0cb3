"""What students do, folded into the room: proposals, votes, powers, and what they say."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from game.classroom.ballot import NO_ORDERS
from game.classroom.errors import ClassError
from game.classroom.people import Student
from game.classroom.phases import TIMED, Phase
from game.classroom.proposals import Off, Proposal
from game.classroom.room import ClassRoom
from game.classroom.student_acts import (
    AskName,
    AskTeam,
    Ballot,
    BoardAct,
    Chat,
    HoldBack,
    Propose,
    Ready,
    Second,
    SendNote,
    StudentAct,
    Veto,
    Withdraw,
)
from game.classroom.talk import LINES_KEPT, ChatLine, Note, NoteState
from game.rules import Side

__all__ = ["MOST_HOLD_BACKS", "after_student"]

MOST_HOLD_BACKS: Final = 3
"""So often in a match may a role hold funds back."""

MOST_OF_A_STUDENT: Final = 2
MOST_OF_A_TEAM: Final = 40
"""So many proposals may stand on a team's list, of one student and of all. Source: design choice;
more are not read within a phase."""

MOST_NOTES: Final = 3
"""So many notes may a team send in a turn. Source: design choice; the teacher reads each."""


def after_student(room: ClassRoom, student: Student, act: StudentAct) -> ClassRoom:
    """Return the room after a student's act; raise `ClassError` where it cannot be done now."""
    if isinstance(act, BoardAct):
        return _after_board_act(room, student, act)
    if isinstance(act, AskTeam):
        return with_student(room, replace(student, asked_team=act.team))
    if student.muted or room.part_of(student).side in room.muted_teams:
        raise ClassError("muted")
    match act:
        case AskName():
            return with_student(room, replace(student, asked_name=act.text))
        case Chat():
            return _said(room, student, act)
        case SendNote():
            return _sent(room, student, act)


def with_student(room: ClassRoom, student: Student) -> ClassRoom:
    """Return the room with a student's record in place of the older one."""
    at = student.number - 1
    return replace(room, students=(*room.students[:at], student, *room.students[at + 1 :]))


_PHASES: Final[Mapping[type[BoardAct], tuple[Phase, ...]]] = {
    Propose: (Phase.PROPOSE,),
    Second: (Phase.PROPOSE,),
    Withdraw: (Phase.PROPOSE,),
    Veto: (Phase.PROPOSE, Phase.VOTE),
    HoldBack: (Phase.PROPOSE,),
    Ballot: (Phase.VOTE,),
    Ready: TIMED,
}
"""When each act is taken."""


def _after_board_act(room: ClassRoom, student: Student, act: BoardAct) -> ClassRoom:
    if room.phase not in _PHASES[type(act)] or room.closing:
        raise ClassError("not-in-this-phase")
    if student.role in room.personas:
        raise ClassError("persona-plays")
    match act:
        case Propose():
            return _proposed(room, student, act)
        case Second() | Withdraw() | Veto():
            return _on_a_proposal(room, student, act, _open(room, student, act.number))
        case HoldBack():
            return _held_back(room, student, act)
        case Ballot():
            return _voted(room, student, act)
        case Ready() if act.phase is room.phase:
            return replace(room, ready=room.ready | {student.number})
    raise ClassError("not-in-this-phase")


def _on_a_proposal(
    room: ClassRoom, student: Student, act: Second | Withdraw | Veto, found: Proposal
) -> ClassRoom:
    if isinstance(act, Second):
        return _seconded(room, student, found)
    if isinstance(act, Veto):
        return _vetoed(room, student, found)
    if found.student != student.number:
        raise ClassError("not-your-proposal")
    return struck(room, found, "withdrawn")


def _open(room: ClassRoom, student: Student, number: int) -> Proposal:
    """Return a proposal on the student's own list that is not off."""
    found = room.proposal(room.part_of(student).side, number)
    if found is None:
        raise ClassError("no-such-proposal")
    if found.struck:
        raise ClassError("proposal-off")
    return found


def struck(room: ClassRoom, off: Proposal, why: Off) -> ClassRoom:
    """Return the room with a proposal off."""
    return _with_proposal(room, replace(off, struck=why))


def _with_proposal(room: ClassRoom, new: Proposal) -> ClassRoom:
    changed = (
        new if (each.side, each.number) == (new.side, new.number) else each
        for each in room.proposals
    )
    return replace(room, proposals=tuple(changed))


def _proposed(room: ClassRoom, student: Student, act: Propose) -> ClassRoom:
    side = room.part_of(student).side
    listed = [each for each in room.proposals if each.side is side and not each.struck]
    if any(set(each.orders) == set(act.orders) for each in listed):
        raise ClassError("already-proposed")
    if not act.orders:
        raise ClassError("empty-proposal")
    if sum(each.student == student.number for each in listed) >= MOST_OF_A_STUDENT:
        raise ClassError("too-many-proposals", most=MOST_OF_A_STUDENT)
    if len(listed) >= MOST_OF_A_TEAM:
        raise ClassError("list-full", most=MOST_OF_A_TEAM)
    return with_proposal_of(room, student.role, student.number, act.orders)


def with_proposal_of(
    room: ClassRoom, role: str, student: int, orders: tuple[str, ...]
) -> ClassRoom:
    """Return the room with one more proposal on the list of a role's team."""
    side = room.cast.by_id[role].side
    number = room.proposed.get(side, 0) + 1
    new = Proposal(number, side, role, student, orders)
    counted = {**room.proposed, side: number}
    return replace(room, proposed=counted, proposals=(*room.proposals, new))


def _seconded(room: ClassRoom, student: Student, found: Proposal) -> ClassRoom:
    if room.part_of(student).power not in ("propose", "second"):
        raise ClassError("no-such-power")
    if found.role == student.role or student.role in found.seconded:
        raise ClassError("already-seconded")
    return _with_proposal(room, replace(found, seconded=(*found.seconded, student.role)))


def _vetoed(room: ClassRoom, student: Student, found: Proposal) -> ClassRoom:
    if room.part_of(student).power != "veto":
        raise ClassError("no-such-power")
    if student.role in room.vetoed:
        raise ClassError("veto-used")
    off = struck(room, found, "veto")
    return replace(off, vetoed={**room.vetoed, student.role: room.turn})


def _held_back(room: ClassRoom, student: Student, act: HoldBack) -> ClassRoom:
    side = room.part_of(student).side
    if room.part_of(student).power != "hold-back":
        raise ClassError("no-such-power")
    used = room.hold_backs.get(student.role, ())
    if len(used) >= MOST_HOLD_BACKS:
        raise ClassError("hold-back-used", most=MOST_HOLD_BACKS)
    if side in room.held_back:
        raise ClassError("already-held-back")
    return replace(
        room,
        stand_ins=_without_team(room, side),
        held_back={**room.held_back, side: act.share},
        hold_backs={**room.hold_backs, student.role: (*used, room.turn)},
    )


def _without_team(room: ClassRoom, side: Side) -> dict[str, tuple[str, ...]]:
    """Return what personas would order, but for one team's, which have to think again."""
    cast = room.cast.by_id
    return {role: said for role, said in room.stand_ins.items() if cast[role].side is not side}


def _voted(room: ClassRoom, student: Student, act: Ballot) -> ClassRoom:
    if act.number != NO_ORDERS:
        chosen = _open(room, student, act.number)
        if chosen not in room.ballot(chosen.side):
            raise ClassError("not-on-the-ballot")
    others = {number: vote for number, vote in room.ballots.items() if number != student.number}
    return replace(
        room, ballots={**others, student.number: act.number}, ready=room.ready | {student.number}
    )


def _said(room: ClassRoom, student: Student, act: Chat) -> ClassRoom:
    if not room.settings.chat:
        raise ClassError("chat-off")
    side = room.part_of(student).side
    said = room.said.get(side, 0) + 1
    mine = [line for line in room.lines if line.side is side]
    others = [line for line in room.lines if line.side is not side]
    kept = [*mine, ChatLine(said, side, student.number, act.text)][-LINES_KEPT:]
    return replace(room, said={**room.said, side: said}, lines=(*others, *kept))


def _sent(room: ClassRoom, student: Student, act: SendNote) -> ClassRoom:
    side = room.part_of(student).side
    if room.phase not in TIMED:
        raise ClassError("not-in-this-phase")
    own = sum(each.side is side for each in room.notes)
    sent = room.sent.get(side, 0)
    if sent >= MOST_NOTES:
        raise ClassError("too-many-notes", most=MOST_NOTES)
    state: NoteState = "passed" if room.settings.notes == "direct" else "waiting"
    new = Note(own + 1, side, student.number, room.turn, act.tone, act.text, state=state)
    return replace(room, notes=(*room.notes, new), sent={**room.sent, side: sent + 1})
