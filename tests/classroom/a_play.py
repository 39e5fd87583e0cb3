"""A class that plays by chance: every kind of act, in any order, by anybody."""

import random
from typing import Any

from game.classroom.phases import Phase
from game.match import named
from tests.classroom.a_class import Classroom, side_of, some_orders

__all__ = ["any_act_of_the_teacher", "any_student_act"]

LINES = ("Hold the line.", "再想想。", "どうしますか。", "<b>no</b>")


def any_student_act(classroom: Classroom, number: int, chance: random.Random) -> dict[str, Any]:
    """Choose something that a student might ask for, also what cannot be done now."""
    room = classroom.room
    board = {"turn": classroom.table.turn, "revision": classroom.table.revision}
    listed = [each.number for each in room.proposals if each.side is side_of(classroom, number)]
    one = chance.choice([0, *listed, 99])
    phase = chance.choice([room.phase, Phase.REVEAL]).value
    return chance.choice(
        [
            {"kind": "propose", "orders": _orders(classroom, number, chance), **board},
            {"kind": "propose", "orders": _orders(classroom, number, chance), **board},
            {"kind": "second", "number": one, **board},
            {"kind": "withdraw", "number": one, **board},
            {"kind": "veto", "number": one, **board},
            {"kind": "hold-back", "share": chance.choice([0.1, 0.3, 0.5]), **board},
            {"kind": "ballot", "number": one, **board},
            {"kind": "ballot", "number": one, **board},
            {"kind": "ready", "phase": phase, **board},
            {"kind": "chat", "text": chance.choice(LINES)},
            {"kind": "send-note", "tone": "offer", "text": chance.choice(LINES)},
            {"kind": "ask-name", "text": "Ann"},
            {"kind": "ask-team", "team": "us"},
        ]
    )


def any_act_of_the_teacher(classroom: Classroom, chance: random.Random) -> dict[str, Any]:
    """Choose something that the teacher might ask for, but for the end of the class."""
    room = classroom.room
    student = chance.randint(0, len(room.students) + 1)
    role = chance.choice([part.id for part in room.cast.parts])
    event = chance.choice([each.slug for each in classroom.table.ruleset.events])
    on = chance.random() < 0.5
    return chance.choice(
        [
            {"kind": "door", "open": on},
            {"kind": "start", "plan": chance.choice([0, 45])},
            {"kind": "pause"},
            {"kind": "go-on"},
            {"kind": "go-on"},
            {"kind": "extend", "seconds": 30},
            {"kind": "end-phase", "turn": room.turn, "phase": room.phase.value},
            {"kind": "end-phase", "turn": room.turn, "phase": room.phase.value},
            {"kind": "step-back", "turn": room.turn, "phase": room.phase.value},
            {"kind": "rewind", "turn": chance.randint(0, room.turn)},
            {"kind": "seat", "student": student, "role": role},
            {"kind": "persona", "role": role, "on": on},
            {"kind": "inject", "event": event},
            {"kind": "notice", "text": "Listen."},
            _override(classroom, chance),
            {"kind": "judge-note", "team": "us", "number": 1, "verdict": "publish"},
            {"kind": "name", "student": student, "yes": on},
            {"kind": "mute", "whom": student, "on": on},
            {"kind": "settings", "chat": on, "auto_advance": not on, "vote": 0.5},
        ]
    )


def _orders(classroom: Classroom, number: int, chance: random.Random) -> list[str]:
    side = side_of(classroom, number)
    seen = classroom.table.observe(side)
    return list(named(classroom.table.ruleset, side, some_orders(seen, chance)))


def _override(classroom: Classroom, chance: random.Random) -> dict[str, Any]:
    stock, value = chance.choice([("tension", 0.7), ("us_funds", 0.5), ("china_funds", 1.0)])
    return {"kind": "override", "of": "stock", "subject": stock, "value": value, "note": "So."}
