"""The people of a class: devices that have sat down, each with a name and a role."""

from dataclasses import dataclass
from typing import TypeAlias

__all__ = ["Alias", "Student"]

Alias: TypeAlias = tuple[int, int]
"""A generated name: places in the lists of adjectives and of animals, see `aliases`."""


@dataclass(frozen=True)
class Student:
    """A device that has sat down."""

    number: int
    """Counted from 1; what addresses and the teacher's acts name."""
    digest: str
    """Of the token that the device alone holds."""
    alias: Alias
    role: str
    returns: int = 0
    """How often they have come back on another device."""
    own_name: str = ""
    """A name of their own, once the teacher has nodded."""
    asked_name: str = ""
    """One that waits for that."""
    asked_team: str = ""
    """The team they would like to sit in."""
    muted: bool = False
    revoked: bool = False
    """Whether the device was sent away."""
