"""Stretches of a text: which line it is, where it ends, and what to write in its place."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from game.scenario.findings import Fix, Span

__all__ = ["applied", "line_of", "lines_of", "replacing", "within"]

_LINE_END: Final = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""What ends a line in YAML."""


@lru_cache(maxsize=4)
def lines_of(text: str) -> tuple[str, ...]:
    """Return the lines of a text without their ends, as a YAML parser counts them."""
    return tuple(_LINE_END.split(text))


@lru_cache(maxsize=4)
def _starts(text: str) -> tuple[int, ...]:
    return (0, *(end.end() for end in _LINE_END.finditer(text)))


def line_of(text: str, line: int) -> str:
    """Return a line of a text, counted from 1; empty where there is none."""
    lines = lines_of(text)
    return lines[line - 1] if 0 < line <= len(lines) else ""


def within(text: str, span: Span) -> Span:
    """Return a span that ends with its last letter, not where the next value begins."""
    end_line, end_column = span.end_line, span.end_column
    while end_line > span.line and not line_of(text, end_line)[: end_column - 1].strip():
        end_line -= 1
        end_column = len(line_of(text, end_line).rstrip()) + 1
    return Span(span.line, span.column, end_line, end_column)


def applied(text: str, fixes: Iterable[Fix]) -> str:
    r"""Return a text with these fixes, which do not overlap, written into it.

    >>> applied("a: 1\nb: 2", [Fix(Span(2, 4, 2, 5), "3")])
    'a: 1\nb: 3'
    """
    places = sorted((_offset(text, fix.span.line, fix.span.column), fix) for fix in fixes)
    for start, fix in reversed(places):
        end = max(start, _offset(text, fix.span.end_line, fix.span.end_column))
        text = text[:start] + fix.text + text[end:]
    return text


def _offset(text: str, line: int, column: int) -> int:
    starts = _starts(text)
    return min(starts[min(line, len(starts)) - 1] + column - 1, len(text))


def replacing(text: str, other: str) -> Fix:
    """Return the smallest fix that makes one text of another.

    >>> replacing("a:1", "a: 1")
    Fix(span=Span(line=1, column=3, end_line=1, end_column=3), text=' ')
    """
    before = _alike(text, other)
    room = min(len(text), len(other)) - before
    after = min(_alike(text[::-1], other[::-1]), room)
    start, end = _place(text, before), _place(text, len(text) - after)
    return Fix(Span(*start, *end), other[before : len(other) - after])


def _alike(one: str, other: str) -> int:
    """Return how many letters two texts begin alike with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _place(text: str, offset: int) -> tuple[int, int]:
    starts = _starts(text)
    line = sum(start <= offset for start in starts)
    return line, offset - starts[line - 1] + 1
