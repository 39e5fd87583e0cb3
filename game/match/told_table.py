"""A match that is looked back at: nothing in it is secret any more, over or not."""

from dataclasses import replace

from game.match.local_table import LocalTable
from game.match.log import Log
from game.match.table import Table
from game.rules import Observation, Side
from game.scenario import Loaded

__all__ = ["ToldTable", "is_told"]


class ToldTable(LocalTable):
    """A match whose people have agreed to end it, wherever it was; nobody plays it on."""

    @classmethod
    def of(cls, log: Log, loaded: Loaded) -> "ToldTable":
        """Return the match of a log; raise `SaveError` where it does not rebuild."""
        table = cls.resume(log, loaded)
        assert isinstance(table, ToldTable)
        return table

    def history(self, side: Side) -> tuple[Observation, ...]:
        """Return how it really was at the opening and after each turn, for either side."""
        unseeded = (replace(state, seed=state.seed * 0) for state in self._course.states)
        return tuple(Observation(side, self.ruleset, state) for state in unseeded)


def is_told(table: Table) -> bool:
    """Tell whether nothing of a match is secret any more."""
    return table.result is not None or isinstance(table, ToldTable)
