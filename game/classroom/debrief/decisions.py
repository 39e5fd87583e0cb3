"""How each team came to its orders: what was proposed, who backed it, and what decided."""

from dataclasses import dataclass

from game.classroom.class_log import ClassRecord
from game.classroom.proposals import Proposal
from game.classroom.room import ClassRoom
from game.classroom.server_acts import Committed, Resolve
from game.rules import SIDES, Side

__all__ = ["Decision", "decisions_of"]


@dataclass(frozen=True)
class Decision:
    """What a team decided in a turn."""

    turn: int
    """Counted from 1, as on screen."""
    side: Side
    room: ClassRoom
    """As it was when the vote closed."""
    committed: Committed

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """What was on the team's list, also what was taken off it."""
        return tuple(each for each in self.room.proposals if each.side is self.side)

    def voters(self, number: int) -> tuple[str, ...]:
        """Return the roles that backed a proposal, or 0 for no orders."""
        return tuple(role for role, vote in self.committed.votes.items() if vote == number)

    @property
    def rejected(self) -> tuple[Proposal, ...]:
        """What stood on the ballot and was not chosen, the most backed first."""
        stood = [
            each for each in self.room.ballot(self.side) if each.number != self.committed.number
        ]
        return tuple(sorted(stood, key=lambda each: -len(self.voters(each.number))))


def decisions_of(record: ClassRecord, course: int) -> dict[tuple[int, Side], Decision]:
    """Return the decisions that led through a course of the match, by turn and side.

    Every course goes on from the one before it: what was decided in a turn is what was decided
    there last.

    Args:
        record: the class.
        course: place in ``record.courses``.
    """
    turns, found = len(record.courses[course].turns), {}
    for each in record.acts:
        act = each.written.act
        if not isinstance(act, Resolve) or each.written.refused or each.course > course:
            continue
        if act.turn < turns:
            for side in SIDES:
                key = act.turn + 1, side
                found[key] = Decision(*key, each.before, act.of(side))
    return found
