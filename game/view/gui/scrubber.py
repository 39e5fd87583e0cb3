"""A scrubber: a line of turns to move along by mouse or keys, with marks on some of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import pygame

from game.view.drawing.shapes import disc, focus_ring, rounded
from game.view.drawing.theme import Theme
from game.view.gui.control import Control
from game.view.input import keys
from game.view.input.focus import FocusRing

__all__ = ["Scrubber"]

KNOB: Final = 9
PAD: Final = 16


class Scrubber(Control):
    """Left and Right go a turn, Page keys a year, Home and End to the ends; a drag goes along."""

    def __init__(
        self,
        rect: pygame.Rect,
        label: str,
        labels: Sequence[str],
        now: int,
        on_move: Callable[[int], None],
        *,
        marks: Mapping[int, str] | None = None,
        year: int = 4,
        theme: Theme,
    ) -> None:
        """Lay out the line.

        Args:
            rect: where it is.
            label: its name in words.
            labels: a name for each stop; those that fit are written under the line.
            now: the stop that is shown.
            on_move: called with the stop that is wanted.
            marks: stops that wear a mark, each with what is written in it.
            year: how many stops a Page key goes.
            theme: the look.
        """
        super().__init__(rect, label)
        self.labels = tuple(labels)
        self.now = now
        self._on_move = on_move
        self._marks = dict(marks or {})
        self._year = year
        self._theme = theme
        self._dragging = False

    @property
    def last(self) -> int:
        """The last stop."""
        return len(self.labels) - 1

    def place_of(self, stop: int) -> tuple[int, int]:
        """Return where a stop is on the line [px]."""
        track = self._track()
        return (
            track.left + round(track.width * stop / max(1, self.last)),
            track.centery,
        )

    def move_to(self, stop: int) -> None:
        """Go to a stop and say so."""
        stop = min(self.last, max(0, stop))
        if stop != self.now:
            self.now = stop
            self._on_move(stop)

    def set_focus(self, focused: bool) -> None:
        """Start and stop nothing."""

    def take(self, event: pygame.event.Event) -> bool:
        """Answer the keys along the line, a press on it and the wheel."""
        if event.type == pygame.MOUSEBUTTONDOWN:
            self._dragging = True
            self.move_to(self._stop_at(event.pos[0]))
            return True
        if event.type == pygame.MOUSEWHEEL:
            self.move_to(self.now - event.y)
            return True
        if event.type != pygame.KEYDOWN:
            return False
        steps = {
            keys.LEFT: self.now - 1,
            keys.RIGHT: self.now + 1,
            keys.PAGE_UP: self.now - self._year,
            keys.PAGE_DOWN: self.now + self._year,
            keys.HOME: 0,
            keys.END: self.last,
        }
        if event.key not in steps:
            return False
        self.move_to(steps[event.key])
        return True

    def follow(self, event: pygame.event.Event) -> bool:
        """Go along while the button is held, wherever the pointer is; the screen passes events."""
        before = self.now
        if event.type == pygame.MOUSEMOTION and self._dragging:
            if event.buttons[0]:
                self.move_to(self._stop_at(event.pos[0]))
            else:
                self._dragging = False
        elif event.type == pygame.MOUSEBUTTONUP:
            self._dragging = False
        return self.now != before

    def _track(self) -> pygame.Rect:
        px = self._theme.px
        height = max(3, px(6))
        top = self.rect.top + (self.rect.height - self._theme.line_height("tiny") - height) // 2
        return pygame.Rect(self.rect.left + px(PAD), top, self.rect.width - 2 * px(PAD), height)

    def _stop_at(self, x: int) -> int:
        track = self._track()
        return round(self.last * (x - track.left) / max(1, track.width))

    def draw(self, surface: pygame.Surface, theme: Theme, ring: FocusRing) -> None:
        """Draw the line, what of it has passed, the stops, the marks and the knob."""
        px, track = theme.px, self._track()
        rounded(surface, self.rect, px(8), theme.panel, border=theme.line)
        here = self.place_of(self.now)
        rounded(surface, track, track.height // 2, theme.track)
        passed = pygame.Rect(track.left, track.top, max(1, here[0] - track.left), track.height)
        rounded(surface, passed, track.height // 2, theme.gold)
        for stop in range(len(self.labels)):
            x, y = self.place_of(stop)
            surface.fill(theme.ink_faint, (x, y - px(6), max(1, px(1)), px(12)))
        for stop, text in self._marks.items():
            if stop == self.now:
                continue  # the knob wears it
            disc(surface, self.place_of(stop), px(KNOB - 1), theme.gold_dim)
            theme.write(surface, text, self.place_of(stop), role="tiny", bold=True, anchor="center")
        disc(surface, here, px(KNOB), theme.ink)
        if self.now in self._marks:
            theme.write(
                surface,
                self._marks[self.now],
                here,
                role="tiny",
                bold=True,
                color=theme.background,
                anchor="center",
            )
        self._draw_labels(surface, theme)
        if ring.is_focused(self):
            focus_ring(surface, self.rect, theme, px(8))

    def _draw_labels(self, surface: pygame.Surface, theme: Theme) -> None:
        """The name of the stop that is shown, then of every fourth that has room beside it."""
        px = theme.px
        foot = self.rect.bottom - px(4)
        taken = [self._draw_label(surface, theme, self.now, foot, chosen=True)]
        for stop in range(0, len(self.labels), max(1, self._year)):
            width = theme.measure(self.labels[stop], role="tiny")[0]
            spot = self._spot(width, stop, foot, theme)
            if all(not spot.inflate(px(16), 0).colliderect(other) for other in taken):
                taken.append(self._draw_label(surface, theme, stop, foot, chosen=False))

    def _spot(self, width: int, stop: int, foot: int, theme: Theme) -> pygame.Rect:
        spot = pygame.Rect(0, 0, width, theme.line_height("tiny"))
        spot.midbottom = (self.place_of(stop)[0], foot)
        return spot.clamp(self.rect.inflate(-theme.px(12), 0))

    def _draw_label(
        self, surface: pygame.Surface, theme: Theme, stop: int, foot: int, *, chosen: bool
    ) -> pygame.Rect:
        text = self.labels[stop]
        spot = self._spot(theme.measure(text, role="tiny", bold=chosen)[0], stop, foot, theme)
        colour = theme.ink if chosen else theme.ink_faint
        return theme.write(surface, text, spot.topleft, role="tiny", bold=chosen, color=colour)
