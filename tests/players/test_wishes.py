"""Wishes: from the top of the list, what is legal and can be paid for gets the slots."""

import numpy as np

from game.players.position import Position
from game.players.wishes import Wish, grant
from game.rules import NO_ORDER, Observation, Programme, Side, observe, order_problems
from tests.builders import a_state, the_ruleset


def a_view(side: Side = Side.US, *, batch: int = 1, **stocks: float) -> Observation:
    return observe(the_ruleset(), a_state(batch=batch, **stocks), side)


def order(slug: str, side: Side = Side.US) -> int:
    return the_ruleset().action(side, slug)


def test_the_first_wishes_get_the_slots() -> None:
    seen = a_view(us_funds=99, us_capital=9)
    wanted = [order("invest-allies"), order("invest-enforcement"), order("invest-home-fabs")]

    orders = grant(seen, [Wish(True, each) for each in wanted])

    assert orders.tolist() == [wanted[:2]]


def test_a_wish_is_granted_only_where_it_is_wanted() -> None:
    seen = a_view(batch=3, us_funds=99)

    orders = grant(seen, [Wish(np.array([True, False, True]), order("invest-allies"))])

    assert (orders[:, 0] == NO_ORDER).tolist() == [False, True, False]


def test_what_cannot_be_paid_together_is_not_ordered_together() -> None:
    """Frontier R&D and home fabs at once cost more than the 6 bn there are."""
    seen = a_view(us_funds=6)
    dear = [order("invest-frontier-rd"), order("invest-home-fabs"), order("invest-allies")]

    orders = grant(seen, [Wish(True, each) for each in dear])

    assert orders.tolist() == [[dear[0], NO_ORDER]]
    assert order_problems(seen.ruleset, seen.known, Side.US, orders[0].tolist()) == ()


def test_a_gate_gets_one_order_and_nothing_is_ordered_twice() -> None:
    seen = a_view(us_funds=99, us_capital=9)
    gate = order("open-licence-h200")
    wishes = [
        Wish(True, gate),
        Wish(True, order("ban-licence-h200")),
        Wish(True, gate),
        Wish(True, order("invest-allies")),
    ]

    orders = grant(seen, wishes)

    assert orders.tolist() == [[gate, order("invest-allies")]]


def test_a_wish_can_leave_capital_in_the_bank() -> None:
    seen = a_view(us_capital=2)
    price = seen.ruleset.menus[Side.US][order("ban-licence-h200")].capital

    spared = grant(seen, [Wish(True, order("ban-licence-h200"), keeping=2.1 - price)])
    spent = grant(seen, [Wish(True, order("ban-licence-h200"), keeping=2.0 - price)])

    assert spared[0, 0] == NO_ORDER
    assert spent[0, 0] != NO_ORDER


def test_what_the_scenario_lacks_is_never_ordered() -> None:
    position = Position(a_view())

    assert position.invest(Programme.FABS) is None  # China's
    assert position.levied(-1, 0.25) is None
    assert grant(position.seen, [Wish(True, None)]).tolist() == [[NO_ORDER, NO_ORDER]]


def test_a_desk_names_the_orders_of_its_side() -> None:
    position = Position(a_view())
    gate = the_ruleset().gates.slugs.index("licence-h200")

    assert position.levied(gate, 0.27) == order("levy-licence-h200-25")
    assert position.opened(gate) == order("open-licence-h200")
    assert position.banned(gate) == order("ban-licence-h200")
    assert position.rate(gate).tolist() == [0.25]
