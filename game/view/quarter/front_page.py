"""The front page as a sheet of newsprint: masthead, lead story, two desks, figures.

Whatever does not fit whole is left out from the foot up; the tables behind it hold all.
"""

from typing import Final

import pygame

from game.readouts.quarter.front_page import FrontPage
from game.view.charts.lead_chart import draw_lead_chart
from game.view.drawing.hotspot import Hotspot, hotspot_around
from game.view.drawing.icons import draw_icon
from game.view.drawing.shapes import rounded
from game.view.drawing.theme import Theme
from game.view.quarter.front_page_news import draw_news
from game.view.quarter.newsprint import (
    BLOCK_GAP,
    ICON,
    add_hotspot,
    draw_column_heading,
    write_paragraph,
)
from game.view.quarter.points_block import draw_points, points_height
from game.view.quarter.report_table import ROW, draw_report_row

__all__ = ["draw_front_page"]

PAD_X: Final = 26
PAD_Y: Final = 12
MASTHEAD: Final = 46
GUTTER: Final = 36
NEWS: Final = 0.6
"""Share of the width that the news take; the rest is for the figures."""
CHART: Final = 116
LOWEST_CHART: Final = 96
"""Least height of the chart below the news, where it is wider than above what is to come."""
TALLEST_CHART: Final = 230
FEWEST: Final = 3
"""Figures that come before the chart."""


def draw_front_page(
    surface: pygame.Surface, rect: pygame.Rect, page: FrontPage, theme: Theme
) -> list[Hotspot]:
    """Draw the page into ``rect`` and return where its numbers stand, in the order of reading."""
    px = theme.px
    found: list[Hotspot] = []
    rounded(surface, rect, px(4), theme.panel, border=theme.line)
    room = rect.inflate(-2 * px(PAD_X), -2 * px(PAD_Y))
    top = _draw_masthead(surface, room, page, theme)
    body = pygame.Rect(room.left, top, room.width, room.bottom - top)
    gutter = px(GUTTER)
    news = pygame.Rect(body.left, body.top, round(NEWS * (body.width - gutter)), body.height)
    side = pygame.Rect(news.right + gutter, body.top, 0, body.height)
    side.width = body.right - side.left
    middle = (news.right + side.left) // 2
    surface.fill(theme.line, (middle, body.top, max(1, px(1)), body.height))
    top = draw_news(surface, news, page, theme, found)
    free = pygame.Rect(news.left, top, news.width, news.bottom - top)
    has_room = free.height >= px(LOWEST_CHART + 36)
    if has_room:
        _draw_course(surface, free, page, theme)
    _draw_figures(surface, side, page, theme, found, with_chart=not has_room)
    return found


def _draw_masthead(
    surface: pygame.Surface, room: pygame.Rect, page: FrontPage, theme: Theme
) -> int:
    """Name, number and date over a double rule; returns where the page goes on [px]."""
    px = theme.px
    middle = room.top + px(MASTHEAD) // 2 - px(4)
    ends = [
        theme.write(
            surface,
            page.number,
            (room.left, middle),
            role="small",
            color=theme.ink_soft,
            anchor="midleft",
        ),
        theme.write(
            surface,
            page.date,
            (room.right, middle),
            role="small",
            color=theme.ink_soft,
            anchor="midright",
        ),
    ]
    width = room.width - 2 * (max(end.width for end in ends) + px(20))
    theme.write(
        surface,
        page.paper,
        (room.centerx, middle),
        role="title",
        bold=True,
        anchor="center",
        max_width=width,
    )
    rule = room.top + px(MASTHEAD) - px(8)
    surface.fill(theme.ink, (room.left, rule, room.width, max(2, px(3))))
    surface.fill(theme.ink_soft, (room.left, rule + px(6), room.width, max(1, px(1))))
    return rule + px(18)


def _draw_course(surface: pygame.Surface, room: pygame.Rect, page: FrontPage, theme: Theme) -> None:
    """The lead so far, at the foot of its room."""
    px = theme.px
    if page.course is None:
        return
    high = min(room.height - px(8), px(TALLEST_CHART))
    top = draw_column_heading(surface, room, room.bottom - high, page.course_title, theme)
    plot = pygame.Rect(room.left, top, room.width, room.bottom - top)
    draw_lead_chart(surface, plot, page.course, theme)


def _draw_figures(
    surface: pygame.Surface,
    room: pygame.Rect,
    page: FrontPage,
    theme: Theme,
    found: list[Hotspot],
    *,
    with_chart: bool,
) -> None:
    """Where the points came from, the meters that moved most, what is to come.

    The lead stands between them where the news leave no room for it.
    """
    px = theme.px
    row, head = px(ROW), theme.line_height("small") + px(12)
    words = room.width - px(ICON + 7)
    ahead = head + sum(
        theme.block_height(coming.text, words, role="small", line_gap=BLOCK_GAP) + px(4)
        for coming in page.ahead
    )
    chart = px(CHART) + head if with_chart and page.course is not None else 0
    free = room.height - ahead - px(12)
    points = points_height(page.points, theme) + px(8)
    if free - chart < 2 * head + points + FEWEST * row:
        chart = 0
    points = min(points, free - 2 * head - FEWEST * row)
    top = draw_column_heading(surface, room, room.top, page.points.title, theme)
    found += draw_points(
        surface, pygame.Rect(room.left, top, room.width, points), page.points, theme
    )
    below = pygame.Rect(room.left, top + points, room.width, 0)
    line = theme.line_height("small")
    left = free - chart - head - points
    fit = max(0, (left - head) // row)
    if fit < len(page.figures):
        fit = max(0, (left - head - line) // row)
    shown = page.figures[:fit]
    top = draw_column_heading(surface, below, below.top, page.figures_title, theme)
    for figure in shown:
        place = pygame.Rect(room.left, top, room.width, row)
        draw_report_row(surface, place, figure, theme)
        found.append(hotspot_around(place, figure.breakdown, theme))
        top += row
    if len(shown) < len(page.figures):
        place = pygame.Rect(room.left, top, room.width, line)
        more = page.figures_more[len(page.figures) - len(shown) - 1]
        theme.write(surface, more, place.topleft, role="small", color=theme.ink_soft)
        found.append(hotspot_around(place, page.figures_breakdowns, theme))
        top += line
    foot = room.bottom - ahead
    if chart:
        place = pygame.Rect(room.left, top, room.width, foot - px(12) - top)
        _draw_course(surface, place, page, theme)
    top = draw_column_heading(surface, room, foot, page.ahead_title, theme)
    for coming in page.ahead:
        start = top
        sign = pygame.Rect(room.left, 0, px(ICON), px(ICON))
        sign.centery = top + theme.line_height("small") // 2
        draw_icon(surface, sign, coming.icon, theme.ink_soft)
        beside = pygame.Rect(sign.right + px(7), room.top, words, room.height)
        top = write_paragraph(surface, beside, top, coming.text, theme, role="small")
        add_hotspot(found, room, start, top, theme, breakdown=coming.breakdown)
        top += px(4)
