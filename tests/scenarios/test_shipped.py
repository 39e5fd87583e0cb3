"""Every scenario that comes with the game lints clean, compiles and plays to its end."""

from functools import cache

import numpy as np
import pytest

from game.analysis.check import check_file
from game.match import Tally, simulate
from game.players import find
from game.rules import SIDES, judge, legal, start
from game.rules.indicators import INDICATORS, has_indicator
from game.scenario import FORMAT, digest_of, load_scenario, shipped
from game.scenario.library import Loaded
from game.scenario.library import find as file_of

SHIPPED = shipped()
RANDOM = find("random").policy


@cache
def loaded(slug: str) -> Loaded:
    return load_scenario(slug)


@cache
def played(slug: str) -> Tally:
    """60 matches between random players."""
    return simulate(loaded(slug).ruleset, RANDOM, RANDOM, games=60, seed=1)


def test_the_main_scenario_is_there_and_comes_first() -> None:
    """It is what the menu offers."""
    assert SHIPPED[0] == "h200-deal"


@pytest.mark.parametrize("slug", SHIPPED)
def test_it_lints_clean(slug: str) -> None:
    """No error and no warning: what we ship is the example that authors follow."""
    assert [str(finding) for finding in check_file(file_of(slug)).findings] == []


@pytest.mark.parametrize("slug", SHIPPED)
def test_it_compiles_to_what_it_says(slug: str) -> None:
    """Its name, its calendar and its format are those of the file, and its digest is stable."""
    scenario, rules = loaded(slug).scenario, loaded(slug).ruleset

    assert rules.slug == slug == scenario.id
    assert scenario.format == FORMAT
    assert rules.turns == scenario.calendar.turns
    assert rules.digest == digest_of(scenario) == load_scenario(slug).ruleset.digest


@pytest.mark.parametrize("slug", SHIPPED)
def test_both_sides_have_something_to_order_on_the_first_day(slug: str) -> None:
    """Of several kinds: a first turn with one choice is no choice."""
    rules = loaded(slug).ruleset
    state = start(rules, np.zeros(1, dtype=np.uint64))
    for side in SIDES:
        menu, may = rules.menus[side], legal(rules, state, side)[0]

        assert len({menu[action].kind for action in np.nonzero(may)[0]}) >= 3


@pytest.mark.parametrize("slug", SHIPPED)
def test_nothing_is_decided_on_the_first_day(slug: str) -> None:
    """And both sides have a fair start: no score is nothing or everything."""
    rules = loaded(slug).ruleset
    verdict = judge(rules, start(rules, np.zeros(1, dtype=np.uint64)))

    assert not verdict.over.any()
    assert 0 < verdict.score_us[0] < 100
    assert 0 < verdict.score_china[0] < 100


@pytest.mark.parametrize("slug", SHIPPED)
def test_random_players_play_it_to_its_end(slug: str) -> None:
    """Every match ends, on time or by a decisive condition, with finite figures and an ending."""
    tally, rules = played(slug), loaded(slug).ruleset

    assert tally.games == 60
    assert ((tally.turns >= 1) & (tally.turns <= rules.turns)).all()
    assert sum(tally.endings().values()) == 60
    told = {name for name in INDICATORS if has_indicator(rules.scope, name)}
    assert tally.indicators.keys() == told
    for name in told:
        assert np.isfinite(tally.indicators[name]).all(), name
    for scores in tally.scores:
        assert ((scores >= 0) & (scores <= 100)).all()


@pytest.mark.parametrize("slug", SHIPPED)
def test_no_order_is_beyond_reach(slug: str) -> None:
    """Each kind of order is given by somebody; what can never be given is a mistake in the file."""
    tally, rules = played(slug), loaded(slug).ruleset
    for side in SIDES:
        chosen = {rules.menus[side][at].kind for at in np.nonzero(tally.chosen[side])[0]}

        assert chosen == {action.kind for action in rules.menus[side]}
