"""What things are called where they stand beside each other."""

import pytest

from game.language import LANGUAGES
from game.rules import Stock
from tests.matches import a_table, names_of


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_stocks_beside_each_other_are_never_called_alike(language: str) -> None:
    """An event may cost both sides some credibility."""
    names = names_of(a_table(), language)
    alone = names.stocks((Stock.US_CREDIBILITY, Stock.US_ALLIES))
    both = names.stocks((Stock.US_CREDIBILITY, Stock.CHINA_CREDIBILITY, Stock.US_ALLIES))

    assert alone == [names.stock(Stock.US_CREDIBILITY), names.stock(Stock.US_ALLIES)]
    assert len(set(both)) == len(both)
    assert both[-1] == alone[-1]
