"""The line of all quarters under a replay, with the buttons at its ends."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import pygame

from game.readouts.words.names import Names
from game.view.gui import Button
from game.view.gui.scrubber import Scrubber
from game.view.screens.screen import Stage

__all__ = ["STRIP", "Strip", "make_strip"]

STRIP: Final = 76
"""Height of the line of quarters and the buttons beside it [design px]."""
MARGIN: Final = 16
GAP: Final = 10


@dataclass(frozen=True)
class Strip:
    """The controls from left to right, the line of quarters first: it has the focus at first."""

    scrubber: Scrubber
    buttons: tuple[Button, ...]


def make_strip(
    app: Stage,
    rect: pygame.Rect,
    names: Names,
    turn: int,
    last: int,
    *,
    marks: Mapping[int, str],
    months: int,
    playing: bool,
    show: Callable[[int], None],
    toggle: Callable[[], None],
    play_on: Callable[[], None] | None,
) -> Strip:
    """Make the line of quarters.

    Args:
        app: the window.
        rect: the room at its foot [px].
        names: names of the quarters.
        turn: the quarter that is shown.
        last: the last one.
        marks: the turning points' numbers, by quarter.
        months: in a quarter.
        playing: whether the quarters follow each other by themselves.
        show: shows another quarter.
        toggle: lets them follow each other, or no longer.
        play_on: asks whether to play on from here; not offered where None.
    """
    texts, px = app.texts, app.theme.px
    room = rect.inflate(-2 * px(MARGIN), 0)
    room.height = rect.height - px(MARGIN)
    middle = pygame.Rect(0, 0, 0, px(44))
    middle.centery = room.centery
    place = pygame.Rect(room.left, middle.top, px(112), middle.height)
    back = Button(place, texts("view-back"), app.back, key=texts("view-key-escape"))
    key = texts("view-key-space")
    wide = max(_width(app, texts(word), key) for word in ("story-pause", "story-play"))
    spot = pygame.Rect(place.right + px(GAP), middle.top, wide, middle.height)
    play = Button(spot, texts("story-pause" if playing else "story-play"), toggle, key=key)
    buttons, right = [back, play], room.right
    if play_on is not None:
        label, key = texts("story-play-on"), texts("view-key-enter")
        spot = pygame.Rect(0, middle.top, _width(app, label, key), middle.height)
        spot.right = right
        buttons.append(Button(spot, label, play_on, kind="primary", key=key))
        right = spot.left - px(GAP)
    line = pygame.Rect(play.rect.right + px(GAP), room.top, 0, room.height)
    line.width = right - line.left
    scrubber = Scrubber(
        line,
        texts("story-quarters"),
        names.stops(last),
        turn,
        show,
        marks=dict(marks),
        year=max(1, 12 // months),
        theme=app.theme,
    )
    return Strip(scrubber, tuple(buttons))


def _width(app: Stage, label: str, key: str) -> int:
    theme = app.theme
    return theme.measure(label, bold=True)[0] + theme.measure(key, role="tiny")[0] + theme.px(58)
