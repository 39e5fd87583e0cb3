"""How far a control is scrolled, and the bar that tells it and is dragged."""

from __future__ import annotations

import pygame

from game.view.drawing.shapes import rounded
from game.view.drawing.theme import Theme
from game.view.input import keys

__all__ = ["Scrolling"]

LEAST_THUMB = 4
"""Least length of the thumb, in widths of the bar."""


class Scrolling:
    """Content that may be taller than its place, seen through it from ``offset`` on."""

    def __init__(self, content: int, place: pygame.Rect, track: pygame.Rect) -> None:
        """Begin at the top.

        Args:
            content: height of everything there is [px].
            place: where a part of it is seen.
            track: where the bar is, if there is more than fits.
        """
        self.content = content
        self.place = place
        self.track = track
        self.offset = 0
        """How far the content is pushed up [px]."""
        self._grip: int | None = None
        """Where the thumb is held, from its top [px]; None while it is not."""

    @property
    def needed(self) -> bool:
        """Whether there is more than fits."""
        return self.content > self.place.height

    @property
    def most(self) -> int:
        """The largest offset there is [px]."""
        return max(0, self.content - self.place.height)

    def roll(self, pixels: int) -> bool:
        """Push the content up by so much; False where it is at its end already."""
        before = self.offset
        self.offset = min(self.most, max(0, self.offset + pixels))
        return self.offset != before

    def take(self, event: pygame.event.Event, line: int, page: int) -> bool:
        """Answer the wheel, the bar, the page keys, Home and End.

        Args:
            event: what was done.
            line: how far a notch of the wheel goes [px].
            page: how far a page key goes [px].
        """
        if event.type == pygame.MOUSEWHEEL:
            return self.roll(-event.y * line)
        if event.type == pygame.MOUSEBUTTONDOWN:
            return self.press(event.pos)
        steps = {
            keys.PAGE_UP: -page,
            keys.PAGE_DOWN: page,
            keys.HOME: -self.content,
            keys.END: self.content,
        }
        return event.type == pygame.KEYDOWN and event.key in steps and self.roll(steps[event.key])

    @property
    def thumb(self) -> pygame.Rect:
        """The part of the bar that stands for what is in sight."""
        track = self.track
        high = track.height * self.place.height // max(1, self.content)
        high = min(track.height, max(LEAST_THUMB * track.width, high))
        top = track.top + (track.height - high) * self.offset // max(1, self.most)
        return pygame.Rect(track.left, top, track.width, high)

    def press(self, pos: tuple[int, int]) -> bool:
        """Take hold of the bar; a press beside the thumb brings it there. True if it was hit."""
        if not self.needed or not self.track.inflate(2 * self.track.width, 0).collidepoint(pos):
            return False
        thumb = self.thumb
        held = thumb.top <= pos[1] < thumb.bottom
        self._grip = pos[1] - thumb.top if held else thumb.height // 2
        self._pull(pos[1])
        return True

    def follow(self, event: pygame.event.Event) -> bool:
        """Go along with a pointer that holds the bar; True if the content moved."""
        if self._grip is None:
            return False
        if event.type == pygame.MOUSEMOTION and event.buttons[0]:
            return self._pull(event.pos[1])
        self._grip = None
        return False

    def _pull(self, y: int) -> bool:
        room = max(1, self.track.height - self.thumb.height)
        top = y - (self._grip or 0) - self.track.top
        return self.roll(round(self.most * top / room) - self.offset)

    def draw(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw the bar, if there is more than fits."""
        if self.needed:
            rounded(surface, self.track, self.track.width // 2, theme.track)
            held = self._grip is not None
            shade = theme.ink_soft if held else theme.ink_faint
            rounded(surface, self.thumb, self.track.width // 2, shade)
