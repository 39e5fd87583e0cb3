"""Something that happened: its kind, its name, what it says and which meters it moved."""

import pygame

from game.view.readouts.reveal import Happening
from game.view.shapes import rounded
from game.view.theme import Theme
from game.view.widgets.change_mark import draw_change
from game.view.widgets.log_panel import draw_owner_sign
from game.view.widgets.timeline_marks import owner_colour

__all__ = ["draw_effects", "draw_happening", "happening_height"]

PAD = 14


def happening_height(width: int, happening: Happening, theme: Theme) -> int:
    """The height a happening needs at a width [px]."""
    px = theme.px
    inner = width - 2 * px(PAD) - px(20)
    high = theme.line_height("body") + 2 * px(10)
    if happening.text:
        high += px(4) + theme.block_height(happening.text, inner, "small", 2)
    if happening.effects:
        high += px(6) + theme.line_height("small")
    return high


def draw_happening(
    surface: pygame.Surface, rect: pygame.Rect, happening: Happening, theme: Theme
) -> None:
    """Draw the card inside ``rect``."""
    px = theme.px
    rounded(surface, rect, px(8), theme.panel_raised)
    sign = pygame.Rect(rect.left + px(PAD), 0, px(11), px(11))
    sign.centery = rect.top + px(10) + theme.line_height("body") // 2
    draw_owner_sign(surface, sign, happening.owner, theme)
    left = sign.right + px(9)
    right = rect.right - px(PAD)
    kind = theme.write(
        surface,
        happening.kind,
        (right, sign.centery),
        "tiny",
        bold=True,
        color=owner_colour(happening.owner, theme),
        anchor="midright",
    )
    theme.write(
        surface,
        happening.title,
        (left, sign.centery),
        "body",
        bold=True,
        anchor="midleft",
        max_width=kind.left - left - px(8),
    )
    top = rect.top + px(10) + theme.line_height("body") + px(4)
    if happening.text:
        room = pygame.Rect(left, top, right - left, rect.bottom - top)
        top += theme.write_block(surface, happening.text, room, "small", theme.ink_soft, 2) + px(6)
    draw_effects(surface, pygame.Rect(left, top, right - left, rect.bottom - top), happening, theme)


def draw_effects(
    surface: pygame.Surface, room: pygame.Rect, happening: Happening, theme: Theme
) -> None:
    """Meters with their changes, as many as fit on a line."""
    left, gap = room.left, theme.px(18)
    for label, change in happening.effects:
        name = theme.measure(label, "small")[0]
        value = theme.measure(change.text, "small")[0] + theme.px(13)
        if left + name + value + theme.px(8) > room.right:
            break
        text = theme.write(surface, label, (left, room.top), "small", color=theme.ink_faint)
        end = text.right + theme.px(8) + value
        draw_change(surface, (end, text.centery), change, theme)
        left = end + gap
