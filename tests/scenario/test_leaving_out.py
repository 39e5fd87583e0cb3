"""A scenario that leaves something out says so once, and names it nowhere else."""

from pathlib import Path

import numpy as np
import pytest

from game.analysis.check import check_file
from game.rules import Stock, start
from game.rules.scope import NEUTRAL
from game.scenario import ScenarioError, load_scenario, read_scenario_text
from tests.rules.test_laws import a_random_match

BARE = Path(__file__).parent / "bare.yaml"
TEXT = BARE.read_text(encoding="utf-8")

SLIPS = {
    "a stock that the market needs": (
        "  - tension\n",
        "  - @us_inventory\n",
        "error[needed-stock]: 'us_inventory' cannot be left out: the working 'market' needs it; "
        "give it a value instead",
    ),
    "a stock that another needs": (
        "  - china_dependency\n",
        "",
        "error[needed-stock]: 'china_compute_imported' cannot be left out: the working 'lock-in' "
        "needs it; leave 'china_dependency' out as well, which that moves",
    ),
    "a stock twice": (
        "  - us_model\n",
        "  - us_model\n  - @us_model\n",
        "error[duplicate-id]: 'us_model' is there twice in leaves_out; remove one of the two",
    ),
    "a stock that is none": (
        "  - tension\n",
        "  - @tensions\n",
        "error[unknown-stock]: there is no stock 'tensions'; did you mean 'tension'?",
    ),
    "a value all the same": (
        "  stocks: {}\n",
        "  stocks: {@tension: 0.3}\n",
        "error[left-out]: 'tension' is left out; remove it, or do not leave it out",
    ),
    "a flow of the last quarter": (
        "last_quarter: {domestic: 150,",
        "last_quarter: {domestic: 150, @smuggled: 4,",
        "error[left-out]: 'smuggled' is left out; remove it, or do not leave it out",
    ),
    "a constant that nothing reads": (
        "chips:\n",
        "constants: {@rental: 1}\nchips:\n",
        "error[left-out]: nothing reads 'rental' here: what it belongs to is left out; remove it",
    ),
    "a condition": (
        "    when: {indicator: domestic_share, below: 0.8}\n",
        "    when: {stock: @us_congress, above: 0.8}\n",
        "error[left-out]: 'us_congress' is left out; remove it, or do not leave it out",
    ),
    "an effect": (
        "effects: [{stock: us_inventory, scale: 0.9}]",
        "effects: [{stock: @china_memory, scale: 0.9}]",
        "error[left-out]: 'china_memory' is left out; remove it, or do not leave it out",
    ),
    "an objective": (
        "of: {indicator: domestic_share},",
        "of: {indicator: @self_reliance},",
        "error[left-out]: 'self_reliance' is left out, as is china_dependency, china_ecosystem, "
        "which it rests on; remove it, or do not leave it out",
    ),
    "a goal of a role": (
        "    private: {en: You want a deal., ja: 取引を望んでいる。, zh: 您想要成交。}\n",
        "    private: {en: You want a deal., ja: 取引を望んでいる。, zh: 您想要成交。}\n"
        "    goals: [{text: Much, of: {stock: @us_chip_sales}, worth_nothing: 0, worth_all: 9,\n"
        "             weight: 100}]\n",
        "error[left-out]: 'us_chip_sales' is left out; remove it, or do not leave it out",
    ),
    "a programme": (
        "  - {id: fabs,",
        "  - {id: @memory,",
        "error[left-out]: 'memory' does nothing here: what it would move is left out; "
        "remove it, or leave less out",
    ),
    "an act": (
        "    act: wait-for-consent\n",
        "    act: @inspect\n",
        "error[left-out]: 'inspect' does nothing here: what it would move is left out; "
        "remove it, or leave less out",
    ),
    "a channel": (
        "    controls: {chip: mill}\n",
        "    controls: {channel: @equipment}\n",
        "error[left-out]: 'equipment' does nothing here: what it would move is left out; "
        "remove it, or leave less out",
    ),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_told_with_its_place(slip: str) -> None:
    """And nothing else is told beside it that would lead an author astray."""
    right, wrong, expected = SLIPS[slip]
    assert TEXT.count(right) == 1
    text = TEXT.replace(right, wrong)
    if "@" not in text:
        text = text.replace("  - china_compute_imported", "  - @china_compute_imported")
    line = text[: text.index("@")].count("\n") + 1
    column = len(text[: text.index("@")].rpartition("\n")[2]) + 1

    with pytest.raises(ScenarioError) as refused:
        read_scenario_text(text.replace("@", ""))

    assert f"scenario.yaml:{line}:{column}: {expected}" in str(refused.value).split("\n")


def test_a_scenario_that_leaves_out_all_that_it_may_has_nothing_to_tell() -> None:
    assert check_file(BARE).findings == ()


def test_its_matches_leave_alone_what_is_left_out() -> None:
    """Played to the end by anyone: no stock that is left out moves, and every number is one."""
    ruleset = load_scenario(str(BARE)).ruleset
    left_out = [*ruleset.scope.left_out]
    assert set(left_out) == set(NEUTRAL)

    for played in a_random_match(ruleset, 11, 50, ledger=True):
        stock = played.outcome.state.stock
        assert np.isfinite(stock).all()
        assert (stock[:, left_out] == start(ruleset, played.before.seed).stock[:, left_out]).all()
        assert {entry.stock for entry in played.outcome.ledger.entries}.isdisjoint(left_out)
    assert (stock[:, Stock.CHINA_FAB] > 0.0).all()
