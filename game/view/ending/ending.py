"""The ending: the story of the match and where it turned, what counted, and all its curves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

import pygame

from game.match import Table
from game.readouts.ending.ending import EndingReadout, read_ending
from game.readouts.ending.ending_breakdowns import EndingBreakdowns, read_ending_sums
from game.readouts.ending.story import StoryReadout, read_story, tell_lead
from game.readouts.words.names import Names
from game.readouts.words.taken_back import tell_taken_back
from game.rules import SIDES, Side
from game.scenario import Scenario
from game.view.charts.lead_chart import draw_lead_chart
from game.view.drawing.hotspot import Hotspot, hotspot_around
from game.view.drawing.owners import owner_colour
from game.view.drawing.shapes import panel
from game.view.ending.curve_sheet import CurveSheet, SheetReadout
from game.view.ending.ending_story import draw_ending_story
from game.view.ending.ending_ways import EndingWays
from game.view.ending.turn_card import TurnCard
from game.view.gui import Button, Choice
from game.view.input import keys
from game.view.screens.page import Page
from game.view.screens.subject import Subject

__all__ = ["EndingScreen"]

STORY_SHARE: Final = 0.36
LEAVES: Final = ("story", "curves")
LEAF: Final = 132
TOP: Final = 24
CARD_GAP: Final = 8
LEAST_CHART: Final = 110


class EndingScreen(Page):
    """The end of a match; ``ways`` leads on from it, and without them it is only looked at."""

    name = "ending"

    def __init__(
        self,
        table: Table,
        ways: EndingWays | None = None,
        *,
        leaf: int = 0,
        is_picture: bool = False,
    ) -> None:
        """Show the end of a match; a picture of it has nothing to press."""
        super().__init__()
        self._is_picture = is_picture
        self.table = table
        self.ways = ways
        self.leaf = leaf
        """Which of the two leaves lies open: the story, or the curves."""
        self.readout: EndingReadout | None = None
        self.story: StoryReadout | None = None
        self.sums: EndingBreakdowns | None = None
        """What every number is made of."""
        self._read_in = ""
        self._left = self._right = self._lead = pygame.Rect(0, 0, 0, 0)

    def scenario_told(self) -> Scenario:
        """Return the scenario of the match."""
        return self.table.scenario

    def build(self, size: tuple[int, int]) -> None:
        """Place the verdict at the left, the turns or the curves at the right, buttons below."""
        self._read()
        px = self.app.theme.px
        room = self.body(size)
        foot = size[1] if self._is_picture else room.bottom
        room = pygame.Rect(room.left, px(TOP), room.width, foot - px(TOP))
        self._left = pygame.Rect(room.left, room.top, round(room.width * STORY_SHARE), room.height)
        self._right = pygame.Rect(self._left.right + px(28), room.top, 0, room.height)
        self._right.width = room.right - self._right.left
        if not self._is_picture:
            self._add_ways(self.footer(size))
            self.first = len(self.controls) - 1
            self._add_leaves()
        if self.leaf == 0:
            self._add_turns()
            self.add_numbers(self._draw_left(pygame.Surface(size)))
        elif not self._is_picture:
            self._add_curves(room)

    def _add_curves(self, room: pygame.Rect) -> None:
        """The curves take the whole width."""
        theme = self.app.theme
        top = room.top + theme.px(40)
        place = pygame.Rect(room.left, top, room.width, room.bottom - top)
        label = self.app.texts("play-ending-charts")
        sheet = CurveSheet(place, label, self.sheet(), self._open_turn, theme)
        self.add(sheet)
        assert self.sums is not None
        self.add_numbers(sheet.hotspots(self.sums.verdict, self.sums.curves))
        told = self._draw_curves_heading(pygame.Surface(self.app.size))
        self.add_numbers([hotspot_around(told, self.sums.verdict, theme)])

    def sheet(self) -> SheetReadout:
        """Return the curves with the names of their quarters."""
        assert self.readout is not None
        assert self.story is not None
        texts, lead = self.app.texts, self.story.lead
        names = Names(self.table.scenario, self.table.ruleset, texts)
        leads = tuple(tell_lead(lead, value, texts) for value in lead.values)
        return SheetReadout(self.story, self.readout.charts, names.stops(self.table.turn), leads)

    def _open_turn(self, turn: int) -> None:
        if self.ways is not None:
            self.ways.replay(turn)

    def _add_leaves(self) -> None:
        px = self.app.theme.px
        names = [self.app.texts(f"story-leaf-{leaf}") for leaf in LEAVES]
        place = pygame.Rect(0, 0, px(LEAF) * len(LEAVES), px(34))
        place.topright = (self._right.right, self._right.top - px(4))
        label = self.app.texts("story-leaf")
        self.add(Choice(place, label, names, self.leaf, self._turn_to))

    def _read(self) -> None:
        """Read the match once for each language: nothing changes any more."""
        if self._read_in == self.app.texts.language:
            return
        self._read_in = self.app.texts.language
        names = Names(self.table.scenario, self.table.ruleset, self.app.texts)
        us_seen, china_seen = (self.table.history(side) for side in SIDES)
        self.readout = read_ending(us_seen, china_seen, names, self.table.result)
        taken = tell_taken_back(self.table, self.app.texts)
        if taken:
            told = self.app.texts("back-taken-sentence", taken=taken)
            text = self.app.texts.run_in((told, self.readout.text))
            self.readout = replace(self.readout, text=text)
        self.story = read_story(self.table, names)
        self.sums = read_ending_sums(self.table, self.story.turns, names)

    def _turn_to(self, leaf: int) -> None:
        self.leaf = leaf
        self.layout(self.app.size)

    def _add_ways(self, foot: pygame.Rect) -> None:
        texts, px = self.app.texts, self.app.theme.px
        if self.ways is not None:
            left = foot.left
            for digit, (name, act) in enumerate(self._ways_on(self.ways), start=1):
                label = texts(name)
                width = self.app.theme.measure(label)[0] + px(62)
                spot = pygame.Rect(left, foot.top, max(px(132), width), foot.height)
                self.add(Button(spot, label, act, key=str(digit)), digit=digit)
                left = spot.right + px(10)
        place = pygame.Rect(foot.right - px(200), foot.top, px(200), foot.height)
        key = texts("view-key-escape")  # Enter opens a quarter where the curves have the focus
        menu = Button(place, texts("play-ending-menu"), self.app.home, kind="primary", key=key)
        self.add(menu)

    def _ways_on(self, ways: EndingWays) -> tuple[tuple[str, Callable[[], None]], ...]:
        named = (
            ("story-replay", lambda: ways.replay(None)),
            ("play-ending-rematch", ways.again),
            ("story-swap", ways.swap),
            ("story-keep", ways.keep),
        )
        return tuple((name, act) for name, act in named if act is not None)

    def _add_turns(self) -> None:
        """The cards of the turning points from the foot up; the chart takes what is left."""
        assert self.story is not None
        assert self.sums is not None
        hint = self.app.texts("story-open")
        theme = self.app.theme
        px = theme.px
        width = (self._right.width - px(CARD_GAP)) // 2
        turns = self.story.turns
        tall = [TurnCard.height(width, turn, theme) for turn in turns]
        rows = [max(tall[at : at + 2]) for at in range(0, len(tall), 2)]
        rows = rows or [theme.block_height(self.story.quiet, self._right.width, role="small")]
        top = self._right.bottom - sum(rows) - px(CARD_GAP) * max(0, len(rows) - 1)
        self._lead = pygame.Rect(self._right.left, 0, self._right.width, 0)
        self._lead.top = self._right.top + theme.line_height("heading") + px(14)
        self._lead.height = max(px(LEAST_CHART), top - px(12) - self._lead.top)
        top = self._lead.bottom + px(12)
        for at, turn in enumerate(turns):
            row, column = divmod(at, 2)
            left = self._right.left + column * (width + px(CARD_GAP))
            place = pygame.Rect(left, top + sum(rows[:row]) + row * px(CARD_GAP), width, rows[row])
            opened = partial(self._open_turn, turn.turn)
            told = self.sums.turns[at]
            self.add(TurnCard(place, at + 1, turn, told, opened, hint=hint if self.ways else ""))

    def spare(self) -> Sequence[pygame.Rect]:
        """Return the room between the title of the open leaf and the names of the leaves."""
        if self.readout is None or self.story is None:
            return ()
        theme, px = self.app.theme, self.app.theme.px
        left = self._right.left + theme.measure(self.story.title, role="heading", bold=True)[0]
        if self.leaf == 1:
            left = (
                self._left.left
                + theme.measure(self.readout.title, role="heading", bold=True)[0]
                + px(14)
            )
            left += theme.measure(self.readout.verdict, role="small", bold=True)[0]
        right = self._right.right - px(LEAF) * len(LEAVES)
        room = pygame.Rect(left, px(4), right - left, 0).inflate(-2 * px(14), 0)
        room.height = px(TOP) + theme.line_height("heading") + px(6) - room.top
        return (room,)

    def handle(self, event: pygame.event.Event) -> None:
        """Go to the menu by Escape: the match is over."""
        if event.type == pygame.KEYDOWN and event.key == keys.ESCAPE:
            self.app.home()
            return
        super().handle(event)

    # Drawing.

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw story, scores, objectives; then the turns or the charts."""
        if self.readout is None or self.story is None:
            return
        if self.leaf == 1:
            self._draw_curves_heading(surface)
            return
        self._draw_left(surface)
        self._draw_turns(surface, self.story)

    def _draw_left(self, surface: pygame.Surface) -> list[Hotspot]:
        """How it ended; returns where the numbers of it stand."""
        assert self.readout is not None
        assert self.sums is not None
        return draw_ending_story(surface, self._left, self.readout, self.sums, self.app.theme)

    def _draw_heading_of(self, surface: pygame.Surface, title: str) -> int:
        """The title of the open leaf; returns where it ends [px]."""
        px = self.app.theme.px
        room = self._right.width - px(LEAF) * len(LEAVES) - px(16)
        head = self.app.theme.write(
            surface, title, self._right.topleft, role="heading", bold=True, max_width=room
        )
        return head.bottom

    def _draw_turns(self, surface: pygame.Surface, story: StoryReadout) -> None:
        theme = self.app.theme
        px = theme.px
        self._draw_heading_of(surface, story.title)
        panel(surface, self._lead, theme)
        cards = [control for control in self.controls if isinstance(control, TurnCard)]
        focused = self.ring.focused if self.ring.visible else self.ring.hovered
        hot = next((at for at, card in enumerate(cards) if card is focused), -1)
        inner = self._lead.inflate(-px(24), -px(20))
        marks = [turn.turn for turn in story.turns]
        draw_lead_chart(surface, inner, story.lead, theme, marks=marks, hot=hot)
        if not story.turns:
            below = self._right.copy()
            below.top = self._lead.bottom + px(12)
            theme.write_block(surface, story.quiet, below, role="small", color=theme.ink_soft)

    def _draw_curves_heading(self, surface: pygame.Surface) -> pygame.Rect:
        """How it ended, and what can be done with the curves where there is room to say it.

        Returns where the verdict stands.
        """
        assert self.readout is not None
        theme, texts, readout = self.app.theme, self.app.texts, self.readout
        px = theme.px
        left = self._left.left
        right = self._right.right - px(LEAF) * len(LEAVES) - px(16)
        head = theme.write(
            surface, readout.title, (left, self._left.top), role="heading", bold=True
        )
        verdict = owner_colour(readout.owner, theme)
        at = (head.right + px(14), head.bottom - px(2))
        told = theme.write(
            surface,
            readout.verdict,
            at,
            role="small",
            bold=True,
            color=verdict,
            anchor="bottomleft",
            max_width=right - at[0],
        )
        hint = texts("story-curves-hint")
        if self.ways is not None and theme.measure(hint, role="small")[0] < right - told.right - px(
            24
        ):
            at = (right, told.bottom)
            theme.write(
                surface, hint, at, role="small", color=theme.ink_faint, anchor="bottomright"
            )
        return told

    def studied(self) -> Subject:
        """Return the match that is over."""
        seen = self.table.report(Side.US, self.table.turn).after
        return Subject(self.table.scenario, self.table.ruleset, seen)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the screen, for the help."""
        texts = self.app.texts
        return [
            ("1 – 4", texts("story-key-ways")),
            ("← → Home End", texts("story-key-curves")),
            ("Tab", texts("sums-key-number-about")),
            (self.key_of(keys.WHY), texts("sums-key-turn-about")),
            (texts("view-key-escape"), texts("play-ending-menu")),
        ]
