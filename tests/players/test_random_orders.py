"""Random orders: any that is legal, all equally likely, none among them."""

import numpy as np
import pytest

from game.players.random_orders import RandomOrders
from game.rules import NO_ORDER, SIDES, Side, legal, observe, order_problems
from game.rules.arrays import Ints, Keys
from game.rules.chance import draw, name_key
from tests.rules.board import a_board, a_start


def streams(count: int) -> Keys:
    return np.arange(count, dtype=np.uint64) * np.uint64(977)


def answers(side: Side, batch: int) -> Ints:
    state = a_start(a_board(), batch=batch)
    return RandomOrders().choose_batch(observe(a_board(), state, side), streams(batch))


@pytest.mark.parametrize("side", SIDES)
def test_the_first_order_is_the_one_that_the_draw_points_at(side: Side) -> None:
    """Among n legal orders and none, n + 1 equal shares of the draw, in the order of the menu."""
    state = a_start(a_board(), batch=50)
    choices = [NO_ORDER, *np.nonzero(legal(a_board(), state, side)[0])[0].tolist()]
    shares = draw(streams(50), 0, np.array([name_key("slot.0")], dtype=np.uint64))[:, 0]

    expected = [choices[int(share * len(choices))] for share in shares]
    assert answers(side, 50)[:, 0].tolist() == expected
    assert len(set(expected)) > len(choices) // 2


@pytest.mark.parametrize("side", SIDES)
def test_orders_are_legal_together(side: Side) -> None:
    """Each slot counts what those before it have taken."""
    state = a_start(a_board(), batch=1)
    for orders in answers(side, 200).tolist():
        assert order_problems(a_board(), state, side, orders) == ()


def test_nothing_is_ordered_when_the_match_is_over() -> None:
    """Of no legal orders, none is the only choice."""
    state = a_start(a_board(), batch=20, turn=8)
    chosen = RandomOrders().choose_batch(observe(a_board(), state, Side.US), streams(20))

    assert (chosen == NO_ORDER).all()
