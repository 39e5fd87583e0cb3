"""How a match is scored and how it ends, as an author writes it."""

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Discriminator, Field, Tag, field_validator, model_validator
from pydantic_core import PydanticCustomError

from game.rules.objectives import WHOLE_MATCH
from game.rules.sides import Side
from game.scenario.conditions import Condition
from game.scenario.names import IndicatorSlug, StockSlug
from game.scenario.part import Level, Named, Part, Slug, SomeAmount, Text

__all__ = ["Decisive", "Ending", "Measured", "Objective", "Objectives", "Scored"]


MOST_TURNS = 40
"""Most turns that an objective may look back over, each of which a state has to carry."""


def _over_form(value: Any) -> str:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return "[turns]" if is_number else "[word]"


Over: TypeAlias = Annotated[
    Annotated[Literal["end", "mean"], Tag("[word]")]
    | Annotated[int, Field(ge=1, le=MOST_TURNS), Tag("[turns]")],
    Discriminator(_over_form),
]


class Measured(Part):
    """The quantity that an objective looks at."""

    indicator: IndicatorSlug | None = Field(default=None, description="a derived indicator")
    stock: StockSlug | None = Field(default=None, description="a stock")

    @model_validator(mode="after")
    def _one_quantity(self) -> "Measured":
        if (self.indicator is None) == (self.stock is None):
            raise PydanticCustomError(
                "quantity",
                "an objective looks at either an indicator or a stock",
                {"suggestion": "write {indicator: ...} or {stock: ...}"},
            )
        return self


class Scored(Part):
    """A quantity, and what its values are worth."""

    of: Measured = Field(description="what is measured")
    worth_nothing: Level = Field(description="value that is worth nothing")
    worth_all: Level = Field(description="value worth the full weight; may be the lower one")
    worth_nothing_again: Level | None = Field(
        default=None,
        description="value beyond worth_all that is worth nothing again; may be left out",
    )
    over: Over = Field(
        default="end",
        description="what counts: the mark at the end, the mean over the match, or over so many "
        "of the last turns",
    )
    weight: SomeAmount = Field(description="share of the score; all weights of a score make 100")

    @property
    def turns(self) -> int:
        """Turns whose marks count: the last, the last few, or WHOLE_MATCH."""
        if isinstance(self.over, int):
            return self.over
        return 1 if self.over == "end" else WHOLE_MATCH

    @field_validator("worth_all")
    @classmethod
    def _apart(cls, value: float, info: Any) -> float:
        if info.data.get("worth_nothing") == value:
            raise PydanticCustomError(
                "worth",
                "worth_all equals worth_nothing",
                {"suggestion": "the score runs from the one to the other: set them apart"},
            )
        return value

    @field_validator("worth_nothing_again")
    @classmethod
    def _beyond(cls, value: float | None, info: Any) -> float | None:
        nothing, everything = info.data.get("worth_nothing"), info.data.get("worth_all")
        if value is None or nothing is None or everything is None:
            return value
        if (value - everything) * (everything - nothing) <= 0:
            raise PydanticCustomError(
                "worth",
                "worth_nothing_again is not beyond worth_all",
                {"suggestion": "the score rises from worth_nothing to worth_all and falls to it"},
            )
        return value


class Objective(Named, Scored):
    """One line of a side's score."""

    text: Text = Field(default="", description="why it counts, for players")


class Objectives(Part):
    """What each side wants."""

    us: tuple[Objective, ...] = Field(min_length=1, description="the US score")
    china: tuple[Objective, ...] = Field(min_length=1, description="the Chinese score")

    def of(self, side: Side) -> tuple[Objective, ...]:
        """Return one side's objectives."""
        return self.us if side is Side.US else self.china


class Decisive(Named):
    """A condition that ends the match at once."""

    text: Text = Field(default="", description="what happened, for players")
    when: Condition = Field(description="ends the match")
    winner: Literal["us", "china", "nobody"] = Field(description="who wins; nobody: both lose")


class Ending(Part):
    """A written ending; the first whose condition holds is told."""

    id: Slug = Field(description="short name of the ending")
    title: Text = Field(description="its title, for players")
    text: Text = Field(description="the story, for players")
    when: Condition = Field(description="must hold for it to be told; {all: []} always holds")
