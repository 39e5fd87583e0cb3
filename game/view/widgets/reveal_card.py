"""An order turned over: the back until its moment, then the face."""

import pygame

from game.view.readouts.reveal import RevealCard
from game.view.shapes import rounded
from game.view.signs import side_sign
from game.view.theme import Theme
from game.view.widgets.timeline_marks import owner_colour

__all__ = ["draw_reveal_card"]


def draw_reveal_card(
    surface: pygame.Surface, rect: pygame.Rect, card: RevealCard, turned: float, theme: Theme
) -> None:
    """Draw a card ``turned`` from its back (0) to its face (1); half way it is a line."""
    shown = abs(2.0 * turned - 1.0)
    width = max(theme.px(4), round(rect.width * shown))
    place = pygame.Rect(0, 0, width, rect.height)
    place.center = rect.center
    side = 1 if card.owner.value == "china" else 0
    colour = owner_colour(card.owner, theme)
    radius = min(theme.px(10), place.width // 2)
    if turned < 0.5:
        rounded(surface, place, radius, theme.side_dim(side), colour, max(1, theme.px(2)))
        sign = pygame.Rect(0, 0, theme.px(26), theme.px(26))
        sign.center = place.center
        if place.width > sign.width + theme.px(8):
            side_sign(surface, sign, side, colour)
        return
    empty = not card.kind
    ground = theme.panel if empty else theme.panel_raised
    rounded(surface, place, radius, ground, theme.line if empty else colour, max(1, theme.px(2)))
    if shown < 0.85:
        return
    _draw_face(surface, place.inflate(-theme.px(28), -theme.px(18)), card, theme)


def _draw_face(surface: pygame.Surface, room: pygame.Rect, card: RevealCard, theme: Theme) -> None:
    if not card.kind:
        theme.write(
            surface,
            card.title,
            room.center,
            "body",
            color=theme.ink_faint,
            anchor="center",
            max_width=room.width,
        )
        return
    theme.write(
        surface,
        card.kind,
        room.topleft,
        "tiny",
        bold=True,
        color=owner_colour(card.owner, theme),
        max_width=room.width // 2,
    )
    theme.write(
        surface,
        card.note,
        room.topright,
        "tiny",
        bold=True,
        color=theme.gold,
        anchor="topright",
        max_width=room.width // 2,
    )
    top = room.top + theme.line_height("tiny") + theme.px(5)
    block = pygame.Rect(room.left, top, room.width, room.bottom - top)
    used = theme.write_block(surface, card.title, block, "heading", theme.ink, 2, True)
    block.top += used + theme.px(7)
    block.height = room.bottom - block.top
    theme.write_block(surface, card.text, block, "small", theme.ink_soft, 3)
