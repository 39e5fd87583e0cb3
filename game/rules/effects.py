"""Effects as data: what an event, a law or a special order does to the match."""

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from game.rules.stocks import Stock

__all__ = [
    "ChangeStock",
    "Effect",
    "Means",
    "OfferSpecial",
    "RaiseFlag",
    "SetGate",
]


class Means(Enum):
    """How an effect changes a stock."""

    ADD = "add"
    SCALE = "scale"
    """Multiply by the amount."""
    SET = "set"


@dataclass(frozen=True)
class ChangeStock:
    """Change a stock at once, or in equal parts over several turns."""

    stock: Stock
    means: Means
    amount: float
    over: int = 1
    """Turns over which an addition is spread."""
    lasting: int = -1
    """Column in ``State.lasting`` where ``over`` is more than 1, else -1."""


@dataclass(frozen=True)
class SetGate:
    """Set a gate, lock it, or both."""

    gate: int
    setting: int = -1
    """New setting, or -1 to leave it."""
    lock: int = 0
    """Turns for which it is locked; 0 leaves the lock, -1 lifts it."""


@dataclass(frozen=True)
class OfferSpecial:
    """Put a special order on offer for some turns."""

    special: int
    turns: int


@dataclass(frozen=True)
class RaiseFlag:
    """Raise or lower a flag."""

    flag: int
    up: bool


Effect: TypeAlias = ChangeStock | SetGate | OfferSpecial | RaiseFlag
