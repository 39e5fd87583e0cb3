"""The room of a class: who sits where, which phase it is, what is proposed, voted and said.

A room is folded from the acts, one by one (`folding`), and holds nothing of the match itself; so
the same acts give the same room, whether they were just done or are read again after a restart.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from game.classroom.ballot import vote_of_role
from game.classroom.cast import Cast, Part
from game.classroom.people import Student
from game.classroom.phases import TIMED, Phase
from game.classroom.proposals import Proposal, on_the_ballot
from game.classroom.server_acts import Committed
from game.classroom.talk import ChatLine, Note, Notice
from game.rules import Side

__all__ = ["Branch", "ClassRoom", "ClassSettings"]


@dataclass(frozen=True)
class ClassSettings:
    """How a class is led; the teacher changes it at any time."""

    chat: bool = True
    """Whether teams may chat."""
    notes: Literal["direct", "screened"] = "screened"
    """Whether notes between governments wait for the teacher."""
    auto_advance: bool = True
    """Whether a phase ends once everybody who is there is done."""
    by_plan: bool = False
    """Whether the match ends once the turns of the lesson plan are played."""
    seconds: Mapping[str, int] = field(default_factory=dict)
    """Lengths of phases that differ from the scenario's [s]."""


@dataclass(frozen=True)
class Branch:
    """A course of the match that was left for another."""

    number: int
    """Counted from 1, in the order in which they were left."""
    turns: int
    """Turns that had been played in it."""
    kept: int
    """Turns that the course that followed has in common with it."""


@dataclass(frozen=True)
class ClassRoom:
    """What there is in a class beside the table."""

    cast: Cast
    settings: ClassSettings = ClassSettings()
    plan: int = 0
    """Minutes of the lesson plan, 0 for none."""
    door: bool = False
    """Whether whoever is not in may sit down."""
    phase: Phase = Phase.GATHER
    turn: int = 0
    """Turns finished."""
    paused: bool = False
    closing: bool = False
    """Whether the vote has ended and the turn is about to be resolved."""
    over: bool = False
    """Whether the match has ended by itself."""
    students: tuple[Student, ...] = ()
    absent: frozenset[str] = frozenset()
    """Roles of which nobody has been heard for a while."""
    personas: frozenset[str] = frozenset()
    """Roles that the teacher has given to their persona."""
    proposals: tuple[Proposal, ...] = ()
    """Of this turn, both teams."""
    proposed: Mapping[Side, int] = field(default_factory=dict)
    """How many proposals of each team there have been."""
    ballots: Mapping[int, int] = field(default_factory=dict)
    """The proposal, or 0, that each student backs; the latest choice is last."""
    ready: frozenset[int] = frozenset()
    """Students who are done with this phase."""
    stand_ins: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What the personas of roles would order this turn."""
    vetoed: Mapping[str, int] = field(default_factory=dict)
    """Roles that have used their veto, each with the turns that were finished then."""
    held_back: Mapping[Side, float] = field(default_factory=dict)
    """Share of a team's funds that is put aside this turn [0..1]."""
    hold_backs: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """When each role has held funds back: turns that were finished then."""
    committed: Mapping[Side, Committed] = field(default_factory=dict)
    """What the teams committed in the last turn."""
    lines: tuple[ChatLine, ...] = ()
    said: Mapping[Side, int] = field(default_factory=dict)
    """How many lines of each team there have been."""
    notes: tuple[Note, ...] = ()
    sent: Mapping[Side, int] = field(default_factory=dict)
    """How many notes each team has sent since the turn began."""
    notices: tuple[Notice, ...] = ()
    muted_teams: frozenset[Side] = frozenset()
    branches: tuple[Branch, ...] = ()

    @property
    def is_played_out(self) -> bool:
        """Whether the match ends here: by itself, or by the plan where the teacher has chosen so.

        Beyond the turns of the plan, where a teacher has gone on, it does not end by it any more.
        """
        return self.over or (
            self.settings.by_plan and self.turn == self.cast.lengths.get(self.plan)
        )

    # Who is there.

    def student(self, number: int) -> Student | None:
        """Return the student of that number."""
        return self.students[number - 1] if 0 < number <= len(self.students) else None

    def with_digest(self, digest: str) -> Student | None:
        """Return who holds the token of this digest, revoked or not."""
        return next((each for each in self.students if each.digest == digest), None)

    def in_role(self, role: str) -> tuple[Student, ...]:
        """Return whose devices sit in a role."""
        return tuple(each for each in self.students if each.role == role and not each.revoked)

    def part_of(self, student: Student) -> Part:
        """Return the role that a student sits in."""
        return self.cast.by_id[student.role]

    def is_played_by_people(self, role: str) -> bool:
        """Tell whether a role is played by its people now, rather than by its persona."""
        if role in self.absent or role in self.personas:
            return False
        return any(each.role == role and not each.revoked for each in self.students)

    def people(self, side: Side) -> tuple[str, ...]:
        """Return the ids of a team's roles that are played by people now."""
        held = {each.role for each in self.students if not each.revoked}
        held -= self.absent | self.personas
        return tuple(part.id for part in self.cast.team(side) if part.id in held)

    # What is proposed and voted.

    def proposal(self, side: Side, number: int) -> Proposal | None:
        """Return a team's proposal of that number, None where there is none this turn."""
        return next(
            (each for each in self.proposals if each.number == number and each.side is side), None
        )

    def ballot(self, side: Side) -> tuple[Proposal, ...]:
        """Return what stands on a team's ballot, the earliest first."""
        return on_the_ballot(self.proposals, self.cast, side, self.people(side))

    def votes(self, side: Side) -> dict[str, int]:
        """Return what each role of people in a team backs, where it has voted."""
        chosen: dict[str, list[int]] = {}
        people = self.people(side)
        for number, choice in self.ballots.items():
            student = self.student(number)
            if student is not None and student.role in people and not student.revoked:
                chosen.setdefault(student.role, []).append(choice)
        return {role: vote_of_role(chosen[role]) for role in people if role in chosen}

    def seconds(self, phase: Phase) -> int | None:
        """Return how long a phase lasts [s]; None for one without a clock."""
        if phase not in TIMED:
            return None
        return self.settings.seconds.get(phase) or self.cast.seconds(phase, self.plan)
