"""What the log shows of the work of each team: figures beside which a rubric is filled in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.analysis.private_score import private_score
from game.classroom.class_log import ClassRecord, LoggedAct
from game.classroom.debrief.decisions import decisions_of
from game.classroom.student_acts import Chat, HoldBack, Propose, Second, SendNote, Veto
from game.language import Texts
from game.match import ToldTable
from game.rules import SIDES, Side

__all__ = ["Evidence", "evidence_of", "tell_evidence"]


@dataclass(frozen=True)
class Evidence:
    """What the log shows of one team; counts are over all courses, decisions over the last."""

    side: Side
    students: int
    roles: int
    """That were ever held by people."""
    proposals: int
    proposing: int
    """Roles that people proposed from."""
    seconds: int
    vetoes: int
    held_back: int
    turnout: float
    """Votes cast, of those that roles of people could have cast [0..1]."""
    unanimous: int
    """Turns in which all who voted backed the same."""
    contested: int
    """Turns in which they did not."""
    defaults: int
    """Turns in which too few had voted."""
    notes: int
    lines: int
    """Said in the team's chat."""
    score: float
    """Of the side [points]."""
    private: float
    """Mean of the private scores of its roles [points]."""


def evidence_of(record: ClassRecord, table: ToldTable) -> tuple[Evidence, Evidence]:
    """Return what the log shows of both teams, with the scores of the last course."""
    us, china = (_of_team(record, table, side) for side in SIDES)
    return us, china


def _of_team(record: ClassRecord, table: ToldTable, side: Side) -> Evidence:
    room = record.room
    people = [each for each in room.students if room.part_of(each).side is side]
    team = room.cast.team(side)
    done = [*_done_by_people(record, side)]
    last = len(record.courses) - 1
    decided = [each for key, each in decisions_of(record, last).items() if key[1] is side]
    votes = [_votes_of_people(each.committed.votes, each.committed.by_persona) for each in decided]
    able = sum(len(each.room.people(side)) for each in decided)
    defaults = sum(each.committed.why.startswith("default") for each in decided)
    history = table.history(side)
    states = [seen.known for seen in history]
    scores = [private_score(table.ruleset, states, part.role).total for part in team]
    verdict = history[-1].verdict
    return Evidence(
        side=side,
        students=len(people),
        roles=len({each.role for each in people}),
        proposals=_count(done, Propose),
        proposing=len({role for act, role in done if isinstance(act.written.act, Propose)}),
        seconds=_count(done, Second),
        vetoes=_count(done, Veto),
        held_back=_count(done, HoldBack),
        turnout=sum(map(len, votes)) / able if able else 0.0,
        unanimous=sum(len(set(each)) == 1 for each in votes),
        contested=sum(len(set(each)) > 1 for each in votes),
        defaults=defaults,
        notes=_count(done, SendNote),
        lines=_count(done, Chat),
        score=float((verdict.score_us if side is Side.US else verdict.score_china)[0]),
        private=sum(scores) / len(scores),
    )


def _votes_of_people(votes: dict[str, int], by_persona: Sequence[str]) -> list[int]:
    return [vote for role, vote in votes.items() if role not in by_persona]


def _done_by_people(record: ClassRecord, side: Side) -> Iterator[tuple[LoggedAct, str]]:
    """What students of a team did, each with the role they sat in then."""
    for each in record.acts:
        who = each.written.who
        student = each.before.student(who) if isinstance(who, int) else None
        if each.written.refused:
            continue
        if student is not None and each.before.part_of(student).side is side:
            yield each, student.role


def _count(done: Sequence[tuple[LoggedAct, str]], kind: type) -> int:
    return sum(isinstance(act.written.act, kind) for act, _ in done)


def tell_evidence(both: tuple[Evidence, Evidence], texts: Texts) -> list[tuple[str, str, str]]:
    """Return a line for each figure: what it is, and its value for either team."""
    us, china = ([*_values(each, texts)] for each in both)
    return [(label, one, other) for (label, one), (_, other) in zip(us, china, strict=True)]


def _values(each: Evidence, texts: Texts) -> Iterator[tuple[str, str]]:
    for name in (
        "students",
        "roles",
        "proposals",
        "proposing",
        "seconds",
        "vetoes",
        "held_back",
        "unanimous",
        "contested",
        "defaults",
        "notes",
        "lines",
    ):
        yield texts(f"debrief-shows-{name.replace('_', '-')}"), texts.number(getattr(each, name))
    yield texts("debrief-shows-turnout"), texts.percent(each.turnout)
    yield texts("debrief-shows-score"), texts.number(each.score, 1)
    yield texts("debrief-shows-private"), texts.number(each.private, 1)
