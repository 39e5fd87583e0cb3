"""A class without a table: roles of one's own, students in them, and acts one after the other."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from game.classroom.cast import Cast, Part
from game.classroom.errors import ClassError
from game.classroom.folding import SERVER, TEACHER, Who, after
from game.classroom.phases import Phase
from game.classroom.room import ClassRoom
from game.classroom.server_acts import ClassAct, Committed, Resolve, Sit
from game.classroom.student_acts import Ballot, HoldBack, Propose, Ready, Second, Veto, Withdraw
from game.classroom.teacher_acts import EndPhase, Start
from game.rules import Side
from game.scenario.teaching import Protocol, Role

__all__ = ["Lesson", "a_cast", "a_class", "a_lesson", "refused", "resolve"]


def a_role(side: Side, name: str, power: str) -> Part:
    role = Role.model_validate(
        {
            "id": name,
            "side": side.slug,
            "name": name,
            "public": "What everybody knows.",
            "private": f"What only {name} knows.",
            "power": power,
            "persona": "random",
        }
    )
    return Part(role, side)


def a_cast(
    us: dict[str, str] | None = None, china: dict[str, str] | None = None, **rules: object
) -> Cast:
    """Roles with their powers, the first one leads."""
    teams = {
        Side.US: us or {"house": "propose", "congress": "veto", "maker": "second"},
        Side.CHINA: china or {"council": "propose", "customs": "hold-back"},
    }
    parts = tuple(
        a_role(side, name, power) for side, team in teams.items() for name, power in team.items()
    )
    leads = (next(iter(teams[Side.US])), next(iter(teams[Side.CHINA])))
    return Cast(parts, leads, Protocol.model_validate(rules))


@dataclass
class Lesson:
    """A room that acts are done in, and who is called what."""

    room: ClassRoom
    numbers: dict[str, int] = field(default_factory=dict)

    def do(self, who: Who, act: ClassAct) -> None:
        self.room = after(self.room, who, act)

    def sit(self, name: str, role: str) -> int:
        number = len(self.room.students) + 1
        self.numbers[name] = number
        self.do(SERVER, Sit(digest=f"{number:064x}", alias=(0, number), role=role))
        return number

    def lead(self, act: ClassAct) -> None:
        self.do(TEACHER, act)

    def end(self) -> None:
        """The teacher ends the phase."""
        self.lead(EndPhase(turn=self.room.turn, phase=self.room.phase))

    def until(self, phase: Phase) -> "Lesson":
        if self.room.phase is Phase.GATHER:
            self.lead(Start())
        while self.room.phase is not phase:
            self.end()
        return self

    def propose(self, name: str, *orders: str) -> int:
        self.do(self.numbers[name], Propose(turn=self.room.turn, revision=0, orders=orders))
        return self.room.proposals[-1].number

    def second(self, name: str, number: int) -> None:
        self.do(self.numbers[name], Second(turn=self.room.turn, revision=0, number=number))

    def withdraw(self, name: str, number: int) -> None:
        self.do(self.numbers[name], Withdraw(turn=self.room.turn, revision=0, number=number))

    def veto(self, name: str, number: int) -> None:
        self.do(self.numbers[name], Veto(turn=self.room.turn, revision=0, number=number))

    def hold_back(self, name: str, share: float) -> None:
        self.do(self.numbers[name], HoldBack(turn=self.room.turn, revision=0, share=share))

    def vote(self, name: str, number: int) -> None:
        self.do(self.numbers[name], Ballot(turn=self.room.turn, revision=0, number=number))

    def ready(self, name: str) -> None:
        act = Ready(turn=self.room.turn, revision=0, phase=self.room.phase)
        self.do(self.numbers[name], act)

    def standing(self, side: Side) -> list[int]:
        return [each.number for each in self.room.ballot(side)]


def a_lesson(cast: Cast | None = None, **seats: str) -> Lesson:
    """Open a class with students of these names in these roles."""
    lesson = Lesson(ClassRoom(cast or a_cast()))
    for name, role in seats.items():
        lesson.sit(name, role)
    return lesson


NOTHING = Committed(number=0, orders=(), why="majority", votes={}, by_persona=())


def a_class() -> Lesson:
    """Two teams in which every power is held by somebody, about to propose."""
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
