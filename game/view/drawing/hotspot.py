"""A hotspot: a part of what is drawn that can be asked, with what it has to say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import pygame

from game.readouts.breakdowns.breakdown import Breakdown
from game.view.drawing.theme import Theme

__all__ = ["Hotspot", "hotspot_around", "with_room_aside"]

ASIDE: Final = 5
BELOW: Final = 2
"""Room around words that have no ground of their own [design px]."""
AT_ENDS: Final = 8
"""How much wider than its line a number's place is, for the line around it [design px]."""


@dataclass(frozen=True)
class Hotspot:
    """Where a thing stands and what a note on it says; whatever draws the thing knows both."""

    rect: pygame.Rect
    """Where it stands, in window pixels."""
    detail: tuple[str, ...]
    """What there is to say about it; the first line is a title."""
    page: str = ""
    """Its page of the encyclopaedia, if it has one."""
    breakdown: Breakdown | None = None
    """What its number is made of, if it is a number."""
    icon: str = ""
    """Its drawing, before the title."""
    key: str = ""
    """What it is, whatever the layout, where it is asked for by name."""

    @classmethod
    def of(cls, rect: pygame.Rect, breakdown: Breakdown, key: str = "") -> Hotspot:
        """Return the hotspot of a number that stands in ``rect``."""
        return cls(rect, breakdown.note, breakdown.page, breakdown, key=key)


def hotspot_around(words: pygame.Rect, breakdown: Breakdown, theme: Theme) -> Hotspot:
    """Return a number's hotspot in words on bare ground: the line around it touches no letter."""
    px = theme.px
    place = words.inflate(2 * px(ASIDE), 0)
    place.height += px(BELOW)
    return Hotspot.of(place, breakdown)


def with_room_aside(line: pygame.Rect, theme: Theme) -> pygame.Rect:
    """Return the place of a line's number: the line around it touches neither end."""
    return line.inflate(theme.px(AT_ENDS), 0)
