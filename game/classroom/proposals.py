"""Proposals: the packages of orders on a team's list, and which of them stand on the ballot."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal, TypeAlias

from game.classroom.cast import Cast
from game.rules import Side

__all__ = ["Off", "Proposal", "on_the_ballot"]

Off: TypeAlias = Literal["withdrawn", "veto", "illegal", "held-back"]
"""Why a proposal is off the list."""


@dataclass(frozen=True)
class Proposal:
    """A package of orders."""

    number: int
    """Counted from 1 in its team and never given twice, so that no vote goes astray; a count of
    the whole class would tell how busy the other team is."""
    side: Side
    role: str
    student: int
    """Who brought it; 0 where the role's persona did."""
    orders: tuple[str, ...]
    seconded: tuple[str, ...] = ()
    """Roles that have seconded it."""
    struck: Off | None = None
    """Why it is off; None where it is not."""


def on_the_ballot(
    proposals: Collection[Proposal], cast: Cast, side: Side, people: Collection[str]
) -> tuple[Proposal, ...]:
    """Return what stands on a team's ballot, the earliest first.

    A role with the power to propose brings its own; what others bring has to be seconded by
    another role with the power to propose or to second. Where no person of the team holds those
    powers, everything stands: a persona seconds nothing.

    Args:
        proposals: the lists of both teams.
        cast: the roles and their powers.
        side: the team.
        people: ids of roles that are played by people now.
    """
    power = {part.id: part.power for part in cast.team(side)}
    can = {role for role, held in power.items() if held in ("propose", "second")}
    nobody_can = not can & set(people)
    return tuple(
        each
        for each in proposals
        if each.side is side
        and not each.struck
        and (nobody_can or power.get(each.role) == "propose" or can & set(each.seconded))
    )
