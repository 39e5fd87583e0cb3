"""A class as its server holds it: acts at the table, repeats, personas, the clock, restarts."""

import random
from pathlib import Path

import pytest

from game.classroom.errors import ClassError
from game.classroom.following import GRACE
from game.classroom.joining import return_code
from game.classroom.phases import Phase
from game.match import Kind
from game.online.errors import OnlineError
from game.online.server.presence import PATIENCE
from game.rules import Side, Stock
from tests.classroom.a_class import OPENING, Classroom, a_class

US, CHINA = "white-house", "planners"


@pytest.fixture
def classroom(tmp_path: Path):
    with a_class(tmp_path) as made:
        yield made


def with_two(classroom: Classroom) -> tuple[int, int]:
    first, second = classroom.sit(US, CHINA)
    return first.number, second.number


# Sitting down.


def test_students_go_to_the_emptier_team_and_the_emptiest_role(classroom: Classroom) -> None:
    for number in range(14):
        classroom.hosted.sit(f"{number:032x}", OPENING.pin)
    seated = [each.role for each in classroom.room.students]

    teams = [classroom.room.cast.by_id[role].side for role in seated]
    assert teams.count(Side.US) == teams.count(Side.CHINA) == 7
    assert sorted(map(seated.count, set(seated))) == [1] * 10 + [2] * 2


def test_no_two_are_called_alike(classroom: Classroom) -> None:
    for number in range(60):
        classroom.hosted.sit(f"{number:032x}", OPENING.pin)

    assert len({each.alias for each in classroom.room.students}) == 60


def test_who_sits_down_again_sits_where_they_sat(classroom: Classroom) -> None:
    """Without a PIN, and with the door closed: a phone that was reloaded is no stranger."""
    (student,) = classroom.sit(US)
    classroom.lead("door", open=False)

    assert classroom.hosted.sit(classroom.tokens[student.number], "") == student


@pytest.mark.parametrize(
    ("door", "pin", "code"), [(False, OPENING.pin, "door-closed"), (True, "000000", "wrong-pin")]
)
def test_nobody_else_sits_down(classroom: Classroom, door: bool, pin: str, code: str) -> None:
    classroom.lead("door", open=door)
    with pytest.raises(ClassError) as found:
        classroom.hosted.sit("c" * 32, pin)

    assert found.value.code == code
    assert classroom.room.students == ()


def test_a_student_comes_back_on_another_device_by_a_code_that_is_good_for_once(
    classroom: Classroom,
) -> None:
    (student,) = classroom.sit(US)
    code = return_code(OPENING.secret, student)
    classroom.hosted.come_back("d" * 32, code)

    again = classroom.hosted.student("d" * 32)
    assert again is not None
    assert again.number == student.number
    assert classroom.hosted.student(classroom.tokens[student.number]) is None
    with pytest.raises(ClassError, match="good for once"):
        classroom.hosted.come_back("e" * 32, code)


def test_a_device_that_was_sent_away_is_told_so(classroom: Classroom) -> None:
    (student,) = classroom.sit(US)
    classroom.lead("revoke", student=student.number)

    with pytest.raises(ClassError, match="signed this device out"):
        classroom.hosted.student(classroom.tokens[student.number])


# Acts.


def test_the_same_key_is_answered_alike_and_done_once(classroom: Classroom) -> None:
    us, _ = with_two(classroom)
    classroom.until(Phase.PROPOSE)
    student, key = classroom.student(us), classroom.key()
    act = {"kind": "chat", "text": "Hello."}

    first = classroom.hosted.act(student, key, act)
    assert classroom.hosted.act(student, key, act) == first
    assert len(classroom.room.lines) == 1
    with pytest.raises(OnlineError):
        classroom.hosted.act(student, key, {"kind": "chat", "text": "Other."})


def test_what_was_refused_stays_so_for_its_key(classroom: Classroom) -> None:
    """A late repeat must not do what could not be done at first."""
    us, _ = with_two(classroom)
    classroom.lead("settings", chat=False)
    student, key, act = classroom.student(us), classroom.key(), {"kind": "chat", "text": "Hello."}
    first = classroom.hosted.act(student, key, act)
    classroom.lead("settings", chat=True)

    assert first["refused"] == "chat-off"
    assert classroom.hosted.act(student, key, act) == first
    assert classroom.room.lines == ()


def test_two_may_use_the_same_key(classroom: Classroom) -> None:
    us, china = with_two(classroom)
    for number in (us, china):
        classroom.hosted.act(classroom.student(number), "f" * 32, {"kind": "chat", "text": "Hi."})

    assert len(classroom.room.lines) == 2


def test_a_stale_act_is_answered_and_not_done(classroom: Classroom) -> None:
    """What was chosen on the board of the turn before, or before an event was let happen."""
    us, _ = with_two(classroom)
    classroom.until(Phase.PROPOSE)
    stale = {"turn": 0, "revision": classroom.table.revision}
    classroom.lead("override", of="stock", subject="tension", value=0.9, note="A bad day.")

    answer = classroom.do(us, "propose", orders=["ban-hbm"], **stale)
    assert answer["refused"] == "moved-on"
    assert classroom.room.proposals == tuple(
        each for each in classroom.room.proposals if each.student == 0
    )


def test_orders_that_cannot_be_given_are_not_listed(classroom: Classroom) -> None:
    us, _ = with_two(classroom)
    classroom.until(Phase.PROPOSE)

    assert classroom.on_board(us, "propose", orders=["no-such-order"])["refused"] == "unknown-order"
    menu = classroom.table.ruleset.menus[Side.US]
    seen = classroom.table.observe(Side.US)
    barred = next(at for at in range(len(menu)) if not seen.legal[0, at])
    answer = classroom.on_board(us, "propose", orders=[menu[barred].slug])
    assert answer["refused"] == "illegal-orders"


def test_the_teacher_has_no_student_acts_and_no_student_the_teachers(classroom: Classroom) -> None:
    us, _ = with_two(classroom)
    with pytest.raises(OnlineError):
        classroom.do(us, "end")
    with pytest.raises(OnlineError):
        classroom.lead("chat", text="Hello.")


# A turn.


def test_what_a_team_votes_for_is_what_it_orders(classroom: Classroom) -> None:
    us, china = with_two(classroom)
    classroom.until(Phase.PROPOSE)
    chance = random.Random(1)
    numbers = {number: classroom.propose(number, chance)["number"] for number in (us, china)}
    sides = {us: Side.US, china: Side.CHINA}
    chosen = {each: classroom.room.proposal(side, numbers[each]) for each, side in sides.items()}
    classroom.end_phase()
    for number in (us, china):
        classroom.on_board(number, "ballot", number=numbers[number])

    assert classroom.room.phase is Phase.REVEAL, "everybody who is there has voted"
    record = classroom.table.log.turns[0]
    for number, side in sides.items():
        assert chosen[number] is not None
        assert record.orders[side] == chosen[number].orders
        assert classroom.room.committed[side].why == "majority"


def test_nobody_blocks_the_class(classroom: Classroom) -> None:
    """One votes, the other's phone is gone; time decides for it, and its persona orders."""
    us, china = with_two(classroom)
    classroom.lead("settings", propose=0.5, vote=0.5)
    classroom.until(Phase.PROPOSE)
    classroom.propose(us, random.Random(1))
    classroom.wait(200, here=(us,))

    assert classroom.room.turn >= 1
    assert classroom.room.committed[Side.CHINA].why in ("default-persona", "personas")
    assert classroom.room.students[china - 1].role in classroom.room.absent


def test_a_class_that_is_gone_altogether_plays_on_by_its_personas(classroom: Classroom) -> None:
    with_two(classroom)
    classroom.until(Phase.PROPOSE)
    classroom.wait(600)

    assert classroom.room.turn >= 2


def test_a_phone_that_drops_out_of_the_network_holds_nobody_up(classroom: Classroom) -> None:
    us, _ = with_two(classroom)
    classroom.until(Phase.PROPOSE)
    classroom.end_phase()
    classroom.wait(PATIENCE + 5, here=(us,))
    classroom.on_board(us, "ballot", number=0)

    assert classroom.room.phase is Phase.REVEAL


def test_a_persona_plays_while_a_phone_sleeps_and_hands_back_when_it_wakes(
    classroom: Classroom,
) -> None:
    us, china = with_two(classroom)
    classroom.lead("settings", propose=10)
    classroom.until(Phase.PROPOSE)
    classroom.wait(GRACE + 5, here=(us,))
    assert not classroom.room.is_played_by_people(CHINA)
    wanted = classroom.room.stand_ins[CHINA]
    listed = [each for each in classroom.room.ballot(Side.CHINA) if each.orders == wanted]
    assert [each.student for each in listed] == [0]

    classroom.student(china)
    assert classroom.room.is_played_by_people(CHINA)
    assert "refused" not in classroom.on_board(china, "ready", phase="propose")


def test_everybody_ready_moves_on_unless_the_teacher_wants_to_wait(classroom: Classroom) -> None:
    us, china = with_two(classroom)
    classroom.lead("start")
    classroom.lead("settings", auto_advance=False)
    for number in (us, china):
        classroom.on_board(number, "ready", phase="brief")
    assert classroom.room.phase is Phase.BRIEF
    classroom.lead("settings", auto_advance=True)

    assert classroom.room.phase is Phase.PROPOSE


def test_extended_paused_and_gone_on(classroom: Classroom) -> None:
    with_two(classroom)
    classroom.until(Phase.PROPOSE)
    before = classroom.hosted.clock.left
    classroom.lead("extend", seconds=60)
    assert classroom.hosted.clock.left == before + 60
    classroom.lead("pause")
    classroom.wait(1000)
    assert classroom.hosted.clock.left == before + 60
    assert classroom.room.phase is Phase.PROPOSE
    classroom.lead("go-on")
    classroom.wait(60)

    assert classroom.hosted.clock.left == before


# What comes from outside.


def test_an_event_is_let_happen_and_stands_in_the_log_and_the_ledger(classroom: Classroom) -> None:
    us, _ = with_two(classroom)
    classroom.until(Phase.PROPOSE)
    event = classroom.table.ruleset.events[0].slug
    before = classroom.hosted.revision(Side.US)
    classroom.lead("inject", event=event)

    assert [each.subject for each in classroom.table.log.interventions] == [event]
    assert [each.kind for each in classroom.table.since(0)] == [Kind.INJECTED]
    assert classroom.hosted.revision(Side.US) > before
    causes = {entry.cause for entry in classroom.table.observe(Side.US).ledger.entries}
    assert causes <= {f"injected.{event}"}
    assert classroom.on_board(us, "ready", phase="propose") == {"done": "ready"}


def test_a_setting_is_overridden_with_a_note(classroom: Classroom) -> None:
    with_two(classroom)
    classroom.until(Phase.PROPOSE)
    classroom.lead("override", of="stock", subject="tension", value=0.5, note="Back to calm.")

    assert classroom.table.observe(Side.US).stock(Stock.TENSION) == 0.5
    kinds = [each.kind.value for each in classroom.table.log.interventions]
    assert kinds == ["stock", "note"]
    assert classroom.lead("override", of="stock", subject="x", value=1.0, note="?")["refused"]


def test_proposals_that_cannot_be_given_any_more_are_struck(classroom: Classroom) -> None:
    us, _ = with_two(classroom)
    classroom.until(Phase.PROPOSE)
    menu, seen = classroom.table.ruleset.menus[Side.US], classroom.table.observe(Side.US)
    costly = max(
        (at for at in range(len(menu)) if seen.legal[0, at]), key=lambda at: menu[at].funds
    )
    number = classroom.on_board(us, "propose", orders=[menu[costly].slug])["number"]
    classroom.lead("override", of="stock", subject="us_funds", value=0.0, note="Empty.")

    assert menu[costly].funds > 0
    assert classroom.room.proposal(Side.US, number).struck == "illegal"


def test_held_funds_strike_what_costs_more_and_personas_order_less(classroom: Classroom) -> None:
    """Hawkish Congress puts half of the purse aside."""
    house, congress = (each.number for each in classroom.sit(US, "congress"))
    classroom.until(Phase.PROPOSE)
    menu, seen = classroom.table.ruleset.menus[Side.US], classroom.table.observe(Side.US)
    costly = max(
        (at for at in range(len(menu)) if seen.legal[0, at]), key=lambda at: menu[at].funds
    )
    orders = {"orders": [menu[costly].slug]}
    number = classroom.on_board(house, "propose", **orders)["number"]
    enough = menu[costly].funds
    classroom.lead("override", of="stock", subject="us_funds", value=enough, note="Poor.")
    assert classroom.room.proposal(Side.US, number).struck is None
    classroom.on_board(congress, "hold-back", share=0.5)

    assert enough > 0
    assert classroom.room.proposal(Side.US, number).struck == "held-back"
    assert classroom.on_board(house, "propose", **orders)["refused"] == "held-back"
    costs = {action.slug: action.funds for action in menu}
    for role, wanted in classroom.room.stand_ins.items():
        if classroom.room.cast.by_id[role].side is Side.US:
            assert sum(costs[slug] for slug in wanted) <= enough / 2


def test_a_notice_is_in_the_log_of_the_match(classroom: Classroom) -> None:
    classroom.lead("notice", text="A strike closes the port.")

    assert classroom.table.log.interventions[0].text == "A strike closes the port."


# Taken up again.


def test_a_class_is_taken_up_as_it_was_left_with_its_clock_at_rest(classroom: Classroom) -> None:
    us, china = with_two(classroom)
    classroom.until(Phase.PROPOSE)
    classroom.propose(us, random.Random(3))
    classroom.do(china, "chat", text="Hold.")
    before, log = classroom.room, classroom.table.log
    classroom.again()

    assert classroom.room.paused
    assert classroom.room.proposals == before.proposals
    assert classroom.room.students == before.students
    assert classroom.room.lines == before.lines
    assert classroom.table.log.turns == log.turns
    assert not classroom.hosted.clock.runs
    classroom.lead("go-on")
    assert classroom.hosted.clock.runs


def test_the_clock_is_not_wound_up_again_by_a_restart(
    classroom: Classroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was left of the phase is what is left, however long the server was down."""
    with_two(classroom)
    classroom.until(Phase.PROPOSE)
    whole = classroom.hosted.clock.left
    moment = "2026-11-30T10:{:02}:00.000+00:00"
    at = [0]
    monkeypatch.setattr("game.classroom.hosted_class.today", lambda: moment.format(at[0]))
    classroom.lead("rewind", turn=0)  # the phase begins anew at 10:00
    at[0] = 1
    classroom.lead("notice", text="One minute later.")
    at[0] = 30
    classroom.again()

    assert classroom.hosted.clock.left == whole - 60


def test_a_turn_that_was_about_to_be_resolved_is_resolved_after_a_restart(
    classroom: Classroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_two(classroom)
    classroom.until(Phase.VOTE)
    monkeypatch.setattr(classroom.hosted, "_follow", lambda: None)
    classroom.end_phase()
    assert classroom.room.closing
    classroom.again()

    assert (classroom.room.phase, classroom.room.turn) == (Phase.REVEAL, 1)


# Back and on another way.


def test_a_rewind_goes_on_from_there_and_keeps_what_was_left(classroom: Classroom) -> None:
    us, china = with_two(classroom)
    for turn in range(2):
        classroom.until(Phase.PROPOSE)
        for number in (us, china):
            classroom.propose(number, random.Random(turn))
        classroom.until(Phase.REVEAL)
    first = classroom.table.log
    classroom.lead("rewind", turn=1)

    log = classroom.table.log
    assert log.turns == first.turns[:1]
    assert log.header.parent is not None
    assert (log.header.parent.match, log.header.parent.turn) == (first.header.match, 1)
    assert classroom.room.turn == classroom.table.turn == 1
    classroom.until(Phase.REVEAL)
    record = classroom.hosted.record()
    assert [len(each.turns) for each in record.courses] == [2, 2]
    assert record.courses[0].turns == first.turns
    assert record.courses[1].header.match == log.header.match


def test_what_was_chosen_before_a_rewind_answers_no_board_after_it(classroom: Classroom) -> None:
    us, _ = with_two(classroom)
    classroom.until(Phase.REVEAL)
    classroom.until(Phase.PROPOSE)
    stale = {"turn": 1, "revision": classroom.table.revision}
    classroom.until(Phase.REVEAL)
    classroom.lead("rewind", turn=1)

    assert classroom.do(us, "ready", phase="propose", **stale)["refused"] == "moved-on"


def test_a_match_that_is_over_can_be_taken_back_too(classroom: Classroom) -> None:
    with_two(classroom)
    classroom.until(Phase.DEBRIEF)
    assert classroom.room.over
    turns = classroom.table.turn
    classroom.lead("rewind", turn=turns - 1)

    assert classroom.room.phase is Phase.PROPOSE
    assert not classroom.room.over
    classroom.again()
    assert classroom.table.turn == turns - 1
    assert classroom.hosted.record().courses[0].end is not None
