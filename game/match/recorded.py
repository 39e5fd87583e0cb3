"""The table of a match that is written down here: what saving, transcripts and rematches ask for.

Screens know only `Table`. A match whose log lies elsewhere, with whoever leads it over a network,
has no such table here until it is over and its log is handed out.
"""

from typing import Protocol

from game.match.errors import SaveError
from game.match.interventions import Intervention
from game.match.log import Log
from game.match.table import Table
from game.scenario import Loaded

__all__ = ["Recorded"]


class Recorded(Table, Protocol):
    """A table with its log, and a place where that is kept."""

    @property
    def loaded(self) -> Loaded:
        """The scenario with its file, for another match of it."""
        ...

    @property
    def log(self) -> Log:
        """The match so far, as it is saved."""
        ...

    def intervene(self, what: Intervention) -> None:
        """Let something be done from outside the rules, now, and write it down.

        Orders that were committed on a board that this changes are given up.

        Raises:
            UnknownSubject: the scenario has no such thing.
            WrongValue: it cannot be set to that.
            NotNow: the match is over, and the board stays as it is.
        """
        ...

    @property
    def unsaved(self) -> SaveError | None:
        """Why the match as it stands could not be saved; None where it is."""
        ...

    def save(self) -> None:
        """Have the match kept as it is now, as happens by itself after each commitment and turn."""
        ...
