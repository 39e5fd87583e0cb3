"""A plan of a quarter: what goes where, what comes out first, and what would still go in."""

from game.match.plan import Plan
from game.rules import NO_ORDER, Side
from tests.matches import a_table

A, B, C = "invest-allies", "invest-enforcement", "invest-substitutes"


def a_plan() -> tuple[Plan, dict[str, int]]:
    """A plan of the opening, and the orders of these tests by their slugs."""
    seen = a_table().observe(Side.US)
    menu = {action.slug: at for at, action in enumerate(seen.ruleset.menus[Side.US])}
    return Plan(seen), menu


def test_the_last_order_given_is_the_first_to_come_out_whatever_its_slot() -> None:
    """A, B, A taken back, C: C lies in the first slot, and it is C that is taken back."""
    plan, menu = a_plan()
    plan.give(menu[A])
    plan.give(menu[B])
    plan.take_back(0)
    plan.give(menu[C])
    assert plan.slots == [menu[C], menu[B]]

    assert plan.undo()
    assert plan.slots == [NO_ORDER, menu[B]]
    assert plan.undo()
    assert plan.slots == [NO_ORDER, NO_ORDER]
    assert not plan.undo()


def test_an_order_moved_to_another_slot_was_not_given_later_for_that() -> None:
    plan, menu = a_plan()
    plan.give(menu[A])
    plan.give(menu[B])
    plan.put(menu[A], 1)
    assert plan.slots == [menu[B], menu[A]]

    plan.undo()

    assert plan.slots == [NO_ORDER, menu[A]]


def test_another_rate_on_a_gate_counts_as_given_last() -> None:
    plan, menu = a_plan()
    plan.give(menu["levy-licence-h200-15"])
    plan.give(menu[A])
    plan.give(menu["levy-licence-h200-50"])

    plan.undo()

    assert plan.slots == [NO_ORDER, menu[A]]


def test_orders_taken_over_come_out_from_the_last() -> None:
    plan, menu = a_plan()
    plan.take_over([menu[B], menu[A]])

    plan.undo()

    assert plan.slots == [menu[B], NO_ORDER]


def test_what_would_still_go_in_fits_beside_what_is_planned() -> None:
    plan, menu = a_plan()
    plan.give(menu["levy-licence-h200-50"])
    possible = set(plan.still_possible())

    assert menu[A] in possible
    assert menu["levy-licence-h200-15"] not in possible, "it would take the other's place"
    assert menu["levy-licence-h200-50"] not in possible
    for order in possible:
        assert not plan._seen.problems([*plan.orders, order])


def test_nothing_goes_into_a_plan_that_is_full() -> None:
    plan, menu = a_plan()
    plan.take_over([menu[A], menu[B]])

    assert list(plan.still_possible()) == []
    assert plan.is_full
    assert plan.empty == ()
