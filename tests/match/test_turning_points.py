"""Where a match turned is read from its record: the turns that moved the lead, and their acts."""

from typing import TypeAlias

import numpy as np
import pytest

from game.analysis.turning_points import (
    MOST_TURNS,
    SHARE_OF_SWING,
    SMALLEST_SWING,
    STOCKS_BEHIND,
    _acts,
    find_turning_points,
    leads_of,
)
from game.match import Kind, LocalTable
from game.match.log import rewound
from game.rules import NO_ORDER, Orders, Ruleset, Side, State, step
from game.rules.marks import mark
from game.rules.objectives import WHOLE_MATCH
from game.rules.scoring import full_points, lead, points_of
from game.scenario.library import FOLDER
from tests.matches import a_table, finished, the_scenario

Given: TypeAlias = tuple[tuple[int, ...], tuple[int, ...]]
"""Orders of a turn, US and China, as positions in the menus."""
MATCHES = (("dealmaker", "hedger", 1), ("hawk", "self-reliance-planner", 3), ("hawk", "hedger", 7))


@pytest.mark.parametrize("match", MATCHES)
def test_a_turning_point_is_a_turn_that_moved_the_lead(match: tuple[str, str, int]) -> None:
    table = finished(*match)
    leads = leads_of(table.history(Side.US))
    points = find_turning_points(table)

    assert 1 <= len(points) <= MOST_TURNS
    assert [point.turn for point in points] == sorted({point.turn for point in points})
    for point in points:
        assert (point.before, point.after) == (leads[point.turn - 1], leads[point.turn])
        assert point.is_last or abs(point.swing) >= SMALLEST_SWING


def test_the_act_happened_in_that_turn() -> None:
    """In some matches no single act did it; then none is named."""
    told = 0
    for match in MATCHES:
        table = finished(*match)
        for act in (point.act for point in find_turning_points(table) if point.act is not None):
            told += 1
            assert act in table.since(act.turn - 1)
            assert act.kind is not Kind.ENDING

    assert told


@pytest.mark.parametrize("match", MATCHES)
def test_the_last_one_is_where_the_winner_took_the_lead_for_good(
    match: tuple[str, str, int],
) -> None:
    table = finished(*match)
    signs = np.sign(leads_of(table.history(Side.US)))
    last = [point.turn for point in find_turning_points(table) if point.is_last]
    changed = any(signs != signs[-1])

    assert len(last) == int(changed)
    if changed:
        assert signs[last[0] - 1] != signs[-1]
        assert all(signs[last[0] :] == signs[-1])


def test_a_running_match_tells_no_turning_points() -> None:
    """They would name covert orders."""
    table = a_table(us="dealmaker", china="hedger")
    table.advance()

    assert find_turning_points(table) == ()


def test_an_order_left_out_is_the_one_that_counts() -> None:
    """Without it the turn would have brought its side less, and without any other more."""
    told = 0
    for match in MATCHES:
        table = finished(*match)
        history, ruleset = table.history(Side.US), table.ruleset
        for point in find_turning_points(table):
            act, before = point.act, history[point.turn - 1].known
            if act is None or act.kind is not Kind.ORDER:
                continue
            given = table.report(Side.US, point.turn).orders
            sign, told = (1.0 if point.gains is Side.US else -1.0), told + 1
            whole = sign * lead_after(ruleset, before, given)
            lost = {
                (side, order): whole
                - sign * lead_after(ruleset, before, without(given, side, order))
                for side in Side
                for order in given[side]
            }
            named = (act.side, ruleset.action(act.side, act.subject))

            assert max(lost, key=lambda one: lost[one]) == named
            assert lost[named] >= SHARE_OF_SWING * abs(point.swing)

    assert told


def without(given: Given, side: Side, order: int) -> Given:
    """The orders of a turn with one of them left out."""
    us, china = (tuple(o for o in given[s] if (s, o) != (side, order)) for s in Side)
    return us, china


def lead_after(ruleset: Ruleset, before: State, given: Given) -> float:
    """The lead that a turn's orders lead to if nothing happens by chance."""
    us, china = (
        np.array([[*given[side], *[NO_ORDER] * (slots - len(given[side]))]])
        for side, slots in zip(Side, ruleset.slots, strict=True)
    )
    return float(lead(ruleset, step(ruleset, before, Orders(us, china), events=False).state)[0])


def test_a_rewound_match_is_the_match_up_to_there() -> None:
    table = finished(*MATCHES[0])
    log = rewound(table.log, 6)
    again = LocalTable.resume(log, table.loaded)

    assert (again.turn, again.result, log.end) == (6, None, None)
    # As China sees it: what it smuggled the US learns when the match is over.
    assert leads_of(again.history(Side.CHINA)) == pytest.approx(
        leads_of(table.history(Side.CHINA))[:7], abs=1e-9
    )


@pytest.mark.parametrize("match", MATCHES)
def test_the_objective_named_carried_most_of_the_whole_turn(match: tuple[str, str, int]) -> None:
    """Not of one act in it: the sentence tells the points of the turn, and its sum lists them."""
    table = finished(*match)
    history, ruleset = table.history(Side.US), table.ruleset
    for point in find_turning_points(table):
        before, after = history[point.turn - 1].known, history[point.turn].known
        moved = (points_of(ruleset, after) - points_of(ruleset, before))[0]
        gained = {
            (each.slug, each.side): float(by) if each.side is point.gains else -float(by)
            for each, by in zip(ruleset.objectives, moved, strict=True)
        }

        assert (point.objective, point.objective_of) == max(gained, key=lambda one: gained[one])


def test_what_was_left_out_is_missing_from_the_mark_of_its_turn() -> None:
    """An objective that counts over time is the mean of marks, and one of them is this turn's."""
    over_time = 0
    for match in MATCHES:
        table = finished(*match)
        ruleset, history = table.ruleset, table.history(Side.US)
        full = full_points(ruleset)
        for turn in range(1, table.turn + 1):
            for act in _acts(table, history, turn):
                brought = (points_of(ruleset, act.done) - points_of(ruleset, act.undone))[0]
                for each, most, points in zip(ruleset.objectives, full, brought, strict=True):
                    counted = turn if each.over == WHOLE_MATCH else min(turn, each.over)
                    done, undone = (mark(each, ruleset, s) for s in (act.done, act.undone))
                    over_time += act.thing.kind is Kind.EVENT and counted > 1 and points != 0.0

                    assert points == pytest.approx(most * float((done - undone)[0]) / counted)

    assert over_time


@pytest.mark.parametrize("slug", sorted(file.stem for file in FOLDER.glob("*.yaml")))
def test_the_causes_behind_whatever_is_scored_can_be_told(slug: str) -> None:
    quantities = [each.quantity for each in the_scenario(slug).ruleset.objectives]

    assert [
        each for each in quantities if not (each.stock or each.indicator in STOCKS_BEHIND)
    ] == []
