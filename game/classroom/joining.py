"""Joining: who may sit down, and into which role."""

import hmac
import secrets
from functools import lru_cache
from typing import Final

from game.classroom.errors import ClassError
from game.classroom.people import Student
from game.classroom.phases import Phase
from game.classroom.room import ClassRoom
from game.rules import SIDES, Side

__all__ = ["MOST_STUDENTS", "draw_pin", "require_door", "return_code", "role_for"]

MOST_STUDENTS: Final = 240
"""So many devices may sit down. Source: design choice; the largest class that the load test plays
with has 200."""

DIGITS: Final = 6

CODE_LENGTH: Final = 8

_LETTERS: Final = "abcdefghjkmnpqrstuvwxyz23456789"
"""None that is easily taken for another."""


def draw_pin() -> str:
    """Return a PIN that nobody can foresee."""
    return f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"


def return_code(secret: str, student: Student) -> str:
    """Return what brings a student back on another device: letters and digits hard to mistake.

    It holds 40 bits, is good for once, and needs no place to be kept.
    """
    return _drawn(secret, f"{student.number}/{student.returns}")


@lru_cache(maxsize=1024)  # each page of a phone holds one
def _drawn(secret: str, told: str) -> str:
    drawn = hmac.digest(bytes.fromhex(secret), told.encode(), "sha256")
    return "".join(_LETTERS[each % len(_LETTERS)] for each in drawn[:CODE_LENGTH])


def require_door(room: ClassRoom, pin: str, given: str) -> None:
    """Refuse whoever may not sit down: the door is closed, the class full, the PIN another."""
    if not room.door or room.phase is Phase.DEBRIEF:
        raise ClassError("door-closed")
    if not secrets.compare_digest(pin.encode(), given.encode()):
        raise ClassError("wrong-pin")
    if sum(not each.revoked for each in room.students) >= MOST_STUDENTS:
        raise ClassError("class-full", most=MOST_STUDENTS)


def role_for(room: ClassRoom) -> str:
    """Return the role with the fewest devices of the team with the fewest; the first of such."""
    seated = [each.role for each in room.students if not each.revoked]

    def of_team(side: Side) -> int:
        return sum(room.cast.by_id[role].side is side for role in seated)

    team = room.cast.team(min(SIDES, key=of_team))
    return min(team, key=lambda part: seated.count(part.id)).id
