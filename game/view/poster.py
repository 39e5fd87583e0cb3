"""The poster: the ending and all its curves as one picture, for those who were not there."""

from __future__ import annotations

from typing import Final

import pygame

from game.match import Table
from game.view.screens.ending import EndingScreen
from game.view.screens.screen import Stage
from game.view.theme import Theme
from game.view.widgets.curves import draw_curve_chart

__all__ = ["paint_poster"]

WIDTH: Final = 1280
STORY: Final = 720
CURVES: Final = 560
MARGIN: Final = 32
GAP: Final = 12
COLUMNS: Final = 4


def paint_poster(table: Table, stage: Stage) -> pygame.Surface:
    """Return the picture of a finished match, in the language and the look of the window."""
    theme = stage.theme
    px = theme.px
    size = (px(WIDTH), px(STORY))
    ending = EndingScreen(table, is_picture=True)
    ending.enter(stage)
    ending.layout(size)
    poster = pygame.Surface((px(WIDTH), px(STORY + CURVES)))
    poster.fill(theme.background)
    ending.draw(poster.subsurface((0, 0, *size)))
    _draw_curves(poster, ending, theme)
    ending.leave()
    return poster


def _draw_curves(poster: pygame.Surface, ending: EndingScreen, theme: Theme) -> None:
    assert ending.readout is not None
    px, charts = theme.px, ending.readout.charts
    left, top = px(MARGIN), px(STORY + 8)
    head = theme.write(poster, ending.readout.charts_title, (left, top), "heading", True)
    top = head.bottom + px(10)
    rows = -(-len(charts) // COLUMNS)
    width = (poster.get_width() - 2 * left - px(GAP) * (COLUMNS - 1)) // COLUMNS
    height = (poster.get_height() - px(MARGIN) - top - px(GAP) * (rows - 1)) // rows
    for at, chart in enumerate(charts):
        row, column = divmod(at, COLUMNS)
        x, y = left + column * (width + px(GAP)), top + row * (height + px(GAP))
        draw_curve_chart(poster, pygame.Rect(x, y, width, height), chart, theme)
