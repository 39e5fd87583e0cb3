"""The figures as they are seen: rows with what moved them, and columns of how they are spread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pygame

from game.language import Texts
from game.readouts.workshop.figures_told import FigureRow, Histogram
from game.view.drawing.shapes import rounded
from game.view.drawing.theme import Colour, Theme

__all__ = ["COLUMNS", "draw_heads", "draw_histogram", "draw_row", "row_height"]

COLUMNS: Final = (0.38, 0.16, 0.16, 0.15, 0.15)
"""Widths of name, value, interval and both changes, as shares of a row."""
_HEADS: Final = ("", "now", "interval", "since-save", "since-pin")


def row_height(theme: Theme) -> int:
    """Return the height of a row [px]."""
    return theme.line_height("small") + theme.px(9)


def _cells(rect: pygame.Rect, theme: Theme) -> list[pygame.Rect]:
    cells, left = [], rect.left
    for share in COLUMNS:
        wide = round(rect.width * share)
        cells.append(pygame.Rect(left, rect.top, wide - theme.px(6), rect.height))
        left += wide
    return cells


def draw_heads(surface: pygame.Surface, rect: pygame.Rect, theme: Theme, texts: Texts) -> None:
    """Draw what each column tells."""
    for cell, head in zip(_cells(rect, theme)[1:], _HEADS[1:], strict=True):
        theme.write(
            surface, texts(f"workshop-column-{head}"), cell.midright, role="tiny",
            color=theme.ink_soft, anchor="midright", max_width=cell.width,
        )  # fmt: skip


def draw_row(surface: pygame.Surface, rect: pygame.Rect, row: FigureRow, theme: Theme) -> None:
    """Draw one figure; a bar behind it is as long as its share, a clear change is bold."""
    bar = pygame.Rect(rect.left, rect.bottom - theme.px(3), rect.width, theme.px(2))
    rounded(surface, bar, 0, theme.track)
    bar.width = round(bar.width * min(max(row.rate, 0.0), 1.0))
    rounded(surface, bar, 0, theme.gold)
    cells = _cells(rect, theme)
    theme.write(
        surface, row.label, cells[0].midleft, role="small", anchor="midleft",
        max_width=cells[0].width,
    )  # fmt: skip
    told = (row.told, row.interval, row.since_save, row.since_pin)
    inks = (theme.ink, theme.ink_soft, theme.ink, theme.ink)
    for at, (cell, text, ink) in enumerate(zip(cells[1:], told, inks, strict=True)):
        bold = at == 0 or (at > 1 and row.clear)
        theme.write(
            surface, text, cell.midright, role="small", bold=bold, color=ink, anchor="midright",
            max_width=cell.width,
        )  # fmt: skip


def draw_histogram(
    surface: pygame.Surface, rect: pygame.Rect, told: Histogram, colour: Colour, theme: Theme
) -> None:
    """Draw how often each value came, under its name and over its first and last value."""
    px = theme.px
    name = theme.write(
        surface, told.label, rect.topleft, role="small", color=theme.ink_soft, max_width=rect.width
    )
    foot = rect.bottom - theme.line_height("tiny")
    plot = pygame.Rect(rect.left, name.bottom + px(6), rect.width, 0)
    plot.height = foot - px(3) - plot.top
    _draw_columns(surface, plot, told.counts, colour, theme)
    ink = theme.ink_soft
    theme.write(surface, told.first, (rect.left, foot), role="tiny", color=ink)
    theme.write(surface, told.last, (rect.right, foot), role="tiny", color=ink, anchor="topright")


def _draw_columns(
    surface: pygame.Surface,
    plot: pygame.Rect,
    counts: Sequence[int],
    colour: Colour,
    theme: Theme,
) -> None:
    most, gap = max(1, *counts), theme.px(1)
    surface.fill(theme.line, (plot.left, plot.bottom, plot.width, gap))
    for at, count in enumerate(counts):
        left = plot.left + plot.width * at // len(counts)
        right = plot.left + plot.width * (at + 1) // len(counts) - gap
        high = round(max(0, plot.height) * count / most)
        surface.fill(colour, (left, plot.bottom - high, max(1, right - left), high))
