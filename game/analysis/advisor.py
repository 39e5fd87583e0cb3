"""The analyst: the search player's advice on one moment, thought through beside the window."""

from __future__ import annotations

import logging
from threading import Event, Thread
from typing import Final

import numpy as np

from game.players.search.advice import Advice
from game.players.search.effort import EFFORTS, Effort
from game.players.search.player import SearchPlayer
from game.players.search.rollout import Stopped
from game.rules import Observation

__all__ = ["Analyst"]

LEVEL: Final = "expert"
"""How much the analyst thinks, as an opponent of that name would: about a second and a half."""

log = logging.getLogger(__name__)


class Analyst:
    """Weighs the orders of the side that has ``seen`` this moment.

    It thinks on a thread: NumPy lets the window draw meanwhile (measured: no frame beyond 10 ms).
    The advice depends on the observation alone, so asking twice gives the same answer.
    """

    def __init__(self, seen: Observation, effort: Effort = EFFORTS[LEVEL]) -> None:
        self.seen = seen
        self.advice: Advice | None = None
        """What came of it; None while it thinks, and where it was stopped."""
        self.has_failed = False
        """True where the search broke off on a fault; the log file says more."""
        self._effort = effort
        self._given_up = Event()
        self._looked = 0
        self._thread: Thread | None = None

    @property
    def is_thinking(self) -> bool:
        """Tell whether advice may still come."""
        return self._thread is not None and self._thread.is_alive()

    @property
    def progress(self) -> float:
        """How much of the thinking is done [0..1], in turns of rollouts."""
        if self.advice is not None:
            return 1.0
        left = self.seen.ruleset.turns - self.seen.turn
        far, near = min(self._effort.horizon, left), min(self._effort.glance, left)
        whole = far * (self._effort.revisions + 2) + near
        return min(0.99, self._looked / max(1, whole))

    def start(self) -> None:
        """Begin to think, unless the advice is there or on its way."""
        if self.advice is None and not self.is_thinking:
            self._given_up.clear()
            self._looked = 0
            self.has_failed = False
            self._thread = Thread(target=self._think, name="analyst", daemon=True)
            self._thread.start()

    def wait(self) -> None:
        """Wait until it has thought everything through."""
        if self._thread is not None:
            self._thread.join()

    def stop(self) -> None:
        """Think no further; advice that is there stays."""
        self._given_up.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _think(self) -> None:
        player = SearchPlayer("analyst", self._effort).until(self._is_given_up)
        stream = np.array([self.seen.turn], dtype=np.uint64)
        try:
            self.advice = player.advise(self.seen, stream)
        except Stopped:
            self._looked = 0
        except Exception:
            self.has_failed = True
            log.exception("the analyst failed")

    def _is_given_up(self) -> bool:
        """Asked between turns of rollouts; each question is a step done."""
        self._looked += 1
        return self._given_up.is_set()
