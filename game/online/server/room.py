"""The room around a table: who holds which seat, what was said, offered and agreed.

A room is folded from the acts, one by one, and holds nothing of the match itself; so the same acts
give the same room, whether they were just done or are read again after a restart.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from game.match import HUMAN
from game.online.acts import (
    PHRASES,
    Act,
    AllowText,
    Decline,
    HandOver,
    Leave,
    Offer,
    Return,
    Say,
    SidedAct,
    Submit,
    TakeSeat,
    Write,
)
from game.online.errors import OnlineError
from game.rules import SIDES, Side

__all__ = ["MOST_WATCHERS", "PLACES", "Holder", "Line", "Place", "Room"]

Place = Literal["us", "china", "both", "watch"]

PLACES: Final[Mapping[str, tuple[Side, ...]]] = {
    "us": (Side.US,),
    "china": (Side.CHINA,),
    "both": SIDES,
    "watch": (),
}
"""Which sides a window plays that sits there; both where two people share it."""

MOST_WATCHERS: Final = 20
"""So many may watch a match. Source: design choice; a class has its own server."""

LINES_KEPT: Final = 50
"""What was said before these is not told again."""


@dataclass(frozen=True)
class Holder:
    """A window that has sat down."""

    digest: str
    """Of its token, which only it knows."""
    place: Place

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides that it plays."""
        return PLACES[self.place]


@dataclass(frozen=True)
class Line:
    """Something that was said."""

    number: int
    """Counted from 1."""
    place: Place
    phrase: str
    """One of the phrases; empty where it was said in one's own words."""
    text: str = ""


@dataclass(frozen=True)
class Room:
    """What there is beside the table."""

    seats: tuple[str, str]
    """Who plays now, US and China: ``human`` or a player's slug."""
    people: tuple[bool, bool]
    """Whether a person plays each side, though a persona may keep the seat for now."""
    holders: tuple[Holder, ...] = ()
    left: frozenset[str] = frozenset()
    """Digests of those who have got up by themselves."""
    lines: tuple[Line, ...] = ()
    said: int = 0
    """How many lines there have been."""
    own_words: frozenset[Side] = frozenset()
    """Sides that have agreed to words of one's own."""
    offers: Mapping[str, frozenset[Side]] = field(default_factory=dict)
    """Which sides offer what; what both offer is agreed."""
    rematch: str = ""
    """The match that follows this one, once there is one."""

    @classmethod
    def of(cls, us: str, china: str) -> "Room":
        """Return the room of a new match between those of these names."""
        return cls((us, china), (us == HUMAN, china == HUMAN))

    # Who is there.

    def holder(self, digest: str) -> Holder | None:
        """Return who holds the token of this digest."""
        return next((each for each in self.holders if each.digest == digest), None)

    def holder_of(self, side: Side) -> Holder | None:
        """Return who plays a side; None where nobody has sat down yet, or the computer plays."""
        return next((each for each in self.holders if side in each.sides), None)

    def is_open(self, side: Side) -> bool:
        """Tell whether a side still waits for its person."""
        return self.people[side] and self.holder_of(side) is None

    def sit(self, digest: str, place: Place) -> "Room":
        """Return the room with one more who has sat down; raise `OnlineError` where it is taken."""
        if (
            place == "watch"
            and sum(each.place == "watch" for each in self.holders) >= MOST_WATCHERS
        ):
            raise OnlineError("too-many-watch", most=MOST_WATCHERS)
        for side in PLACES[place]:
            if not self.is_open(side):
                raise OnlineError(
                    "seat-taken" if self.people[side] else "seat-computer", side=side.slug
                )
        return replace(self, holders=(*self.holders, Holder(digest, place)))

    def freed(self, side: Side) -> "Room":
        """Return the room with a side's seat free for somebody with the code."""
        gone = self.holder_of(side)
        return replace(self, holders=tuple(each for each in self.holders if each is not gone))

    def followed_by(self, match: str) -> "Room":
        """Return the room with its rematch opened."""
        return replace(self, rematch=match)

    # What is done in it.

    def after(self, who: Holder, act: Act) -> "Room":
        """Return the room after an act; raise `OnlineError` where it is not for this holder now."""
        if not who.sides and not isinstance(act, Leave | Return):
            raise OnlineError("only-watching")
        if isinstance(act, SidedAct) and act.of not in who.sides:
            raise OnlineError("not-your-seat", side=act.side)
        if isinstance(act, Submit) and self.agreed("draw"):
            raise OnlineError("draw-agreed")
        match act:
            case Leave():
                return replace(self, left=self.left | {who.digest})
            case Return():
                return replace(self, left=self.left - {who.digest})
            case HandOver() | TakeSeat():
                return self._with_seat(act.of, act.to if isinstance(act, HandOver) else HUMAN)
            case Offer() | Decline():
                return self._offered(who, act)
            case AllowText():
                theirs = set(who.sides)
                own = self.own_words | theirs if act.yes else self.own_words - theirs
                return replace(self, own_words=own)
            case Say() | Write():
                return self._said(who, act)
        return self

    def _with_seat(self, side: Side, player: str) -> "Room":
        us, china = self.seats
        return replace(self, seats=(player, china) if side is Side.US else (us, player))

    def _offered(self, who: Holder, act: Offer | Decline) -> "Room":
        if not all(self.people):
            raise OnlineError("nobody-to-ask")
        if self.agreed(act.what):
            raise OnlineError("already-agreed")
        before = self.offers.get(act.what, frozenset())
        now = before | set(who.sides) if isinstance(act, Offer) else frozenset()
        return replace(self, offers={**self.offers, act.what: now})

    def _said(self, who: Holder, act: Say | Write) -> "Room":
        if isinstance(act, Say) and act.phrase not in PHRASES:
            raise OnlineError("no-such-phrase", phrase=act.phrase)
        if isinstance(act, Write) and not self.takes_own_words:
            raise OnlineError("phrases-only")
        said = self.said + 1
        phrase, text = (act.phrase, "") if isinstance(act, Say) else ("", act.text)
        line = Line(said, who.place, phrase, text)
        return replace(self, said=said, lines=(*self.lines, line)[-LINES_KEPT:])

    # What holds in it.

    @property
    def takes_own_words(self) -> bool:
        """Tell whether both sides have agreed to words of one's own."""
        return self.own_words == set(SIDES)

    def agreed(self, what: str) -> bool:
        """Tell whether both sides have offered the same."""
        return self.offers.get(what, frozenset()) == set(SIDES)
