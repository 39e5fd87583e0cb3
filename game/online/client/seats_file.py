"""The tokens of the seats that windows of this user hold, so that a new window sits down again."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.files import alone_in, write_whole
from game.match.saves import saves_folder

__all__ = ["HeldSeat", "SeatsFile"]

MOST_KEPT = 50
"""The oldest are forgotten beyond these."""


@dataclass(frozen=True)
class HeldSeat:
    """A seat at a match somewhere."""

    token: str
    address: str
    """Where it was last found."""
    place: str


class SeatsFile:
    """Keeps one seat a match."""

    def __init__(self, folder: Path | None = None) -> None:
        """Use the file in this folder, that of the saves where None."""
        self._file = (folder or saves_folder()) / "seats.json"

    def of(self, match: str) -> HeldSeat | None:
        """Return the seat that is held at a match."""
        return self._read().get(match)

    def last(self) -> HeldSeat | None:
        """Return the seat that was taken last."""
        return next(reversed(self._read().values()), None)

    def keep(self, match: str, seat: HeldSeat) -> None:
        """Remember a seat; nobody else on this computer may read of it."""
        with alone_in(self._file.parent):
            seats = self._read()
            seats.pop(match, None)
            seats[match] = seat
            kept = dict([*seats.items()][-MOST_KEPT:])
            told = {name: each.__dict__ for name, each in kept.items()}
            write_whole(self._file, json.dumps(told, indent=1))
            self._file.chmod(0o600)

    def _read(self) -> dict[str, HeldSeat]:
        try:
            told = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(told, Mapping):
            return {}
        found = {str(match): _seat_in(each) for match, each in told.items()}
        return {match: seat for match, seat in found.items() if seat is not None}


def _seat_in(told: Any) -> HeldSeat | None:
    names = ("token", "address", "place")
    if not isinstance(told, Mapping) or not all(isinstance(told.get(name), str) for name in names):
        return None
    return HeldSeat(*(told[name] for name in names))
