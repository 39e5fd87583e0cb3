"""A saved match in full: its board in miniature, between whom, and how far it has come."""

from typing import Final

import pygame

from game.language import Texts
from game.readouts.menus.menu import SaveCard
from game.view.drawing.icons import draw_icon
from game.view.drawing.pictures import load_picture
from game.view.drawing.shapes import bar, divider, panel, rounded
from game.view.drawing.signs import cross, side_sign, tick
from game.view.drawing.theme import Theme
from game.view.race.miniature import SIZE

__all__ = ["draw_progress", "draw_save_panel", "draw_save_picture"]

PAD: Final = 20
MOST_PICTURE: Final = 0.5
"""Share of the height that the picture may take."""
FRAME: Final = 3
ICON: Final = 0.4
"""Size of the sign in an empty frame, as a share of its height."""


def draw_save_picture(
    surface: pygame.Surface, frame: pygame.Rect, card: SaveCard, theme: Theme
) -> None:
    """Draw the board in miniature; a sign where no picture was kept."""
    px = theme.px
    rounded(surface, frame, px(6), theme.panel_sunken, border=theme.line)
    picture = load_picture(card.picture) if card.picture else None
    inner = frame.inflate(-2 * px(FRAME), -2 * px(FRAME))
    if picture is not None:
        surface.blit(pygame.transform.smoothscale(picture, inner.size), inner)
        return
    side = round(frame.height * ICON)
    sign = pygame.Rect(0, 0, side, side)
    sign.center = frame.center
    if card.trouble and not card.older:
        cross(surface, sign.inflate(-side // 3, -side // 3), theme.alarm)
    else:
        draw_icon(surface, sign, "roadmap", theme.ink_faint)


def draw_progress(
    surface: pygame.Surface, rect: pygame.Rect, card: SaveCard, theme: Theme, words: str = ""
) -> None:
    """Draw how far a match is: its quarter, in ``words``, and as a bar with a tick at its end."""
    px = theme.px
    date = theme.write(
        surface, card.date, rect.topleft, role="heading", bold=True, max_width=rect.width
    )
    right = rect.right
    if card.finished:
        mark = pygame.Rect(0, 0, px(14), px(14))
        mark.midright = (right, date.centery)
        tick(surface, mark, theme.good)
        right = mark.left - px(6)
    room = right - date.right - px(12)
    at = (right, date.centery)
    theme.write(
        surface, words, at, role="small", color=theme.ink_soft, anchor="midright", max_width=room
    )
    track = pygame.Rect(rect.left, rect.bottom - px(6), rect.width, px(6))
    share = 1.0 if card.finished else card.turn / max(1, card.turns)
    bar(surface, track, share, fill=theme.good if card.finished else theme.gold, track=theme.track)


def draw_save_panel(
    surface: pygame.Surface, room: pygame.Rect, card: SaveCard, theme: Theme, texts: Texts
) -> None:
    """Draw all that is known of a saved match from the top of ``room`` down."""
    px = theme.px
    inner = room.inflate(-2 * px(PAD), -2 * px(PAD))
    frame = pygame.Rect(inner.left, inner.top, inner.width, inner.width * SIZE[1] // SIZE[0])
    most = round(inner.height * MOST_PICTURE)
    if frame.height > most:
        frame.size = (most * SIZE[0] // SIZE[1], most)
        frame.centerx = inner.centerx
    words = pygame.Rect(inner.left, frame.bottom + px(16), inner.width, 0)
    words.height = inner.bottom - words.top
    title = theme.block_height(card.scenario, inner.width, role="heading", line_gap=2, bold=True)
    rule = pygame.Rect(inner.left, 0, inner.width, px(2))
    rule.top = words.top + title + px(4) + theme.line_height("small") + px(10)
    rest = pygame.Rect(inner.left, rule.bottom + px(12), inner.width, 0)
    if card.trouble:
        rest.height = theme.block_height(card.trouble, inner.width, role="small")
    else:
        rest.height = 2 * _pitch(theme) + px(12) + theme.line_height("heading") + px(14)
    rest.height = min(rest.height, inner.bottom - rest.top)
    panel(surface, pygame.Rect(*room.topleft, room.width, rest.bottom + px(PAD) - room.top), theme)
    draw_save_picture(surface, frame, card, theme)
    theme.write_block(surface, card.scenario, words, role="heading", line_gap=2, bold=True)
    at = (inner.left, words.top + title + px(4))
    when = f"{card.mark} · {card.saved_at}" if card.mark else card.saved_at
    theme.write(surface, when, at, role="small", color=theme.ink_soft, max_width=inner.width)
    divider(surface, rule, theme)
    if card.trouble:
        colour = theme.ink_soft if card.older else theme.alarm
        theme.write_block(surface, card.trouble, rest, role="small", color=colour)
        return
    _draw_players(surface, rest, card, theme)
    turn = texts("view-load-turn", turn=card.turn, turns=card.turns)
    told = texts("view-load-finished") if card.finished else turn
    high = theme.line_height("heading") + px(14)
    place = pygame.Rect(rest.left, rest.bottom - high, rest.width, high)
    draw_progress(surface, place, card, theme, told)


def _pitch(theme: Theme) -> int:
    """From one player to the next [px]."""
    return theme.line_height("body") + theme.px(6)


def _draw_players(surface: pygame.Surface, rect: pygame.Rect, card: SaveCard, theme: Theme) -> None:
    """Who sits on each side."""
    px = theme.px
    for side, name in enumerate(card.players):
        top = rect.top + side * _pitch(theme)
        sign = pygame.Rect(rect.left, 0, px(12), px(12))
        sign.centery = top + theme.line_height("body") // 2
        side_sign(surface, sign, side, theme.side(side))
        at = (sign.right + px(10), top)
        theme.write(surface, name, at, max_width=rect.right - at[0])
