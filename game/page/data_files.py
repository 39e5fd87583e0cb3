"""Tables of data as files: CSV for spreadsheets with a codebook, or one JSON document."""

import csv
import io
import json
from collections.abc import Iterable
from typing import Any, Final

from game.language import Texts
from game.readouts.data.tables import Cell, DataTable, codebook_of

__all__ = ["data_document", "write_csv_files"]

FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet would run as a formula, if a stranger's word began with it."""


def write_csv_files(tables: Iterable[DataTable], texts: Texts) -> dict[str, str]:
    """Return the text of each CSV file by its name, the codebook among them.

    They are in UTF-8 and begin with a byte order mark, by which spreadsheets know that; text that
    a spreadsheet would take for a formula is led in by an apostrophe.
    """
    given = tuple(tables)
    return {f"{each.name}.csv": _csv(each) for each in (*given, codebook_of(given, texts))}


def _csv(table: DataTable) -> str:
    file = io.StringIO(newline="")
    file.write("\ufeff")
    writer = csv.writer(file, lineterminator="\r\n")  # as RFC 4180 has it
    writer.writerow([column.name for column in table.columns])
    writer.writerows([[_written(cell) for cell in row] for row in table.rows])
    return file.getvalue()


def _written(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(FORMULA) else cell
    return repr(cell)


def data_document(tables: Iterable[DataTable], texts: Texts) -> dict[str, Any]:
    """Return the tables as one JSON document: rows by column, and the codebook."""
    given = tuple(tables)
    book = codebook_of(given, texts)
    document = {each.name: {"about": each.about, "rows": _rows(each)} for each in (*given, book)}
    json.dumps(document, allow_nan=False)
    return document


def _rows(table: DataTable) -> list[dict[str, Cell]]:
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in table.rows]
