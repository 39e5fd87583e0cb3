"""All pictures there are, by name, and how far a match must have come for each.

A function of this folder that makes a screen says under which name; nobody lists it again. A screen
that can be made without one is found (`found.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Final, TypeAlias, TypeVar

from game.view.gallery.scene import Scene
from game.view.screens.screen import Screen

__all__ = ["SCREENS", "When", "shows", "turns_for"]

Maker: TypeAlias = Callable[[Scene], Screen]
Made = TypeVar("Made", bound=Maker)


class When(Enum):
    """How far a match must have come."""

    AT_ANY_TIME = "at any time"
    AFTER_A_TURN = "after a turn"
    """It tells of a finished turn."""
    AFTER_THE_MATCH = "after the match"
    """It tells of a finished match."""


SCREENS: Final[dict[str, Maker]] = {}
"""What makes each picture's screen, by its name."""
_WHEN: Final[dict[str, When]] = {}


def shows(name: str, when: When = When.AT_ANY_TIME) -> Callable[[Made], Made]:
    """Let a function that makes a screen be the picture of that name."""

    def enter(make: Made) -> Made:
        SCREENS[name], _WHEN[name] = make, when
        return make

    return enter


def turns_for(screen: str, turn: int, last: int) -> int:
    """Return how many turns are played before a picture, ``turn`` being wished for.

    >>> import game.view.gallery
    >>> turns_for("play", 0, 20), turns_for("report", 0, 20), turns_for("ending", 0, 20)
    (0, 1, 20)
    """
    if _WHEN[screen] is When.AFTER_THE_MATCH:
        return last
    return max(turn, 1) if _WHEN[screen] is When.AFTER_A_TURN else turn
