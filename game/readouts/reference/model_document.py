"""A document as plain records: sections of paragraphs, lists and tables, before any markup."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

__all__ = [
    "Block",
    "Bullets",
    "Claims",
    "Column",
    "Definitions",
    "Document",
    "Heading",
    "Paragraph",
    "Section",
    "Table",
]


@dataclass(frozen=True)
class Paragraph:
    """Running text."""

    text: str


@dataclass(frozen=True)
class Heading:
    """A heading within a section."""

    text: str


@dataclass(frozen=True)
class Bullets:
    """A list; numbered where the order counts."""

    entries: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Column:
    """The head of a column of a table."""

    name: str
    is_number: bool = False
    is_wide: bool = False
    """Whether its cells are sentences."""


@dataclass(frozen=True)
class Table:
    """Rows of cells; the first cell of each names the row."""

    about: str
    """What it shows, for those who hear the page."""
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Definitions:
    """Words, each with what it means."""

    entries: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Claims:
    """What is said, each with who said it and where; that may be empty."""

    entries: tuple[tuple[str, str], ...]


Block: TypeAlias = Paragraph | Heading | Bullets | Table | Definitions | Claims


@dataclass(frozen=True)
class Section:
    """A chapter."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Document:
    """The whole."""

    title: str
    lead: str
    sections: tuple[Section, ...]
