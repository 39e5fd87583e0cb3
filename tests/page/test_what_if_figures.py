"""What-ifs on the page: asked and answered in each language, with numbers for the ear."""

import re
from html import unescape

import pytest

from game.analysis.what_if import WhatIf, ask, find_alternatives
from game.language import LANGUAGES, Texts
from game.match.intervals import of_mean
from game.page import write_match_page
from game.readouts.ending.what_if import read_what_if
from tests.matches import names_of, watched

FEW = 40


def answers() -> list[WhatIf]:
    table = watched(20)
    return ask(table, find_alternatives(table), FEW)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_what_if_is_asked_and_answered(language: str) -> None:
    found, names = answers(), names_of(watched(20), language)
    page = write_match_page(watched(20), Texts.load(language), found)
    told = [read_what_if(each, names) for each in found]
    figures = re.findall(r'<figure class="what-if">.*?</figure>', page)

    assert len(figures) == len(told) > 0
    for figure, each in zip(map(unescape, figures), told, strict=True):
        assert each.question in figure
        assert each.answer in figure
        assert 'role="img" aria-label=' in figure
        for variant in each.variants:
            assert variant.lead in figure
            assert all(share in figure for share in variant.wins)
    assert not re.search(r"https?:|<script|<link|<img|@import|url\(", page)


def test_an_interval_around_nothing_is_no_difference() -> None:
    """Who gains is told only where chance alone would seldom show as much."""
    names = names_of(watched(20))
    for each in answers():
        low, high = of_mean(each.difference)
        unclear = names.texts("what-if-no-difference", matches=FEW)

        assert (read_what_if(each, names).answer == unclear) == (low <= 0.0 <= high)


def test_a_page_asks_nothing_where_nothing_was_asked() -> None:
    assert Texts.load("en")("what-if-title") not in write_match_page(watched(20), Texts.load("en"))
