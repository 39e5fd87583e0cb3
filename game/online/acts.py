"""The acts: everything that a window may ask the server to do to a match, as strict records.

An act is checked here for its form alone; whether it can be done now, the room and the table say.
"""

from typing import Annotated, Final, Literal, TypeAlias
from unicodedata import category

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    TypeAdapter,
    ValidationError,
)

from game.online.errors import OnlineError
from game.rules import Side

__all__ = [
    "ACTS",
    "LONGEST_TEXT",
    "PHRASES",
    "Act",
    "AllowText",
    "Decline",
    "GoOn",
    "HandOver",
    "Leave",
    "Offer",
    "OneLine",
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

LONGEST_TEXT: Final = 200
"""So much of what is typed freely is taken at a time [characters]."""

MOST_ORDERS: Final = 16
"""More orders than any side has slots for."""

LARGEST: Final = 2**53
"""Numbers that every reader of JSON holds exactly."""


def _be_one_line(text: str) -> str:
    if any(category(letter)[0] == "C" for letter in text):
        raise ValueError("a line without control characters")
    return text


_Slug = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,79}$")]
_Count = Annotated[int, Field(ge=0, le=LARGEST)]
OneLine: TypeAlias = Annotated[
    str, StringConstraints(max_length=LONGEST_TEXT), AfterValidator(_be_one_line)
]
"""A text that one may show anywhere: one line, not too long."""
_Line = Annotated[OneLine, StringConstraints(min_length=1, strip_whitespace=True)]


class _Act(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class SidedAct(_Act):
    """An act in the name of one side; whoever does it holds that side."""

    side: Literal["us", "china"]

    @property
    def of(self) -> Side:
        """The side."""
        return Side.US if self.side == Side.US.slug else Side.CHINA


class Submit(SidedAct):
    """Commit a side's orders in secret."""

    kind: Literal["submit"] = "submit"
    turn: _Count
    """Turns finished when it was chosen."""
    revision: _Count
    """The table's revision that it was chosen on."""
    orders: Annotated[tuple[_Slug, ...], Field(max_length=MOST_ORDERS, strict=False)]


class Withdraw(SidedAct):
    """Take committed orders back before they are revealed."""

    kind: Literal["withdraw"] = "withdraw"
    turn: _Count


class TakeBack(SidedAct):
    """Take the last turn back, where one person plays against the computer."""

    kind: Literal["take-back"] = "take-back"
    turn: _Count


class HandOver(SidedAct):
    """Let a persona play a side until its person takes the seat again."""

    kind: Literal["hand-over"] = "hand-over"
    to: _Slug


class TakeSeat(SidedAct):
    """Take a seat again that a persona has kept."""

    kind: Literal["take-seat"] = "take-seat"


class Pause(_Act):
    """Stop the match and its clock."""

    kind: Literal["pause"] = "pause"


class GoOn(_Act):
    """Go on after a pause."""

    kind: Literal["go-on"] = "go-on"


class Leave(_Act):
    """Get up: the other side is told that one has gone, not that the line is cut."""

    kind: Literal["leave"] = "leave"


class Return(_Act):
    """Come back after having left."""

    kind: Literal["return"] = "return"


class Offer(_Act):
    """Offer something to the other side; where it has offered the same, it is agreed."""

    kind: Literal["offer"] = "offer"
    what: Literal["draw", "rematch"]


class Decline(_Act):
    """Turn an offer down, or take one's own back."""

    kind: Literal["decline"] = "decline"
    what: Literal["draw", "rematch"]


class Say(_Act):
    """Say one of the short phrases."""

    kind: Literal["say"] = "say"
    phrase: _Slug


class Write(_Act):
    """Say something in one's own words, where both sides have allowed that."""

    kind: Literal["write"] = "write"
    text: _Line


class AllowText(_Act):
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

_READER: TypeAdapter[Act] = TypeAdapter(Annotated[Act, Field(discriminator="kind")])


def act_of(data: object) -> Act:
    """Return the act that plain data describes; raise `OnlineError` where it describes none."""
    try:
        return _READER.validate_python(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        where = ".".join(str(part) for part in first["loc"])[:80]
        raise OnlineError("no-such-act", where=where or "kind") from None
