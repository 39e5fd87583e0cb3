"""Files that survive a power cut: written whole or not at all, and read with limits."""

import os
import secrets
import time
from pathlib import Path

from game.match.errors import BrokenSave, UnwritableSave

__all__ = ["read_text", "set_aside", "sweep", "write_whole"]

LARGEST_SAVE = 4_000_000
"""No match comes near it [bytes]."""

ABANDONED = 3600.0
"""Age at which an unfinished temporary file is surely nobody's [s]."""


def write_whole(path: Path, text: str) -> None:
    """Write ``text`` to ``path`` so that at any instant the file is the old one or the new one.

    The text goes to a temporary file beside it, is forced to the disk, and takes the name in one
    step; then the folder is forced to the disk, since it holds the name.
    """
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
        _sync_folder(path.parent)
    except (OSError, UnicodeError) as error:
        _remove(draft)
        why = getattr(error, "strerror", None) or type(error).__name__
        raise UnwritableSave("unwritable", file=str(path), why=why) from error


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


def set_aside(path: Path, word: str) -> Path:
    """Rename a file to a free name beside it, with ``word`` and a number, and return that name."""
    number = 1
    while (target := path.with_name(f"{path.stem}.{word}-{number}{path.suffix}")).exists():
        number += 1
    os.replace(path, target)
    return target


def sweep(folder: Path) -> None:
    """Remove temporary files that a crash left behind long ago."""
    for draft in folder.glob(".*.tmp"):
        try:
            if time.time() - draft.stat().st_mtime > ABANDONED:
                draft.unlink()
        except OSError:
            continue


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def _sync_folder(folder: Path) -> None:
    """Force a folder's entries to the disk; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
