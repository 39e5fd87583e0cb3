"""Tension: pips that fill toward the rupture both sides lose by."""

from typing import Final

import pygame

from game.readouts.board.score import TensionReadout
from game.readouts.words.icons import icon_of_stock
from game.rules import Stock
from game.view.drawing.icons import draw_icon
from game.view.drawing.shapes import rounded
from game.view.drawing.theme import Theme

__all__ = ["draw_tension"]

ICON: Final = 13


def draw_tension(
    surface: pygame.Surface, rect: pygame.Rect, readout: TensionReadout, theme: Theme
) -> None:
    """Draw the title over a row of pips, and the number after them."""
    px = theme.px
    title = f"! {readout.title}" if readout.critical else readout.title
    colour = theme.alarm if readout.critical else theme.ink_soft
    sign = pygame.Rect(rect.left, 0, px(ICON), px(ICON))
    sign.centery = rect.top + theme.line_height("tiny") // 2
    draw_icon(surface, sign, icon_of_stock(Stock.TENSION), colour)
    theme.write(
        surface,
        title,
        (sign.right + px(5), rect.top),
        role="tiny",
        bold=readout.critical,
        color=colour,
        max_width=rect.right - sign.right - px(5),
    )
    size = px(10)
    top = rect.top + theme.line_height("tiny") + px(3)
    for pip in range(readout.size):
        box = pygame.Rect(rect.left + pip * px(13), top, size, size)
        lit = pip < readout.pips
        rounded(surface, box, px(2), theme.alarm if lit else theme.track)
    theme.write(
        surface,
        readout.text,
        (rect.left + readout.size * px(13) + px(6), top + size // 2),
        role="small",
        bold=True,
        anchor="midleft",
        max_width=max(0, rect.width - readout.size * px(13) - px(6)),
    )
