"""Folding: the room after an act, or the reason why it cannot be done now."""

from typing import Literal, TypeAlias, cast

from game.classroom.errors import ClassError
from game.classroom.of_server import after_server
from game.classroom.of_students import after_student
from game.classroom.of_teacher import after_teacher
from game.classroom.room import ClassRoom
from game.classroom.server_acts import ClassAct, ServerAct
from game.classroom.student_acts import STUDENT_ACTS
from game.classroom.teacher_acts import TEACHER_ACTS

__all__ = ["SERVER", "TEACHER", "Who", "after"]

TEACHER: Literal["teacher"] = "teacher"
SERVER: Literal["server"] = "server"

Who: TypeAlias = int | Literal["teacher", "server"]
"""Who does something: a student by number, the teacher, or the server by itself."""


def after(room: ClassRoom, who: Who, act: ClassAct) -> ClassRoom:
    """Return the room after an act; raise `ClassError` where it is not for them, or not now."""
    if who == SERVER:
        return after_server(room, cast(ServerAct, act))
    if who == TEACHER:
        if not isinstance(act, TEACHER_ACTS):
            raise ClassError("not-yours")
        return after_teacher(room, act)
    student = room.student(who)
    if student is None or student.revoked:
        raise ClassError("revoked")
    if not isinstance(act, STUDENT_ACTS):
        raise ClassError("not-yours")
    return after_student(room, student, act)
