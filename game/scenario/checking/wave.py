"""One wave: all that is wrong or unwise in a text is told at once, and nothing twice.

A mistake does not hide the next: a slip of the syntax is mended, a wrong part gets a placeholder,
and the rest of the file is looked at as if nothing had been wrong. What touches a placeholder is
left out, for it would be told of what nobody wrote.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from game.scenario.checking.cut_text import cut_texts
from game.scenario.checking.placeholders import Repaired, repair
from game.scenario.diagnostics import read_diagnostics
from game.scenario.document import Document, read_document
from game.scenario.findings import Finding, Problem, ScenarioError
from game.scenario.fit import check_references
from game.scenario.lint import lint
from game.scenario.models import Scenario
from game.scenario.spans import applied, line_of

__all__ = ["Checked", "look_at"]

_MOST_SLIPS: Final = 12
"""Slips of the syntax that are told at once; behind more of them stands another kind of file."""
_MOST_READ: Final = 500_000
"""Characters that are read again in all, so that a large file is answered soon as well."""

_NAMING_OTHERS: Final = (
    "unknown-", "removed-order", "unread-", "unraised-", "unused-", "never-offered",
    "gate-of-chip", "threat-gate", "duplicate-", "weights", "missing-stock", "no-frontier",
)  # fmt: skip
"""What is said of a part because of another, which may be the one that has a placeholder."""

_RESTING_ON: Final[Mapping[str, tuple[str, ...]]] = {
    "calendar": (
        "outside-", "beyond-match", "no-frontier", "duplicate-turn", "never", "always", "cyclic",
        "unreachable", "no-last-ending",
    ),
    "sides": ("never-payable", "above-cap", "too-many-orders"),
}  # fmt: skip
"""What is said of the whole file because of one part of it."""


@dataclass(frozen=True)
class Checked:
    """What came of looking at a text."""

    findings: tuple[Finding, ...]
    """Errors and warnings in the order of the file."""
    document: Document | None
    """Its data and places; None where it is no YAML."""
    scenario: Scenario | None
    """The scenario, if it can be played."""


def look_at(text: str, path: str) -> Checked:
    """Return all that is wrong or unwise in the text of a scenario file, before any is played."""
    slips, document = _slips(text, path)
    if document is None:
        return Checked(tuple(slips), None, None)
    found: list[Finding] = [*slips, *document.twice, *cut_texts(text, path)]
    scenario, problems = _problems(document, Path(path).stem)
    placed = (document.locate(problem) for problem in problems)
    spoilt = {slip.line for slip in slips}
    found += [
        replace(each, source=line_of(text, each.line)) for each in placed if each.line not in spoilt
    ]
    return Checked(_once(found), document, None if slips or document.twice else scenario)


def _slips(text: str, path: str) -> tuple[list[Finding], Document | None]:
    """Return the slips of the syntax, and what the text without them says, if it can be read."""
    slips: list[Finding] = []
    for _ in range(min(_MOST_SLIPS, max(_MOST_READ // max(len(text), 1), 1))):
        try:
            document = read_document(text, path)
        except ScenarioError as error:
            slip = error.findings[0]
            if slip.line not in {each.line for each in slips}:
                slips.append(slip)
            if slip.fix is None:
                return slips, None
            mended = applied(text, [slip.fix])
            if mended.count("\n") != text.count("\n") or len(mended) > 2 * len(text):
                return slips, None  # the lines below would be told at another place
            text = mended
        else:
            return slips, document
    return slips, None


def _problems(document: Document, stem: str) -> tuple[Scenario | None, list[Problem]]:
    """Return the scenario if it can be played, and what is wrong or unwise in it."""
    try:
        scenario = Scenario.model_validate_json(json.dumps(document.data), strict=True)
    except ValidationError as error:
        first = read_diagnostics(error, document.data)
        repaired = repair(document.data, error)
        return None, [*first, *(_beside(repaired, stem) if repaired else ())]
    wrong = check_references(scenario)
    if wrong:
        doubtful = {problem.route for problem in wrong}
        unwise = lint(scenario, stem, is_sound=False)
        return None, [*wrong, *(each for each in unwise if each.route not in doubtful)]
    return scenario, lint(scenario, stem)


def _beside(repaired: Repaired, stem: str) -> Iterator[Problem]:
    """Give what is wrong or unwise beside the parts that have placeholders."""
    wrong = check_references(repaired.scenario)
    unwise = lint(repaired.scenario, stem, is_sound=not wrong and repaired.is_whole)
    heads = {route[0] for route in repaired.touched}
    doubtful = [code for head, codes in _RESTING_ON.items() if head in heads for code in codes]
    doubtful += () if repaired.is_whole else _NAMING_OTHERS
    for problem in (*wrong, *unwise):
        if not repaired.speaks_of(problem.route) and not problem.code.startswith(tuple(doubtful)):
            yield problem


def _once(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings in the order of the file, none of them twice."""
    kept = {(each.line, each.column, each.code, each.message): each for each in findings}
    return tuple(sorted(kept.values(), key=lambda each: (each.line, each.column)))
