"""The room around a match as a window is told of it: who is there, what was said and offered."""

import time
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, TypeAdapter

from game.online.act_base import OneLine
from game.online.wire.forms import Form, checked

__all__ = ["NOBODY", "Line", "RemoteRoom", "TimeLeft", "There", "room_in"]

There: TypeAlias = Literal["here", "away", "left", "open", "computer"]
"""Connected; lost; got up; nobody has sat down yet; played by the computer from the start."""


@dataclass(frozen=True)
class Line:
    """Something that was said."""

    number: int
    """Counted from 1."""
    place: str
    """Who said it: ``us``, ``china``, or ``both`` where two share a window."""
    phrase: str
    """One of `game.online.acts.PHRASES`; empty where it was said in one's own words."""
    text: str


@dataclass(frozen=True)
class TimeLeft:
    """The clock of the turn, as it was told."""

    seconds: int
    """Time for a turn [s]."""
    left: float
    """[s]"""
    runs: bool
    told_at: float = field(default_factory=time.monotonic)

    @property
    def now(self) -> float:
        """Time left at this moment [s]."""
        passed = time.monotonic() - self.told_at if self.runs else 0.0
        return max(0.0, self.left - passed)


@dataclass(frozen=True)
class RemoteRoom:
    """What there is beside the table."""

    there: tuple[There, There]
    """The person of each side, US and China."""
    watching: int
    """How many watch."""
    clock: TimeLeft | None
    lines: tuple[Line, ...]
    """What was said last, the oldest first."""
    own_words: frozenset[str]
    """Slugs of the sides that agree to words of one's own; both are needed."""
    draw: frozenset[str]
    """Slugs of the sides that offer a draw; by both it is agreed."""
    rematch: frozenset[str]
    """Slugs of the sides that want to play again with the sides swapped."""
    next_match: str = ""
    """The name of the rematch, once it is open."""

    @property
    def is_drawn(self) -> bool:
        """Tell whether a draw was agreed."""
        return len(self.draw) == len(self.there)


NOBODY = RemoteRoom(("open", "open"), 0, None, (), frozenset(), frozenset(), frozenset())
"""A room of which nothing has been told yet."""


class _Clock(Form):
    seconds: int
    left: float
    runs: bool


class _There(Form):
    us: There
    china: There


class _Offers(Form):
    draw: tuple[str, ...] = Field((), strict=False)
    rematch: tuple[str, ...] = Field((), strict=False)


class _Room(Form):
    there: _There
    watching: int
    clock: _Clock | None
    lines: list[list[Any]]
    own_words: list[str]
    offers: _Offers
    rematch: str


_ROOM = TypeAdapter(_Room)
_LINE = TypeAdapter(Annotated[tuple[int, OneLine, OneLine, OneLine], Field(strict=False)])


def room_in(data: Any) -> RemoteRoom:
    """Return a room from what the server tells; raise `WireError` where it does not fit."""
    told = checked(_ROOM, data)
    clock = told.clock
    return RemoteRoom(
        there=(told.there.us, told.there.china),
        watching=told.watching,
        clock=None if clock is None else TimeLeft(clock.seconds, clock.left, clock.runs),
        lines=tuple(Line(*checked(_LINE, each)) for each in told.lines),
        own_words=frozenset(told.own_words),
        draw=frozenset(told.offers.draw),
        rematch=frozenset(told.offers.rematch),
        next_match=told.rematch,
    )
