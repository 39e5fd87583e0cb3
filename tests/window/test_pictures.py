"""Every screen of a real match can be had as a picture; what stands on it is tested elsewhere."""

from itertools import cycle
from pathlib import Path

import pygame
import pytest

from game.language import LANGUAGES
from game.scenario import load_scenario
from game.view.gallery import SCREENS, picture_of

SIZES = ((1024, 640), (1280, 800), (1920, 1080))
COLOURS = 8
"""Fewer colours than this make an empty window."""


@pytest.mark.parametrize(
    ("screen", "size", "language"),
    [*zip(SCREENS, cycle(SIZES), cycle(LANGUAGES), strict=False)],
)
def test_a_picture_of_a_screen_has_its_size_and_is_not_empty(
    screen: str, size: tuple[int, int], language: str, tmp_path: Path
) -> None:
    path = tmp_path / "picture.png"

    picture_of(
        load_scenario("h200-deal"),
        screen,
        path,
        turn=9,
        size=size,
        scale=1.0,
        language=language,
        seed=2,
        players=("dealmaker", "hedger"),
    )

    picture = pygame.image.load(path)
    assert picture.get_size() == size
    assert len({tuple(picture.get_at(at)) for at in _sample(size)}) >= COLOURS


def _sample(size: tuple[int, int]) -> list[tuple[int, int]]:
    """Points spread over a picture, on letters and lines as well as between them."""
    return [(x, y) for y in range(0, size[1], 7) for x in range(0, size[0], 11)]
