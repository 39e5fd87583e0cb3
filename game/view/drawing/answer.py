"""An answer: where on a drawn page a number stands, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import pygame

from game.readouts.breakdowns.breakdown import Breakdown
from game.view.drawing.theme import Theme

__all__ = ["Answer", "answer_around"]

ASIDE: Final = 5
BELOW: Final = 2
"""Room around words that have no ground of their own [design px]."""


@dataclass(frozen=True)
class Answer:
    """A part of a page whose number can be asked."""

    rect: pygame.Rect
    """Where it stands, in window pixels."""
    breakdown: Breakdown


def answer_around(words: pygame.Rect, breakdown: Breakdown, theme: Theme) -> Answer:
    """Return an answer of words on bare ground: the line around them touches no letter."""
    px = theme.px
    place = words.inflate(2 * px(ASIDE), 0)
    place.height += px(BELOW)
    return Answer(place, breakdown)
