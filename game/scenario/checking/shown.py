"""What a terminal shows: the line with a caret below it, and no more than a person can read."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final
from unicodedata import east_asian_width

from game.scenario.findings import Finding, printable

__all__ = ["MOST_SHOWN", "pointed", "some_of"]

MOST_SHOWN: Final = 40
"""Findings of one file that are printed; the rest is counted."""
_MOST_ALIKE: Final = 8
"""Of one code so many are printed: what is wrong forty times is understood before."""
_WIDEST: Final = 100
"""Columns of a file's line that are shown."""


def some_of(
    findings: Sequence[Finding], *, every: bool = False
) -> tuple[list[Finding], Counter[str]]:
    """Return the findings to print, worst first, and how many more there are of each code."""
    shown: list[Finding] = []
    alike: Counter[str] = Counter()
    rest: Counter[str] = Counter()
    for each in sorted(findings, key=lambda finding: -finding.severity):
        if every or (len(shown) < MOST_SHOWN and alike[each.code] < _MOST_ALIKE):
            shown.append(each)
            alike[each.code] += 1
        else:
            rest[each.code] += 1
    return shown, rest


def pointed(finding: Finding) -> list[str]:
    r"""Return the line of a finding and below it carets under what is meant; none without a line.

    >>> from game.scenario.findings import Severity
    >>> print("\n".join(pointed(Finding("a.yaml", 4, 5, Severity.ERROR, "x", "y",
    ...     end_line=4, end_column=9, source="id: tiny"))))
        4 | id: tiny
          |     ^^^^
    """
    if not finding.source.strip():
        return []
    source = finding.source.expandtabs(1)
    start, end = finding.column - 1, len(source)
    if finding.end_line == finding.line:
        end = finding.end_column - 1
    left = max(0, min(start - _WIDEST // 3, len(source) - _WIDEST))
    cut = source[left : left + _WIDEST]
    mark = "... " if left else ""
    before = mark + cut[: start - left]
    meant = cut[start - left : max(end - left, start - left + 1)]
    number = f"{finding.line:>5}"
    carets = " " * _columns(before) + "^" * max(_columns(meant), 1)
    return [printable(f"{number} | {mark}{cut}"), f"{'':>5} | {carets}"]


def _columns(text: Iterable[str]) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in text)
