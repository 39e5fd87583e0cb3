"""Choosing who plays on in one's place, until one takes the seat again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from game.players import ROSTER, Level
from game.rules import Side
from game.view.screens.ways_menu import WayOn, WaysMenu

__all__ = ["SubstituteMenu"]

MOST: Final = 7
"""Ways on for which the smallest canvas has room."""


class SubstituteMenu(WaysMenu):
    """The computer at each strength, and personas as far as there is room."""

    name = "substitute"
    wide = 420

    def __init__(self, side: Side, on_choose: Callable[[str], None]) -> None:
        """Ask who takes a side's seat; ``on_choose`` is told the player's slug."""
        super().__init__()
        self._side, self._on_choose = side, on_choose

    def words(self) -> tuple[str, str]:
        """Return the question, and that the seat stays one's own."""
        texts = self.app.texts
        return texts("network-hand-over"), texts("network-hand-over-says")

    def ways(self) -> tuple[WayOn, ...]:
        """Return who may play, and the way back."""
        texts = self.app.texts
        who = [each for each in ROSTER if each.plays(self._side) and each.level is not Level.EXPERT]
        ways = [
            WayOn(texts(f"player-{each.slug}"), partial(self._choose, each.slug), str(at), at)
            for at, each in enumerate(who[:MOST], start=1)
        ]
        return (*ways, WayOn(texts("view-back"), self.app.back, texts("view-key-escape")))

    def _choose(self, player: str) -> None:
        self.app.back()
        self._on_choose(player)
