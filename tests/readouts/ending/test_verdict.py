"""The verdict of a match: who won, and by what."""

from dataclasses import replace

import numpy as np
import pytest

from game.language import LANGUAGES, Texts
from game.readouts.ending.ending import read_ending
from game.readouts.words.names import Names
from game.rules import Side, observe
from game.scenario import load_scenario
from tests.builders import a_state

LOADED = load_scenario("h200-deal")


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_wins_before_the_end_does_not_win_by_points(language: str) -> None:
    """At the opening China has more points; locked in, it has lost all the same."""
    names = Names(LOADED.scenario, LOADED.ruleset, Texts.load(language))
    slugs = [each.id for each in LOADED.scenario.decisive]
    decided = np.array([slugs.index("lock-in")])
    state = replace(a_state(), decided=decided)
    seen = [observe(LOADED.ruleset, state, side) for side in Side]
    told = read_ending([seen[0]], [seen[1]], names)
    name = names.texts.pick(LOADED.scenario.decisive[int(decided[0])].name)

    assert float(told.china_score) > float(told.us_score)
    assert names.side(Side.US) in told.verdict
    assert name in told.verdict
    assert not any(letter.isdigit() for letter in told.verdict)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_aim_that_counts_over_time_says_so_beside_its_last_value(language: str) -> None:
    """42 months at the end and most of the points of eighteen would read as a mistake."""
    names = Names(LOADED.scenario, LOADED.ruleset, Texts.load(language))
    seen = [observe(LOADED.ruleset, a_state(), side) for side in Side]
    told = read_ending([seen[0]], [seen[1]], names)
    aims = LOADED.scenario.objectives
    rows = zip((*told.us_rows, *told.china_rows), (*aims.us, *aims.china), strict=True)

    for row, aim in rows:
        assert bool(row.over) == (aim.turns != 1)
        assert row.named(names.texts).startswith(row.label)
        assert row.over in row.named(names.texts)
