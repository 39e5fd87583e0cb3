"""The sum of a number, opened: every line can be reached by key or mouse and opens its page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Final

import pygame

from game.readouts.breakdowns.breakdown import Breakdown, Part
from game.view.drawing.hotspot import Hotspot
from game.view.drawing.shapes import rounded
from game.view.gui.cause_row import CauseRow
from game.view.input import keys
from game.view.input.focus import FocusRing
from game.view.screens.hotspot_control import HotspotControl, hotspot_of
from game.view.screens.screen import Screen, Stage

__all__ = ["BreakdownCard", "explain", "explain_at", "hotspot_in"]

WIDTH: Final = 372
PAD: Final = 14
LEAST: Final = 8
"""Room left around the card in the window [design px]."""


def explain(stage: Stage, find: Callable[[], Hotspot | None], *, by_key: bool = False) -> None:
    """Open what a number is made of, or its page where that is all there is to tell."""
    hotspot = find()
    if hotspot is None:
        return
    if hotspot.breakdown is not None and hotspot.breakdown.lines:
        stage.open(BreakdownCard(find, by_key=by_key))
    elif hotspot.page:
        stage.rules(hotspot.page)


def explain_at(stage: Stage, ring: FocusRing, key: str) -> None:
    """Open what the number at the place of that key is made of, by key where keys lead."""
    explain(stage, partial(hotspot_in, ring, key), by_key=ring.visible)


def hotspot_in(ring: FocusRing, key: str) -> Hotspot | None:
    """Return the number at the place of that key among the controls of a screen."""
    controls = (item for item in ring.items if isinstance(item, HotspotControl))
    return hotspot_of(next((control for control in controls if control.key == key), None))


class BreakdownCard(Screen):
    """Stands beside its number, in front of the screen it belongs to."""

    name = "sum"
    overlay = True

    def __init__(self, find: Callable[[], Hotspot | None], *, by_key: bool = False) -> None:
        """Tell of the number that ``find`` finds, again after each change of language or size."""
        super().__init__()
        self._find = find
        self._by_key = by_key
        self.card = pygame.Rect(0, 0, 0, 0)
        """Where it lies [px]."""
        self.rows: list[CauseRow] = []
        """The lines, the last of which opens the page on the number itself."""

    def enter(self, app: Stage) -> None:
        """Take the stage; the first line has the focus, and shows it where keys lead."""
        super().enter(app)
        self.ring.visible = self._by_key

    @property
    def breakdown(self) -> Breakdown:
        """What the number is made of."""
        assert self._mark.breakdown is not None
        return self._mark.breakdown

    def layout(self, size: tuple[int, int]) -> None:
        """Place the lines under each other, and the card beside its number."""
        found = self._find()
        if found is not None and found.breakdown is not None:
            self._mark = found
        theme, window = self.app.theme, pygame.Rect((0, 0), size)
        px = theme.px
        wide = min(px(WIDTH), window.width - 2 * px(LEAST))
        room = wide - 2 * px(PAD)
        parts = [*self.breakdown.lines, self._own_page()]
        head, foot = self._head(room), self._foot(room)
        around = 2 * px(PAD) + head + foot + px(6)
        highs = [CauseRow.height(part, room, theme) for part in parts]
        if around + sum(highs) > window.height - px(16):
            # Better a line without its note than a line outside the window.
            parts = [replace(part, note="") for part in parts]
            highs = [CauseRow.height(part, room, theme) for part in parts]
        high = around + sum(highs)
        self.card = _beside(self._mark.rect, (wide, high), window.inflate(-px(16), -px(16)), px(8))
        self.rows = []
        top = self.card.top + px(PAD) + head
        for at, (part, tall) in enumerate(zip(parts, highs, strict=True)):
            if at == len(self.breakdown.parts):
                top += foot + px(6)
            rect = pygame.Rect(self.card.left + px(PAD), top, room, tall)
            self.rows.append(CauseRow(rect, part, self._opener(at, part)))
            top += tall
        self.ring.refill(self.rows, 0)
        self.dirty = True

    def _own_page(self) -> Part:
        return Part(self.app.texts("sums-page"), 0.0, "", page=self.breakdown.page)

    def _opener(self, at: int, part: Part) -> Callable[[], None] | None:
        if part.inner is not None:
            return partial(explain_part, self.app, self._find, at, self.ring)
        return partial(self.app.rules, part.page) if part.page else None

    def _head(self, room: int) -> int:
        """Height of the title and of what is under it [px]."""
        theme = self.app.theme
        return theme.block_height(self.breakdown.title, room, line_gap=2, bold=True) + theme.px(8)

    def _foot(self, room: int) -> int:
        """Height of what the parts add up to and of what else there is to say [px]."""
        theme = self.app.theme
        return theme.px(8) + sum(
            theme.block_height(line, room - theme.px(20), role="small", line_gap=1, bold=bold)
            + theme.px(2)
            for line, bold in self._lines()
        )

    def _lines(self) -> Iterator[tuple[str, bool]]:
        """The lines under the parts; what they add up to is set bold."""
        if self.breakdown.foot:
            yield self.breakdown.foot, True
        yield from ((line, False) for line in self.breakdown.says)

    # Events.

    def handle(self, event: pygame.event.Event) -> None:
        """Close at a press beside the card, as at Escape."""
        beside = event.type == pygame.MOUSEBUTTONDOWN and not self.card.collidepoint(event.pos)
        if beside or (event.type == pygame.KEYDOWN and event.key == keys.ERASE):
            self.app.back()
            return
        super().handle(event)

    # Drawing.

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the card with its number marked, the lines, what they add up to."""
        theme, card = self.app.theme, self.card
        px = theme.px
        marked = self._mark.rect.inflate(px(12), px(4))
        rounded(surface, marked, px(8), None, border=theme.gold, border_width=max(1, px(2)))
        rounded(
            surface, card.inflate(px(8), px(8)).move(0, px(3)), px(11), pygame.Color(0, 0, 0, 70)
        )
        rounded(
            surface, card, px(8), theme.panel, border=theme.ink_faint, border_width=max(1, px(1))
        )
        inner = card.inflate(-2 * px(PAD), -2 * px(PAD))
        title = pygame.Rect(inner.left, inner.top, inner.width, self._head(inner.width))
        theme.write_block(surface, self.breakdown.title, title, line_gap=2, bold=True)
        self._draw_foot(surface, inner)
        for row in self.rows:
            row.draw(surface, theme, self.ring)

    def _draw_foot(self, surface: pygame.Surface, inner: pygame.Rect) -> None:
        theme = self.app.theme
        px = theme.px
        thin, beyond = max(1, px(1)), self.rows[len(self.breakdown.parts)].rect.top
        if self.breakdown.parts:
            top = self.rows[len(self.breakdown.parts) - 1].rect.bottom + px(3)
            surface.fill(theme.line, (inner.left, top, inner.width, thin))
        top = beyond - px(6) - self._foot(inner.width) + px(7)
        for line, bold in self._lines():
            place = pygame.Rect(inner.left + px(10), top, inner.width - px(20), 0)
            place.height = theme.block_height(
                line, place.width, role="small", line_gap=1, bold=bold
            )
            ink = theme.ink if bold else theme.ink_soft
            theme.write_block(surface, line, place, role="small", color=ink, line_gap=1, bold=bold)
            top += place.height + px(2)
        surface.fill(theme.line, (inner.left, beyond - px(4), inner.width, thin))

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the card, for the help."""
        texts = self.app.texts
        return [
            (texts("sums-key-lines"), texts("sums-key-lines-about")),
            (texts("sums-key-open"), texts("sums-key-open-about")),
            (texts("view-key-escape"), texts("sums-key-back-about")),
        ]


def explain_part(
    stage: Stage, find: Callable[[], Hotspot | None], at: int, ring: FocusRing
) -> None:
    """Open what one part of a sum is made of."""

    def part() -> Hotspot | None:
        hotspot = find()
        if hotspot is None or hotspot.breakdown is None or at >= len(hotspot.breakdown.lines):
            return None
        inner = hotspot.breakdown.lines[at].inner
        return None if inner is None else Hotspot.of(hotspot.rect, inner)

    explain(stage, part, by_key=ring.visible)


def _beside(near: pygame.Rect, size: tuple[int, int], room: pygame.Rect, gap: int) -> pygame.Rect:
    """A rectangle of ``size`` above or below ``near``, or at its side where both are too low."""
    card = pygame.Rect((0, 0), size)
    card.midbottom = (near.centerx, near.top - gap)
    if card.top < room.top:
        card.midtop = (near.centerx, near.bottom + gap)
    if card.bottom > room.bottom:
        right = near.right + gap
        fits = right + card.width <= room.right
        card.topleft = (right if fits else near.left - gap - card.width, near.top)
    return card.clamp(room)
