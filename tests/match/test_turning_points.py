"""Where a match turned is read from its record: the turns that moved the lead, and their acts."""

from functools import cache

import numpy as np
import pytest

from game.analysis.turning_points import MOST_TURNS, SMALLEST_SWING, find_turning_points, leads_of
from game.match import Kind, LocalTable
from game.match.log import rewound
from game.rules import Side
from game.rules.scoring import worth
from tests.matches import a_table

MATCHES = (("dealmaker", "hedger", 1), ("hawk", "self-reliance-planner", 3), ("hawk", "hedger", 7))


@cache
def finished(us: str, china: str, seed: int) -> LocalTable:
    table = a_table(us=us, china=china, seed=seed)
    while table.result is None:
        table.advance()
    return table


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


@pytest.mark.parametrize("match", MATCHES)
def test_the_act_happened_in_that_turn(match: tuple[str, str, int]) -> None:
    table = finished(*match)
    acts = [point.act for point in find_turning_points(table) if point.act is not None]

    assert acts
    for act in acts:
        assert act in table.since(act.turn - 1)
        assert act.kind is not Kind.ENDING


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
    """The free trader licenses the newest chip: the lag collapses, and it is that order's doing."""
    table = finished("free-trader", "pragmatic-buyer", 6)
    orders = {
        point.act.subject: point
        for point in find_turning_points(table)
        if point.act is not None and point.act.kind is Kind.ORDER
    }
    opened = [slug for slug in orders if slug.startswith("open-licence")]

    assert opened
    assert all(orders[slug].objective == "hold-the-window" for slug in opened)
    assert all(orders[slug].gains is Side.CHINA for slug in opened)


def test_a_rewound_match_is_the_match_up_to_there() -> None:
    table = finished(*MATCHES[0])
    log = rewound(table.log, 6)
    again = LocalTable.resume(log, table.loaded)

    assert (again.turn, again.result, log.end) == (6, None, None)
    assert leads_of(again.history(Side.US)) == pytest.approx(
        leads_of(table.history(Side.US))[:7], abs=1e-9
    )


@pytest.mark.parametrize("match", MATCHES)
def test_the_objective_named_carried_most_of_the_whole_turn(match: tuple[str, str, int]) -> None:
    """Not of one act in it: the sentence tells the points of the turn, and its sum lists them."""
    table = finished(*match)
    history, ruleset = table.history(Side.US), table.ruleset
    for point in find_turning_points(table):
        before, after = history[point.turn - 1].known, history[point.turn].known
        gained = {
            (each.slug, each.side): (1 if each.side is point.gains else -1)
            * each.weight
            * float((worth(each, ruleset, after) - worth(each, ruleset, before))[0])
            for each in ruleset.objectives
        }

        assert (point.objective, point.objective_of) == max(gained, key=lambda one: gained[one])
