"""The console on which studies print: texts as they are, and tables that any width can show."""

from collections.abc import Iterable, Sequence
from typing import TextIO

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table

from game.language import Texts

__all__ = ["StudyConsole", "print_rows", "print_table"]


SHORT = 9
"""A word of so many letters is not broken; a longer one may be, such as an address."""


class StudyConsole(Console):
    """A console on which what stands in brackets or between colons is a text like any other."""

    def __init__(self, file: TextIO | None = None) -> None:
        """Print to a stream, or to whatever is the standard output then."""
        super().__init__(file=file, markup=False, emoji=False)


def print_rows(
    console: Console,
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    texts: Texts,
    *,
    words: int = 1,
) -> None:
    """Print rows under their heads: first so many columns of words, then figures to the right."""
    table = Table(header_style="bold")
    for at, head in enumerate(heads):
        table.add_column(head, justify="left" if at < words else "right")
    for row in rows:
        table.add_row(*row)
    print_table(console, table, texts)


def print_table(console: Console, table: Table, texts: Texts) -> None:
    """Print a table; where its words do not fit side by side, row by row, a figure to a line."""
    for column in table.columns:
        column.overflow = "fold"
    if _least_width(table) <= console.width:
        console.print(table)
        return
    for line in _row_by_row(table, texts):
        console.print(line, soft_wrap=True)


def _least_width(table: Table) -> int:
    """Return the width [columns] from which on a table reads well: no short word is broken."""
    wanted = 1
    for column in table.columns:
        texts = [str(column.header), *(str(cell) for cell in column.cells)]
        words = texts if column.no_wrap else [word for text in texts for word in text.split()]
        longest = max((cell_len(word) for word in words), default=0)
        wanted += 3 + (longest if column.no_wrap else min(longest, SHORT))
    return wanted


def _row_by_row(table: Table, texts: Texts) -> Iterable[str]:
    heads = [str(column.header) for column in table.columns]
    for row in zip(*(column.cells for column in table.columns), strict=True):
        yield ""
        for head, cell in zip(heads, row, strict=True):
            if str(cell):
                yield texts("cli-row", head=head, value=str(cell)) if head else str(cell)
