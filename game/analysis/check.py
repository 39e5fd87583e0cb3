"""The check: everything that is told of a scenario file, read and played."""

from pathlib import Path

from game.analysis.played import found_by_play
from game.players.stand_ins import unknown_personas
from game.scenario import ScenarioError
from game.scenario.checking.codes import PLAYED
from game.scenario.checking.silence import Report, silenced
from game.scenario.checking.wave import look_at
from game.scenario.reading import read_text

__all__ = ["check_file", "check_text"]


def check_file(path: Path, *, play: bool = True) -> Report:
    """Return what is told of a scenario file; where it cannot be opened, why."""
    try:
        text = read_text(path)
    except ScenarioError as error:
        return Report(error.findings)
    return check_text(text, str(path), play=play)


def check_text(text: str, path: str, *, play: bool = True) -> Report:
    """Return what is told of the text of a scenario file; played only where it can be."""
    checked = look_at(text, path)
    found = list(checked.findings)
    scenario, document = checked.scenario, checked.document
    if scenario is None or document is None:
        return silenced(found, text, path, not_asked=PLAYED)
    problems = [*unknown_personas(scenario), *(found_by_play(scenario) if play else ())]
    found += [document.locate(problem) for problem in problems]
    return silenced(found, text, path, not_asked=() if play else PLAYED)
