"""Effort: how much an opponent thinks, counted in rollouts and never in seconds.

So a study gives the same figures on every machine, and a slow one only makes a player slow.
"""

from dataclasses import dataclass

__all__ = ["EFFORTS", "Effort"]


@dataclass(frozen=True)
class Effort:
    """The budget of one decision."""

    plans: int
    """Plans weighed for each side."""
    horizon: int
    """Turns that a rollout looks ahead; the end of the match where that is nearer."""
    glance: int
    """Turns of the cheap look ahead that thins out the candidates."""
    candidates: int
    """Own sets of orders in the payoff matrix."""
    replies: int
    """The rival's sets of orders in the payoff matrix."""
    samples: int
    """Rollouts of each cell of the matrix."""
    revisions: int = 0
    """Times that plans are bred from the best so far and weighed again."""
    chance: bool = False
    """Whether events happen in rollouts."""
    wavering: float = 0.0
    """Scale of a whim added to each option's payoff [-1..1]: weak players misjudge."""


EFFORTS: dict[str, Effort] = {
    "easy": Effort(plans=2, horizon=2, glance=1, candidates=6, replies=1, samples=1, wavering=4.0),
    "medium": Effort(
        plans=5, horizon=6, glance=1, candidates=8, replies=2, samples=1, wavering=0.5
    ),
    "hard": Effort(plans=14, horizon=20, glance=3, candidates=20, replies=6, samples=6),
    "expert": Effort(
        plans=24,
        horizon=20,
        glance=5,
        candidates=28,
        replies=10,
        samples=10,
        revisions=3,
        chance=True,
    ),
}
"""By the name of the level."""
