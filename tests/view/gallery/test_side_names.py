"""The sides are called as the scenario calls them, wherever they are named."""

from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

from game.language import LANGUAGES, Texts
from game.match import LocalTable, Saves
from game.page import write_match_page
from game.readouts.reference.encyclopaedia import read_rulebook
from game.readouts.reference.rulebook import LineKind
from game.scenario import Loaded
from game.view.app.app import App, Window
from game.view.gallery import play_for, screen_at
from tests.renamed import A_COUNTRY, a_renamed_scenario
from tests.view.text_watch import TextWatch

LATE = 13
"""Turns played before a screen that shows a match in progress."""


@cache
def renamed() -> Loaded:
    return a_renamed_scenario(Path(mkdtemp()))


@cache
def a_match(turns: int) -> tuple[LocalTable, Saves]:
    saves = Saves(Path(mkdtemp()))
    return play_for(renamed(), 7, ("dealmaker", "hedger"), turns, saves), saves


def countries_in(texts: list[str]) -> list[str]:
    return sorted({text for text in texts if A_COUNTRY.search(text)})


def test_the_board_names_the_sides_as_the_scenario_does() -> None:
    table, saves = a_match(LATE)
    app = App(window=Window((1280, 800), headless=True), language="en")
    with TextWatch().watching() as watch:
        app.go(screen_at(app, "play", renamed(), table, saves))
        app.screen.draw(app.window.surface)
    told = " ".join(each.text for each in watch.drawn)

    assert "Exporters" in told
    assert "Importers on CUDA" in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_of_the_rules_names_one(language: str) -> None:
    """A citation names what it cites."""
    loaded = renamed()
    book = read_rulebook(loaded.scenario, loaded.ruleset, Texts.load(language))
    lines = [line for page in book.pages for line in page.lines if line.kind is not LineKind.SOURCE]
    told = [*(page.title for page in book.pages), *(f"{line.text} {line.note}" for line in lines)]

    assert len(told) > 200
    assert countries_in(told) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_of_the_page_of_a_match_names_one(language: str) -> None:
    table, _ = a_match(20)

    assert countries_in(write_match_page(table, Texts.load(language)).splitlines()) == []
