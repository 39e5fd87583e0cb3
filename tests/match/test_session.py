"""How a match is led, read as the rulebook: who comes next, what is shown, and to whom.

Window and text mode ask the same session; here it is led by hand, with nothing drawn or said.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from threading import Event

import pytest

from game.match import IllegalOrders, LocalTable, NotNow, Phase, Player, Session, Table
from game.match.lines import parse, write
from game.match.unsealed import Unsealed
from game.players import find
from game.rules import Observation, Side
from game.rules.arrays import Keys
from game.rules.secrecy import COVERT
from game.scenario import load_scenario

US, CHINA = Side.US, Side.CHINA
Step = tuple[Phase, Side]


def a_table(us: Player | None = None, china: Player | None = None) -> LocalTable:
    """A short match; people where no player is named."""
    return LocalTable(load_scenario("quick-start"), 7, us, china)


def rival() -> Player:
    return find("hedger", CHINA).policy


def an_order(table: Table, side: Side, *, covert: bool = False) -> int:
    """The first order that a side may give."""
    ruleset = table.ruleset
    for order, action in enumerate(ruleset.menus[side]):
        hidden = action.special >= 0 and ruleset.specials[action.special].act in COVERT
        if hidden == covert and not table.problems(side, (order,)):
            return order
    raise AssertionError("no such order")


def step(session: Session[Table]) -> Step:
    """Do what the phase at hand asks for, giving no orders, and return what it was."""
    done = session.phase, session.side
    if session.phase is Phase.ORDERS:
        session.submit(session.side, ())
    elif session.phase is Phase.WAIT:
        assert session.advance()
    else:
        session.go_on()
    return done


def lead(session: Session[Table], *, until: Callable[[], bool]) -> list[Step]:
    """Lead a match on and return the phases that were gone through."""
    seen = []
    while not until():
        seen.append(step(session))
    return seen


def a_turn(session: Session[Table]) -> list[Step]:
    """Lead a match until the next turn is asked for, or to its ending."""
    turn = session.table.turn
    begun = (Phase.HAND_OVER, Phase.WATCH, Phase.ENDING, Phase.ORDERS)
    return lead(session, until=lambda: session.table.turn > turn and session.phase in begun)


# Who comes next.


def test_one_person_gives_orders_waits_and_sees_the_cards_and_the_report() -> None:
    session = Session(a_table(china=rival()))

    assert a_turn(session) == [
        (Phase.ORDERS, US),
        (Phase.WAIT, US),
        (Phase.REVEAL, US),
        (Phase.REPORT, US),
    ]
    assert (session.phase, session.side) == (Phase.ORDERS, US)


def test_a_person_on_chinas_side_sees_with_chinas_eyes() -> None:
    session = Session(a_table(us=find("dealmaker", US).policy))

    assert {side for _, side in a_turn(session)} == {CHINA}


def test_two_people_take_the_screen_in_turn_behind_a_hand_over() -> None:
    """In the first turn there is nothing to report; from then on each reads before ordering."""
    session = Session(a_table())

    assert a_turn(session) == [
        (Phase.HAND_OVER, US),
        (Phase.ORDERS, US),
        (Phase.HAND_OVER, CHINA),
        (Phase.ORDERS, CHINA),
        (Phase.WAIT, US),
        (Phase.REVEAL, US),
    ]
    assert a_turn(session)[:6] == [
        (Phase.HAND_OVER, US),
        (Phase.REPORT, US),
        (Phase.ORDERS, US),
        (Phase.HAND_OVER, CHINA),
        (Phase.REPORT, CHINA),
        (Phase.ORDERS, CHINA),
    ]


def test_where_nobody_plays_each_turn_waits_to_be_asked_for() -> None:
    session = Session(a_table(find("dealmaker", US).policy, rival()))

    assert a_turn(session) == [(Phase.WATCH, US), (Phase.WAIT, US), (Phase.REVEAL, US)]
    assert session.phase is Phase.WATCH


def test_who_plays_from_elsewhere_has_no_hand_over_here() -> None:
    """Two people at two screens: this one waits until the other has committed, too."""
    table = a_table()
    session = Session(table, people=[CHINA])
    assert (session.phase, session.side) == (Phase.ORDERS, CHINA)

    session.submit(CHINA, ())
    assert session.phase is Phase.WAIT
    assert not session.advance()
    table.submit(US, ())
    assert session.advance()

    assert session.reveal().after.side is CHINA
    assert [step(session), step(session)] == [(Phase.REVEAL, CHINA), (Phase.REPORT, CHINA)]
    assert (session.phase, session.side) == (Phase.ORDERS, CHINA)


@pytest.mark.parametrize(
    ("players", "last"),
    [
        ((None, True), [Phase.REVEAL, Phase.REPORT]),
        ((None, None), [Phase.WAIT, Phase.REVEAL]),
        ((True, True), [Phase.WAIT, Phase.REVEAL]),
    ],
    ids=["one person", "two people", "nobody"],
)
def test_the_last_turn_is_shown_before_the_ending(
    players: tuple[bool | None, bool | None], last: list[Phase]
) -> None:
    us, china = players
    table = a_table(find("dealmaker", US).policy if us else None, rival() if china else None)
    session = Session(table)

    phases = [phase for phase, _ in lead(session, until=lambda: session.phase is Phase.ENDING)]

    assert phases[-2:] == last
    assert session.is_over
    assert Session(table).phase is Phase.ENDING
    with pytest.raises(ValueError, match="ending"):
        session.go_on()


# What is shown to whom.


def test_the_screen_is_handed_over_before_the_other_side_is_shown() -> None:
    """Between what one side sees and what the other sees a screen shows neither."""
    session = Session(a_table())
    sides = {Phase.REPORT, Phase.ORDERS}

    steps = lead(session, until=lambda: session.phase is Phase.ENDING)

    for before, after in pairwise(steps):
        if after[0] in sides:
            handed_over = (Phase.HAND_OVER, after[1])
            assert before == handed_over or (before[0] in sides and before[1] == after[1])


def test_what_two_people_see_together_holds_neither_ones_secrets() -> None:
    table = a_table()
    session = Session(table)
    covert = an_order(table, CHINA, covert=True)
    lead(session, until=lambda: session.phase is Phase.ORDERS and session.side is CHINA)
    session.submit(CHINA, (covert,))
    session.advance()

    assert session.reveal().orders[CHINA] == ()
    assert not any(each.stock.secret for each in session.reveal().after.ledger.entries)
    assert session.report(CHINA).orders[CHINA] == (covert,)


def test_one_person_sees_the_cards_as_far_as_its_side_may() -> None:
    table = a_table(us=find("dealmaker", US).policy)
    session = Session(table)
    covert = an_order(table, CHINA, covert=True)
    session.submit(CHINA, (covert,))
    session.advance()

    assert session.reveal().orders[CHINA] == (covert,)


def test_the_board_is_shown_with_the_causes_of_the_last_turn() -> None:
    session = Session(a_table(china=rival()))
    assert session.seen(US).ledger.entries == ()
    a_turn(session)

    assert session.seen(US).ledger.entries == session.report(US).after.ledger.entries != ()
    assert session.history(US)[-1].ledger.entries == session.seen(US).ledger.entries
    assert len(session.history(US)) == 2


# When a turn resolves.


class Slow:
    """Thinks until it is let go."""

    slug = "slow"

    def __init__(self) -> None:
        self.free = Event()

    def choose(self, seen: Observation, stream: Keys) -> tuple[int, ...]:
        self.free.wait()
        return ()


def test_a_turn_waits_for_the_computer_and_orders_may_be_withdrawn_meanwhile() -> None:
    slow = Slow()
    with ThreadPoolExecutor(1) as thinkers:
        table = LocalTable(load_scenario("quick-start"), 7, None, slow, thinkers=thinkers)
        session, order = Session(table), an_order(table, US)
        session.submit(US, (order,))
        assert not session.advance()
        assert session.phase is Phase.WAIT
        assert session.planned(US) == (order,)

        session.withdraw(US)
        assert (session.phase, session.side) == (Phase.ORDERS, US)
        session.submit(US, ())
        slow.free.set()
        while not session.advance():
            pass

    assert session.phase is Phase.REVEAL
    assert table.report(US, 1).orders[US] == ()
    with pytest.raises(NotNow):
        session.withdraw(US)


def test_refused_orders_leave_the_side_to_choose() -> None:
    session = Session(a_table(china=rival()))

    with pytest.raises(IllegalOrders):
        session.submit(US, (an_order(session.table, US),) * 2)

    assert session.phase is Phase.ORDERS


# Going back, and coming back.


def test_the_last_turn_is_taken_back_to_its_orders_where_that_is_wanted() -> None:
    wanted = [True]
    session = Session(a_table(china=rival()), may_take_back=lambda: wanted[0])
    order = an_order(session.table, US)
    assert not session.can_take_back
    session.submit(US, (order,))
    lead(session, until=lambda: session.phase is Phase.ORDERS)
    wanted[0] = False
    assert not session.can_take_back
    wanted[0] = True
    assert session.can_take_back

    assert session.take_back() == (order,)
    assert (session.phase, session.table.turn) == (Phase.ORDERS, 0)


def test_two_people_take_nothing_back() -> None:
    session = Session(a_table())
    a_turn(session)

    assert not session.can_take_back


def test_what_was_chosen_is_there_for_who_comes_back_and_for_nobody_else() -> None:
    table = a_table()
    session = Session(table, unsealed=Unsealed(table))
    ours, theirs = an_order(table, US), an_order(table, CHINA)
    session.keep(US, [ours])
    session.keep(CHINA, [theirs])

    assert session.planned(US) == (ours,)
    assert session.planned(CHINA) == (theirs,)
    session.submit(US, ())
    session.keep(US, [ours])
    assert session.planned(US) == ()


def test_a_board_that_is_only_watched_keeps_nothing() -> None:
    table = a_table(find("dealmaker", US).policy, rival())
    session = Session(table, unsealed=Unsealed(table))
    session.keep(US, [an_order(table, US)])

    assert session.planned(US) == ()


@pytest.mark.parametrize(
    ("committed", "phases"),
    [
        ((), [(Phase.HAND_OVER, US), (Phase.ORDERS, US)]),
        ((US,), [(Phase.HAND_OVER, CHINA), (Phase.ORDERS, CHINA)]),
        ((US, CHINA), [(Phase.HAND_OVER, US), (Phase.WAIT, US)]),
    ],
    ids=["nobody", "one", "both"],
)
def test_a_match_of_two_is_resumed_behind_a_hand_over_to_who_has_still_to_choose(
    committed: tuple[Side, ...], phases: list[Step]
) -> None:
    table = a_table()
    for side in committed:
        table.submit(side, ())
    saved = parse(write(table.log))

    session = Session(LocalTable.resume(saved, load_scenario("quick-start")))

    assert [step(session), step(session)] == phases


def test_one_person_who_had_committed_only_waits() -> None:
    table = a_table(china=rival())
    order = an_order(table, US)
    table.submit(US, (order,))
    saved = parse(write(table.log))

    session = Session(LocalTable.resume(saved, load_scenario("quick-start"), None, rival()))

    assert session.phase is Phase.WAIT
    assert session.planned(US) == (order,)
