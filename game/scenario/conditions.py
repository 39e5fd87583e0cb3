"""Conditions as an author writes them: what must hold for an event, a law, an ending."""

from typing import Annotated, Any, Final, Literal, Self, TypeAlias

from pydantic import Field, Tag, field_validator, model_validator
from pydantic_core import PydanticCustomError

from game.rules.conditions import Ordering
from game.scenario.calendar import Date, first_month, last_month
from game.scenario.forms import told_by
from game.scenario.names import IndicatorSlug, StockSlug
from game.scenario.part import Beside, Level, Part, Ref, SideSlug, Slug

__all__ = [
    "ALWAYS",
    "AllOf",
    "AnyOf",
    "Condition",
    "DateWindow",
    "FlagIs",
    "GateStands",
    "IndicatorIs",
    "LawHolds",
    "NotSo",
    "Ordered",
    "ShippedIs",
    "StockIs",
    "TurnWindow",
]


class _Bounds(Part):
    """A quantity against one number, or between two."""

    at_least: Level | None = Field(default=None, description="holds from this value up")
    at_most: Level | None = Field(default=None, description="holds from this value down")
    above: Level | None = Field(default=None, description="holds above this value")
    below: Level | None = Field(default=None, description="holds below this value")

    @model_validator(mode="after")
    def _some_bound(self) -> Self:
        if not self.bounds:
            raise PydanticCustomError(
                "no-bound",
                "nothing to compare with",
                {"suggestion": "add at_least, at_most, above or below"},
            )
        return self

    @property
    def bounds(self) -> dict[Ordering, float]:
        """The comparisons that are written."""
        written = {ordering: getattr(self, ordering.value) for ordering in Ordering}
        return {ordering: value for ordering, value in written.items() if value is not None}


class StockIs(_Bounds):
    """Compares a stock with a number."""

    stock: StockSlug = Field(description="the stock")


class IndicatorIs(_Bounds):
    """Compares a derived indicator with a number."""

    indicator: IndicatorSlug = Field(description="the indicator")


class Turns(Part):
    """From one turn to another, both included."""

    start: int | None = Field(default=None, alias="from", ge=1, description="first turn, from 1")
    end: int | None = Field(default=None, alias="to", ge=1, description="last turn")

    @field_validator("end")
    @classmethod
    def _in_order(cls, end: int | None, info: Any) -> int | None:
        start = info.data.get("start")
        if start is not None and end is not None and end < start:
            raise _backwards()
        return end


class Dates(Part):
    """From one date to another, both included."""

    start: Date | None = Field(default=None, alias="from", description="first month or quarter")
    end: Date | None = Field(default=None, alias="to", description="last month or quarter")

    @field_validator("end")
    @classmethod
    def _in_order(cls, end: str | None, info: Any) -> str | None:
        start = info.data.get("start")
        if start is not None and end is not None and last_month(end) < first_month(start):
            raise _backwards()
        return end


def _backwards() -> PydanticCustomError:
    return PydanticCustomError(
        "backwards", "'to' lies before 'from'", {"suggestion": "exchange the two"}
    )


class TurnWindow(Part):
    """Holds in some turns."""

    turn: Turns = Field(description="turns as counted on screen, from 1")


class DateWindow(Part):
    """Holds in the turns that touch a span of the calendar."""

    date: Dates = Field(description="months or quarters")


class GateStands(Part):
    """Asks how a gate is set."""

    gate: Annotated[Slug, Ref("gate")] = Field(description="the gate")
    state: Literal["open", "levied", "closed", "passable"] = Field(
        alias="is", description="passable means open or levied"
    )


class FlagIs(Part):
    """Holds while a flag is up."""

    flag: Annotated[Slug, Ref("flag")] = Field(description="the flag")


class ShippedIs(Part):
    """Holds once a chip generation has shipped."""

    shipped: Annotated[Slug, Ref("chip")] = Field(description="the chip")


class LawHolds(Part):
    """Holds while a law is in force."""

    law: Annotated[Slug, Ref("law")] = Field(description="the law")


class Order(Part):
    """An order of one side."""

    side: SideSlug = Field(description="who gives it")
    order: Annotated[Slug, Beside("order", "side")] = Field(
        description="the order, such as levy-licence-h200-25 or invest-labs"
    )


class Ordered(Part):
    """Holds in the turn in which a side gives an order."""

    ordered: Order = Field(description="who gives which order")


class AllOf(Part):
    """Holds if every part holds; of no parts, always."""

    all: tuple["Condition", ...] = Field(description="the parts")


class AnyOf(Part):
    """Holds if at least one part holds; of no parts, never."""

    any: tuple["Condition", ...] = Field(description="the parts")


class NotSo(Part):
    """Holds if the part does not."""

    part: "Condition" = Field(alias="not", description="what must not hold")


FORMS: Final = {
    "all": "AllOf",
    "any": "AnyOf",
    "not": "NotSo",
    "stock": "StockIs",
    "indicator": "IndicatorIs",
    "turn": "TurnWindow",
    "date": "DateWindow",
    "gate": "GateStands",
    "flag": "FlagIs",
    "shipped": "ShippedIs",
    "law": "LawHolds",
    "ordered": "Ordered",
}
"""The key that tells each form of a condition, and the form's model."""


Condition: TypeAlias = Annotated[
    Annotated[AllOf, Tag("[all]")]
    | Annotated[AnyOf, Tag("[any]")]
    | Annotated[NotSo, Tag("[not]")]
    | Annotated[StockIs, Tag("[stock]")]
    | Annotated[IndicatorIs, Tag("[indicator]")]
    | Annotated[TurnWindow, Tag("[turn]")]
    | Annotated[DateWindow, Tag("[date]")]
    | Annotated[GateStands, Tag("[gate]")]
    | Annotated[FlagIs, Tag("[flag]")]
    | Annotated[ShippedIs, Tag("[shipped]")]
    | Annotated[LawHolds, Tag("[law]")]
    | Annotated[Ordered, Tag("[ordered]")],
    told_by(FORMS, "this is no condition"),
]

AllOf.model_rebuild()
AnyOf.model_rebuild()
NotSo.model_rebuild()

ALWAYS: Final = AllOf(all=())
"""What a condition is that an author leaves out."""
