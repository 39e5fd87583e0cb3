"""Every table keeps the same promises: secret orders, nothing taken back once it is revealed."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from itertools import pairwise

import numpy as np
import pytest

import game
from game.match import IllegalOrders, LocalTable, MovedOn, NotNow, Player, Table
from game.match.happenings import Kind
from game.players import find
from game.rules import SIDES, Observation, Side
from game.rules.arrays import Keys
from game.rules.secrecy import COVERT
from game.scenario import load_scenario
from tests.conformance.openers import OPENERS

Sit = Callable[[int, Player | None, Player | None], Table]

PARTS = ("game.match", "game.online", "game.classroom")
"""Where tables are looked for; none is drawn."""

MEMBERS = {name for name in vars(Table) if not name.startswith("_")}


def tables() -> list[str]:
    """Every class of the game that has the shape of a table."""
    found = set()
    for module in pkgutil.walk_packages(game.__path__, "game."):
        if not module.name.startswith(PARTS):
            continue
        for name, each in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if not getattr(each, "_is_protocol", False) and all(
                hasattr(each, member) for member in MEMBERS
            ):
                found.add(name)
    return sorted(found)


@pytest.fixture(params=tables())
def sit(request: pytest.FixtureRequest) -> Iterator[Sit]:
    assert request.param in OPENERS, f"say in openers.py how to sit down at a {request.param}"
    with ExitStack() as stack:
        yield partial(OPENERS[request.param], stack)


def an_order(table: Table, side: Side) -> tuple[int, ...]:
    """The first order that the side may give."""
    return (int(np.nonzero(table.observe(side).legal[0])[0][0]),)


def play_a_turn(table: Table) -> None:
    for seat in table.seats:
        if seat.is_human and not table.committed(seat.side):
            table.submit(seat.side, ())
    assert table.advance()


def test_there_is_a_table_to_sit_at() -> None:
    assert "LocalTable" in tables()


def test_a_turn_is_resolved_once_both_sides_have_committed(sit: Sit) -> None:
    table = sit(1, None, None)

    table.submit(Side.US, an_order(table, Side.US))
    waiting = table.advance()
    table.submit(Side.CHINA, ())

    assert not waiting
    assert table.ready
    assert table.advance()
    assert table.turn == 1
    assert not any(table.committed(side) for side in SIDES)


def test_committed_orders_are_no_part_of_what_the_rival_sees(sit: Sit) -> None:
    table = sit(1, None, None)
    before = table.observe(Side.CHINA)

    table.submit(Side.US, an_order(table, Side.US))

    after = table.observe(Side.CHINA)
    np.testing.assert_array_equal(after.known.stock, before.known.stock)
    np.testing.assert_array_equal(after.known.gates, before.known.gates)
    assert table.since(0, Side.CHINA) == ()


def test_nobody_sees_the_seed(sit: Sit) -> None:
    """Whoever knows it knows every event to come."""
    table = sit(12345, None, None)
    play_a_turn(table)

    seen = [*table.history(Side.US), table.report(Side.US, 1).after, table.observe(Side.CHINA)]
    assert all(int(each.known.seed[0]) == 0 for each in seen)


def test_committed_orders_can_be_taken_back_until_they_are_revealed(sit: Sit) -> None:
    table = sit(1, None, None)
    orders = an_order(table, Side.US)

    table.submit(Side.US, orders)
    returned = table.withdraw(Side.US)

    assert returned == orders
    assert not table.committed(Side.US)
    play_a_turn(table)
    with pytest.raises(NotNow):
        table.withdraw(Side.US)


def test_what_a_person_committed_is_pending_until_it_is_revealed(sit: Sit) -> None:
    """For the eyes of who comes back to the board; a computer shows nobody its orders."""
    table = sit(1, None, find("hedger").policy)
    assert table.pending(Side.US) is None
    orders = an_order(table, Side.US)

    table.submit(Side.US, orders)

    assert table.pending(Side.US) == orders
    assert table.pending(Side.CHINA) is None
    assert table.advance()
    assert table.pending(Side.US) is None


def test_getting_up_from_a_table_loses_nothing_that_was_played(sit: Sit) -> None:
    table = sit(1, None, find("hedger").policy)
    play_a_turn(table)
    table.submit(Side.US, ())

    table.close()

    assert table.turn == 1
    assert table.committed(Side.US)


def test_orders_are_committed_once(sit: Sit) -> None:
    table = sit(1, None, None)
    table.submit(Side.US, ())

    with pytest.raises(NotNow, match="already committed"):
        table.submit(Side.US, ())


def test_illegal_orders_are_refused_with_reasons_and_change_nothing(sit: Sit) -> None:
    table = sit(1, None, None)
    twice = an_order(table, Side.US) * 2
    refused = int(np.nonzero(~table.observe(Side.US).legal[0])[0][0])

    for orders in (twice, (refused,), (9999,)):
        reasons = table.problems(Side.US, orders)
        with pytest.raises(IllegalOrders) as caught:
            table.submit(Side.US, orders)
        assert caught.value.reasons == reasons != ()
        assert "\n" not in str(caught.value)
    assert not table.committed(Side.US)


def test_computers_answer_by_themselves_to_the_end(sit: Sit) -> None:
    table = sit(1, find("dealmaker").policy, find("hedger").policy)

    while table.result is None:
        assert table.advance()

    assert not table.advance()
    assert table.turn <= table.ruleset.turns
    kinds = [thing.kind.value for thing in table.since(0)]
    assert kinds.count("ending") == 1
    assert len(table.history(Side.US)) == table.turn + 1
    reports = [table.report(side, table.turn) for side in SIDES]  # either side's, to look back
    assert [report.after.side for report in reports] == list(SIDES)


def test_no_orders_are_taken_for_a_computer_or_after_the_end(sit: Sit) -> None:
    table = sit(1, find("hawk").policy, None)

    with pytest.raises(NotNow, match="computer"):
        table.submit(Side.US, ())
    while table.result is None:
        play_a_turn(table)
    with pytest.raises(NotNow, match="over"):
        table.submit(Side.CHINA, ())


def test_a_turn_is_reported_with_causes_that_add_up(sit: Sit) -> None:
    table = sit(3, find("dealmaker").policy, find("hedger").policy)
    table.advance()

    report = table.report(Side.CHINA, 1)

    change = report.after.known.stock - report.before.known.stock
    for stock in (entry.stock for entry in report.after.ledger.entries):
        told = sum(amount for _, amount in report.after.ledger.of(stock))
        assert told == pytest.approx(change[0, stock], abs=1e-9)
    assert report.happenings == table.since(0, Side.CHINA)


def test_covert_orders_are_kept_from_the_rival_until_the_end(sit: Sit) -> None:
    """A stock that cannot be seen is not told by the order that fills it."""
    table = sit(3, None, None)
    ruleset = table.ruleset
    covert = [
        order
        for order, action in enumerate(ruleset.menus[Side.CHINA])
        if action.special >= 0
        and ruleset.specials[action.special].act in COVERT
        and not table.problems(Side.CHINA, (order,))
    ][:1]
    assert covert

    table.submit(Side.CHINA, covert)
    play_a_turn(table)

    assert table.report(Side.US, 1).orders[Side.CHINA] == ()
    assert table.report(Side.CHINA, 1).orders[Side.CHINA] == tuple(covert)
    assert not any(thing.side is Side.CHINA for thing in table.since(0, Side.US) if thing.is_covert)
    assert any(thing.is_covert for thing in table.since(0))


def test_every_change_raises_the_revision_and_a_look_does_not(sit: Sit) -> None:
    """Whoever has drawn the table at a revision knows whether it is still the table."""
    table = sit(1, None, None)
    seen = [table.revision]
    changes = (
        lambda: table.submit(Side.US, ()),
        lambda: table.withdraw(Side.US),
        lambda: table.submit(Side.US, ()),
        lambda: table.submit(Side.CHINA, ()),
        table.advance,
        table.pause,
        table.go_on,
        lambda: table.seat(Side.CHINA, find("hedger").policy),
    )

    for change in changes:
        change()
        table.observe(Side.US)
        table.problems(Side.US, ())
        table.since(0, Side.US)
        seen.append(table.revision)

    assert all(later > earlier for earlier, later in pairwise(seen))
    assert table.revision == seen[-1]


def test_orders_name_the_revision_they_were_chosen_at(sit: Sit) -> None:
    """The rival's commitment is no reason to choose again: it shows nothing of the board."""
    table = sit(1, None, None)
    drawn = table.revision

    table.submit(Side.CHINA, (), drawn)
    table.submit(Side.US, (), drawn)

    assert table.advance()


def test_orders_of_an_earlier_turn_are_answered_and_not_applied(sit: Sit) -> None:
    """They were chosen on another board, and come late."""
    table = sit(1, None, None)
    drawn = table.revision
    play_a_turn(table)

    with pytest.raises(MovedOn, match="moved on"):
        table.submit(Side.US, (), drawn)

    assert not table.committed(Side.US)
    table.submit(Side.US, (), table.revision)
    assert table.committed(Side.US)


def test_orders_that_come_twice_are_applied_once(sit: Sit) -> None:
    """A network may repeat what it was given; the turn must not take it for the next one's."""
    table = sit(1, None, None)
    drawn = table.revision
    table.submit(Side.US, (), drawn)
    before = table.revision

    with pytest.raises(MovedOn):
        table.submit(Side.US, (), drawn)

    assert table.revision == before
    assert table.committed(Side.US)


def test_a_match_that_rests_takes_no_orders_and_resolves_no_turn(sit: Sit) -> None:
    table = sit(1, None, find("hedger").policy)
    table.pause()

    assert table.paused
    with pytest.raises(NotNow, match="paused"):
        table.submit(Side.US, ())
    assert not table.advance()
    table.go_on()
    assert not table.paused
    table.submit(Side.US, ())
    table.pause()
    with pytest.raises(NotNow, match="paused"):
        table.withdraw(Side.US)
    assert not table.advance()
    table.go_on()
    assert table.advance()


def test_to_pause_twice_is_to_pause_once(sit: Sit) -> None:
    table = sit(1, None, None)
    table.pause()
    before = table.revision
    table.pause()

    assert table.revision == before
    table.go_on()
    table.go_on()
    assert [thing.kind for thing in table.since(0)] == [Kind.PAUSED, Kind.RESUMED]


def test_a_seat_changes_hands_in_the_middle_of_a_match_and_back(sit: Sit) -> None:
    """Somebody has to leave: a persona plays on, until the person is there again."""
    table = sit(1, None, None)
    play_a_turn(table)

    table.seat(Side.CHINA, find("hedger").policy)
    with pytest.raises(NotNow, match="computer"):
        table.submit(Side.CHINA, ())
    table.submit(Side.US, ())
    assert table.advance()
    table.seat(Side.CHINA, None)

    assert [seat.slug for seat in table.seats] == ["human", "human"]
    table.submit(Side.US, ())
    assert not table.advance()
    table.submit(Side.CHINA, ())
    assert table.advance()
    told = [(thing.turn, thing.subject, thing.side) for thing in table.since(0)]
    assert (1, "hedger", Side.CHINA) in told
    assert (2, "human", Side.CHINA) in told


def test_who_takes_a_seat_finds_it_without_orders(sit: Sit) -> None:
    """What was chosen by the one who left, in secret, is nobody's any more."""
    table = sit(1, None, None)
    drawn = table.revision
    table.submit(Side.CHINA, an_order(table, Side.CHINA))

    table.seat(Side.CHINA, find("hedger").policy)
    table.seat(Side.CHINA, None)

    assert not table.committed(Side.CHINA)
    with pytest.raises(MovedOn):
        table.submit(Side.CHINA, (), drawn)
    table.submit(Side.US, (), drawn)


def test_a_turn_that_two_people_played_is_not_taken_back_once_one_of_them_has_left(
    sit: Sit,
) -> None:
    """The one who stays would see what the other had kept secret."""
    table = sit(1, None, None)
    play_a_turn(table)
    table.seat(Side.CHINA, find("hedger").policy)

    assert not table.can_take_back
    play_a_turn(table)
    assert table.can_take_back


class Slow:
    """Thinks until it is told to stop."""

    slug = "slow"

    def __init__(self) -> None:
        self.may_answer = False

    def choose(self, seen: Observation, stream: Keys) -> tuple[int, ...]:
        while not self.may_answer:
            pass
        return ()


def test_a_table_does_not_wait_for_a_computer_that_thinks_elsewhere() -> None:
    """The window goes on drawing while the rival thinks."""
    slow = Slow()
    with ThreadPoolExecutor(1) as thinkers:
        table = LocalTable(load_scenario("h200-deal"), 1, None, slow, thinkers=thinkers)
        table.submit(Side.US, ())

        assert not table.advance()
        assert not table.advance()
        slow.may_answer = True
        while not table.advance():
            pass

    assert table.turn == 1
