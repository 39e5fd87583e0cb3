"""Pictures of screens, drawn without a display: for the `screenshot` command and for looking."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.view.app.app import App, Window
from game.view.input.settings import Settings
from game.view.screens.screen import Screen

__all__ = ["capture"]

SETTLING_SECONDS = 3.0
"""How much time passes for the screen before the picture, so that entrances are over."""


def capture(
    make: Callable[[App], Screen],
    *,
    size: tuple[int, int] = (1280, 800),
    language: str = "en",
    scale: float = 1.0,
    settings: Settings | None = None,
) -> pygame.Surface:
    """Return the picture of the screen that ``make`` makes for the window it is given."""
    app = App(window=Window(size, headless=True), language=language, scale=scale, settings=settings)
    app.go(make(app))
    app.screen.settle()
    for _ in range(2):
        app.screen.update(SETTLING_SECONDS)
        if app.guide is not None:
            app.guide.update(SETTLING_SECONDS)
    app.draw()
    picture = app.window.canvas.copy()
    for screen in app.screens:
        screen.leave()
    return picture
