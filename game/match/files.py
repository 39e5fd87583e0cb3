"""Files of saves: written whole or not at all, read with limits, and kept apart."""

import os
import time
from pathlib import Path

from game import files
from game.match.errors import BrokenSave, UnwritableSave

__all__ = ["read_lines", "read_text", "set_aside", "sweep", "write_whole"]

LARGEST_SAVE = 4_000_000
"""No match comes near it [bytes]."""

ABANDONED = 3600.0
"""Age at which an unfinished temporary file is surely nobody's [s]."""


def write_whole(path: Path, text: str) -> None:
    """Write a save so that at any instant the file is the old one or the new one.

    Raises:
        UnwritableSave: it cannot be written.
    """
    try:
        files.write_whole(path, text, make_folder=True)
    except OSError as error:
        raise UnwritableSave("unwritable", file=str(path), why=str(error.strerror)) from error


def read_text(path: Path) -> str:
    """Return a save's text; raise `BrokenSave` where the file cannot be one."""
    name = str(path)
    try:
        if not path.exists():
            raise BrokenSave("no-such-save", file=name)
        if not path.is_file():
            raise BrokenSave("not-a-file", file=name)
        if path.stat().st_size > LARGEST_SAVE:
            raise BrokenSave("too-large", file=name, limit=LARGEST_SAVE // 1_000_000)
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise BrokenSave("unreadable", file=name, why=why) from error
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BrokenSave("not-text", file=name, line=line) from None


def read_lines(path: Path, count: int) -> str:
    """Return the first lines of a file, whatever follows them; raise `BrokenSave` for no text."""
    try:
        whole = path.read_bytes().split(b"\n")[:count]
        return "".join(f"{line.decode('utf-8')}\n" for line in whole)
    except (OSError, ValueError) as error:
        raise BrokenSave("unreadable", file=str(path), why=str(error)) from error


def set_aside(path: Path, word: str) -> Path:
    """Rename a file to a free name beside it, with ``word`` and a number, and return that name."""
    number = 1
    while (target := path.with_name(f"{path.stem}.{word}-{number}{path.suffix}")).exists():
        number += 1
    os.replace(path, target)
    return target


def sweep(folder: Path) -> None:
    """Remove temporary files that a crash left behind long ago."""
    for draft in folder.glob(files.DRAFTS):
        try:
            if time.time() - draft.stat().st_mtime > ABANDONED:
                draft.unlink()
        except OSError:
            continue
