"""The replay: any quarter's board, cards and report, along a line of all quarters."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

import pygame

from game.match import Happening, Table
from game.match.shared_screen import happened_for_all, known_to_all, people_at, viewer_at
from game.readouts.ending.story import StoryReadout, read_story
from game.readouts.quarter.order_effects import breakdowns_of_hands
from game.readouts.quarter.reveal import read_reveal
from game.readouts.words.names import Names
from game.rules import Observation
from game.scenario import Scenario
from game.view.board.play_board import PlayBoard
from game.view.board.play_controls import keys_of_race
from game.view.board.play_pointing import Pointing
from game.view.board.race_look import RaceLook
from game.view.drawing.hotspot import Hotspot
from game.view.drawing.shapes import focus_ring, panel
from game.view.drawing.theme import SMALLEST_CANVAS
from game.view.ending.replay_strip import STRIP, make_strip
from game.view.gui import Button
from game.view.gui.scrubber import Scrubber
from game.view.input import keys
from game.view.input.focus import Focusable
from game.view.quarter.turn_panel import draw_turn_panel
from game.view.screens.breakdown_card import explain
from game.view.screens.hotspot_control import HotspotControl, controls_of
from game.view.screens.page import Page
from game.view.screens.screen import Stage
from game.view.screens.subject import Subject

__all__ = ["ReplayScreen"]

PACE: Final = 1.4
"""How long each quarter is shown while it plays by itself [s]."""
SMALL: Final = 92
"""Width of a button in the head of a panel [design px]."""


class ReplayScreen(Page):
    """A match to look back on: while it runs as the viewer knows it, once it is over as it was."""

    name = "replay"

    def __init__(
        self,
        table: Table,
        *,
        turn: int | None = None,
        play_on: Callable[[int], None] | None = None,
    ) -> None:
        """Look at a match.

        Args:
            table: the match.
            turn: the quarter to begin with (0 is the opening); the last one where None.
            play_on: goes back to a quarter and plays on from there; nothing is offered where None.
        """
        super().__init__()
        self.table = table
        self.turn = table.turn if turn is None else min(table.turn, max(0, turn))
        self.playing = False
        """True while the quarters follow each other by themselves."""
        self._play_on = play_on
        self._waited = 0.0
        self._story: StoryReadout | None = None
        self._scrubber: Scrubber | None = None
        self._cards: Button | None = None
        self._report: Button | None = None
        self._pointing = Pointing()
        self._stretch = RaceLook()

    # What is shown.

    def enter(self, app: Stage) -> None:
        """Read the match once: it does not change while it is looked at."""
        super().enter(app)
        self.viewer = viewer_at(self.table)
        self._history = self.table.history(self.viewer)
        over = self.table.result is not None
        self._happened: tuple[Happening, ...] = tuple(
            self.table.since(0) if over else happened_for_all(self.table)
        )

    def scenario_told(self) -> Scenario:
        """Return the scenario of the match."""
        return self.table.scenario

    def build(self, size: tuple[int, int]) -> None:
        """Place the board above, the line of quarters below it."""
        app, px = self.app, self.app.theme.px
        self.names = Names(self.table.scenario, self.table.ruleset, app.texts)
        if self.table.result is not None:
            self._story = read_story(self.table, self.names)
        self._board_size = (size[0], size[1] - px(STRIP))
        least = self._board_size[1] / SMALLEST_CANVAS[1]
        theme = app.theme
        self._look = theme if theme.scale <= least else theme.at_scale(least)
        self._add_strip(pygame.Rect(0, size[1] - px(STRIP), size[0], px(STRIP)))
        self._show()

    def reached(self) -> list[Focusable]:
        """Return buttons, what can be pointed at on the board and beside it, and its tools."""
        texts = self.app.texts
        tools = (
            ("menu", texts("view-back"), self.app.back),
            ("help", texts("play-help", **self.app.keymap.values(texts)), self.app.help),
        )
        corners = [
            HotspotControl(key, rect, label, act, detail=(label,))
            for (key, label, act), rect in zip(tools, self.board.spots.tools, strict=True)
        ]
        numbers = controls_of(self.board.hotspots(), self.explain)
        return [*self.controls, *numbers, *self._numbers, *corners]

    def _show(self) -> None:
        """Read the board of the quarter that is shown."""
        shown = (*self._history[: self.turn], self._seen(self.turn))
        happened = [thing for thing in self._happened if thing.turn <= self.turn]
        self.board = PlayBoard(
            shown,
            happened,
            self.names,
            self._look,
            self._board_size,
            watched=not people_at(self.table),
        )
        self._stretch.apply(self.board)
        self._pointing.show(None)
        if self.turn:
            report = known_to_all(self.table, self.turn)
            self.cards = read_reveal(report, self.names, self.viewer)
            self._told = breakdowns_of_hands(report, self.cards, self.names, self.viewer)
        self._place_buttons()
        self._numbers = controls_of(self._draw_turn(pygame.Surface(self._board_size)), self.explain)
        self.dirty = True

    def _seen(self, turn: int) -> Observation:
        """What the viewer knew after a turn, with the causes of what changed in it."""
        return self.table.report(self.viewer, turn).after if turn else self._history[0]

    # Controls.

    def _add_strip(self, rect: pygame.Rect) -> None:
        strip = make_strip(
            self.app,
            rect,
            self.names,
            self.turn,
            self.table.turn,
            marks=self._marks(),
            months=self.table.ruleset.months_per_turn,
            playing=self.playing,
            show=self.show_turn,
            toggle=self.toggle,
            play_on=self._ask_to_play_on if self._play_on and self.table.turn else None,
        )
        self._scrubber = strip.scrubber
        for control in (strip.scrubber, *strip.buttons):
            self.add(control)
        self.first = 0

    def _marks(self) -> dict[int, str]:
        """The turning points by their numbers, once the match is over."""
        if self._story is None:
            return {}
        return {turn.turn: str(at) for at, turn in enumerate(self._story.turns, start=1)}

    def _place_buttons(self) -> None:
        """The cards and the report of the quarter, in the head of its panel."""
        texts, px = self.app.texts, self._look.px
        self.controls = [
            control for control in self.controls if control not in (self._cards, self._report)
        ]
        self._cards = self._report = None
        if not self.turn:
            return
        room = self.board.spots.orders
        right = room.right - px(12)
        for name, key, act in (
            ("story-report", "R", self.open_report),
            ("story-cards", "C", self.open_cards),
        ):
            label = texts(name)
            theme = self.app.theme
            wide = max(theme.px(SMALL), theme.measure(label, role="small")[0] + theme.grown(58))
            spot = pygame.Rect(right - wide, room.top + px(9), wide, px(28))
            button = Button(spot, label, act, key=key, role="small")
            self.add(button)
            right = spot.left - px(6)
            if key == "R":
                self._report = button
            else:
                self._cards = button

    # What a player does.

    def show_turn(self, turn: int) -> None:
        """Show another quarter; the focus stays on the line."""
        self.turn = min(self.table.turn, max(0, turn))
        if self._scrubber is not None:
            self._scrubber.now = self.turn
        self._show()
        self.ring.items = self.reached()
        if self.ring.focused not in self.ring.items:
            self.ring.focus(self._scrubber)

    def toggle(self) -> None:
        """Let the quarters follow each other, from the opening where the last one is shown."""
        self.playing = not self.playing
        self._waited = 0.0
        if self.playing and self.turn == self.table.turn:
            self.turn = 0
        self.layout(self.app.size)

    def open_cards(self) -> None:
        """Turn the cards of the quarter once more."""
        from game.view.quarter.reveal import RevealScreen

        if self.turn:
            self._stop()
            report = known_to_all(self.table, self.turn)
            self.app.go(RevealScreen(self.table.scenario, report, self.viewer, self.app.back))

    def open_report(self) -> None:
        """Open the report of the quarter."""
        from game.view.quarter.report import ReportScreen

        if self.turn:
            self._stop()
            report = self.table.report(self.viewer, self.turn)
            history = self.table.history(self.viewer)[: self.turn + 1]
            screen = ReportScreen(
                self.table.scenario, report, self.viewer, self.app.back, history=history
            )
            self.app.go(screen)

    def _stop(self) -> None:
        self.playing = False

    def _ask_to_play_on(self) -> None:
        """Ask first: another match is begun, though nothing is lost."""
        if self._play_on is None:
            return
        self._stop()
        texts, turn = self.app.texts, self.turn
        if turn >= self.table.turn and self.table.result is not None:
            self.app.tell(texts("story-play-on-not"))
            return
        date = self.names.turn_date(turn + 1)
        self.app.ask(
            texts("story-play-on-ask", date=date),
            partial(self._play_on, turn),
            detail=texts("story-play-on-says"),
            yes=texts("story-play-on"),
        )

    def _explain_on_race(self, hotspot: Hotspot) -> None:
        """Open the page of a thing on the race."""
        self._stop()
        explain(self.app, lambda: self.board.find(hotspot), by_key=self.ring.visible)

    # Events and time.

    def handle(self, event: pygame.event.Event) -> None:
        """Play by Space, open by C and R, play on by Enter; the line always has the arrows."""
        hotspot = self._pointing.click(event, self.board)
        if hotspot is not None:
            self._explain_on_race(hotspot)
            return
        if self._stretch.handle(event, self.board, self.ring.pointer):
            self.dirty = True
            return
        if event.type == pygame.KEYDOWN and self._key(event):
            return
        super().handle(event)
        if event.type == pygame.MOUSEMOTION:
            self.dirty |= self._pointing.by_mouse(event.pos, self.board, self.ring)
        elif event.type == pygame.KEYDOWN:
            self.dirty |= self._pointing.by_focus(self.ring)

    def _key(self, event: pygame.event.Event) -> bool:
        enter = event.key in keys.ENTER
        on_line = self.ring.focused is self._scrubber
        if enter and self._pointing.by_key is not None:
            self._explain_on_race(self._pointing.by_key)
        elif self._pointing.walk(event, self.board, self.ring):
            self.dirty = True
        elif event.key == keys.SPACE and on_line:
            self.toggle()
        elif keys.CARDS.met(event):
            self.open_cards()
        elif keys.REPORT.met(event):
            self.open_report()
        elif enter and on_line:
            self._ask_to_play_on()
        else:
            return False
        return True

    def update(self, dt: float) -> bool:
        """Go on to the next quarter after a while as it plays, and stop at the last."""
        if self.playing:
            self._waited += dt
            if self._waited >= PACE:
                self._waited = 0.0
                self.show_turn(self.turn + 1)
                if self.turn >= self.table.turn:
                    self.playing = False
                    self.layout(self.app.size)
        return super().update(dt)

    # Drawing.

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw the board, and where the orders were the cards of the quarter."""
        board = surface.subsurface((0, 0, *self._board_size))
        self.board.draw(board)
        self.board.pane(board, "orders", self.board.spots.orders, self.turn, self._draw_turn)

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the note on what is pointed at last."""
        super().draw(surface)
        theme, focused = self.app.theme, self.ring.focused
        on_race = self._pointing.by_key is not None  # where the note draws the one ring there is
        if self.ring.visible and isinstance(focused, HotspotControl) and not on_race:
            focus_ring(surface, focused.rect, theme, focused.radius)
        self.noted_in = self._pointing.draw(surface, theme, self.app.texts)

    def _draw_turn(self, surface: pygame.Surface) -> list[Hotspot]:
        """The cards of the quarter, or what the match was about; returns where numbers stand."""
        theme, rect = self._look, self.board.spots.orders
        px = theme.px
        if self.turn:
            limit = min(
                (button.rect.left for button in (self._cards, self._report) if button is not None),
                default=rect.right,
            )
            return draw_turn_panel(
                surface, rect, self.cards, self._told, theme, right_limit=limit - px(8)
            )
        panel(surface, rect, theme)
        inner = rect.inflate(-px(48), 0)
        words = self.app.texts.pick(self.table.scenario.summary)
        tall = theme.block_height(words, inner.width)
        inner.height = min(rect.height - px(32), tall)
        inner.centery = rect.centery
        theme.write_block(surface, words, inner, color=theme.ink_soft)
        return []

    def studied(self) -> Subject:
        """Return the match, and once it is over the quarter that is looked at."""
        over = self.table.result is not None
        seen = self._history[self.turn] if over else None
        return Subject(self.table.scenario, self.table.ruleset, seen)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the screen, for the help."""
        texts = self.app.texts
        return [
            ("← →", texts("story-key-turn")),
            ("PgUp PgDn Home End", texts("story-key-year")),
            (texts("view-key-space"), texts("story-key-play")),
            (self.key_of(keys.CARDS), texts("story-cards")),
            (self.key_of(keys.REPORT), texts("story-report")),
            *keys_of_race(texts, self.app.keymap),
            (texts("view-key-enter"), texts("story-play-on")),
        ]
