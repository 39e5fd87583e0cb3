"""The advisors, in front of the board: the player's circle at the left, the analyst at the right.

Their advice goes into the slots by one key and may be changed there; nothing is committed here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol

import pygame

from game.analysis.advisor import Analyst
from game.readouts.orders.advice import Analysis, read_analysis, read_voices
from game.readouts.words.names import Names
from game.rules import NO_ORDER
from game.view.board.advice_card import OptionCard, VoiceCard
from game.view.drawing.panel_heading import draw_panel_heading
from game.view.drawing.shapes import bar, rounded, veil
from game.view.gui import Button
from game.view.input import keys
from game.view.screens.page import Page
from game.view.screens.screen import Stage

__all__ = ["Adviser", "AdvisorsScreen"]

SIZE: Final = (1160, 640)
"""Largest the panel grows [design px]."""
PAD: Final = 22
HEAD: Final = 62
COLUMN_HEAD: Final = 30
VOICE: Final = 94
OPTION: Final = 108
"""Greatest heights of cards [design px]."""
SURE: Final = 14
"""Free under what stands above the options [design px]."""
BASIS: Final = 22
"""Height of what stands below the options [design px]."""
GAP: Final = 8
LEFT: Final = 0.53
"""Share of the width that the circle takes."""
STEP: Final = 0.02
"""Progress is drawn anew after so much of it [0..1]."""


class Adviser(Protocol):
    """The screen that asks: it plans orders and takes others over."""

    @property
    def planned(self) -> list[int]:
        """The orders in the slots."""

    def take_over(self, orders: Sequence[int]) -> None:
        """Plan these orders instead."""


class AdvisorsScreen(Page):
    """Asks everyone at once. Escape or H closes; a digit or Enter takes an advice over."""

    name = "advisors"
    overlay = True

    def __init__(self, asking: Adviser, analyst: Analyst, names: Callable[[], Names]) -> None:
        """Advise ``asking``; ``names`` gives the words of the match in the present language."""
        super().__init__()
        self.analysis: Analysis | None = None
        """What the analyst says; None while it thinks."""
        self._asking = asking
        self._analyst = analyst
        self._names = names
        self._progress = 0.0
        self.box = self._left = self._right = pygame.Rect(0, 0, 0, 0)
        self._sure = self._options = pygame.Rect(0, 0, 0, 0)

    def enter(self, app: Stage) -> None:
        """Set the analyst to work."""
        super().enter(app)
        self._analyst.start()

    def leave(self) -> None:
        """Let the analyst rest: what is thought through stays, what is not is given up."""
        super().leave()
        self._analyst.stop()

    # What is on it.

    def build(self, size: tuple[int, int]) -> None:
        """Place cards for the circle at once, for the analyst's options when they are there."""
        names, seen, advice = self._names(), self._analyst.seen, self._analyst.advice
        accent = self.app.theme.side(seen.side)
        self._place(size)
        voices = read_voices(seen, names)
        circle = []
        for at, voice in enumerate(voices):
            rect = self._row(self._left, at, len(voices), VOICE)
            take, mark = self._taker(voice.orders), self._mark(voice.orders)
            circle.append(VoiceCard(rect, voice, take, digit=at + 1, accent=accent, in_slots=mark))
            self.add(circle[-1], digit=at + 1)
        if not all(card.has_room(self.app.theme) for card in circle):
            for card in circle:
                card.role = "small"
        self.analysis = read_analysis(advice, seen, names) if advice else None
        options = self.analysis.options if self.analysis else ()
        if self.analysis is not None:
            self._place_options(self.analysis)
        for at, option in enumerate(options):
            rect, digit = self._row(self._options, at, len(options), OPTION), len(voices) + at + 1
            take, mark = self._taker(option.orders), self._mark(option.orders)
            self.add(
                OptionCard(rect, option, take, digit=digit, accent=accent, in_slots=mark),
                digit=digit,
            )
        self._add_close()
        self.first = 0

    def _place(self, size: tuple[int, int]) -> None:
        """Share the window out: the box, and its two columns under their headings."""
        theme = self.app.theme
        px, grown = theme.px, theme.grown
        width, height = min(px(SIZE[0]), size[0] - px(24)), min(grown(SIZE[1]), size[1] - px(24))
        self.box = pygame.Rect(0, 0, width, height)
        self.box.center = (size[0] // 2, size[1] // 2)
        inner = self.box.inflate(-2 * px(PAD), 0)
        top = self.box.top + px(HEAD + COLUMN_HEAD)
        room = self.box.bottom - px(PAD) - top
        left = round(inner.width * LEFT)
        self._left = pygame.Rect(inner.left, top, left, room)
        self._right = pygame.Rect(0, top, inner.width - left - px(18), room)
        self._right.right = inner.right

    def _place_options(self, analysis: Analysis) -> None:
        """Between the verdict, as high as its words, and what it rests on."""
        theme = self.app.theme
        high = theme.block_height(
            analysis.sure, self._right.width, role="small", line_gap=2
        ) + theme.px(SURE)
        self._sure = pygame.Rect(self._right.topleft, (self._right.width, high))
        self._options = self._right.copy()
        self._options.top = self._sure.bottom
        self._options.height = self._right.bottom - theme.grown(BASIS) - self._options.top

    def _row(self, room: pygame.Rect, at: int, count: int, most: int) -> pygame.Rect:
        """Return the place of one of ``count`` cards below each other."""
        px, grown = self.app.theme.px, self.app.theme.grown
        pitch = min(grown(most) + px(GAP), (room.height + px(GAP)) // max(1, count))
        return pygame.Rect(room.left, room.top + at * pitch, room.width, pitch - px(GAP))

    def _add_close(self) -> None:
        theme, texts = self.app.theme, self.app.texts
        label, key = texts("view-close"), texts("view-key-escape")
        wide = theme.measure(label)[0] + theme.measure(key, role="tiny")[0] + theme.px(62)
        place = pygame.Rect(0, 0, wide, theme.px(36))
        place.midright = (self._right.right, self.box.top + theme.px(HEAD) // 2)
        self.add(Button(place, label, self.app.back, key=key))

    def _taker(self, orders: tuple[int, ...]) -> Callable[[], None]:
        def take() -> None:
            self.app.back()
            self._asking.take_over(orders)

        return take

    def _mark(self, orders: tuple[int, ...]) -> str:
        """The words for advice that is already in the slots."""
        planned = [order for order in self._asking.planned if order != NO_ORDER]
        same = bool(orders) and sorted(planned) == sorted(orders)
        return self.app.texts("advisors-in-slots") if same else ""

    # Events and time.

    def handle(self, event: pygame.event.Event) -> None:
        """Close by H too, as it opened."""
        if keys.ADVISORS.met(event):
            self.app.back()
        else:
            super().handle(event)

    def update(self, dt: float) -> bool:
        """Show how far the analyst is, and the options once they are there."""
        if self.analysis is None and self._analyst.advice is not None:
            self.layout(self.app.size)
        elif self.analysis is None and self._analyst.progress >= self._progress + STEP:
            self._progress = self._analyst.progress
            self.dirty = True
        return super().update(dt)

    # Drawing.

    def draw(self, surface: pygame.Surface) -> None:
        """Darken the board, then the box, its headings, and everyone's advice."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        veil(surface)
        rounded(surface, self.box, px(12), theme.panel, border=theme.ink_faint)
        self._draw_head(surface)
        for room, who in ((self._left, "circle"), (self._right, "analyst")):
            head = room.inflate(2 * px(16), 0)
            head.top -= px(COLUMN_HEAD + 12)
            draw_panel_heading(
                surface,
                head,
                texts(f"advisors-{who}"),
                texts(f"advisors-{who}-about"),
                theme,
                right_limit=room.right,
            )
        if self.analysis is None:
            self._draw_thinking(surface)
        else:
            self._draw_analysis(surface, self.analysis)
        for control in self.controls:
            control.draw(surface, theme, self.ring)
        self.draw_pointed(surface)

    def _draw_head(self, surface: pygame.Surface) -> None:
        theme, texts = self.app.theme, self.app.texts
        middle = self.box.top + theme.px(HEAD) // 2
        left = self._left.left
        title = texts("advisors-heading")
        head = theme.write(
            surface, title, (left, middle), role="title", bold=True, anchor="midleft"
        )
        left = head.right + theme.px(16)
        room = self.controls[-1].rect.left - theme.px(16) - left
        about = texts("advisors-about")
        ink = theme.ink_soft
        theme.write(
            surface,
            about,
            (left, middle),
            role="small",
            color=ink,
            anchor="midleft",
            max_width=room,
        )
        rule = pygame.Rect(self._left.left, self.box.top + theme.px(HEAD - 6), 0, 1)
        rule.width = self._right.right - rule.left
        surface.fill(theme.line, rule)

    def _draw_thinking(self, surface: pygame.Surface) -> None:
        """How far the analyst is; or that it gave up."""
        theme, texts = self.app.theme, self.app.texts
        px, place = theme.px, self._right.copy()
        if self._analyst.has_failed:
            theme.write_block(
                surface, texts("advisors-failed"), place, role="small", color=theme.alarm
            )
            return
        share = texts("advisors-thinking", percent=texts.percent(self._progress))
        line = theme.write(surface, share, place.topleft, bold=True, max_width=place.width)
        track = pygame.Rect(place.left, line.bottom + px(8), place.width, px(8))
        bar(
            surface,
            track,
            self._progress,
            fill=theme.side(self._analyst.seen.side),
            track=theme.track,
        )
        place.top = track.bottom + px(10)
        theme.write_block(
            surface, texts("advisors-thinking-about"), place, role="small", color=theme.ink_soft
        )

    def _draw_analysis(self, surface: pygame.Surface, analysis: Analysis) -> None:
        """How sure it is above the options, what it rests on below them."""
        theme = self.app.theme
        px = theme.px
        theme.write_block(surface, analysis.sure, self._sure, role="small", line_gap=2)
        cards = [card.rect.bottom for card in self.controls if isinstance(card, OptionCard)]
        foot = (self._right.left, max(cards) + px(8))
        theme.write(
            surface,
            analysis.basis,
            foot,
            role="tiny",
            color=theme.ink_soft,
            max_width=self._sure.width,
        )

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of this panel, for the help."""
        texts = self.app.texts
        return [
            (texts("advisors-key-take"), texts("advisors-key-take-about")),
            (self.key_of(keys.WHY), texts("sums-key-option-about")),
        ]
