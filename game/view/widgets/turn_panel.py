"""One finished quarter in a panel: both sides' orders, what happened then, and the scores."""

from collections.abc import Sequence
from typing import Final

import pygame

from game.view.readouts.reveal import Happening, RevealCard, RevealReadout, Standing
from game.view.shapes import panel
from game.view.signs import side_sign
from game.view.theme import Theme
from game.view.widgets.change_mark import draw_change
from game.view.widgets.happening_card import draw_happening, happening_height
from game.view.widgets.log_panel import draw_owner_sign
from game.view.widgets.panel_heading import draw_panel_heading
from game.view.widgets.standing_tile import draw_standing, standing_width
from game.view.widgets.timeline_marks import owner_colour

__all__ = ["draw_turn_panel"]

PAD: Final = 16
TILE: Final = 50
"""Height of a figure before and after [design px]."""
HEAD: Final = 46


def draw_turn_panel(
    surface: pygame.Surface,
    rect: pygame.Rect,
    readout: RevealReadout,
    theme: Theme,
    right_limit: int,
) -> None:
    """Draw ``readout`` inside ``rect``; what happened gives way to the orders where it is tight.

    The heading ends at ``right_limit``: beyond it the screen has its buttons.
    """
    px = theme.px
    panel(surface, rect, theme)
    draw_panel_heading(surface, rect, readout.date, readout.title, theme, right_limit)
    inner = rect.inflate(-2 * px(PAD), -2 * px(12))
    top = rect.top + px(HEAD)
    half = (inner.width - px(16)) // 2
    ends = []
    for side, (name, cards) in enumerate(
        ((readout.us_name, readout.us), (readout.china_name, readout.china))
    ):
        column = pygame.Rect(inner.left + side * (half + px(16)), top, half, inner.bottom - top)
        ends.append(_draw_orders(surface, column, side, name, cards, theme))
    top = max(ends) + px(8)
    surface.fill(theme.line, (inner.left, top, inner.width, max(1, px(1))))
    room = pygame.Rect(inner.left, top + px(8), inner.width, inner.bottom - top - px(8))
    foot = _draw_standing(surface, room, readout, theme)
    room.height = foot - px(6) - room.top
    _draw_happenings(surface, room, readout, theme)


def _draw_orders(
    surface: pygame.Surface,
    rect: pygame.Rect,
    side: int,
    name: str,
    cards: tuple[RevealCard, ...],
    theme: Theme,
) -> int:
    """A side's name over its orders; returns where they end [px]."""
    px = theme.px
    line = theme.line_height("small")
    sign = pygame.Rect(rect.left, 0, px(10), px(10))
    sign.centery = rect.top + line // 2
    side_sign(surface, sign, side, theme.side(side))
    at = (sign.right + px(6), rect.top)
    theme.write(surface, name, at, "small", True, theme.side(side), max_width=rect.width - px(16))
    y = rect.top + line + px(3)
    for card in cards:
        ink = theme.ink if card.kind else theme.ink_faint
        block = pygame.Rect(rect.left, y, rect.width, 2 * line + px(2))
        y += theme.write_block(surface, card.title, block, "small", ink, 1) + px(3)
    return y


def _draw_happenings(
    surface: pygame.Surface, rect: pygame.Rect, readout: RevealReadout, theme: Theme
) -> None:
    """As many as there is room for, a line each; a last line counts the rest."""
    px = theme.px
    line = theme.line_height("small") + px(3)
    things = readout.happenings
    tall = [happening_height(rect.width, thing, theme) for thing in things]
    if things and sum(tall) + px(8) * (len(things) - 1) <= rect.height:
        top = rect.top
        for thing, height in zip(things, tall, strict=True):
            draw_happening(surface, pygame.Rect(rect.left, top, rect.width, height), thing, theme)
            top += height + px(8)
        return
    if not things:
        theme.write(
            surface, readout.quiet, rect.topleft, "small", False, theme.ink_soft,
            max_width=rect.width,
        )  # fmt: skip
        return
    room = max(1, rect.height // line)
    shown = things if len(things) <= room else things[: room - 1]
    for row, thing in enumerate(shown):
        _draw_happening(surface, (rect.left, rect.top + row * line), rect.width, thing, theme)
    if len(shown) < len(things):
        more = f"+ {len(things) - len(shown)}"
        at = (rect.left + px(16), rect.top + len(shown) * line)
        theme.write(surface, more, at, "small", False, theme.ink_faint)


def _draw_happening(
    surface: pygame.Surface, at: tuple[int, int], width: int, thing: Happening, theme: Theme
) -> None:
    px = theme.px
    sign = pygame.Rect(at[0], 0, px(9), px(9))
    sign.centery = at[1] + theme.line_height("small") // 2
    draw_owner_sign(surface, sign, thing.owner, theme)
    kind = theme.write(
        surface, thing.kind, (at[0] + width, at[1]), "tiny", False, theme.ink_faint, "topright"
    )
    room = kind.left - sign.right - px(14)
    theme.write(surface, thing.title, (sign.right + px(7), at[1]), "small", max_width=room)


def _draw_standing(
    surface: pygame.Surface, room: pygame.Rect, readout: RevealReadout, theme: Theme
) -> int:
    """What the quarter did to scores, lags and meters, as far as there is room below the news.

    Returns where that begins [px].
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
    width = (room.width - (columns - 1) * gap) // columns
    for at, tile in enumerate(tiles[: rows * columns]):
        row, column = divmod(at, columns)
        place = pygame.Rect(room.left + column * (width + gap), 0, width, px(TILE))
        place.top = top + row * pitch
        draw_standing(surface, place, tile, theme, after=True)
    return top


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
) -> int:
    """Scores and lags as two lines, or as one where it is tight; returns where they begin."""
    px = theme.px
    line = theme.line_height("small")
    pitch = line + px(4)
    rows = 2 if free >= 2 * pitch else 1
    place = pygame.Rect(room.left, room.bottom - rows * pitch, room.width, line)
    each = -(-len(readout.standing) // rows)
    for row in range(rows):
        part = readout.standing[row * each : (row + 1) * each]
        _draw_line(surface, place.move(0, row * pitch), part, theme, moved=rows > 1)
    return place.top


def _draw_line(
    surface: pygame.Surface,
    rect: pygame.Rect,
    standing: Sequence[Standing],
    theme: Theme,
    *,
    moved: bool,
) -> None:
    """Some figures side by side, each with how far it ``moved`` if that is wanted."""
    px = theme.px
    width = rect.width // max(1, len(standing))
    for at, figure in enumerate(standing):
        left = rect.left + at * width
        room = width - px(12)
        number = theme.measure(figure.after, "small", True)[0]
        change = px(18) + theme.measure(figure.change.text, "small")[0] if moved else 0
        ink = owner_colour(figure.owner, theme) if not figure.icon else theme.ink_soft
        room -= number + px(6) + change
        label = theme.write(
            surface, figure.label, (left, rect.top), "small", False, ink, max_width=room
        )
        after = theme.write(surface, figure.after, (label.right + px(6), rect.top), "small", True)
        if moved:
            draw_change(surface, (after.right + change, rect.centery), figure.change, theme)
