"""Silence: a comment in which an author says why a warning is not to be given here.

``# allow no-source: counted by hand`` at the end of a line is for what begins in that line; alone
in a line it is for the next one and for all that is indented deeper below it. Errors cannot be
silenced, and a silence that keeps nothing still is told, so that none outlives its reason.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from game.scenario.checking.codes import CODES
from game.scenario.findings import Finding, Severity, suggest
from game.scenario.spans import lines_of

__all__ = ["Report", "silenced"]

_COMMENT: Final = re.compile(r"(?:^|\s)(#\s*allow\b:?\s*([\w-]*)[ \t]*)(:?)[ \t]*(.*?)\s*$")
_MOST_LINES: Final = 5000
"""Lines that are looked through for comments: no scenario has as many."""


@dataclass(frozen=True)
class Report:
    """What is told of a file, and what its author has asked not to be told."""

    findings: tuple[Finding, ...]
    """Errors and warnings in the order of the file."""
    silenced: tuple[tuple[Finding, str], ...] = ()
    """Warnings that are not given, each with the reason that the file gives."""


@dataclass
class _Silence:
    line: int
    column: int
    code: str
    reason: str
    lines: range
    """Lines in which it holds."""
    used: bool = False


def silenced(
    findings: Iterable[Finding], text: str, path: str, *, not_asked: Collection[str] = ()
) -> Report:
    """Return a report on findings about a text, without those that its comments silence.

    Args:
        findings: all that was found.
        text: the file.
        path: what findings call it.
        not_asked: codes that nobody looked for this time; a silence on one may keep nothing still.
    """
    silences = list(_silences(lines_of(text)[:_MOST_LINES]))
    told: list[Finding] = []
    kept: list[tuple[Finding, str]] = []
    for finding in findings:
        silence = next((each for each in silences if _covers(each, finding)), None)
        if silence is None:
            told.append(finding)
        else:
            silence.used = True
            kept.append((finding, silence.reason))
    for silence in silences:
        told += _about(silence, path, lines_of(text)[silence.line - 1], not_asked)
    told.sort(key=lambda finding: (finding.line, finding.column))
    return Report(tuple(told), tuple(kept))


def _silences(lines: Collection[str]) -> Iterator[_Silence]:
    every = list(lines)
    for at, line in enumerate(every):
        if "allow" not in line or (found := _COMMENT.search(line)) is None:
            continue
        alone = not line[: found.start(1)].strip()
        below = _block(every, at + 1) if alone else range(at + 1, at + 2)
        reason = found[4] if found[3] else ""
        yield _Silence(at + 1, found.start(1) + 1, found[2], reason, below)


def _block(lines: list[str], at: int) -> range:
    """Return the lines, from 1, of the entry that begins at a line or at the next that says any."""
    while at < len(lines) and (not lines[at].strip() or lines[at].lstrip().startswith("#")):
        at += 1
    if at == len(lines):
        return range(0)
    depth, end = _depth(lines[at]), at + 1
    while end < len(lines) and (not lines[end].strip() or _depth(lines[end]) > depth):
        end += 1
    return range(at + 1, end + 1)


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _covers(silence: _Silence, finding: Finding) -> bool:
    if finding.severity is Severity.ERROR or not silence.reason:
        return False
    return finding.code == silence.code and finding.line in silence.lines


def _about(
    silence: _Silence, path: str, source: str, not_asked: Collection[str]
) -> Iterator[Finding]:
    """Give what is wrong with a silence itself."""
    code = silence.code
    if code not in CODES:
        message, hint = f"no warning is called '{code}'", suggest(code, CODES)
    elif CODES[code] is Severity.ERROR:
        message = f"'{code}' is an error, which nothing silences"
        hint = "mend what it speaks of, and remove this"
    elif not silence.reason:
        message = f"'{code}' is silenced without a reason"
        hint = f"write '# allow {code}: why it is right here'"
    elif not silence.used and code not in not_asked:
        message, hint = f"nothing here is warned of by '{code}'", "remove this comment"
    else:
        return
    yield Finding(
        path,
        silence.line,
        silence.column,
        Severity.WARNING,
        "silence",
        message,
        hint,
        end_line=silence.line,
        end_column=len(source.rstrip()) + 1,
        source=source,
    )
