"""Audiences: for whom something has changed, so that a doorbell tells nobody of what is secret.

A revision that rose with every act would tell a team how busy the other one is. So each audience
has its own, which rises only with what that audience may know.
"""

from typing import Any, Final

from game.classroom.phases import Phase
from game.classroom.room import ClassRoom
from game.online.server.presence import Presence
from game.rules import SIDES, Side

__all__ = ["CONSOLE", "PROJECTOR", "Audiences"]

PROJECTOR: Final = "projector"
CONSOLE: Final = "console"


class Audiences:
    """Counts what has changed for each team, the projector and the console."""

    def __init__(self, first: int) -> None:
        """Begin to count at a number that is higher than any before."""
        self._seen: dict[Side | str, Any] = {}
        self._revision: dict[Side | str, int] = dict.fromkeys((*SIDES, PROJECTOR, CONSOLE), first)
        self._awaited: Any = None
        self.pressing = 0
        """How often something has changed that everybody waits for: what a phone must show at
        once. The rest can wait a moment, so that many changes are told together."""

    def revision(self, audience: Side | str) -> int:
        """Return how often what an audience may know has changed."""
        return self._revision[audience]

    def follow(self, room: ClassRoom, counted: tuple[int, int], presence: Presence) -> None:
        """Count a change for those who may know of it.

        Args:
            room: the class now.
            counted: revision of the table, and how often the clock was set.
            presence: who is there.
        """
        lights = tuple(presence.has(each.digest) for each in room.students)
        awaited = (_pressing(room), counted)
        if awaited != self._awaited:
            self._awaited = awaited
            self.pressing += 1
        common = (_common(room), awaited)
        for side in SIDES:
            own = tuple(
                there
                for there, each in zip(lights, room.students, strict=True)
                if room.part_of(each).side is side
            )
            self._note(side, (common, _of_team(room, side), own))
        self._note(PROJECTOR, (common, _on_the_wall(room), lights))
        self._note(CONSOLE, (room, counted, lights))

    def _note(self, audience: Side | str, seen: Any) -> None:
        if self._seen.get(audience) != seen:
            self._seen[audience] = seen
            self._revision[audience] += 1


def _pressing(room: ClassRoom) -> Any:
    """What everybody in the class may know, and waits for."""
    return (
        room.phase,
        room.turn,
        room.paused,
        room.closing,
        room.over,
        room.settings,
        room.notices,
        room.branches,
    )


def _common(room: ClassRoom) -> Any:
    """What everybody in the class may know beside that."""
    return (
        room.door,
        room.absent,
        room.personas,
        room.committed if room.phase in (Phase.REVEAL, Phase.DEBRIEF) else None,
        tuple(each for each in room.notes if each.state == "published"),
    )


def _of_team(room: ClassRoom, side: Side) -> Any:
    """What a team may know beside that."""
    return (
        tuple(each for each in room.students if room.part_of(each).side is side),
        tuple(each for each in room.proposals if each.side is side),
        sorted(room.votes(side)),
        {role: said for role, said in room.stand_ins.items() if room.cast.by_id[role].side is side},
        room.held_back.get(side),
        tuple(line for line in room.lines if line.side is side),
        tuple(each for each in room.notes if each.side is side or each.is_delivered),
        side in room.muted_teams,
        # A role is done when one of its phones is; how many more have voted is not told.
        {each.role for each in room.students if each.number in room.ready and not each.revoked}
        & {part.id for part in room.cast.team(side)},
    )


def _on_the_wall(room: ClassRoom) -> Any:
    """What the projector shows beside that: who has voted, never what."""
    return (
        room.students,
        tuple(sorted(role for side in SIDES for role in room.votes(side))),
        len(room.ready),
    )
