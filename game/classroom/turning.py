"""Turning from one phase to the next: what is laid aside, and what stays."""

from dataclasses import replace

from game.classroom.errors import ClassError
from game.classroom.phases import Phase
from game.classroom.room import ClassRoom

__all__ = ["ended", "opened"]


def opened(room: ClassRoom, phase: Phase) -> ClassRoom:
    """Return the room at the beginning of a phase; a turn's list is empty when it begins."""
    room = replace(room, phase=phase, ready=frozenset(), closing=False, ballots={})
    if phase is not Phase.PROPOSE:
        return room
    return replace(room, proposals=(), stand_ins={}, held_back={}, sent={})


def ended(room: ClassRoom) -> ClassRoom:
    """Return the room once its phase has ended; the vote closes, and the turn is resolved next."""
    match room.phase:
        case Phase.BRIEF:
            return opened(room, Phase.PROPOSE)
        case Phase.PROPOSE:
            return opened(room, Phase.VOTE)
        case Phase.VOTE if not room.closing:
            return replace(room, closing=True)
        case Phase.REVEAL:
            return opened(room, Phase.DEBRIEF if room.is_played_out else Phase.PROPOSE)
    raise ClassError("not-in-this-phase")
