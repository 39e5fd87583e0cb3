"""What is told of the room around a match, as words; nothing is drawn here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from game.language import Texts
from game.match import Recorded, Seat
from game.rules import SIDES, Side
from game.scenario import Scenario

if TYPE_CHECKING:  # what is read here lies in the extra `classroom`
    from game.online.client import LinkState, RemoteRoom

__all__ = ["Light", "Offer", "Presence", "RoomReadout", "RoomTable", "Said", "read_room"]

Offer = Literal["none", "ours", "theirs", "agreed"]
"""Who offers something: nobody, this window, the other side, or both."""
Light = Literal["good", "warn", "bad", "off"]


class RoomTable(Protocol):
    """A table of elsewhere, as far as the room around it is concerned."""

    @property
    def scenario(self) -> Scenario:
        """The scenario."""

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides of this window; none where it watches."""

    @property
    def seats(self) -> tuple[Seat, Seat]:
        """Who sits where, US and China."""

    @property
    def room(self) -> RemoteRoom:
        """Who is there, what was said, offered and agreed."""

    @property
    def link(self) -> LinkState:
        """How the connection stands."""

    @property
    def paused(self) -> bool:
        """Whether the match rests."""

    @property
    def is_under_way(self) -> bool:
        """Whether something that was done here is not acknowledged yet."""

    @property
    def record(self) -> Recorded | None:
        """The whole match, once it is over."""

    def committed(self, side: Side) -> bool:
        """Tell whether a side has sealed its orders."""


@dataclass(frozen=True)
class Presence:
    """One side, and whoever plays it."""

    side: Side
    name: str
    says: str
    """Where its person is, and whether its orders are sealed."""
    light: Light
    is_ours: bool
    handed: bool
    """Whether a persona keeps the seat of its person."""


@dataclass(frozen=True)
class Said:
    """Something that was said."""

    number: int
    name: str
    text: str
    side: Side | None
    """Whose colour it has; None where both share a window."""
    is_ours: bool


@dataclass(frozen=True)
class RoomReadout:
    """All that is told of the room at one moment."""

    sides: tuple[Presence, Presence]
    watching: str
    """How many watch; nothing where nobody does."""
    light: Light
    link: str
    """How the connection of this window stands."""
    standing: str
    """What the match waits for."""
    clock: str
    """Time left for the turn; nothing without a clock."""
    hurries: bool
    """Whether little of it is left."""
    said: tuple[Said, ...]
    draw: Offer
    rematch: Offer
    own_words: Offer
    plays: bool
    """Whether this window plays; else it watches."""
    rests: bool
    is_over: bool
    """Whether the link is gone for good."""
    ended: bool
    """Whether the match is."""

    @property
    def others(self) -> tuple[Presence, ...]:
        """The sides that are not this window's."""
        return tuple(each for each in self.sides if not each.is_ours)


HURRY = 15.0
"""With less time left than this the clock is drawn as a warning [s]."""
_LIGHTS: dict[str, Light] = {
    "here": "good",
    "away": "bad",
    "left": "warn",
    "open": "off",
    "computer": "good",
}


def read_room(table: RoomTable, texts: Texts) -> RoomReadout:
    """Return what is told of the room now, in a language."""
    room, link = table.room, table.link
    clock = room.clock
    left = 0.0 if clock is None else clock.now
    connected = link.connected
    told = texts("network-link-here") if connected else texts("network-link-trying")
    if link.is_over and link.trouble is not None:
        told = link.trouble.tell(texts)
    ours = {side.slug for side in table.sides}
    return RoomReadout(
        sides=(_presence(table, Side.US, texts), _presence(table, Side.CHINA, texts)),
        watching=texts("network-watching", count=room.watching) if room.watching else "",
        light="good" if connected else "bad",
        link=told,
        standing=_standing(table, texts),
        clock="" if clock is None else _clock(left),
        hurries=clock is not None and clock.runs and left < HURRY,
        said=tuple(
            Said(
                line.number,
                _name_of(table, line.place, texts),
                line.text or texts(f"online-phrase-{line.phrase}"),
                next((side for side in SIDES if side.slug == line.place), None),
                line.place in ours or (line.place == "both" and len(ours) == len(SIDES)),
            )
            for line in room.lines
        ),
        draw=_offer(room.draw, ours),
        rematch="agreed" if room.next_match else _offer(room.rematch, ours),
        own_words=_offer(room.own_words, ours),
        plays=bool(ours),
        rests=table.paused,
        is_over=link.is_over,
        ended=table.record is not None,
    )


def _clock(left: float) -> str:
    """Return minutes and seconds, rounded up so that 0:00 means none.

    >>> _clock(59.2), _clock(0.0)
    ('1:00', '0:00')
    """
    seconds = int(-(-left // 1))
    return f"{seconds // 60}:{seconds % 60:02}"


def _offer(by: frozenset[str], ours: set[str]) -> Offer:
    if not by:
        return "none"
    mine, theirs = bool(by & ours), bool(by - ours)
    return "agreed" if len(by) == len(SIDES) else "ours" if mine and not theirs else "theirs"


def _name_of(table: RoomTable, place: str, texts: Texts) -> str:
    side = next((side for side in SIDES if side.slug == place), None)
    if side is not None:
        return texts.pick(table.scenario.sides.of(side).name)
    return " · ".join(texts.pick(table.scenario.sides.of(side).name) for side in SIDES)


def _presence(table: RoomTable, side: Side, texts: Texts) -> Presence:
    there = table.room.there[side]
    handed = there != "computer" and not table.seats[side].is_human
    says = texts(f"network-there-{'handed' if handed else there}")
    if table.committed(side) and not handed:
        says = texts("network-there-sealed", there=says)
    return Presence(
        side=side,
        name=_name_of(table, side.slug, texts),
        says=says,
        light=_LIGHTS[there],
        is_ours=side in table.sides,
        handed=handed,
    )


def _standing(table: RoomTable, texts: Texts) -> str:
    """Return what the match waits for."""
    if table.room.is_drawn:
        return texts("network-drawn")
    if table.record is not None:
        return texts("network-ended")
    if table.paused:
        return texts("network-rests")
    if table.is_under_way:
        return texts("network-under-way")
    waited = [side for side in SIDES if not table.committed(side) and table.seats[side].is_human]
    others = [side for side in waited if side not in table.sides]
    if not table.sides or (others and all(table.committed(side) for side in table.sides)):
        return texts("network-waits", side=_names(others, texts)) if others else ""
    return texts("network-yours") if waited and not others else ""


def _names(sides: Sequence[Side], texts: Texts) -> str:
    """Return sides as a sentence names them."""
    return " · ".join(texts.standing[f"{side.slug}-text"] for side in sides)
