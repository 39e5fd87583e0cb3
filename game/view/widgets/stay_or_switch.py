"""The buyer's question in three lines: stay on CUDA, or move to Ascend?"""

import pygame

from game.view.readouts.meters import StayOrSwitch
from game.view.shapes import panel
from game.view.theme import Theme
from game.view.widgets.fitting import largest_role

__all__ = ["draw_stay_or_switch"]


def draw_stay_or_switch(
    surface: pygame.Surface, rect: pygame.Rect, readout: StayOrSwitch, theme: Theme
) -> None:
    """Draw the comparison as a small table, its verdict at the head."""
    px = theme.px
    panel(surface, rect, theme, raised=True)
    inner = rect.inflate(-px(24), -px(12))
    line = theme.line_height("small")
    half = round(inner.width * 0.56)
    verdict = theme.write(
        surface,
        readout.verdict,
        inner.topright,
        largest_role(theme, readout.verdict, half, ("small", "tiny"), bold=True),
        bold=True,
        anchor="topright",
        max_width=half,
    )
    theme.write(
        surface,
        readout.title,
        inner.topleft,
        "small",
        bold=True,
        color=theme.gold,
        max_width=verdict.left - inner.left - px(8),
    )
    rows = len(readout.rows)
    pitch = min(px(17), (inner.height - line) // max(1, rows))
    top = inner.bottom - pitch * rows
    stay = inner.left + round(inner.width * 0.6)
    small = theme.line_height("tiny")
    for at, row in enumerate(readout.rows):
        y = top + at * pitch + (pitch - small)
        theme.write(
            surface,
            row.label,
            (inner.left, y),
            "tiny",
            color=theme.ink_soft,
            max_width=round(inner.width * 0.34),
        )
        theme.write(
            surface,
            row.stay,
            (stay, y),
            "tiny",
            bold=True,
            color=theme.us,
            anchor="topright",
            max_width=round(inner.width * 0.29),
        )
        theme.write(
            surface,
            row.switch,
            (inner.right, y),
            "tiny",
            bold=True,
            color=theme.china,
            anchor="topright",
            max_width=round(inner.width * 0.39),
        )
