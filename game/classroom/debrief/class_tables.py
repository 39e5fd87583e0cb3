"""The tables of a class: those of its match for each course, and what the class did."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from game.analysis.private_score import private_score
from game.classroom.class_log import ClassRecord
from game.classroom.debrief.courses import tables_of
from game.classroom.debrief.decisions import decisions_of
from game.classroom.debrief.lesson_log import minutes_into, notes_of
from game.classroom.folding import Who
from game.match import ToldTable
from game.readouts.data.match_tables import read_match_tables
from game.readouts.data.tables import Cell, DataTable, columns_of, table_of
from game.readouts.words.names import Names
from game.rules import Side

__all__ = ["read_class_tables"]


def read_class_tables(record: ClassRecord, names: Names) -> tuple[DataTable, ...]:
    """Return a class as tables.

    Students are numbers, and what was chatted is not in them: a class may be studied without
    knowing who was who. Notes are, for the class has read them.
    """
    tables, texts = tables_of(record), names.texts
    every = zip(*(read_match_tables(table, names) for table in tables), strict=True)
    last = len(tables) - 1
    return (
        *(_of_all_courses(same, names) for same in every),
        table_of("roles", ROLES, _roles(record), texts),
        table_of("proposals", PROPOSALS, _proposals(record, last), texts),
        table_of("votes", VOTES, _votes(record, last), texts),
        table_of("decisions", DECISIONS, _decisions(record, last), texts),
        table_of("notes", NOTES, _notes(record), texts),
        table_of("goals", GOALS, _goals(record, tables), texts),
        table_of("acts", ACTS, _acts(record), texts),
    )


ROLES = ("role", "side", "power", "persona", "students")
PROPOSALS = ("turn", "number", "side", "role", "student", "orders", "seconded", "struck", "votes")
VOTES = ("turn", "side", "role", "vote", "by_persona")
DECISIONS = ("turn", "side", "chosen", "orders", "why")
NOTES = ("note", "course", "turn_after", "side", "student", "tone", "note_text", "read_by")
GOALS = ("course", "role", "goal", "value", "reached_share", "goal_points")
ACTS = ("number", "minute", "course", "turn_after", "phase", "who", "act", "refused")


def _of_all_courses(same: Sequence[DataTable], names: Names) -> DataTable:
    """One table of the match, with the course that each row is of."""
    columns = (*columns_of("class", ("course",), names.texts), *same[0].columns)
    rows = tuple((course, *row) for course, table in enumerate(same, start=1) for row in table.rows)
    return replace(same[0], columns=columns, rows=rows)


def _roles(record: ClassRecord) -> Iterator[tuple[Cell, ...]]:
    room = record.room
    for part in room.cast.parts:
        people = len(room.in_role(part.id))
        yield part.id, part.side.slug, part.power, part.role.persona, people


def _proposals(record: ClassRecord, course: int) -> Iterator[tuple[Cell, ...]]:
    for (turn, side), decision in sorted(decisions_of(record, course).items()):
        for each in decision.proposals:
            votes = len(decision.voters(each.number))
            yield (
                turn,
                each.number,
                side.slug,
                each.role,
                each.student or None,
                _joined(each.orders),
                _joined(each.seconded),
                each.struck,
                votes,
            )


def _votes(record: ClassRecord, course: int) -> Iterator[tuple[Cell, ...]]:
    for (turn, side), decision in sorted(decisions_of(record, course).items()):
        for role, vote in decision.committed.votes.items():
            yield turn, side.slug, role, vote, role in decision.committed.by_persona


def _decisions(record: ClassRecord, course: int) -> Iterator[tuple[Cell, ...]]:
    for (turn, side), decision in sorted(decisions_of(record, course).items()):
        done = decision.committed
        yield turn, side.slug, done.number, _joined(done.orders), done.why


def _notes(record: ClassRecord) -> Iterator[tuple[Cell, ...]]:
    for sent in notes_of(record):
        note = sent.note
        yield (
            note.number,
            sent.course + 1,
            note.turn,
            note.side.slug,
            note.student,
            note.tone,
            note.text,
            note.state,
        )


def _goals(record: ClassRecord, tables: Sequence[ToldTable]) -> Iterator[tuple[Cell, ...]]:
    for course, table in enumerate(tables, start=1):
        states = [seen.known for seen in table.history(Side.US)]
        for part in record.room.cast.parts:
            score = private_score(table.ruleset, states, part.role)
            for number, goal in enumerate(score.goals, start=1):
                yield course, part.id, number, goal.value, goal.reached, goal.points


def _acts(record: ClassRecord) -> Iterator[tuple[Cell, ...]]:
    for number, each in enumerate(record.acts, start=1):
        written, room = each.written, each.before
        yield (
            number,
            minutes_into(record, each),
            each.course + 1,
            room.turn,
            room.phase.value,
            _who(written.who),
            written.act.kind,
            written.refused or None,
        )


def _who(who: Who) -> str:
    return who if isinstance(who, str) else f"student-{who}"


def _joined(slugs: Iterable[str]) -> str:
    return " ".join(slugs)
