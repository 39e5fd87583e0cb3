"""Findings: what is wrong or unwise in a scenario file, where, and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import IntEnum
from functools import cache
from typing import NamedTuple, TypeAlias

from game.language import LANGUAGES, Texts

__all__ = [
    "Finding",
    "Fix",
    "Problem",
    "Route",
    "ScenarioError",
    "Severity",
    "Span",
    "nearest",
    "suggest",
]

Route: TypeAlias = tuple[str | int, ...]
"""Keys and list positions that lead from the top of a file to a value."""

_MOST_NAMED = 12
"""A suggestion that names more than this many things is no longer one clear line."""


class Severity(IntEnum):
    """How bad a finding is; a higher number is worse."""

    WARNING = 1
    """The scenario can be played, but its author would want to know."""
    ERROR = 2
    """The scenario cannot be played."""


class Span(NamedTuple):
    """A stretch of a text, in lines and characters counted from 1, as editors do."""

    line: int
    column: int
    end_line: int
    end_column: int
    """The first character that is no longer in it."""


class Fix(NamedTuple):
    """What a machine can write in place of a mistake."""

    span: Span
    text: str


@dataclass(frozen=True)
class Finding:
    """One mistake, written for the author of the file.

    >>> print(Finding("a.yaml", 14, 9, Severity.ERROR, "unknown-gate", "no gate 'h20'",
    ...     "did you mean 'h200'?"))
    a.yaml:14:9: error[unknown-gate]: no gate 'h20'; did you mean 'h200'?
    """

    path: str
    line: int
    """Counted from 1, as editors do."""
    column: int
    """Counted from 1, in characters."""
    severity: Severity
    code: str
    """A fixed word for the kind of mistake, such as ``unknown-key``."""
    message: str
    suggestion: str = ""
    advice: str = ""
    """Id of a message that says what to do, in place of a suggestion."""
    end_line: int = 0
    """Line in which what is wrong ends; 0 where only its beginning is known."""
    end_column: int = 0
    """The first character that is no longer wrong."""
    where: str = ""
    """The way to it through the file, such as ``events[quarrel].chance``."""
    source: str = ""
    """The line as it stands in the file."""
    fix: Fix | None = None
    """What mends it; None where that takes a person."""

    @property
    def span(self) -> Span:
        """The stretch of the file that is meant; empty where only its beginning is known."""
        end = (self.end_line, self.end_column) if self.end_line else (self.line, self.column)
        return Span(self.line, self.column, *end)

    def __str__(self) -> str:
        """Return the finding as one line."""
        return self.told(_english() if self.advice else None)

    def suggested(self, texts: Texts | None) -> str:
        """Return what to do, in the reader's language where there is a message on it."""
        return texts(self.advice) if texts and self.advice else self.suggestion

    def told(self, texts: Texts | None) -> str:
        """Return the finding as one line, with its advice in the reader's language."""
        suggestion = self.suggested(texts)
        text = f"{self.message}; {suggestion}" if suggestion else self.message
        place = f"{self.path}:{self.line}:{self.column}"
        return printable(f"{place}: {self.severity.name.lower()}[{self.code}]: {text}")


@cache
def _english() -> Texts:
    return Texts.load(LANGUAGES[0])


def printable(text: str) -> str:
    """Return a text that can do nothing to a terminal, whatever a stranger's file says."""
    if text.isprintable():
        return text
    escape = {ord(sign): sign.encode("unicode_escape").decode() for sign in set(text)}
    return text.translate(
        {code: seen for code, seen in escape.items() if not chr(code).isprintable()}
    )


@dataclass(frozen=True)
class Problem:
    """A mistake in a scenario, before it is known in which line it stands."""

    route: Route
    code: str
    message: str
    suggestion: str = ""
    severity: Severity = Severity.ERROR
    at_key: bool = False
    """True where the key itself is wrong, not its value."""
    advice: str = ""
    """Id of a message that says what to do, in place of a suggestion."""
    fix: str | None = None
    """What can be written in place of the value, or of its key; None where a person must choose."""
    until: Route = ()
    """The value with which the mistake ends, where it is not the one in which it begins."""


class ScenarioError(Exception):
    """A scenario cannot be used; ``findings`` says why, every mistake that was found."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        """Keep the findings in the order of the file."""
        self.findings = tuple(sorted(findings, key=lambda f: (f.path, f.line, f.column)))
        super().__init__("\n".join(str(finding) for finding in self.findings))


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that a misspelt one was probably meant to be; None if none is near."""
    names = list(known)
    close = get_close_matches(word, names, n=1) or get_close_matches(word.lower(), names, n=1)
    return close[0] if close else None


def suggest(word: str, known: Iterable[str]) -> str:
    """Return a hint for a word that is not among the known ones.

    >>> suggest("litography", ["lithography", "memory"])
    "did you mean 'lithography'?"
    >>> suggest("x", ["lithography", "memory"])
    'known: lithography, memory'
    """
    names = list(known)
    close = nearest(word, names)
    if close is not None:
        return f"did you mean '{close}'?"
    if not names:
        return "there are none"
    shown = ", ".join(names[:_MOST_NAMED])
    rest = len(names) - _MOST_NAMED
    return f"known: {shown}" + (f" and {rest} more" if rest > 0 else "")
