"""How much of one input is in the rival's hand, and where that becomes leverage."""

from collections.abc import Sequence

import pygame

from game.readouts.board.meters import MeterReadout
from game.readouts.words.signs import Cause
from game.view.drawing.change_mark import draw_change
from game.view.drawing.fitting import largest_role
from game.view.drawing.icons import draw_icon
from game.view.drawing.owners import owner_colour
from game.view.drawing.shapes import bar
from game.view.drawing.theme import Role, Theme

__all__ = ["causes_line", "draw_dependency_meter"]

NEXT = 5
"""Left free under the foot of a meter, at the least [design px]."""


def draw_dependency_meter(
    surface: pygame.Surface, rect: pygame.Rect, readout: MeterReadout, theme: Theme
) -> None:
    """Draw ``readout`` inside ``rect``: name, trend and share over the bar, causes under it.

    Past the notch an exclamation mark stands before the number, so it reads without colour.
    """
    px = theme.px
    colour = owner_colour(readout.owner, theme)
    head = theme.line_height("number")
    middle = rect.top + head // 2
    shown = f"! {readout.text}" if readout.over else readout.text
    number = theme.write(
        surface,
        shown,
        (rect.right, middle),
        role="number",
        bold=True,
        color=colour,
        anchor="midright",
    )
    change = draw_change(surface, (rect.right - px(62), middle), readout.change, theme)
    limit = min(number.left, change.left) - px(8)
    sign = pygame.Rect(rect.left, middle - px(8), px(16), px(16))
    draw_icon(surface, sign, readout.icon, colour)
    left = sign.right + px(7)
    roles: tuple[Role, ...] = ("body", "small", "tiny")
    role = largest_role(theme, readout.label, limit - left, roles, bold=True)
    theme.write(
        surface,
        readout.label,
        (left, middle),
        role=role,
        bold=True,
        anchor="midleft",
        max_width=limit - left,
    )
    over, thick, under = _shares(rect.height - head - theme.line_height("tiny"), theme)
    track = pygame.Rect(rect.left, rect.top + head + over, rect.width, thick)
    bar(
        surface,
        track,
        readout.share,
        fill=colour,
        track=theme.track,
        notch=readout.limit,
        notch_colour=theme.ink,
        notch_width=px(2),
    )
    foot = pygame.Rect(rect.left, track.bottom + under, rect.width, 0)
    foot.height = rect.bottom - foot.top
    _draw_foot(surface, foot, readout, theme)


def _shares(free: int, theme: Theme) -> tuple[int, int, int]:
    """What is left beside the two lines of text: gap, thickness of the bar, gap [px].

    In a low panel all three give way, so that the foot stays with its own bar and keeps clear of
    the next meter.
    """
    px = theme.px
    free = max(0, free - px(NEXT))
    thick = min(px(13), max(px(6), free * 13 // 22))
    over = min(px(3), (free - thick) // 3)
    return over, thick, min(px(6), max(px(2), free - thick - over))


def _draw_foot(
    surface: pygame.Surface, rect: pygame.Rect, readout: MeterReadout, theme: Theme
) -> None:
    """What moved it, and at the right end where leverage begins."""
    line = theme.line_height("tiny")
    colour = theme.alarm if readout.over else theme.ink_faint
    label = theme.write(
        surface,
        readout.limit_label,
        rect.topright,
        role="tiny",
        color=colour,
        anchor="topright",
        max_width=rect.width // 2,
    )
    room = pygame.Rect(rect.left, rect.top, label.left - theme.px(8) - rect.left, line)
    text = causes_line(readout.causes, room.width, theme)
    theme.write(
        surface, text, room.topleft, role="tiny", color=theme.ink_soft, max_width=room.width
    )


def causes_line(causes: Sequence[Cause], width: int, theme: Theme) -> str:
    """Return as many causes as fit on one line, the largest first; the rest as dots."""
    line = ""
    for at, cause in enumerate(causes):
        longer = f"{line} · {cause.label} {cause.text}" if line else f"{cause.label} {cause.text}"
        last = at == len(causes) - 1
        if line and theme.measure(longer + ("" if last else " …"), role="tiny")[0] > width:
            return f"{line} …"
        line = longer
    return line
