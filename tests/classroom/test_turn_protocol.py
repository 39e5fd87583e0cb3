"""The turn as a class plays it: propose, second, veto, hold back, vote, and who may do what."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from game.classroom.acts import (
    AskName,
    Chat,
    End,
    EndPhase,
    GoOn,
    JudgeNote,
    Mute,
    Name,
    Notice,
    Pause,
    PersonaSeat,
    Revoke,
    Rewind,
    Seat,
    SendNote,
    Settings,
    Start,
    StepBack,
)
from game.classroom.errors import ClassError
from game.classroom.folding import SERVER
from game.classroom.of_students import MOST_HOLD_BACKS, MOST_NOTES, MOST_OF_A_STUDENT
from game.classroom.phases import Phase
from game.classroom.server_acts import (
    Absent,
    Back,
    Committed,
    MoveOn,
    Resolve,
    StandIn,
    Strike,
)
from game.rules import Side
from tests.classroom.a_room import Lesson, a_cast, a_lesson

NOTHING = Committed(number=0, orders=(), why="majority", votes={}, by_persona=())


def a_class() -> Lesson:
    return a_lesson(ann="house", bob="congress", cy="maker", dan="council", eve="customs").until(
        Phase.PROPOSE
    )


@contextmanager
def refused(code: str) -> Iterator[None]:
    """Ask that a block is refused for one reason, in words."""
    with pytest.raises(ClassError) as found:
        yield

    assert found.value.code == code
    assert str(found.value)


def resolve(lesson: Lesson, *, over: bool = False) -> None:
    lesson.do(SERVER, Resolve(turn=lesson.room.turn, us=NOTHING, china=NOTHING, over=over))


# The phases.


def test_a_lesson_goes_from_the_briefing_round_and_round_to_the_debrief() -> None:
    lesson = a_class()
    lesson.end()
    assert lesson.room.phase is Phase.VOTE
    lesson.end()
    assert lesson.room.closing
    resolve(lesson)
    assert (lesson.room.phase, lesson.room.turn, lesson.room.closing) == (Phase.REVEAL, 1, False)
    lesson.end()
    assert lesson.room.phase is Phase.PROPOSE
    lesson.until(Phase.VOTE).end()
    resolve(lesson, over=True)
    lesson.end()

    assert lesson.room.phase is Phase.DEBRIEF


def test_a_second_tap_on_end_the_phase_does_not_end_the_next_one() -> None:
    lesson = a_class()
    twice = EndPhase(turn=0, phase=Phase.PROPOSE)
    lesson.lead(twice)

    with refused("not-in-this-phase"):
        lesson.lead(twice)
    assert lesson.room.phase is Phase.VOTE


def test_time_that_is_up_moves_on_like_the_teacher() -> None:
    lesson = a_class()
    lesson.do(SERVER, MoveOn(turn=0, phase=Phase.PROPOSE, why="time"))

    assert lesson.room.phase is Phase.VOTE


def test_the_teacher_steps_back_from_the_vote_and_the_list_stays() -> None:
    lesson = a_class()
    number = lesson.propose("ann", "levy")
    lesson.end()
    lesson.vote("ann", number)
    lesson.lead(StepBack(turn=0, phase=Phase.VOTE))

    assert lesson.room.phase is Phase.PROPOSE
    assert lesson.standing(Side.US) == [number]
    assert lesson.room.ballots == {}


def test_the_teacher_may_end_the_match_at_any_time() -> None:
    lesson = a_class()
    lesson.lead(End())

    assert lesson.room.phase is Phase.DEBRIEF
    with refused("not-in-this-phase"):
        lesson.propose("ann", "levy")


def test_a_lesson_starts_once() -> None:
    lesson = a_class()
    with refused("not-in-this-phase"):
        lesson.lead(Start())


def test_a_new_turn_has_an_empty_list() -> None:
    lesson = a_class()
    first = lesson.propose("ann", "levy")
    lesson.until(Phase.VOTE).end()
    resolve(lesson)
    lesson.end()

    assert lesson.standing(Side.US) == []
    assert lesson.propose("ann", "levy") > first, "a number is never given twice"


# Proposals, and what makes them stand.


def test_what_a_role_with_the_power_proposes_stands() -> None:
    lesson = a_class()

    assert lesson.standing(Side.US) == []
    number = lesson.propose("ann", "levy", "fund-labs")
    assert lesson.standing(Side.US) == [number]


def test_what_another_role_proposes_has_to_be_seconded() -> None:
    lesson = a_class()
    number = lesson.propose("bob", "ban")
    assert lesson.standing(Side.US) == []

    lesson.second("cy", number)
    assert lesson.standing(Side.US) == [number]


def test_only_powers_second_and_nobody_seconds_twice_or_oneself() -> None:
    lesson = a_class()
    number = lesson.propose("cy", "ban")
    with refused("no-such-power"):
        lesson.second("bob", number)
    with refused("already-seconded"):
        lesson.second("cy", number)
    lesson.second("ann", number)
    with refused("already-seconded"):
        lesson.second("ann", number)


def test_everything_stands_where_nobody_present_holds_those_powers() -> None:
    lesson = a_lesson(bob="congress", dan="council").until(Phase.PROPOSE)
    number = lesson.propose("bob", "ban")

    assert lesson.standing(Side.US) == [number]


def test_it_stands_no_more_once_somebody_with_the_power_has_sat_down() -> None:
    """A late joiner may second it at once."""
    lesson = a_lesson(bob="congress", dan="council").until(Phase.PROPOSE)
    number = lesson.propose("bob", "ban")
    lesson.sit("late", "maker")

    assert lesson.standing(Side.US) == []
    lesson.second("late", number)
    assert lesson.standing(Side.US) == [number]


def test_a_proposal_can_be_taken_back_by_whoever_brought_it() -> None:
    lesson = a_class()
    number = lesson.propose("ann", "levy")
    with refused("not-your-proposal"):
        lesson.withdraw("bob", number)
    lesson.withdraw("ann", number)

    assert lesson.standing(Side.US) == []
    with refused("proposal-off"):
        lesson.withdraw("ann", number)


def test_the_same_orders_are_listed_once() -> None:
    lesson = a_class()
    lesson.propose("ann", "levy", "ban")

    with refused("already-proposed"):
        lesson.propose("bob", "ban", "levy")
    with refused("empty-proposal"):
        lesson.propose("ann")


def test_a_student_has_a_few_proposals_on_the_list_at_a_time() -> None:
    lesson = a_class()
    numbers = [lesson.propose("ann", f"order-{at}") for at in range(MOST_OF_A_STUDENT)]
    with refused("too-many-proposals"):
        lesson.propose("ann", "one-more")
    lesson.withdraw("ann", numbers[0])

    assert lesson.propose("ann", "one-more")


def test_a_team_knows_nothing_of_the_other_teams_list() -> None:
    lesson = a_class()
    number = lesson.propose("dan", "quota")
    with refused("no-such-proposal"):
        lesson.second("ann", number)
    lesson.end()
    with refused("no-such-proposal"):
        lesson.vote("ann", number)


# Powers.


def test_a_veto_strikes_one_proposal_a_match() -> None:
    lesson = a_class()
    first, other = lesson.propose("ann", "levy"), lesson.propose("ann", "ban")
    with refused("no-such-power"):
        lesson.veto("cy", first)
    lesson.veto("bob", first)

    assert lesson.standing(Side.US) == [other]
    with refused("veto-used"):
        lesson.veto("bob", other)


def test_a_veto_falls_in_the_vote_too_and_what_was_cast_for_it_is_void() -> None:
    lesson = a_class()
    number = lesson.propose("ann", "levy")
    lesson.end()
    lesson.vote("ann", number)
    lesson.veto("bob", number)

    assert lesson.standing(Side.US) == []
    with refused("proposal-off"):
        lesson.vote("cy", number)


def test_funds_are_held_back_once_a_turn_and_three_times_a_match() -> None:
    lesson = a_class()
    for turn in range(MOST_HOLD_BACKS):
        lesson.hold_back("eve", 0.3)
        assert lesson.room.held_back == {Side.CHINA: 0.3}
        if turn == 0:
            with refused("already-held-back"):
                lesson.hold_back("eve", 0.4)
        lesson.until(Phase.VOTE).end()
        resolve(lesson)
        lesson.end()
        assert lesson.room.held_back == {}

    with refused("hold-back-used"):
        lesson.hold_back("eve", 0.3)


def test_only_that_power_holds_funds_back() -> None:
    with refused("no-such-power"):
        a_class().hold_back("ann", 0.3)


# The vote.


def test_one_may_change_ones_vote_until_the_vote_ends() -> None:
    lesson = a_class()
    first, other = lesson.propose("ann", "levy"), lesson.propose("ann", "ban")
    lesson.end()
    lesson.vote("ann", first)
    lesson.vote("ann", other)
    assert lesson.room.votes(Side.US) == {"house": other}

    lesson.end()
    with refused("not-in-this-phase"):
        lesson.vote("ann", first)


def test_nobody_votes_for_what_does_not_stand() -> None:
    lesson = a_class()
    number = lesson.propose("bob", "ban")
    lesson.end()

    with refused("not-on-the-ballot"):
        lesson.vote("ann", number)


def test_several_devices_of_a_role_have_one_vote_that_of_most() -> None:
    lesson = a_class()
    for name in ("ann2", "ann3"):
        lesson.sit(name, "house")
    first, other = lesson.propose("ann", "levy"), lesson.propose("ann", "ban")
    lesson.end()
    lesson.vote("ann", first)
    lesson.vote("ann2", other)
    assert lesson.room.votes(Side.US) == {"house": other}, "as many for each: the latest"
    lesson.vote("ann3", first)

    assert lesson.room.votes(Side.US) == {"house": first}


def test_a_late_joiner_votes_like_everybody() -> None:
    lesson = a_class()
    number = lesson.propose("ann", "levy")
    lesson.end()
    lesson.sit("late", "maker")
    lesson.vote("late", number)

    assert lesson.room.votes(Side.US) == {"maker": number}


def test_a_device_that_was_sent_away_can_do_nothing_and_its_vote_is_gone() -> None:
    lesson = a_class()
    number = lesson.propose("ann", "levy")
    lesson.end()
    lesson.vote("ann", number)
    lesson.lead(Revoke(student=lesson.numbers["ann"]))

    assert lesson.room.votes(Side.US) == {}
    with refused("revoked"):
        lesson.vote("ann", number)
    with refused("no-such-student"):
        lesson.lead(Seat(student=lesson.numbers["ann"], role="maker"))


def test_who_is_moved_to_another_role_votes_there_and_not_twice() -> None:
    lesson = a_class()
    number = lesson.propose("ann", "levy")
    lesson.end()
    lesson.vote("ann", number)
    lesson.lead(Seat(student=lesson.numbers["ann"], role="maker"))
    assert lesson.room.votes(Side.US) == {}
    lesson.vote("ann", number)

    assert lesson.room.votes(Side.US) == {"maker": number}


# Personas in empty seats.


def stand_in(lesson: Lesson, role: str, *orders: str) -> None:
    act = StandIn(turn=lesson.room.turn, role=role, persona="random", orders=orders)
    lesson.do(SERVER, act)


def test_the_persona_of_an_empty_role_with_the_power_proposes_its_own_orders() -> None:
    lesson = a_lesson(bob="congress", dan="council").until(Phase.PROPOSE)
    stand_in(lesson, "house", "levy")
    stand_in(lesson, "maker", "ban")

    listed = [(each.role, each.student, each.orders) for each in lesson.room.ballot(Side.US)]
    assert listed == [("house", 0, ("levy",))], "a role that may only second proposes nothing"


def test_a_persona_that_thinks_again_takes_its_older_orders_back() -> None:
    lesson = a_lesson(bob="congress", dan="council").until(Phase.PROPOSE)
    stand_in(lesson, "house", "levy")
    stand_in(lesson, "house", "ban")

    assert [each.orders for each in lesson.room.ballot(Side.US)] == [("ban",)]


def test_a_role_that_falls_silent_is_played_by_its_persona_until_it_is_heard_again() -> None:
    lesson = a_class()
    number = lesson.propose("ann", "levy")
    lesson.end()
    lesson.vote("ann", number)
    lesson.do(SERVER, Absent(role="house"))
    assert not lesson.room.is_played_by_people("house")
    assert lesson.room.votes(Side.US) == {}

    lesson.do(SERVER, Back(role="house"))
    assert lesson.room.votes(Side.US) == {"house": number}


def test_the_teacher_gives_a_role_to_its_persona_and_hands_it_back() -> None:
    lesson = a_class()
    lesson.lead(PersonaSeat(role="house", on=True))
    with refused("persona-plays"):
        lesson.propose("ann", "levy")
    lesson.lead(PersonaSeat(role="house", on=False))

    assert lesson.propose("ann", "levy")


def test_what_cannot_be_given_any_more_is_off_the_list() -> None:
    lesson = a_class()
    number = lesson.propose("ann", "levy")
    lesson.do(SERVER, Strike(team="us", number=number, why="illegal"))

    assert lesson.standing(Side.US) == []


# What is said.


def send(lesson: Lesson, name: str, text: str = "Open the gate.") -> int:
    lesson.do(lesson.numbers[name], SendNote(tone="offer", text=text))
    return len(lesson.room.notes)


def test_a_note_waits_for_the_teacher_who_passes_publishes_or_holds_it() -> None:
    lesson = a_class()
    number = send(lesson, "ann")
    assert not lesson.room.notes[0].is_delivered

    for verdict, state in (("hold", "held"), ("pass", "passed"), ("publish", "published")):
        lesson.lead(JudgeNote(team="us", number=number, verdict=verdict))
        assert lesson.room.notes[0].state == state
    with refused("note-delivered"):
        lesson.lead(JudgeNote(team="us", number=number, verdict="hold"))


def test_a_note_goes_directly_where_the_teacher_wants_that() -> None:
    lesson = a_class()
    lesson.lead(Settings(notes="direct"))
    send(lesson, "ann")

    assert lesson.room.notes[0].state == "passed"


def test_a_team_sends_a_few_notes_a_turn() -> None:
    lesson = a_class()
    for at in range(MOST_NOTES):
        send(lesson, "ann", f"Note {at}")
    with refused("too-many-notes"):
        send(lesson, "bob")

    assert send(lesson, "dan")


def test_chat_stays_in_the_team_and_can_be_turned_off() -> None:
    lesson = a_class()
    lesson.do(lesson.numbers["ann"], Chat(text="Hold the line."))
    assert [(line.side, line.text) for line in lesson.room.lines] == [(Side.US, "Hold the line.")]
    lesson.lead(Settings(chat=False))

    with refused("chat-off"):
        lesson.do(lesson.numbers["ann"], Chat(text="Hello?"))


def test_who_is_muted_writes_nothing_and_votes_all_the_same() -> None:
    lesson = a_class()
    number = lesson.propose("ann", "levy")
    lesson.lead(Mute(whom=lesson.numbers["ann"], on=True))
    lesson.lead(Mute(whom="china", on=True))
    for name in ("ann", "dan"):
        with refused("muted"):
            send(lesson, name)
    lesson.end()
    lesson.vote("ann", number)

    assert lesson.room.votes(Side.US) == {"house": number}


def test_a_notice_is_for_everybody() -> None:
    lesson = a_class()
    lesson.lead(Notice(text="A strike closes the port."))

    assert [each.text for each in lesson.room.notices] == ["A strike closes the port."]


def test_a_name_of_ones_own_waits_for_the_teachers_nod() -> None:
    lesson = a_class()
    ann = lesson.numbers["ann"]
    lesson.do(ann, AskName(text="Ann"))
    assert lesson.room.students[0].own_name == ""
    lesson.lead(Name(student=ann, yes=True))
    assert lesson.room.students[0].own_name == "Ann"
    lesson.lead(Name(student=ann, yes=False))

    assert lesson.room.students[0].own_name == ""


# Led back.


def test_a_rewind_keeps_what_is_left_as_a_branch() -> None:
    lesson = a_class()
    for _ in range(2):
        lesson.until(Phase.VOTE).end()
        resolve(lesson)
    lesson.lead(Rewind(turn=1))

    assert (lesson.room.phase, lesson.room.turn) == (Phase.PROPOSE, 1)
    assert [(each.turns, each.kept) for each in lesson.room.branches] == [(2, 1)]
    with refused("no-such-turn"):
        lesson.lead(Rewind(turn=2))


def test_pausing_stops_nothing_but_the_clock() -> None:
    """What is on its way while the teacher pauses is not lost."""
    lesson = a_class()
    lesson.lead(Pause())
    number = lesson.propose("ann", "levy")
    lesson.lead(GoOn())

    assert lesson.standing(Side.US) == [number]


def test_lengths_of_phases_come_from_the_protocol_until_the_teacher_sets_them() -> None:
    lesson = a_lesson(a_cast(minutes={"propose": 3}))
    assert lesson.room.seconds(Phase.PROPOSE) == 180
    lesson.lead(Settings(propose=0.5))

    assert lesson.room.seconds(Phase.PROPOSE) == 30
    assert lesson.room.seconds(Phase.GATHER) is None
