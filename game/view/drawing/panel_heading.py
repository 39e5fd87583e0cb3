"""The head of a panel: its title, and a quieter word on what it is about."""

import pygame

from game.view.drawing.theme import Theme

__all__ = ["draw_panel_heading"]


def draw_panel_heading(
    surface: pygame.Surface,
    rect: pygame.Rect,
    title: str,
    subtitle: str,
    theme: Theme,
    *,
    right_limit: int | None = None,
) -> None:
    """Write the heading at the top left of a panel, up to ``right_limit``."""
    px = theme.px
    limit = rect.right - px(16) if right_limit is None else right_limit
    middle = rect.top + px(23)
    head = theme.write(
        surface,
        title,
        (rect.left + px(16), middle),
        role="heading",
        bold=True,
        anchor="midleft",
        max_width=limit - rect.left - px(16),
    )
    room = limit - head.right - px(10)
    if subtitle and room > px(40):
        theme.write(
            surface,
            subtitle,
            (head.right + px(10), middle + px(1)),
            role="small",
            color=theme.ink_soft,
            anchor="midleft",
            max_width=room,
        )
