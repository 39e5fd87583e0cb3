"""The table of a report: a meter to a row, before and after, and the causes that add up."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pygame

from game.readouts.quarter.report import ReportRow, ReportSection
from game.readouts.words.icons import icon_of_stock
from game.view.drawing.change_mark import draw_change
from game.view.drawing.fitting import largest_role
from game.view.drawing.hotspot import Hotspot, hotspot_around
from game.view.drawing.icons import draw_icon
from game.view.drawing.owners import draw_owner_sign
from game.view.drawing.theme import Theme

__all__ = [
    "ROW",
    "ReportPage",
    "answers_of_page",
    "draw_report_page",
    "draw_report_row",
    "paginate",
]

ROW = 37
"""Height of a meter [design px]."""
SECTION = 34
ICON = 14
"""Side of the drawing of a meter [design px]."""


@dataclass(frozen=True)
class ReportPage:
    """What stands on one page: columns of (heading or row, offset from the top)."""

    columns: tuple[tuple[tuple[str | ReportRow, int], ...], ...]


def paginate(
    sections: Sequence[ReportSection], height: int, columns: int, theme: Theme
) -> tuple[ReportPage, ...]:
    """Share the sections out over columns and pages; a heading never stands alone at a foot."""
    row, heading = theme.px(ROW), theme.px(SECTION)
    filled: list[list[tuple[str | ReportRow, int]]] = [[]]
    top = 0
    for section in sections:
        for number, entry in enumerate(section.rows):
            need = row + (heading if number == 0 else 0)
            if top + need > height and filled[-1]:
                filled.append([])
                top = 0
            if number == 0 or not filled[-1]:
                filled[-1].append((section.title, top))
                top += heading
            filled[-1].append((entry, top))
            top += row
    pages = [filled[at : at + columns] for at in range(0, len(filled), columns)]
    return tuple(ReportPage(tuple(tuple(column) for column in page)) for page in pages)


def draw_report_page(
    surface: pygame.Surface, rect: pygame.Rect, page: ReportPage, columns: int, theme: Theme
) -> None:
    """Draw one page into ``rect``."""
    for entry, place in _places(rect, page, columns, theme):
        if isinstance(entry, str):
            _draw_heading(surface, place, entry, theme)
        else:
            draw_report_row(surface, place, entry, theme)


def answers_of_page(
    rect: pygame.Rect, page: ReportPage, columns: int, theme: Theme
) -> Iterator[Hotspot]:
    """Yield the meters of a page that is drawn into ``rect``, with what moved each."""
    for entry, place in _places(rect, page, columns, theme):
        if isinstance(entry, ReportRow):
            yield hotspot_around(place, entry.breakdown, theme)


def _places(
    rect: pygame.Rect, page: ReportPage, columns: int, theme: Theme
) -> Iterator[tuple[str | ReportRow, pygame.Rect]]:
    """Where every heading and every meter of a page stands."""
    gap = theme.px(28)
    width = (rect.width - gap * (columns - 1)) // columns
    for at, column in enumerate(page.columns):
        left = rect.left + at * (width + gap)
        for entry, top in column:
            high = theme.px(SECTION if isinstance(entry, str) else ROW)
            yield entry, pygame.Rect(left, rect.top + top, width, high)


def _draw_heading(surface: pygame.Surface, rect: pygame.Rect, title: str, theme: Theme) -> None:
    foot = rect.bottom - theme.px(6)
    theme.write(
        surface,
        title,
        (rect.left, foot - theme.px(2)),
        bold=True,
        color=theme.gold,
        anchor="bottomleft",
        max_width=rect.width,
    )
    surface.fill(theme.line, (rect.left, foot, rect.width, max(1, theme.px(1))))


def draw_report_row(
    surface: pygame.Surface, rect: pygame.Rect, row: ReportRow, theme: Theme
) -> None:
    """Draw one meter into ``rect``: name, values and change, below them the largest causes."""
    px = theme.px
    first = rect.top + theme.line_height("small") // 2 + px(1)
    sign = pygame.Rect(rect.left, 0, px(8), px(8))
    sign.centery = first
    draw_owner_sign(surface, sign, row.owner, theme)
    change = draw_change(surface, (rect.right, first), row.change, theme)
    values = f"{row.before} → {row.after}"
    numbers = theme.write(
        surface,
        values,
        (min(change.left, rect.right - px(64)) - px(10), first),
        role="small",
        anchor="midright",
    )
    icon = pygame.Rect(sign.right + px(8), 0, px(ICON), px(ICON))
    icon.centery = first
    draw_icon(surface, icon, icon_of_stock(row.stock), theme.ink_soft)
    left = icon.right + px(8)
    room = numbers.left - left - px(8)
    theme.write(
        surface,
        row.label,
        (left, first),
        role=largest_role(theme, row.label, room, ("small", "tiny"), bold=True),
        bold=True,
        anchor="midleft",
        max_width=room,
    )
    causes = _causes_that_fit(row, rect.right - left, theme)
    theme.write(
        surface,
        causes,
        (left, rect.top + theme.line_height("small") + px(3)),
        role="tiny",
        color=theme.ink_soft,
        max_width=rect.right - left,
    )


def _causes_that_fit(row: ReportRow, width: int, theme: Theme) -> str:
    """Return the largest causes, as many as can be told whole."""
    told = [f"{cause.label} {cause.text}" for cause in row.causes]
    while len(told) > 1 and theme.measure(" · ".join(told), role="tiny")[0] > width:
        told.pop()
    return " · ".join(told)
