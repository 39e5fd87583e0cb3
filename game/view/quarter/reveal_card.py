"""An order of a reveal: its back, and its face with what it cost and what came of it."""

from dataclasses import dataclass
from typing import Final

import pygame

from game.readouts.breakdowns.breakdown import Breakdown
from game.readouts.quarter.order_effects import OrderEffect
from game.readouts.quarter.reveal import RevealCard
from game.readouts.words.signs import Owner
from game.view.drawing.change_mark import draw_change
from game.view.drawing.icons import draw_icon
from game.view.drawing.owners import owner_colour
from game.view.drawing.shapes import rounded
from game.view.drawing.signs import side_sign
from game.view.drawing.theme import Role, Theme

__all__ = ["OrderFace", "draw_order_back", "draw_order_face", "order_height"]

PAD: Final = 12
ICON: Final = 24
SIGN: Final = 16
PAID_IN: Final = 14
"""The drawing of what a price is paid in [design px]."""
LOW: Final = 64
"""A card lower than this has room for its name alone [design px]."""
ROW_GAP: Final = 4
RULE: Final = 12
"""Room for the line between what is said and what moved [design px]."""
MOST_EFFECTS: Final = 7
"""Lines told on a card at most; where there are more, the last says how many."""


@dataclass(frozen=True)
class OrderFace:
    """What stands on a card that is turned over."""

    card: RevealCard
    effects: tuple[OrderEffect, ...]
    nothing: str
    """Said where no meter moved."""
    more: tuple[str, ...] = ()
    """What is said of effects that have no room: of one, of two, and so on."""
    breakdown: Breakdown | None = None
    """What the order changed, as lines to open; None for a slot left empty."""


def draw_order_back(
    surface: pygame.Surface, rect: pygame.Rect, card: RevealCard, theme: Theme
) -> None:
    """Draw the back that hides which order it is: its side's colour and sign."""
    side = 1 if card.owner is Owner.CHINA else 0
    colour = owner_colour(card.owner, theme)
    rounded(
        surface,
        rect,
        theme.px(8),
        theme.side_dim(side),
        border=colour,
        border_width=max(1, theme.px(2)),
    )
    sign = pygame.Rect(0, 0, theme.px(28), theme.px(28))
    sign.center = rect.center
    side_sign(surface, sign, side, colour)


def order_height(face: OrderFace, width: int, theme: Theme, role: Role) -> int:
    """Return the height at which everything stands on a card, its words in ``role`` [px]."""
    px = theme.px
    inner = width - 2 * px(PAD)
    if not face.card.kind:
        return theme.line_height("body") + 2 * px(16)
    high = 2 * px(10) + _head_height(face.card, inner, theme)
    if face.card.text:
        high += px(6) + theme.block_height(face.card.text, inner, role=role, line_gap=3)
    rows = max(1, min(MOST_EFFECTS, len(face.effects)))
    return high + px(RULE) + rows * (theme.line_height(role) + px(ROW_GAP))


def draw_order_face(
    surface: pygame.Surface, rect: pygame.Rect, face: OrderFace, theme: Theme, role: Role
) -> None:
    """Draw name and price, what the scenario says, and the meters that moved, as far as fits.

    A text is drawn whole or not at all.
    """
    px, card = theme.px, face.card
    if not card.kind:
        rounded(surface, rect, px(8), theme.panel, border=theme.line)
        place = rect.inflate(-2 * px(PAD), 0)
        theme.write(
            surface,
            card.title,
            place.center,
            color=theme.ink_faint,
            anchor="center",
            max_width=place.width,
        )
        return
    colour = owner_colour(card.owner, theme)
    rounded(surface, rect, px(8), theme.panel_raised, border=colour, border_width=max(1, px(2)))
    if rect.height < px(LOW):
        _draw_low(surface, rect.inflate(-2 * px(PAD), 0), card, theme)
        return
    room = rect.inflate(-2 * px(PAD), -2 * px(10))
    _draw_head(surface, room, card, theme)
    top = room.top + _head_height(card, room.width, theme)
    rows = min(MOST_EFFECTS, len(face.effects))
    need = px(RULE) + max(1, rows) * (theme.line_height(role) + px(ROW_GAP))
    high = theme.block_height(card.text, room.width, role=role, line_gap=3) if card.text else 0
    if card.text and top + px(6) + high + min(need, room.height // 3) <= room.bottom:
        block = pygame.Rect(room.left, top + px(6), room.width, high)
        theme.write_block(surface, card.text, block, role=role, color=theme.ink_soft, line_gap=3)
        top = block.bottom
    rest = pygame.Rect(room.left, top, room.width, room.bottom - top)
    if rest.height >= px(RULE) + theme.line_height(role):
        _draw_effects(surface, rest, face, theme, role)


def _title_lines(card: RevealCard, width: int, theme: Theme) -> list[str]:
    return theme.wrap(card.title, width - theme.px(ICON + 10), role="heading", bold=True)[:2]


def _head_height(card: RevealCard, width: int, theme: Theme) -> int:
    lines = len(_title_lines(card, width, theme))
    name = lines * theme.line_height("heading") + (lines - 1) * theme.px(2)
    return name + theme.px(ROW_GAP) + theme.line_height("tiny") + theme.px(2)


def _draw_low(surface: pygame.Surface, room: pygame.Rect, card: RevealCard, theme: Theme) -> None:
    """Icon, name and price on one line."""
    px = theme.px
    icon = pygame.Rect(room.left, 0, px(ICON), px(ICON))
    icon.centery = room.centery
    draw_icon(surface, icon, card.icon, owner_colour(card.owner, theme))
    left = _draw_price(surface, (room.right, room.centery), card, theme)
    place = (icon.right + px(10), room.centery)
    width = left - px(8) - place[0]
    theme.write(surface, card.title, place, bold=True, anchor="midleft", max_width=width)


def _draw_head(surface: pygame.Surface, room: pygame.Rect, card: RevealCard, theme: Theme) -> None:
    """Icon, name in one line or two, then kind and price."""
    px = theme.px
    colour = owner_colour(card.owner, theme)
    icon = pygame.Rect(room.left, room.top, px(ICON), px(ICON))
    draw_icon(surface, icon, card.icon, colour)
    left, top = icon.right + px(10), room.top
    for line in _title_lines(card, room.width, theme):
        theme.write(surface, line, (left, top), role="heading", bold=True)
        top += theme.line_height("heading") + px(2)
    middle = top - px(2) + px(ROW_GAP) + theme.line_height("tiny") // 2
    _draw_price(surface, (room.right, middle), card, theme)
    theme.write(
        surface, card.kind, (left, middle), role="tiny", bold=True, color=colour, anchor="midleft"
    )


def _draw_price(
    surface: pygame.Surface, midright: tuple[int, int], card: RevealCard, theme: Theme
) -> int:
    """What was paid, each sum behind the drawing of what it was paid in; returns its left [px]."""
    px = theme.px
    if not card.price:
        free = theme.write(
            surface,
            card.note,
            midright,
            role="tiny",
            bold=True,
            color=theme.gold,
            anchor="midright",
        )
        return free.left
    left, middle = midright
    right = left
    for icon, text in reversed(card.price):
        paid = theme.write(
            surface,
            text,
            (right, middle),
            role="tiny",
            bold=True,
            color=theme.gold,
            anchor="midright",
        )
        sign = pygame.Rect(0, 0, px(PAID_IN), px(PAID_IN))
        sign.midright = (paid.left - px(4), middle)
        draw_icon(surface, sign, icon, theme.gold)
        left = sign.left
        right = left - px(10)
    return left


def _draw_effects(
    surface: pygame.Surface, room: pygame.Rect, face: OrderFace, theme: Theme, role: Role
) -> None:
    """A line for each meter: its drawing, its name, why, and how far it moved."""
    px = theme.px
    surface.fill(theme.line, (room.left, room.top + px(5), room.width, max(1, px(1))))
    top, line = room.top + px(RULE), theme.line_height(role)
    if not face.effects:
        place = (room.left + px(ICON + 10), top)
        theme.write(surface, face.nothing, place, role="small", color=theme.ink_faint)
    fit = min(MOST_EFFECTS, (room.bottom + px(2) - top + px(ROW_GAP)) // (line + px(ROW_GAP)))
    shown = len(face.effects) if len(face.effects) <= fit else fit - 1
    for effect in face.effects[:shown]:
        _draw_effect(surface, pygame.Rect(room.left, top, room.width, line), effect, theme, role)
        top += line + px(ROW_GAP)
    if shown < len(face.effects):
        place = (room.left + px(ICON + 10), top + line // 2)
        more = face.more[len(face.effects) - shown - 1]
        theme.write(surface, more, place, role=role, color=theme.ink_soft, anchor="midleft")


def _draw_effect(
    surface: pygame.Surface, row: pygame.Rect, effect: OrderEffect, theme: Theme, role: Role
) -> None:
    px, moved, middle = theme.px, effect.moved, row.centery
    icon = pygame.Rect(0, 0, px(SIGN), px(SIGN))
    icon.midleft = (row.left + px(4), middle)
    draw_icon(surface, icon, moved.icon, theme.ink_soft)
    change = draw_change(surface, (row.right, middle), moved.change, theme, role)
    left = (row.left + px(ICON + 10), middle)
    name = theme.write(surface, moved.label, left, role=role, anchor="midleft")
    width = theme.measure(effect.cause, role="small")[0]
    why = (name.right + px(10), middle)
    if why[0] + width <= change.left - px(8):
        theme.write(
            surface, effect.cause, why, role="small", color=theme.ink_faint, anchor="midleft"
        )
