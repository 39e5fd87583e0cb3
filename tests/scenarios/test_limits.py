"""At the limits of the model: what is refused with a place, and what is played with figures."""

from pathlib import Path

import numpy as np
import pytest

from game.rules.params import constants
from game.rules.stocks import Stock
from game.scenario import ScenarioError, compile_scenario, read_scenario_text
from tests.scenarios.test_every_number import played

TINY = (Path(__file__).parents[1] / "scenario" / "tiny.yaml").read_text(encoding="utf-8")

BEYOND = {
    "no imports at all": (
        "market_growth: {value: 0.06,",
        "supply_share: {value: @0,",
        "supply_share is 0 [share]; it must be 0.001 to 1",
    ),
    "growth without end": (
        "market_growth: {value: 0.06,",
        "us_growth: {value: @1e308,",
        "us_growth is 1e+308 [1/quarter]; it must be -0.5 to 1",
    ),
    "a month for a year": (
        "us_roadmap: {value: 24312,",
        "us_roadmap: {value: @2026,",
        "us_roadmap is 2026 [months]; a month is 12 x year + month - 1: it must be 22800 to 26400",
    ),
    "a name of no width": (
        "    name: {en: China,",
        '    name: {en: @"\\u200b",',
        "the text shows nothing: its characters have no width; write a word",
    ),
}


@pytest.mark.parametrize("case", BEYOND)
def test_what_lies_beyond_is_refused_with_its_place(case: str) -> None:
    right, wrong, said = BEYOND[case]
    assert right in TINY
    text = TINY.replace(right, wrong, 1)
    before = text[: text.index("@")]
    place = f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"

    with pytest.raises(ScenarioError) as caught:
        read_scenario_text(text.replace("@", "", 1), "tiny.yaml")

    [finding] = caught.value.findings
    assert str(finding).startswith(f"tiny.yaml:{place}: error[")
    assert str(finding).endswith(said)


def test_a_seller_without_any_compute_can_be_played() -> None:
    """Progress is measured against it, and one chip is the least that it is measured by."""
    text = TINY.replace("us_compute: {value: 11000", "us_compute: {value: 0", 1)

    played(compile_scenario(read_scenario_text(text)))


def test_a_buyer_may_begin_without_a_chip_of_its_own() -> None:
    """Until its first generation ships it makes do with what any processor can."""
    text = TINY.replace("maker: china, ships: 2025", "maker: china, ships: 2027")
    chips = read_scenario_text(text).chips

    assert min(chip.ships for chip in chips if chip.maker == "china") == "2026-06"
    played(compile_scenario(read_scenario_text(text)))


def test_a_seller_has_shipped_a_chip_before_the_match() -> None:
    """Lags are counted from its newest."""
    text = TINY.replace("ships: 2024-04", "ships: 2026-04")

    with pytest.raises(ScenarioError) as caught:
        read_scenario_text(text)

    assert "no chip of us has shipped before the match" in str(caught.value)


@pytest.mark.parametrize("name", constants())
def test_a_constant_may_be_all_that_the_record_supports(name: str) -> None:
    """What is bounded is what a formula can bear, not what an author may think."""
    each = constants()[name]

    assert each["least"] <= each["low"] <= each["high"] <= each["most"]


def test_every_stock_has_a_finite_domain() -> None:
    for stock in Stock:
        assert np.isfinite(stock.domain).all()
        assert stock.low <= stock.domain[0] < stock.domain[1] <= stock.high
