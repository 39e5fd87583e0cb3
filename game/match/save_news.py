"""What there is to tell of saving: each thing once, in whatever way the match is played."""

from dataclasses import dataclass
from enum import StrEnum

from game.match.errors import MatchError
from game.match.local_matches import LocalMatches
from game.match.table import Recorded

__all__ = ["SaveEvent", "SaveNews"]


class SaveEvent(StrEnum):
    """What has happened."""

    PARTED = "parted"
    """Another window has gone on with the match: this one is another from now on."""
    UNSAVED = "unsaved"
    """The match at hand could not be saved."""
    SAVED_AGAIN = "saved-again"
    """It had not been saved, and is."""


@dataclass
class SaveNews:
    """Follows the saving of all matches that are at hand one after the other."""

    matches: LocalMatches
    _warned_of: Recorded | None = None
    """The match of which it was told that it is not saved."""

    def next(self) -> tuple[SaveEvent, MatchError | None] | None:
        """Return what has not been told yet, with its reason; None where everything has been."""
        if self.matches.saves.news:
            return SaveEvent.PARTED, self.matches.saves.news.pop(0)
        table, warned = self.matches.table, self._warned_of
        if table is None or table.unsaved is None:
            self._warned_of = None
            told = warned is not None and warned is table
            return (SaveEvent.SAVED_AGAIN, None) if told else None
        if warned is table:
            return None
        self._warned_of = table
        return SaveEvent.UNSAVED, table.unsaved
