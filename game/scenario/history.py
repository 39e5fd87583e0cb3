"""Recorded history in a scenario: what both governments ordered, and what was measured since.

It changes nothing in a match. A study replays the orders and holds the model against the record.
"""

import re
from typing import Annotated, Final, Literal, Self, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from game.language.calendar import month_at
from game.scenario.calendar import Date, first_month, last_month
from game.scenario.names import ConstantSlug, FlowSlug, IndicatorSlug, StockSlug
from game.scenario.part import Level, Named, Part, Slug, Source, Text

__all__ = [
    "History",
    "Point",
    "Range",
    "RecordedTurn",
    "Series",
    "Span",
    "Term",
    "months_of",
]

_MONTH: Final = r"[12][0-9]{3}-(?:0[1-9]|1[0-2])"
_SPAN: Final = re.compile(rf"[12][0-9]{{3}}|[12][0-9]{{3}}-Q[1-4]|{_MONTH}|{_MONTH}/{_MONTH}")


def _be_a_span(written: str) -> str:
    hint = "write a year, a quarter such as 2026-Q1, a month, or 2025-02/2026-01"
    if _SPAN.fullmatch(written):
        first, last = months_of(written)
        if first <= last:
            return written
        hint = "exchange the two months"
    raise PydanticCustomError(
        "date", "'{written}' is no span of time", {"written": written[:60], "suggestion": hint}
    )


Span: TypeAlias = Annotated[
    str,
    AfterValidator(_be_a_span),
    # A year reads as a number in YAML.
    BeforeValidator(lambda written: str(written) if type(written) is int else written),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "pattern": f"^({_SPAN.pattern})$"},
                {"type": "integer", "minimum": 1000, "maximum": 2999},
            ]
        }
    ),
]
"""A year, a quarter, a month, or from one month to another."""


def months_of(span: str) -> tuple[int, int]:
    """Return the first and the last calendar month of a span.

    >>> [12 * year + month - 1 for year, month in ((2023, 2), (2024, 1))]
    [24277, 24288]
    >>> months_of("2023-02/2024-01"), months_of("2023")
    ((24277, 24288), (24276, 24287))
    """
    if span.isdecimal():
        return month_at(int(span)), month_at(int(span), 12)
    first, _, last = span.partition("/")
    return first_month(first), last_month(last or first)


class Range(Part):
    """What the record of this period supports for a constant, where it is not the usual range."""

    low: Level = Field(description="lowest value that the record supports")
    high: Level = Field(description="highest")
    source: Source = Field(description="where the range comes from")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.low >= self.high:
            raise PydanticCustomError(
                "range", "'low' is not below 'high'", {"suggestion": "exchange the two"}
            )
        return self


class RecordedTurn(Part):
    """What both governments ordered in one turn, as orders of the game."""

    date: Date = Field(description="the month or quarter with which the turn begins")
    us: tuple[Slug, ...] = Field(default=(), description="orders of the United States")
    china: tuple[Slug, ...] = Field(default=(), description="orders of China")
    text: Text = Field(default="", description="what happened, for readers")
    source: Source = Field(default="", description="where the orders are on record")


class Term(Part):
    """One quantity of the model that goes into a simulated figure."""

    stock: StockSlug | None = Field(default=None, description="a stock")
    indicator: IndicatorSlug | None = Field(default=None, description="a derived indicator")
    flow: FlowSlug | None = Field(default=None, description="a flow of the quarter")
    times: Level = Field(default=1, description="what it is multiplied by, to meet the unit")
    source: Source = Field(default="", description="where the factor comes from")

    @model_validator(mode="after")
    def _one_quantity(self) -> Self:
        if sum(each is not None for each in (self.stock, self.indicator, self.flow)) != 1:
            raise PydanticCustomError(
                "quantity",
                "a term is one quantity of the model",
                {"suggestion": "write {stock: ...}, {indicator: ...} or {flow: ...}"},
            )
        return self


class Point(Part):
    """One recorded figure."""

    date: Span = Field(description="when it was, or over which time it was counted")
    label: Text = Field(default="", description="what readers call that time, such as FY2025")
    value: Level = Field(description="the figure, in the unit of its series")
    low: Level | None = Field(default=None, description="lowest credible value")
    high: Level | None = Field(default=None, description="highest credible value")
    role: Literal["fit", "validation"] = Field(
        description="fit: constants may be chosen by it; validation: kept aside to judge them"
    )
    source: Source = Field(description="where the figure was read")

    @model_validator(mode="after")
    def _within(self) -> Self:
        low = self.value if self.low is None else self.low
        high = self.value if self.high is None else self.high
        if not low <= self.value <= high:
            raise PydanticCustomError(
                "range",
                "the value lies outside of 'low' to 'high'",
                {"suggestion": "correct one of the three"},
            )
        return self


class Series(Named):
    """A quantity that was measured, and how to read it from the model."""

    unit: Annotated[str, Field(min_length=1)] = Field(description="its unit, such as bn USD")
    kind: Literal["quantity", "lag"] = Field(
        default="quantity",
        description="quantity: its error is a share of the recorded value; lag: months",
    )
    read: Literal["total", "mean", "end"] = Field(
        description="total: flows added up over the span, stocks by how much they changed in it; "
        "mean over the span; or at its end"
    )
    of: tuple[Term, ...] = Field(min_length=1, description="terms that are added up")
    out_of: tuple[Term, ...] = Field(
        default=(), description="terms of a denominator, where the figure is a share"
    )
    points: tuple[Point, ...] = Field(min_length=1, description="what was recorded")
    text: Text = Field(default="", description="what is counted and what is not")

    @model_validator(mode="after")
    def _lags_are_not_shares(self) -> Self:
        if self.kind == "lag" and self.out_of:
            raise PydanticCustomError(
                "quantity", "a lag is no share", {"suggestion": "remove 'out_of'"}
            )
        return self


class History(Part):
    """The record of the scenario's period."""

    ranges: dict[ConstantSlug, Range] = Field(
        default={}, description="ranges of constants that differ in this period"
    )
    fitted: tuple[ConstantSlug, ...] = Field(
        default=(), description="constants that a fit may move, within their ranges"
    )
    orders: tuple[RecordedTurn, ...] = Field(min_length=1, description="turn by turn")
    series: tuple[Series, ...] = Field(default=(), description="recorded series")
    followed_by: Slug | None = Field(
        default=None, description="the scenario that opens within this record, to be held against"
    )

    def turn_at(self, month: int) -> RecordedTurn | None:
        """Return what was ordered in the turn that begins with this month, if anything."""
        return next((turn for turn in self.orders if first_month(turn.date) == month), None)
