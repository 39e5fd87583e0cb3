"""What a window is told of the match: how it stands for its own sides, and their reports."""

from collections.abc import Sequence
from typing import Any, Final

from game.match import Report, Table
from game.online.server.watched import watched_report, watched_standing
from game.online.wire import report_out, standing_of, standing_out
from game.rules import Side

__all__ = ["WATCH", "Views"]

WATCH: Final = "watch"
"""Under which those who only watch find what the sides find under their names."""


class Views:
    """Writes what each side may know of one table; a finished turn is written once a side."""

    def __init__(self, table: Table) -> None:
        """Tell of this table."""
        self._table = table
        self._reports: dict[tuple[str, int], Any] = {}

    def of(self, sides: Sequence[Side], after: int) -> dict[str, Any]:
        """Return what these sides may know now, with the turns after ``after``.

        Who has no side watches, and is told what both sides may know.
        """
        eyes: Sequence[Side | None] = sides or (None,)
        turns = range(min(after, self._table.turn) + 1, self._table.turn + 1)
        return {
            "standings": {_name(side): self._standing(side) for side in eyes},
            "reports": {_name(side): [self._report(side, turn) for turn in turns] for side in eyes},
        }

    def _standing(self, side: Side | None) -> Any:
        table = self._table
        return standing_out(watched_standing(table) if side is None else standing_of(table, side))

    def _report(self, side: Side | None, turn: int) -> Any:
        known = self._reports.get((_name(side), turn))
        if known is None:
            known = report_out(self._seen(side, turn))
            self._reports[_name(side), turn] = known
        return known

    def _seen(self, side: Side | None, turn: int) -> Report:
        return watched_report(self._table, turn) if side is None else self._table.report(side, turn)


def _name(side: Side | None) -> str:
    return WATCH if side is None else side.slug
