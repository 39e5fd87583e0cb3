"""The acts: everything that a window may ask the server to do to a match, as strict records.

An act is checked here for its form alone; whether it can be done now, the room and the table say.
"""

from typing import Annotated, Final, Literal, TypeAlias

from pydantic import Field, TypeAdapter

from game.online.act_base import Count, Line, OrderSlugs, Slug, Strict, act_reader
from game.rules import Side

__all__ = [
    "ACTS",
    "PHRASES",
    "Act",
    "AllowText",
    "Decline",
    "GoOn",
    "HandOver",
    "Leave",
    "Offer",
    "Pause",
    "Return",
    "Say",
    "SidedAct",
    "Submit",
    "TakeBack",
    "TakeSeat",
    "Withdraw",
    "Write",
    "act_of",
]

PHRASES: Final = (
    "hello",
    "good-luck",
    "one-moment",
    "thinking",
    "your-turn",
    "well-played",
    "surprised",
    "thanks",
    "sorry",
    "back-soon",
    "good-game",
    "goodbye",
)
"""What can be said by choosing it; the words are ``online-phrase-*`` in ``online_room.ftl``."""


class SidedAct(Strict):
    """An act in the name of one side; whoever does it holds that side."""

    side: Literal["us", "china"]

    @property
    def of(self) -> Side:
        """The side."""
        return Side.US if self.side == Side.US.slug else Side.CHINA


class Submit(SidedAct):
    """Commit a side's orders in secret."""

    kind: Literal["submit"] = "submit"
    turn: Count
    """Turns finished when it was chosen."""
    revision: Count
    """The table's revision that it was chosen on."""
    orders: OrderSlugs


class Withdraw(SidedAct):
    """Take committed orders back before they are revealed."""

    kind: Literal["withdraw"] = "withdraw"
    turn: Count


class TakeBack(SidedAct):
    """Take the last turn back, where one person plays against the computer."""

    kind: Literal["take-back"] = "take-back"
    turn: Count


class HandOver(SidedAct):
    """Let a persona play a side until its person takes the seat again."""

    kind: Literal["hand-over"] = "hand-over"
    to: Slug


class TakeSeat(SidedAct):
    """Take a seat again that a persona has kept."""

    kind: Literal["take-seat"] = "take-seat"


class Pause(Strict):
    """Stop the match and its clock."""

    kind: Literal["pause"] = "pause"


class GoOn(Strict):
    """Go on after a pause."""

    kind: Literal["go-on"] = "go-on"


class Leave(Strict):
    """Get up: the other side is told that one has gone, not that the line is cut."""

    kind: Literal["leave"] = "leave"


class Return(Strict):
    """Come back after having left."""

    kind: Literal["return"] = "return"


class Offer(Strict):
    """Offer something to the other side; where it has offered the same, it is agreed."""

    kind: Literal["offer"] = "offer"
    what: Literal["draw", "rematch"]


class Decline(Strict):
    """Turn an offer down, or take one's own back."""

    kind: Literal["decline"] = "decline"
    what: Literal["draw", "rematch"]


class Say(Strict):
    """Say one of the short phrases."""

    kind: Literal["say"] = "say"
    phrase: Slug


class Write(Strict):
    """Say something in one's own words, where both sides have allowed that."""

    kind: Literal["write"] = "write"
    text: Line


class AllowText(Strict):
    """Agree to words of one's own, or no longer."""

    kind: Literal["allow-text"] = "allow-text"
    yes: bool


ACTS: Final = (
    Submit,
    Withdraw,
    TakeBack,
    HandOver,
    TakeSeat,
    Pause,
    GoOn,
    Leave,
    Return,
    Offer,
    Decline,
    Say,
    Write,
    AllowText,
)
"""Every kind of act."""

Act: TypeAlias = (
    Submit
    | Withdraw
    | TakeBack
    | HandOver
    | TakeSeat
    | Pause
    | GoOn
    | Leave
    | Return
    | Offer
    | Decline
    | Say
    | Write
    | AllowText
)

_KINDS: TypeAdapter[Act] = TypeAdapter(Annotated[Act, Field(discriminator="kind")])

act_of = act_reader(_KINDS)
"""Returns the act that plain data describes; raises `OnlineError` where it describes none."""
