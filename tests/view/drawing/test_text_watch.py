"""The fonts have what is written, and who watches texts finds each fault that is made."""

from collections.abc import Iterator

import pygame
import pytest

from game.language import LANGUAGES, Texts
from game.language.catalogue import LOCALE_FOLDER
from game.scenario import load_scenario
from game.scenario.library import shipped
from game.view.app.app import App, Window
from game.view.drawing.shapes import rounded
from game.view.gui.text_page import TextPage
from tests.view.gallery.contrast_watch import ContrastWatch
from tests.view.text_watch import TextWatch, lacking


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


def test_a_text_that_stands_out_too_little_is_found() -> None:
    app, surface = stage()
    surface.fill(app.theme.panel)
    with ContrastWatch(high=False).watching() as watch:
        app.theme.write(surface, "plain", (10, 10))
        app.theme.write(surface, "faint", (10, 50), color=app.theme.panel_raised)

    assert [text for text, _ in watch.read] == ["plain", "faint"]
    assert [text.split(":")[0] for text in watch.weak] == ["faint"]


def test_texts_that_have_been_scrolled_away_lie_on_nothing() -> None:
    app, surface = stage()
    window = surface.subsurface(pygame.Rect(0, 0, 300, 100))
    with TextWatch().watching() as watch:
        app.theme.write(window, "scrolled away", (10, 150))
        app.theme.write(surface, "below it", (12, 152))

    assert [each.is_seen for each in watch.drawn] == [False, True]
    assert watch.colliding == []
