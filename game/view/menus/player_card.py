"""A player as a card: what it is as a sign, its name, its strength, and how it plays."""

from __future__ import annotations

import pygame

from game.readouts.menus.menu import PlayerCard
from game.view.drawing.shapes import disc, ring, rounded
from game.view.drawing.theme import Colour, Theme

__all__ = ["draw_player_card"]

LEVELS = 4


def draw_player_card(
    surface: pygame.Surface,
    rect: pygame.Rect,
    card: PlayerCard,
    side: int,
    theme: Theme,
    *,
    chosen: bool,
) -> None:
    """Draw ``card`` in ``rect``; the chosen one has an edge in the colour of its side and a dot."""
    px = theme.px
    colour = theme.side(side)
    ground = theme.panel_raised if chosen else theme.panel_sunken
    rounded(
        surface,
        rect,
        px(8),
        ground,
        border=colour if chosen else theme.line,
        border_width=px(2) if chosen else 1,
    )
    mark = pygame.Rect(0, 0, px(34), px(34))
    mark.midleft = (rect.left + px(14), rect.centery)
    _draw_kind(surface, mark, card, colour if chosen else theme.ink_faint, theme)
    left = mark.right + px(14)
    wide = rect.right - px(38) - left
    lines = min(2, len(theme.wrap(card.sentence, wide, role="small")))
    pitch = theme.line_height("small") + px(1)
    top = rect.centery - (theme.line_height("body") + px(3) + lines * pitch) // 2
    # Beside the name, so that nothing of it stands in the sentence's way.
    dot = (rect.right - px(20), top + theme.line_height("body") // 2)
    ring(surface, dot, px(7), colour if chosen else theme.ink_faint, width=max(1, px(2)))
    if chosen:
        disc(surface, dot, px(3), colour)
    right = dot[0] - px(14)
    if card.level:
        right = _draw_level(surface, (right, dot[1]), card.level, colour, theme) - px(10)
    name = theme.write(surface, card.name, (left, top), bold=True, max_width=right - left)
    words = pygame.Rect(left, name.bottom + px(3), wide, lines * pitch)
    theme.write_block(surface, card.sentence, words, role="small", color=theme.ink_soft, line_gap=1)


def _draw_level(
    surface: pygame.Surface, end: tuple[int, int], level: int, colour: Colour, theme: Theme
) -> int:
    """Four bars of rising height, as many filled as the level; returns where they begin."""
    width, gap = theme.px(5), theme.px(3)
    x = end[0] - LEVELS * (width + gap)
    for step in range(LEVELS):
        height = theme.px(5 + 3 * step)
        place = pygame.Rect(x + step * (width + gap), end[1] + theme.px(7) - height, width, height)
        surface.fill(colour if step < level else theme.track, place)
    return x


def _draw_kind(
    surface: pygame.Surface, rect: pygame.Rect, card: PlayerCard, colour: Colour, theme: Theme
) -> None:
    """A head and shoulders for a person, a chip for the computer, a mask for a persona."""
    stroke = max(1, theme.px(2))
    if card.kind == "human":
        disc(surface, (rect.centerx, rect.top + rect.height * 0.3), theme.px(7), colour)
        body = pygame.Rect(0, 0, theme.px(26), theme.px(13))
        body.midbottom = (rect.centerx, rect.bottom - theme.px(1))
        rounded(surface, body, theme.px(6), colour)
    elif card.kind == "computer":
        _draw_chip(surface, rect, colour, stroke, theme)
    else:
        ring(surface, rect.center, theme.px(14), colour, width=stroke)
        for shift in (-5, 5):
            disc(
                surface,
                (rect.centerx + theme.px(shift), rect.centery - theme.px(3)),
                theme.px(2),
                colour,
            )
        mouth = pygame.Rect(0, 0, theme.px(10), stroke)
        mouth.midtop = (rect.centerx, rect.centery + theme.px(5))
        surface.fill(colour, mouth)


def _draw_chip(
    surface: pygame.Surface, rect: pygame.Rect, colour: Colour, stroke: int, theme: Theme
) -> None:
    core = pygame.Rect(0, 0, theme.px(20), theme.px(20))
    core.center = rect.center
    reach = theme.px(5)
    for step in (-6, 0, 6):
        across = theme.px(step) - stroke // 2 if step else -(stroke // 2)
        for edge in (core.top - reach, core.bottom):
            surface.fill(colour, (core.centerx + across, edge, stroke, reach))
        for edge in (core.left - reach, core.right):
            surface.fill(colour, (edge, core.centery + across, reach, stroke))
    rounded(surface, core, theme.px(4), None, border=colour, border_width=stroke)
    inner = core.inflate(-theme.px(10), -theme.px(10))
    surface.fill(colour, inner)
