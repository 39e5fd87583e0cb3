"""Whatever the other team keeps secret, not one byte that anybody else is shown depends on it.

``LEAKS=200`` in the environment plays as many classes.
"""

import os
import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from game.classroom.phases import Phase
from game.classroom.views import ClassViews
from game.rules import SIDES, Side
from tests.classroom.a_class import Classroom, a_class
from tests.classroom.two_classes import members, some_act

CLASSES = int(os.environ.get("LEAKS", "2"))
TURNS = 2
SCENARIOS = ("quick-start", "classroom-45")
LANGUAGES = ("en", "ja", "zh")


@dataclass
class Run:
    """One of two classes that differ in what one team keeps secret."""

    classroom: Classroom
    views: ClassViews
    language: str = "en"
    told: list[str] = field(default_factory=list)

    def do(self, number: int, kind: str, /, **what: Any) -> dict[str, Any]:
        return self.classroom.on_board(number, kind, **what)

    def listen(self, secretive: Side) -> None:
        """Record all that anybody outside a team can be shown now, and every doorbell's number."""
        hosted = self.classroom.hosted
        for each in self.classroom.room.students:
            view = self.views.phone(each, self.language)  # also theirs who keep the secret
            if self.classroom.room.part_of(each).side is not secretive:
                self.told.append(repr(view))
        self.told.append(repr(self.views.projector(self.language)))
        self.told.append(str([hosted.revision(each) for each in (secretive.rival, "projector")]))


def open_turn(runs: list[Run], secretive: Side, chance: random.Random) -> None:
    """Everybody keeps their secrets, then the teams commit the same in both classes.

    Both vote no orders, so that the reveal is alike; how they came to it is not.
    """
    seeds = [chance.random(), chance.random()]
    shared = chance.random()
    for run, seed in zip(runs, seeds, strict=True):
        own, other = random.Random(seed), random.Random(shared)
        for _ in range(own.randint(2, 7)):
            some_act(run.classroom, own.choice(members(run.classroom.room, secretive)), own)
        run.listen(secretive)
        for _ in range(3):
            some_act(
                run.classroom, other.choice(members(run.classroom.room, secretive.rival)), other
            )
        run.listen(secretive)
        run.classroom.end_phase()
        run.listen(secretive)
        voters = members(run.classroom.room, secretive)
        for number in voters:
            listed = [each.number for each in run.classroom.room.ballot(secretive)]
            run.do(number, "ballot", number=own.choice([0, *listed]))
            run.listen(secretive)
        for number in voters:
            run.do(number, "ballot", number=0)
            run.listen(secretive)
        for number in members(run.classroom.room, secretive.rival):
            run.do(number, "ballot", number=0)
        run.listen(secretive)
        assert run.classroom.room.phase is Phase.REVEAL
        run.classroom.end_phase()
        run.listen(secretive)


@pytest.mark.parametrize("number", range(CLASSES))
def test_not_one_byte_differs_before_the_reveal(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(number)
    monkeypatch.setattr("game.classroom.hosted_class.time.time_ns", lambda: 10**15)
    monkeypatch.setattr(
        "game.classroom.hosted_class.draw_alias", lambda taken: (len(taken) % 32, 0)
    )
    secretive = SIDES[number % 2]
    scenario = chance.choice(SCENARIOS)
    with (
        a_class(tmp_path / "one", scenario, seed=number) as one,
        a_class(tmp_path / "other", scenario, seed=number) as other,
    ):
        language = chance.choice(LANGUAGES)
        runs = [Run(each, ClassViews(each.hosted), language) for each in (one, other)]
        roles = [part.id for part in one.room.cast.parts]
        seats = [*roles, *(chance.choice(roles) for _ in range(3))]
        for run in runs:
            run.classroom.sit(*seats)
            run.classroom.until(Phase.PROPOSE)
        for _ in range(TURNS):
            open_turn(runs, secretive, chance)
            assert len(runs[0].told) == len(runs[1].told)
            for first, second in zip(runs[0].told, runs[1].told, strict=True):
                assert first == second
        assert one.room != other.room, "else there was nothing to keep"


def test_a_secret_that_was_told_would_be_noticed(tmp_path: Path) -> None:
    """Else the test above would pass whatever is told."""
    told = []
    for number in (1, 2):
        with a_class(tmp_path / str(number)) as classroom:
            (us,) = classroom.sit("white-house")
            classroom.until(Phase.PROPOSE)
            run = Run(classroom, ClassViews(classroom.hosted))
            classroom.propose(us.number, random.Random(number))
            told.append(repr(run.views.phone(us, "en").proposals))

    assert told[0] != told[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_role_reads_what_is_for_another_alone(language: str, tmp_path: Path) -> None:
    """Briefs, fears and goals; also not those of one's own team."""
    with a_class(tmp_path) as classroom:
        parts = classroom.room.cast.parts
        students = classroom.sit(*(part.id for part in parts))
        classroom.until(Phase.PROPOSE)
        views = ClassViews(classroom.hosted)
        texts = {
            part.id: views.phone(each, language).role.private
            for part, each in zip(parts, students, strict=True)
        }
        shown = {
            part.id: repr(views.phone(each, language))
            for part, each in zip(parts, students, strict=True)
        }
        shown["projector"] = repr(views.projector(language))
        for role, private in texts.items():
            readers = {who for who, told in shown.items() if private in told}
            assert readers == {role}
