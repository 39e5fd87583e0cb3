"""The folder of saved matches: autosaves every turn, named saves, and what to offer at the start.

Rules of the folder: a match in which anything was committed is removed only by its player. A save
is replaced only by a later moment of the same match; another match takes another name, and so does
one that a second window has gone on with. A file that cannot be read is set aside. Housekeeping
removes openings that nobody has played, and nothing else.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from game.files import alone_in
from game.match import files
from game.match.errors import Parted, SaveError, UnwritableSave
from game.match.lines import write
from game.match.log import Log
from game.match.naming import file_name, places
from game.match.slots import (
    AUTO,
    NAMED,
    SUFFIX,
    Slot,
    companions,
    holds_an_opening,
    is_autosave,
    read,
    saved_at,
    slot_of,
)
from game.places import data_folder

__all__ = [
    "SAVES_VARIABLE",
    "Keeper",
    "Saves",
    "saves_folder",
]

SAVES_VARIABLE = "EIGHTEEN_MONTHS_SAVES"
"""Environment variable that names another folder for saves."""

OPENINGS_KEPT = 3
"""Matches without a commitment that are kept beside the newest; older ones give way."""

LATE = timedelta(minutes=5)
"""A file dated further ahead than that was dated by a clock that was wrong, then or now."""


def saves_folder(folder: Path | None = None) -> Path:
    """Return the folder to use: the argument, else the environment's, else the user's own.

    Raises:
        UnwritableSave: the environment names the home of a user who does not exist.
    """
    if folder is not None:
        return folder
    named = os.environ.get(SAVES_VARIABLE)
    if not named:
        return data_folder() / "saves"
    try:
        return Path(named).expanduser()
    except RuntimeError:
        raise UnwritableSave("no-such-home", variable=SAVES_VARIABLE, folder=named) from None


class Saves:
    """The saved matches of one user."""

    def __init__(self, folder: Path | None = None) -> None:
        """Use ``folder``, or what `saves_folder` says; it is made with the first save."""
        self.folder = saves_folder(folder)
        self.unwritten: dict[Path, str] = {}
        """What could not be written and has not been since, with the reason: to be told at once
        and again at leaving."""
        self.news: list[Parted] = []
        """What has happened to the player's files and has not been told yet."""
        self._slots: dict[Path, tuple[tuple[int, int], Slot]] = {}
        if self.folder.is_dir():
            files.sweep(self.folder)

    def keeper(self, path: Path | None = None) -> Keeper:
        """Return what a table calls to have its match kept.

        Args:
            path: the autosave a resumed match goes on in; a new file for a new match. A match
                resumed from elsewhere, such as a named save, gets a new one too. Ask for it before
                reading the match: what another window writes later is noticed from then on.
        """
        ours = path is not None and path.parent == self.folder and is_autosave(path)
        if path is None or not ours:
            return Keeper(self, self._new_autosave())
        return Keeper(self, path, _text_in(path))

    def keep(self, path: Path, log: Log, last: str | None = None) -> tuple[Path, str]:
        """Write a match to its autosave and return the file and what it holds now.

        Args:
            path: the autosave.
            log: the match.
            last: what this match wrote there last. Where the file holds something else, another
                window has gone on with the match: that stays, and this one gets a file of its own.

        Raises:
            UnwritableSave: it cannot be written; what stood there stands there still.
        """
        text = write(log)
        with self.writing(path):
            before = _text_in(path)
            place = path if before in (None, last, text) else self._place_beside(path)
            files.write_whole(place, text)
            if before is None:
                self._remove_openings(place)
        if place != path:
            self.news.append(Parted("parted", file=str(place)))
        return place, text

    def save_as(self, name: str, log: Log) -> Path:
        """Save a match under a name of the player's and return the file.

        An earlier moment of the same match gives way; beside another match it gets a number.
        """
        wish = self.folder / f"{NAMED}{file_name(name)}{SUFFIX}"
        with self.writing(wish):
            place = self._place_for(wish, log)
            files.write_whole(place, write(log))
        return place

    @contextmanager
    def writing(self, wish: Path) -> Iterator[None]:
        """Write something while no other process does, and remember where it fails.

        Raises:
            UnwritableSave: it cannot be written.
        """
        try:
            with alone_in(wish.parent):
                yield
        except (OSError, UnwritableSave) as error:
            why = error.facts["why"] if isinstance(error, UnwritableSave) else error.strerror
            self.unwritten[wish] = str(why)
            if isinstance(error, UnwritableSave):
                raise
            raise UnwritableSave("unwritable", file=str(wish), why=str(why)) from error
        self.unwritten.pop(wish, None)

    def slots(self) -> list[Slot]:
        """Return everything that can be opened or that its player should know of, newest first."""
        return [self.slot(path) for path in self._files()]

    def unfinished(self) -> Slot | None:
        """Return the match to offer at the start: the newest autosave, unless it was finished.

        An opening that nobody has played never stands before a match that was.
        """
        opening = None
        for path in self._files():
            slot = self.slot(path) if is_autosave(path) else None
            if slot is None or slot.log is None:
                continue
            if not slot.log.is_opening:
                return slot if slot.is_unfinished else opening
            opening = opening or slot
        return opening

    def latest(self) -> Iterator[Slot]:
        """Yield the slots that `slots` returns, each read only when it is asked for."""
        return map(self.slot, self._files())

    def slot(self, path: Path) -> Slot:
        """Return what a file holds, as it was read before where it has not changed since."""
        try:
            stat = path.stat()
        except OSError:
            return slot_of(path)
        stamp = (stat.st_mtime_ns, stat.st_size)
        known = self._slots.get(path)
        if known is None or known[0] != stamp:
            known = self._slots[path] = (stamp, slot_of(path))
        return known[1]

    def remove(self, slot: Slot) -> None:
        """Delete a save because its player asked for it, and what lies beside it for its sake."""
        _remove(slot.path)

    def _files(self) -> list[Path]:
        """Return the files of the folder, the one written last first.

        Those that were dated in the future come last: whatever a clock has made of them, what is
        written now comes before them.
        """
        if not self.folder.is_dir():
            return []
        now = datetime.now(UTC) + LATE
        dated = [(saved_at(path), path) for path in self.folder.glob(f"[!.]*{SUFFIX}")]
        dated.sort(key=lambda each: (each[0] <= now, each[0], each[1].name), reverse=True)
        return [path for _, path in dated]

    def _new_autosave(self) -> Path:
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        return self.folder / f"{AUTO}{stamp}-{secrets.token_hex(3)}{SUFFIX}"

    def _place_for(self, wish: Path, log: Log) -> Path:
        """Return the first file of a name that is free, or holds what ``log`` has grown from."""
        for place in places(wish.parent, wish.stem, wish.suffix):
            if not place.exists():
                return place
            try:
                before = read(place)
            except SaveError:
                files.set_aside(place, "unreadable")
                return place
            if log.is_grown_from(before):
                return place
        raise AssertionError("names never end")

    def _place_beside(self, path: Path) -> Path:
        """Return where a match goes on whose file holds something that it has not written."""
        try:
            read(path)
        except SaveError:
            files.set_aside(path, "unreadable")
            return path
        return self._new_autosave()

    def _remove_openings(self, newest: Path) -> None:
        """Remove matches that were opened and left before anything was committed, but for a few.

        While the folder is held: no other window can commit in one between the look and the end.
        """
        autosaves = [path for path in self._files() if is_autosave(path) and path != newest]
        openings = [path for path in autosaves if holds_an_opening(path)]
        for path in openings[OPENINGS_KEPT:]:
            with suppress(OSError):  # what cannot be removed lies there a little longer
                _remove(path)


class Keeper:
    """Keeps one match in its file: what a table calls with its log."""

    def __init__(self, saves: Saves, path: Path, last: str | None = None) -> None:
        """Keep a match at ``path``, where it wrote ``last``; None where it is new."""
        self.saves = saves
        self.path = path
        self._last = last

    def __call__(self, log: Log) -> None:
        """Write the match; raise a `SaveError` where that cannot be done."""
        self.path, self._last = self.saves.keep(self.path, log, self._last)


def _remove(path: Path) -> None:
    for each in (path, *companions(path)):
        each.unlink(missing_ok=True)


def _text_in(path: Path) -> str | None:
    """Return what a file holds, nothing where it cannot be read, None where there is no file."""
    if not path.exists():
        return None
    try:
        return files.read_text(path)
    except SaveError:
        return ""
