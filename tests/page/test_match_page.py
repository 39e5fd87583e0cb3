"""The page of HTML: whole, safe, in the reader's language, and in need of nothing else."""

import re
from html.parser import HTMLParser

import pytest

from game.language import LANGUAGES, Texts
from game.page import write_match_page, write_transcript
from game.page.markup import element, words
from game.readouts.ending.story import read_story
from game.readouts.words.names import Names
from game.rules import Side
from tests.matches import names_of, watched

VOID = {"meta"}


class Reading(HTMLParser):
    """Follows the elements of a page and complains where they do not close."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def read(page: str) -> Reading:
    reading = Reading()
    reading.feed(page)
    assert reading.open == []
    return reading


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_tells_the_match_in_its_language(language: str) -> None:
    table = watched(20)
    names = names_of(table, language)
    page = write_match_page(table, Texts.load(language))
    reading = read(page)
    text = "".join(reading.text)

    assert reading.seen.count("figure") == 9
    assert reading.seen.count("polyline") >= 16
    for turn in range(1, 21):
        assert names.turn_date(turn) in text
    for turn in read_story(table, names).turns:
        assert turn.sentence in text


def test_the_page_needs_nothing_from_elsewhere() -> None:
    page = write_match_page(watched(20), Texts.load("en"))

    assert not re.search(r"https?:|<script|<link|<img|@import|url\(", page)


def test_a_match_that_still_runs_has_a_page_too() -> None:
    page = write_match_page(watched(4), Texts.load("en"))

    assert "The match so far" in page
    assert "Where it turned" not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_transcript_tells_every_quarter_in_its_language(language: str) -> None:
    table = watched(20)
    names = names_of(table, language)
    parts = write_transcript(table, Texts.load(language)).rstrip("\n").split("\n\n")
    quarters = parts[-20:]

    for turn, told in enumerate(quarters, start=1):
        lines = told.split("\n")
        assert lines[0] == names.turn_date(turn)
        assert lines[1].strip().startswith(names.side(Side.US))
        assert lines[2].strip().startswith(names.side(Side.CHINA))
    for turning in read_story(table, names).turns:
        assert sum(turning.sentence in part for part in parts[:-20]) == 1
    slugs = {name for menu in table.ruleset.menus for name in (order.slug for order in menu)}
    assert not any(slug in told for told in quarters for slug in slugs)


def test_the_page_tells_what_is_usual_where_that_is_known() -> None:
    table = watched(20)
    page = write_match_page(table, Texts.load("en"))

    assert page.count('class="usual"') == 2
    assert Texts.load("en")("course-line") in "".join(read(page).text)


def test_words_of_a_stranger_stay_words() -> None:
    assert element("p", words("<script>"), title='"') == '<p title="&quot;">&lt;script&gt;</p>'


def test_every_turning_point_is_told_in_full() -> None:
    names: Names = names_of(watched(20), "en")
    story = read_story(watched(20), names)

    assert story.turns
    assert all(turn.sentence and turn.swing and turn.date for turn in story.turns)
