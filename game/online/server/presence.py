"""Who is there: a window that has not asked for anything for a while has lost its connection.

A window that is connected asks every few seconds, if only whether anything has changed; a line
that was cut says nothing to either end.
"""

from collections.abc import Callable

__all__ = ["PATIENCE", "Presence"]

PATIENCE = 12.0
"""So long after its last request a window counts as there [s].

Source: design choice; twice `game.online.protocol.HEARTBEAT` and a slow network.
"""


class Presence:
    """Remembers when each window was last heard of."""

    def __init__(self, now: Callable[[], float]) -> None:
        """Know of nobody; ``now`` is the time by any steady clock [s]."""
        self._now = now
        self._begun = now()
        self._heard: dict[str, float] = {}
        self._told: frozenset[str] = frozenset()

    def hear(self, who: str) -> None:
        """Note that a window has asked for something."""
        self._heard[who] = self._now()

    def has(self, who: str) -> bool:
        """Tell whether a window is there."""
        heard = self._heard.get(who)
        return heard is not None and self._now() - heard < PATIENCE

    def silence(self, who: str) -> float:
        """Return how long nothing has been heard of a window [s]; from the start if never."""
        return self._now() - self._heard.get(who, self._begun)

    def has_changed(self) -> bool:
        """Tell whether somebody has come or gone since this was last asked."""
        there = frozenset(who for who in self._heard if self.has(who))
        changed, self._told = there != self._told, there
        return changed
