"""A side's own stocks: bars with their thresholds, and plain figures under them."""

from collections.abc import Sequence
from typing import Final

import pygame

from game.readouts.board.stocks import Figure, StockReadout, StocksReadout
from game.view.drawing.change_mark import draw_change, tone_colour
from game.view.drawing.fitting import largest_role
from game.view.drawing.hotspot import Hotspot, with_room_aside
from game.view.drawing.icons import draw_icon
from game.view.drawing.panel_heading import draw_panel_heading
from game.view.drawing.shapes import bar
from game.view.drawing.theme import Role, Theme

__all__ = ["draw_home_front", "place_home_front"]

ARROW: Final = 20
"""Before a change: its arrow, and what keeps it from the value [design px]."""
BEFORE_NUMBER: Final = 4
"""Least room between the words of a figure and its number [design px]."""


def place_home_front(
    rect: pygame.Rect, readout: StocksReadout, theme: Theme
) -> tuple[list[pygame.Rect], list[pygame.Rect]]:
    """Return where the stocks and the figures go, top down; figures stand two in a row."""
    px = theme.px
    inner = rect.inflate(-px(32), 0)
    top = rect.top + px(40)
    figure_rows = (len(readout.figures) + 1) // 2
    pitch_figure = px(18)
    room = rect.bottom - top - figure_rows * pitch_figure
    pitch = min(px(24), room // max(1, len(readout.stocks)))
    stocks = [
        pygame.Rect(inner.left, top + at * pitch, inner.width, pitch)
        for at in range(len(readout.stocks))
    ]
    foot = top + pitch * len(readout.stocks)
    figures = []
    for row in range(figure_rows):
        line = pygame.Rect(inner.left, foot + row * pitch_figure, inner.width, pitch_figure)
        figures += _share_line(line, readout.figures[2 * row : 2 * row + 2], theme)
    return stocks, figures


def _share_line(line: pygame.Rect, figures: Sequence[Figure], theme: Theme) -> list[pygame.Rect]:
    """Share a line between two figures: half each, or as their words need."""
    gap = theme.px(9)
    half = (line.width - gap) // 2
    needs = [
        theme.measure(each.label, role="tiny")[0]
        + theme.measure(each.text, role="tiny", bold=True)[0]
        + theme.px(BEFORE_NUMBER)
        for each in figures
    ]
    most = line.width - gap - needs[-1]
    left = max(needs[0], min(half, most)) if len(figures) > 1 else half
    left = min(left, most) if needs[0] > half else left
    first = pygame.Rect(line.left, line.top, left, line.height)
    rest = line.width - gap - left
    return [first, pygame.Rect(first.right + gap, line.top, rest, line.height)][: len(figures)]


def draw_home_front(
    surface: pygame.Surface, rect: pygame.Rect, readout: StocksReadout, theme: Theme
) -> list[Hotspot]:
    """Draw the stocks inside ``rect``, without a ground: the panel also holds the log.

    Returns its numbers, the stocks before the figures.
    """
    draw_panel_heading(surface, rect, readout.title, readout.subtitle, theme)
    stocks, figures = place_home_front(rect, readout, theme)
    found = []
    if stocks:
        columns = _columns(readout.stocks, stocks[0].width, theme)
        for at, (place, stock) in enumerate(zip(stocks, readout.stocks, strict=True)):
            _draw_stock(surface, place, stock, columns, theme)
            found.append(Hotspot.of(with_room_aside(place, theme), stock.breakdown, f"stock-{at}"))
    role = _figure_role(readout.figures, figures, theme)
    for at, (place, figure) in enumerate(zip(figures, readout.figures, strict=True)):
        _draw_figure(surface, place, figure, role, theme)
        found.append(Hotspot.of(place, figure.breakdown, f"figure-{at}"))
    return found


def _columns(stocks: Sequence[StockReadout], width: int, theme: Theme) -> tuple[int, int, int]:
    """Width of names, values and changes, the same on every line, so that the bars compare."""
    px = theme.px
    room = width - px(20)
    name = max(theme.measure(stock.label, role="small")[0] for stock in stocks) + px(8)
    value = max(theme.measure(stock.text, role="small", bold=True)[0] for stock in stocks) + px(6)
    change = max(theme.measure(stock.change.text, role="tiny")[0] for stock in stocks) + px(ARROW)
    name = max(min(name, round(room * 0.44)), round(room * 0.34))
    return name, max(px(34), value), max(px(46), change)


def _draw_stock(
    surface: pygame.Surface,
    rect: pygame.Rect,
    stock: StockReadout,
    columns: tuple[int, int, int],
    theme: Theme,
) -> None:
    """Name, bar with notch, value, change: one line."""
    px = theme.px
    name, value_room, change_room = columns
    sign = pygame.Rect(rect.left, rect.centery - px(7), px(14), px(14))
    draw_icon(surface, sign, stock.icon, theme.ink_soft)
    rect = pygame.Rect(sign.right + px(6), rect.top, rect.right - sign.right - px(6), rect.height)
    role = largest_role(theme, stock.label, name - px(6), ("small", "tiny"))
    theme.write(
        surface, stock.label, rect.midleft, role=role, anchor="midleft", max_width=name - px(6)
    )
    thick = px(10)
    track = pygame.Rect(rect.left + name, rect.centery - thick // 2, 0, thick)
    track.width = rect.width - name - value_room - change_room
    fill = theme.gold if stock.tone.value == "neutral" else tone_colour(stock.tone, theme)
    bar(
        surface,
        track,
        stock.fill,
        fill=fill,
        track=theme.track,
        notch=stock.notch,
        notch_colour=theme.ink,
        notch_width=px(2),
    )
    theme.write(
        surface,
        stock.text,
        (track.right + value_room, rect.centery),
        role="small",
        bold=True,
        anchor="midright",
    )
    draw_change(surface, rect.midright, stock.change, theme, "tiny")


def _figure_role(figures: Sequence[Figure], places: Sequence[pygame.Rect], theme: Theme) -> Role:
    """One size for all the figures: the largest at which each fits its place."""
    for figure, place in zip(figures, places, strict=True):
        need = (
            theme.measure(figure.label, role="small")[0]
            + theme.measure(figure.text, role="small", bold=True)[0]
        )
        if need + theme.px(6) > place.width:
            return "tiny"
    return "small"


def _draw_figure(
    surface: pygame.Surface, rect: pygame.Rect, figure: Figure, role: Role, theme: Theme
) -> None:
    number = theme.write(
        surface, figure.text, rect.midright, role=role, bold=True, anchor="midright"
    )
    theme.write(
        surface,
        figure.label,
        rect.midleft,
        role=role,
        color=theme.ink_soft,
        anchor="midleft",
        max_width=number.left - rect.left - theme.px(BEFORE_NUMBER),
    )
