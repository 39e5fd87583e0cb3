"""Whatever the rules list has its words: one that is missing is named here, not met in a match."""

from collections.abc import Iterator

import pytest

from game.language import LANGUAGES, Texts
from game.readouts.reference.rule_pages import workings
from game.readouts.reference.rulebook import FIRST_PAGE
from game.readouts.words.pages import page_of
from game.rules import Act, Programme, Stock
from game.rules.indicators import INDICATORS
from game.rules.params import constants


def needed() -> Iterator[str]:
    """The messages that the lists of the rules ask for."""
    for stock in Stock:
        yield from (f"stock-{stock.slug}", f"rule-stock-{stock.slug}")
    for slug in INDICATORS:
        yield from (f"indicator-{slug}", f"rule-indicator-{slug}")
    for flow in workings(Texts.load("en")):
        yield from (f"rule-flow-{flow}", f"rule-flow-{flow}-says")
    yield from (f"cause-programme-{programme.slug}" for programme in Programme)
    yield from (f"rule-act-{act.slug}" for act in Act if act is not Act.NONE)
    yield from (f"rule-constant-{name}" for name in constants())


@pytest.mark.parametrize("message", [*needed()])
def test_what_the_rules_list_has_its_words(message: str) -> None:
    """In English, which the others fall back to; that they have all it has is a test of its own."""
    assert Texts.load("en").has(message)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workings_are_read_in_one_order(language: str) -> None:
    """The encyclopaedia lists them as the messages come, and its first page is the turn."""
    assert workings(Texts.load(language)) == workings(Texts.load("en"))
    assert page_of("flow", workings(Texts.load(language))[0]) == FIRST_PAGE
