"""The overlap: two scenarios tell one day, and where they differ the later one says why."""

from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from game.rules import Flow, Stock
from game.scenario import load_scenario
from game.studies.errors import StudyError
from game.studies.record.history_run import replay
from game.studies.record.overlap import overlap

NEAR = 0.2
"""Difference that a replay is allowed, as a share of the figure."""
NEAR_MONTHS = 3.0
OF_THE_REPLAY = "End of 2025 in the replay of"


@cache
def rows() -> tuple[dict[str, Any], ...]:
    """The end of 2025 in the record of 2022, beside the opening of 2026."""
    loaded = load_scenario("controls-2022")
    return tuple(overlap(loaded, replay(loaded)))


def differs(row: dict[str, Any]) -> bool:
    apart = abs(row["simulated"] - row["opening"])
    return apart > (NEAR_MONTHS if row["unit"] == "months" else NEAR * abs(row["opening"]))


def test_every_stock_and_flow_is_laid_beside_the_other() -> None:
    """And what the volume rule has counted of each chip that it binds: not the H20."""
    bound = ("h200", "blackwell", "blackwell-ultra", "rubin")
    counted = [f"{what}.{chip}" for chip in bound for what in ("sold_home", "sold_abroad")]

    assert [row["name"] for row in rows()] == [*(each.slug for each in (*Stock, *Flow)), *counted]
    assert all(set(row) == {"name", "unit", "simulated", "opening", "source"} for row in rows())


def test_the_opening_is_the_following_scenarios() -> None:
    ruleset = load_scenario("h200-deal").ruleset
    opening = {row["name"]: row["opening"] for row in rows()}

    assert opening["china_makers"] == ruleset.start_stock[Stock.CHINA_MAKERS]
    assert opening["imports"] == ruleset.start_flow[Flow.IMPORTS]


def test_what_differs_has_a_source_of_its_own() -> None:
    """One world on one day: who writes another figure says where it comes from."""
    unexplained = [
        row["name"]
        for row in rows()
        if differs(row) and (not row["source"] or OF_THE_REPLAY in row["source"])
    ]

    assert unexplained == []
    assert any(differs(row) for row in rows())


def test_what_is_taken_from_the_replay_is_as_the_replay_has_it() -> None:
    """A source that names the replay is held to it, within what rounding and refitting move."""
    taken = [row for row in rows() if OF_THE_REPLAY in row["source"]]

    assert len(taken) >= 10
    assert [row["name"] for row in taken if differs(row)] == []


def test_a_record_that_nothing_follows_has_no_overlap() -> None:
    loaded = load_scenario("controls-2022")
    history = loaded.scenario.history
    assert history is not None
    alone = history.model_copy(update={"followed_by": None})
    other = replace(loaded, scenario=loaded.scenario.model_copy(update={"history": alone}))

    assert overlap(other, replay(loaded)) == []


def test_a_scenario_that_opens_outside_of_the_record_is_refused() -> None:
    loaded = load_scenario("controls-2022")
    run = replay(loaded)

    with pytest.raises(StudyError, match="'h200-deal' opens in 2026-01, where no turn"):
        overlap(loaded, replace(run, states=run.states[:5]))
