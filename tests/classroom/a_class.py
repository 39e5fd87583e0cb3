"""A class with its table and its file, a clock that is set by hand, and students in it."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from game.classroom.hosted_class import HostedClass
from game.classroom.opening import SUFFIX, ClassOpening
from game.classroom.people import Student
from game.classroom.phases import Phase
from game.match import named
from game.online.server.store import Store
from game.rules import Observation, Side
from game.scenario import load_scenario

__all__ = ["OPENING", "SCENARIO", "Classroom", "a_class", "some_orders"]

SCENARIO = "classroom-45"
OPENING = ClassOpening("a" * 32, "123456", "b" * 32)


@dataclass
class Hands:
    """The hands of a clock."""

    at: float = 0.0

    def __call__(self) -> float:
        return self.at


@dataclass
class Classroom:
    """A hosted class that a test leads and plays."""

    hosted: HostedClass
    hands: Hands
    keys: int = 0
    tokens: dict[int, str] = field(default_factory=dict)

    @property
    def room(self):
        return self.hosted.room

    @property
    def table(self):
        return self.hosted.table

    def key(self) -> str:
        self.keys += 1
        return f"{self.keys:032x}"

    def lead(self, kind: str, **what: Any) -> dict[str, Any]:
        return self.hosted.lead(self.key(), {"kind": kind, **what})

    def sit(self, *roles: str) -> list[Student]:
        """Sit down one student for each role."""
        found = []
        for role in roles:
            number = len(self.room.students) + 1
            self.tokens[number] = f"{number:032x}"
            self.hosted.sit(self.tokens[number], OPENING.pin)
            self.lead("seat", student=number, role=role)
            found.append(self.student(number))
        return found

    def student(self, number: int) -> Student:
        student = self.hosted.student(self.tokens[number])
        assert student is not None
        return student

    def do(self, number: int, kind: str, /, **what: Any) -> dict[str, Any]:
        return self.hosted.act(self.student(number), self.key(), {"kind": kind, **what})

    def on_board(self, number: int, kind: str, /, **what: Any) -> dict[str, Any]:
        """Do something on the board as it is now."""
        where = {"turn": self.table.turn, "revision": self.table.revision}
        return self.do(number, kind, **where, **what)

    def propose(self, number: int, chance: random.Random) -> dict[str, Any]:
        """Propose orders that can be given, chosen by chance."""
        side = self.room.part_of(self.student(number)).side
        orders = some_orders(self.table.observe(side), chance)
        return self.on_board(
            number, "propose", orders=list(named(self.table.ruleset, side, orders))
        )

    def end_phase(self) -> dict[str, Any]:
        return self.lead("end-phase", turn=self.room.turn, phase=self.room.phase.value)

    def until(self, phase: Phase) -> None:
        if self.room.phase is Phase.GATHER:
            self.lead("start")
        while self.room.phase is not phase:
            self.end_phase()

    def wait(self, seconds: float, *, beat: float = 5.0, here: tuple[int, ...] = ()) -> None:
        """Let time pass, with signs of life of those who are there."""
        for _ in range(int(seconds / beat)):
            self.hands.at += beat
            for number in here:
                self.student(number)
            self.hosted.tick()

    def again(self) -> None:
        """Take the class up from its file, as a server does that was started again."""
        path = self.hosted.file
        self.hosted.close()
        self.hosted = HostedClass(Store.open(path), now=self.hands)
        self.hosted.rest()


@contextmanager
def a_class(
    folder: Path, scenario: str | Path = SCENARIO, *, seed: int = 5, door: bool = True
) -> Iterator[Classroom]:
    """Open a class for as long as the block lasts."""
    hands = Hands()
    folder.mkdir(parents=True, exist_ok=True)
    store = Store.begin(folder / f"class{SUFFIX}")
    hosted = HostedClass.begin(store, OPENING, load_scenario(scenario), seed, now=hands)
    classroom = Classroom(hosted, hands)
    if door:
        classroom.lead("door", open=True)
    try:
        yield classroom
    finally:
        classroom.hosted.close()


def some_orders(seen: Observation, chance: random.Random, most: int = 2) -> tuple[int, ...]:
    """Choose one or more orders that can be given together, by chance."""
    legal = [int(order) for order in np.nonzero(seen.legal[0])[0]]
    chance.shuffle(legal)
    chosen: tuple[int, ...] = ()
    for order in legal:
        if len(chosen) < most and not seen.problems((*chosen, order)):
            chosen = (*chosen, order)
    return chosen


def side_of(classroom: Classroom, number: int) -> Side:
    """The team of a student."""
    return classroom.room.part_of(classroom.student(number)).side
