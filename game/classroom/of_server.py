"""What the server does by itself, folded into the room: it was worked out before it was written."""

from dataclasses import replace

from game.classroom.of_students import struck, with_proposal_of, with_student
from game.classroom.people import Student
from game.classroom.phases import Phase
from game.classroom.room import ClassRoom
from game.classroom.server_acts import (
    Absent,
    Back,
    MoveOn,
    Resolve,
    Return,
    ServerAct,
    Sit,
    StandIn,
    Strike,
    TakenUp,
)
from game.classroom.turning import ended, opened
from game.rules import SIDES, Side

__all__ = ["after_server"]


def after_server(room: ClassRoom, act: ServerAct) -> ClassRoom:
    """Return the room after what follows by itself."""
    match act:
        case Sit():
            new = Student(len(room.students) + 1, act.digest, act.alias, act.role)
            return replace(room, students=(*room.students, new))
        case Return():
            known = room.students[act.student - 1]
            again = replace(known, digest=act.digest, returns=known.returns + 1)
            return with_student(room, again)
        case Absent():
            return replace(room, absent=room.absent | {act.role})
        case Back():
            return replace(room, absent=room.absent - {act.role})
        case StandIn():
            return _stood_in(room, act)
        case Strike():
            off = room.proposal(Side.of(act.team), act.number)
            assert off is not None
            return struck(room, off, act.why)
        case MoveOn():
            return ended(room)
        case Resolve():
            committed = {side: act.of(side) for side in SIDES}
            done = replace(room, turn=room.turn + 1, over=act.over, committed=committed)
            return opened(done, Phase.REVEAL)
        case TakenUp():
            return replace(room, paused=True)


def _stood_in(room: ClassRoom, act: StandIn) -> ClassRoom:
    """A persona proposes what it would order where its role is empty and has the power."""
    part = room.cast.by_id[act.role]
    room = replace(room, stand_ins={**room.stand_ins, act.role: act.orders})
    for each in room.proposals:
        if each.role == act.role and each.student == 0 and not each.struck:
            room = struck(room, each, "withdrawn")
    listed = [each for each in room.proposals if each.side is part.side and not each.struck]
    proposes = (
        room.phase is Phase.PROPOSE
        and part.power == "propose"
        and bool(act.orders)
        and not room.is_played_by_people(act.role)
        and not any(set(each.orders) == set(act.orders) for each in listed)
    )
    return with_proposal_of(room, act.role, 0, act.orders) if proposes else room
