"""Names of files beside the saves: such as every system takes, and each given only once."""

import unicodedata
from collections.abc import Iterator
from itertools import count
from pathlib import Path

__all__ = ["file_name", "places"]

LONGEST_NAME = 60
"""Letters of a name that are kept."""

MOST_BYTES = 180
"""And bytes: with what is put before and after it a name may have 255."""


def file_name(name: str) -> str:
    """Return a name that every file system takes; letters of any script stay.

    >>> file_name(" 第一局: US/China ")
    '第一局- US-China'
    """
    composed = unicodedata.normalize("NFC", name)
    kept = "".join(letter if letter.isalnum() or letter in " -_" else "-" for letter in composed)
    short = kept.strip(" -")[:LONGEST_NAME].encode("utf-8", "replace")[:MOST_BYTES]
    return short.decode("utf-8", "ignore").strip() or "match"


def places(folder: Path, stem: str, suffix: str) -> Iterator[Path]:
    """Yield files of a name, then with a number behind it: ``stem``, ``stem (2)``, ``stem (3)``...

    Names that differ only in capitals or in how an accent is written are one name, as they are on
    many computers: the file that is there already is yielded.
    """
    there = {_folded(name): name for name in _names_in(folder)}
    for number in count(1):
        name = f"{stem}{suffix}" if number == 1 else f"{stem} ({number}){suffix}"
        yield folder / there.get(_folded(name), name)


def _names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()] if folder.is_dir() else []


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
