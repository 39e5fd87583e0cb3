"""The briefing: where things stand, what one's side is scored by, and what the rival wants."""

from __future__ import annotations

import pygame

from game.readouts.menus.menu import Briefing, MatchChoice, ObjectiveLine
from game.rules import Side
from game.view.drawing.icons import draw_icon
from game.view.drawing.shapes import bar, panel
from game.view.drawing.signs import side_sign
from game.view.gui import Button, Choice
from game.view.gui.text_page import TextPage
from game.view.input import keys
from game.view.menus.way import Way
from game.view.screens.page import Page

__all__ = ["BriefingScreen"]

PAD = 22
ICON = 14
ROW = 46


class BriefingScreen(Page):
    """Step three; the next thing is the first turn."""

    name = "briefing"

    def __init__(self, way: Way, choice: MatchChoice) -> None:
        super().__init__()
        self.way = way
        self.choice = choice
        self.side = choice.humans[0] if choice.humans else 0
        self.briefing: Briefing | None = None
        self._left = self._right = pygame.Rect(0, 0, 0, 0)

    @property
    def sides(self) -> tuple[int, ...]:
        """The sides whose briefing may be read here: the players' own, or both when watching."""
        return self.choice.humans or (0, 1)

    def build(self, size: tuple[int, int]) -> None:
        """Place the situation at the left, the objectives at the right."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        self.briefing = self.way.catalogue.briefing(self.choice, self.side, texts)
        self.heading = self.briefing.title
        self.steps = (
            2,
            (texts("view-step-scenario"), texts("view-step-sides"), texts("view-step-briefing")),
        )
        room = self.body(size)
        self._left = pygame.Rect(room.left, room.top, round(room.width * 0.58), room.height)
        self._right = pygame.Rect(self._left.right + px(20), room.top, 0, room.height)
        self._right.width = room.right - self._right.left
        self._add_text()
        if len(self.sides) > 1:
            place = pygame.Rect(0, 0, px(232), px(34))
            place.topright = (self._left.right - px(PAD), self._left.top + px(14))
            names = self._side_names()
            self.add(Choice(place, texts("view-briefing-side"), names, self.side, self._show))
        self.add_back(size)
        foot = self.footer(size)
        place = pygame.Rect(foot.right - px(260), foot.top, px(260), foot.height)
        key = texts("view-key-enter")
        self.add(Button(place, texts("view-begin"), self._begin, kind="primary", key=key))
        self.first = len(self.controls) - 1

    def _side_names(self) -> list[str]:
        assert self.briefing is not None
        own, rival = self.briefing.side_name, self.briefing.rival_name
        return [own, rival] if self.side == 0 else [rival, own]

    def _add_text(self) -> None:
        theme = self.app.theme
        px = theme.px
        assert self.briefing is not None
        box = self._left.inflate(-2 * px(PAD), 0)
        box.top = self._left.top + px(64)
        box.height = self._left.bottom - px(16) - box.top
        label = self.app.texts("view-briefing-situation")
        self.add(TextPage(box, label, self._markup(self.briefing), theme))

    def _markup(self, briefing: Briefing) -> str:
        """The situation, the side's own brief, and what each of its objectives means."""
        texts = self.app.texts
        parts = [briefing.situation]
        if briefing.secret and len(self.choice.humans) < 2:
            parts.append(f"# {texts('view-briefing-secret')}\n{briefing.secret}")
        meanings = [self._meaning(line) for line in briefing.objectives if line.says]
        if meanings:
            title = self._what_counts(briefing.side, briefing.side_name)
            parts.append("\n".join([f"# {title}", *meanings]))
        return "\n\n".join(parts)

    def _meaning(self, line: ObjectiveLine) -> str:
        """What an objective means, with its range where that has no room at the right."""
        says = line.says
        if line.span and not self._spans(line):
            says = self.app.texts("view-briefing-meaning", says=says, span=line.span)
        return f"__{line.label}__  {says}"

    def _what_counts(self, side: int, name: str) -> str:
        """The heading over a side's objectives; in some languages one country takes an article."""
        return self.app.texts(f"view-briefing-objectives-{Side(side).slug}", side=name)

    def _show(self, side: int) -> None:
        self.side = side
        self.layout(self.app.size)

    def _begin(self) -> None:
        self.way.begin(self.choice)

    def handle(self, event: pygame.event.Event) -> None:
        """Enter begins from anywhere."""
        enter = event.type == pygame.KEYDOWN and event.key in keys.ENTER
        if enter and not isinstance(self.ring.focused, Button):
            self._begin()
            return
        super().handle(event)

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw the panels, whose briefing it is, and the objectives."""
        theme, briefing = self.app.theme, self.briefing
        if briefing is None:
            return
        px = theme.px
        panel(surface, self._left, theme)
        panel(surface, self._right, theme)
        self._draw_whose(surface, briefing)
        inner = self._right.inflate(-2 * px(PAD), -2 * px(PAD))
        inner.top = self._right.top + px(18)
        own = self._what_counts(briefing.side, briefing.side_name)
        y = self._draw_objectives(surface, inner, own, briefing.objectives, briefing.side)
        surface.fill(theme.line, (inner.left, y + px(4), inner.width, max(1, px(1))))
        rest = pygame.Rect(inner.left, y + px(18), inner.width, inner.bottom - y - px(18))
        rival = self._what_counts(1 - briefing.side, briefing.rival_name)
        self._draw_objectives(surface, rest, rival, briefing.rival_objectives, 1 - briefing.side)

    def _draw_whose(self, surface: pygame.Surface, briefing: Briefing) -> None:
        theme = self.app.theme
        px = theme.px
        colour = theme.side(briefing.side)
        sign = pygame.Rect(self._left.left + px(PAD), self._left.top + px(22), px(18), px(18))
        side_sign(surface, sign, briefing.side, colour)
        turns = self.app.texts("view-briefing-when", date=briefing.date, turns=briefing.turns)
        room = self._left.width - 2 * px(PAD) - px(28)
        if len(self.sides) > 1:
            room -= px(248)
        name = theme.write(
            surface,
            briefing.side_name,
            (sign.right + px(10), sign.centery),
            role="heading",
            bold=True,
            color=colour,
            anchor="midleft",
            max_width=room,
        )
        at = (name.right + px(12), sign.centery)
        left = room - name.width - px(12)
        theme.write(
            surface, turns, at, role="small", color=theme.ink_soft, anchor="midleft", max_width=left
        )

    def _draw_objectives(
        self,
        surface: pygame.Surface,
        room: pygame.Rect,
        title: str,
        lines: tuple[ObjectiveLine, ...],
        side: int,
    ) -> int:
        """A heading and a row for each objective; returns where they end [px]."""
        theme = self.app.theme
        px = theme.px
        head = theme.write(
            surface,
            title,
            room.topleft,
            role="heading",
            bold=True,
            color=theme.side(side),
            max_width=room.width,
        )
        y = head.bottom + px(10)
        row = self._row_height()
        for line in lines:
            self._draw_objective(surface, pygame.Rect(room.left, y, room.width, row), line, side)
            y += row
        return y

    def _row_height(self) -> int:
        """Rows shrink when both sides have many objectives, but to what a line needs."""
        theme = self.app.theme
        px = theme.px
        assert self.briefing is not None
        count = len(self.briefing.objectives) + len(self.briefing.rival_objectives)
        heads = 2 * (theme.line_height("heading") + px(10)) + px(18)
        room = self._right.height - px(18) - px(12) - heads
        least = theme.line_height("small") + px(9)
        return max(least, min(px(ROW), room // max(1, count)))

    def _spans(self, line: ObjectiveLine) -> bool:
        """Whether there is room for an objective's range behind its name."""
        theme = self.app.theme
        px = theme.px
        room = self._right.width - 2 * px(PAD) - px(22)
        room -= px(ICON + 8) if line.icon else 0
        room -= theme.measure(line.label, role="small", bold=True)[0]
        room -= theme.measure(self.app.texts.percent(line.weight), role="small", bold=True)[0]
        return bool(line.span) and theme.measure(line.span, role="small")[0] <= room

    def _draw_objective(
        self, surface: pygame.Surface, rect: pygame.Rect, line: ObjectiveLine, side: int
    ) -> None:
        """What counts, over what range, and how heavy; the text at the left says what it means."""
        theme = self.app.theme
        px = theme.px
        share = self.app.texts.percent(line.weight)
        weight = theme.write(
            surface, share, (rect.right, rect.top), role="small", bold=True, anchor="topright"
        )
        start = rect.left
        if line.icon:
            sign = pygame.Rect(rect.left, 0, px(ICON), px(ICON))
            sign.centery = weight.centery
            draw_icon(surface, sign, line.icon, theme.side(side))
            start = sign.right + px(8)
        room = weight.left - px(12) - start
        name = theme.write(
            surface, line.label, (start, rect.top), role="small", bold=True, max_width=room
        )
        if self._spans(line):
            at = (name.right + px(10), rect.top)
            theme.write(surface, line.span, at, role="small", color=theme.ink_faint)
        beneath = min(px(5), (rect.height - name.height) // 4)
        track = pygame.Rect(rect.left, name.bottom + beneath, rect.width, max(3, px(5)))
        bar(surface, track, line.weight, fill=theme.side(side), track=theme.track)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the screen, for the help."""
        texts = self.app.texts
        return [
            ("↑ ↓ PgUp PgDn", texts("view-key-scroll")),
            (texts("view-key-enter"), texts("view-key-begin")),
        ]
