"""Every text on every screen: whole, on its ground, clear of its neighbours, in letters it has.

The screens are those of the gallery, so a new one is looked at as soon as it can be shown.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pygame
import pytest

from game.language import LANGUAGES, Texts
from game.language.catalogue import LOCALE_FOLDER
from game.match import LocalTable, Saves
from game.scenario import Loaded, load_scenario
from game.scenario.library import shipped
from game.view.app.app import App, Window
from game.view.drawing.shapes import rounded
from game.view.gallery import SCREENS, play_for, screen_at, turns_for
from game.view.gui.text_page import TextPage
from game.view.input.settings import Settings
from tests.view.text_watch import TextWatch, lacking

LOOKS = (
    ((1024, 640), 1.0, 1.0),
    ((1024, 640), 1.5, 1.0),
    ((1280, 800), 1.0, 1.1),
    ((1280, 800), 1.5, 1.0),
    ((1920, 1080), 1.0, 1.2),
    ((1920, 1080), 1.5, 1.0),
)
"""Windows, each with a size of everything and a size of small letters."""
LATE = 13
"""Turns played before a screen that shows a match in progress."""


@cache
def a_match(turns: int) -> tuple[Loaded, LocalTable, Saves]:
    loaded, saves = load_scenario("h200-deal"), Saves(Path(mkdtemp()))
    return loaded, play_for(loaded, 7, ("dealmaker", "hedger"), turns, saves), saves


def looks(name: str, language: str) -> Iterator[tuple[str, TextWatch]]:
    """One screen in every look, with what was seen of its texts."""
    loaded, table, saves = a_match(turns_for(name, LATE, 20))
    for size, scale, letters in LOOKS:
        settings = Settings(letters=letters)
        window = Window(size, headless=True)
        app = App(window=window, language=language, scale=scale, settings=settings)
        with TextWatch().watching() as making:
            app.go(screen_at(app, name, loaded, table, saves))
            app.screen.settle()
            for _ in range(2):
                app.screen.update(3.0)
        with TextWatch().watching() as watch:
            app.screen.draw(app.window.surface)
        watch.boxed.extend(making.boxed)
        for screen in app.screens:
            screen.leave()
        assert watch.drawn, f"nothing was written on {name}"
        yield f"{name} at {size}, {scale}, letters {letters}", watch


@pytest.mark.usefixtures("projections_kept")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SCREENS)
def test_every_text_is_whole_and_in_its_place(name: str, language: str) -> None:
    for where, watch in looks(name, language):
        assert watch.cut == [], f"cut, {where}"
        assert watch.outside == [], f"beyond the window, {where}"
        assert watch.over_the_edge == [], f"beyond its ground, {where}"
        assert watch.colliding == [], f"on each other, {where}"
        assert watch.unknown == [], f"letters without a shape, {where}"
        boxed = [text for text in watch.boxed if lacking(text, language)]
        assert boxed == [], f"letters without a shape in a box, {where}"
        assert watch.spaced == [], f"signs of English, {where}"
        assert language == "en" or watch.english == [], f"untranslated, {where}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fonts_have_every_character_of_the_messages(language: str) -> None:
    lines = [
        line
        for file in sorted((LOCALE_FOLDER / language).glob("*.ftl"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    ]

    assert len(lines) > 500
    assert {line: signs for line in lines if (signs := lacking(line, language))} == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scenario", shipped())
def test_the_fonts_have_every_character_of_a_scenario(scenario: str, language: str) -> None:
    """Names and texts, as a window of that language shows them."""
    texts, loaded = Texts.load(language), load_scenario(scenario)

    def told(part: object) -> Iterator[str]:
        if isinstance(part, dict):
            if set(part) <= set(LANGUAGES) and "en" in part:
                yield texts.pick(part)
            else:
                for each in part.values():
                    yield from told(each)
        elif isinstance(part, list | tuple):
            for each in part:
                yield from told(each)

    found = list(told(loaded.scenario.model_dump(exclude={"sources"})))

    assert len(found) > 50
    assert {text: signs for text in found if (signs := lacking(text, language))} == {}


# The watch itself: each fault it is to find is made once.


def stage() -> tuple[App, pygame.Surface]:
    app = App(window=Window((1024, 640), headless=True), language="en")
    return app, app.window.surface


def test_a_text_that_is_cut_is_found() -> None:
    app, surface = stage()
    with TextWatch().watching() as watch:
        app.theme.write(surface, "a long sentence", (10, 10), max_width=30)
        app.theme.write_block(surface, "too many lines " * 9, pygame.Rect(10, 50, 90, 20))

    assert len(watch.cut) == 2


def test_a_text_beyond_its_button_or_the_window_is_found() -> None:
    app, surface = stage()
    with TextWatch().watching() as watch:
        rounded(surface, pygame.Rect(100, 100, 60, 30), 6, app.theme.panel)
        app.theme.write(surface, "far too long for it", (130, 115), anchor="center")
        app.theme.write(surface, "half outside", (1000, 300))

    assert watch.over_the_edge == ["far too long for it"]
    assert watch.outside == ["half outside"]


def test_a_sign_of_english_in_chinese_is_found() -> None:
    app, surface = stage()
    with TextWatch().watching() as watch:
        app.theme.write(surface, "下降了。 上升了。", (10, 10))
        app.theme.write(surface, "市场: +2.0", (10, 50))
        app.theme.write(surface, "下降了。市场：+2.0", (10, 90))

    assert watch.spaced == ["下降了。 上升了。", "市场: +2.0"]


def test_texts_on_each_other_are_found_unless_a_ground_lies_between() -> None:
    app, surface = stage()
    with TextWatch().watching() as watch:
        app.theme.write(surface, "one", (100, 100))
        app.theme.write(surface, "two", (105, 103))
        app.theme.write(surface, "below", (300, 300))
        rounded(surface, pygame.Rect(280, 280, 120, 60), 6, app.theme.panel)
        app.theme.write(surface, "above", (302, 302))

    assert watch.colliding == [("one", "two")]


def test_a_character_without_a_shape_is_found() -> None:
    app, surface = stage()
    with TextWatch().watching() as watch:
        app.theme.write(surface, "plain", (10, 10))
        app.theme.write(surface, "\u0e01", (10, 50))  # Thai is in none of the fonts

    assert watch.unknown == ["\u0e01"]


def test_an_untranslated_text_and_one_in_a_box_are_found() -> None:
    app, surface = stage()
    with TextWatch().watching() as watch:
        app.theme.write(surface, "the end of the line", (10, 10))
        TextPage(pygame.Rect(10, 50, 300, 90), "page", "__one__ of many", app.theme)

    assert watch.english == ["the end of the line", "one of many"]
