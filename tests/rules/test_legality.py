"""Legality: every order that is refused is refused with a reason a player can read."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from game.rules import NO_ORDER, Orders, Reason, Side, State, legal, order_problems, reasons, step
from game.rules.legality import IllegalOrders, Purse, beside, fitting
from tests.rules.board import a_board, a_start, gate, play

OPEN = {"licence-h1": "open"}

REFUSALS: dict[str, tuple[dict[str, Any], Side, str]] = {
    "gate-already": ({"gates": OPEN}, Side.US, "open-licence-h1"),
    "not-shipped": ({}, Side.US, "open-licence-h4"),
    "not-licensed": ({}, Side.CHINA, "open-consent-h1"),
    "capital-short": ({"us_capital": 0.5}, Side.US, "open-licence-h1"),
    "funds-short": ({"china_funds": 0.5}, Side.CHINA, "invest-fabs"),
    "not-on-offer": ({}, Side.CHINA, "special-summit"),
    "condition": ({"us_congress": 0.3}, Side.US, "special-testify"),
    "match-over": ({"turn": 8}, Side.US, "open-licence-h1"),
}


@pytest.mark.parametrize("code", REFUSALS)
def test_a_refusal_names_its_reason(code: str) -> None:
    """The same reason serves the card, the reply and the log."""
    position, side, slug = REFUSALS[code]
    rules = a_board()
    state = a_start(rules, **position)
    action = rules.action(side, slug)
    found = reasons(rules, state, side, action)

    assert [reason.code for reason in found] == [code]
    assert found[0].order == slug
    assert not legal(rules, state, side)[0, action]


def test_a_licence_that_chips_share_works_from_the_first_of_them_on() -> None:
    """One rule for all of a line: it need not wait for the last of them to ship."""
    board = a_board()
    chips = board.chips
    shared = np.where(np.arange(len(chips.slugs)) == 2, gate("licence-h1"), chips.licence)
    rules = replace(board, chips=replace(chips, licence=shared))
    state = a_start(rules)
    action = rules.action(Side.US, "open-licence-h1")

    assert not np.isfinite(state.shipped[0, 2])
    assert reasons(rules, state, Side.US, action) == ()
    assert legal(rules, state, Side.US)[0, action]


def test_a_locked_gate_says_for_how_long() -> None:
    """A law has closed it, and it cannot be bought open."""
    rules = a_board()
    state = a_start(rules)
    state.lock[:, gate("licence-h1")] = 3
    found = reasons(rules, state, Side.US, rules.action(Side.US, "open-licence-h1"))

    assert found == (Reason("gate-locked", "open-licence-h1", {"turns": 3.0}),)


def test_a_special_order_cools_down_for_exactly_its_turns() -> None:
    """Testify, then three quarters of silence, then again."""
    rules = a_board()
    state = play(rules, a_start(rules), us=("special-testify",)).after
    action = rules.action(Side.US, "special-testify")
    waits = []
    for _ in range(4):
        state.stock[:] = rules.start_stock
        found = reasons(rules, state, Side.US, action)
        waits.append([(reason.code, reason.args["turns"]) for reason in found])
        state = play(rules, state).after

    assert waits == [[("cooldown", 3)], [("cooldown", 2)], [("cooldown", 1)], []]


def test_a_consent_answers_a_licence() -> None:
    """There is nothing to consent to before; a refusal may come first."""
    rules = a_board()
    names = [action.slug for action in rules.menus[Side.CHINA]]

    def may(state: State, order: str) -> bool:
        return bool(legal(rules, state, Side.CHINA)[0, names.index(order)])

    shut, licensed = a_start(rules), a_start(rules, gates=OPEN)
    assert not may(shut, "open-consent-h1")
    assert may(licensed, "open-consent-h1")
    admitted = a_start(rules, gates={"consent-h1": "open"})
    assert may(admitted, "ban-consent-h1")


def test_several_things_can_be_wrong_at_once() -> None:
    """A player is told all of them, not one after the other."""
    rules = a_board()
    state = a_start(rules, us_capital=0)
    state.lock[:, gate("licence-h4")] = 2
    found = reasons(rules, state, Side.US, rules.action(Side.US, "open-licence-h4"))

    assert {reason.code for reason in found} == {"gate-locked", "not-shipped", "capital-short"}


def test_a_shortage_says_what_is_needed_and_what_there_is() -> None:
    """The numbers are in the reason; the sentence is in the texts."""
    rules = a_board()
    state = a_start(rules, us_capital=0.5)
    (reason,) = reasons(rules, state, Side.US, rules.action(Side.US, "open-licence-h1"))

    assert reason.args == {"need": 1.0, "have": 0.5}
    assert "open-licence-h1" in str(reason)
    assert "capital-short" in str(reason)


@pytest.mark.parametrize("position", [-2, 1000])
def test_an_order_that_is_on_no_menu_is_unknown(position: int) -> None:
    """Such as one from another scenario, or from a save of another version."""
    rules = a_board()
    found = order_problems(rules, a_start(rules), Side.US, [position])

    assert [reason.code for reason in found] == ["unknown"]


def together(*slugs: str, **position: Any) -> list[str]:
    """The codes of what is wrong with some US orders given together."""
    rules = a_board()
    given = [rules.action(Side.US, slug) for slug in slugs]
    found = order_problems(rules, a_start(rules, **position), Side.US, given)
    return [reason.code for reason in found]


def test_orders_that_fit_alone_may_not_fit_together() -> None:
    """Two slots, one purse, one order to a gate."""
    pair = ("open-licence-h1", "open-licence-h2")

    assert together(*pair) == []
    assert together(*pair, us_capital=1.5) == ["capital-short"]
    assert together("invest-allies", "invest-home-fabs", us_funds=1.5) == ["funds-short"]
    assert together("open-licence-h1", "levy-licence-h1-25") == ["same-gate"]
    assert together("invest-allies", "invest-allies") == ["twice"]
    assert together(*pair, "invest-allies") == ["too-many"]


def test_an_order_takes_the_slot_of_its_like() -> None:
    """Of itself, and of one that sets the same gate; what is about something else stays."""
    rules = a_board()
    lookup = rules.lookups[Side.US]
    levy, half, ban, allies, inspect = (
        rules.action(Side.US, slug)
        for slug in (
            "levy-licence-h1-25",
            "levy-licence-h1-50",
            "ban-licence-h2",
            "invest-allies",
            "special-inspect",
        )
    )

    assert beside(lookup, [levy, allies], half) == (allies,)
    assert beside(lookup, [levy, ban], inspect) == (levy, ban)
    assert beside(lookup, [allies, NO_ORDER], allies) == ()
    assert beside(lookup, [levy, allies], NO_ORDER) == (levy, allies)


def test_what_fits_is_what_can_be_paid_and_has_no_like_in_a_slot() -> None:
    """Three matches: a gate and a coin in the first slot, nothing, and the last capital."""
    rules = a_board()
    lookup = rules.lookups[Side.US]
    first = rules.action(Side.US, "open-licence-h1")
    others = [rules.action(Side.US, slug) for slug in ("ban-licence-h1", "invest-allies")]
    given, allowed = np.array([first, NO_ORDER, first]), np.ones((3, len(rules.menus[0])), bool)
    purse = Purse(np.array([1.0, 1.0, 0.0]), np.array([0.5, 5.0, 5.0]))

    assert fitting(lookup, allowed, purse, given)[:, others].tolist() == [
        [False, False],  # the gate is set already; half a billion buys no programme
        [True, True],
        [False, True],
    ]


def test_an_empty_slot_is_no_order() -> None:
    """Neither alone nor beside another."""
    rules = a_board()
    given = [NO_ORDER, rules.action(Side.US, "invest-allies")]

    assert order_problems(rules, a_start(rules), Side.US, given) == ()


def test_the_last_cent_can_be_spent() -> None:
    """Sums of many small amounts must not refuse what a player sees they have."""
    rules = a_board()
    state = a_start(rules, us_capital=1.0 - 1e-12)

    assert legal(rules, state, Side.US)[0, rules.action(Side.US, "open-licence-h1")]


def test_an_illegal_turn_is_refused_as_a_whole() -> None:
    """Nothing happens to either side, and every reason is handed back."""
    rules = a_board()
    state = a_start(rules, gates=OPEN)
    us = [[rules.action(Side.US, "open-licence-h1"), NO_ORDER]]
    china = [[rules.action(Side.CHINA, "special-summit"), NO_ORDER]]

    with pytest.raises(IllegalOrders) as caught:
        step(rules, state, Orders(np.array(us), np.array(china)))

    assert [reason.code for reason in caught.value.reasons] == ["gate-already"]
    assert "gate-already" in str(caught.value)


def test_one_illegal_match_refuses_the_batch() -> None:
    """A study that gives illegal orders has a bug, and hears of it."""
    rules = a_board()
    ban = rules.action(Side.US, "ban-equipment")
    us = np.array([[ban, NO_ORDER], [ban, ban]])

    with pytest.raises(IllegalOrders, match="twice"):
        step(rules, a_start(rules, batch=2), Orders(us, np.full((2, 2), NO_ORDER)))
