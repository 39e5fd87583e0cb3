"""Animation: parts of a page come on one after the other, each at its cue.

What stands still is drawn once, into layers as large as the page; a frame copies one of them and
draws what moves at that moment. So a page may be as rich as it likes and still move smoothly.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import pygame

__all__ = ["Cue", "Animation", "eased"]

Entrance = Literal["turn", "rise", "act"]
RISE: Final = 0.12
"""How far something that rises comes from below, as a part of its height."""


@dataclass(frozen=True, eq=False)
class Cue:
    """One part of a page and when it comes on."""

    rect: pygame.Rect
    """Nothing it draws lies outside."""
    start: float
    """[s]"""
    seconds: float
    paint: Callable[[pygame.Surface, float], None]
    """Draws it as it is before (0), after (1) or on the way."""
    entrance: Entrance = "act"
    """``turn``: from its before to its after like a card; ``rise``: fading in from just below;
    ``act``: it draws every step itself."""

    @property
    def end(self) -> float:
        """When it has come on [s]."""
        return self.start + self.seconds


def eased(progress: float) -> float:
    """Return a movement that starts and ends gently.

    >>> eased(0.0), eased(0.5), eased(1.0)
    (0.0, 0.5, 1.0)
    """
    return progress * progress * (3.0 - 2.0 * progress)


class Animation:
    """The cues of a page and the layers they are drawn from.

    Made anew with each layout, because layers are as large as the window.
    """

    def __init__(self, ground: Callable[[pygame.Surface], None], cues: Sequence[Cue]) -> None:
        self._ground = ground
        self.cues = tuple(cues)
        self.length = max((cue.end for cue in self.cues), default=0.0)
        """When the last part has come on [s]."""
        self._bare: pygame.Surface | None = None
        self._now: pygame.Surface | None = None
        self._after: pygame.Surface | None = None
        self._phases: list[int] = [0] * len(self.cues)
        self._backs: dict[Cue, pygame.Surface] = {}
        """What turning parts show until they are half way."""

    def draw(self, surface: pygame.Surface, clock: float) -> None:
        """Draw the page as it is at ``clock`` [s]."""
        if self._after is None:
            self._bare = surface.copy()
            self._ground(self._bare)
            self._after = self._bare.copy()
            for cue in self.cues:
                cue.paint(self._after, 1.0)
        if clock >= self.length:
            self._bare = self._now = None
            self._backs.clear()
            surface.blit(self._after, (0, 0))
            return
        moving = self._follow(clock)
        assert self._now is not None
        surface.blit(self._now, (0, 0))
        for cue in moving:
            progress = eased(min(1.0, (clock - cue.start) / cue.seconds))
            self._move(surface, cue, progress)

    def _follow(self, clock: float) -> list[Cue]:
        """Bring the layer of what stands still up to date; returns what moves."""
        assert self._bare is not None
        assert self._after is not None
        if self._now is None:
            self._now = self._bare.copy()
            self._phases = [0] * len(self.cues)
            for cue in self.cues:
                cue.paint(self._now, 0.0)
        moving = []
        for at, cue in enumerate(self.cues):
            phase = 0 if clock < cue.start else 1 if clock < cue.end else 2
            if phase == 1:
                moving.append(cue)
            if phase != self._phases[at]:
                if phase == 1 and cue.entrance == "turn":
                    self._backs[cue] = self._now.subsurface(cue.rect).copy()
                self._phases[at] = phase
                layer = self._bare if phase == 1 else self._after
                self._now.blit(layer, cue.rect, cue.rect)
        return moving

    def _move(self, surface: pygame.Surface, cue: Cue, progress: float) -> None:
        if cue.entrance == "act":
            cue.paint(surface, progress)
        elif cue.entrance == "turn":
            self._turn(surface, cue, progress)
        else:
            self._rise(surface, cue, progress)

    def _turn(self, surface: pygame.Surface, cue: Cue, progress: float) -> None:
        """The back becomes narrow, then the face becomes wide."""
        assert self._after is not None
        width = max(2, round(cue.rect.width * abs(2.0 * progress - 1.0)))
        shown = self._after.subsurface(cue.rect) if progress >= 0.5 else self._backs[cue]
        place = pygame.Rect(0, 0, width, cue.rect.height)
        place.center = cue.rect.center
        surface.blit(pygame.transform.scale(shown, place.size), place)

    def _rise(self, surface: pygame.Surface, cue: Cue, progress: float) -> None:
        """What will stand there, coming out of the ground."""
        assert self._after is not None
        part = self._after.subsurface(cue.rect)
        part.set_alpha(round(255 * progress))
        drop = round(cue.rect.height * RISE * (1.0 - progress))
        surface.set_clip(cue.rect)
        surface.blit(part, cue.rect.move(0, drop))
        surface.set_clip(None)
