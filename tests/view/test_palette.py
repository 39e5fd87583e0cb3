"""The colours of the game can be read, and told apart, by every kind of eye."""

from collections import Counter
from collections.abc import Callable
from itertools import product

import pygame
import pytest

from game.match import Saves
from game.scenario import load_scenario
from game.view.app.app import App, Window
from game.view.drawing.theme import Palette, Theme
from game.view.gallery import SCREENS, Scene, turns_for
from game.view.input.settings import Settings
from tests.view.colour_vision import SEEN, contrast, distance
from tests.view.matches import watched

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
LEAST = {False: 4.5, True: 7.0}
"""Contrast of letters by whether it is to be high. Source: WCAG 2.2, 1.4.3 and 1.4.6."""
LEAST_LARGE = {False: 3.0, True: 4.5}
"""The same for large letters, which are 24 px, or 18.7 px if bold."""


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


class Reading:
    """Notes every text that is drawn: its letters' colour and the ground it is drawn on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, high: bool) -> None:
        self.weak: set[str] = set()
        self.read = 0
        write = Theme.write

        def watch(theme: Theme, surface: pygame.Surface, text: str, *args, **options):  # type: ignore[no-untyped-def]
            before = surface.copy()
            place = write(theme, surface, text, *args, **options)
            self.note(theme, before, place, text, args, options, high)
            return place

        monkeypatch.setattr(Theme, "write", watch)

    def note(self, theme, before, place, text, args, options, high):  # type: ignore[no-untyped-def]
        place = place.clip(before.get_rect())
        if not text or not place.width or not place.height:
            return
        self.read += 1
        role = args[1] if len(args) > 1 else options.get("role", "body")
        bold = args[2] if len(args) > 2 else options.get("bold", False)
        ink = (args[3] if len(args) > 3 else options.get("color")) or theme.ink
        size = theme.sizes[role]
        large = size >= 24 or (bold and size >= 18.7)
        least = (LEAST_LARGE if large else LEAST)[high]
        found = contrast(ink, ground_of(before, place))
        if found < least:
            self.weak.add(f"{text}: {found:.1f}")


def ground_of(surface: pygame.Surface, place: pygame.Rect) -> pygame.Color:
    """The colour that fills most of a place."""
    columns = range(place.left, place.right, max(1, place.width // 12))
    rows = range(place.top, place.bottom, max(1, place.height // 5))
    found = Counter(tuple(surface.get_at((x, y)))[:3] for x in columns for y in rows)
    return pygame.Color(*found.most_common(1)[0][0])


@pytest.fixture
def a_scene(tmp_path) -> Callable[[App, int], Scene]:  # type: ignore[no-untyped-def]
    loaded = load_scenario("h200-deal")
    return lambda app, turns: Scene(app, loaded, Saves(tmp_path), watched(turns))


@pytest.mark.parametrize(("palette", "high"), LOOKS)
@pytest.mark.parametrize("name", SCREENS)
def test_every_text_on_every_screen_stands_out_from_its_ground(
    name: str,
    palette: Palette,
    high: bool,
    a_scene: Callable[[App, int], Scene],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    look = Settings(theme=palette, high_contrast=high, animation="off")
    app = App(window=Window((1280, 800), headless=True), language="en", settings=look)
    app.go(SCREENS[name](a_scene(app, turns_for(name, 6, 20))))
    app.screen.update(3.0)
    reading = Reading(monkeypatch, high)
    app.draw()
    app.screen.leave()

    assert reading.read > 0
    assert reading.weak == set()
