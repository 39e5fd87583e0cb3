"""A class without a table: roles of one's own, students in them, and acts one after the other."""

from dataclasses import dataclass, field

from game.classroom.acts import (
    Ballot,
    EndPhase,
    HoldBack,
    Propose,
    Ready,
    Second,
    Start,
    Veto,
    Withdraw,
)
from game.classroom.cast import Cast, Part
from game.classroom.folding import SERVER, TEACHER, Who, after
from game.classroom.phases import Phase
from game.classroom.room import ClassRoom
from game.classroom.server_acts import ClassAct, Sit
from game.rules import Side
from game.scenario.teaching import Protocol, Role

__all__ = ["Lesson", "a_cast", "a_lesson"]


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
