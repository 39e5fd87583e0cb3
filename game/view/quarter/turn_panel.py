"""One finished quarter in a panel: both sides' orders, what happened then, and the scores."""

from collections.abc import Sequence
from typing import Final

import pygame

from game.readouts.breakdowns.breakdown import Breakdown
from game.readouts.quarter.reveal import Happening, RevealCard, RevealReadout, Standing
from game.view.drawing.change_mark import draw_change
from game.view.drawing.hotspot import Hotspot, hotspot_around
from game.view.drawing.owners import draw_owner_sign, owner_colour
from game.view.drawing.panel_heading import draw_panel_heading
from game.view.drawing.shapes import panel
from game.view.drawing.signs import side_sign
from game.view.drawing.theme import Theme
from game.view.quarter.happening_card import draw_happening, happening_height
from game.view.quarter.standing_tile import draw_standing, standing_width

__all__ = ["draw_turn_panel"]

PAD: Final = 16
TILE: Final = 50
"""Height of a figure before and after [design px]."""
HEAD: Final = 46


def draw_turn_panel(
    surface: pygame.Surface,
    rect: pygame.Rect,
    readout: RevealReadout,
    breakdowns: tuple[tuple[Breakdown, ...], tuple[Breakdown, ...]],
    theme: Theme,
    *,
    right_limit: int,
) -> list[Hotspot]:
    """Draw ``readout`` inside ``rect``; what happened gives way to the orders where it is tight.

    ``breakdowns`` is what each order changed. The heading ends at ``right_limit``: beyond it the
    screen has its buttons. Returns where the numbers stand.
    """
    px, found = theme.px, list[Hotspot]()
    panel(surface, rect, theme)
    draw_panel_heading(surface, rect, readout.date, readout.title, theme, right_limit=right_limit)
    inner = rect.inflate(-2 * px(PAD), -2 * px(12))
    top = rect.top + px(HEAD)
    half = (inner.width - px(16)) // 2
    ends = []
    for side, (name, cards) in enumerate(
        ((readout.us_name, readout.us), (readout.china_name, readout.china))
    ):
        column = pygame.Rect(inner.left + side * (half + px(16)), top, half, inner.bottom - top)
        rows, end = _draw_orders(surface, column, side, name, theme, cards=cards)
        found += [
            hotspot_around(*pair, theme) for pair in zip(rows, breakdowns[side], strict=False)
        ]
        ends.append(end)
    top = max(ends) + px(8)
    surface.fill(theme.line, (inner.left, top, inner.width, max(1, px(1))))
    room = pygame.Rect(inner.left, top + px(8), inner.width, inner.bottom - top - px(8))
    foot, figures = _draw_standing(surface, room, readout, theme)
    room.height = foot - px(6) - room.top
    return [*found, *_draw_happenings(surface, room, readout, theme), *figures]


def _draw_orders(
    surface: pygame.Surface,
    rect: pygame.Rect,
    side: int,
    name: str,
    theme: Theme,
    *,
    cards: tuple[RevealCard, ...],
) -> tuple[list[pygame.Rect], int]:
    """A side's name over its orders; returns where they stand and where they end [px]."""
    px = theme.px
    line = theme.line_height("small")
    sign = pygame.Rect(rect.left, 0, px(10), px(10))
    sign.centery = rect.top + line // 2
    side_sign(surface, sign, side, theme.side(side))
    at = (sign.right + px(6), rect.top)
    theme.write(
        surface,
        name,
        at,
        role="small",
        bold=True,
        color=theme.side(side),
        max_width=rect.width - px(16),
    )
    y, places = rect.top + line + px(3), list[pygame.Rect]()
    for card in cards:
        ink = theme.ink if card.kind else theme.ink_faint
        block = pygame.Rect(rect.left, y, rect.width, 2 * line + px(2))
        high = theme.write_block(surface, card.title, block, role="small", color=ink, line_gap=1)
        places.append(pygame.Rect(block.left, block.top, block.width, high))
        y += high + px(3)
    return places, y


def _draw_happenings(
    surface: pygame.Surface, rect: pygame.Rect, readout: RevealReadout, theme: Theme
) -> list[Hotspot]:
    """As many as there is room for, a line each; a last line counts the rest.

    Returns where they stand, each with what it moved.
    """
    found: list[Hotspot] = []
    px = theme.px
    line = theme.line_height("small") + px(3)
    things = readout.happenings
    tall = [happening_height(rect.width, thing, theme) for thing in things]
    if things and sum(tall) + px(8) * (len(things) - 1) <= rect.height:
        top = rect.top
        for thing, height in zip(things, tall, strict=True):
            place = pygame.Rect(rect.left, top, rect.width, height)
            draw_happening(surface, place, thing, theme)
            found.append(Hotspot.of(place, thing.breakdown))
            top += height + px(8)
        return found
    if not things:
        theme.write(
            surface,
            readout.quiet,
            rect.topleft,
            role="small",
            color=theme.ink_soft,
            max_width=rect.width,
        )
        return found
    room = max(1, rect.height // line)
    shown = things if len(things) <= room else things[: room - 1]
    for row, thing in enumerate(shown):
        place = pygame.Rect(rect.left, rect.top + row * line, rect.width, line - px(3))
        _draw_happening(surface, place.topleft, rect.width, thing, theme)
        found.append(hotspot_around(place, thing.breakdown, theme))
    if len(shown) < len(things):
        more = f"+ {len(things) - len(shown)}"
        at = (rect.left + px(16), rect.top + len(shown) * line)
        theme.write(surface, more, at, role="small", color=theme.ink_faint)
    return found


def _draw_happening(
    surface: pygame.Surface, at: tuple[int, int], width: int, thing: Happening, theme: Theme
) -> None:
    px = theme.px
    sign = pygame.Rect(at[0], 0, px(9), px(9))
    sign.centery = at[1] + theme.line_height("small") // 2
    draw_owner_sign(surface, sign, thing.owner, theme)
    kind = theme.write(
        surface,
        thing.kind,
        (at[0] + width, at[1]),
        role="tiny",
        color=theme.ink_faint,
        anchor="topright",
    )
    room = kind.left - sign.right - px(14)
    theme.write(surface, thing.title, (sign.right + px(7), at[1]), role="small", max_width=room)


def _draw_standing(
    surface: pygame.Surface, room: pygame.Rect, readout: RevealReadout, theme: Theme
) -> tuple[int, list[Hotspot]]:
    """What the quarter did to scores, lags and meters, as far as there is room below the news.

    Returns where that begins [px], and where each figure stands.
    """
    px = theme.px
    gap = px(6)
    tiles = (*readout.standing, *readout.meters)
    widest = max(standing_width(tile, theme) for tile in tiles)
    columns = next((n for n in (4, 2) if n * (widest + gap) - gap <= room.width), 0)
    pitch = px(TILE) + gap
    free = room.height - gap - _news_height(room, readout, columns, pitch, theme)
    rows = min(len(tiles) // columns, (free + gap) // pitch) if columns else 0
    if rows * columns < len(readout.standing):
        return _draw_lines(surface, room, free, readout, theme)
    top = room.bottom - rows * pitch + gap
    width, found = (room.width - (columns - 1) * gap) // columns, list[Hotspot]()
    for at, tile in enumerate(tiles[: rows * columns]):
        row, column = divmod(at, columns)
        place = pygame.Rect(room.left + column * (width + gap), 0, width, px(TILE))
        place.top = top + row * pitch
        draw_standing(surface, place, tile, theme, after=True)
        found.append(Hotspot.of(place, tile.breakdown))
    return top, found


def _news_height(
    room: pygame.Rect, readout: RevealReadout, columns: int, pitch: int, theme: Theme
) -> int:
    """What the news takes: as cards where scores and lags have room below them, else as lines."""
    px, news = theme.px, readout.happenings
    tall = [happening_height(room.width, thing, theme) for thing in news]
    cards = sum(tall) + px(8) * max(0, len(news) - 1)
    least = pitch * (len(readout.standing) // columns) if columns else room.height
    if news and cards + least + px(6) <= room.height:
        return cards
    return (theme.line_height("small") + px(3)) * max(1, len(news))


def _draw_lines(
    surface: pygame.Surface, room: pygame.Rect, free: int, readout: RevealReadout, theme: Theme
) -> tuple[int, list[Hotspot]]:
    """Scores and lags as two lines, or as one where it is tight.

    Returns where they begin [px], and where each figure stands.
    """
    px = theme.px
    line = theme.line_height("small")
    pitch = line + px(4)
    rows = 2 if free >= 2 * pitch else 1
    place = pygame.Rect(room.left, room.bottom - rows * pitch, room.width, line)
    each, found = -(-len(readout.standing) // rows), list[Hotspot]()
    for row in range(rows):
        part = readout.standing[row * each : (row + 1) * each]
        found += _draw_line(surface, place.move(0, row * pitch), part, theme, moved=rows > 1)
    return place.top, found


def _draw_line(
    surface: pygame.Surface,
    rect: pygame.Rect,
    standing: Sequence[Standing],
    theme: Theme,
    *,
    moved: bool,
) -> list[Hotspot]:
    """Some figures side by side, each with how far it ``moved`` if that is wanted.

    Returns where each stands.
    """
    px = theme.px
    width, found = rect.width // max(1, len(standing)), list[Hotspot]()
    for at, figure in enumerate(standing):
        left = rect.left + at * width
        room = width - px(12)
        number = theme.measure(figure.after, role="small", bold=True)[0]
        change = px(18) + theme.measure(figure.change.text, role="small")[0] if moved else 0
        ink = owner_colour(figure.owner, theme) if not figure.icon else theme.ink_soft
        room -= number + px(6) + change
        label = theme.write(
            surface, figure.label, (left, rect.top), role="small", color=ink, max_width=room
        )
        after = theme.write(
            surface, figure.after, (label.right + px(6), rect.top), role="small", bold=True
        )
        if moved:
            draw_change(surface, (after.right + change, rect.centery), figure.change, theme)
        place = pygame.Rect(left, rect.top, width - px(12), rect.height)
        found.append(hotspot_around(place, figure.breakdown, theme))
    return found
