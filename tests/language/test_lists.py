"""Whatever the rules list has its words: one that is missing is named here, not met in a match."""

from collections.abc import Iterator

import pytest

from game.language import Texts
from game.readouts.words.icons import FLOWS
from game.rules import Act, Programme, Stock
from game.rules.indicators import INDICATORS
from game.rules.params import constants


def needed() -> Iterator[str]:
    """The messages that the lists of the rules ask for."""
    for stock in Stock:
        yield from (f"stock-{stock.slug}", f"rule-stock-{stock.slug}")
    for slug in INDICATORS:
        yield from (f"indicator-{slug}", f"rule-indicator-{slug}")
    for flow in FLOWS:
        yield from (f"rule-flow-{flow}", f"rule-flow-{flow}-says")
    yield from (f"cause-programme-{programme.slug}" for programme in Programme)
    yield from (f"rule-act-{act.slug}" for act in Act if act is not Act.NONE)
    yield from (f"rule-constant-{name}" for name in constants())


@pytest.mark.parametrize("message", [*needed()])
def test_what_the_rules_list_has_its_words(message: str) -> None:
    """In English, which the others fall back to; that they have all it has is a test of its own."""
    assert Texts.load("en").has(message)
