"""The colours of the game can be read, and told apart, by every kind of eye."""

from itertools import product

import pytest

from game.view.drawing.theme import Palette, Theme
from tests.view.colour_vision import SEEN, contrast, distance

LOOKS: list[tuple[Palette, bool]] = [
    ("dark", False),
    ("dark", True),
    ("light", False),
    ("light", True),
]
APART = {
    ("us", "china"): 30,
    ("us", "gold"): 30,
    ("china", "gold"): 14,
    ("good", "alarm"): 18,
    ("us", "good"): 18,
    ("us", "alarm"): 18,
    ("gold", "alarm"): 14,
    ("gold", "good"): 18,
    ("china", "alarm"): 14,
    ("us", "track"): 30,
    ("china", "track"): 30,
    ("gold", "track"): 30,
    ("good", "track"): 30,
    ("alarm", "track"): 30,
    ("us_dim", "china_dim"): 18,
}
"""Colours that mean different things side by side, and how different they must look.

Source: design choice; 2.3 is the least difference that is noticed at all, and a sign or a letter
repeats each of these, so six times that is plenty for two neighbours.
"""


@pytest.mark.parametrize(("palette", "high"), LOOKS)
@pytest.mark.parametrize("eye", SEEN)
def test_what_means_different_things_looks_different(
    eye: str, palette: Palette, high: bool
) -> None:
    theme = Theme.load("en", palette=palette, high_contrast=high)

    close = {
        pair: round(found, 1)
        for pair, least in APART.items()
        if (found := distance(getattr(theme, pair[0]), getattr(theme, pair[1]), eye)) < least
    }
    assert close == {}


@pytest.mark.parametrize(("palette", "high"), LOOKS)
def test_lines_and_marks_stand_out_from_every_ground(palette: Palette, high: bool) -> None:
    """3 to 1 is what WCAG asks of a graphic that carries meaning (1.4.11)."""
    theme = Theme.load("en", palette=palette, high_contrast=high)
    marks = ("us", "china", "gold", "good", "alarm", "focus", "ink_faint")
    grounds = ("background", "panel", "panel_raised", "panel_sunken", "track")

    weak = [
        (mark, ground)
        for mark, ground in product(marks, grounds)
        if contrast(getattr(theme, mark), getattr(theme, ground)) < 3.0
    ]
    assert weak == []
