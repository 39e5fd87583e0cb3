"""A page of the encyclopaedia: text, facts and links, scrolled and walked by keys or mouse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

import pygame

from game.readouts.reference.rulebook import Line, LineKind, RulePage
from game.view.drawing.icons import draw_icon
from game.view.drawing.owners import quiet_owner_colour
from game.view.drawing.shapes import focus_ring, rounded
from game.view.drawing.theme import Colour, Role, Theme
from game.view.gui.control import Control
from game.view.gui.scrolling import Scrolling
from game.view.input import keys
from game.view.input.focus import FocusRing

__all__ = ["PageView"]

LABEL: Final = 0.30
"""Part of the width that the labels of facts take [share]."""
PAD: Final = 26
"""Between the edge of the page and its text [design px]."""
NARROW: Final = 330
"""A page no wider than this has no room for two columns of sentences [design px]."""
SIGN: Final = 14
"""Side of the drawing before a link [design px]."""
ROLL: Final = 48
"""How far a notch of the wheel or an arrow goes [design px]."""


@dataclass(frozen=True)
class _Row:
    """A line with its place on the page, from the page's top [px]."""

    line: Line
    top: int
    height: int
    link: int = -1
    """Which of the links it is, or -1."""


class PageView(Control):
    """Up and Down walk the links and scroll, Enter and a click follow one."""

    def __init__(
        self,
        rect: pygame.Rect,
        page: RulePage,
        on_follow: Callable[[str], None],
        theme: Theme,
    ) -> None:
        super().__init__(rect, page.title)
        self.page = page
        self.chosen = -1
        """The link under the keyboard, or -1."""
        self._hot = -1
        self._on_follow = on_follow
        self._theme = theme
        self._rows = self._placed()
        self.scrolling = Scrolling(self._content, rect, self._track())
        self._links = [row for row in self._rows if row.link >= 0]

    # Placing.

    def _placed(self) -> list[_Row]:
        px = self._theme.px
        top = px(PAD) + self._theme.line_height("title") + px(8)
        top += self._theme.line_height("small") + px(14)
        rows: list[_Row] = []
        links = 0
        for line in self.page.lines:
            top += px(10) if line.kind is LineKind.HEADING and rows else 0
            height = self._height(line)
            is_link = line.kind is LineKind.LINK
            rows.append(_Row(line, top, height, links if is_link else -1))
            links += is_link
            top += height + px(10 if line.kind is LineKind.TEXT else 3)
        self._content = top + px(PAD)
        return rows

    @property
    def _width(self) -> int:
        return self.rect.width - 2 * self._theme.px(PAD) - self._theme.px(10)

    def _label_width(self) -> int:
        return round(self._width * LABEL)

    def _height(self, line: Line) -> int:
        theme, px = self._theme, self._theme.px
        if line.kind is LineKind.TEXT:
            return theme.block_height(line.text, min(self._width, px(720)), line_gap=5)
        if line.kind is LineKind.HEADING:
            return theme.line_height("heading") + px(6)
        if line.kind is LineKind.SOURCE:
            return px(8) + theme.block_height(line.text, self._width, role="tiny", line_gap=2)
        if line.kind is LineKind.FACT:
            room = self._width - self._label_width()
            label = theme.block_height(line.text, self._label_width() - px(12), role="small")
            return max(label, theme.block_height(line.note, room, role="small")) + px(4)
        note_room, text_room = self._link_rooms(line)
        high = theme.block_height(line.text, text_room, role="small", bold=True)
        note = theme.block_height(line.note, note_room, role="small")
        return (high + px(2) + note if self._is_stacked(line) else max(high, note)) + px(10)

    def _is_stacked(self, line: Line) -> bool:
        """Whether a link's note goes under its name: side by side one of them would be torn."""
        px, width = self._theme.px, partial(self._theme.measure, role="small")
        room = self._width - px(12 + 14 + SIGN + 8)
        name, note = width(line.text, bold=True)[0], width(line.note)[0] + px(4)
        torn = room < px(NARROW) or name > room // 2
        return bool(line.note) and name + note > room and torn

    def _link_rooms(self, line: Line) -> tuple[int, int]:
        """Widths for a link's note and its name; where they do not fit, the note has a half."""
        px = self._theme.px
        room = self._width - px(12) - px(SIGN + 8)
        if self._is_stacked(line):
            return room, room
        wish = self._theme.measure(line.note, role="small")[0] + px(4)
        left = room - px(14) - self._theme.measure(line.text, role="small", bold=True)[0]
        note = wish if wish <= left else min(wish, room // 2)
        return max(note, 1), room - note - px(14)

    # What a player does.

    @property
    def scrolls(self) -> bool:
        """Whether there is more on the page than fits."""
        return self.scrolling.needed

    @property
    def scroll(self) -> int:
        """How far the page is pushed up [px]."""
        return self.scrolling.offset

    @property
    def enabled(self) -> bool:
        """Reached by Tab where there is something to scroll or to follow."""
        return self.scrolls or bool(self._links)

    @enabled.setter
    def enabled(self, enabled: bool) -> None:
        raise AttributeError("a page is reached when it scrolls or links")

    @property
    def links(self) -> list[str]:
        """The pages this one leads to, from the top."""
        return [row.line.to for row in self._links]

    def link_rect(self, link: int) -> pygame.Rect:
        """Return where a link is now, seen or not."""
        row = self._links[link]
        px = self._theme.px
        left = self.rect.left + px(PAD) - px(12)
        top = self.rect.top + row.top - self.scroll
        return pygame.Rect(left, top, self._width + px(24), row.height)

    def set_focus(self, focused: bool) -> None:
        """Choose the first link in sight when the keyboard comes."""
        if focused and self.chosen < 0 and self._links:
            self.chosen = next((at for at in range(len(self._links)) if self._in_sight(at)), -1)

    def _in_sight(self, link: int) -> bool:
        return self.rect.contains(self.link_rect(link))

    def take(self, event: pygame.event.Event) -> bool:
        """Answer the arrows, the page keys, Enter, the wheel and clicks."""
        if self.scrolling.take(event, self._theme.px(ROLL), round(0.85 * self.rect.height)):
            return True
        if event.type == pygame.MOUSEBUTTONDOWN:
            return self._click(event.pos)
        if event.type != pygame.KEYDOWN:
            return False
        if event.key in (keys.UP, keys.DOWN):
            return self._step(1 if event.key == keys.DOWN else -1)
        if event.key in keys.ENTER and self.chosen >= 0:
            self._on_follow(self._links[self.chosen].line.to)
            return True
        return False

    def _step(self, step: int) -> bool:
        """To the next link, or a little on where none is in sight."""
        target = self.chosen + step
        if 0 <= target < len(self._links):
            rect = self.link_rect(target)
            near = self.rect.inflate(0, 2 * self._theme.px(ROLL))
            if near.colliderect(rect):
                self.chosen = target
                self._reveal(target)
                return True
        return self.scrolling.roll(step * self._theme.px(ROLL))

    def _reveal(self, link: int) -> None:
        row, px = self._links[link], self._theme.px
        low = row.top + row.height + px(12) - self.rect.height
        self.scrolling.roll(min(max(self.scroll, low), row.top - px(12)) - self.scroll)

    def follow(self, event: pygame.event.Event) -> bool:
        """Go along with a pointer that holds the bar."""
        return self.scrolling.follow(event)

    def hover(self, pos: tuple[int, int]) -> bool:
        """Mark the link under the mouse; True if another one is marked now."""
        before, self._hot = self._hot, self._at(pos)
        return self._hot != before

    def _at(self, pos: tuple[int, int]) -> int:
        if not self.rect.collidepoint(pos):
            return -1
        hits = (at for at in range(len(self._links)) if self.link_rect(at).collidepoint(pos))
        return next(hits, -1)

    def _click(self, pos: tuple[int, int]) -> bool:
        link = self._at(pos)
        if link >= 0:
            self.chosen = link
            self._on_follow(self._links[link].line.to)
        return True

    # Drawing.

    def draw(self, surface: pygame.Surface, theme: Theme, ring: FocusRing) -> None:
        """Draw the title and what of the page is in sight."""
        px = theme.px
        rounded(surface, self.rect, px(10), theme.panel)
        window = surface.subsurface(self.rect.clip(surface.get_rect()))
        self._draw_title(window, theme)
        for row in self._rows:
            top = row.top - self.scroll
            if top + row.height >= 0 and top <= self.rect.height:
                self._draw_row(window, row, top, theme)
        self.scrolling.draw(surface, theme)
        if ring.is_focused(self):
            if 0 <= self.chosen < len(self._links):
                place = self.link_rect(self.chosen).clip(self.rect)
                focus_ring(surface, place.inflate(-px(6), -px(6)), theme, px(6))
            else:
                focus_ring(surface, self.rect.inflate(-px(6), -px(6)), theme, px(10))

    def _draw_title(self, window: pygame.Surface, theme: Theme) -> None:
        px = theme.px
        top = px(PAD) - self.scroll
        title = self.page.title
        role: Role = (
            "title"
            if theme.measure(title, role="title", bold=True)[0] <= self._width
            else "heading"
        )
        head = theme.write(
            window, title, (px(PAD), top), role=role, bold=True, max_width=self._width
        )
        colour = quiet_owner_colour(self.page.owner, theme)
        mark = pygame.Rect(px(PAD), head.bottom + px(3), px(20), px(20))
        draw_icon(window, mark, self.page.icon, colour)
        theme.write(
            window,
            self.page.about,
            (mark.right + px(8), mark.centery),
            role="small",
            color=theme.ink_soft,
            anchor="midleft",
        )

    def _draw_row(self, window: pygame.Surface, row: _Row, top: int, theme: Theme) -> None:
        line, px = row.line, theme.px
        left = px(PAD)
        if line.kind is LineKind.TEXT:
            self._block(
                window,
                line.text,
                left,
                top,
                min(self._width, px(720)),
                role="body",
                colour=theme.ink,
            )
        elif line.kind is LineKind.HEADING:
            theme.write(window, line.text, (left, top), role="heading", bold=True, color=theme.gold)
        elif line.kind is LineKind.SOURCE:
            faint = theme.ink_faint
            self._block(
                window, line.text, left, top + px(8), self._width, role="tiny", colour=faint, gap=2
            )
        elif line.kind is LineKind.FACT:
            label = self._label_width()
            soft = theme.ink_soft
            self._block(window, line.text, left, top, label - px(12), role="small", colour=soft)
            room = self._width - label
            self._block(window, line.note, left + label, top, room, role="small", colour=theme.ink)
        else:
            self._draw_link(window, row, top, theme)

    def _draw_link(self, window: pygame.Surface, row: _Row, top: int, theme: Theme) -> None:
        px = theme.px
        place = pygame.Rect(px(PAD) - px(12), top, self._width + px(24), row.height)
        hot = row.link in (self._hot, self.chosen)
        rounded(window, place, px(6), theme.us_dim if hot else theme.panel_raised)
        note_room, text_room = self._link_rooms(row.line)
        y = top + px(5)
        sign = pygame.Rect(px(PAD), 0, px(SIGN), px(SIGN))
        sign.centery = y + theme.line_height("small") // 2
        draw_icon(window, sign, row.line.icon, theme.ink_soft)
        x = sign.right + px(8)
        self._block(
            window, row.line.text, x, y, text_room, role="small", colour=theme.ink, bold=True
        )
        if self._is_stacked(row.line):
            under = (
                y + theme.block_height(row.line.text, text_room, role="small", bold=True) + px(2)
            )
            self._block(
                window, row.line.note, x, under, note_room, role="small", colour=theme.ink_soft
            )
        else:
            right = px(PAD) + self._width - px(6) - note_room
            rect = pygame.Rect(right, y, note_room, row.height)
            theme.write_block(
                window, row.line.note, rect, role="small", color=theme.ink_soft, align="right"
            )
        middle = place.centery
        tip = place.right - px(8)
        points = [(tip - px(5), middle - px(4)), (tip, middle), (tip - px(5), middle + px(4))]
        pygame.draw.aalines(window, theme.ink_faint, False, points)

    def _block(
        self,
        window: pygame.Surface,
        text: str,
        left: int,
        top: int,
        width: int,
        *,
        role: Role,
        colour: Colour,
        gap: int = 0,
        bold: bool = False,
    ) -> None:
        gap = gap or (5 if role == "body" else 4)
        rect = pygame.Rect(left, top, width, 10_000)
        self._theme.write_block(
            window, text, rect, role=role, color=colour, line_gap=gap, bold=bold
        )

    def _track(self) -> pygame.Rect:
        """Where the scroll bar is."""
        px = self._theme.px
        track = pygame.Rect(0, self.rect.top + px(8), px(6), self.rect.height - px(16))
        track.right = self.rect.right - px(6)
        return track
