"""A saved match from its file: the log, its scenario, and the match rebuilt and checked."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from game.match.course import Course
from game.match.errors import OtherScenario
from game.match.log import Log
from game.match.records import rebuild
from game.match.saves import read
from game.scenario import Loaded, ScenarioError, load_scenario

__all__ = ["Restored", "restore", "scenario_of"]


@dataclass(frozen=True)
class Restored:
    """A match as its save leaves it."""

    log: Log
    loaded: Loaded
    course: Course


def restore(
    path: Path,
    *,
    turns: int | None = None,
    load: Callable[[str], Loaded] = load_scenario,
) -> Restored:
    """Return the match in a save; raise a `SaveError` that says what is wrong with it.

    Args:
        path: the save.
        turns: rebuild only so many turns; all of them where None.
        load: reads the scenario of that name; one that remembers spares reading it again.
    """
    log = read(path)
    loaded = scenario_of(log, str(path), load)
    return Restored(log, loaded, rebuild(log, loaded.ruleset, name=str(path), turns=turns))


def scenario_of(log: Log, name: str, load: Callable[[str], Loaded] = load_scenario) -> Loaded:
    """Return the scenario of a log; raise `OtherScenario` where it cannot be read."""
    head = log.header
    try:
        return load(head.path)
    except ScenarioError as error:
        why = str(error.findings[0])
    except (OSError, ValueError) as error:
        why = str(error)
    facts = {"scenario": head.scenario, "path": head.path, "why": why}
    raise OtherScenario("missing-scenario", file=name, **facts)
