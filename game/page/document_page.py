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
    Claims,
    Definitions,
    Document,
    Heading,
    Paragraph,
    Section,
    Table,
)

__all__ = ["draw_block", "draw_section", "write_document_markdown", "write_document_page"]

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
        *(
            part
            for number, section in numbered
            for part in draw_section(section, f"part-{number}", f"{number}. {section.title}")
        ),
    )
    return whole_page(document.title, body, texts)


def draw_section(section: Section, anchor: str, title: str) -> Iterator[str]:
    """Draw a chapter under a title, which links to ``anchor`` lead to."""
    yield element("h2", words(title), id=anchor)
    for block in section.blocks:
        yield draw_block(block)


def draw_block(block: Block) -> str:
    """Draw a part of a chapter."""
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
        case Definitions(entries):
            told = (
                element("div", element("dt", words(word)), element("dd", words(meaning)))
                for word, meaning in entries
            )
            return element("dl", *told)
        case Claims(entries):
            said = (
                element("li", words(text), element("small", words(source)) if source else "")
                for text, source in entries
            )
            return element("ul", *said, kind="claims")


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
        case Definitions(entries) | Claims(entries):
            told = [f"- **{_plain(word)}** {_plain(more)}" for word, more in entries]
            return "\n".join(told)


def _row(cells: tuple[str, ...] | list[str], *, plain: bool = True) -> str:
    return f"| {' | '.join(_plain(cell) if plain else cell for cell in cells)} |"


def _plain(text: str) -> str:
    """Text that no Markdown reader takes for marks of its own; what is in backticks stays."""
    parts = text.replace("\n", " ").split("`")
    parts[::2] = [MARKS.sub(r"\\\g<0>", part) for part in parts[::2]]
    return "`".join(parts)
