"""What happened, newest first; each line signed by the side whose doing it was."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import pygame

from game.readouts.board.log import LogLine, LogReadout
from game.view.drawing.icons import draw_icon
from game.view.drawing.owners import draw_owner_sign
from game.view.drawing.shapes import rounded
from game.view.drawing.theme import Theme

__all__ = ["LogLayout", "LogRow", "draw_log", "place_log"]

TOOL: Final = 22
"""Side of a sign beside the title [design px]."""
MOST_LINES = 2
"""A longer sentence is cut: its tooltip and the report tell all."""


@dataclass(frozen=True)
class LogRow:
    """One line of the log as it is set."""

    line: LogLine
    rect: pygame.Rect
    rows: tuple[str, ...]
    """Its words, row by row; the last ends with a sign where they are cut."""


@dataclass(frozen=True)
class LogLayout:
    """Where the log lies in its room."""

    title: pygame.Rect
    tools: tuple[pygame.Rect, ...]
    """Signs at the right of the title, from the right."""
    taken_back: pygame.Rect
    """Where it is told that turns were taken back; no height where none were."""
    rows: tuple[LogRow, ...]
    """As many lines as there is room for."""


def place_log(rect: pygame.Rect, readout: LogReadout, theme: Theme, tools: int = 0) -> LogLayout:
    """Return where everything goes inside ``rect``, with so many signs beside the title."""
    px, side = theme.px, theme.px(TOOL)
    high = max(theme.line_height("small"), side if tools else 0)
    title = pygame.Rect(rect.left, rect.top, rect.width - (side + px(4)) * tools, high)
    signs = tuple(
        pygame.Rect(rect.right - side * (at + 1) - px(4) * at, rect.top, side, side)
        for at in range(tools)
    )
    top = title.bottom + px(6)
    told = pygame.Rect(rect.left, top, rect.width, 0)
    if readout.taken_back:
        told.height = theme.line_height("small")
        top = told.bottom + px(4)
    rows = []
    for line, words in _set(readout, rect.width, theme):
        place = pygame.Rect(rect.left, top, rect.width, _pitch(theme) * len(words))
        if place.bottom > rect.bottom:
            break
        rows.append(LogRow(line, place, words))
        top = place.bottom + px(2)
    return LogLayout(title, signs, told, tuple(rows))


def _set(
    readout: LogReadout, width: int, theme: Theme
) -> Iterator[tuple[LogLine, tuple[str, ...]]]:
    room = width - _text_left(readout, theme)
    for line in readout.lines:
        whole = theme.wrap(line.text, room, role="small")
        rows = whole[:MOST_LINES]
        if len(whole) > len(rows):
            rows[-1] = f"{rows[-1]}…"
        yield line, tuple(rows)


def _pitch(theme: Theme) -> int:
    return theme.line_height("small") + theme.px(2)


def _date_width(readout: LogReadout, theme: Theme) -> int:
    return max((theme.measure(line.date, role="tiny")[0] for line in readout.lines), default=0)


def _text_left(readout: LogReadout, theme: Theme) -> int:
    return _date_width(readout, theme) + theme.px(24)


def draw_log(
    surface: pygame.Surface,
    rect: pygame.Rect,
    readout: LogReadout,
    layout: LogLayout,
    theme: Theme,
    *,
    icons: Sequence[str] = (),
) -> None:
    """Draw what was placed; ``icons`` are the drawings of the signs, from the right."""
    px, title = theme.px, layout.title
    theme.write(
        surface,
        readout.title,
        title.midleft,
        role="small",
        bold=True,
        anchor="midleft",
        max_width=title.width,
    )
    for place, icon in zip(layout.tools, icons, strict=True):
        rounded(surface, place, px(6), theme.panel_raised)
        draw_icon(surface, place.inflate(-px(6), -px(6)), icon, theme.ink_soft)
    if readout.taken_back:
        told = layout.taken_back
        theme.write(
            surface,
            readout.taken_back,
            told.topleft,
            role="small",
            color=theme.gold,
            max_width=told.width,
        )
    if not readout.lines:
        top = max(title.bottom, layout.taken_back.bottom) + px(6)
        room = pygame.Rect(rect.left, top, rect.width, rect.bottom - top)
        theme.write_block(surface, readout.empty, room, role="small", color=theme.ink_soft)
    width, left = _date_width(readout, theme), rect.left + _text_left(readout, theme)
    for row in layout.rows:
        top, line = row.rect.top, row.line
        theme.write(
            surface, line.date, (rect.left, top + px(1)), role="tiny", color=theme.ink_faint
        )
        sign = pygame.Rect(0, 0, px(8), px(8))
        sign.center = (rect.left + width + px(13), top + _pitch(theme) // 2)
        draw_owner_sign(surface, sign, line.owner, theme)
        for at, words in enumerate(row.rows):
            at_row = (left, top + at * _pitch(theme))
            theme.write(surface, words, at_row, role="small", max_width=rect.right - left)
