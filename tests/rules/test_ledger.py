"""The ledger: nothing changes without a cause, and the sum comes out."""

import numpy as np
import pytest

from game.rules import Contribution, Ledger, Stock
from game.rules.ledger import Book
from tests.rules.board import a_board, a_start, a_turn

TENSION = Stock.TENSION


def a_book(*entries: Contribution, keep: bool = True, batch: int = 1) -> Book:
    return Book(a_start(a_board(), batch=batch).stock, entries, keep=keep)


def test_like_causes_are_told_together() -> None:
    """A player reads one line for each cause, in the order in which they came."""
    ledger = Ledger(
        (
            Contribution(TENSION, "bans", np.array([0.1, 0.2])),
            Contribution(TENSION, "time", -0.05),
            Contribution(TENSION, "bans", np.array([0.3, 0.0])),
            Contribution(Stock.US_INVENTORY, "bans", 5.0),
        )
    )

    assert ledger.of(TENSION) == [("bans", 0.4), ("time", -0.05)]
    assert ledger.of(TENSION, match=1) == [("bans", 0.2), ("time", -0.05)]


def test_a_cause_that_did_nothing_is_not_told() -> None:
    """Most causes are quiet in most quarters."""
    ledger = Ledger((Contribution(TENSION, "bans", np.zeros(1)),))

    assert ledger.of(TENSION) == []


def test_a_contribution_can_be_for_some_matches_only() -> None:
    """With or without the ledger kept, the stocks come out the same."""
    where, amount = np.array([True, False, True]), np.array([0.1, 0.1, 0.2])
    books = [a_book(keep=keep, batch=3) for keep in (True, False)]
    for book in books:
        book.add_where(TENSION, "event.storm", where, amount)
        book.add_where(Stock.US_FUNDS, "event.storm", where, 2.0)

    np.testing.assert_array_equal(books[0].stock, books[1].stock)
    assert books[0].stock[:, TENSION] == pytest.approx([0.35, 0.25, 0.45])
    assert not books[1].entries


def test_the_limits_of_a_stock_are_a_cause_of_their_own() -> None:
    """What was cut off is said: 0.25 + 2 is 1, and the rest is the limit's."""
    book = a_book(
        Contribution(TENSION, "bans", 2.0), Contribution(Stock.US_FUNDS, "orders.given", -100.0)
    )
    book.limit()
    told = Ledger(tuple(book.entries))

    assert book.stock[0, TENSION] == 1.0
    assert book.stock[0, Stock.US_FUNDS] == 0.0
    assert dict(told.of(TENSION))["limit"] == pytest.approx(-1.25)
    assert dict(told.of(Stock.US_FUNDS))["limit"] == pytest.approx(80)


def test_every_cause_is_a_slug_with_a_home() -> None:
    """``flow.reason``, so that the texts can name it and a player can look it up."""
    turn = a_turn(us=("special-inspect",), china=("special-smuggle",))
    causes = {entry.cause for entry in turn.outcome.ledger.entries} - {"limit"}

    assert all(cause.count(".") == 1 for cause in causes)
    assert all(cause == cause.lower() and " " not in cause for cause in causes)
