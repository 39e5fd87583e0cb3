"""The reveal: both sides' orders are turned over, then what the quarter brought."""

from collections.abc import Callable
from typing import Final

import pygame

from game.match import Report
from game.rules import Side
from game.scenario import Scenario
from game.view import keys
from game.view.gui import Button
from game.view.readouts.names import Names
from game.view.readouts.reveal import RevealReadout, read_reveal
from game.view.screens.page import HEADER, Page
from game.view.screens.subject import Subject
from game.view.signs import side_sign
from game.view.widgets.happening_card import draw_happening, happening_height
from game.view.widgets.reveal_card import draw_reveal_card

__all__ = ["RevealScreen"]

TURN_SECONDS: Final = 0.45
"""How long one card takes to turn over."""
APART_SECONDS: Final = 0.3
"""From the start of one card to the start of the next."""
HAPPEN_SECONDS: Final = 0.5
"""From one happening to the next."""
CARD_HEIGHT: Final = 178
STANDING: Final = 104


class RevealScreen(Page):
    """Shows one finished turn; ``on_done`` leads on."""

    name = "reveal"

    def __init__(
        self, scenario: Scenario, report: Report, side: Side, on_done: Callable[[], None]
    ) -> None:
        super().__init__()
        self.scenario = scenario
        self.report = report
        self.side = side
        self._on_done = on_done
        self._clock = 0.0
        self.readout: RevealReadout | None = None
        self._left = self._right = self._list = pygame.Rect(0, 0, 0, 0)

    @property
    def shown(self) -> bool:
        """Whether everything is face up."""
        return self._clock >= self._length()

    def skip(self) -> None:
        """Show everything at once."""
        self._clock = self._length()
        self.dirty = True

    def build(self, size: tuple[int, int]) -> None:
        """Cards at the left, what happened at the right."""
        names = Names(self.scenario, self.report.after.ruleset, self.app.texts)
        self.readout = read_reveal(self.report, names, self.side)
        self.heading = f"{self.readout.title} · {self.readout.date}"
        px = self.app.theme.px
        room = self.body(size)
        half = round(room.width * 0.56)
        column = (half - px(20)) // 2
        self._left = pygame.Rect(room.left, room.top, column, room.height)
        self._right = self._left.move(column + px(20), 0)
        self._list = pygame.Rect(room.left + half + px(24), room.top, 0, room.height)
        self._list.width = room.right - self._list.left
        foot = self.footer(size)
        place = pygame.Rect(foot.right - px(260), foot.top, px(260), foot.height)
        key = self.app.texts("view-key-enter")
        self.add(Button(place, self.readout.done, self._go_on, kind="primary", key=key))
        self.first = 0

    def _go_on(self) -> None:
        self._on_done()

    def handle(self, event: pygame.event.Event) -> None:
        """Any first press shows everything; the next goes on."""
        if event.type == pygame.KEYDOWN:
            pressed = event.key in keys.PRESS
            if pressed and not self.shown:
                self.skip()
                return
            if event.key == keys.ESCAPE or (pressed and event.key == keys.SPACE):
                self._go_on() if self.shown else self.skip()
                return
        elif event.type == pygame.MOUSEBUTTONDOWN and not self.shown:
            self.skip()
            return
        super().handle(event)

    def update(self, dt: float) -> bool:
        """Let the cards turn."""
        if not self.shown:
            pace = self.app.settings.duration(1.0)
            self._clock = self._clock + dt / pace if pace > 0.0 else self._length()
            self.dirty = True
        return super().update(dt)

    def _turn_of(self, at: int) -> float:
        """How far the card of this number is turned [0..1]; where nothing moves, not or fully."""
        if not self.app.settings.movement(TURN_SECONDS):
            return float(self._clock >= at * APART_SECONDS)
        return min(1.0, max(0.0, (self._clock - at * APART_SECONDS) / TURN_SECONDS))

    def _cards(self) -> int:
        return 0 if self.readout is None else len(self.readout.us) + len(self.readout.china)

    def _cards_length(self) -> float:
        return max(0, self._cards() - 1) * APART_SECONDS + TURN_SECONDS

    def _length(self) -> float:
        things = 0 if self.readout is None else len(self.readout.happenings)
        return self._cards_length() + things * HAPPEN_SECONDS

    def draw_page(self, surface: pygame.Surface) -> None:
        """Both hands and the list."""
        readout = self.readout
        if readout is None:
            return
        self._draw_hand(surface, self._left, 0)
        self._draw_hand(surface, self._right, 1)
        self._draw_happenings(surface)
        self._draw_standing(surface)
        theme = self.app.theme
        foot = self.footer(surface.get_size())
        if not self.shown:
            theme.write(
                surface,
                readout.hint,
                foot.midleft,
                "small",
                color=theme.ink_soft,
                anchor="midleft",
            )

    def _draw_hand(self, surface: pygame.Surface, rect: pygame.Rect, side: int) -> None:
        """A side's name over its cards; the two hands turn over card by card, in turn."""
        readout, theme = self.readout, self.app.theme
        assert readout is not None
        px = theme.px
        cards = readout.china if side else readout.us
        sign = pygame.Rect(rect.left, 0, px(13), px(13))
        line = theme.line_height("heading")
        sign.centery = rect.top + line // 2
        side_sign(surface, sign, side, theme.side(side))
        theme.write(
            surface,
            readout.china_name if side else readout.us_name,
            (sign.right + px(8), sign.centery),
            "heading",
            True,
            theme.side(side),
            "midleft",
            rect.width - px(24),
        )
        top = rect.top + line + px(14)
        pitch = self._pitch()
        for at, card in enumerate(cards):
            place = pygame.Rect(rect.left, top + at * pitch, rect.width, pitch - px(14))
            draw_reveal_card(surface, place, card, self._turn_of(2 * at + side), theme)

    def _pitch(self) -> int:
        """From the top of one card to the top of the next."""
        readout, theme = self.readout, self.app.theme
        assert readout is not None
        px = theme.px
        room = self._left.height - theme.line_height("heading") - px(24 + STANDING)
        most = max(len(readout.us), len(readout.china), 1)
        return min(px(CARD_HEIGHT + 14), room // most)

    def _draw_happenings(self, surface: pygame.Surface) -> None:
        readout, theme = self.readout, self.app.theme
        assert readout is not None
        if self._clock < self._cards_length():
            return
        px, room = theme.px, self._list
        head = theme.write(surface, readout.happenings_title, room.topleft, "heading", True)
        top = head.bottom + px(14)
        if not readout.happenings:
            block = pygame.Rect(room.left, top, room.width, room.bottom - top)
            theme.write_block(surface, readout.quiet, block, "body", theme.ink_soft)
            return
        passed = self._clock - self._cards_length()
        count = min(len(readout.happenings), int(passed / HAPPEN_SECONDS) + 1)
        if self.shown:
            count = len(readout.happenings)
        for happening in readout.happenings[:count]:
            high = happening_height(room.width, happening, theme)
            if top + high > room.bottom + px(HEADER) // 4:
                break
            draw_happening(surface, pygame.Rect(room.left, top, room.width, high), happening, theme)
            top += high + px(10)

    def _draw_standing(self, surface: pygame.Surface) -> None:
        """Scores and lags under the hands, once the last card lies open."""
        readout, theme = self.readout, self.app.theme
        assert readout is not None
        if not self.shown:
            return
        px = theme.px
        room = pygame.Rect(self._left.left, 0, self._right.right - self._left.left, px(STANDING))
        room.top = self._left.top + theme.line_height("heading") + px(14)
        room.top += self._pitch() * max(len(readout.us), len(readout.china)) + px(10)
        theme.write(surface, readout.standing_title, room.topleft, "small", True, theme.ink_soft)
        top = room.top + theme.line_height("small") + px(10)
        width = room.width // len(readout.standing)
        for at, standing in enumerate(readout.standing):
            left = room.left + at * width
            colour = theme.side(at) if at < 2 else theme.ink
            theme.write(
                surface,
                standing.label,
                (left, top),
                "small",
                color=theme.ink_soft,
                max_width=width - px(12),
            )
            after = theme.write(
                surface,
                standing.after,
                (left, top + theme.line_height("small") + px(4)),
                "number_big",
                True,
                colour,
                max_width=width - px(12),
            )
            if standing.before != standing.after and after.width < width - px(60):
                theme.write(
                    surface,
                    f"← {standing.before}",
                    (after.right + px(8), after.bottom - px(4)),
                    "small",
                    color=theme.ink_faint,
                    anchor="bottomleft",
                )

    def studied(self) -> Subject:
        """The scenario alone: two people may be looking, and what one knows is not the other's."""
        return Subject(self.scenario, self.report.after.ruleset)

    def keys(self) -> list[tuple[str, str]]:
        """The keys of the reveal, for the help."""
        texts = self.app.texts
        return [
            (texts(f"play-key-{key}"), texts(f"play-key-{key}-about")) for key in ("skip", "on")
        ]
