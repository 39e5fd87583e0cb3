"""What all acts over a network have in common: strict records, and the forms of their fields."""

from collections.abc import Callable
from typing import Annotated, Any, Final, TypeAlias, TypeVar
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

__all__ = ["LONGEST_TEXT", "Count", "Line", "OneLine", "OrderSlugs", "Slug", "Strict", "act_reader"]

LONGEST_TEXT: Final = 200
"""So much of what is typed freely is taken at a time [characters]."""

MOST_ORDERS: Final = 16
"""More orders than any side has slots for."""

LARGEST: Final = 2**53
"""Numbers that every reader of JSON holds exactly."""

A = TypeVar("A")


def _be_one_line(text: str) -> str:
    if any(category(letter)[0] == "C" for letter in text):
        raise ValueError("a line without control characters")
    return text


Slug: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,79}$")]
Count: TypeAlias = Annotated[int, Field(ge=0, le=LARGEST)]
OneLine: TypeAlias = Annotated[
    str, StringConstraints(max_length=LONGEST_TEXT), AfterValidator(_be_one_line)
]
"""A text that one may show anywhere: one line, not too long."""
Line: TypeAlias = Annotated[OneLine, StringConstraints(min_length=1, strip_whitespace=True)]
"""Such a text that says something."""
OrderSlugs: TypeAlias = Annotated[tuple[Slug, ...], Field(max_length=MOST_ORDERS, strict=False)]
"""Orders by their slugs."""


class Strict(BaseModel):
    """A record that takes exactly what it names."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


def act_reader(kinds: TypeAdapter[A], error: type[OnlineError] = OnlineError) -> Callable[[Any], A]:
    """Return what reads acts of these kinds from plain data.

    It raises ``error`` for what describes none of them.
    """

    def read(data: Any) -> A:
        try:
            return kinds.validate_python(data)
        except ValidationError as found:
            first = found.errors(include_url=False, include_input=False, include_context=False)[0]
            where = ".".join(str(part) for part in first["loc"])[:80]
            raise error("no-such-act", where=where or "kind") from None

    return read
