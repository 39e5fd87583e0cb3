"""Results of studies: where they go, and RESULTS.md with a section for each study.

A study writes its own section, between marks, and leaves the rest alone. Its files lie beside the
scenario's; those of a scenario of the game, worked on in a checkout, in the game's folders.
"""

import os
import re
import shlex
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from game.files import ensure_place, write_whole
from game.places import is_checkout
from game.rules.params import constants
from game.scenario import Loaded, is_shipped
from game.scenario.course import COURSES, course_file

__all__ = [
    "RESULTS",
    "Outputs",
    "markdown_table",
    "outputs_of",
    "missed_aims",
    "ranked_constants",
    "write_section",
]

RESULTS = Path(__file__).parent / "RESULTS.md"
"""The results of the scenarios that come with the game."""


@dataclass(frozen=True)
class Outputs:
    """Where the results of studies of one scenario go."""

    results: Path
    """The file with the sections; figures lie beside it."""
    course: Path
    """The usual course, which the window shows where it lies beside the scenario."""
    name: str
    """What files and sections are called after."""
    subject: str
    """The scenario as it is typed."""
    file: str
    """The scenario's file as the results name it."""

    def figure(self, study: str) -> Path:
        """Return the file of a study's figure."""
        return self.results.with_name(f"{study}-{self.name}.svg")

    def ensure(self, *files: Path) -> None:
        """Make sure, before the work begins, that files can be written; raise OSError if not."""
        for file in files:
            ensure_place(file)


def outputs_of(loaded: Loaded) -> Outputs:
    """Return where the results of a scenario's studies go: never where they could harm the game.

    Those of a scenario of an installed copy go to the folder that the user is in.
    """
    path, name = loaded.path, loaded.path.stem
    if not is_shipped(path):
        results = path.with_name(f"results-{name}.md")
        return Outputs(results, course_file(path), name, shlex.quote(str(path)), path.name)
    if is_checkout() and all(os.access(place, os.W_OK) for place in (RESULTS.parent, COURSES)):
        return Outputs(RESULTS, course_file(path), name, name, f"{path.parent.name}/{path.name}")
    here = Path.cwd()
    return Outputs(
        here / f"results-{name}.md", course_file(here / path.name), name, name, path.name
    )


def write_section(name: str, text: str, path: Path) -> None:
    """Put a study's section in its place, or at the end where it has none yet."""
    begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    section = f"{begin}\n{text.strip()}\n{end}"
    old = path.read_text(encoding="utf-8") if path.exists() else "# Results of the studies\n"
    if begin in old and end in old:
        before, _, rest = old.partition(begin)
        after = rest.partition(end)[2]
        new = before + section + after
    else:
        new = f"{old.rstrip()}\n\n{section}\n"
    write_whole(path, new)


def ranked_constants(loaded: Loaded) -> tuple[list[tuple[str, str]], int]:
    """Return the constants by effect as the last sensitivity study of a scenario wrote them.

    Each is a name and its effect with the interval, the strongest first; then how many constants
    the study moved. Nothing and 0 where the scenario has no such section.
    """
    section = _section("sensitivity", loaded)
    rows = re.findall(r"^\| (\w+) \| ([^|]+?) \|", section, re.MULTILINE)
    among = re.search(r"(\d+) constants over their ranges", section)
    known = constants()
    return [row for row in rows if row[0] in known], int(among[1]) if among else 0


_MISSED: Final = {
    "levy": ("directions", r"^\| The same with licences up to Blackwell \|.*✗"),
    "gate": ("orders", r"What moves most, whichever way: (?!.*\bH200\b)"),
    "easy": ("depth", r"^\| Easy against random \|.*✗"),
    "persona": ("depth", r"^\| Dominated personas \|.*✗"),
    "endings": ("depth", r"^\| Endings in 3% of matches or more \|.*✗"),
}
"""Aims that a page on the model speaks of, and how a study's section says that one is missed."""


def missed_aims(loaded: Loaded) -> tuple[str, ...]:
    """Return which of the aims in ``_MISSED`` the last studies of a scenario found missed."""
    return tuple(
        aim
        for aim, (study, said) in _MISSED.items()
        if re.search(said, _section(study, loaded), re.MULTILINE)
    )


def _section(study: str, loaded: Loaded) -> str:
    """Return a study's section on a scenario; empty where there is none."""
    outputs = outputs_of(loaded)
    results = RESULTS if is_shipped(loaded.path) else outputs.results
    text = results.read_text(encoding="utf-8") if results.exists() else ""
    section = text.partition(f"<!-- {study}-{outputs.name}:begin -->")[2]
    return section.partition(f"<!-- {study}-{outputs.name}:end -->")[0]


def markdown_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown; columns after the first are figures, to the right.

    >>> print(markdown_table(["who", "points"], [["hedger", "3"]]))
    | who | points |
    | --- | ---: |
    | hedger | 3 |
    """
    lines = [f"| {' | '.join(heads)} |", f"| --- |{' ---: |' * (len(heads) - 1)}"]
    lines += [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join(lines)
