"""The library: the scenarios that come with the game, the user's own, and files that people name.

A name without a folder and a suffix means a scenario of the game first, then one of the user's
own; a path means what it says. So a command or a save that names a scenario of the game goes on
meaning that one, whatever is put into the user's folder.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Final

from game.places import SCENARIOS, own_scenarios
from game.rules.ruleset import Ruleset
from game.scenario.compile import compile_scenario
from game.scenario.findings import Finding, ScenarioError, Severity, suggest
from game.scenario.load import read_scenario_text
from game.scenario.models import Scenario
from game.scenario.reading import SUFFIXES, read_text

__all__ = [
    "FOLDER",
    "Loaded",
    "ScenarioNotFoundError",
    "file_of",
    "find",
    "find_by_digest",
    "is_shipped",
    "load_scenario",
    "load_text",
    "namesake",
    "own",
    "recall",
    "shipped",
]

FOLDER = SCENARIOS
"""Where the scenarios are that come with the game."""


MOST_LISTED: Final = 500
"""Of the user's own files so many are listed; in a folder with more, something else went wrong."""

MOST_SEARCHED: Final = 60
"""So many of the user's own files are looked through for a digest, those changed last first."""


class ScenarioNotFoundError(ScenarioError):
    """There is no scenario of that name."""


@dataclass(frozen=True)
class Loaded:
    """A scenario that can be played."""

    scenario: Scenario
    """With its texts, for people."""
    ruleset: Ruleset
    """In numbers, for the rules."""
    path: Path
    text: str = field(default="", repr=False)
    """What the file said; empty where the scenario was put together without one."""


def shipped(folder: Path = FOLDER) -> list[str]:
    """Return the slugs of the scenarios in a folder; `h200-deal`, the main one, comes first."""
    names = sorted(path.stem for path in _files(folder))
    return sorted(names, key=lambda name: name != "h200-deal")


def own(folder: Path | None = None) -> list[Path]:
    """Return the user's own scenario files by name, unread; none where the folder is not there."""
    folder = own_scenarios() if folder is None else folder
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries if _is_offered(entry)]
    except (OSError, ValueError):
        return []
    if folder.resolve() == FOLDER:  # else each would be listed twice
        return []
    return [folder / name for name in sorted(names, key=str.casefold)[:MOST_LISTED]]


def is_shipped(path: Path) -> bool:
    """Tell whether a file is that of a scenario that comes with the game."""
    return path.resolve().parent == FOLDER


def namesake(name: str | Path) -> Path | None:
    """Return the user's own file that a name does not mean, since the game has one of that name."""
    written = str(name)
    if not _is_slug(written) or written not in shipped():
        return None
    return next((path for path in own() if path.stem == written), None)


def find(name: str | Path, folder: Path = FOLDER) -> Path:
    """Return the file of a scenario, given its slug or a path.

    >>> find("h200-deal").name
    'h200-deal.yaml'
    """
    written = str(name)
    for suffix in SUFFIXES:
        if _is_slug(written) and (folder / f"{written}{suffix}").is_file():
            return folder / f"{written}{suffix}"
    mine = {path.stem: path for path in reversed(own())} if _is_slug(written) else {}
    if written in mine:
        return mine[written]
    path = Path(name)
    if not _is_slug(written) or path.exists():
        return path  # reading it says what is wrong with it, if anything is
    hint = suggest(written, [*shipped(folder), *sorted(mine)])
    message = f"there is no scenario '{written}'"
    finding = Finding(written, 1, 1, Severity.ERROR, "unknown-scenario", message, hint)
    raise ScenarioNotFoundError([finding])


def load_scenario(name: str | Path, folder: Path = FOLDER) -> Loaded:
    """Return a scenario by slug or path, ready to be played; raise ScenarioError if it is not."""
    path = find(name, folder)
    return load_text(read_text(path), path)


def load_text(text: str, path: Path) -> Loaded:
    """Return the scenario in a text that was read from ``path``; raise ScenarioError if none is."""
    return load_read(read_scenario_text(text, str(path)), text, path)


def load_read(scenario: Scenario, text: str, path: Path) -> Loaded:
    """Return a scenario that has been read from a text in ``path``."""
    ruleset = compile_scenario(scenario)
    _FILES[ruleset.digest] = path
    return Loaded(scenario, ruleset, path, text)


_FILES: dict[str, Path] = {}
"""Where scenarios of a digest were read last, in this process."""


def file_of(ruleset: Ruleset) -> Path | None:
    """Return the file that a scenario of this meaning was read from; None where none was."""
    return _FILES.get(ruleset.digest)


def recall(name: str | Path) -> Loaded:
    """Return a scenario as `load_scenario` does, at once where its file was read before."""
    path = find(name)
    return _load_once(path, _stamp(path))


@lru_cache(maxsize=32)
def _load_once(path: Path, stamp: tuple[int, int]) -> Loaded:
    del stamp  # read again only when the file has changed
    return load_text(read_text(path), path)


def find_by_digest(digest: str, slug: str) -> Loaded | None:
    """Return the scenario of that meaning among those known; None where there is none.

    Args:
        digest: see `game.scenario.compile.digest_of`.
        slug: its id; a file in which that is not written is not looked at more closely.
    """
    for path in _known():
        if _digest_in(path, slug, _stamp(path)) == digest:
            return recall(path)
    return None


def _known() -> Iterator[Path]:
    """Every scenario that can be found without a path: the game's, then the user's, new to old."""
    yield from map(find, shipped())
    yield from sorted(own(), key=_stamp, reverse=True)[:MOST_SEARCHED]


def _stamp(path: Path) -> tuple[int, int]:
    """Return when a file was changed [ns], and its size [bytes]; it may have gone meanwhile."""
    try:
        state = path.stat()
    except OSError:
        return (0, 0)
    return (state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=2 * MOST_SEARCHED)
def _digest_in(path: Path, slug: str, stamp: tuple[int, int]) -> str:
    """Return the digest of the scenario in a file; empty where it is surely not the one."""
    del stamp  # read again only when the file has changed
    try:
        return load_scenario(path).ruleset.digest if slug in read_text(path) else ""
    except ScenarioError:
        return ""


def _is_offered(entry: "os.DirEntry[str]") -> bool:
    """Tell whether a file is meant as a scenario: editors hide their drafts behind a dot."""
    return entry.name.endswith(SUFFIXES) and not entry.name.startswith(".") and entry.is_file()


def _is_slug(name: str) -> bool:
    """Tell a slug from a path: it has neither a folder nor a suffix."""
    return Path(name).name == name and not name.endswith(SUFFIXES)


def _files(folder: Path) -> Iterable[Path]:
    return (path for suffix in SUFFIXES for path in folder.glob(f"*{suffix}"))
