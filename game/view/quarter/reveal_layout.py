"""Where the parts of a reveal stand: hands at the shores, water between, news below, a strip."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

import pygame

from game.readouts.quarter.reveal import Happening, RevealReadout, Standing
from game.view.drawing.theme import Role, Theme
from game.view.quarter.crossing import SHORE
from game.view.quarter.happening_card import happening_height
from game.view.quarter.reveal_card import OrderFace, order_height
from game.view.quarter.standing_tile import standing_width

__all__ = [
    "NewsGrid",
    "RevealLayout",
    "WaterRows",
    "lay_news",
    "lay_out_reveal",
    "lay_tiles",
    "lay_water",
]

Faces = tuple[tuple[OrderFace, ...], tuple[OrderFace, ...]]

GAP: Final = 12
COLUMN: Final = 16
HAND: Final = 0.285
"""Width of a hand, as a part of the page."""
NEWS: Final = 0.40
"""Most of the page's height that news may take."""
COLUMNS: Final = 3
ROW: Final = 42
"""Least height of a row on the water: words, and the lane below them [design px]."""
TALLEST_ROW: Final = 80
WATER: Final = 14
"""Room between the edge of the water and its rows [design px]."""


@dataclass(frozen=True)
class NewsGrid:
    """Places for the news that is shown."""

    places: tuple[pygame.Rect, ...]
    brief: bool
    """Whether their texts are left out."""
    more: int
    """News for which there is no room."""


@dataclass(frozen=True)
class WaterRows:
    """The rows on the water."""

    inner: pygame.Rect
    gates: int
    """Gates that have a row."""
    crossings: int
    """Rows there are for crossings."""

    def row(self, at: int, rows: int, theme: Theme, above: int = 0) -> pygame.Rect:
        """Return the place of a row of so many, below ``above`` pixels that are taken."""
        px = theme.px
        room = self.inner.height - above
        pitch = min(px(TALLEST_ROW), room // max(1, rows))
        high = min(pitch - px(4), px(ROW))
        first = self.inner.top + above + (room - pitch * rows) // 2
        top = first + at * pitch + (pitch - high) // 2
        return pygame.Rect(self.inner.left, top, self.inner.width, high)


@dataclass(frozen=True)
class RevealLayout:
    """The places on the page."""

    heads: tuple[pygame.Rect, pygame.Rect, pygame.Rect]
    """Lines above the American hand, the water and the Chinese hand."""
    hands: tuple[tuple[pygame.Rect, ...], tuple[pygame.Rect, ...]]
    """A place for each card."""
    purses: tuple[pygame.Rect, ...]
    """Places for both purses; none where there is no room."""
    role: Role
    """The letters of the cards."""
    water: pygame.Rect
    news_head: pygame.Rect
    news: pygame.Rect
    strip: pygame.Rect


def lay_out_reveal(
    room: pygame.Rect,
    strip: pygame.Rect,
    readout: RevealReadout,
    faces: Faces,
    theme: Theme,
    *,
    purse: int,
) -> RevealLayout:
    """Return the places of everything in ``room``, and of the figures in ``strip``.

    ``purse`` is the height of a purse [px].
    """
    px = theme.px
    line = theme.line_height("heading")
    below = _news_height(room, readout, theme)
    upper = pygame.Rect(room.left, room.top, room.width, room.height - below - px(GAP))
    width = round(room.width * HAND)
    columns = (
        pygame.Rect(upper.left, upper.top, width, upper.height),
        upper.inflate(-2 * (width + px(COLUMN)), 0),
        pygame.Rect(upper.right - width, upper.top, width, upper.height),
    )
    heads = tuple(pygame.Rect(each.left, each.top, each.width, line) for each in columns)
    top = upper.top + line + px(8)
    rooms = [
        pygame.Rect(column.left, top, width, upper.bottom - top)
        for column in (columns[0], columns[2])
    ]
    role, below_hands = _letters(rooms[0], faces, purse, theme)
    purses = []
    for place in rooms:
        if below_hands:
            place.height -= purse + px(GAP)
            purses.append(pygame.Rect(place.left, place.bottom + px(GAP), width, purse))
    hands = [_lay_hand(place, hand, theme, role) for place, hand in zip(rooms, faces, strict=True)]
    water = columns[1]
    water = pygame.Rect(water.left, top, water.width, upper.bottom - top)
    news = pygame.Rect(room.left, room.bottom - below, room.width, below)
    head = pygame.Rect(news.left, news.top, news.width, line)
    news.top, news.height = head.bottom + px(8), below - line - px(8)
    return RevealLayout(
        (heads[0], heads[1], heads[2]),
        (hands[0], hands[1]),
        tuple(purses),
        role,
        water,
        head,
        news,
        strip,
    )


def _needs(hand: Sequence[OrderFace], width: int, theme: Theme, role: Role) -> list[int]:
    return [order_height(face, width, theme, role) for face in hand]


def _letters(room: pygame.Rect, faces: Faces, purse: int, theme: Theme) -> tuple[Role, bool]:
    """The largest letters in which both hands are shown whole, and whether purses fit as well."""
    gap = theme.px(GAP)
    choices: tuple[tuple[Role, bool], ...] = (("body", True), ("small", True), ("body", False))
    for role, with_purse in choices:
        room_left = room.height - (purse + gap if with_purse else 0)
        if all(
            sum(needs := _needs(hand, room.width, theme, role)) + (len(needs) - 1) * gap
            <= room_left
            for hand in faces
        ):
            return role, with_purse
    return "small", False


def _lay_hand(
    room: pygame.Rect, hand: Sequence[OrderFace], theme: Theme, role: Role
) -> tuple[pygame.Rect, ...]:
    """Each card as high as it must be and a share of the rest; all alike where room is short."""
    gap = theme.px(GAP)
    needs = _needs(hand, room.width, theme, role)
    spare = room.height - sum(needs) - (len(needs) - 1) * gap
    if spare < 0:
        needs = [(room.height - (len(needs) - 1) * gap) // len(needs)] * len(needs)
        spare = 0
    places, top = [], room.top
    for need in needs:
        high = need + spare // len(needs)
        places.append(pygame.Rect(room.left, top, room.width, high))
        top += high + gap
    return tuple(places)


def lay_water(water: pygame.Rect, gates: int, theme: Theme) -> WaterRows:
    """Return the rows of the water, with places for so many gates that moved, or as many as fit.

    Crossings keep at least half of the rows.
    """
    px = theme.px
    inner = water.inflate(-2 * px(SHORE + WATER), -2 * px(8))
    rows = max(2, inner.height // px(ROW))
    shown = min(gates, max(1, rows // 2))
    return WaterRows(inner, shown, rows - max(1, shown))


def _columns(count: int) -> int:
    """Two side by side where that leaves no row half empty."""
    return 2 if count in (1, 2, 4) else COLUMNS


def _cell(width: int, columns: int, theme: Theme) -> int:
    return (width - (columns - 1) * theme.px(GAP)) // columns


def _rows_height(news: Sequence[Happening], width: int, theme: Theme, *, brief: bool) -> list[int]:
    """The height of each row of news, the tallest of a row counting [px]."""
    columns = _columns(len(news))
    cell = _cell(width, columns, theme)
    heights = [happening_height(cell, each, theme, brief=brief) for each in news]
    return [
        max(heights[row * columns : (row + 1) * columns])
        for row in range(ceil(len(news) / columns))
    ]


def _news_height(room: pygame.Rect, readout: RevealReadout, theme: Theme) -> int:
    """What the news needs, with its head, as far as the page can spare it [px]."""
    px = theme.px
    head = theme.line_height("heading") + px(8)
    if not readout.happenings:
        return head + theme.line_height("body") + px(4)
    most = round(room.height * NEWS)
    for brief in (False, True):
        rows = _rows_height(readout.happenings, room.width, theme, brief=brief)
        need = head + sum(rows) + (len(rows) - 1) * px(GAP)
        if need <= most:
            return need
    return most


def lay_news(room: pygame.Rect, news: Sequence[Happening], theme: Theme) -> NewsGrid:
    """Return places for the news: with texts if all fit so, else without, else the first few."""
    px = theme.px
    if not news:
        return NewsGrid((), False, 0)
    columns = _columns(len(news))
    cell = _cell(room.width, columns, theme)
    for brief in (False, True):
        rows = _rows_height(news, room.width, theme, brief=brief)
        if sum(rows) + (len(rows) - 1) * px(GAP) <= room.height:
            break
    places: list[pygame.Rect] = []
    top = room.top
    for at in range(len(news)):
        row, column = divmod(at, columns)
        if top + rows[row] > room.bottom:
            break
        left = room.left + column * (cell + px(GAP))
        places.append(pygame.Rect(left, top, cell, rows[row]))
        if column == columns - 1:
            top += rows[row] + px(GAP)
    return NewsGrid(tuple(places), brief, len(news) - len(places))


def lay_tiles(
    strip: pygame.Rect, tiles: Sequence[Standing], theme: Theme
) -> tuple[pygame.Rect, ...]:
    """Return places for the figures, as many as the strip holds, sharing its width evenly."""
    px = theme.px
    widths = [standing_width(tile, theme) for tile in tiles]
    count, used = 0, 0
    while count < len(widths) and used + widths[count] + count * px(8) <= strip.width:
        used += widths[count]
        count += 1
    spare = (strip.width - used - (count - 1) * px(8)) // count if count else 0
    places, left = [], strip.left
    for width in widths[:count]:
        places.append(pygame.Rect(left, strip.top, width + spare, strip.height))
        left += width + spare + px(8)
    return tuple(places)
