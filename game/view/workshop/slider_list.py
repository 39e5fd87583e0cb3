"""A list of sliders under headings: by mouse and wheel, or by the keys alone."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Final, Protocol

import pygame

from game.readouts.workshop.numbers_told import NumberRow
from game.scenario.editing.splicing import written
from game.view.drawing.shapes import disc, focus_ring, rounded
from game.view.drawing.theme import Theme
from game.view.gui import Control, draw_card_ground
from game.view.gui.scrolling import Scrolling
from game.view.input import keys
from game.view.input.focus import FocusRing

__all__ = ["SliderList", "Sliding"]

ROW: Final = 50
HEAD: Final = 32
PAD: Final = 14
KNOB: Final = 8
STEPS: Final = 100
"""Presses of an arrow from one end of a slider to the other."""
MANY: Final = 10
"""Steps of an arrow with Shift."""


class Sliding(Protocol):
    """What the list asks and tells."""

    def value_of(self, row: NumberRow) -> float:
        """Return the value that a slider shows."""

    def choose(self, at: int) -> None:
        """Learn which row is chosen."""

    def slide(self, row: NumberRow, value: float) -> None:
        """Try a value, which is still being moved."""

    def let_go(self) -> None:
        """Keep the value that was tried."""


class SliderList(Control):
    """Up and Down choose a number, Left and Right move it, Page keys go a page."""

    def __init__(
        self,
        rect: pygame.Rect,
        label: str,
        rows: Sequence[NumberRow],
        *,
        chosen: int,
        sliding: Sliding,
        on_enter: Callable[[], None],
        theme: Theme,
    ) -> None:
        """Lay out the list.

        Args:
            rect: where it is.
            label: its name in words.
            rows: the numbers; one that is first of its subject stands under a heading.
            chosen: which of them is chosen.
            sliding: holds the values.
            on_enter: called by Enter on a number.
            theme: the look.
        """
        super().__init__(rect, label, on_enter, enabled=bool(rows))
        self.rows = tuple(rows)
        self.chosen = min(chosen, max(0, len(rows) - 1))
        self._sliding, self._theme = sliding, theme
        self._high, self._head = theme.grown(ROW), theme.grown(HEAD)
        self._tops: list[int] = []
        top = 0
        for row in self.rows:
            top += self._head if row.is_first else 0
            self._tops.append(top)
            top += self._high
        bar = theme.px(6)
        track = pygame.Rect(rect.right - bar, rect.top, bar, rect.height)
        self.scrolling = Scrolling(top, rect, track)
        self._held: int | None = None
        """How far right of the knob the pointer holds it [px]; None while it does not."""
        self._hovered: int | None = None
        self._asked: int | None = None
        """The row whose words the mouse is at; beside its slider a note would be in the way."""
        self._reveal()

    # Where things are.

    def place(self, at: int) -> pygame.Rect:
        """Return where a row is now, seen or not."""
        wide = self.rect.width - (2 * self.scrolling.track.width if self.scrolling.needed else 0)
        top = self.rect.top + self._tops[at] - self.scrolling.offset
        return pygame.Rect(self.rect.left, top, wide, self._high - self._theme.px(4))

    def track(self, at: int) -> pygame.Rect:
        """Return where the line of a slider is."""
        px, place = self._theme.px, self.place(at)
        line = pygame.Rect(place.left + px(PAD), 0, place.width - 2 * px(PAD), max(3, px(4)))
        line.centery = place.bottom - px(13)
        return line

    def knob(self, at: int) -> tuple[int, int]:
        """Return the middle of the knob of a slider."""
        return self._spot(at, self._sliding.value_of(self.rows[at]))

    def _spot(self, at: int, value: float) -> tuple[int, int]:
        number, line = self.rows[at].number, self.track(at)
        share = (value - number.low) / (number.high - number.low)
        return line.left + round(line.width * min(max(share, 0.0), 1.0)), line.centery

    def _row_at(self, pos: tuple[int, int]) -> int | None:
        if not self.rows or not self.rect.collidepoint(pos):
            return None
        depth = pos[1] - self.rect.top + self.scrolling.offset
        at = bisect_right(self._tops, depth) - 1
        return at if at >= 0 and self.place(at).collidepoint(pos) else None

    def noted_at(self, *, by_key: bool) -> int | None:
        """Return the row that is pointed at: by the mouse, or the chosen one ``by_key``."""
        if self._held is not None or not self.rows:
            return None
        at = self.chosen if by_key else self._asked
        return at if at is not None and self.rect.contains(self.place(at)) else None

    @property
    def is_held(self) -> bool:
        """Whether the mouse holds a knob."""
        return self._held is not None

    def go_on(self, before: SliderList) -> None:
        """Take the place of a list that was there before a layout, held by the mouse or not."""
        self.scrolling.roll(before.scrolling.offset - self.scrolling.offset)
        self._reveal()
        if self.rows and before.rows:
            now, then = self.rows[self.chosen].number, before.rows[before.chosen].number
            self._held = before._held if now.key == then.key else None
        if len(before.rows) == len(self.rows):
            self._hovered, self._asked = before._hovered, before._asked

    # What is done with it.

    def choose(self, at: int) -> None:
        """Take a row, bring it into sight and say so."""
        at = min(len(self.rows) - 1, max(0, at))
        if at != self.chosen:
            self.chosen = at
            self._sliding.choose(at)
        self._reveal()

    def _reveal(self) -> None:
        if not self.rows:
            return
        top = self._tops[self.chosen] - (self._head if self.rows[self.chosen].is_first else 0)
        bottom = self._tops[self.chosen] + self._high
        offset = self.scrolling.offset
        self.scrolling.roll(max(min(offset, top), bottom - self.rect.height) - offset)

    def set_focus(self, focused: bool) -> None:
        """Start and stop nothing."""

    def take(self, event: pygame.event.Event) -> bool:
        """Answer the keys, the wheel, and a press on a row or on the knob of its slider."""
        if event.type == pygame.MOUSEWHEEL:
            return self.scrolling.roll(-event.y * self._high)
        if event.type == pygame.MOUSEBUTTONDOWN:
            return self.scrolling.press(event.pos) or self._press(event.pos)
        if event.type != pygame.KEYDOWN or not self.rows:
            return False
        many = MANY if event.mod & pygame.KMOD_SHIFT else 1
        ways = {keys.LEFT: -many, keys.RIGHT: many}
        if event.key in ways:
            self._step(ways[event.key])
            return True
        page = max(1, self.rect.height // self._high - 1)
        steps = {
            keys.UP: -1,
            keys.DOWN: 1,
            keys.PAGE_UP: -page,
            keys.PAGE_DOWN: page,
            keys.HOME: -len(self.rows),
            keys.END: len(self.rows),
        }
        if event.key not in steps:
            return False
        before = self.chosen
        self.choose(self.chosen + steps[event.key])
        return before != self.chosen or event.key not in (keys.UP, keys.DOWN)

    def _step(self, steps: int) -> None:
        row = self.rows[self.chosen]
        number, value = row.number, self._sliding.value_of(row)
        by = (number.high - number.low) * steps / STEPS
        if number.bounds.is_whole:
            by = steps * max(1, round(abs(by / steps)))
        self._sliding.slide(row, min(max(value + by, number.low), number.high))

    def _press(self, pos: tuple[int, int]) -> bool:
        """Choose a row; take hold of its knob, or of the chosen one by its line."""
        at = self._row_at(pos)
        if at is None:
            return True
        was_chosen = at == self.chosen
        self.choose(at)
        reach, knob, line = self._theme.px(KNOB + 4), self.knob(at), self.track(at)
        if abs(pos[1] - line.centery) > reach:
            return True
        if abs(pos[0] - knob[0]) <= reach:
            self._held = pos[0] - knob[0]
        elif was_chosen:
            self._held = 0
            self._pull(pos[0])
        return True

    def follow(self, event: pygame.event.Event) -> bool:
        """Go along with a pointer that holds the bar or a knob."""
        if event.type == pygame.MOUSEMOTION:
            before, self._hovered = self._hovered, self._row_at(event.pos)
            at = self._hovered
            beside = at is not None and event.pos[1] > self.track(at).top - self._theme.px(4)
            self._asked = None if beside else at
            if self._held is not None and event.buttons[0]:
                self._pull(event.pos[0])
                return True
            if self._held is None:
                self.scrolling.follow(event)
                return before is not None or self._hovered is not None
        if self._held is not None:
            self._held = None
            self._sliding.let_go()
            return True
        return self.scrolling.follow(event)

    def _pull(self, x: int) -> None:
        row, line = self.rows[self.chosen], self.track(self.chosen)
        number = row.number
        share = (x - (self._held or 0) - line.left) / max(1, line.width)
        share = min(max(share, 0.0), 1.0)
        self._sliding.slide(row, number.low + share * (number.high - number.low))

    # Drawing.

    def draw(self, surface: pygame.Surface, theme: Theme, ring: FocusRing) -> None:
        """Draw the rows in sight, and how far down they are."""
        before = surface.get_clip()
        surface.set_clip(self.rect.clip(before))
        first = max(0, bisect_right(self._tops, self.scrolling.offset) - 1)
        for at in range(first, len(self.rows)):
            if self.place(at).top - self._head > self.rect.bottom:
                break
            self._draw_row(surface, at, theme)
        surface.set_clip(before)
        self.scrolling.draw(surface, theme)
        if ring.is_focused(self) and self.rows:
            focus_ring(surface, self.place(self.chosen).clip(self.rect), theme, theme.px(8))

    def _draw_row(self, surface: pygame.Surface, at: int, theme: Theme) -> None:
        row, place, px = self.rows[at], self.place(at), theme.px
        if row.is_first:
            theme.write(
                surface, row.subject, (place.left, place.top - px(6)), role="small", bold=True,
                color=theme.gold, anchor="bottomleft", max_width=place.width,
            )  # fmt: skip
        chosen = at == self.chosen
        if chosen or at == self._hovered:
            draw_card_ground(surface, place, theme, chosen=chosen)
        value = self._sliding.value_of(row)
        middle = place.top + px(4) + theme.line_height("small") // 2
        ink = theme.ink if row.number.is_written else theme.ink_soft
        told = theme.write(
            surface, written(value), (place.right - px(PAD), middle), role="small",
            bold=value != row.number.value, color=ink, anchor="midright",
        )  # fmt: skip
        theme.write(
            surface, row.label, (place.left + px(PAD), middle), role="small", color=ink,
            anchor="midleft", max_width=told.left - px(10) - place.left - px(PAD),
        )  # fmt: skip
        self._draw_slider(surface, at, value, theme)

    def _draw_slider(self, surface: pygame.Surface, at: int, value: float, theme: Theme) -> None:
        px, line = theme.px, self.track(at)
        rounded(surface, line, line.height // 2, theme.track)
        here, kept = self._spot(at, value), self._spot(at, self.rows[at].number.value)
        moved = pygame.Rect(min(here[0], kept[0]), line.top, abs(here[0] - kept[0]), line.height)
        surface.fill(theme.gold, moved)
        surface.fill(theme.ink_soft, (kept[0], line.centery - px(6), max(1, px(1)), px(12)))
        chosen = at == self.chosen
        disc(surface, here, px(KNOB if chosen else KNOB - 2), theme.gold if chosen else theme.ink)
