"""Scenario files that cannot be played, each with what is said about it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from game.scenario import find

__all__ = ["BAD_SCENARIOS", "BadFile"]

FIFTY_MEGABYTES = 50_000_000


@dataclass(frozen=True)
class BadFile:
    """A file that a command must refuse."""

    make: Callable[[Path], None]
    """Makes it, or leaves it missing."""
    code: str
    says: str
    """A part of the line that is printed."""


def _written(text: str) -> Callable[[Path], None]:
    return lambda path: path.write_text(text, encoding="utf-8") and None


def _changed(pattern: str, replacement: str) -> Callable[[Path], None]:
    """The main scenario with one slip of the pen."""

    def make(path: Path) -> None:
        text = find("h200-deal").read_text(encoding="utf-8")
        changed, times = re.subn(pattern, replacement, text, count=1)
        assert times == 1, f"the main scenario has no {pattern}"
        path.write_text(changed, encoding="utf-8")

    return make


def _large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(FIFTY_MEGABYTES)


def _bomb() -> str:
    """Nine times nine times nine: a gigabyte, were it unfolded."""
    first = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    more = (f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 10))
    return first + "".join(more)


BAD_SCENARIOS = {
    "empty": BadFile(_written(""), "file-empty", "the file is empty; start with"),
    "blank": BadFile(_written(" \n\n"), "file-empty", "the file is empty; start with"),
    "folder": BadFile(lambda path: path.mkdir(), "file-kind", "this is a folder; name a YAML file"),
    "missing": BadFile(lambda path: None, "file-missing", "there is no such file"),
    "large": BadFile(_large, "file-size", "larger than"),
    "picture": BadFile(
        lambda path: path.write_bytes(b"\x89PNG\r\n") and None, "file-encoding", "not UTF-8"
    ),
    "bomb": BadFile(_written(_bomb()), "yaml-alias", "write the value out"),
    "deep": BadFile(_written("a: " + "[" * 5000), "", ""),
    "tag": BadFile(
        _written("format: 1\nid: !!python/object/apply:os.system ['true']\n"),
        "yaml-tag",
        "remove it",
    ),
    "type": BadFile(_changed(r"turns: \d+", "turns: twenty"), "", "turns"),
    "gate": BadFile(
        _changed(r"gate: consent-h200,", "gate: consent-h2000,"),
        "unknown-gate",
        "did you mean 'consent-h200'?",
    ),
    "price": BadFile(_changed(r"price_k_usd: (\d+)", r"price_k_usd: -\1"), "", "price_k_usd"),
}
