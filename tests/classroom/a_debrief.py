"""A short class that was played, taken back and played otherwise: something to look back at."""

import random
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from game.classroom.class_log import ClassRecord, read_class
from game.classroom.phases import Phase
from game.scenario import load_scenario, roles_of
from tests.classroom.a_class import SCENARIO, Classroom, a_class

__all__ = ["CHATTED", "NOTICE", "OFFER", "WARNING", "a_class_file", "a_record"]

OFFER = "=2+3 <script>alert(1)</script> H200 & 25%"
WARNING = "許可は販売ではありません。"
CHATTED = "only among ourselves"
NOTICE = "Think of the elections."


@cache
def a_class_file() -> Path:
    """The file of a class of ten: three turns, then back to the end of the first, and two more."""
    chance = random.Random(4)
    with a_class(Path(mkdtemp()), SCENARIO) as classroom:
        roles = [role.id for role in roles_of(load_scenario(SCENARIO).scenario)]
        students = len(classroom.sit(*roles, *roles[:2]))
        classroom.lead("start")
        classroom.end_phase()
        _play(classroom, students, chance)
        classroom.do(1, "chat", text=CHATTED)
        classroom.do(1, "send-note", tone="offer", text=OFFER)
        classroom.lead("judge-note", team="us", number=1, verdict="publish")
        classroom.do(students - 2, "send-note", tone="warning", text=WARNING)
        classroom.lead("notice", text=NOTICE)
        classroom.lead("persona", role=roles[1], on=True)
        for _ in range(2):
            _play(classroom, students, chance)
        classroom.lead("rewind", turn=1)
        for _ in range(2):
            _play(classroom, students, chance)
        classroom.lead("end")
        return classroom.hosted.file


@cache
def a_record() -> ClassRecord:
    """What is read from it."""
    return read_class(a_class_file())


def _play(classroom: Classroom, students: int, chance: random.Random) -> None:
    """Play a turn: some propose, some second, nearly all vote."""
    everybody = range(1, students + 1)
    for number in everybody:
        if chance.random() < 0.5:
            classroom.propose(number, chance)
    for proposal in classroom.room.proposals:
        for number in everybody:
            of_team = classroom.room.part_of(classroom.student(number)).side is proposal.side
            if of_team and chance.random() < 0.3:
                classroom.on_board(number, "second", number=proposal.number)
    classroom.end_phase()
    for number in everybody:
        side = classroom.room.part_of(classroom.student(number)).side
        stands = [each.number for each in classroom.room.ballot(side)]
        if chance.random() < 0.85:
            classroom.on_board(number, "ballot", number=chance.choice([0, *stands, *stands]))
    while classroom.room.phase is not Phase.PROPOSE:
        classroom.end_phase()
