"""What is said in a class: in a team, between the governments, and from the front."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from game.rules import Side

__all__ = ["LINES_KEPT", "ChatLine", "Note", "NoteState", "Notice", "Tone"]

Tone: TypeAlias = Literal["offer", "warning", "reply"]
NoteState: TypeAlias = Literal["waiting", "passed", "published", "held"]

LINES_KEPT = 50
"""What was said in a team before these is not told again."""


@dataclass(frozen=True)
class ChatLine:
    """Something said to one's own team."""

    number: int
    """Counted from 1 in its team."""
    side: Side
    student: int
    text: str


@dataclass(frozen=True)
class Note:
    """What one government sends the other."""

    number: int
    """Counted from 1 among those of its team."""
    side: Side
    """Who sends it."""
    student: int
    turn: int
    """Turns finished when it was sent."""
    tone: Tone
    text: str
    state: NoteState
    """Whether the teacher has yet to read it, the other team has it, everybody has, or nobody."""

    @property
    def is_delivered(self) -> bool:
        """Tell whether the other team may read it."""
        return self.state in ("passed", "published")


@dataclass(frozen=True)
class Notice:
    """What the teacher tells everybody."""

    number: int
    turn: int
    text: str
