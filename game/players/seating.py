"""Who sits where: a person or a player by name, and who changes places for a rematch."""

from game.players.roster import Policy, UnknownPlayer, find, personas
from game.rules import Side

__all__ = ["seated", "swapped"]

HUMAN = "human"
"""The word for a person in logs, as `game.match.HUMAN`."""


def seated(slug: str, side: Side) -> Policy | None:
    """Return who plays a side, None for a person; raise `UnknownPlayer` for nobody."""
    return None if slug == HUMAN else find(slug, side).policy


def swapped(us: str, china: str) -> tuple[str, str]:
    """Return who plays the US and China once the sides are swapped.

    A player who takes either side goes over. A persona of one side stands for a view of that side,
    so the persona at the same place in the other side's list comes in its stead.

    >>> swapped("human", "pragmatic-buyer"), swapped("hard", "human")
    (('dealmaker', 'human'), ('human', 'hard'))
    """
    return _as(china, Side.CHINA, Side.US), _as(us, Side.US, Side.CHINA)


def _as(slug: str, now: Side, then: Side) -> str:
    """Return who stands in for a player on the other side."""
    if slug == HUMAN:
        return slug
    try:
        return find(slug, then).slug
    except UnknownPlayer:
        own, other = personas(now), personas(then)
        return other[own.index(slug) % len(other)]
