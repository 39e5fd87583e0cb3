"""The page of HTML as a reader has it: on a narrow screen, in the dark, on paper, by ear."""

import re
from functools import cache
from html import unescape
from pathlib import Path

import pytest

from game.language import LANGUAGES, Texts
from game.page import write_match_page
from game.page.sheet import SHEET
from game.readouts.ending.ending import read_ending
from game.readouts.ending.story import read_story
from game.rules import Side
from tests.matches import names_of, watched
from tests.page.browser import BROWSER, measured


@cache
def page_of(language: str) -> str:
    return write_match_page(watched(20), Texts.load(language))


@pytest.mark.skipif(BROWSER is None, reason="there is no Chromium here")
def test_nothing_overflows_and_letters_can_be_read_in_a_browser(tmp_path: Path) -> None:
    """All languages with everything unfolded, in one start of the browser."""
    pages = {
        language: page_of(language).replace("<details>", "<details open>") for language in LANGUAGES
    }

    for language, (over, which, letters) in measured(pages, tmp_path).items():
        assert (over, which) == ("0", ""), (
            f"{language} runs over the edge in {which or 'something'}"
        )
        assert float(letters) >= 10.0, f"{language} has letters of {letters} px"


def test_no_column_is_wider_than_the_narrowest_page() -> None:
    """A column of a fixed least width would push the page sideways on a telephone."""
    least = re.findall(r"minmax\((min\([^)]*\)|[^,]*),", SHEET)

    assert least
    assert all(width == "0" or width.endswith("100%)") for width in least)


def test_paper_is_never_dark() -> None:
    """Pale ink of a dark screen cannot be read on white paper."""
    dark = [at.start() for at in re.finditer("prefers-color-scheme: dark", SHEET)]

    assert dark
    assert all(SHEET[:at].endswith("@media screen and (") for at in dark)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_own_fonts_and_marks(language: str) -> None:
    page = page_of(language)
    colon = ":" if language == "en" else "："
    fonts = dict(re.findall(r':lang\((ja|zh)\)\) body { font-family: "([^"]*)"', SHEET))

    assert fonts == {"ja": "Noto Sans JP", "zh": "Noto Sans SC"}
    assert 'html lang="{}"'.format({"zh": "zh-Hans"}.get(language, language)) in page
    assert page.count(f"</b>{colon}") == 40, "each quarter names both sides, with a colon"
    if language != "en":
        body = page.partition("<body>")[2]
        assert not re.search(r"[\u3040-\u30ff\u4e00-\u9fff][,:;]", body)


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_scroll_in_their_box_and_their_figures_stand_in_columns(language: str) -> None:
    page = page_of(language)

    assert page.count("<table>") == len(re.findall(r'<div role="region"[^>]*><table>', page))
    rows = re.findall(r'<tr><th scope="row">.*?</tr>', page)
    assert rows
    assert all('<td class="number">' in row for row in rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chart_says_in_words_what_it_shows(language: str) -> None:
    """Who cannot see a curve hears where it began, ended, and how far it went."""
    table, texts = watched(20), Texts.load(language)
    names = names_of(table, language)
    charts = read_ending(table.history(Side.US), table.history(Side.CHINA), names).charts
    lead, *told = map(unescape, re.findall(r'role="img" aria-label="([^"]*)"', page_of(language)))

    for chart, words in zip(charts, told, strict=True):
        digits = 1 if chart.high - chart.low < 200 else 0
        assert chart.title in words
        for curve in chart.curves:
            assert curve.label in words
            for value in (curve.values[0], curve.values[-1], min(curve.values), max(curve.values)):
                assert texts.number(value, digits) in words
    story = read_story(table, names)
    for value in (story.lead.values[0], story.lead.values[-1]):
        assert (story.lead.up if value > 0.0 else story.lead.down) in lead
    assert all(turn.date in lead for turn in story.turns)


def test_a_turning_point_leads_to_its_quarter() -> None:
    page = page_of("en")
    ways = re.findall(r'<a href="#([^"]*)">', page)

    assert len(ways) == len(read_story(watched(20), names_of(watched(20))).turns) > 0
    for number, way in enumerate(ways, start=1):
        quarter = page.partition(f'id="{way}"')[2].partition("</h3>")[0]
        assert f"turning point {number}" in quarter


def test_english_needs_no_article_before_a_name() -> None:
    """The names of sides are the scenario's: nobody knows which of them take one."""
    told = [turn.swing for turn in read_story(watched(20), names_of(watched(20))).turns]

    assert any(swing.startswith("United States: ") for swing in told)
    assert not any("to United States" in swing for swing in told)
