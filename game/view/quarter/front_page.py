"""The front page as a sheet of newsprint: masthead, lead story, two desks, figures.

Whatever does not fit whole is left out from the foot up; the tables behind it hold all.
"""

from typing import Final

import pygame

from game.readouts.breakdowns.breakdown import Breakdown
from game.readouts.quarter.front_page import FrontPage, SideAccount
from game.readouts.quarter.reveal import Happening
from game.view.board.log_panel import draw_owner_sign
from game.view.charts.lead_chart import draw_lead_chart
from game.view.drawing.answer import Answer, answer_around
from game.view.drawing.icons import draw_icon
from game.view.drawing.shapes import rounded
from game.view.drawing.theme import Role, Theme
from game.view.quarter.happening_card import draw_effects
from game.view.quarter.points_block import draw_points, points_height
from game.view.quarter.report_table import ROW, draw_report_row
from game.view.race.timeline_marks import owner_colour

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
ICON: Final = 14
TALL: Final = 540
"""Height from which a page has room for larger type [design px]."""
BLOCK_GAP: Final = 2
"""Between the lines of a block of text [px]."""


def draw_front_page(
    surface: pygame.Surface, rect: pygame.Rect, page: FrontPage, theme: Theme
) -> list[Answer]:
    """Draw the page into ``rect`` and return where its numbers stand, in the order of reading."""
    px = theme.px
    found: list[Answer] = []
    rounded(surface, rect, px(4), theme.panel, theme.line)
    room = rect.inflate(-2 * px(PAD_X), -2 * px(PAD_Y))
    top = _draw_masthead(surface, room, page, theme)
    body = pygame.Rect(room.left, top, room.width, room.bottom - top)
    gutter = px(GUTTER)
    news = pygame.Rect(body.left, body.top, round(NEWS * (body.width - gutter)), body.height)
    side = pygame.Rect(news.right + gutter, body.top, 0, body.height)
    side.width = body.right - side.left
    middle = (news.right + side.left) // 2
    surface.fill(theme.line, (middle, body.top, max(1, px(1)), body.height))
    top = _draw_news(surface, news, page, theme, found)
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
            surface, page.number, (room.left, middle), "small", False, theme.ink_soft, "midleft"
        ),
        theme.write(
            surface, page.date, (room.right, middle), "small", False, theme.ink_soft, "midright"
        ),
    ]
    width = room.width - 2 * (max(end.width for end in ends) + px(20))
    theme.write(
        surface, page.paper, (room.centerx, middle), "title", True, theme.ink, "center", width
    )
    rule = room.top + px(MASTHEAD) - px(8)
    surface.fill(theme.ink, (room.left, rule, room.width, max(2, px(3))))
    surface.fill(theme.ink_soft, (room.left, rule + px(6), room.width, max(1, px(1))))
    return rule + px(18)


def _draw_news(
    surface: pygame.Surface,
    room: pygame.Rect,
    page: FrontPage,
    theme: Theme,
    found: list[Answer],
) -> int:
    """The lead story, both desks side by side, the briefs; returns where they end [px]."""
    px, lead, reading = theme.px, page.lead, _reading(room, theme)
    top = room.top
    kind = theme.write(
        surface, lead.kind, (room.left, top), "tiny", True, owner_colour(lead.owner, theme)
    )
    top = kind.bottom + px(2)
    role: Role = "display" if _fits_large(lead.headline, room, theme) else "title"
    start, top = top, _block(surface, room, top, lead.headline, theme, role, bold=True)
    _answer(found, room, start, top, lead.breakdown, theme)
    start = top + px(2)
    top = _block(surface, room, start, page.deck, theme, "body", soft=True)
    _answer(found, room, start, top, page.deck_breakdown, theme)
    top += px(6)
    surface.fill(theme.line, (room.left, top, room.width, max(1, px(1))))
    top += px(9)
    start = top
    if lead.text:
        top = _block(surface, room, top, lead.text, theme, "small")
    if lead.effects is not None and lead.effects.effects:
        line = pygame.Rect(room.left, top + px(6), room.width, theme.line_height("small"))
        draw_effects(surface, line, lead.effects, theme)
        top = line.bottom
    _answer(found, room, start, top, lead.breakdown, theme)
    top += px(14)
    accounts = pygame.Rect(room.left, top, room.width, room.bottom - top)
    top = _draw_accounts(surface, accounts, page, theme, reading, found)
    left = pygame.Rect(room.left, top + px(12), room.width, room.bottom - top - px(12))
    return _draw_briefs(surface, left, page, theme, reading, found)


def _answer(
    found: list[Answer],
    room: pygame.Rect,
    top: int,
    bottom: int,
    breakdown: Breakdown,
    theme: Theme,
) -> None:
    """Let what was written from ``top`` to ``bottom`` be asked; nothing where nothing fitted."""
    if bottom > top:
        words = pygame.Rect(room.left, top, room.width, bottom - top)
        found.append(answer_around(words, breakdown, theme))


def _fits_large(headline: str, room: pygame.Rect, theme: Theme) -> bool:
    """Tell whether a headline may be set in the largest type, on two lines of a tall page."""
    lines = len(theme.wrap(headline, "display", room.width, bold=True))
    return lines <= 2 and room.height >= theme.px(TALL)


def _reading(room: pygame.Rect, theme: Theme) -> Role:
    """The type that texts are set in: smaller on a page where little fits."""
    return "small" if room.height >= theme.px(TALL) else "tiny"


def _block(
    surface: pygame.Surface,
    room: pygame.Rect,
    top: int,
    text: str,
    theme: Theme,
    role: Role,
    *,
    bold: bool = False,
    soft: bool = False,
) -> int:
    """Write a paragraph if it fits whole above the foot of the room; return where it ends [px]."""
    high = theme.block_height(text, room.width, role, BLOCK_GAP, bold)
    if top + high > room.bottom:
        return top
    colour = theme.ink_soft if soft else theme.ink
    place = pygame.Rect(room.left, top, room.width, high)
    theme.write_block(surface, text, place, role, colour, BLOCK_GAP, bold)
    return place.bottom


def _draw_heading(
    surface: pygame.Surface, room: pygame.Rect, top: int, title: str, theme: Theme
) -> int:
    """A heading over a rule; returns where its column begins [px]."""
    px = theme.px
    text = theme.write(
        surface, title, (room.left, top), "small", True, theme.gold, "topleft", room.width
    )
    surface.fill(theme.ink_soft, (room.left, text.bottom + px(2), room.width, max(1, px(1))))
    return text.bottom + px(9)


def _draw_accounts(
    surface: pygame.Surface,
    room: pygame.Rect,
    page: FrontPage,
    theme: Theme,
    reading: Role,
    found: list[Answer],
) -> int:
    """Both governments' orders side by side; returns where the longer column ends [px]."""
    gap = theme.px(28)
    width = (room.width - gap) // 2
    ends = []
    for at, account in enumerate(page.accounts):
        column = pygame.Rect(room.left + at * (width + gap), room.top, width, room.height)
        ends.append(_draw_account(surface, column, account, theme, reading, found))
    return max(ends)


def _draw_account(
    surface: pygame.Surface,
    room: pygame.Rect,
    account: SideAccount,
    theme: Theme,
    reading: Role,
    found: list[Answer],
) -> int:
    px, line = theme.px, theme.line_height("small")
    sign = pygame.Rect(room.left, 0, px(10), px(10))
    sign.centery = room.top + line // 2
    draw_owner_sign(surface, sign, account.owner, theme)
    colour = owner_colour(account.owner, theme)
    at = (sign.right + px(7), room.top)
    theme.write(surface, account.name, at, "small", True, colour, "topleft", room.right - at[0])
    top = room.top + line + px(2)
    surface.fill(colour, (room.left, top, room.width, max(1, px(1))))
    top += px(8)
    if account.quiet:
        return _block(surface, room, top, account.quiet, theme, "small", soft=True)
    for card, told in zip(account.orders, account.breakdowns, strict=True):
        if top + line > room.bottom:
            break
        start = top
        note = theme.write(
            surface,
            card.note,
            (room.right, top + line // 2),
            "tiny",
            False,
            theme.ink_soft,
            "midright",
        )
        icon = pygame.Rect(room.left, 0, px(ICON), px(ICON))
        icon.centery = top + line // 2
        draw_icon(surface, icon, card.icon, colour)
        left = icon.right + px(7)
        top = _block(
            surface,
            pygame.Rect(left, top, note.left - left - px(10), room.bottom - top),
            top,
            card.title,
            theme,
            "small",
            bold=True,
        )
        top = _block(surface, room, top + px(1), card.text, theme, reading, soft=True)
        _answer(found, room, start, top, told, theme)
        top += px(8)
    return top


def _draw_briefs(
    surface: pygame.Surface,
    room: pygame.Rect,
    page: FrontPage,
    theme: Theme,
    reading: Role,
    found: list[Answer],
) -> int:
    """The other news in a line or two each, as many as fit; returns where they end [px]."""
    px, top = theme.px, room.top
    for number, brief in enumerate(page.briefs):
        head = 0 if number else theme.line_height("small") + px(11)
        if top + head + _brief_height(room, brief, theme, reading) > room.bottom:
            break
        if not number:
            top = _draw_heading(surface, room, top, page.briefs_title, theme)
        start = top
        sign = pygame.Rect(room.left, 0, px(9), px(9))
        sign.centery = top + theme.line_height("small") // 2
        draw_owner_sign(surface, sign, brief.owner, theme)
        icon = pygame.Rect(sign.right + px(7), 0, px(ICON), px(ICON))
        icon.centery = sign.centery
        draw_icon(surface, icon, brief.icon, owner_colour(brief.owner, theme))
        inner = pygame.Rect(icon.right + px(7), top, 0, room.bottom - top)
        inner.width = room.right - inner.left
        top = _block(surface, inner, top, brief.title, theme, "small", bold=True)
        if brief.text:
            top = _block(surface, inner, top + px(1), brief.text, theme, reading, soft=True)
        _answer(found, room, start, top, brief.breakdown, theme)
        top += px(7)
    return top


def _brief_height(room: pygame.Rect, brief: Happening, theme: Theme, reading: Role) -> int:
    width = room.width - theme.px(9 + 7 + ICON + 7)
    high = theme.block_height(brief.title, width, "small", BLOCK_GAP, True)
    return high + (
        theme.px(1) + theme.block_height(brief.text, width, reading, BLOCK_GAP) if brief.text else 0
    )


def _draw_course(surface: pygame.Surface, room: pygame.Rect, page: FrontPage, theme: Theme) -> None:
    """The lead so far, at the foot of its room."""
    px = theme.px
    if page.course is None:
        return
    high = min(room.height - px(8), px(TALLEST_CHART))
    top = _draw_heading(surface, room, room.bottom - high, page.course_title, theme)
    plot = pygame.Rect(room.left, top, room.width, room.bottom - top)
    draw_lead_chart(surface, plot, page.course, theme)


def _draw_figures(
    surface: pygame.Surface,
    room: pygame.Rect,
    page: FrontPage,
    theme: Theme,
    found: list[Answer],
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
        theme.block_height(coming.text, words, "small", BLOCK_GAP) + px(4) for coming in page.ahead
    )
    chart = px(CHART) + head if with_chart and page.course is not None else 0
    free = room.height - ahead - px(12)
    points = points_height(page.points, theme) + px(8)
    if free - chart < 2 * head + points + FEWEST * row:
        chart = 0
    points = min(points, free - 2 * head - FEWEST * row)
    top = _draw_heading(surface, room, room.top, page.points.title, theme)
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
    top = _draw_heading(surface, below, below.top, page.figures_title, theme)
    for figure in shown:
        place = pygame.Rect(room.left, top, room.width, row)
        draw_report_row(surface, place, figure, theme)
        found.append(answer_around(place, figure.breakdown, theme))
        top += row
    if len(shown) < len(page.figures):
        place = pygame.Rect(room.left, top, room.width, line)
        more = page.figures_more[len(page.figures) - len(shown) - 1]
        theme.write(surface, more, place.topleft, "small", False, theme.ink_soft)
        found.append(answer_around(place, page.figures_breakdowns, theme))
        top += line
    foot = room.bottom - ahead
    if chart:
        place = pygame.Rect(room.left, top, room.width, foot - px(12) - top)
        _draw_course(surface, place, page, theme)
    top = _draw_heading(surface, room, foot, page.ahead_title, theme)
    for coming in page.ahead:
        start = top
        sign = pygame.Rect(room.left, 0, px(ICON), px(ICON))
        sign.centery = top + theme.line_height("small") // 2
        draw_icon(surface, sign, coming.icon, theme.ink_soft)
        beside = pygame.Rect(sign.right + px(7), room.top, words, room.height)
        top = _block(surface, beside, top, coming.text, theme, "small")
        _answer(found, room, start, top, coming.breakdown, theme)
        top += px(4)
