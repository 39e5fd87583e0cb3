"""A page of text to read: headings, paragraphs and bold words, scrolled by wheel, bar and keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import pygame

from game.view.drawing.line_setting import set_lines
from game.view.drawing.shapes import focus_ring
from game.view.drawing.theme import Role, Theme
from game.view.gui.control import Control, repeat_keys
from game.view.gui.scrolling import Scrolling
from game.view.input import keys
from game.view.input.focus import FocusRing

__all__ = ["TextPage"]

GAP: Final = 7
"""Between two lines [design px]."""
BETWEEN: Final = 4
"""Between two paragraphs [design px]."""
BLANK: Final = 0.5
"""Height of an empty line, in lines."""
ROLL: Final = 3
"""Lines that a notch of the wheel or an arrow goes."""
BAR: Final = 8
"""Width of the scroll bar [design px]."""
BESIDE: Final = 12
"""Between the text and its bar [design px]."""


@dataclass(frozen=True)
class _Piece:
    """Letters of one weight."""

    text: str
    bold: bool


@dataclass(frozen=True)
class _Line:
    """One line, with its place from the top of the page [px]."""

    pieces: tuple[_Piece, ...]
    role: Role
    top: int


class TextPage(Control):
    """Markup as in the messages: ``# heading``, ``__bold__``, an empty line between paragraphs."""

    def __init__(self, rect: pygame.Rect, label: str, markup: str, theme: Theme) -> None:
        super().__init__(rect, label)
        self._theme = theme
        lines, content = _set(markup, rect.width, theme)
        px = theme.px
        if content > rect.height:  # set again, beside the bar
            lines, content = _set(markup, rect.width - px(BESIDE), theme)
        self._lines = lines
        track = pygame.Rect(0, rect.top, px(BAR), rect.height)
        track.right = rect.right + px(BESIDE)
        self.scrolling = Scrolling(content, rect, track)

    @property
    def text(self) -> str:
        """Everything on the page, one line below the other."""
        return "\n".join("".join(piece.text for piece in line.pieces) for line in self._lines)

    @property
    def scrolls(self) -> bool:
        """Whether there is more text than fits."""
        return self.scrolling.needed

    @property
    def enabled(self) -> bool:
        """Reached by Tab only when there is something to scroll."""
        return self.scrolls

    @enabled.setter
    def enabled(self, enabled: bool) -> None:
        raise AttributeError("a page of text is reached when it scrolls")

    def set_focus(self, focused: bool) -> None:
        """Let a key that is held down scroll on."""
        repeat_keys(focused)

    def take(self, event: pygame.event.Event) -> bool:
        """Scroll by the arrows, the page keys, Home, End, the wheel and the bar."""
        line = ROLL * (self._theme.line_height("reading") + self._theme.px(GAP))
        page = round(0.9 * self.rect.height)
        steps = {keys.UP: -line, keys.DOWN: line, keys.SPACE: page}
        if event.type == pygame.KEYDOWN and event.key in steps:
            return self.scrolling.roll(steps[event.key])
        return self.scrolling.take(event, line, page)

    def follow(self, event: pygame.event.Event) -> bool:
        """Go along with a pointer that holds the bar."""
        return self.scrolling.follow(event)

    def draw(self, surface: pygame.Surface, theme: Theme, ring: FocusRing) -> None:
        """Draw the lines that are wholly in sight, the bar and the focus."""
        window = surface.subsurface(self.rect.clip(surface.get_rect()))
        for line in self._lines:
            top = line.top - self.scrolling.offset
            if top >= 0 and top + theme.line_height(line.role) <= self.rect.height:
                left = 0
                for piece in line.pieces:
                    theme.write(window, piece.text, (left, top), role=line.role, bold=piece.bold)
                    left += theme.measure(piece.text, role=line.role, bold=piece.bold)[0]
        self.scrolling.draw(surface, theme)
        if ring.is_focused(self):
            room = self.rect.inflate(2 * theme.px(BAR), theme.px(BAR))
            if self.scrolling.needed:
                room.union_ip(self.scrolling.track.inflate(theme.px(4), 0))
            focus_ring(surface, room, theme, theme.px(8))


def _set(markup: str, width: int, theme: Theme) -> tuple[list[_Line], int]:
    """Return the lines of a text no wider than ``width``, and their height together [px]."""
    lines: list[_Line] = []
    top = 0
    for paragraph in markup.strip().split("\n"):
        plain = paragraph.strip()
        heading = plain.startswith("# ")
        role: Role = "heading" if heading else "reading"
        if not plain:
            top += round(BLANK * theme.line_height(role))
            continue
        pieces = [_Piece(plain[2:], True)] if heading else _weighed(plain)
        for row in _broken(pieces, role, width, theme):
            lines.append(_Line(row, role, top))
            top += theme.line_height(role) + theme.px(GAP)
        top += theme.px(BETWEEN)
    return lines, max(0, top - theme.px(GAP) - theme.px(BETWEEN))


def _weighed(line: str) -> list[_Piece]:
    """The words between double underscores are bold."""
    parts = line.split("__")
    return [_Piece(part, bool(at % 2)) for at, part in enumerate(parts) if part]


def _broken(pieces: list[_Piece], role: Role, width: int, theme: Theme) -> list[tuple[_Piece, ...]]:
    """Lines broken where the language allows, whatever the weight there."""
    text = "".join(piece.text for piece in pieces)

    def fits(start: int, end: int) -> bool:
        cut = _cut(pieces, start, start + len(text[start:end].rstrip()))
        return (
            sum(theme.measure(piece.text, role=role, bold=piece.bold)[0] for piece in cut) <= width
        )

    return [
        _cut(pieces, start, start + len(text[start:end].rstrip()))
        for start, end in set_lines(text, fits)
    ]


def _cut(pieces: list[_Piece], start: int, end: int) -> tuple[_Piece, ...]:
    """The letters from one place to another, in their weights."""
    found = []
    at = 0
    for piece in pieces:
        low, high = max(start - at, 0), min(end - at, len(piece.text))
        if low < high:
            found.append(_Piece(piece.text[low:high], piece.bold))
        at += len(piece.text)
    return tuple(found)
