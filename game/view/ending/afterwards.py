"""Where one may go from the end of a match, as the ending sees it; no screen knows another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

__all__ = ["Afterwards"]


class Afterwards(Protocol):
    """What there is to do when a match is over."""

    def replay(self, turn: int | None = None) -> None:
        """Look at the match again, turn by turn, beginning at one of them."""

    def again(self) -> None:
        """Play the same match with new chance."""

    def swap(self) -> None:
        """Play it with the sides swapped."""

    def paint_picture(self) -> Callable[[], Path]:
        """Paint the ending as a picture; the returned call saves it and may raise OSError."""

    def save_transcript(self) -> Path:
        """Save the match as text and return the file; may raise OSError."""

    def save_page(self) -> Path:
        """Save the match as a page of HTML and return the file; may raise OSError."""
