"""Who did something, by their role and the name they had in class."""

from game.classroom.aliases import tell_name
from game.classroom.proposals import Proposal
from game.classroom.room import ClassRoom
from game.language import Texts

__all__ = ["tell_proposer", "tell_role", "tell_roles", "tell_student"]


def tell_role(room: ClassRoom, role: str, texts: Texts) -> str:
    """Return what a role is called."""
    return texts.pick(room.cast.by_id[role].role.name)


def tell_roles(room: ClassRoom, roles: tuple[str, ...], by: tuple[str, ...], texts: Texts) -> str:
    """Return roles in one enumeration; those in ``by`` were played by their personas."""
    told = []
    for role in roles:
        name = tell_role(room, role, texts)
        told.append(texts("debrief-persona-seat", role=name) if role in by else name)
    return texts.join(told)


def tell_student(room: ClassRoom, number: int, texts: Texts) -> str:
    """Return a student's role and the name they had in class."""
    student = room.student(number)
    assert student is not None
    role = tell_role(room, student.role, texts)
    return texts("debrief-seat", role=role, name=tell_name(student, texts))


def tell_proposer(room: ClassRoom, proposal: Proposal, texts: Texts) -> str:
    """Return who brought a proposal."""
    role = tell_role(room, proposal.role, texts)
    student = room.student(proposal.student)
    if student is None:
        return texts("debrief-persona-seat", role=role)
    return texts("debrief-seat", role=role, name=tell_name(student, texts))
