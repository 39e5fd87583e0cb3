"""The library: the scenarios that come with the game, and files that people name."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from game.places import SCENARIOS
from game.rules.ruleset import Ruleset
from game.scenario.compile import compile_scenario
from game.scenario.findings import Finding, ScenarioError, Severity, suggest
from game.scenario.load import read_scenario
from game.scenario.models import Scenario
from game.scenario.reading import SUFFIXES

__all__ = ["FOLDER", "Loaded", "ScenarioNotFoundError", "find", "load_scenario", "shipped"]

FOLDER = SCENARIOS
"""Where the scenarios are that come with the game."""


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


def shipped(folder: Path = FOLDER) -> list[str]:
    """Return the slugs of the scenarios in a folder; `h200-deal`, the main one, comes first."""
    names = sorted(path.stem for path in _files(folder))
    return sorted(names, key=lambda name: name != "h200-deal")


def find(name: str | Path, folder: Path = FOLDER) -> Path:
    """Return the file of a scenario, given its slug or a path.

    >>> find("h200-deal").name
    'h200-deal.yaml'
    """
    written = str(name)
    for suffix in SUFFIXES:
        if _is_slug(written) and (folder / f"{written}{suffix}").is_file():
            return folder / f"{written}{suffix}"
    path = Path(name)
    if not _is_slug(written) or path.exists():
        return path  # reading it says what is wrong with it, if anything is
    hint = suggest(written, shipped(folder))
    message = f"there is no scenario '{written}'"
    finding = Finding(written, 1, 1, Severity.ERROR, "unknown-scenario", message, hint)
    raise ScenarioNotFoundError([finding])


def load_scenario(name: str | Path, folder: Path = FOLDER) -> Loaded:
    """Return a scenario by slug or path, ready to be played; raise ScenarioError if it is not."""
    path = find(name, folder)
    scenario = read_scenario(path)
    return Loaded(scenario, compile_scenario(scenario), path)


def _is_slug(name: str) -> bool:
    """Tell a slug from a path: it has neither a folder nor a suffix."""
    return Path(name).name == name and not name.endswith(SUFFIXES)


def _files(folder: Path) -> Iterable[Path]:
    return (path for suffix in SUFFIXES for path in folder.glob(f"*{suffix}"))
