"""A figure of the match before and after a turn, as a tile of a strip."""

from typing import Final

import pygame

from game.readouts.quarter.reveal import Standing
from game.view.drawing.change_mark import draw_change
from game.view.drawing.icons import draw_icon
from game.view.drawing.owners import draw_owner_sign, owner_colour
from game.view.drawing.shapes import rounded
from game.view.drawing.theme import Theme

__all__ = ["draw_standing", "standing_width"]

PAD: Final = 10
ICON: Final = 14
ARROW: Final = "→"


def standing_width(standing: Standing, theme: Theme) -> int:
    """Return the width a tile needs [px]."""
    px = theme.px
    head = px(ICON + 6) + theme.measure(standing.label, role="tiny")[0]
    figures = (
        theme.measure(f"{standing.before} {ARROW} ", role="small")[0]
        + theme.measure(standing.after, role="number", bold=True)[0]
        + px(8 + 13)
        + theme.measure(standing.change.text, role="small")[0]
    )
    return max(head, figures) + 2 * px(PAD)


def draw_standing(
    surface: pygame.Surface, rect: pygame.Rect, standing: Standing, theme: Theme, *, after: bool
) -> None:
    """Draw a tile as it was, or with what it has become and how far it moved."""
    px = theme.px
    rounded(surface, rect, px(8), theme.panel_raised if after else theme.panel)
    head = rect.top + px(7) + theme.line_height("tiny") // 2
    sign = pygame.Rect(0, 0, px(ICON), px(ICON))
    sign.midleft = (rect.left + px(PAD), head)
    colour = owner_colour(standing.owner, theme)
    if standing.icon:
        draw_icon(surface, sign, standing.icon, theme.ink_soft)
    else:
        draw_owner_sign(surface, sign.inflate(-px(3), -px(3)), standing.owner, theme)
    label = (sign.right + px(6), head)
    theme.write(surface, standing.label, label, role="tiny", color=theme.ink_soft, anchor="midleft")
    line = rect.bottom - px(7) - theme.line_height("number") // 2
    shown = f"{standing.before} {ARROW} " if after else standing.before
    first = theme.write(
        surface,
        shown,
        (rect.left + px(PAD), line),
        role="small",
        color=theme.ink_soft,
        anchor="midleft",
    )
    if after:
        ink = theme.ink if standing.icon else colour
        theme.write(
            surface,
            standing.after,
            (first.right, line),
            role="number",
            bold=True,
            color=ink,
            anchor="midleft",
        )
        draw_change(surface, (rect.right - px(PAD), line), standing.change, theme)
