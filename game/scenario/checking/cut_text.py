"""Cut text: words behind a ``#`` that YAML takes for a comment, though their author did not."""

import re
from collections.abc import Iterator
from typing import Final

from game.scenario.findings import Finding, Fix, Severity, Span
from game.scenario.spans import lines_of
from game.scenario.syntax import PROSE_KEYS

__all__ = ["cut_texts"]

_CUT: Final = re.compile(rf"(\s*(?:- +)?{PROSE_KEYS}:\s+)([^\s\"'|>{{\[#][^\"]*?)(\s#\w.*?)\s*")


def cut_texts(text: str, path: str) -> Iterator[Finding]:
    """Give each text that goes on behind a ``#`` with a word right behind it, as in ``No. #1``."""
    for at, line in enumerate(lines_of(text), start=1):
        if " #" not in line or (found := _CUT.fullmatch(line)) is None:
            continue
        begun, end = found.end(1) + 1, found.end(3) + 1
        whole = (found[2] + found[3]).replace("\\", "\\\\")
        yield Finding(
            path,
            at,
            begun,
            Severity.WARNING,
            "cut-text",
            f"the text ends at '{found[3].strip()[:20]}', which YAML takes for a comment",
            f'write "{whole}"',
            end_line=at,
            end_column=end,
            source=line,
            fix=Fix(Span(at, begun, at, end), f'"{whole}"'),
        )
