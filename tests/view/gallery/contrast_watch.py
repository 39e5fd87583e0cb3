"""Watches the letters that are drawn: whether they stand out from the ground they are drawn on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from inspect import signature
from typing import Any

import pygame
import pytest

from game.view.drawing.theme import Colour, Theme
from tests.view.colour_vision import contrast

__all__ = ["ContrastWatch"]

LEAST = {False: 4.5, True: 7.0}
"""Contrast of letters by whether it is to be high. Source: WCAG 2.2, 1.4.3 and 1.4.6."""
LEAST_LARGE = {False: 3.0, True: 4.5}
"""The same for large letters, which are 24 px, or 18.7 px if bold."""
_CALL, _fitted = signature(Theme.write), Theme.fitted


@dataclass
class ContrastWatch:
    """What was drawn on the window, and what of it is hard to read."""

    high: bool
    """Whether the contrast is to be high."""
    weak: set[str] = field(default_factory=set)
    """Texts that stand out too little, each with its contrast."""
    read: list[tuple[str, Colour]] = field(default_factory=list)
    """Texts that were looked at, each with the colour of its letters."""

    @contextmanager
    def watching(self) -> Iterator[ContrastWatch]:
        """Watch what is drawn within."""
        write = Theme.write

        def watch(theme: Theme, *args: Any, **options: Any) -> pygame.Rect:
            given = _CALL.bind(theme, *args, **options)
            given.apply_defaults()
            role, bold = given.arguments["role"], given.arguments["bold"]
            surface, text = given.arguments["surface"], given.arguments["text"]
            shown = _fitted(theme, text, given.arguments["max_width"], role=role, bold=bold)
            place = pygame.Rect((0, 0), theme.measure(shown, role=role, bold=bold))
            setattr(place, given.arguments["anchor"], given.arguments["pos"])
            ground = _ground_of(surface, place.clip(surface.get_rect())) if shown else None
            drawn = write(theme, *args, **options)
            if ground is not None:
                assert place.inflate(4, 4).contains(drawn), f"{text!r} is not where it measures"
                ink = given.arguments["color"] or theme.ink
                self._note(shown, ink, ground, theme.sizes[role], bold)
            return drawn

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Theme, "write", watch)
            yield self

    def _note(self, text: str, ink: Colour, ground: Colour, size: int, bold: bool) -> None:
        self.read.append((text, ink))
        is_large = size >= 24 or (bold and size >= 18.7)
        found = _contrast(int(ink), int(ground))
        if found < (LEAST_LARGE if is_large else LEAST)[self.high]:
            self.weak.add(f"{text}: {found:.1f}")


@cache
def _contrast(ink: int, ground: int) -> float:
    return contrast(Colour(ink), Colour(ground))


def _ground_of(surface: pygame.Surface, place: pygame.Rect) -> Colour | None:
    """The colour that fills most of a place, before there is anything on it."""
    if not place.width or not place.height:
        return None
    columns = range(place.left, place.right, max(1, place.width // 12))
    rows = range(place.top, place.bottom, max(1, place.height // 5))
    found = Counter(tuple(surface.get_at((x, y)))[:3] for x in columns for y in rows)
    return Colour(*found.most_common(1)[0][0])
