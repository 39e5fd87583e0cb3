"""Merging: two edits of one text brought together, where they do not touch each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

__all__ = ["differences", "merged"]


@dataclass(frozen=True)
class _Edit:
    """Lines of a text that others take the place of."""

    first: int
    end: int
    lines: tuple[str, ...]

    def touches(self, other: "_Edit") -> bool:
        """Tell whether two edits overlap or stand side by side."""
        return self.first <= other.end and other.first <= self.end


def merged(base: str, mine: str, theirs: str) -> str | None:
    r"""Return a text with both edits; None where they touch, so that somebody must choose.

    Edits in lines beside each other touch, unless they are the same.

    >>> merged("a: 1\nb: 2\nc: 3\n", "a: 9\nb: 2\nc: 3\n", "a: 1\nb: 2\nc: 3\nd: 4\n")
    'a: 9\nb: 2\nc: 3\nd: 4\n'
    >>> merged("a: 1\nb: 2\n", "a: 9\nb: 2\n", "a: 5\nb: 2\n") is None
    True
    """
    lines = base.splitlines(keepends=True)
    own, others = _edits(lines, mine), _edits(lines, theirs)
    own = [each for each in own if each not in others]
    if any(one.touches(other) for one in own for other in others):
        return None
    for edit in sorted((*own, *others), key=lambda each: each.first, reverse=True):
        lines[edit.first : edit.end] = edit.lines
    return "".join(lines)


def differences(before: str, after: str) -> list[tuple[str, str]]:
    r"""Return the lines that two texts do not share: what went, and what came in its place.

    >>> differences("a: 1\nb: 2\n", "a: 9\nb: 2\n")
    [('a: 1', 'a: 9')]
    """
    lines = before.splitlines(keepends=True)
    return [
        ("".join(lines[each.first : each.end]).rstrip(), "".join(each.lines).rstrip())
        for each in _edits(lines, after)
    ]


def _edits(lines: Sequence[str], text: str) -> list[_Edit]:
    others = text.splitlines(keepends=True)
    steps = SequenceMatcher(None, lines, others, autojunk=False).get_opcodes()
    return [
        _Edit(first, end, tuple(others[start:stop]))
        for kind, first, end, start, stop in steps
        if kind != "equal"
    ]
