"""Something that happened: its kind, its name, what it says and which meters it moved."""

from typing import Final

import pygame

from game.readouts.quarter.reveal import Happening
from game.readouts.words.signs import Moved
from game.view.drawing.change_mark import draw_change
from game.view.drawing.icons import draw_icon
from game.view.drawing.owners import draw_owner_sign, owner_colour
from game.view.drawing.shapes import rounded
from game.view.drawing.theme import Theme

__all__ = ["draw_effects", "draw_happening", "happening_height"]

PAD: Final = 12
ICON: Final = 16
OWNER: Final = 9
SIGN: Final = 13
"""Side of the drawing before a meter's name."""
GAP: Final = 16
"""Between one meter and the next."""


def happening_height(width: int, happening: Happening, theme: Theme, *, brief: bool = False) -> int:
    """Return the height that a happening needs at a width, with its text unless ``brief`` [px]."""
    px = theme.px
    inner = _inner(width, theme)
    high = theme.line_height("body") + 2 * px(10)
    if happening.text and not brief:
        high += px(4) + theme.block_height(happening.text, inner, role="small", line_gap=2)
    rows = len(_effect_rows(happening, inner, theme))
    return high + (rows * (theme.line_height("small") + px(4)) + px(2) if rows else 0)


def draw_happening(
    surface: pygame.Surface,
    rect: pygame.Rect,
    happening: Happening,
    theme: Theme,
    *,
    brief: bool = False,
) -> None:
    """Draw the card inside ``rect``; the text is left out where it is to be ``brief``."""
    px = theme.px
    rounded(surface, rect, px(8), theme.panel_raised, border=theme.line, border_width=max(1, px(1)))
    colour = owner_colour(happening.owner, theme)
    owner = pygame.Rect(rect.left + px(PAD), 0, px(OWNER), px(OWNER))
    owner.centery = rect.top + px(10) + theme.line_height("body") // 2
    draw_owner_sign(surface, owner, happening.owner, theme)
    sign = pygame.Rect(owner.right + px(7), 0, px(ICON), px(ICON))
    sign.centery = owner.centery
    draw_icon(surface, sign, happening.icon, colour)
    left, right = sign.right + px(8), rect.right - px(PAD)
    title = theme.measure(happening.title, bold=True)[0]
    kind = theme.measure(happening.kind, role="tiny", bold=True)[0]
    if left + title + px(8) + kind <= right:
        theme.write(
            surface,
            happening.kind,
            (right, sign.centery),
            role="tiny",
            bold=True,
            color=colour,
            anchor="midright",
        )
    theme.write(
        surface,
        happening.title,
        (left, sign.centery),
        bold=True,
        anchor="midleft",
        max_width=right - left,
    )
    top = rect.top + px(10) + theme.line_height("body") + px(4)
    if happening.text and not brief:
        room = pygame.Rect(left, top, right - left, rect.bottom - top)
        top += theme.write_block(
            surface, happening.text, room, role="small", color=theme.ink_soft, line_gap=2
        ) + px(6)
    told, end = 0, (left, top)
    for row in _effect_rows(happening, right - left, theme):
        place = pygame.Rect(left, top, right - left, theme.line_height("small"))
        if place.bottom > rect.bottom:
            break
        told += len(row)
        end = (_draw_row(surface, place, row, theme), place.top)
        top += place.height + px(4)
    _draw_more(surface, end, len(happening.effects) - told, happening, theme)


def draw_effects(
    surface: pygame.Surface, room: pygame.Rect, happening: Happening, theme: Theme
) -> None:
    """Draw meters with their changes, as many as fit on a line, and how many more there are."""
    rows = _effect_rows(happening, room.width, theme)
    if len(rows) > 1:
        wide = theme.measure(happening.more[-1], role="small")[0] + theme.px(GAP)
        rows = _effect_rows(happening, room.width - wide, theme)
    for row in rows[:1]:
        right = _draw_row(surface, room, row, theme)
        _draw_more(surface, (right, room.top), len(happening.effects) - len(row), happening, theme)


def _draw_more(
    surface: pygame.Surface,
    lefttop: tuple[int, int],
    missing: int,
    happening: Happening,
    theme: Theme,
) -> None:
    """How many meters have no room; the card opens them all."""
    if missing:
        at = (lefttop[0], lefttop[1] + theme.line_height("small") // 2)
        text = happening.more[missing - 1]
        theme.write(surface, text, at, role="small", color=theme.ink_faint, anchor="midleft")


def _inner(width: int, theme: Theme) -> int:
    """Width of what is written on a card."""
    return width - theme.px(2 * PAD + OWNER + 7 + ICON + 8)


def _effect_rows(happening: Happening, width: int, theme: Theme) -> list[list[Moved]]:
    """The meters it moved, in lines no wider than ``width``; one that never fits is left out."""
    rows: list[list[Moved]] = [[]]
    used = 0
    for moved in happening.effects:
        wide = _width(moved, theme)
        if wide > width:
            continue
        if rows[-1] and used + theme.px(GAP) + wide > width:
            rows.append([])
            used = 0
        used += wide + (theme.px(GAP) if rows[-1] else 0)
        rows[-1].append(moved)
    return [row for row in rows if row]


def _width(moved: Moved, theme: Theme) -> int:
    name = theme.measure(moved.label, role="small")[0]
    value = theme.measure(moved.change.text, role="small")[0] + theme.px(13)
    return theme.px(SIGN + 5) + name + theme.px(8) + value


def _draw_row(surface: pygame.Surface, room: pygame.Rect, row: list[Moved], theme: Theme) -> int:
    """Draw the meters of a line; return where the next would begin [px]."""
    px = theme.px
    left, middle = room.left, room.top + theme.line_height("small") // 2
    for moved in row:
        sign = pygame.Rect(0, 0, px(SIGN), px(SIGN))
        sign.midleft = (left, middle)
        draw_icon(surface, sign, moved.icon, theme.ink_soft)
        place = (sign.right + px(5), middle)
        theme.write(
            surface, moved.label, place, role="small", color=theme.ink_soft, anchor="midleft"
        )
        left += _width(moved, theme)
        draw_change(surface, (left, middle), moved.change, theme)
        left += px(GAP)
    return left
