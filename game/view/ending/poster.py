"""The poster: the ending and all its curves as one picture, for those who were not there."""

from __future__ import annotations

from typing import Final

import pygame

from game.match import Table
from game.readouts.ending.story import tell_who_played
from game.readouts.words.names import Names
from game.view.drawing.theme import Theme
from game.view.ending.curve_sheet import draw_charts
from game.view.ending.ending import EndingScreen
from game.view.screens.screen import Stage

__all__ = ["paint_poster"]

WIDTH: Final = 1280
STORY: Final = 720
CURVES: Final = 580
FOOT: Final = 56
"""Room for the line that names the match [design px]."""
MARGIN: Final = 32
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
    _draw_foot(poster, table, stage)
    ending.leave()
    return poster


def _draw_foot(poster: pygame.Surface, table: Table, stage: Stage) -> None:
    """Which match it was, for those who find the picture."""
    theme, texts = stage.theme, stage.texts
    px = theme.px
    names = Names(table.scenario, table.ruleset, texts)
    told = (texts.pick(table.scenario.title), *tell_who_played(table, names))
    foot = poster.get_height() - px(FOOT) // 2
    right = poster.get_width() - px(MARGIN)
    game = theme.write(
        poster,
        texts("view-title"),
        (right, foot),
        role="small",
        bold=True,
        color=theme.ink_soft,
        anchor="midright",
    )
    at = (px(MARGIN), foot)
    room = game.left - px(MARGIN) - at[0]
    line = " · ".join(told)
    theme.write(
        poster, line, at, role="small", color=theme.ink_faint, anchor="midleft", max_width=room
    )


def _draw_curves(poster: pygame.Surface, ending: EndingScreen, theme: Theme) -> None:
    assert ending.readout is not None
    px = theme.px
    left, top = px(MARGIN), px(STORY + 16)
    head = theme.write(poster, ending.readout.charts_title, (left, top), role="heading", bold=True)
    top = head.bottom + px(10)
    room = pygame.Rect(left, top, poster.get_width() - 2 * left, 0)
    room.height = poster.get_height() - px(FOOT) - top
    draw_charts(poster, room, ending.sheet(), COLUMNS, theme)
