"""Orders that are chosen and not yet sealed: kept beside the save, each side's apart.

They are no part of the match: a file that is lost, spoilt or of another moment costs nothing but
the choosing. Written as one JSON document, whole or not at all:

    {"after": "54dd1d", "us": ["invest-allies"], "china": []}
"""

import json
import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from game.match import files
from game.match.course import named, numbered
from game.match.errors import MatchError, UnwritableSave
from game.match.slots import unsealed_of
from game.match.table import Recorded
from game.rules import SIDES, Side

__all__ = ["Unsealed"]

log = logging.getLogger(__name__)


class Unsealed:
    """What the people at a table have chosen for the turn in hand."""

    def __init__(self, table: Recorded, save: Callable[[], Path] | None = None) -> None:
        """Keep orders beside what ``save`` names; without it, for as long as this object lives."""
        self._table = table
        self._save = save
        self._after = ""
        """Fingerprint of the position that they are chosen in."""
        self._chosen: dict[Side, tuple[str, ...]] = {}
        self._read()

    def keep(self, side: Side, orders: Sequence[int]) -> None:
        """Keep what a side has chosen, in the order of choosing; what it was before is replaced."""
        after, chosen = self._table.log.position, named(self._table.ruleset, side, orders)
        if after != self._after:
            self._after, self._chosen = after, {}
        if self._chosen.get(side, ()) != chosen:
            self._chosen[side] = chosen
            self._write()

    def of(self, side: Side) -> tuple[int, ...]:
        """Return what a side has chosen in this position; nothing where it cannot be given."""
        if self._table.log.position != self._after:
            return ()
        try:
            orders = numbered(self._table.ruleset, side, self._chosen.get(side, ()))
        except MatchError:
            return ()
        return () if self._table.problems(side, orders) else orders

    def _write(self) -> None:
        if self._save is None:
            return
        told = {side.slug: list(self._chosen.get(side, ())) for side in SIDES}
        try:
            files.write_whole(unsealed_of(self._save()), json.dumps({"after": self._after, **told}))
        except UnwritableSave as trouble:  # the match itself tells of a disk that takes nothing
            log.info("what is chosen is not kept: %s", trouble)

    def _read(self) -> None:
        if self._save is None or not unsealed_of(self._save()).exists():
            return
        try:
            told = json.loads(files.read_text(unsealed_of(self._save())))
            after = str(told["after"])
            chosen = {side: tuple(map(str, told[side.slug])) for side in SIDES}
        except (MatchError, ValueError, KeyError, TypeError) as trouble:
            log.info("what was chosen cannot be read: %s", trouble)
            return
        self._after, self._chosen = after, chosen
