"""The river under the race: banks along both lines, and every word on it can be read."""

import numpy as np
import pygame
import pytest

from game.readouts.race.timeline import TimelineReadout
from game.readouts.race.timeline_reading import read_timeline
from game.rules import Side
from game.view.drawing.theme import Palette, Theme
from game.view.race.river import banks_of, draw_river
from game.view.race.timeline import arrange_timeline
from tests.matches import names_of, watched
from tests.view.colour_vision import contrast

SIZE = (992, 228)
INKS = ("ink", "ink_soft", "us", "china", "gold", "good")
"""What the words on the race are written in."""


def the_race(turns: int = 6) -> TimelineReadout:
    table = watched(turns)
    return read_timeline(table.history(Side.US), table.since(0, Side.US), names_of(table))


def painted(theme: Theme) -> pygame.Surface:
    surface = pygame.Surface(SIZE)
    surface.fill(theme.panel)
    race = the_race()
    draw_river(surface, race, arrange_timeline(race, SIZE, theme), theme)
    return surface


@pytest.mark.parametrize("palette", ["dark", "light"])
def test_every_word_stands_out_from_every_point_of_the_river(palette: Palette) -> None:
    """Not from most of it only: a letter may lie on a contour line or on a thread of current."""
    theme = Theme.load("en", 1.0, palette=palette)
    grounds = np.unique(pygame.surfarray.array3d(painted(theme)).reshape(-1, 3), axis=0)

    weak = {
        (ink, tuple(ground))
        for ink in INKS
        for ground in grounds.tolist()
        if contrast(getattr(theme, ink), pygame.Color(*ground)) < 4.5
    }
    assert len(grounds) > 50
    assert weak == set()


@pytest.mark.parametrize("palette", ["dark", "light"])
def test_with_high_contrast_there_is_no_river(palette: Palette) -> None:
    theme = Theme.load("en", 1.0, palette=palette, high_contrast=True)

    assert len(np.unique(pygame.surfarray.array3d(painted(theme)).reshape(-1, 3), axis=0)) == 1


def test_the_river_is_as_wide_as_the_lead() -> None:
    """Far from a step, a bank lies on its line; and the banks never cross."""
    race, theme = the_race(), Theme.load("en", 1.0)
    scale = arrange_timeline(race, SIZE, theme).scale

    x, upper, lower = banks_of(race.frontier, race.domestic, race.fans, scale, theme.scale)

    calm = np.abs(x - scale.x(2024.0)).argmin()
    best = max(step.performance for step in race.frontier.steps if step.date <= 2024.0)
    assert (upper < lower).all()
    assert upper[calm] == pytest.approx(scale.y(best), abs=2)
    assert lower[-1] == pytest.approx(scale.y(race.fans[1].points[-1].middle), abs=2)
    assert x[0] <= scale.plot.x
    assert x[-1] >= scale.plot.x + scale.plot.w
