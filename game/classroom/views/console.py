"""What the teacher sees: the class as it is led. The orders and votes of teams are not in it."""

from game.classroom.aliases import tell_name
from game.classroom.audiences import CONSOLE
from game.classroom.cast import team_slug
from game.classroom.hosted_class import HostedClass
from game.classroom.people import Student
from game.classroom.phases import TIMED, Phase
from game.classroom.views.boards import Boards
from game.classroom.views.records import ConsoleView, StudentView
from game.classroom.views.teams import (
    branch_views,
    clock_view,
    date_of,
    note_views,
    notice_views,
    team_view,
)
from game.language import Texts
from game.online.server.watched import watched_standing
from game.rules import SIDES, Stock

__all__ = ["console_view"]


def console_view(hosted: HostedClass, boards: Boards, texts: Texts) -> ConsoleView:
    """Return what the teacher sees now."""
    room, names = hosted.room, boards.names(texts)
    seen, gates = watched_standing(hosted.table).seen, names.ruleset.gates
    us, china = (team_view(hosted, boards, side, texts) for side in SIDES)
    return ConsoleView(
        revision=hosted.revision(CONSOLE),
        phase=room.phase,
        turn=room.turn,
        turns=names.ruleset.turns,
        date=date_of(hosted, boards, texts),
        clock=clock_view(hosted),
        plan=room.plan,
        plans=tuple(sorted(room.cast.paces)),
        door=room.door,
        pin=hosted.opening.pin,
        closing=room.closing,
        settings=room.settings,
        seconds={phase.value: room.seconds(phase) or 0 for phase in TIMED},
        teams=(us, china),
        students=tuple(_student(hosted, each, texts) for each in room.students),
        muted_teams=tuple(team_slug(side) for side in SIDES if side in room.muted_teams),
        notes=note_views(room.notes, boards, texts),
        notices=notice_views(room),
        events=tuple((each.slug, names.event(each.slug)[0]) for each in names.ruleset.events),
        stocks=tuple(
            (stock.slug, names.stock(stock), seen.stock(stock))
            for stock in Stock
            if not stock.secret
        ),
        gates=tuple(
            (slug, names.gate(at), int(seen.known.gates[0, at]), int(gates.closed[at]))
            for at, slug in enumerate(gates.slugs)
        ),
        branches=branch_views(room),
        ending=boards.ending(texts) if room.phase is Phase.DEBRIEF else None,
    )


def _student(hosted: HostedClass, student: Student, texts: Texts) -> StudentView:
    part = hosted.room.part_of(student)
    return StudentView(
        number=student.number,
        name=tell_name(student, texts),
        role=student.role,
        role_name=texts.pick(part.role.name),
        team=team_slug(part.side),
        here=not student.revoked and hosted.presence.has(student.digest),
        done=student.number in hosted.room.ready,
        asked_name=student.asked_name,
        asked_team=student.asked_team,
        muted=student.muted,
        revoked=student.revoked,
    )
