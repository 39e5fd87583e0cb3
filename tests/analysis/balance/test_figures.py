"""Figures of matches whose outcome is known, and what an edit changed in them."""

from dataclasses import replace

import numpy as np
import pytest

from game.analysis.balance import Group, changes_between, figures_of
from game.match import simulate
from game.rules import SIDES, Side
from tests.analysis.balance.contests import DEALMAKER, HEDGER, a_contest, an_event, played
from tests.builders import the_ruleset


def test_a_side_that_always_wins_wins_every_match_after_one_turn() -> None:
    figures = figures_of(played(a_contest(Side.CHINA), games=20))

    wins = figures.shares[Group.WINS]
    assert {slug: share.hits for slug, share in wins.items()} == {
        "us": 0,
        "china": 20,
        "draw": 0,
        "nobody": 0,
    }
    assert wins["china"].rate == 1.0
    low, high = wins["china"].interval
    assert 0.8 < low < high == 1.0
    assert figures.lengths.tolist() == [0, 20, 0, 0, 0, 0, 0, 0, 0]
    assert figures.spreads[Group.LENGTH]["turns"].quantiles == (1.0,) * 5
    assert figures.shares[Group.ENDINGS]["told"].rate == 1.0


def test_a_match_that_both_lose_is_no_draw() -> None:
    wins = figures_of(played(a_contest(None))).shares[Group.WINS]

    assert (wins["nobody"].rate, wins["draw"].rate) == (1.0, 0.0)


def test_objectives_of_a_side_add_up_to_its_score() -> None:
    figures = figures_of(played(the_ruleset("quick-start")))

    for side in SIDES:
        brought = [
            spread.mean
            for slug, spread in figures.spreads[Group.OBJECTIVES].items()
            if slug.startswith(f"{side.slug}.")
        ]
        assert sum(brought) == pytest.approx(figures.spreads[Group.SCORES][side.slug].mean)


def test_an_event_is_counted_by_matches_and_by_times() -> None:
    """Of two events one is certain each turn, the other never comes."""
    ruleset = a_contest(Side.US, an_event(1.0, "sure"), an_event(0.0, "never"))

    figures = figures_of(played(ruleset, games=10))

    assert figures.shares[Group.EVENTS]["sure"].hits == 10
    assert figures.times == {"sure": 1.0, "never": 0.0}


def test_an_order_is_counted_by_decisions() -> None:
    tally = simulate(the_ruleset("quick-start"), DEALMAKER, HEDGER, 5)

    orders = figures_of(tally).orders

    assert {order.decisions for order in orders.values()} == {int(tally.turns.sum())}
    assert all(0 <= each.chosen <= each.legal <= each.decisions for each in orders.values())


def test_an_edit_that_turns_every_match_is_clear() -> None:
    before, after = played(a_contest(Side.CHINA)), played(a_contest(Side.US))

    wins = changes_between(before, after)[Group.WINS]

    assert (wins["us"].before, wins["us"].after, wins["us"].by) == (0.0, 1.0, 1.0)
    assert 0.7 < wins["us"].low < wins["us"].high <= 1.0
    assert wins["us"].is_clear
    assert wins["china"].is_clear
    assert not wins["draw"].is_clear


def test_an_edit_beside_the_matter_changes_no_match() -> None:
    """Chance is drawn by name: a new event takes nothing from those that were there."""
    ruleset = the_ruleset("quick-start")
    before = played(ruleset, games=30)
    after = played(replace(ruleset, events=(an_event(0.5), *ruleset.events)), games=30)

    found = changes_between(before, after)

    clear = {name for group in found.values() for name, each in group.items() if each.is_clear}
    moved = {name for group in found.values() for name, each in group.items() if each.by}
    assert clear == moved == {"coin"}


def test_what_only_one_version_has_counts_as_nothing_in_the_other() -> None:
    before, after = played(a_contest(Side.US)), played(a_contest(Side.US, an_event(1.0)))

    new = changes_between(before, after)[Group.EVENTS]["coin"]

    assert (new.before, new.after) == (None, 1.0)
    assert new.is_clear
    gone = changes_between(after, before)[Group.EVENTS]["coin"]
    assert (gone.before, gone.after, gone.by) == (1.0, None, -1.0)


def test_a_larger_sample_is_compared_over_the_matches_that_both_have() -> None:
    few, many = played(a_contest(Side.US), games=10), played(a_contest(Side.CHINA), games=40)

    assert changes_between(few, many)[Group.WINS]["us"].by == -1.0


def test_pairs_show_what_two_samples_of_the_same_size_would_hide() -> None:
    """A coin that falls a little more often: its matches alone are no longer alike."""
    before, after = (
        played(a_contest(Side.US, an_event(chance)), games=400) for chance in (0.50, 0.55)
    )

    coin = changes_between(before, after)[Group.EVENTS]["coin"]

    assert coin.is_clear
    gained = after.happened[:, 0] - before.happened[:, 0]
    assert np.all(gained >= 0), "the draw is the same: whatever happened, happens still"
    apart = [figures_of(tally).shares[Group.EVENTS]["coin"].interval for tally in (before, after)]
    assert apart[0][1] > apart[1][0], "the two intervals overlap"
