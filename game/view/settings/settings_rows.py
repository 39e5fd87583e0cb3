"""What can be set, page by page: each row a name, its few values, and what a value changes.

A new setting is a field of `Settings`, a row here, and two messages in each language:
`view-settings-NAME` and `view-settings-NAME-says`. A page holds at most `MOST_ROWS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import pygame

from game.language import LANGUAGES, Language, Texts
from game.view.gui import Control
from game.view.input.settings import SECONDS, Settings

__all__ = ["MOST_ROWS", "PAGES", "Row", "Rows"]

MOST_ROWS: Final = 6
"""Rows that fit the smallest canvas."""
SCALES: Final = (0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0)
LETTERS: Final = (1.0, 1.1, 1.2)
VOLUMES: Final = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
THEMES: Final = ("dark", "light")


@dataclass(frozen=True)
class Row:
    """One setting."""

    name: str
    """Part of its messages' names."""
    options: tuple[str, ...] = ()
    """Its values in words."""
    chosen: int = 0
    change: Callable[[int], dict[str, object]] = lambda number: {}
    """From the number of a value to the settings it changes."""
    control: Callable[[pygame.Rect, str], Control] | None = None
    """Makes a control of another kind in a place, with a label; None for a choice of the values."""


Rows = Callable[[Texts, Settings], list[Row]]
"""The rows of a page in the present language, as things are set now."""


def display_rows(texts: Texts, settings: Settings) -> list[Row]:
    """Return the rows on how the window looks."""
    switch = _switch_words(texts)
    return [
        Row(
            "language",
            tuple(Language.of(code).name for code in LANGUAGES),
            LANGUAGES.index(texts.language),
            lambda n: {"language": LANGUAGES[n]},
        ),
        Row(
            "theme",
            tuple(texts(f"view-settings-theme-{name}") for name in THEMES),
            THEMES.index(settings.theme),
            lambda n: {"theme": THEMES[n]},
        ),
        Row(
            "contrast",
            switch,
            int(settings.high_contrast),
            lambda n: {"high_contrast": bool(n)},
        ),
        Row(
            "window",
            (texts("view-settings-window-framed"), texts("view-settings-window-full")),
            int(settings.fullscreen),
            lambda n: {"fullscreen": bool(n)},
        ),
    ]


def comfort_rows(texts: Texts, settings: Settings) -> list[Row]:
    """Return the rows on how large things are, how much they move, and what may be taken back."""
    speeds = list(SECONDS)
    return [
        Row(
            "scale",
            tuple(texts.percent(scale) for scale in SCALES),
            _nearest(SCALES, settings.scale),
            lambda n: {"scale": SCALES[n]},
        ),
        Row(
            "letters",
            tuple(texts.percent(size) for size in LETTERS),
            _nearest(LETTERS, settings.letters),
            lambda n: {"letters": LETTERS[n]},
        ),
        Row(
            "animation",
            tuple(texts(f"view-settings-animation-{speed}") for speed in speeds),
            speeds.index(settings.animation),
            lambda n: {"animation": speeds[n]},
        ),
        Row(
            "motion",
            _switch_words(texts),
            int(settings.reduced_motion),
            lambda n: {"reduced_motion": bool(n)},
        ),
        Row(
            "controller",
            _switch_words(texts),
            int(settings.controller),
            lambda n: {"controller": bool(n)},
        ),
        Row(
            "take-back",
            _switch_words(texts),
            int(settings.take_back),
            lambda n: {"take_back": bool(n)},
        ),
    ]


def guide_rows(texts: Texts, settings: Settings) -> list[Row]:
    """Return the rows on what is said: by the guide, whether again, and by the other side."""
    shown = len(settings.seen_tips)
    now = texts("guide-tips-shown", count=shown) if shown else texts("guide-tips-none")
    again = (now, texts("guide-tips-reset"))
    return [
        Row("lesson", _switch_words(texts), int(settings.lesson), lambda n: {"lesson": bool(n)}),
        Row("tips", _switch_words(texts), int(settings.tips), lambda n: {"tips": bool(n)}),
        Row("tips-again", again, 0, lambda n: {"seen_tips": () if n else settings.seen_tips}),
        Row("chat", _switch_words(texts), int(settings.chat), lambda n: {"chat": bool(n)}),
    ]


def sound_rows(texts: Texts, settings: Settings) -> list[Row]:
    """Return the rows on what is heard, and how loud."""
    loud = tuple(texts.percent(volume) for volume in VOLUMES)
    return [
        Row("sound", _switch_words(texts), int(settings.sound), lambda n: {"sound": bool(n)}),
        Row(
            "volume-effects",
            loud,
            _nearest(VOLUMES, settings.volume_effects),
            lambda n: {"volume_effects": VOLUMES[n]},
        ),
        Row(
            "volume-interface",
            loud,
            _nearest(VOLUMES, settings.volume_interface),
            lambda n: {"volume_interface": VOLUMES[n]},
        ),
    ]


PAGES: Final[dict[str, Rows]] = {
    "display": display_rows,
    "comfort": comfort_rows,
    "sound": sound_rows,
    "guide": guide_rows,
}
"""The pages in order; the name is part of the message `view-settings-page-NAME`."""


def _switch_words(texts: Texts) -> tuple[str, str]:
    return texts("view-settings-off"), texts("view-settings-on")


def _nearest(values: tuple[float, ...], value: float) -> int:
    """The number of the value on offer that comes closest to the one in use."""
    return min(range(len(values)), key=lambda n: abs(values[n] - value))
