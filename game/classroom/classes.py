"""The classes on this computer: listed, put away, erased."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from game.classroom.class_log import ClassRecord, read_class
from game.classroom.class_store import ClassStore
from game.classroom.errors import ClassError
from game.classroom.opening import SUFFIX, ClassOpening
from game.match import MatchError
from game.match.saves import saves_folder
from game.online.errors import OnlineError
from game.online.server.store import StoreError, files_beside, last_written
from game.scenario import Loaded, ScenarioError

__all__ = [
    "KeptClass",
    "archive",
    "classes_folder",
    "erase",
    "file_for",
    "kept_classes",
    "last_class",
]

ARCHIVE: Final = "archive"
"""The folder, within that of the classes, of those that were put away."""

NAMED: Final = 12
"""So much of the name of a class is in that of its file [characters]."""


@dataclass(frozen=True)
class KeptClass:
    """A class as a list shows it."""

    path: Path
    archived: bool
    record: ClassRecord | None
    """What it holds; None where it cannot be read."""
    problem: MatchError | OnlineError | ScenarioError | None = None
    """Why it cannot."""

    @property
    def written(self) -> datetime:
        """When it was written to last."""
        return datetime.fromtimestamp(last_written(self.path)).astimezone()


def classes_folder(saves: Path | None = None) -> Path:
    """Return the folder of the classes that were held here."""
    return saves_folder(saves) / "classes"


def file_for(opening: ClassOpening, loaded: Loaded, folder: Path | None = None) -> Path:
    """Return where a new class is to be written down."""
    name = f"{loaded.ruleset.slug}-{opening.name[:NAMED]}{SUFFIX}"
    return (folder or classes_folder()) / name


def kept_classes(folder: Path | None = None) -> tuple[KeptClass, ...]:
    """Return the classes on this computer, the last one first; those put away come after."""
    place = folder or classes_folder()
    found = []
    for archived, where in ((False, place), (True, place / ARCHIVE)):
        files = sorted(where.glob(f"*{SUFFIX}"), key=last_written, reverse=True)
        found += [_kept(path, archived) for path in files]
    return tuple(found)


def last_class(folder: Path | None = None, slug: str | None = None) -> Path:
    """Return the file of the class that was held last, of a scenario or of any.

    Raises:
        ClassError: none was.
    """
    place = folder or classes_folder()
    files = list(place.glob(f"{slug or '*'}-{'[0-9a-f]' * NAMED}{SUFFIX}"))
    if not files:
        raise ClassError("none-held", folder=str(place))
    return max(files, key=last_written)


def archive(path: Path) -> Path:
    """Put a class away, out of the list of those to go on with, and return where it is now.

    Raises:
        StoreError: a server has it open, or it is none.
        ClassError: it cannot be moved.
    """
    _let_go(path)
    kept = path.parent / ARCHIVE / path.name
    try:
        kept.parent.mkdir(exist_ok=True)
        path.rename(kept)
    except OSError as trouble:
        raise ClassError("not-moved", file=str(path), why=str(trouble)) from trouble
    return kept


def erase(path: Path) -> None:
    """Erase a class completely: nothing of it stays on this computer.

    Raises:
        StoreError: a server has it open.
        ClassError: it cannot be removed.
    """
    try:
        _let_go(path)
    except StoreError as trouble:
        if trouble.code == "hosted-elsewhere":
            raise
    try:
        for each in files_beside(path):
            each.unlink(missing_ok=True)
    except OSError as trouble:
        raise ClassError("not-erased", file=str(path), why=str(trouble)) from trouble


def _let_go(path: Path) -> None:
    """Make sure that nobody has a class open, and have all of it in its one file."""
    ClassStore.open(path).close()


def _kept(path: Path, archived: bool) -> KeptClass:
    try:
        return KeptClass(path, archived, read_class(path))
    except (MatchError, OnlineError, ScenarioError) as problem:
        return KeptClass(path, archived, None, problem)
