"""The turn as a class plays it: propose, second, veto, hold back, vote, and who may do what."""

from dataclasses import replace

import pytest

from game.classroom.folding import SERVER
from game.classroom.of_students import MOST_HOLD_BACKS, MOST_OF_A_STUDENT
from game.classroom.phases import Phase
from game.classroom.server_acts import (
    MoveOn,
)
from game.classroom.teacher_acts import End, EndPhase, Revoke, Rewind, Seat, Start, StepBack
from game.classroom.web.plan_steps import minutes_behind
from game.rules import Side
from game.scenario.teaching import LessonPlan, Minutes
from tests.classroom.a_room import a_cast, a_class, a_lesson, refused, resolve

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


@pytest.mark.parametrize("by_plan", [False, True])
def test_the_match_ends_by_the_plan_where_the_teacher_has_chosen_so(by_plan: bool) -> None:
    """Once; whoever goes back and on from there plays as long as the match goes."""
    lesson = a_lesson(replace(a_cast(), paces={45: Minutes()}, lengths={45: 1}), ann="house")
    lesson.lead(Start(plan=45, by_plan=by_plan))
    lesson.until(Phase.VOTE).end()
    resolve(lesson)
    lesson.end()
    assert lesson.room.phase is (Phase.DEBRIEF if by_plan else Phase.PROPOSE)
    lesson.lead(Rewind(turn=1))
    lesson.until(Phase.VOTE).end()
    resolve(lesson)
    lesson.end()

    assert lesson.room.phase is Phase.PROPOSE


def test_how_late_a_class_is_goes_by_the_turns_of_its_plan() -> None:
    """Four minutes of talk before the lesson is begun, five to sit, two turns of three each."""
    lengths = [(4, 0), (5, 0), (6, 2), (10, 0)]
    steps = [{"minutes": length, "turns": turns, "text": "Do."} for length, turns in lengths]
    plan = LessonPlan.model_validate({"minutes": 25, "steps": steps})
    lesson = a_lesson(a_cast(), ann="house")
    lesson.lead(Start())
    assert [minutes_behind(plan, lesson.room, passed) for passed in (0, 5, 7)] == [0, 0, 2]
    lesson.until(Phase.VOTE).end()
    assert [minutes_behind(plan, lesson.room, passed) for passed in (8, 9)] == [0, 1]
    resolve(lesson)
    assert minutes_behind(plan, lesson.room, 9) == 1, "while it is revealed it is that turn still"
    lesson.end()
    assert minutes_behind(plan, lesson.room, 9) == 0
    lesson.lead(End())
    assert minutes_behind(plan, lesson.room, 99) == 0


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


def test_a_lesson_starts_by_a_plan_that_there_is() -> None:
    lesson = a_lesson(ann="house")
    with refused("no-such-plan"):
        lesson.lead(Start(plan=45))

    assert lesson.room.phase is Phase.GATHER


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
