"""Advice: what the search found, in figures that a screen can put into words."""

from dataclasses import dataclass

__all__ = ["Advice", "Option", "Reply"]


@dataclass(frozen=True)
class Reply:
    """What the rival may order meanwhile, and what then comes of an option."""

    orders: tuple[int, ...]
    """Positions in the rival's menu."""
    share: float
    """How often a well-playing rival would [0..1]."""
    lead: float
    """Expected score difference at the end of the look ahead, from the adviser's side [points]."""


@dataclass(frozen=True)
class Option:
    """One set of orders, weighed."""

    orders: tuple[int, ...]
    """Positions in the side's menu."""
    share: float
    """How often to play it [0..1]; a mixture keeps the rival guessing."""
    lead: float
    """Expected score difference over the rival's replies [points]."""
    replies: tuple[Reply, ...]
    """The same against each reply, the worst first."""


@dataclass(frozen=True)
class Advice:
    """The top rows of the payoff table, the best first."""

    options: tuple[Option, ...]
    turns: int
    """Turns looked ahead."""
    rollouts: int
    """Rollouts that the figures rest on."""
