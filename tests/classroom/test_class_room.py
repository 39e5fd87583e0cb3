"""What happens in a class beside the turn: personas in empty seats, talk, what the teacher does."""

from game.classroom.folding import SERVER
from game.classroom.of_students import MOST_NOTES
from game.classroom.phases import Phase
from game.classroom.server_acts import (
    Absent,
    Back,
    StandIn,
    Strike,
)
from game.classroom.student_acts import AskName, Chat, SendNote
from game.classroom.teacher_acts import (
    GoOn,
    JudgeNote,
    Mute,
    Name,
    Notice,
    Pause,
    PersonaSeat,
    Rewind,
    Settings,
)
from game.rules import Side
from tests.classroom.a_room import Lesson, a_cast, a_class, a_lesson, refused, resolve

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


def test_a_rewind_gives_back_what_was_used_after_the_turn_it_goes_back_to() -> None:
    """Vetoes, funds held back, notes of the turn: the branch begins as it was then."""
    lesson = a_class()
    ann = lesson.numbers["ann"]
    lesson.hold_back("eve", 0.2)
    lesson.until(Phase.VOTE).end()
    resolve(lesson)
    lesson.until(Phase.PROPOSE)
    for _ in range(2):
        lesson.hold_back("eve", 0.2)
        lesson.veto("bob", lesson.propose("ann", "levy"))
        for _ in range(MOST_NOTES):
            lesson.do(ann, SendNote(tone="offer", text="Let us talk."))
        lesson.until(Phase.VOTE).end()
        resolve(lesson)
        lesson.lead(Rewind(turn=1))

    assert len(lesson.room.notes) == 2 * MOST_NOTES, "what was said stays said"
    assert lesson.room.hold_backs == {"customs": (0,)}, "that was before"
    assert not lesson.room.vetoed


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
