"""What the teacher sees: the class as it is led. The orders and votes of teams are not in it."""

from typing import Final

from game.classroom.aliases import tell_name
from game.classroom.audiences import CONSOLE
from game.classroom.cast import team_slug
from game.classroom.hosted_class import HostedClass
from game.classroom.people import Student
from game.classroom.phases import TIMED, Phase
from game.classroom.views.boards import Boards
from game.classroom.views.records import ConsoleView, GateView, StudentView
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
from game.readouts.words.names import Names
from game.readouts.words.quantities import write_stock
from game.rules import SIDES, Stock

__all__ = ["console_view"]

MOST: Final = 1e6
"""A stock that may be larger than this is told to have no upper bound."""

THOUSAND: Final = 1000.0


def console_view(hosted: HostedClass, boards: Boards, texts: Texts) -> ConsoleView:
    """Return what the teacher sees now."""
    room, names = hosted.room, boards.names(texts)
    seen = watched_standing(hosted.table).seen
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
            (stock.slug, _told_stock(stock, seen.stock(stock), texts))
            for stock in names.ruleset.scope.stocks
            if not stock.secret
        ),
        gates=tuple(
            _gate(at, int(seen.known.gates[0, at]), names)
            for at in range(len(names.ruleset.gates.slugs))
        ),
        branches=branch_views(room),
        ending=boards.ending(texts) if room.phase is Phase.DEBRIEF else None,
    )


def _gate(at: int, now: int, names: Names) -> GateView:
    gates = names.ruleset.gates
    settings = ((each, names.rate(at, each)) for each in range(int(gates.closed[at]) + 1))
    return GateView(
        slug=gates.slugs[at],
        name=names.gate_in_full(at),
        now=names.rate(at, now),
        settings=tuple(each for each in settings if each[0] != now),
    )


def _told_stock(stock: Stock, value: float, texts: Texts) -> str:
    """Return a stock with its value as it is typed, as it is read, and as it may be."""
    low, high = stock.domain
    return texts(
        "console-stock-between" if high < MOST else "console-stock-from",
        name=texts(f"stock-{stock.slug}"),
        value=_typed(value),
        text=write_stock(stock, value, texts),
        low=_typed(low),
        high=_typed(high),
    )


def _typed(value: float) -> str:
    """Return a number as it can be typed.

    >>> _typed(0.5481), _typed(24312.0), _typed(1.0)
    ('0.55', '24312', '1')
    """
    return f"{value:.0f}" if abs(value) >= THOUSAND else f"{round(value, 2):g}"


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
