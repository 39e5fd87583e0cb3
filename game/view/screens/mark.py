"""A thing on the board that can be pointed at: where it is, what it says, what opens from it."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.readouts.breakdowns.breakdown import Breakdown

__all__ = ["Mark"]


@dataclass(frozen=True)
class Mark:
    """One thing with its note."""

    rect: pygame.Rect
    """Where it is, in window pixels."""
    detail: tuple[str, ...]
    """What there is to say about it; the first line is a title."""
    page: str = ""
    """Its page of the encyclopaedia, if it has one."""
    breakdown: Breakdown | None = None
    """What its number is made of, if it is a number."""
    icon: str = ""
    """Its drawing, before the title."""
