"""A document, such as that on a model, as one file of HTML that stands alone, or as Markdown."""

import re
from collections.abc import Iterator
from typing import Final

from game.language import Texts
from game.page.markup import element, tabulate, words
from game.page.shell import whole_page
from game.readouts.reference.model_document import (
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Section,
    Table,
)

__all__ = ["write_document_markdown", "write_document_page"]

MARKS: Final = re.compile(r"[\\*_|<\[\]]")
"""What Markdown would take for its own."""


def write_document_page(document: Document, texts: Texts) -> str:
    """Return the document as one file of HTML in the language of ``texts``."""
    numbered = list(enumerate(document.sections, start=1))
    contents = element(
        "ol",
        *(
            element("li", element("a", words(section.title), href=f"#part-{number}"))
            for number, section in numbered
        ),
    )
    body = element(
        "main",
        element("h1", words(document.title)),
        element("p", words(document.lead), kind="note"),
        element("nav", contents, aria_label=texts("model-contents")),
        *(part for number, section in numbered for part in _section(number, section)),
    )
    return whole_page(document.title, body, texts)


def _section(number: int, section: Section) -> Iterator[str]:
    yield element("h2", words(f"{number}. {section.title}"), id=f"part-{number}")
    for block in section.blocks:
        yield _block(block)


def _block(block: Block) -> str:
    match block:
        case Paragraph(text):
            return element("p", words(text))
        case Heading(text):
            return element("h3", words(text))
        case Bullets(entries, numbered):
            listed = (element("li", words(entry)) for entry in entries)
            return element("ol" if numbered else "ul", *listed)
        case Table(about, columns, rows):
            kinds = ["number" if each.is_number else "why" * each.is_wide for each in columns]
            head = [(words(each.name), kind) for each, kind in zip(columns, kinds, strict=True)]
            cells = [[words(cell) for cell in row] for row in rows]
            return tabulate(head, cells, label=about)


def write_document_markdown(document: Document) -> str:
    """Return the document as plain Markdown."""
    parts = [f"# {document.title}", document.lead]
    for number, section in enumerate(document.sections, start=1):
        parts.append(f"## {number}. {section.title}")
        parts += map(_marked_down, section.blocks)
    return "\n\n".join(parts) + "\n"


def _marked_down(block: Block) -> str:
    match block:
        case Paragraph(text):
            return _plain(text)
        case Heading(text):
            return f"### {_plain(text)}"
        case Bullets(entries, numbered):
            return "\n".join(
                f"{f'{number}.' if numbered else '-'} {_plain(entry)}"
                for number, entry in enumerate(entries, start=1)
            )
        case Table(columns=columns, rows=rows):
            lines = [
                _row([each.name for each in columns]),
                _row(["---:" if each.is_number else "---" for each in columns], plain=False),
            ]
            return "\n".join([*lines, *(_row(row) for row in rows)])


def _row(cells: tuple[str, ...] | list[str], *, plain: bool = True) -> str:
    return f"| {' | '.join(_plain(cell) if plain else cell for cell in cells)} |"


def _plain(text: str) -> str:
    """Text that no Markdown reader takes for marks of its own; what is in backticks stays."""
    parts = text.replace("\n", " ").split("`")
    parts[::2] = [MARKS.sub(r"\\\g<0>", part) for part in parts[::2]]
    return "`".join(parts)
