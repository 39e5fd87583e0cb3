"""The phases of a lesson, and which follows which."""

from enum import StrEnum
from typing import Annotated, Final, TypeAlias

from pydantic import Field

__all__ = ["TIMED", "Phase", "PhaseName"]


class Phase(StrEnum):
    """What a class is doing."""

    GATHER = "gather"
    """Students sit down."""
    BRIEF = "brief"
    """Everybody reads their role."""
    PROPOSE = "propose"
    """Teams talk and put packages of orders on their list."""
    VOTE = "vote"
    """Teams vote in secret on what stands on the ballot."""
    REVEAL = "reveal"
    """Everybody sees what was ordered and what came of it."""
    DEBRIEF = "debrief"
    """The match is over, or was ended; nothing is secret any more."""


PhaseName: TypeAlias = Annotated[Phase, Field(strict=False)]
"""A phase in an act, where it is its name."""

TIMED: Final = (Phase.BRIEF, Phase.PROPOSE, Phase.VOTE, Phase.REVEAL)
"""Phases that have a clock."""
