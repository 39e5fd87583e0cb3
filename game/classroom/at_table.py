"""What acts do at the table, and what the table has against them."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.classroom.errors import ClassError
from game.classroom.people import Student
from game.classroom.room import ClassRoom
from game.classroom.server_acts import ClassAct, Resolve
from game.classroom.student_acts import BoardAct, Propose
from game.classroom.teacher_acts import Inject, Notice, Override, Rewind
from game.match import (
    IllegalOrders,
    Intervention,
    InterventionKind,
    LocalTable,
    MovedOn,
    numbered,
)
from game.match.log import rewound
from game.match.revisions import Revisions
from game.rules import SIDES, Side
from game.rules.legality import FUNDS

__all__ = ["AtTable", "Done", "costs_too_much"]


@dataclass(frozen=True)
class Done:
    """What was done at a table."""

    table: LocalTable
    """Where the match goes on."""
    act: ClassAct
    """The act as it is written down, with what only the table knew."""
    moved: bool
    """Whether the match has changed."""


class AtTable:
    """The table of a class, and the room around it."""

    def __init__(self, table: LocalTable, room: ClassRoom) -> None:
        """Look at both as they are now."""
        self.table, self.room = table, room

    def require(self, who: int, act: BoardAct) -> None:
        """Refuse what answers to another board, or cannot be ordered now.

        Raises:
            MovedOn: the board has changed since.
            IllegalOrders: the orders cannot be given.
            ClassError: they cost more than the team has left to spend.
        """
        student = self.room.student(who)
        assert isinstance(student, Student)
        side = self.room.part_of(student).side
        if act.turn != self.table.turn or self.table.revisions.is_stale(side, act.revision):
            raise MovedOn("moved-on", side=side.slug)
        if isinstance(act, Propose):
            orders = numbered(self.table.ruleset, side, act.orders)
            reasons = self.table.problems(side, orders)
            if reasons:
                raise IllegalOrders(side.slug, reasons)
            if costs_too_much(self.table, side, orders, self.room.held_back.get(side, 0.0)):
                raise ClassError("held-back")

    def done(self, act: ClassAct) -> Done:
        """Do to the table what an act says.

        Raises:
            MatchError: the table has something against it.
        """
        table = self.table
        match act:
            case Inject():
                table.intervene(Intervention(InterventionKind.EVENT, act.event))
            case Override():
                kind = InterventionKind(act.of)
                table.intervene(Intervention(kind, act.subject, act.value))
                table.intervene(Intervention(InterventionKind.NOTE, text=act.note))
            case Notice():
                table.intervene(Intervention(InterventionKind.NOTE, text=act.text))
            case Resolve():
                for side in SIDES:
                    orders = numbered(table.ruleset, side, act.of(side).orders)
                    table.submit(side, orders)
                table.advance()
                act = act.model_copy(update={"over": table.result is not None})
            case Rewind() if act.turn < table.turn:
                table = self._rewound(act.turn)
            case _:
                return Done(table, act, moved=False)
        return Done(table, act, moved=True)

    def _rewound(self, turns: int) -> LocalTable:
        """Return a table at another course of the match; what was chosen before answers neither."""
        now = self.table.revision + 1
        log = rewound(self.table.log, turns)
        self.table.close()
        return LocalTable.resume(log, self.table.loaded, revisions=Revisions(now, (now, now)))


def costs_too_much(table: LocalTable, side: Side, orders: Sequence[int], held: float) -> bool:
    """Tell whether orders cost more than a team may spend, with a share of its funds put aside."""
    menu, funds = table.ruleset.menus[side], table.observe(side).stock(FUNDS[side])
    return held > 0.0 and sum(menu[order].funds for order in orders) > (1.0 - held) * funds
