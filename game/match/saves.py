"""The folder of saved matches: autosaves every turn, named saves, and what to offer at the start.

Rules of the folder: a save is replaced only by a later moment of the same match. Another match of
that name is kept as a backup, a file that cannot be read is set aside, and neither is lost.
"""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from game.match import files
from game.match.errors import BrokenSave, SaveError
from game.match.log import Log, parse, write
from game.places import data_folder

__all__ = [
    "SAVES_VARIABLE",
    "Keeper",
    "Saves",
    "Slot",
    "picture_of",
    "read",
    "salvage",
    "saves_folder",
]

SAVES_VARIABLE = "EIGHTEEN_MONTHS_SAVES"
"""Environment variable that names another folder for saves."""

SUFFIX = ".jsonl"
AUTO = "auto-"
NAMED = "save-"

AUTOSAVES_KEPT = 12
"""Matches whose autosave is kept; older ones give way."""

BACKUPS_KEPT = 3
"""Other matches that once had the same name and are kept beside it."""

LONGEST_NAME = 60


@dataclass(frozen=True)
class Slot:
    """One file of the folder, as a list of saves shows it."""

    path: Path
    name: str
    """The name its player gave it; empty for an autosave."""
    saved: datetime
    log: Log | None
    """What it holds, or None where it cannot be used."""
    problem: SaveError | None = None
    """Why it cannot."""

    @property
    def is_unfinished(self) -> bool:
        """Tell whether there is a match in it to go on with."""
        return self.log is not None and self.log.end is None


def saves_folder(folder: Path | None = None) -> Path:
    """Return the folder to use: the argument, else the environment's, else the user's own."""
    if folder is not None:
        return folder
    named = os.environ.get(SAVES_VARIABLE)
    if named:
        return Path(named).expanduser()
    return data_folder() / "saves"


def read(path: Path) -> Log:
    """Return the log in a file; raise a `SaveError` that names the line where it is broken."""
    return parse(files.read_text(path), str(path))


def salvage(path: Path) -> Log:
    """Return the whole turns that can be read before the first broken line.

    Raises the same errors as `read` where not even the opening can be read.
    """
    text = files.read_text(path)
    try:
        return parse(text, str(path))
    except BrokenSave as error:
        if error.line < 2:
            raise
        whole = text.split("\n")[: error.line - 1]
        return parse("\n".join(whole) + "\n", str(path))


class Saves:
    """The saved matches of one user."""

    def __init__(self, folder: Path | None = None) -> None:
        """Use ``folder``, or what `saves_folder` says; it is made with the first save."""
        self.folder = saves_folder(folder)
        if self.folder.is_dir():
            files.sweep(self.folder)

    def keeper(self, path: Path | None = None) -> Keeper:
        """Return what a table calls to have its match kept.

        Args:
            path: the autosave a resumed match goes on in; a new file for a new match. A match
                resumed from elsewhere, such as a named save, gets a new one too.
        """
        ours = path is not None and path.parent == self.folder and path.name.startswith(AUTO)
        return Keeper(self, path if path is not None and ours else self._new_autosave())

    def keep(self, path: Path, log: Log) -> None:
        """Write a match to its autosave; a new one lets the oldest of the others go."""
        is_new = not path.exists()
        self.put(path, log)
        if is_new:
            self._prune(path)

    def save_as(self, name: str, log: Log) -> Path:
        """Save a match under a name of the player's and return the file."""
        path = self.folder / f"{NAMED}{_file_name(name)}{SUFFIX}"
        self.put(path, log)
        return path

    def put(self, path: Path, log: Log) -> None:
        """Write a match to a file of the folder, without losing what another match left there."""
        if path.exists():
            try:
                before = read(path)
            except SaveError:
                files.set_aside(path, "unreadable")
            else:
                if not log.is_grown_from(before):
                    self._rotate(path)
        files.write_whole(path, write(log))

    def slots(self) -> list[Slot]:
        """Return the autosaves and named saves, newest first."""
        if not self.folder.is_dir():
            return []
        found = [path for path in self.folder.glob(f"*{SUFFIX}") if _is_slot(path)]
        return sorted((_slot(path) for path in found), key=lambda slot: slot.saved, reverse=True)

    def unfinished(self) -> Slot | None:
        """Return the match to offer at the start: the newest autosave, unless it was finished."""
        for slot in self.slots():
            if slot.path.name.startswith(AUTO) and slot.log is not None:
                return slot if slot.is_unfinished else None
        return None

    def remove(self, slot: Slot) -> None:
        """Delete a save because its player asked for it, and its picture with it."""
        slot.path.unlink(missing_ok=True)
        picture_of(slot.path).unlink(missing_ok=True)

    def _new_autosave(self) -> Path:
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        return self.folder / f"{AUTO}{stamp}-{secrets.token_hex(3)}{SUFFIX}"

    def _prune(self, newest: Path) -> None:
        """Let the oldest autosaves go, finished ones first; files set aside are not counted."""
        others = [
            slot
            for slot in self.slots()
            if slot.path.name.startswith(AUTO) and slot.log is not None and slot.path != newest
        ]
        oldest_last = sorted(others, key=lambda slot: not slot.is_unfinished)
        for slot in oldest_last[AUTOSAVES_KEPT - 1 :]:
            self.remove(slot)

    def _rotate(self, path: Path) -> None:
        """Move a save of another match to the first backup, and each backup one further."""
        for number in range(BACKUPS_KEPT - 1, 0, -1):
            older = _backup(path, number)
            if older.exists():
                os.replace(older, _backup(path, number + 1))
        os.replace(path, _backup(path, 1))


@dataclass(frozen=True)
class Keeper:
    """Keeps one match in its file: what a table calls with its log."""

    saves: Saves
    path: Path

    def __call__(self, log: Log) -> None:
        """Write the match; raise a `SaveError` where that cannot be done."""
        self.saves.keep(self.path, log)


def picture_of(path: Path) -> Path:
    """Return the file of the picture that lies beside a save, whether or not there is one."""
    return path.with_suffix(".png")


def _backup(path: Path, number: int) -> Path:
    return path.with_name(f"{path.stem}.backup-{number}{path.suffix}")


def _is_slot(path: Path) -> bool:
    """Tell saves from backups and from files set aside, which have a second dot."""
    return path.name.startswith((AUTO, NAMED)) and "." not in path.stem


def _slot(path: Path) -> Slot:
    try:
        saved = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        saved = datetime.fromtimestamp(0, UTC)
    name = path.stem.removeprefix(NAMED) if path.name.startswith(NAMED) else ""
    try:
        return Slot(path, name, saved, read(path))
    except SaveError as problem:
        return Slot(path, name, saved, None, problem)


def _file_name(name: str) -> str:
    """Return a name that every file system takes; letters of any script stay.

    >>> _file_name(" 第一局: US/China ")
    '第一局- US-China'
    """
    kept = "".join(letter if letter.isalnum() or letter in " -_" else "-" for letter in name)
    return kept.strip(" -")[:LONGEST_NAME].strip() or "match"
