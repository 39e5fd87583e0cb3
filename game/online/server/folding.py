"""The room as the acts in the file of a match leave it, the first one first."""

from collections.abc import Iterable

from game.online.acts import act_of
from game.online.server.room import Room
from game.online.server.store import Event
from game.online.wire import data_of
from game.rules import Side

__all__ = ["room_after"]


def room_after(events: Iterable[Event], seats: tuple[str, str]) -> Room:
    """Return the room of a match after all that was done in it.

    Args:
        events: what was done; what was refused left the room as it was.
        seats: who plays from the opening, US and China: ``human`` or a player's slug.
    """
    room = Room.of(*seats)
    for event in events:
        told = data_of(event.act)
        match told.get("kind"):
            case "sit":
                room = room.sit(told["digest"], told["place"])
            case "free":
                room = room.freed(Side.of(told["side"]))
            case "rematch":
                room = room.followed_by(told["match"])
            case _:
                who = room.holder(event.who)
                if who is not None and "refused" not in data_of(event.answer):
                    room = room.after(who, act_of(told))
    return room
