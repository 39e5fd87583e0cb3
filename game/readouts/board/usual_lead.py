"""The usual course of the lead: what is normal by now, how one stands to it, where it goes.

One side may begin far behind and be as likely to win; who plays it for the first time is told so.
Known only where a study has played this scenario as it is, see `game.scenario.course`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from math import ceil
from typing import Final

from game.analysis.turning_points import leads_of
from game.language.calendar import year_and_month
from game.readouts.breakdowns.breakdown import Breakdown, Part
from game.readouts.words.icons import icon_of_page
from game.readouts.words.names import Names
from game.rules import Observation, Ruleset, Side
from game.scenario.course import Course, usual_course

__all__ = [
    "Stand",
    "handicap_of",
    "UsualLead",
    "lead_of",
    "read_usual_lead",
    "stand_of",
    "tell_handicap",
    "tell_handicap_short",
    "tell_lead_in_full",
    "tell_lead_short",
    "tell_usual",
    "towards",
    "usual_leads",
    "with_usual_course",
]

FEWEST: Final = 20
"""Fewer matches than this tell nothing."""
LEVEL: Final = 0.5
"""A smaller lead reads as none once rounded [points]."""
ROWS: Final = 6
"""Later turns told of, at most."""


class Stand(Enum):
    """How a side stands to what is usual by now."""

    WORSE = "worse"
    USUAL = "as-usual"
    BETTER = "better"


@dataclass(frozen=True)
class UsualLead:
    """Where the lead of the US is between two strong players after a turn [points]."""

    low: float
    """A quarter of the matches are below."""
    middle: float
    high: float
    """A quarter of them are above."""

    @property
    def is_certain(self) -> bool:
        """Whether it is the same in all matches, as at the opening."""
        return self.high - self.low < LEVEL


def usual_leads(ruleset: Ruleset) -> tuple[UsualLead, ...]:
    """Return the usual lead at the opening and after each turn, as far as it is known."""
    course = usual_course(ruleset)
    return () if course is None else tuple(_leads(course))


def _leads(course: Course) -> Iterator[UsualLead]:
    lists = zip(course.matches, course.low, course.middle, course.high, strict=True)
    for matches, low, middle, high in lists:
        if matches < min(FEWEST, course.games):
            return
        yield UsualLead(low, middle, high)


def read_usual_lead(seen: Observation) -> UsualLead | None:
    """Return what is usual by now; None where it is not known."""
    leads = usual_leads(seen.ruleset)
    return leads[seen.turn] if seen.turn < len(leads) else None


def with_usual_course(
    breakdown: Breakdown, seen: Observation, names: Names, *, has_span: bool = False
) -> Breakdown:
    """Return the sum of the lead with what is usual by now, and where the lead usually goes.

    With ``has_span`` the number stands by a bar with the span of the middle half.
    """
    usual = read_usual_lead(seen)
    says = [*breakdown.says, *tell_handicap(seen, names), *tell_usual(seen, names)]
    if has_span and usual is not None and not usual.is_certain:
        says.append(names.texts("course-span"))
    rows = () if usual is None else tuple(_later(seen, names))
    return replace(breakdown, says=tuple(says), beyond=(*breakdown.beyond, *rows))


def tell_usual(seen: Observation, names: Names) -> Iterator[str]:
    """Tell what is usual by now, and who won such matches."""
    course, usual = usual_course(seen.ruleset), read_usual_lead(seen)
    if course is not None and usual is not None:
        yield _now(usual, names)
        yield _won(course, seen.side, names)


def _now(usual: UsualLead, names: Names) -> str:
    """What is usual."""
    if usual.is_certain:
        return names.texts("course-begins", lead=tell_lead_in_full(usual.middle, names))
    return names.texts(
        "course-usual",
        lead=tell_lead_short(usual.middle, names),
        low=tell_lead_short(usual.low, names),
        high=tell_lead_short(usual.high, names),
    )


def handicap_of(seen: Observation) -> float | None:
    """Return the lead of the side that looks less the usual one [points]; None if not known.

    Who usually is far behind by now and is a little less so stands well: that is what counts.
    """
    usual = read_usual_lead(seen)
    if usual is None or usual.is_certain:
        return None
    return lead_of(seen) - towards(seen.side, usual.middle)


def tell_handicap(seen: Observation, names: Names) -> Iterator[str]:
    """Tell how the side that looks stands to what is usual by now; nothing where not known."""
    usual, handicap = read_usual_lead(seen), handicap_of(seen)
    if usual is None or handicap is None:
        return
    points = names.texts.number(abs(handicap))
    stand = stand_of(seen, usual).value
    yield names.texts(f"course-{stand}", side=names.side(seen.side), points=points)


def tell_handicap_short(handicap: float, side: Side, names: Names) -> str:
    """Return how a side stands to what is usual, in a few words."""
    if abs(handicap) < LEVEL:
        return names.texts("course-par")
    key = "course-above" if handicap > 0.0 else "course-below"
    return names.texts(key, side=names.letter(side), points=names.texts.number(abs(handicap)))


def towards(side: Side, lead: float) -> float:
    """Return a lead of the US as one of ``side`` [points]."""
    return lead if side is Side.US else -lead


def lead_of(seen: Observation) -> float:
    """Return the lead of the side that looks [points], below zero where the rival is ahead."""
    return towards(seen.side, leads_of([seen])[0])


def stand_of(seen: Observation, usual: UsualLead) -> Stand:
    """Return how the side that looks stands: within the middle half of the matches, or beyond."""
    lead = lead_of(seen)
    worst, best = sorted(towards(seen.side, end) for end in (usual.low, usual.high))
    if worst - LEVEL <= lead <= best + LEVEL:
        return Stand.USUAL
    return Stand.WORSE if lead < worst else Stand.BETTER


def _won(course: Course, side: Side, names: Names) -> str:
    """Who won how many of the matches, the side that looks first."""
    won = (course.won.us, course.won.china)
    return names.texts(
        "course-won",
        games=course.games,
        level=names.texts(f"player-{course.us}"),
        side=names.side(side),
        won=won[side],
        rival=names.side(side.rival),
        lost=won[side.rival],
        nobody=course.won.nobody,
    )


def _later(seen: Observation, names: Names) -> Iterator[Part]:
    """Where the lead usually is at the end of each year to come, and at the last turn."""
    ruleset, leads = seen.ruleset, usual_leads(seen.ruleset)
    last = len(leads) - 1
    ends = [
        turn
        for turn in range(seen.turn + 1, last + 1)
        if turn == last or year_and_month(ruleset.schedule.month_of(turn))[1] == 1
    ]
    step = max(1, ceil(len(ends) / ROWS))
    for turn in reversed(ends[::-step]):
        texts, usual = names.texts, leads[turn]
        low, middle, high = (
            tell_lead_short(lead, names) for lead in (usual.low, usual.middle, usual.high)
        )
        yield Part(
            texts("course-later", date=names.turn_date(turn)),
            usual.middle,
            middle,
            page="score-us" if usual.middle >= 0 else "score-china",
            note=texts("course-half", low=low, high=high),
            drawing=icon_of_page("flow-clock"),
        )


def tell_lead_in_full(lead: float, names: Names) -> str:
    """Return who leads by how much, the side by its name."""
    return _told(lead, names.side(Side.US if lead > 0 else Side.CHINA), names)


def tell_lead_short(lead: float, names: Names) -> str:
    """Return who leads by how much, in a few letters."""
    return _told(lead, names.letter(Side.US if lead > 0 else Side.CHINA), names)


def _told(lead: float, leader: str, names: Names) -> str:
    if abs(lead) < LEVEL:
        return names.texts("course-level")
    return names.texts("course-lead", side=leader, points=names.texts.number(abs(lead)))
