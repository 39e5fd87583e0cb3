"""A walk past every screen, in every language and in windows of every kind: each is drawn once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import count, product
from pathlib import Path
from tempfile import mkdtemp
from typing import TypeAlias

from game.language import LANGUAGES
from game.match import LocalTable, Saves
from game.scenario import Loaded, load_scenario
from game.view.app.app import App, Window
from game.view.drawing.theme import SMALLEST_WINDOW, Palette
from game.view.gallery import SCREENS, play_for, screen_at, turns_for
from game.view.input.settings import Settings
from game.view.screens.screen import Screen
from game.view.session.way_in import WayIn
from tests.another_subject import another_subject
from tests.matches import lively_matches
from tests.screen_texts import OF_OTHERS, OVER_THE_BOARD
from tests.view.gallery.contrast_watch import ContrastWatch
from tests.view.gallery.sample_screens import SAMPLES, Sample
from tests.view.samples import SampleCatalogue
from tests.view.text_watch import TextWatch

__all__ = ["WALK", "Look", "Sight", "Stop", "look_at"]

LATE = 13
"""Turns played before a screen that shows a match in progress."""
PALETTES: tuple[tuple[Palette, bool], ...] = tuple(product(("dark", "light"), (False, True)))
"""Colours, each with and without a high contrast."""


@dataclass(frozen=True)
class Look:
    """A window and what its player has chosen for it."""

    size: tuple[int, int] = (1280, 800)
    scale: float = 1.0
    letters: float = 1.0
    """Size of small letters."""
    palette: Palette = "dark"
    high: bool = False
    """Whether the contrast is to be high."""

    def __str__(self) -> str:
        contrast = "-high" if self.high else ""
        width, height = self.size
        return f"{width}x{height}-{self.scale}-{self.letters}-{self.palette}{contrast}"


Make: TypeAlias = Callable[[App], Screen]


@dataclass(frozen=True)
class Stop:
    """A screen to be looked at."""

    kind: str
    """``gallery``, ``another`` (subject) or ``samples``: what is shown on it."""
    name: str
    language: str
    look: Look

    def __str__(self) -> str:
        return f"{self.kind}-{self.name}-{self.language}-{self.look}"


@dataclass
class Sight:
    """What was seen of a screen: all that an observer may ask about."""

    stop: Stop
    app: App
    texts: TextWatch = field(default_factory=TextWatch)
    """Texts of the screen on top."""
    contrast: ContrastWatch = field(init=False)
    """Texts of all that is in sight."""

    def __post_init__(self) -> None:
        self.contrast = ContrastWatch(self.stop.look.high)

    @property
    def screen(self) -> Screen:
        """The screen on top."""
        return self.app.screen

    @property
    def told(self) -> list[str]:
        """Every text of the screen on top, seen or cut or scrolled away."""
        return [*(each.text for each in self.texts.drawn), *self.texts.boxed, *self.texts.cut]


WINDOWS = (
    ((1024, 640), 1.0, 1.0),
    ((1024, 640), 1.5, 1.0),
    ((1280, 800), 1.0, 1.1),
    ((1280, 800), 1.5, 1.0),
    ((1920, 1080), 1.0, 1.2),
    ((1920, 1080), 1.5, 1.0),
)
"""Windows for a match, each with a size of everything and a size of small letters."""
SIZES = (SMALLEST_WINDOW, (1024, 600), (1024, 640), (1280, 800), (1366, 768), (1920, 1080))
"""Windows for what lies around a match."""


def _walk() -> Iterator[Stop]:
    """Every screen in every language and window; the palettes go round."""
    for name, (of, language) in product(SCREENS, enumerate(LANGUAGES)):
        for number, (size, scale, letters) in enumerate(WINDOWS):
            palette, high = PALETTES[(number + of) % len(PALETTES)]
            yield Stop("gallery", name, language, Look(size, scale, letters, palette, high))
    for name, language in product(sorted(SCREENS.keys() - OF_OTHERS), LANGUAGES):
        yield Stop("another", name, language, Look())
    turn = count()
    for name, language, size in product(SAMPLES, LANGUAGES, SIZES):
        palette, high = PALETTES[next(turn) % len(PALETTES)]
        yield Stop("samples", name, language, Look(size, palette=palette, high=high))
    for name in SAMPLES:
        yield Stop("samples", name, "en", Look(scale=2.0))


WALK = tuple(_walk())


@cache
def _loaded(kind: str) -> Loaded:
    return another_subject() if kind == "another" else load_scenario("h200-deal")


@cache
def _match(kind: str, turns: int) -> tuple[LocalTable, Saves]:
    saves = Saves(Path(mkdtemp()))
    us, china, seed = lively_matches()[0]
    return play_for(_loaded(kind), seed, (us, china), turns, saves), saves


def _screen(stop: Stop, app: App) -> Screen:
    if stop.kind == "samples":
        catalogue = SampleCatalogue()
        return SAMPLES[stop.name](Sample(app, catalogue, WayIn(app, catalogue)))
    loaded = _loaded(stop.kind)
    last = loaded.ruleset.turns
    table, saves = _match(stop.kind, turns_for(stop.name, min(LATE, last - 1), last))
    if stop.kind == "another" and stop.name in OVER_THE_BOARD:
        app.go(screen_at(app, "play", loaded, table, saves))
    return screen_at(app, stop.name, loaded, table, saves)


def look_at(stop: Stop) -> Sight:
    """Make the screen, let what moves on it come to rest, and draw it under every eye."""
    look = stop.look
    settings = Settings(letters=look.letters, theme=look.palette, high_contrast=look.high)
    window = Window(look.size, headless=True)
    app = App(window=window, language=stop.language, scale=look.scale, settings=settings)
    sight = Sight(stop, app)
    with TextWatch().watching() as making:
        app.go(_screen(stop, app))
        app.screen.settle()
        for _ in range(2):
            app.screen.update(3.0)
    draw = app.screen.draw

    def draw_watched(surface: object) -> None:
        with sight.texts.watching():
            draw(surface)  # type: ignore[arg-type]

    app.screen.draw = draw_watched  # type: ignore[method-assign, assignment]
    with sight.contrast.watching():
        app.draw()
    sight.texts.boxed.extend(making.boxed)
    for screen in app.screens:
        screen.leave()
    return sight
