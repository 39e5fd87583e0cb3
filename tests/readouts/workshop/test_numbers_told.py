"""Numbers are found by name, key or subject, and tell where they stand and what they may be."""

import pytest

from game.analysis.numbers import numbers_of
from game.language import LANGUAGES, Texts
from game.readouts.words.names import Names
from game.readouts.workshop.numbers_told import NumberRow, found_rows, read_numbers, tell_number
from game.scenario import load_scenario
from game.scenario.document import Document, read_document


def told_in(language: str) -> tuple[tuple[NumberRow, ...], Document, Names]:
    loaded = load_scenario("quick-start")
    document = read_document(loaded.text, "quick-start")
    names = Names(loaded.scenario, loaded.ruleset, Texts.load(language))
    return read_numbers(numbers_of(document, loaded), document, names), document, names


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_can_be_told(language):
    """A title, its place, how far it goes; two numbers of a part are not called the same."""
    rows, document, names = told_in(language)

    for row in rows:
        title, *lines = tell_number(row, document, names)
        assert title == row.label
        assert len(lines) >= 2


def test_a_number_is_found_by_its_name_its_key_and_its_subject():
    rows, document, names = told_in("en")
    (margin,) = found_rows(rows, "DRAW close")

    assert margin.label == "Scores this close are a draw"
    assert tell_number(margin, document, names)[1].startswith("draw_margin, line ")
    assert [row.number.name for row in found_rows(rows, "market_growth")] == ["market_growth"]
    assert {row.number.name for row in found_rows(rows, "model: the market")} > {"market_bn"}
    assert found_rows(rows, "no such thing") == ()


def test_each_subject_has_its_heading_once():
    rows, _, _ = told_in("en")
    found = found_rows(rows, "chance")

    assert len({row.subject for row in found}) == sum(row.is_first for row in found)
