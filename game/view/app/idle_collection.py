"""When what is no longer needed is cleared away: while nobody waits for a frame.

Python looks for it whenever enough has been made, and going through everything that lives takes
0.05 to 0.3 s of whichever frame it falls into. While the window is open, only what was made lately
is gone through in passing; the rest waits for a moment in which the player does nothing.
"""

from __future__ import annotations

import gc
from typing import Final

__all__ = ["IdleCollection"]

ENOUGH: Final = 8
"""Partial collections after which a whole one is worth a moment of rest."""
MOST_PARTIAL: Final = 250
"""Partial collections after which a whole one waits no longer: some 1.7 million new objects."""


class IdleCollection:
    """Has charge of Python's collector from `start` to `stop`."""

    def __init__(self) -> None:
        self._usual = gc.get_threshold()
        self._on = False
        self._settled = False
        """Whether what the program itself is made of has been set aside."""

    def start(self) -> None:
        """Put whole collections off."""
        self._on = True
        gc.set_threshold(*self._usual[:2], MOST_PARTIAL)

    def rest(self, *, between_matches: bool) -> None:
        """Clear away what has come together; call it when the player does nothing.

        Between matches, what is left for the first time is the program itself: it will live as
        long as the window and need not be gone through again.
        """
        if not self._on:
            return
        if between_matches and not self._settled:
            self._settled = True
            gc.collect()
            gc.freeze()
        elif gc.get_count()[2] >= ENOUGH:
            gc.collect()

    def stop(self) -> None:
        """Leave the collector as it was found."""
        if self._on:
            self._on = False
            gc.set_threshold(*self._usual)
        if self._settled:
            self._settled = False
            gc.unfreeze()
