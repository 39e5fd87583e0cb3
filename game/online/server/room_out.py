"""What everybody at a match is told of its room, as plain data."""

from typing import Any

from game.online.server.presence import Presence
from game.online.server.room import Room
from game.online.server.turn_clock import TurnClock
from game.rules import SIDES, Side

__all__ = ["room_out"]


def room_out(room: Room, presence: Presence, clock: TurnClock) -> dict[str, Any]:
    """Return who is there, what was said, offered and agreed, and how much time is left."""
    return {
        "there": {side.slug: _whether_there(side, room, presence) for side in SIDES},
        "watching": sum(presence.has(each.digest) for each in room.holders if not each.sides),
        "clock": None
        if clock.left is None
        else {"seconds": clock.seconds, "left": round(clock.left, 1), "runs": clock.runs},
        "lines": [[line.number, line.place, line.phrase, line.text] for line in room.lines],
        "own_words": [side.slug for side in SIDES if side in room.own_words],
        "offers": {
            what: [side.slug for side in SIDES if side in sides]
            for what, sides in sorted(room.offers.items())
        },
        "rematch": room.rematch,
    }


def _whether_there(side: Side, room: Room, presence: Presence) -> str:
    """Return whether the person of a side is there, in one word."""
    holder = room.holder_of(side)
    if not room.people[side]:
        return "computer"
    if holder is None:
        return "open"
    if holder.digest in room.left:
        return "left"
    return "here" if presence.has(holder.digest) else "away"
