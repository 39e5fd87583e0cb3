"""What everybody in a class may see of it: teams and who is there, clock, notes, notices."""

from collections.abc import Iterable

from game.classroom.aliases import tell_name
from game.classroom.cast import Part, team_slug
from game.classroom.hosted_class import HostedClass
from game.classroom.phases import Phase
from game.classroom.room import ClassRoom
from game.classroom.talk import Note
from game.classroom.views.boards import Boards
from game.classroom.views.records import (
    BranchView,
    ClockView,
    NoteView,
    NoticeView,
    SeatView,
    TeamView,
)
from game.language import Texts
from game.rules import Side

__all__ = [
    "branch_views",
    "clock_view",
    "date_of",
    "note_views",
    "notice_views",
    "role_is_done",
    "team_view",
]


def clock_view(hosted: HostedClass) -> ClockView:
    """Return the clock as it stands now."""
    clock = hosted.clock
    left = None if clock.left is None else round(clock.left, 1)
    return ClockView(clock.seconds, left, clock.runs, hosted.room.paused)


def date_of(hosted: HostedClass, boards: Boards, texts: Texts) -> str:
    """Return the quarter in hand, or the last one where it is being revealed."""
    room = hosted.room
    last = room.phase in (Phase.REVEAL, Phase.DEBRIEF)
    turns = hosted.table.ruleset.turns
    return boards.names(texts).turn_date(max(1, min(room.turn if last else room.turn + 1, turns)))


def role_is_done(room: ClassRoom, part: Part) -> bool:
    """Tell whether a role of people is done with the phase: one of its devices is."""
    return any(each.number in room.ready for each in room.in_role(part.id))


def team_view(hosted: HostedClass, boards: Boards, side: Side, texts: Texts) -> TeamView:
    """Return a team as everybody may see it."""
    people = hosted.room.people(side)
    seats = tuple(_seat_view(hosted, part, texts) for part in hosted.room.cast.team(side))
    return TeamView(
        team=team_slug(side),
        name=boards.names(texts).side(side),
        seats=seats,
        done=sum(seat.done and seat.role in people for seat in seats),
        people=len(people),
    )


def _seat_view(hosted: HostedClass, part: Part, texts: Texts) -> SeatView:
    room = hosted.room
    seated = room.in_role(part.id)
    return SeatView(
        role=part.id,
        name=texts.pick(part.role.name),
        team=team_slug(part.side),
        public=texts.pick(part.role.public),
        who=tuple(tell_name(each, texts) for each in seated),
        here=sum(hosted.presence.has(each.digest) for each in seated),
        persona=not room.is_played_by_people(part.id),
        done=role_is_done(room, part),
    )


def note_views(notes: Iterable[Note], boards: Boards, texts: Texts) -> tuple[NoteView, ...]:
    """Return notes as they are read."""
    names = boards.names(texts)
    return tuple(
        NoteView(
            number=each.number,
            team=team_slug(each.side),
            team_name=names.side(each.side),
            turn=each.turn,
            tone=each.tone,
            text=each.text,
            state=each.state,
        )
        for each in notes
    )


def notice_views(room: ClassRoom) -> tuple[NoticeView, ...]:
    """Return the notices of the teacher."""
    return tuple(NoticeView(each.number, each.turn, each.text) for each in room.notices)


def branch_views(room: ClassRoom) -> tuple[BranchView, ...]:
    """Return the courses of the match that were left for others."""
    return tuple(BranchView(each.number, each.turns, each.kept) for each in room.branches)
