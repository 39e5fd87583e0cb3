"""Piecemeal: long work done a little at each frame, so that the window always answers.

A thread beside the window would not do: both would wait for the interpreter at every drawn letter.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Generic, TypeVar

__all__ = ["Pieces", "Piecemeal", "at_once"]

T = TypeVar("T")
Pieces = Generator[None, None, T]
"""Work that pauses after each piece and returns its result at the end."""


class Piecemeal(Generic[T]):
    """Work in progress."""

    def __init__(self, pieces: Pieces[T]) -> None:
        self._pieces = pieces
        self.result: T | None = None
        """What came of it; None until it is done."""

    def advance(self) -> bool:
        """Do one piece; True once it is done."""
        if self.result is None:
            try:
                next(self._pieces)
            except StopIteration as done:
                self.result = done.value
        return self.result is not None


def at_once(pieces: Pieces[T]) -> T:
    """Do all of it now and return the result."""
    while True:
        try:
            next(pieces)
        except StopIteration as done:
            result: T = done.value
            return result
