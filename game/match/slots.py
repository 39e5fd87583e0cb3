"""Slots: the files of a folder of saves, what each is and what it holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from game.match import files
from game.match.errors import BrokenSave, OtherRules, SaveError
from game.match.lines import parse
from game.match.log import Log

__all__ = [
    "AUTO",
    "NAMED",
    "SUFFIX",
    "Kind",
    "Slot",
    "companions",
    "holds_an_opening",
    "is_autosave",
    "picture_of",
    "read",
    "salvage",
    "saved_at",
    "slot_of",
    "unsealed_of",
]

SUFFIX = ".jsonl"
AUTO = "auto-"
NAMED = "save-"

TAIL = 4096
"""So much of a file's end is looked at to see whether anything follows its first line [bytes]."""

_EXTRA = re.compile(r"\.(backup|unreadable)-\d+$")
"""What follows the name of a file that once gave way to another."""


class Kind(StrEnum):
    """What a file of the folder is."""

    AUTO = "auto"
    """Written with every commitment."""
    NAMED = "named"
    """A copy that its player made, or a file that was brought here."""
    BACKUP = "backup"
    """A match that once had the name of another."""
    ASIDE = "aside"
    """It could not be read when a match was to be saved in its place."""


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
    def kind(self) -> Kind:
        """What it is."""
        return _kind_of(self.path)

    @property
    def is_unfinished(self) -> bool:
        """Tell whether there is a match in it to go on with."""
        return self.log is not None and self.log.end is None

    @cached_property
    def rest(self) -> Log | None:
        """The whole turns before the line that is broken; None where there are none."""
        if self.problem is None:
            return None
        try:
            log = salvage(self.path)
        except SaveError:
            return None
        return log if log.turns else None

    @cached_property
    def older(self) -> Log | None:
        """What was ordered under rules that are no longer played; None where it is not such."""
        if not isinstance(self.problem, OtherRules):
            return None
        try:
            return read(self.path, older=True)
        except SaveError:
            return None


def read(path: Path, *, older: bool = False) -> Log:
    """Return the log in a file; raise a `SaveError` that names the line where it is broken.

    With ``older`` it may be one of rules that are no longer played, as `parse` says.
    """
    return parse(files.read_text(path), str(path), older=older)


def salvage(path: Path) -> Log:
    """Return the whole turns that can be read before the first broken line.

    Raises the same errors as `read` where not even the opening can be read.
    """
    try:
        return read(path)
    except BrokenSave as error:
        if error.line < 2:
            raise
        whole = files.read_lines(path, error.line - 1)
        return parse(whole, str(path))


def slot_of(path: Path) -> Slot:
    """Return what a file holds, read anew."""
    name = "" if path.name.startswith(AUTO) else _EXTRA.sub("", path.stem).removeprefix(NAMED)
    try:
        return Slot(path, name, saved_at(path), read(path))
    except SaveError as problem:
        return Slot(path, name, saved_at(path), None, problem)


def saved_at(path: Path) -> datetime:
    """Return when a file was written, as its computer's clock had it."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, ValueError, OverflowError):
        return datetime.fromtimestamp(0, UTC)


def is_autosave(path: Path) -> bool:
    """Tell whether a match goes on in a file of that name, rather than in one of its own."""
    return _kind_of(path) is Kind.AUTO


def holds_an_opening(path: Path) -> bool:
    """Tell quickly whether nobody has committed anything yet: the first line is the only one."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - TAIL))
            tail = file.read(TAIL)
    except OSError:
        return False
    if b"\n" in tail[:-1]:
        return False
    slot = slot_of(path)
    return slot.log is not None and slot.log.is_opening


def picture_of(path: Path) -> Path:
    """Return the file of the picture that lies beside a save, whether or not there is one."""
    return path.with_suffix(".png")


def unsealed_of(path: Path) -> Path:
    """Return the file of what is chosen and not yet sealed, beside a save."""
    return path.with_suffix(".unsealed")


def companions(path: Path) -> tuple[Path, ...]:
    """Return the files that go when a save does, whether or not they are there."""
    return (picture_of(path), unsealed_of(path))


def _kind_of(path: Path) -> Kind:
    extra = _EXTRA.search(path.stem)
    if extra is not None:
        return Kind.BACKUP if extra.group(1) == "backup" else Kind.ASIDE
    return Kind.AUTO if path.name.startswith(AUTO) else Kind.NAMED
