"""The news of the front page: the lead story, both sides' orders, the briefs."""

from typing import Final

import pygame

from game.readouts.quarter.front_page import FrontPage, SideAccount
from game.readouts.quarter.reveal import Happening
from game.view.drawing.hotspot import Hotspot
from game.view.drawing.icons import draw_icon
from game.view.drawing.owners import draw_owner_sign, owner_colour
from game.view.drawing.theme import Role, Theme
from game.view.quarter.happening_card import draw_effects
from game.view.quarter.newsprint import (
    BLOCK_GAP,
    ICON,
    add_hotspot,
    draw_column_heading,
    write_paragraph,
)

__all__ = ["draw_news"]

TALL: Final = 540
"""Height from which a page has room for larger type [design px]."""


def draw_news(
    surface: pygame.Surface,
    room: pygame.Rect,
    page: FrontPage,
    theme: Theme,
    found: list[Hotspot],
) -> int:
    """Draw the lead story, both desks side by side, the briefs; return where they end [px]."""
    px, lead, reading = theme.px, page.lead, _reading(room, theme)
    top = room.top
    kind = theme.write(
        surface,
        lead.kind,
        (room.left, top),
        role="tiny",
        bold=True,
        color=owner_colour(lead.owner, theme),
    )
    top = kind.bottom + px(2)
    role: Role = "display" if _fits_large(lead.headline, room, theme) else "title"
    start, top = (
        top,
        write_paragraph(surface, room, top, lead.headline, theme, role=role, bold=True),
    )
    add_hotspot(found, room, start, top, theme, breakdown=lead.breakdown)
    start = top + px(2)
    top = write_paragraph(surface, room, start, page.deck, theme, role="body", soft=True)
    add_hotspot(found, room, start, top, theme, breakdown=page.deck_breakdown)
    top += px(6)
    surface.fill(theme.line, (room.left, top, room.width, max(1, px(1))))
    top += px(9)
    start = top
    if lead.text:
        top = write_paragraph(surface, room, top, lead.text, theme, role="small")
    if lead.effects is not None and lead.effects.effects:
        line = pygame.Rect(room.left, top + px(6), room.width, theme.line_height("small"))
        draw_effects(surface, line, lead.effects, theme)
        top = line.bottom
    add_hotspot(found, room, start, top, theme, breakdown=lead.breakdown)
    top += px(14)
    accounts = pygame.Rect(room.left, top, room.width, room.bottom - top)
    top = _draw_accounts(surface, accounts, page, theme, reading, found=found)
    left = pygame.Rect(room.left, top + px(12), room.width, room.bottom - top - px(12))
    return _draw_briefs(surface, left, page, theme, reading, found=found)


def _fits_large(headline: str, room: pygame.Rect, theme: Theme) -> bool:
    """Tell whether a headline may be set in the largest type, on two lines of a tall page."""
    lines = len(theme.wrap(headline, room.width, role="display", bold=True))
    return lines <= 2 and room.height >= theme.px(TALL)


def _reading(room: pygame.Rect, theme: Theme) -> Role:
    """The type that texts are set in: smaller on a page where little fits."""
    return "small" if room.height >= theme.px(TALL) else "tiny"


def _draw_accounts(
    surface: pygame.Surface,
    room: pygame.Rect,
    page: FrontPage,
    theme: Theme,
    reading: Role,
    *,
    found: list[Hotspot],
) -> int:
    """Both governments' orders side by side; returns where the longer column ends [px]."""
    gap = theme.px(28)
    width = (room.width - gap) // 2
    ends = []
    for at, account in enumerate(page.accounts):
        column = pygame.Rect(room.left + at * (width + gap), room.top, width, room.height)
        ends.append(_draw_account(surface, column, account, theme, reading, found=found))
    return max(ends)


def _draw_account(
    surface: pygame.Surface,
    room: pygame.Rect,
    account: SideAccount,
    theme: Theme,
    reading: Role,
    *,
    found: list[Hotspot],
) -> int:
    px, line = theme.px, theme.line_height("small")
    sign = pygame.Rect(room.left, 0, px(10), px(10))
    sign.centery = room.top + line // 2
    draw_owner_sign(surface, sign, account.owner, theme)
    colour = owner_colour(account.owner, theme)
    at = (sign.right + px(7), room.top)
    theme.write(
        surface,
        account.name,
        at,
        role="small",
        bold=True,
        color=colour,
        max_width=room.right - at[0],
    )
    top = room.top + line + px(2)
    surface.fill(colour, (room.left, top, room.width, max(1, px(1))))
    top += px(8)
    if account.quiet:
        return write_paragraph(surface, room, top, account.quiet, theme, role="small", soft=True)
    for card, told in zip(account.orders, account.breakdowns, strict=True):
        if top + line > room.bottom:
            break
        start = top
        note = theme.write(
            surface,
            card.note,
            (room.right, top + line // 2),
            role="tiny",
            color=theme.ink_soft,
            anchor="midright",
        )
        icon = pygame.Rect(room.left, 0, px(ICON), px(ICON))
        icon.centery = top + line // 2
        draw_icon(surface, icon, card.icon, colour)
        left = icon.right + px(7)
        top = write_paragraph(
            surface,
            pygame.Rect(left, top, note.left - left - px(10), room.bottom - top),
            top,
            card.title,
            theme,
            role="small",
            bold=True,
        )
        top = write_paragraph(surface, room, top + px(1), card.text, theme, role=reading, soft=True)
        add_hotspot(found, room, start, top, theme, breakdown=told)
        top += px(8)
    return top


def _draw_briefs(
    surface: pygame.Surface,
    room: pygame.Rect,
    page: FrontPage,
    theme: Theme,
    reading: Role,
    *,
    found: list[Hotspot],
) -> int:
    """The other news in a line or two each, as many as fit; returns where they end [px]."""
    px, top = theme.px, room.top
    for number, brief in enumerate(page.briefs):
        head = 0 if number else theme.line_height("small") + px(11)
        if top + head + _brief_height(room, brief, theme, reading) > room.bottom:
            break
        if not number:
            top = draw_column_heading(surface, room, top, page.briefs_title, theme)
        start = top
        sign = pygame.Rect(room.left, 0, px(9), px(9))
        sign.centery = top + theme.line_height("small") // 2
        draw_owner_sign(surface, sign, brief.owner, theme)
        icon = pygame.Rect(sign.right + px(7), 0, px(ICON), px(ICON))
        icon.centery = sign.centery
        draw_icon(surface, icon, brief.icon, owner_colour(brief.owner, theme))
        inner = pygame.Rect(icon.right + px(7), top, 0, room.bottom - top)
        inner.width = room.right - inner.left
        top = write_paragraph(surface, inner, top, brief.title, theme, role="small", bold=True)
        if brief.text:
            top = write_paragraph(
                surface, inner, top + px(1), brief.text, theme, role=reading, soft=True
            )
        add_hotspot(found, room, start, top, theme, breakdown=brief.breakdown)
        top += px(7)
    return top


def _brief_height(room: pygame.Rect, brief: Happening, theme: Theme, reading: Role) -> int:
    width = room.width - theme.px(9 + 7 + ICON + 7)
    high = theme.block_height(brief.title, width, role="small", line_gap=BLOCK_GAP, bold=True)
    return high + (
        theme.px(1) + theme.block_height(brief.text, width, role=reading, line_gap=BLOCK_GAP)
        if brief.text
        else 0
    )
