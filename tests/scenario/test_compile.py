"""A scenario in names becomes a ruleset in numbers, and means the same."""

from pathlib import Path

import numpy as np
import pytest

from game.rules import Act, ActionKind, Flow, Side, Stock
from game.rules.actions import Programme
from game.rules.conditions import (
    ALWAYS,
    All,
    Any,
    Compare,
    FlagUp,
    GateIs,
    GateState,
    LawInForce,
    Not,
    OrderGiven,
    Ordering,
    Quantity,
    Shipped,
    TurnIs,
)
from game.rules.effects import ChangeStock, Means, OfferSpecial, RaiseFlag, SetGate
from game.rules.ruleset import Ruleset
from game.scenario import (
    ScenarioError,
    compile_scenario,
    digest_of,
    load_scenario,
    read_scenario_text,
)

PATH = Path(__file__).parent / "tiny.yaml"
TINY = PATH.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def rules() -> Ruleset:
    return load_scenario(PATH).ruleset


def compiled(right: str, wrong: str) -> Ruleset:
    assert TINY.count(right) == 1
    return compile_scenario(read_scenario_text(TINY.replace(right, wrong)))


def test_the_frame(rules: Ruleset) -> None:
    assert (rules.slug, rules.turns, rules.months_per_turn) == ("tiny", 4, 3)
    assert rules.start_month == 12 * 2026
    assert (rules.slots, rules.capital_income, rules.capital_cap) == ((2, 2), (2, 2), (8, 8))
    assert (rules.margin, rules.target_lag, rules.flags) == (4, 18, ("quarrel",))


def test_starting_values_stand_in_their_columns(rules: Ruleset) -> None:
    assert rules.start_stock[Stock.CHINA_DEPENDENCY] == 0.62
    assert rules.start_stock[Stock.TENSION] == 0.3
    assert rules.start_flow[Flow.US_COMPUTE_ADDED] == 2300
    assert rules.start_flow[Flow.SMUGGLED] == 0


def test_a_stock_that_begins_by_itself_may_be_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """So a stock more refuses no scenario and no save that was written before there was one."""
    line = "      us_inventory: {value: 80, source: design choice}\n"
    with pytest.raises(ScenarioError, match="no starting value for us_inventory"):
        compiled(line, "")
    monkeypatch.setattr(Stock.US_INVENTORY, "begins", 120.0)

    assert compiled(line, "").start_stock[Stock.US_INVENTORY] == 120.0
    assert compiled(line, line).start_stock[Stock.US_INVENTORY] == 80.0


def test_chips_are_in_order_of_maker_and_date(rules: Ruleset) -> None:
    """H200: (15832 / 15824)^0.75 x (4.8 / 3.35)^0.25 = 1.0945 of an H100."""
    chips = rules.chips

    assert chips.slugs == ("h200", "rubin", "ascend-910c", "ascend-950")
    assert chips.maker.tolist() == [0, 0, 1, 1]
    assert chips.month[0] == 12 * 2024 + 3
    assert chips.performance == pytest.approx([1.0945, 8.2, 0.8, 0.9], abs=1e-4)
    assert chips.licence.tolist() == [0, 1, -1, -1]
    assert chips.consent.tolist() == [2, -1, -1, -1]
    assert (chips.maker.dtype, chips.month.dtype) == (np.int64, np.float64)


def test_gates_have_their_ladders_and_starts(rules: Ruleset) -> None:
    gates = rules.gates

    np.testing.assert_equal(gates.rate[0], [0, 0.15, 0.25, 0.5, np.nan])
    np.testing.assert_equal(gates.rate[1], [0, 0.25, np.nan, np.nan, np.nan])
    assert gates.closed.tolist() == [4, 2, 4, 3]
    assert gates.start.tolist() == [2, 2, 4, 0]
    assert gates.owner.tolist() == [0, 0, 1, 1]
    assert gates.channels.rare_earths == 3
    assert gates.channels.equipment == -1


def test_a_menu_lists_gates_then_programmes_then_specials(rules: Ruleset) -> None:
    slugs = [action.slug for action in rules.menus[Side.US]]

    assert slugs == [
        "open-licence-h200",
        "levy-licence-h200-15",
        "levy-licence-h200-25",
        "levy-licence-h200-50",
        "ban-licence-h200",
        "open-licence-rubin",
        "levy-licence-rubin-25",
        "ban-licence-rubin",
        "invest-frontier-rd",
        "special-inspect",
        "special-threaten",
    ]
    ban = rules.menus[Side.US][4]
    assert (ban.kind, ban.capital, ban.gate, ban.setting) == (ActionKind.BAN, 2, 0, 4)
    rd = rules.menus[Side.US][8]
    assert (rd.funds, rd.programme) == (4, Programme.FRONTIER_RD)
    assert rules.menus[Side.US][10].special == 1


def test_lookups_say_the_same_as_the_menu(rules: Ruleset) -> None:
    for menu, lookup in zip(rules.menus, rules.lookups, strict=True):
        assert lookup.capital[:-1].tolist() == [action.capital for action in menu]
        assert lookup.funds[:-1].tolist() == [action.funds for action in menu]
        assert lookup.counted.tolist() == [
            *(
                action.programme if action.special < 0 else len(Programme) + action.special
                for action in menu
            ),
            -1,
        ]
        assert lookup.gate.dtype == np.int64


def test_conditions_become_positions(rules: Ruleset) -> None:
    quarrel, goodwill = rules.events
    ban = rules.action(Side.US, "ban-licence-h200")

    assert quarrel.when == Any(
        (
            Compare(Quantity(Stock.TENSION), Ordering.ABOVE, 0.25),
            OrderGiven(Side.US, ban),
        )
    )
    assert goodwill.when == All((TurnIs(1, 4), Not(FlagUp(0)), Shipped(0)))
    assert rules.endings[0].when == Any(
        (
            LawInForce(0),
            All((TurnIs(3, 4), Compare(Quantity(None, "legal_lag_months"), Ordering.ABOVE, 24))),
        )
    )
    assert rules.endings[-1].when == ALWAYS


def test_effects_become_positions(rules: Ruleset) -> None:
    quarrel, goodwill = rules.events

    assert quarrel.effects == (
        ChangeStock(Stock.TENSION, Means.ADD, 0.06, over=3, lasting=0),
        RaiseFlag(0, up=True),
        OfferSpecial(2, 2),
    )
    assert goodwill.effects == (SetGate(2, 2), ChangeStock(Stock.CHINA_MOMENTUM, Means.SCALE, 0.9))
    assert rules.laws[0].effects == (SetGate(1, 2, lock=2),)
    assert [(each.cause, each.over) for each in rules.lasting] == [("event.quarrel", 3)]


def test_a_threat_names_its_measure_and_its_demand(rules: Ruleset) -> None:
    threaten = rules.specials[1]

    assert threaten.act is Act.THREATEN
    assert threaten.threat is not None
    assert threaten.threat.measure == ((0, 4),)
    assert threaten.threat.demand == GateIs(2, GateState.PASSABLE)
    assert not rules.specials[2].always_on_offer


@pytest.mark.parametrize(
    ("window", "turns"),
    [
        ("{date: {from: 2026-Q2, to: 2026-Q3}}", TurnIs(1, 2)),
        ("{date: {from: 2026-06, to: 2026-07}}", TurnIs(1, 2)),
        ("{date: {from: 2020-01, to: 2026-01}}", TurnIs(0, 0)),
        ("{date: {to: 2026-Q2}}", TurnIs(0, 1)),
        ("{turn: {from: 2}}", TurnIs(1, 4)),
        ("{turn: {from: 2, to: 4}}", TurnIs(1, 4)),
        ("{date: {to: 2026-12}}", TurnIs(0, 4)),
        ("{date: {to: 2025-Q4}}", TurnIs(0, -1)),
        ("{turn: {from: 2, to: 2}}", TurnIs(1, 1)),
    ],
)
def test_a_window_is_the_turns_it_touches(window: str, turns: TurnIs) -> None:
    """After the fourth and last turn the ending is told: that moment counts as turn 4 from 0."""
    rules = compiled("when: {stock: us_congress, at_least: 0.8}", f"when: {window}")

    assert rules.laws[0].when == turns


def test_two_bounds_hold_together() -> None:
    rules = compiled(
        "when: {stock: us_congress, at_least: 0.8}",
        "when: {stock: us_congress, at_least: 0.8, below: 0.9}",
    )
    congress = Quantity(Stock.US_CONGRESS)

    assert rules.laws[0].when == All(
        (Compare(congress, Ordering.AT_LEAST, 0.8), Compare(congress, Ordering.BELOW, 0.9))
    )


def test_unlocking_and_locking_alone() -> None:
    lock = "[{gate: licence-rubin, set: closed, lock: 2}]"

    assert compiled(lock, "[{gate: licence-rubin, unlock: true}]").laws[0].effects == (
        SetGate(1, -1, lock=-1),
    )
    assert compiled(lock, "[{gate: licence-rubin, lock: 3}]").laws[0].effects == (
        SetGate(1, -1, lock=3),
    )


def test_constants_replace_the_models_own(rules: Ruleset) -> None:
    assert rules.params.market_growth == 0.06
    assert compiled("market_growth: {value: 0.06, source: design choice}", "market_growth: 0.07"
    ).params.market_growth == 0.07  # fmt: skip


def test_flags_may_be_left_out() -> None:
    assert compiled("flags: [quarrel]", "").flags == ("quarrel",)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Words are exchanged.", "Insults are exchanged."),
        ("author: Eighteen Months", "author: Somebody"),
        ("tension: {value: 0.3, source: design choice}", "tension: 0.30"),
        ("    cost_bn: 0.2\n", "    cost_bn: 0.2\n    cooldown: 0\n    when: {all: []}\n"),
        ("draw_margin: 4\n", ""),
        ("# The smallest", "#  The smallest"),
    ],
)
def test_what_plays_the_same_has_the_same_digest(right: str, wrong: str) -> None:
    """A save names the digest: mending a translation must not strand a match."""
    assert compiled(right, wrong).digest == digest_of(read_scenario_text(TINY))


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("chance: 0.5", "chance: 0.6"),
        ("tension: {value: 0.3,", "tension: {value: 0.31,"),
        ("turns: 4,", "turns: 5,"),
        ("{flag: quarrel}", "{shipped: rubin}"),
        ("draw_margin: 4\n", "draw_margin: 5\n"),
    ],
)
def test_what_plays_otherwise_has_another_digest(right: str, wrong: str) -> None:
    assert compiled(right, wrong).digest != digest_of(read_scenario_text(TINY))
