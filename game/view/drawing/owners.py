"""Whose a thing is, told by colour and by shape."""

import pygame

from game.readouts.words.signs import Owner
from game.view.drawing.shapes import rounded
from game.view.drawing.signs import side_sign
from game.view.drawing.theme import Colour, Theme

__all__ = ["draw_owner_sign", "owner_colour", "quiet_owner_colour"]


def owner_colour(owner: Owner, theme: Theme) -> Colour:
    """Return the colour of a side; what both share is gold."""
    return {Owner.US: theme.us, Owner.CHINA: theme.china, Owner.SHARED: theme.gold}[owner]


def quiet_owner_colour(owner: Owner, theme: Theme) -> Colour:
    """Return the colour of a side; what belongs to both is grey."""
    return {Owner.US: theme.us, Owner.CHINA: theme.china, Owner.SHARED: theme.ink_soft}[owner]


def draw_owner_sign(surface: pygame.Surface, rect: pygame.Rect, owner: Owner, theme: Theme) -> None:
    """Draw a disc for the United States, a diamond for China, a square for both."""
    colour = owner_colour(owner, theme)
    if owner is Owner.SHARED:
        rounded(surface, rect.inflate(-2, -2), 1, colour)
    else:
        side_sign(surface, rect, 1 if owner is Owner.CHINA else 0, colour)
