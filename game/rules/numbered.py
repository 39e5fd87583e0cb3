"""Lists that the rules are made of: members numbered as they are written, each with its facts."""

from enum import IntEnum

__all__ = ["Numbered"]


class Numbered(IntEnum):
    """A list whose members are columns or positions, in the order in which they stand.

    What is written at a member is what it is, not its number; the list's own ``__init__`` reads it.
    """

    def __new__(cls, *_: object) -> "Numbered":
        """Number a member: as many as there are before it."""
        member = int.__new__(cls, len(cls.__members__))
        member._value_ = len(cls.__members__)
        return member
