"""The small signs that several readouts share: tone, gate, cause, change, effect.

A tone never stands alone on screen: an arrow, a sign or a word always says the same.
"""

from dataclasses import dataclass
from enum import Enum

__all__ = [
    "Cause",
    "Change",
    "Effect",
    "GateMark",
    "Lock",
    "Moved",
    "Owner",
    "Tone",
    "tone_of_points",
]


class Tone(Enum):
    """Whether a change is welcome to the one who looks."""

    GOOD = "good"
    BAD = "bad"
    NEUTRAL = "neutral"


class Owner(Enum):
    """Whose a thing is, and so in which colour and with which letter it is drawn."""

    US = "us"
    CHINA = "china"
    SHARED = "shared"


class Lock(Enum):
    """How a gate stands; each has its own shape."""

    OPEN = "open"
    LEVIED = "levied"
    CLOSED = "closed"


@dataclass(frozen=True)
class GateMark:
    """One gate as a small badge."""

    owner: Owner
    letter: str
    """Who holds the key, in a letter or two."""
    lock: Lock
    text: str
    """``open``, ``25%`` or ``closed``."""
    bound: bool = False
    """True while a law holds the gate shut."""


@dataclass(frozen=True)
class Cause:
    """One named part of a change."""

    label: str
    amount: float
    """In the unit the text shows."""
    text: str
    tone: Tone = Tone.NEUTRAL
    page: str = ""
    """Page of the encyclopaedia that explains it."""


@dataclass(frozen=True)
class Change:
    """How far a meter moved over the last turn."""

    amount: float
    text: str
    """How far, such as ``3``; an arrow is drawn before it."""
    tone: Tone = Tone.NEUTRAL

    @property
    def signed(self) -> str:
        """The same with its sign instead of an arrow."""
        sign = "+" if self.amount > 0 else "−" if self.amount < 0 else ""
        return sign + self.text


def tone_of_points(amount: float, *, is_own: bool) -> Tone:
    """Return whether points are welcome: one's own when they grow, the rival's when they shrink."""
    if not amount:
        return Tone.NEUTRAL
    return Tone.GOOD if (amount > 0) is is_own else Tone.BAD


@dataclass(frozen=True)
class Moved:
    """A meter that something has moved."""

    icon: str
    """Its drawing."""
    label: str
    change: Change

    @property
    def signed(self) -> str:
        """How far it moved, with its sign."""
        return self.change.signed


@dataclass(frozen=True)
class Effect:
    """What an order is forecast to change in one meter next turn."""

    label: str
    held: float
    """If the rival holds still, in the unit of the text."""
    low: float
    high: float
    """Range over the rival's sensible replies, in the unit of the text."""
    text: str
    """The range or the single figure, such as ``−4 to −2``."""
    held_text: str
    """The figure if the rival holds still."""
    tone: Tone = Tone.NEUTRAL
    is_points: bool = False
    """Whether it is a side's score."""
    brings: tuple[str, ...] = ()
    """The points that it brings either side, in words; none where no objective counts it."""
