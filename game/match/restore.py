"""A saved match from its file: the log, its scenario, and the match rebuilt and checked.

The scenario is the one that the match was played by, known by its digest: the file at its place,
one of that name in the library, else the text that the save encloses. So editing, renaming or
moving a scenario strands no match, and a save opens on a computer that has never seen it.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PureWindowsPath

from game.match.course import Course
from game.match.enclosure import take_out
from game.match.errors import BrokenSave, OtherScenario
from game.match.log import Header, Log
from game.match.records import rebuild
from game.match.slots import read, salvage
from game.scenario import Loaded, ScenarioError, find_by_digest, load_text, recall
from game.scenario.reading import SUFFIXES

__all__ = ["Restored", "rescue", "restore", "revive", "scenario_now", "scenario_of"]


GONE = ("file-missing", "unknown-scenario")
"""Findings of a scenario that is not there, unlike one that its author has spoilt."""


@dataclass(frozen=True)
class Restored:
    """A match as its save leaves it."""

    log: Log
    loaded: Loaded
    course: Course


def restore(path: Path, *, turns: int | None = None) -> Restored:
    """Return the match in a save; raise a `SaveError` that says what is wrong with it.

    Args:
        path: the save.
        turns: rebuild only so many turns; all of them where None.
    """
    return revive(read(path), path, turns=turns)


def revive(log: Log, path: Path, *, turns: int | None = None) -> Restored:
    """Return the match in a log that was read from ``path``, as `restore` does."""
    loaded = scenario_of(log, str(path))
    return Restored(log, loaded, rebuild(log, loaded.ruleset, name=str(path), turns=turns))


def rescue(path: Path) -> Restored:
    """Return the match in a broken save up to the first line that is at fault.

    Raises the same errors as `restore` where not even the opening can be used.
    """
    log = salvage(path)
    while True:
        try:
            return revive(log, path)
        except BrokenSave as error:
            # The first line is the opening, and the first step stands in the second.
            shorter = log.cut(error.line - 2)
            if shorter == log or error.line < 2:
                raise
            log = shorter


def scenario_of(log: Log, name: str) -> Loaded:
    """Return the scenario that a log was played by.

    Where none of that digest is found it is the one that lies at its place now: rebuilding the
    match says that it has changed.

    Args:
        log: the saved match.
        name: its file, for messages.

    Raises:
        OtherScenario: there is none at all.
        BrokenSave: the text that the save encloses is no scenario.
    """
    head = log.header
    there, why = _at_its_place(head, name)
    if there is not None and there.ruleset.digest == head.digest:
        return there
    known = find_by_digest(head.digest, head.scenario)
    if known is not None:
        return known
    enclosed = _enclosed(head, name)
    if enclosed is not None and (there is None or enclosed.ruleset.digest == head.digest):
        return enclosed
    if there is not None:
        return there
    facts = {"scenario": head.scenario, "path": head.path, "why": why}
    raise OtherScenario("missing-scenario", file=name, **facts)


def scenario_now(loaded: Loaded, head: Header) -> Loaded:
    """Return the scenario of a match as it lies at its place now, for a match to begin with.

    Where it is gone, the one that the match was played by serves; `ScenarioError` where it cannot
    be played any more.
    """
    try:
        return recall(head.path)
    except ScenarioError as error:
        if error.findings[0].code not in GONE:
            raise
    return loaded


def _at_its_place(head: Header, save: str) -> tuple[Loaded | None, str]:
    """Return the scenario that lies where it was read from, else beside the save; or why none does.

    A path on another computer, which only a stranger's save would hold, is not followed.
    """
    beside = PureWindowsPath(head.path).name  # takes either kind of slash
    places = [] if head.path.startswith(("\\\\", "//")) else [head.path]
    if beside.endswith(SUFFIXES) and not head.enclosed:
        places.append(str(Path(save).with_name(beside)))
    why = []
    for place in places:
        try:
            return recall(place), ""
        except ScenarioError as error:
            why.append(str(error.findings[0]))
        except (OSError, ValueError) as error:
            why.append(str(error))
    return None, why[0] if why else head.path


def _enclosed(head: Header, name: str) -> Loaded | None:
    """Return the scenario that a save encloses, None where it is an older one without."""
    if not head.enclosed:
        return None
    try:
        return _loaded_from(head.enclosed, head.path)
    except ScenarioError as error:
        why = str(error.findings[0])
    except ValueError as error:
        why = str(error)
    raise BrokenSave("enclosed-scenario", file=name, line=1, why=why)


@lru_cache(maxsize=32)
def _loaded_from(enclosed: str, path: str) -> Loaded:
    """Load an enclosed scenario once: a list of saves asks for that of each."""
    return load_text(take_out(enclosed), Path(path))
