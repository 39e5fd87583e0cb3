"""A sample of the look: what the settings of a page change, seen at once."""

from __future__ import annotations

from typing import Final

import pygame

from game.language import Texts
from game.view.drawing.icons import draw_icon
from game.view.drawing.shapes import bar, panel
from game.view.drawing.signs import side_sign, trend
from game.view.drawing.theme import Theme

__all__ = ["draw_look_sample"]

PAD: Final = 28
GATES: Final = ("open", "levied", "closed")
SHARES: Final = (0.62, 0.38)
"""How far the bars of the sample are filled."""


def draw_look_sample(
    surface: pygame.Surface, rect: pygame.Rect, theme: Theme, texts: Texts
) -> None:
    """Draw letters of every size at the left, colours and signs at the right."""
    px = theme.px
    panel(surface, rect, theme)
    inner = rect.inflate(-2 * px(PAD), -2 * px(14))
    half = round(inner.width * 0.43)
    _draw_letters(surface, pygame.Rect(inner.left, inner.top, half, inner.height), theme, texts)
    right = pygame.Rect(inner.right - round(inner.width * 0.54), inner.top, 0, inner.height)
    right.width = inner.right - right.left
    _draw_signs(surface, right, theme, texts)


def _draw_letters(surface: pygame.Surface, room: pygame.Rect, theme: Theme, texts: Texts) -> None:
    px = theme.px
    wide = room.width
    line = theme.write(surface, texts("view-sample-title"), room.topleft, role="heading", bold=True)
    at = (room.left, line.bottom + px(5))
    line = theme.write(surface, texts("view-sample-body"), at, max_width=wide)
    at = (room.left, line.bottom + px(5))
    soft = theme.ink_soft
    line = theme.write(
        surface, texts("view-sample-small"), at, role="small", color=soft, max_width=wide
    )
    at = (room.left, line.bottom + px(5))
    theme.write(surface, texts("view-sample-tiny"), at, role="tiny", color=theme.ink_faint)


def _draw_signs(surface: pygame.Surface, room: pygame.Rect, theme: Theme, texts: Texts) -> None:
    """A bar of either side, the three gates, a change for the better and one for the worse."""
    px = theme.px
    top = room.top + px(4)
    for side, share in enumerate(SHARES):
        sign = pygame.Rect(room.left, top, px(12), px(12))
        side_sign(surface, sign, side, theme.side(side))
        told = theme.write(
            surface,
            texts.percent(share),
            (room.right, sign.centery),
            role="number",
            bold=True,
            color=theme.side(side),
            anchor="midright",
        )
        track = pygame.Rect(sign.right + px(10), 0, told.left - px(12) - sign.right - px(10), px(9))
        track.centery = sign.centery
        bar(surface, track, share, fill=theme.side(side), track=theme.track)
        top += px(26)
    x = room.left
    for gate in GATES:
        icon = pygame.Rect(x, top, px(18), px(18))
        draw_icon(surface, icon, f"gate-{gate}", theme.gold)
        name = texts(f"view-sample-{gate}")
        at = (icon.right + px(4), icon.centery)
        x = theme.write(
            surface, name, at, role="small", color=theme.ink_soft, anchor="midleft"
        ).right + px(12)
    right = room.right
    for change, colour in ((-1, theme.alarm), (1, theme.good)):
        at = (right, top + px(9))
        text = texts.signed(0.4 * change, 1)
        told = theme.write(
            surface, text, at, role="small", bold=True, color=colour, anchor="midright"
        )
        spot = pygame.Rect(0, 0, px(10), px(10))
        spot.midright = (told.left - px(4), at[1])
        trend(surface, spot, change, colour)
        right = spot.left - px(12)
