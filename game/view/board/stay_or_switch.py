"""The buyer's question in a few lines: stay on CUDA, or move to Ascend?"""

import pygame

from game.readouts.board.stay_or_switch import StayOrSwitch
from game.view.drawing.fitting import largest_role
from game.view.drawing.hotspot import Hotspot, with_room_aside
from game.view.drawing.shapes import panel
from game.view.drawing.theme import Theme

__all__ = ["draw_stay_or_switch", "place_stay_or_switch"]

ROW = 15
"""From the top of a row to the top of the next, where there is room [design px]."""


def place_stay_or_switch(
    rect: pygame.Rect, rows: int, theme: Theme
) -> tuple[pygame.Rect, tuple[pygame.Rect, ...]]:
    """Return where the title with its verdict goes, and each row under it."""
    px = theme.px
    inner = rect.inflate(-px(24), -px(12))
    pitch = min(px(ROW), (inner.height - theme.line_height("small")) // max(1, rows))
    top = inner.bottom - pitch * rows
    head = pygame.Rect(inner.left, inner.top, inner.width, top - inner.top)
    return head, tuple(
        pygame.Rect(inner.left, top + at * pitch, inner.width, pitch) for at in range(rows)
    )


def draw_stay_or_switch(
    surface: pygame.Surface, rect: pygame.Rect, readout: StayOrSwitch, theme: Theme
) -> list[Hotspot]:
    """Draw the comparison as a small table, its verdict at the head; return what can be asked."""
    px = theme.px
    panel(surface, rect, theme, raised=True)
    inner = rect.inflate(-px(24), -px(12))
    half = round(inner.width * 0.56)
    verdict = theme.write(
        surface,
        readout.verdict,
        inner.topright,
        role=largest_role(theme, readout.verdict, half, ("small", "tiny"), bold=True),
        bold=True,
        anchor="topright",
        max_width=half,
    )
    theme.write(
        surface,
        readout.title,
        inner.topleft,
        role="small",
        bold=True,
        color=theme.gold,
        max_width=verdict.left - inner.left - px(8),
    )
    head, places = place_stay_or_switch(rect, len(readout.rows), theme)
    found = [Hotspot.of(with_room_aside(head, theme), readout.breakdown, "card")]
    stay = inner.left + _middle(readout, inner.width, theme)
    small = theme.line_height("tiny")
    for at, (place, row) in enumerate(zip(places, readout.rows, strict=True)):
        found.append(Hotspot.of(with_room_aside(place, theme), row.breakdown, f"card-{at}"))
        y = place.bottom - small
        name = theme.write(
            surface,
            row.label,
            (inner.left, y),
            role="tiny",
            color=theme.ink_soft,
            max_width=round(inner.width * 0.34),
        )
        theme.write(
            surface,
            row.stay,
            (stay, y),
            role="tiny",
            bold=True,
            color=theme.us,
            anchor="topright",
            max_width=max(round(inner.width * 0.29), stay - name.right - theme.px(4)),
        )
        theme.write(
            surface,
            row.switch,
            (inner.right, y),
            role="tiny",
            bold=True,
            color=theme.china,
            anchor="topright",
            max_width=round(inner.width * 0.39),
        )
    return found


def _middle(readout: StayOrSwitch, width: int, theme: Theme) -> int:
    """Where the middle column ends: clear of the names, and of the last column [px]."""
    gap = theme.px(9)
    name = max((theme.measure(row.label, role="tiny")[0] for row in readout.rows), default=0)
    columns = [row.stay for row in readout.rows], [row.switch for row in readout.rows]
    stay, switch = (
        max((theme.measure(text, role="tiny", bold=True)[0] for text in column), default=0)
        for column in columns
    )
    usual = round(width * 0.6)
    return max(usual, min(name + gap + stay, width - switch - gap))
