"""What two thousand matches show of a scenario: dead parts, idle ones, and a side that wins."""

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from game.analysis.check import check_text
from game.analysis.played import found_by_play
from game.analysis.trial import play_trial
from game.scenario import compile_scenario, read_scenario_text
from game.scenario.findings import Severity

TINY = (Path(__file__).parents[1] / "scenario" / "tiny.yaml").read_text(encoding="utf-8")
GAMES = 420
"""Ten of each pair at the table."""


def told(*changes: tuple[str, str]) -> set[str]:
    text = TINY
    for right, wrong in changes:
        assert text.count(right) == 1, right
        text = text.replace(right, wrong)
    return {
        f"{each.code} {each.message}".split(" in 420 ")[0]
        for each in found_by_play(read_scenario_text(text), GAMES)
    }


@cache
def usual() -> frozenset[str]:
    """What four turns between two chips show anyway."""
    return frozenset(told())


def test_what_four_turns_are_too_short_for_is_told() -> None:
    assert usual() == {
        "never-legal 'ban-licence-rubin' could never be given",
        "never-passes 'freeze' never passed",
        "one-sided us wins 100% of matches between personas",
    }


SHOWN = {
    "an event whose condition never comes": (
        ("when: {any: [{stock: tension, above: 0.25}, "
         "{ordered: {side: us, order: ban-licence-h200}}]}", "when: {stock: tension, above: 0.99}"),
        "never-fires the condition of 'quarrel' never held",
    ),
    "an ending that nothing leads to": (
        ("when: {any: [{law: freeze}, {all: [{turn: {from: 4}}, "
         "{indicator: legal_lag_months, above: 24}]}]}", "when: {law: freeze}"),
        "never-told 'frozen' was never told",
    ),
    "an order that is never on offer in time": (
        ("    on_offer: by-effect\n",
         "    on_offer: by-effect\n    when: {stock: tension, below: 0.02}\n"),
        "never-legal 'special-summit' could never be given",
    ),
    "a programme that nobody can pay": (
        ("     cost_bn: 4,", "     cost_bn: 400,"),
        "never-payable 'invest-frontier-rd' could never be paid",
    ),
    "a programme without effect": (
        ("  market_growth: {value: 0.06, source: design choice}\n",
         "  market_growth: {value: 0.06, source: design choice}\n  frontier_rd_gain: 0\n"
         "  frontier_model_gain: 0\n"),
        "idle-programme 'invest-frontier-rd' changed nothing but its price wherever it was tried",
    ),
    "an objective that begins full": (
        ("worth_nothing: 0.3, worth_all: 0.8", "worth_nothing: 0.1, worth_all: 0.2"),
        "always-full 'self-reliance' is worth all in almost every match from the first turn",
    ),
    "an objective out of reach": (
        ("worth_nothing: 6, worth_all: 18", "worth_nothing: 600, worth_all: 1800"),
        "out-of-reach 'lag' is worth nothing in every match",
    ),
    "an objective that nothing moves": (
        ("{stock: us_congress}, worth_nothing: 0.9, worth_all: 0.3",
         "{stock: us_home_fabs}, worth_nothing: 0, worth_all: 1"),
        "unmoved 'congress' is worth 30% whatever is played",
    ),
    "matches that nobody wins": (
        ("draw_margin: 4", "draw_margin: 100"),
        "no-winner 100% of matches between personas have no winner",
    ),
    "matches that are over at once": (
        ("when: {stock: tension, at_least: 1}", "when: {stock: tension, at_least: 0.1}"),
        "decided-at-once 100% of 420 matches are over after the first turn",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", SHOWN)
def test_it_is_told(case: str) -> None:
    change, said = SHOWN[case]
    new = told(change) - usual()

    assert said in new or any(each.startswith(f"{said} ") for each in new), new


def test_what_is_no_number_any_more_is_an_error() -> None:
    """The bounds keep files from it; what slips through them must not reach a player."""
    scenario = read_scenario_text(TINY)
    figure = scenario.sides.us.stocks["us_compute"].model_copy(update={"value": float("nan")})
    stocks = {**scenario.sides.us.stocks, "us_compute": figure}
    us = scenario.sides.us.model_copy(update={"stocks": stocks})
    broken = scenario.model_copy(update={"sides": scenario.sides.model_copy(update={"us": us})})

    (problem,) = found_by_play(broken, GAMES)
    assert problem.code == "no-number"
    assert problem.severity is Severity.ERROR


def test_a_trial_is_the_same_each_time() -> None:
    """Else a warning would come and go between two looks at one file."""
    ruleset = compile_scenario(read_scenario_text(TINY))
    one, other = play_trial(ruleset, 84), play_trial(ruleset, 84)

    assert np.array_equal(one.marks, other.marks)
    assert np.array_equal(one.winner, other.winner)


def test_each_meets_each() -> None:
    """All pairs of personas, and random orders on either side."""
    trial = play_trial(compile_scenario(read_scenario_text(TINY)), 84)

    assert trial.sensible.sum() == 60


def test_what_is_dead_for_a_known_reason_is_told_once() -> None:
    """That it never happened in play is then nothing new."""
    text = TINY.replace("{stock: us_congress, at_least: 0.8}", "{stock: us_congress, above: 1}")
    told_of_law = [
        finding.code
        for finding in check_text(text, "tiny.yaml").findings
        if finding.where.startswith("laws[freeze]")
    ]

    assert told_of_law == ["never"]


def test_what_is_broken_is_not_played() -> None:
    report = check_text(TINY.replace("chance: 0.5", "chance: 5"), "tiny.yaml")

    assert [finding.code for finding in report.findings] == ["wrong-value"]
