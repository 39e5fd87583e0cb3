"""Generated names: an adjective and an animal, the same pair in every language.

A name is a pair of places in two lists, so that it tells nothing of who bears it, and a class may
read it in three languages.
"""

import secrets
from collections.abc import Collection
from functools import cache
from typing import Final

from game.classroom.people import Alias, Student
from game.language import LANGUAGES, Texts

__all__ = ["draw_alias", "tell_name"]

_PARTS: Final = ("classroom-adjectives", "classroom-animals")


@cache
def _words(language: str, message: str) -> tuple[str, ...]:
    return tuple(Texts.load(language)(message).split())


def draw_alias(taken: Collection[Alias]) -> Alias:
    """Return a name that nobody has yet."""
    adjectives, animals = (len(_words(LANGUAGES[0], part)) for part in _PARTS)
    free = sorted(
        {(at, animal) for at in range(adjectives) for animal in range(animals)} - set(taken)
    )
    return secrets.choice(free)


def tell_name(student: Student, texts: Texts) -> str:
    """Return what a student is called: their own name where it was granted."""
    if student.own_name:
        return student.own_name
    adjective, animal = (
        _words(texts.language, part)[place]
        for part, place in zip(_PARTS, student.alias, strict=True)
    )
    return texts("classroom-alias", adjective=adjective, animal=animal)
