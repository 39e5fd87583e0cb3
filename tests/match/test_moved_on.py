"""A table that moves on without the screen: somebody else plays at it, or leads the match."""

import pytest

from game.match import (
    Intervention,
    InterventionKind,
    LocalTable,
    MovedOn,
    Phase,
    Session,
    Table,
)
from game.players import find
from game.rules import Side, Stock
from game.scenario import load_scenario

US, CHINA = Side.US, Side.CHINA


def two_screens() -> tuple[LocalTable, Session[Table], Session[Table]]:
    """A match of two people, each at a screen of their own."""
    table = LocalTable(load_scenario("quick-start"), 7)
    return table, Session(table, people=(US,)), Session(table, people=(CHINA,))


def richer(stock: Stock = Stock.US_FUNDS) -> Intervention:
    return Intervention(InterventionKind.STOCK, stock.slug, 40.0)


def test_that_the_rival_has_committed_is_no_reason_to_look_again() -> None:
    """The board is the same, and what lies in the slots is not touched."""
    _, here, there = two_screens()

    there.submit(CHINA, ())

    assert not here.follow()
    assert here.phase is Phase.ORDERS
    here.submit(US, ())
    assert here.phase is Phase.WAIT


def test_a_turn_that_was_resolved_at_another_screen_is_turned_up_at_this_one() -> None:
    _, here, there = two_screens()
    here.submit(US, ())
    there.submit(CHINA, ())
    assert there.advance()

    assert here.follow()
    assert (here.phase, here.side) == (Phase.REVEAL, US)
    assert not here.follow()
    here.go_on()
    assert here.phase is Phase.REPORT
    here.go_on()
    assert here.phase is Phase.ORDERS


def test_two_screens_lead_a_match_to_its_ending() -> None:
    """Whichever of them resolves a turn, both show every turn of it."""
    table, *screens = two_screens()
    shown = {session.viewer: 0 for session in screens}

    for _ in range(20 * table.ruleset.turns):
        for session in screens:
            session.follow()
            if session.phase is Phase.ORDERS:
                session.submit(session.side, ())
            elif session.phase is Phase.WAIT:
                session.advance()
            elif session.phase is not Phase.ENDING:
                shown[session.viewer] += session.phase is Phase.REVEAL
                session.go_on()

    assert [session.phase for session in screens] == [Phase.ENDING] * 2
    assert shown == dict.fromkeys(Side, table.turn)


def test_orders_that_were_chosen_on_another_board_are_not_given() -> None:
    """They are answered; the board is shown anew with what may still lie in the slots."""
    table, here, _ = two_screens()
    order = next(
        number
        for number in range(len(table.ruleset.menus[US]))
        if not table.problems(US, (number,))
    )
    here.keep(US, (order,))
    table.intervene(richer())

    with pytest.raises(MovedOn):
        here.submit(US, (order,))

    assert here.follow()
    assert (here.phase, here.planned(US)) == (Phase.ORDERS, (order,))
    here.submit(US, here.planned(US))
    assert table.committed(US)


def test_what_may_not_be_given_any_more_does_not_lie_in_the_slots_again() -> None:
    table, here, _ = two_screens()
    dear = next(
        number
        for number, action in enumerate(table.ruleset.menus[US])
        if action.funds > 0 and not table.problems(US, (number,))
    )
    here.keep(US, (dear,))

    table.intervene(Intervention(InterventionKind.STOCK, "us_funds", 0.0))

    assert here.follow()
    assert here.planned(US) == ()


def test_who_waits_chooses_again_where_the_board_has_changed() -> None:
    table, here, _ = two_screens()
    here.submit(US, ())

    table.intervene(richer())

    assert here.follow()
    assert here.phase is Phase.ORDERS


def test_who_hands_the_seat_over_watches_until_it_is_taken_back() -> None:
    """Each turn is turned up without being asked for: others play it."""
    table, here, there = two_screens()
    table.seat(US, find("dealmaker").policy)

    assert here.follow()
    assert (here.phase, here.people, here.viewer) == (Phase.WAIT, (), US)
    there.submit(CHINA, ())
    assert here.advance()
    assert here.phase is Phase.REVEAL
    table.seat(US, None)
    here.go_on()
    assert here.phase is Phase.REPORT
    here.go_on()
    assert (here.phase, here.people) == (Phase.ORDERS, (US,))


def test_who_loses_the_seat_over_the_report_is_not_asked_for_orders() -> None:
    table, here, there = two_screens()
    here.submit(US, ())
    there.submit(CHINA, ())
    assert here.advance()
    here.go_on()
    assert here.phase is Phase.REPORT

    table.seat(US, find("dealmaker").policy)
    here.go_on()

    assert here.phase is Phase.WAIT


def test_a_person_who_takes_a_computers_seat_sits_at_the_screen_that_all_share() -> None:
    """One screen, all that people play: from now on two people hand it over."""
    table = LocalTable(load_scenario("quick-start"), 7, None, find("hedger").policy)
    session = Session(table)
    assert session.people == (US,)

    table.seat(CHINA, None)

    assert session.follow()
    assert (session.people, session.phase) == ((US, CHINA), Phase.HAND_OVER)


def test_a_turn_taken_back_by_somebody_else_is_chosen_again() -> None:
    table = LocalTable(load_scenario("quick-start"), 7, None, find("hedger").policy)
    session = Session(table)
    session.submit(US, ())
    assert session.advance()
    session.go_on()
    session.go_on()

    table.take_back()

    assert session.follow()
    assert (session.phase, table.turn) == (Phase.ORDERS, 0)


def test_a_pause_is_noticed_and_the_orders_stay_where_they_are() -> None:
    table, here, _ = two_screens()
    here.submit(US, ())

    table.pause()

    assert here.follow()
    assert here.phase is Phase.WAIT
    assert not here.advance()
