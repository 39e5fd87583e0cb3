"""Laws of a class, whatever is done in whatever order: it folds alike, and is never blocked."""

import random
from pathlib import Path

import pytest

from game.classroom.following import GRACE
from game.classroom.phases import Phase
from game.classroom.room import ClassRoom
from tests.classroom.a_class import Classroom, a_class
from tests.classroom.a_play import any_act_of_the_teacher, any_student_act

ACTS = 60


def play(classroom: Classroom, chance: random.Random, acts: int = ACTS) -> None:
    """Do so many acts of anybody, with time passing between them."""
    seats = [part.id for part in classroom.room.cast.parts]
    classroom.sit(*(chance.choice(seats) for _ in range(5)))
    if chance.random() < 0.8:
        classroom.until(Phase.PROPOSE)
    for _ in range(acts):
        if chance.random() < 0.2:
            key, act = classroom.key(), any_act_of_the_teacher(classroom, chance)
            first = classroom.hosted.lead(key, act)
            again = classroom.hosted.lead(key, act)
        else:
            number = chance.randint(1, len(classroom.room.students))
            student, key = classroom.student(number), classroom.key()
            act = any_student_act(classroom, number, chance)
            first = classroom.hosted.act(student, key, act)
            again = classroom.hosted.act(student, key, act)
        assert first == again
        if chance.random() < 0.2:
            classroom.wait(chance.choice([5, 20, GRACE]))


def without_rest(room: ClassRoom) -> dict[str, object]:
    return {name: value for name, value in vars(room).items() if name != "paused"}


@pytest.mark.parametrize("number", range(6))
def test_whatever_is_done_it_reads_alike_and_ends(number: int, tmp_path: Path) -> None:
    """A class that is read again is the class that was held; and it can always be played on."""
    chance = random.Random(number)
    with a_class(
        tmp_path, "quick-start" if number % 2 else "classroom-45", seed=number
    ) as classroom:
        play(classroom, chance)
        room, log = classroom.room, classroom.table.log
        classroom.again()

        assert without_rest(classroom.room) == without_rest(room)
        assert classroom.table.log.turns == log.turns
        assert classroom.table.log.interventions == log.interventions
        assert classroom.room.turn == classroom.table.turn
        if room.phase in (Phase.GATHER, Phase.DEBRIEF):
            return
        classroom.lead("go-on")
        turn, phase = classroom.room.turn, classroom.room.phase
        classroom.wait(1500)
        moved = (classroom.room.turn, classroom.room.phase)
        assert moved != (turn, phase)
        assert classroom.room.turn >= turn + 2 or classroom.room.over
