"""What an order is worth: one more of it against none, with everything else the same."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from game.language import LANGUAGES, Texts
from game.rules import Side
from game.studies.last_quarter import gains_of_last_quarter
from game.studies.last_quarter_report import (
    last_quarter_as_json,
    tell_last_quarter,
    write_last_quarter_section,
)
from game.studies.order_report import orders_as_json
from game.studies.order_worth import OrderWorth, alive_share, in_between_share, worth_of_orders
from game.studies.results import outputs_of
from tests.matches import the_scenario

SEATS = {"us": ["hawk", "free-trader"], "china": ["hedger", "pragmatic-buyer"]}
"""A few are enough to ask how it is told."""


@pytest.fixture(scope="module")
def found() -> list[OrderWorth]:
    return worth_of_orders(the_scenario("quick-start").ruleset, 2, 1, **SEATS)


def test_every_order_of_both_menus_is_told_of(found: list[OrderWorth]) -> None:
    menus = the_scenario("quick-start").ruleset.menus

    assert [each.slug for each in found] == [action.slug for menu in menus for action in menu]
    assert sum(len(each.change) > 0 for each in found) > len(found) / 2


def test_the_same_matches_give_the_same_worth(found: list[OrderWorth]) -> None:
    again = worth_of_orders(the_scenario("quick-start").ruleset, 2, 1, **SEATS)

    for one, other in zip(found, again, strict=True):
        np.testing.assert_array_equal(one.change, other.change)


def test_an_order_helps_where_its_own_lead_grows() -> None:
    worth = OrderWorth(Side.US, "open-licence-h200", np.array([2.0, -1.0, 0.0, 3.0]))

    assert worth.mean == 1.0  # (2 - 1 + 0 + 3) / 4
    assert worth.size == 1.5  # (2 + 1 + 0 + 3) / 4
    assert worth.felt == 0.75  # three of four
    assert worth.better == 0.5  # two of four
    assert worth.helped == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("change", "alive", "in_between"),
    [
        ([0.0, 0.0, 0.0, 0.0, 1.0], True, False),  # seldom of use, but then for the better
        ([0.0, -1.0, -1.0, -1.0, -1.0], False, False),  # dead: it never helps
        ([0.0, 1.0, 1.0, -1.0, -1.0], True, True),
    ],
)
def test_where_an_order_changes_nothing_it_has_failed_nobody(
    change: list[float], alive: bool, in_between: bool
) -> None:
    worth = OrderWorth(Side.US, "ban-consent-h200", np.array(change))

    assert (worth.is_alive, worth.is_in_between) == (alive, in_between)


def test_the_orders_that_matter_most_come_first(found: list[OrderWorth]) -> None:
    told = orders_as_json(found, the_scenario("quick-start"), 1, 1)

    for side in told["sides"].values():
        sizes = [order["size_points"] for order in side["orders"]]
        assert sizes == sorted(sizes, reverse=True)
        assert 0.0 <= side["alive_share"] <= 1.0


def test_an_order_is_alive_where_it_helps_sometimes_and_not_always() -> None:
    """Of 8 positions 2 are a quarter, 7 too many; of one tried less often nothing is said."""
    helps = [np.array([1.0] * often + [-1.0] * (8 - often)) for often in (1, 2, 6, 7)]
    found = [OrderWorth(Side.US, f"order-{at}", by) for at, by in enumerate(helps)]

    assert [each.is_alive for each in found] == [False, True, True, False]
    seldom = OrderWorth(Side.US, "seldom", np.ones(7))
    assert alive_share([*found, seldom]) == in_between_share([*found, seldom]) == 0.5


def test_the_orders_of_a_gate_matter_together() -> None:
    """The two of the licence change 1 point in the mean of 16 positions, one programme 1.5."""
    changes = {"open-licence-h200": 0.5, "ban-licence-h200": -1.5, "invest-frontier-rd": 1.5}
    worth = [OrderWorth(Side.US, slug, np.full(8, by)) for slug, by in changes.items()]

    told = orders_as_json(worth, the_scenario("quick-start"), 1, 1)

    assert told["sides"]["us"]["kinds"] == [
        {"kind": "invest-frontier-rd", "size_points": 1.5},
        {"kind": "licence-h200", "size_points": 1.0},
    ]
    assert told["sides"]["china"]["kinds"] == []


def test_the_last_quarter_is_told_in_every_language_with_the_most_first(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    loaded = the_scenario("quick-start")
    gains = gains_of_last_quarter(loaded.ruleset, 2, 1, **SEATS)
    told = last_quarter_as_json(gains, loaded, 2, 1)
    for language in LANGUAGES:
        tell_last_quarter(gains, loaded, Texts.load(language), 2)
        assert "+" in capsys.readouterr().out
    path = tmp_path / "RESULTS.md"
    asked = "--games 2 --seed 1"

    outputs = replace(outputs_of(loaded), results=path)
    write_last_quarter_section(gains, loaded, outputs, asked, 2)

    points = [order["points"] for order in told["orders"]]
    assert points == sorted(points, reverse=True)
    assert points[0] == told["most_points"]
    assert len({(order["side"], order["slug"]) for order in told["orders"]}) == len(points)
    assert f"study orders quick-start --last {asked} --results" in path.read_text(encoding="utf-8")


def test_an_order_of_the_last_quarter_is_weighed_where_it_may_be_given() -> None:
    loaded = the_scenario("quick-start")

    gains = gains_of_last_quarter(loaded.ruleset, 3, 1, us=["hawk"], china=["hedger"])

    assert {(gain.us, gain.china) for gain in gains} == {("hawk", "hedger")}
    assert all(1 <= gain.matches <= 3 for gain in gains)
    assert {gain.side for gain in gains} == set(Side)
