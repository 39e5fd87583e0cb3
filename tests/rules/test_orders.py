"""Orders: levies, bans, openings, investments and specials, given in secret at the same time."""

import numpy as np
import pytest

from game.rules import NO_ORDER, Orders, step
from tests.rules.board import a_board, a_start, a_turn, play


@pytest.mark.parametrize(
    ("order", "setting"),
    [
        ("open-licence-h1", 0),
        ("levy-licence-h1-25", 1),
        ("levy-licence-h1-50", 2),
        ("ban-licence-h1", 3),
    ],
)
def test_an_order_sets_its_gate_and_the_gate_stays_set(order: str, setting: int) -> None:
    """Gates persist until somebody changes them."""
    rules = a_board()
    before = {"licence-h1": "closed" if order.startswith("open") else "open"}
    before = {"licence-h1": 25} if order.endswith("50") else before
    turn = play(rules, a_start(rules, gates=before), us=(order,))
    later = play(rules, turn.after)

    assert turn.setting("licence-h1") == setting
    assert later.setting("licence-h1") == setting


def test_a_gate_obeys_only_its_owner() -> None:
    """Neither menu has an order for the other side's gates."""
    rules = a_board()
    for side, menu in enumerate(rules.menus):
        owners = {int(rules.gates.owner[action.gate]) for action in menu if action.gate >= 0}

        assert owners == {side}


def test_both_sides_turn_over_their_orders_at_once() -> None:
    """A licence and a refusal given in the same quarter meet: neither waited for the other."""
    admitted = {"gates": {"consent-h1": "open"}, "us": ("open-licence-h1",)}

    assert a_turn(**admitted).cause("china_on_order", "market.ordered") > 0
    refused = a_turn(**admitted, china=("ban-consent-h1",))
    assert refused.cause("china_on_order", "market.ordered") == 0


def test_empty_slots_do_nothing_and_cost_nothing() -> None:
    """Patience is an order too."""
    turn = a_turn()

    assert turn.cause("us_capital", "orders.given") == 0
    assert (turn.after.gates == turn.before.gates).all()


def test_the_place_of_an_order_does_not_matter() -> None:
    """Slots are equal: first and second, with or without a gap."""
    rules = a_board()
    state = a_start(rules)
    us = [rules.action(0, "invest-allies"), rules.action(0, "open-licence-h1")]
    none = np.array([[NO_ORDER, NO_ORDER]])
    one, other = (
        step(rules, state, Orders(np.array([row]), none)).state.stock for row in (us, us[::-1])
    )

    np.testing.assert_array_equal(one, other)


def test_several_matches_take_different_orders() -> None:
    """Each match of a batch has its own."""
    rules = a_board()
    state = a_start(rules, batch=2)
    ban = rules.action(0, "ban-equipment")
    us = np.array([[ban, NO_ORDER], [NO_ORDER, NO_ORDER]])
    after = step(rules, state, Orders(us, np.full((2, 2), NO_ORDER))).state
    equipment = rules.gates.slugs.index("equipment")

    assert after.gates[:, equipment].tolist() == [1, 0]
    assert state.gates[:, equipment].tolist() == [0, 0], "the state before is left as it was"
