"""The numbers that an author may move: where they stand, and what playing with others means."""

import numpy as np
import pytest

from game.analysis.balance.movable import Kind, Movable, movables_of, placed
from game.match.tally import play_together, simulate
from game.rules import Ruleset
from game.scenario import load_scenario, shipped
from game.scenario.domains import bounds_at
from tests.analysis.balance.contests import DEALMAKER, HEDGER, a_weighing


def movables(name: str) -> tuple[Ruleset, dict[str, Movable]]:
    loaded = load_scenario(name)
    return loaded.ruleset, movables_of(loaded.scenario, loaded.ruleset)


@pytest.mark.parametrize("name", shipped())
def test_a_number_stands_where_its_route_leads(name: str) -> None:
    """And what may be tried of it is what the file may say."""
    loaded = load_scenario(name)
    written = loaded.scenario.model_dump(mode="json")
    found = movables_of(loaded.scenario, loaded.ruleset)

    for each in found.values():
        assert each.low <= each.value <= each.high
        assert each.least <= each.low < each.high <= each.most
        if each.kind is Kind.CONSTANT and each.name not in written["constants"]:
            continue  # the game's own value serves; there the file would say another
        place = written
        for step in each.route:
            place = place[step]
        assert place == each.value, each.name
    for each in found.values():
        if each.kind in (Kind.CONSTANT, Kind.START):
            assert bounds_at(each.route) == (each.least, each.most)


def test_every_kind_of_number_is_among_them() -> None:
    _, found = movables("h200-deal")

    for name in ("market_growth", "us_funds", "tension", "weight.china.stand-alone", "draw_margin"):
        assert name in found
    assert {each.kind for each in found.values()} == set(Kind)


def test_another_value_changes_that_number_alone() -> None:
    ruleset, found = movables("quick-start")

    moved = placed(ruleset, {found["us_funds"]: 3.0, found["market_growth"]: 0.04})

    assert np.flatnonzero(moved.start_stock != ruleset.start_stock).size == 1
    assert (moved.params.market_growth, moved.margin) == (0.04, ruleset.margin)
    assert placed(ruleset, {found["draw_margin"]: 0.7}).margin == 0.7


def test_a_weight_leaves_the_others_in_proportion() -> None:
    loaded = a_weighing(49.0)
    found = movables_of(loaded.scenario, loaded.ruleset)

    moved = placed(loaded.ruleset, {found["weight.us.full"]: 51.0})

    assert [each.weight for each in moved.objectives] == [51.0, 51.0, 50.0, 50.0]


def test_matches_side_by_side_are_those_matches_one_by_one() -> None:
    """Every constant and starting value, each in a match of its own beside all the others."""
    ruleset, found = movables("quick-start")
    many = [each for each in found.values() if each.differs_by_match]
    values = {each: np.full(len(many), each.value) for each in many}
    for at, each in enumerate(many):
        values[each][at] = each.low if each.low < each.value else each.high
    seeds = np.full(len(many), 7, dtype=np.uint64)

    together = play_together(placed(ruleset, values), DEALMAKER, HEDGER, seeds)

    for at, each in list(enumerate(many))[::9]:
        alone = simulate(
            placed(ruleset, {each: float(values[each][at])}), DEALMAKER, HEDGER, 1, seed=7
        )
        assert together.scores[0][at] == pytest.approx(alone.scores[0][0], abs=1e-6), each.name
        assert together.scores[1][at] == pytest.approx(alone.scores[1][0], abs=1e-6), each.name
        np.testing.assert_array_equal(together.happened[at], alone.happened[0])


def test_matches_that_end_early_end_so_side_by_side() -> None:
    ruleset, _ = movables("h200-deal")
    seeds = np.arange(60, dtype=np.uint64)

    together = play_together(ruleset, DEALMAKER, HEDGER, seeds)

    apart = simulate(ruleset, DEALMAKER, HEDGER, 60)
    assert apart.turns.min() < ruleset.turns
    np.testing.assert_array_equal(together.turns, apart.turns)
    np.testing.assert_array_equal(together.winner, apart.winner)
    np.testing.assert_array_equal(together.happened, apart.happened)
    np.testing.assert_allclose(together.points, apart.points)
    np.testing.assert_array_equal(together.legal[0], apart.legal[0])
    np.testing.assert_array_equal(together.chosen[1], apart.chosen[1])
