"""How scores and the lead are told: one rule for every screen.

A score is told to one decimal, and a lead as the difference of the two scores as they are told. So
whoever takes one number from the other finds the third, on the board, in the report and at the end.
"""

from collections.abc import Sequence

from game.rules import Observation

__all__ = ["scores_of", "told_lead", "told_leads", "told_score"]

DIGITS = 1


def told_score(score: float) -> float:
    """Return a score, or points of it, as it is told [points of 100]."""
    return round(score, DIGITS)


def told_lead(us: float, china: float) -> float:
    """Return the US score less the Chinese one, as both are told [points].

    >>> told_lead(60.04, 51.36), told_lead(14.16, 68.64)
    (8.6, -54.4)
    """
    return round(told_score(us) - told_score(china), DIGITS)


def scores_of(seen: Observation) -> tuple[float, float]:
    """Return both scores as the one who looks knows them [points of 100]."""
    return float(seen.verdict.score_us[0]), float(seen.verdict.score_china[0])


def told_leads(history: Sequence[Observation]) -> list[float]:
    """Return the lead of the US as it is told, at the opening and after each turn [points]."""
    return [told_lead(*scores_of(seen)) for seen in history]
