"""RESULTS.md: each study writes its own section, between marks, and leaves the rest alone."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from game.files import write_whole

__all__ = ["RESULTS", "markdown_table", "write_section"]

RESULTS = Path(__file__).parent / "RESULTS.md"


def write_section(name: str, text: str, path: Path = RESULTS) -> None:
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
