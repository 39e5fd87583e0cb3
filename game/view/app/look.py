"""The theme that a player's settings ask for, as far as a window has room."""

from __future__ import annotations

from game.view.drawing.theme import Theme, fit_letters, fit_scale
from game.view.input.settings import Settings

__all__ = ["look_of"]


def look_of(
    settings: Settings, language: str, window: tuple[int, int], scale: float | None
) -> Theme:
    """Return the look at a size of the window [px]; ``scale``, if any, is for this time only."""
    fitted = fit_scale(window, scale or settings.scale)
    return Theme.load(
        language,
        fitted,
        palette=settings.theme,
        high_contrast=settings.high_contrast,
        letters=fit_letters(window, fitted, settings.letters),
    )
