"""How many turns of a match were taken back, in a line: board, ending, page and text tell it."""

from __future__ import annotations

from game.language import Texts
from game.match import Table

__all__ = ["tell_taken_back"]


def tell_taken_back(table: Table, texts: Texts) -> str:
    """Return the line, or nothing where every turn stood as it was first played."""
    return texts("back-taken", count=table.taken_back) if table.taken_back else ""
