"""What happened, newest first; each line signed by the side whose doing it was."""

import pygame

from game.view.readouts.log import LogReadout
from game.view.readouts.signs import Owner
from game.view.shapes import rounded
from game.view.signs import side_sign
from game.view.theme import Theme
from game.view.widgets.timeline_marks import owner_colour

__all__ = ["draw_log", "draw_owner_sign"]

MOST_LINES = 2
"""A longer sentence is cut: its tooltip and the report tell all."""


def draw_owner_sign(surface: pygame.Surface, rect: pygame.Rect, owner: Owner, theme: Theme) -> None:
    """A disc for the United States, a diamond for China, a square for both."""
    colour = owner_colour(owner, theme)
    if owner is Owner.SHARED:
        rounded(surface, rect.inflate(-2, -2), 1, colour)
    else:
        side_sign(surface, rect, 1 if owner is Owner.CHINA else 0, colour)


def draw_log(surface: pygame.Surface, rect: pygame.Rect, readout: LogReadout, theme: Theme) -> None:
    """Draw as much of the log as fits inside ``rect``."""
    px = theme.px
    head = theme.write(
        surface, readout.title, rect.topleft, "small", bold=True, max_width=rect.width
    )
    top = head.bottom + px(6)
    if not readout.lines:
        room = pygame.Rect(rect.left, top, rect.width, rect.bottom - top)
        theme.write_block(surface, readout.empty, room, "small", theme.ink_soft)
        return
    date_width = max(theme.measure(line.date, "tiny")[0] for line in readout.lines)
    text_left = rect.left + date_width + px(24)
    pitch = theme.line_height("small") + px(2)
    for line in readout.lines:
        rows = theme.wrap(line.text, "small", rect.right - text_left)[:MOST_LINES]
        if top + pitch * len(rows) > rect.bottom:
            break
        theme.write(surface, line.date, (rect.left, top + px(1)), "tiny", color=theme.ink_faint)
        sign = pygame.Rect(0, 0, px(8), px(8))
        sign.center = (rect.left + date_width + px(13), top + pitch // 2)
        draw_owner_sign(surface, sign, line.owner, theme)
        whole = theme.wrap(line.text, "small", rect.right - text_left)
        for at, row in enumerate(rows):
            cut = at == len(rows) - 1 and len(whole) > len(rows)
            theme.write(
                surface,
                f"{row}…" if cut else row,
                (text_left, top),
                "small",
                max_width=rect.right - text_left,
            )
            top += pitch
        top += px(2)
