"""What a class needs beside the match: roles, questions, a plan for the lesson."""

from typing import Annotated, Any, TypeAlias

from pydantic import Discriminator, Field, Tag

from game.scenario.part import PROSE, TEXT, Named, Part, SideSlug, Text

__all__ = ["Lesson", "LessonStep", "Role"]


class Role(Named):
    """A seat in a team of several people."""

    side: SideSlug = Field(description="the team it sits in")
    public: Text = Field(description="brief that everybody may read")
    private: Text = Field(description="brief for this role alone")


class LessonStep(Part):
    """One step of a lesson."""

    minutes: int | None = Field(default=None, ge=1, le=600, description="how long it takes")
    title: Text = Field(default="", description="what the step is called")
    text: Text = Field(description="what the teacher and the class do")


def _lesson_form(value: Any) -> str:
    return "[steps]" if isinstance(value, list | tuple) else "[text]"


Lesson: TypeAlias = Annotated[
    Annotated[Text, Tag("[text]")] | Annotated[tuple[LessonStep, ...], Tag("[steps]")],
    Discriminator(_lesson_form),
    PROSE,
    TEXT,
]
"""A plan for the lesson: one text, or step by step."""
