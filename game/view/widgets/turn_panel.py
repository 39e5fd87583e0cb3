"""One finished quarter in a panel: both sides' orders, what happened then, and the scores."""

from typing import Final

import pygame

from game.view.readouts.reveal import Happening, RevealCard, RevealReadout
from game.view.readouts.signs import Owner
from game.view.shapes import panel
from game.view.signs import side_sign
from game.view.theme import Theme
from game.view.widgets.happening_card import draw_happening, happening_height
from game.view.widgets.log_panel import draw_owner_sign
from game.view.widgets.panel_heading import draw_panel_heading

__all__ = ["draw_turn_panel"]

PAD: Final = 16
HEAD: Final = 46


def draw_turn_panel(
    surface: pygame.Surface,
    rect: pygame.Rect,
    readout: RevealReadout,
    theme: Theme,
    right_limit: int,
) -> None:
    """Draw ``readout`` inside ``rect``; what happened gives way to the orders where it is tight.

    The heading ends at ``right_limit``: beyond it the screen has its buttons.
    """
    px = theme.px
    panel(surface, rect, theme)
    draw_panel_heading(surface, rect, readout.date, readout.title, theme, right_limit)
    inner = rect.inflate(-2 * px(PAD), -2 * px(12))
    top = rect.top + px(HEAD)
    half = (inner.width - px(16)) // 2
    ends = []
    for side, (name, cards) in enumerate(
        ((readout.us_name, readout.us), (readout.china_name, readout.china))
    ):
        column = pygame.Rect(inner.left + side * (half + px(16)), top, half, inner.bottom - top)
        ends.append(_draw_orders(surface, column, side, name, cards, theme))
    top = max(ends) + px(8)
    surface.fill(theme.line, (inner.left, top, inner.width, max(1, px(1))))
    foot = inner.bottom - theme.line_height("small") - px(4)
    room = pygame.Rect(inner.left, top + px(8), inner.width, foot - px(6) - top - px(8))
    _draw_happenings(surface, room, readout, theme)
    _draw_standing(surface, pygame.Rect(inner.left, foot, inner.width, 0), readout, theme)


def _draw_orders(
    surface: pygame.Surface,
    rect: pygame.Rect,
    side: int,
    name: str,
    cards: tuple[RevealCard, ...],
    theme: Theme,
) -> int:
    """A side's name over its orders; returns where they end [px]."""
    px = theme.px
    line = theme.line_height("small")
    sign = pygame.Rect(rect.left, 0, px(10), px(10))
    sign.centery = rect.top + line // 2
    side_sign(surface, sign, side, theme.side(side))
    at = (sign.right + px(6), rect.top)
    theme.write(surface, name, at, "small", True, theme.side(side), max_width=rect.width - px(16))
    y = rect.top + line + px(3)
    for card in cards:
        ink = theme.ink if card.kind else theme.ink_faint
        block = pygame.Rect(rect.left, y, rect.width, 2 * line + px(2))
        y += theme.write_block(surface, card.title, block, "small", ink, 1) + px(3)
    return y


def _draw_happenings(
    surface: pygame.Surface, rect: pygame.Rect, readout: RevealReadout, theme: Theme
) -> None:
    """As many as there is room for, a line each; a last line counts the rest."""
    px = theme.px
    line = theme.line_height("small") + px(3)
    things = readout.happenings
    tall = [happening_height(rect.width, thing, theme) for thing in things]
    if things and sum(tall) + px(8) * (len(things) - 1) <= rect.height:
        top = rect.top
        for thing, height in zip(things, tall, strict=True):
            draw_happening(surface, pygame.Rect(rect.left, top, rect.width, height), thing, theme)
            top += height + px(8)
        return
    if not things:
        theme.write(
            surface, readout.quiet, rect.topleft, "small", False, theme.ink_soft,
            max_width=rect.width,
        )  # fmt: skip
        return
    room = max(1, rect.height // line)
    shown = things if len(things) <= room else things[: room - 1]
    for row, thing in enumerate(shown):
        _draw_happening(surface, (rect.left, rect.top + row * line), rect.width, thing, theme)
    if len(shown) < len(things):
        more = f"+ {len(things) - len(shown)}"
        at = (rect.left + px(16), rect.top + len(shown) * line)
        theme.write(surface, more, at, "small", False, theme.ink_faint)


def _draw_happening(
    surface: pygame.Surface, at: tuple[int, int], width: int, thing: Happening, theme: Theme
) -> None:
    px = theme.px
    sign = pygame.Rect(at[0], 0, px(9), px(9))
    sign.centery = at[1] + theme.line_height("small") // 2
    draw_owner_sign(surface, sign, thing.owner, theme)
    kind = theme.write(
        surface, thing.kind, (at[0] + width, at[1]), "tiny", False, theme.ink_faint, "topright"
    )
    room = kind.left - sign.right - px(14)
    theme.write(surface, thing.title, (sign.right + px(7), at[1]), "small", max_width=room)


def _draw_standing(
    surface: pygame.Surface, rect: pygame.Rect, readout: RevealReadout, theme: Theme
) -> None:
    """Both scores and both lags after the quarter, in one line."""
    px = theme.px
    width = rect.width // max(1, len(readout.standing))
    for at, standing in enumerate(readout.standing):
        left = rect.left + at * width
        room = width - px(8)
        number = theme.measure(standing.after, "small", True)[0]
        owner = (Owner.US, Owner.CHINA)[at] if at < 2 else None
        ink = theme.ink_soft if owner is None else theme.side(at)
        label = theme.write(
            surface, standing.label, (left, rect.top), "small", False, ink,
            max_width=room - number - px(6),
        )  # fmt: skip
        theme.write(surface, standing.after, (label.right + px(6), rect.top), "small", True)
