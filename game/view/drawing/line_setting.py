"""How a paragraph is set: in as few lines as fit, broken where a phrase begins if one does near."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from game.language.lines import break_points, phrase_points

__all__ = ["line_breaks", "set_lines"]

LEAST_LINE: Final = 3
"""Characters a last line has at least, where words do not decide."""
NEARBY: Final = (6, 4, 2)
"""Characters a line of Japanese or Chinese may be shorter for the sake of a whole phrase; fewer
where so many would cost a line."""
FULL: Final = 1
"""The same where only marks tell where a phrase begins, as in Chinese: its lines are to be full."""
STRAY: Final = 4
"""A last line of so many characters looks lost, and is worth shorter lines before it."""
KANA: Final = re.compile(r"[ぁ-ゖァ-ヺ]")

Fits = Callable[[int, int], bool]
"""Whether the text from one index to another, less the spaces at its end, fits a line."""


def line_breaks(text: str) -> list[int]:
    """Return where a line may end, but for breaks that leave a stray ending on the last one.

    Japanese and Chinese may break before the last character of all; a line that holds nothing
    but it looks like a mistake.
    """
    points = break_points(text)
    return [point for point in points if text[point - 1] == " " or len(text) - point >= LEAST_LINE]


def set_lines(text: str, fits: Fits) -> list[tuple[int, int]]:
    """Return where each line of ``text`` begins and ends.

    No line is spent on whole phrases: where they would need one more, lines are filled greedily.
    """
    points = line_breaks(text)
    full = _filled(text, points, fits, frozenset(), 0)
    phrases = frozenset(phrase_points(text)) & frozenset(points)
    if len(full) == 1 or len(phrases) == len(points):
        return full
    if not KANA.search(text):
        even = _filled(text, points, fits, phrases, FULL)
        full = even if len(even) == len(full) else full
        if full[-1][1] - full[-1][0] > STRAY:
            return full
    for near in NEARBY:
        gentle = _filled(text, points, fits, phrases, near)
        if len(gentle) == len(full):
            return gentle
    return full


def _filled(
    text: str, points: list[int], fits: Fits, phrases: frozenset[int], near: int
) -> list[tuple[int, int]]:
    """Fill line after line; a word wider than a whole line is broken inside."""
    lines: list[tuple[int, int]] = []
    start = last = 0
    for point in (*points, len(text)):
        while last > start and not fits(start, point):
            cut = _whole_phrase(max(start, last - near - 1), last, phrases)
            lines.append((start, cut))
            start = cut
        while not fits(start, point) and point - start > 1:
            cut = _widest(start, point, fits)
            lines.append((start, cut))
            start = cut
        last = point
    return [*lines, (start, len(text))]


def _whole_phrase(after: int, last: int, phrases: frozenset[int]) -> int:
    """The last place after ``after`` at which a phrase begins; ``last`` where none does."""
    return next((at for at in range(last, after, -1) if at in phrases), last)


def _widest(start: int, end: int, fits: Fits) -> int:
    """How far a word reaches on a line of its own; one letter at least."""
    cut = start + 1
    while cut + 1 < end and fits(start, cut + 1):
        cut += 1
    return cut
