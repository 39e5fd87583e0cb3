"""A scenario as an author writes it: the whole file, part by part."""

from typing import Annotated, Literal

from pydantic import Field, field_validator
from pydantic_core import PydanticCustomError

from game.language import STANDING
from game.scenario.board import Chip, Gate, Programme, Shared, SidePart, Sides
from game.scenario.calendar import Calendar
from game.scenario.happenings import Event, Law, Special
from game.scenario.history import History
from game.scenario.names import ConstantSlug, FlowSlug, IconSlug, StockToLeaveOut
from game.scenario.part import PROSE, TEXT, TEXTS, Figure, Part, Slug, Source, Text
from game.scenario.results import Decisive, Ending, Objective, Objectives
from game.scenario.teaching import (
    Claim,
    Goal,
    Lesson,
    LessonPlan,
    LessonStep,
    Protocol,
    Role,
)

__all__ = [
    "FORMAT",
    "Calendar",
    "Chip",
    "Claim",
    "Decisive",
    "Ending",
    "Event",
    "Figure",
    "Gate",
    "Goal",
    "History",
    "Law",
    "LessonPlan",
    "LessonStep",
    "Objective",
    "Objectives",
    "Programme",
    "Protocol",
    "Role",
    "Scenario",
    "SidePart",
    "Special",
]

FORMAT = 1
"""Version of the file format that this game reads."""


class Scenario(Part):
    """One scenario file."""

    format: Literal[1] = Field(description="version of the format; this one is 1")
    id: Slug = Field(description="the scenario's short name; the file is called the same")
    title: Text = Field(description="its title")
    summary: Text = Field(description="two or three sentences for the list of scenarios")
    author: Annotated[str, PROSE] = Field(default="", description="who wrote it")
    licence: Annotated[str, PROSE] = Field(default="", description="under which licence")
    sources: Annotated[tuple[Source, ...], PROSE] = Field(
        default=(), description="what the scenario as a whole rests on"
    )
    calendar: Calendar = Field(description="when it starts and how long it runs")
    target_lag_months: float = Field(
        default=18, ge=0.1, le=1200, description="the mark for the legal lag on the board [months]"
    )
    draw_margin: float = Field(
        default=4, ge=0, le=100, description="scores this close are a draw [points of 100]"
    )
    sides: Sides = Field(description="the two sides, with their stocks at the start")
    shared: Shared = Field(description="stocks that belong to neither side")
    leaves_out: tuple[StockToLeaveOut, ...] = Field(
        default=(),
        description="stocks that the scenario does without: they have no value, and what moves or "
        "reads nothing else is not there either",
    )
    last_quarter: dict[FlowSlug, Figure] = Field(
        default={}, description="flows of the quarter before the match; what is left out is 0"
    )
    chips: tuple[Chip, ...] = Field(description="chip generations of both sides")
    gates: tuple[Gate, ...] = Field(default=(), description="what can be opened, taxed or closed")
    programmes: tuple[Programme, ...] = Field(default=(), description="domestic investment")
    constants: dict[ConstantSlug, Figure] = Field(
        default={}, description="constants of the model that differ here"
    )
    specials: tuple[Special, ...] = Field(default=(), description="special orders")
    events: tuple[Event, ...] = Field(default=(), description="what may happen")
    laws: tuple[Law, ...] = Field(default=(), description="what parliaments may decide")
    objectives: Objectives = Field(description="how each side is scored")
    decisive: tuple[Decisive, ...] = Field(default=(), description="what ends a match early")
    endings: tuple[Ending, ...] = Field(
        min_length=1, description="written endings; the first that holds is told"
    )
    flags: tuple[Slug, ...] | None = Field(
        default=None, description="all flags, so that a slip is found; may be left out"
    )
    roles: Annotated[tuple[Role, ...], PROSE] = Field(default=(), description="seats for teams")
    roles_from: Annotated[Slug | None, PROSE] = Field(
        default=None, description="scenario of the game whose roles serve a side without own ones"
    )
    protocol: Annotated[Protocol, PROSE] = Field(
        default=Protocol(), description="how a team of several people decides"
    )
    questions: Annotated[tuple[Text, ...], PROSE, TEXT] = Field(
        default=(), description="questions for the discussion afterwards"
    )
    lesson: Lesson = Field(
        default=(), description="plans for lessons; one may be written as text or as its steps"
    )
    words: Annotated[dict[str, Text], PROSE, TEXTS] = Field(
        default={}, description="other words for what the game says, message by message"
    )
    icons: Annotated[dict[IconSlug, IconSlug], PROSE] = Field(
        default={}, description="drawings to show in place of the game's, by name"
    )
    history: Annotated[History | None, PROSE] = Field(
        default=None, description="the record: what was ordered and measured in this period"
    )

    @property
    def is_about_chips(self) -> bool:
        """Whether the record behind the rules speaks of it.

        A scenario that calls what is sold by another name is about something else.
        """
        return f"{STANDING}good" not in self.words

    @field_validator("chips")
    @classmethod
    def _both_have_chips(cls, chips: tuple[Chip, ...]) -> tuple[Chip, ...]:
        for side in ("us", "china"):
            if not any(chip.maker == side for chip in chips):
                raise PydanticCustomError(
                    "no-chips",
                    "no chip is made by {side}",
                    {"side": side, "suggestion": "each side needs at least one generation"},
                )
        return chips
