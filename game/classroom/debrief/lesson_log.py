"""What was sent between the governments, and what the teacher did, each with when."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from game.classroom.class_log import ClassRecord, LoggedAct
from game.classroom.debrief.seats import tell_role, tell_student
from game.classroom.folding import TEACHER
from game.classroom.room import ClassRoom
from game.classroom.server_acts import ClassAct
from game.classroom.student_acts import SendNote
from game.classroom.talk import Note
from game.classroom.teacher_acts import (
    Door,
    Inject,
    Mute,
    Override,
    PersonaSeat,
    Revoke,
    Rewind,
    Seat,
)
from game.classroom.teacher_acts import Notice as TellAll
from game.readouts.words.names import Names
from game.rules import Side, Stock

__all__ = ["Led", "SentNote", "notes_of", "tell_led", "what_the_teacher_did"]

QUIET: Final = ("end-phase", "judge-note", "name", "settings")
"""Acts of a teacher of which the class need not hear again; the tables have them all."""


@dataclass(frozen=True)
class SentNote:
    """A note with the course and the turn that it was sent in."""

    note: Note
    course: int


@dataclass(frozen=True)
class Led:
    """Something that the teacher did."""

    minutes: float
    """Since the class was opened."""
    course: int
    turn: int
    """Turns finished."""
    act: ClassAct
    room: ClassRoom
    """As it was before."""


def notes_of(record: ClassRecord) -> tuple[SentNote, ...]:
    """Return the notes in the order in which they were sent, as the teacher left them."""
    sent = [
        each.course
        for each in record.acts
        if isinstance(each.written.act, SendNote) and not each.written.refused
    ]
    return tuple(
        SentNote(note, course) for note, course in zip(record.room.notes, sent, strict=True)
    )


def minutes_into(record: ClassRecord, act: LoggedAct) -> float:
    """Return how long after the opening something was done [minutes]."""
    return (act.written.at - record.began).total_seconds() / 60.0


def what_the_teacher_did(record: ClassRecord) -> Iterator[Led]:
    """Yield what the teacher did, but for what went by rote or concerns a name or a note alone."""
    for each in record.acts:
        written, minutes = each.written, minutes_into(record, each)
        if written.who == TEACHER and not written.refused and written.act.kind not in QUIET:
            yield Led(minutes, each.course, each.before.turn, written.act, each.before)


def tell_led(led: Led, names: Names) -> str:
    """Return what the teacher did in a sentence."""
    texts, act = names.texts, led.act
    match act:
        case Door():
            return texts(f"debrief-act-door-{'open' if act.open else 'shut'}")
        case Seat():
            who = tell_student(led.room, act.student, texts)
            return texts("debrief-act-seat", who=who, role=tell_role(led.room, act.role, texts))
        case PersonaSeat():
            key = f"debrief-act-persona-{'on' if act.on else 'off'}"
            return texts(key, role=tell_role(led.room, act.role, texts))
        case Revoke():
            return texts("debrief-act-revoke", who=tell_student(led.room, act.student, texts))
        case Inject():
            return texts("debrief-act-inject", event=names.event(act.event)[0])
        case TellAll():
            return texts("debrief-act-notice", text=act.text)
        case Override():
            return texts("debrief-act-override", what=_subject(act, names), note=act.note)
        case Rewind():
            return texts("debrief-act-rewind", turn=act.turn)
        case Mute():
            whom = act.whom
            told = (
                tell_student(led.room, whom, texts)
                if isinstance(whom, int)
                else names.side(Side.of(whom))
            )
            return texts(f"debrief-act-mute-{'on' if act.on else 'off'}", who=told)
    return texts(f"debrief-act-{act.kind}")


def _subject(act: Override, names: Names) -> str:
    """What was set, by its name."""
    if act.of == "stock":
        return names.stock(next(stock for stock in Stock if stock.slug == act.subject))
    return names.gate(names.ruleset.gates.slugs.index(act.subject))
