"""What a teacher needs beside the match: plans for the lesson, and how its work is judged."""

from typing import Annotated, Any, TypeAlias

from pydantic import AfterValidator, Discriminator, Field, GetPydanticSchema, Tag

from game.scenario.part import PROSE, TEXT, Part, Source, Text
from game.scenario.teaching.roles import Minutes, Protocol

__all__ = ["Criterion", "Lesson", "LessonPlan", "LessonStep", "Misconception"]

USUAL_MINUTES = 45
"""Length of a lesson whose plan does not say how long it takes [minutes]."""


class LessonStep(Part):
    """One step of a lesson."""

    minutes: int | None = Field(default=None, ge=1, le=600, description="how long it takes")
    title: Text = Field(default="", description="what the step is called")
    text: Text = Field(description="what the teacher and the class do")
    turns: int = Field(default=0, ge=0, le=1000, description="turns of the match played in it")


class Misconception(Part):
    """What a class is likely to take from the match wrongly."""

    text: Text = Field(description="the mistaken idea, as a student would say it")
    answer: Text = Field(description="what to answer")
    source: Source = Field(default="", description="what the answer rests on")


class Criterion(Part):
    """One row of the rubric by which the work of a team is judged."""

    name: Text = Field(description="what is judged")
    levels: tuple[Text, ...] = Field(
        min_length=2, max_length=5, description="what each level looks like, the lowest first"
    )


class LessonPlan(Part):
    """A lesson from the bell to the bell."""

    minutes: int = Field(ge=1, le=600, description="how long it takes")
    title: Text = Field(default="", description="what the plan is called")
    goals: tuple[Text, ...] = Field(default=(), description="what students can do afterwards")
    steps: tuple[LessonStep, ...] = Field(min_length=1, description="what is done, in order")
    pace: Minutes | None = Field(
        default=None, description="length of the phases in this lesson; the protocol's if left out"
    )
    questions: tuple[Text, ...] = Field(
        default=(), description="questions for the discussion; the scenario's own if left out"
    )
    misconceptions: tuple[Misconception, ...] = Field(
        default=(),
        description="what is easily misunderstood; the first plan's if left out",
    )
    rubric: tuple[Criterion, ...] = Field(
        default=(), description="how the work is judged; the first plan's if left out"
    )

    @property
    def turns(self) -> int:
        """Turns of the match that are played in it."""
        return sum(step.turns for step in self.steps)

    def pace_in(self, protocol: Protocol) -> Minutes:
        """Return how long the phases last in this lesson."""
        return self.pace or protocol.minutes


def _lesson_form(value: Any) -> str:
    if not isinstance(value, list | tuple):
        return "[text]"
    plans = (isinstance(each, LessonPlan) or "steps" in each for each in value if _is_mapping(each))
    return "[plans]" if any(plans) or not value else "[steps]"


def _is_mapping(value: Any) -> bool:
    return isinstance(value, dict | LessonPlan)


def _plan_of_steps(steps: tuple[LessonStep, ...]) -> tuple[LessonPlan, ...]:
    minutes = sum(step.minutes or 0 for step in steps) or USUAL_MINUTES
    return (LessonPlan(minutes=min(minutes, 600), steps=steps),)


def _plan_of_text(text: Any) -> tuple[LessonPlan, ...]:
    return _plan_of_steps((LessonStep(text=text),))


_Written: TypeAlias = Annotated[
    Annotated[tuple[LessonPlan, ...], Tag("[plans]")]
    | Annotated[tuple[LessonStep, ...], AfterValidator(_plan_of_steps), Tag("[steps]")]
    | Annotated[Text, AfterValidator(_plan_of_text), Tag("[text]")],
    Discriminator(_lesson_form),
]
Lesson: TypeAlias = Annotated[
    tuple[LessonPlan, ...],
    GetPydanticSchema(lambda _, handler: handler(_Written)),
    _Written,  # so that a mistake is looked for in the form it was made in
    PROSE,
    TEXT,
]
"""Plans for a lesson; a list of steps, or one text, is read as the only plan."""
