"""The usual course of a match: where the lead stood, turn by turn, between two strong players.

A study plays the matches and writes what came of them beside the scenarios. What was not made for
this scenario as it is now, under these rules, is as good as none.
"""

import json
from functools import lru_cache
from pathlib import Path

from pydantic import Field, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from game.files import write_whole
from game.rules import RULES_VERSION, Ruleset
from game.scenario.library import FOLDER, file_of
from game.scenario.part import Part, Slug

__all__ = ["COURSES", "LATE", "Course", "Won", "course_file", "usual_course", "write_course"]

LATE = 3
"""Turns before the end from which on a lead should not be thrown over any more."""
COURSES = FOLDER / "courses"
"""Where the courses are of the scenarios that come with the game."""


class Won(Part):
    """How the matches ended."""

    us: int = Field(ge=0)
    china: int = Field(ge=0)
    nobody: int = Field(ge=0)


class Course(Part):
    """The lead in a sample of matches; lists begin with the opening and go on turn by turn.

    A lead is the score of the United States less that of China [points].
    """

    command: str
    """What made it."""
    scenario: Slug
    digest: str
    """Of the scenario's meaning, see `game.scenario.compile.digest_of`."""
    rules_version: int
    code: str
    """Digest of the code of rules and players, see `game.studies.kept.code_digest`."""
    us: Slug
    china: Slug
    """Who played."""
    seed: int = Field(ge=0)
    """Of the first match; the others follow it."""
    games: int = Field(ge=1)
    won: Won
    matches: tuple[int, ...] = Field(min_length=1)
    """Matches that came so far."""
    low: tuple[float, ...]
    """A quarter of those matches were below."""
    middle: tuple[float, ...]
    high: tuple[float, ...]
    """A quarter of them were above."""
    to_come: tuple[float, float] | None = None
    """What the last `LATE` turns added to the lead, a quarter below and a quarter above; None where
    no match came so far."""

    @model_validator(mode="after")
    def _lists_are_of_one_length(self) -> "Course":
        if len({len(self.matches), len(self.low), len(self.middle), len(self.high)}) > 1:
            raise PydanticCustomError("course", "the lists of a course are of one length")
        return self

    def called_for(self, subject: str) -> "Course":
        """Return the course with a command that names its scenario so."""
        named = f"study course {self.scenario} "
        return self.model_copy(
            update={"command": self.command.replace(named, f"study course {subject} ", 1)}
        )

    @property
    def span_late(self) -> float | None:
        """How wide the middle half of the leads is `LATE` turns before the end [points]."""
        if len(self.matches) <= LATE:
            return None
        return self.high[-1 - LATE] - self.low[-1 - LATE]

    def fits(self, ruleset: Ruleset) -> bool:
        """Tell whether it was made for a scenario as it is now."""
        made_for = (self.scenario, self.digest, self.rules_version)
        return made_for == (ruleset.slug, ruleset.digest, RULES_VERSION)


def usual_course(ruleset: Ruleset, folder: Path | None = None) -> Course | None:
    """Return the usual course of a scenario's matches; None where there is none that fits.

    It lies among those that come with the game, or beside the scenario's own file; where a folder
    is given, there alone.
    """
    files = [(folder or COURSES) / f"{ruleset.slug}.json"]
    own = file_of(ruleset)
    if folder is None and own is not None:
        files.append(course_file(own))
    return next((found for found in map(_read, files) if found and found.fits(ruleset)), None)


def course_file(scenario: Path) -> Path:
    """Return where the course of a scenario's file lies: beside it, under the file's name."""
    return scenario.parent / COURSES.name / f"{scenario.stem}.json"


@lru_cache(maxsize=16)
def _read(file: Path) -> Course | None:
    try:
        return Course.model_validate_json(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValidationError):
        return None


def write_course(course: Course, file: Path) -> Path:
    """Write a course to its file, in place of an earlier one, and return the file."""
    fields = course.model_dump(mode="json").items()
    lines = [f" {json.dumps(name)}: {json.dumps(value)}" for name, value in fields]
    write_whole(file, "{\n" + ",\n".join(lines) + "\n}\n", make_folder=True)
    _read.cache_clear()
    return file
