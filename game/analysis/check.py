"""The check: everything that is told of a scenario file, read and played."""

from pathlib import Path
from typing import Final

from game.analysis.played import found_by_play
from game.players.stand_ins import unknown_personas
from game.scenario import ScenarioError
from game.scenario.checking.codes import PLAYED
from game.scenario.checking.silence import Report, silenced
from game.scenario.checking.wave import Checked, look_at
from game.scenario.findings import Finding
from game.scenario.reading import read_text

__all__ = ["check_file", "check_read", "check_text"]

_TELLS_WHY: Final = (
    "beyond-bounds", "cyclic", "idle-law", "idle-order", "never", "never-offered",
    "never-payable", "outside-calendar", "unraised-flag", "unreachable",
)  # fmt: skip
"""What says of a part why it is dead, so that what matches show of it is nothing new."""


def check_file(path: Path, *, play: bool = True) -> Report:
    """Return what is told of a scenario file; where it cannot be opened, why."""
    try:
        text = read_text(path)
    except ScenarioError as error:
        return Report(error.findings)
    return check_text(text, str(path), play=play)


def check_text(text: str, path: str, *, play: bool = True) -> Report:
    """Return what is told of the text of a scenario file; played only where it can be."""
    return check_read(look_at(text, path), text, path, play=play)


def check_read(checked: Checked, text: str, path: str, *, play: bool = True) -> Report:
    """Return what is told of a text that has been looked at."""
    found = list(checked.findings)
    scenario, document = checked.scenario, checked.document
    if scenario is None or document is None:
        return silenced(found, text, path, not_asked=PLAYED)
    found += [document.locate(problem) for problem in unknown_personas(scenario)]
    if play:
        dead = {_part_of(each) for each in found if each.code in _TELLS_WHY}
        seen = (document.locate(problem) for problem in found_by_play(scenario))
        found += [each for each in seen if _part_of(each) not in dead]
    return silenced(found, text, path, not_asked=() if play else PLAYED)


def _part_of(finding: Finding) -> str:
    """Return the part of the file that a finding is about, such as ``events[quarrel]``."""
    return finding.where.partition("]")[0]
