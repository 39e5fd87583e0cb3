"""Receipts held against the file of a class: what was acknowledged is in it, once, and no more."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from game.classroom.class_store import ClassStore
from game.classroom.folding import SERVER, TEACHER
from game.classroom.load.phone import Receipt

__all__ = ["differences"]

REFUSED: Final = 409
"""How an act is answered that has been written down and is refused for good."""


def differences(file: Path, receipts: Iterable[Receipt]) -> list[str]:
    """Return where phones and the file of their class disagree, a line for each act.

    An act that was acknowledged is in the file once, and is done there or refused as was answered;
    what was turned away before that is not in it, and it holds no act of a student beside these.

    Args:
        file: a class that nobody serves now.
        receipts: of all phones, by any order; each has been answered.
    """
    store = ClassStore.open(file)
    try:
        events = [each for each in store.events() if each.who not in (SERVER, TEACHER)]
    finally:
        store.close()
    counted = Counter(_key(event.key) for event in events)
    was_refused = {_key(event.key): "refused" in event.answer for event in events}
    found = []
    for each in receipts:
        times, told = counted.pop(each.key, 0), f"{each.kind}, answered with {each.status}"
        if times != (each.is_done or each.status == REFUSED):
            found.append(f"{told}: written down {times} times")
        elif times and was_refused[each.key] == each.is_done:
            found.append(f"{told}: the file says otherwise")
    return found + [f"nobody was answered about {key}" for key in counted]


def _key(named: str | None) -> str:
    """Return the key as the phone knows it: the file puts the student's number before it."""
    return (named or "").partition(":")[2]
