"""A side's own stocks on the board: which there are, and what fills their bars."""

import pytest

from game.language import Texts
from game.readouts.board.stocks import StockReadout, read_stocks
from game.readouts.words.names import Names
from game.rules import Side, Stock, observe
from game.rules.supply import market_budget
from game.scenario import load_scenario
from tests.builders import a_state

LOADED = load_scenario("h200-deal")
NAMES = Names(LOADED.scenario, LOADED.ruleset, Texts.load("en"))


def row(stock: Stock, value: float) -> StockReadout:
    """A row of China's panel at the opening, the stock being so large."""
    state = a_state(**{stock.slug: value})
    panel = read_stocks(observe(LOADED.ruleset, state, Side.CHINA), NAMES)
    return next(each for each in panel.stocks if each.label == NAMES.stock(stock))


def test_the_money_of_chinese_makers_is_read_against_the_markets_budget() -> None:
    """Half of all that is spent on chips fills half of the bar: so the rules take it too."""
    budget = float(market_budget(LOADED.ruleset.params, 0))

    assert row(Stock.CHINA_MAKERS, budget / 2.0).fill == pytest.approx(0.5)
    assert row(Stock.CHINA_MAKERS, budget).fill == 1.0


def test_a_bar_of_capacity_is_full_where_it_could_serve_the_whole_market() -> None:
    """Not at a fixed amount, for the market grows: twice what fills half of it fills it."""
    half = row(Stock.CHINA_FAB, 100.0)

    assert row(Stock.CHINA_FAB, 50.0 / half.fill).fill == pytest.approx(0.5)
