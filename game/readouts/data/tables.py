"""Tables of data with a codebook."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from game.language import Texts

__all__ = ["Cell", "DataColumn", "DataTable", "codebook_of", "columns_of", "table_of"]

Cell: TypeAlias = str | int | float | bool | None
"""None where there is nothing to say."""


@dataclass(frozen=True)
class DataColumn:
    """A column: its name, which holds the unit where it has one, and what it means."""

    name: str
    unit: str
    about: str


@dataclass(frozen=True)
class DataTable:
    """A table; a row holds a cell for each column."""

    name: str
    about: str
    columns: tuple[DataColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]


def columns_of(table: str, names: Iterable[str], texts: Texts) -> tuple[DataColumn, ...]:
    """Return columns that are described by the messages ``data-TABLE-COLUMN`` or ``data-COLUMN``.

    A unit that ends the name (``_points``, ``_share``, ...) is told from the name.
    """
    return tuple(_column(table, name, texts) for name in names)


def _column(table: str, name: str, texts: Texts) -> DataColumn:
    slug = name.replace("_", "-")
    own = f"data-{table}-{slug}"
    about = texts(own) if texts.has(own) else texts(f"data-{slug}")
    return DataColumn(name, texts(f"data-unit-{_unit(name)}"), about)


UNITS = ("points", "share", "minutes", "seconds", "text")


def _unit(name: str) -> str:
    return next((unit for unit in UNITS if name.endswith(f"_{unit}")), "none")


def table_of(
    name: str, columns: Iterable[str], rows: Iterable[tuple[Cell, ...]], texts: Texts
) -> DataTable:
    """Return a table whose columns are described as `columns_of` does."""
    about = texts(f"data-about-{name}")
    return DataTable(name, about, columns_of(name, columns, texts), tuple(rows))


def codebook_of(tables: Iterable[DataTable], texts: Texts) -> DataTable:
    """Return a table that describes every column of the others."""
    names = ("table", "column", "unit", "description")
    return table_of("codebook", names, _described(tables), texts)


def _described(tables: Iterable[DataTable]) -> Iterator[tuple[Cell, ...]]:
    for table in tables:
        for column in table.columns:
            yield table.name, column.name, column.unit, column.about
