"""A change as an arrow and a number: up or down is the shape, good or bad the colour."""

import pygame

from game.readouts.words.signs import Change, Tone
from game.view.drawing.signs import trend
from game.view.drawing.theme import Colour, Role, Theme

__all__ = ["draw_change", "tone_colour"]


def tone_colour(tone: Tone, theme: Theme) -> Colour:
    """Return the colour of good, bad and neither."""
    return {Tone.GOOD: theme.good, Tone.BAD: theme.alarm, Tone.NEUTRAL: theme.ink_soft}[tone]


def draw_change(
    surface: pygame.Surface,
    midright: tuple[int, int],
    change: Change,
    theme: Theme,
    role: Role = "small",
) -> pygame.Rect:
    """Draw ``change`` with its right end at ``midright`` and return where it is."""
    colour = tone_colour(change.tone, theme)
    text = theme.write(surface, change.text, midright, role=role, color=colour, anchor="midright")
    size = theme.px(8)
    arrow = pygame.Rect(0, 0, size, size)
    arrow.midright = (text.left - theme.px(4), text.centery)
    direction = (change.amount > 0) - (change.amount < 0)
    trend(surface, arrow, direction, colour)
    return text.union(arrow)
