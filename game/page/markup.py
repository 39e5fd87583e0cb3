"""HTML as text: elements made of safe words, so that no name of a stranger's file can do harm."""

from collections.abc import Iterable, Sequence
from html import escape

__all__ = ["element", "items", "tabulate", "words"]


def words(text: str) -> str:
    """Return a text as HTML shows it.

    >>> words("R&D <now>")
    'R&amp;D &lt;now&gt;'
    """
    return escape(text, quote=True)


def element(name: str, *content: str, **attributes: str) -> str:
    """Return an element around HTML that is made already; ``kind`` is its class.

    >>> element("p", words("a < b"), kind="note")
    '<p class="note">a &lt; b</p>'
    """
    named = {key.replace("_", "-"): value for key, value in attributes.items() if value}
    if "kind" in named:
        named["class"] = named.pop("kind")
    written = "".join(f' {key}="{escape(value, quote=True)}"' for key, value in named.items())
    return f"<{name}{written}>{''.join(content)}</{name}>"


def items(texts: Iterable[str], kind: str = "") -> str:
    """Return a list of HTML entries; nothing where there are none."""
    entries = [element("li", text) for text in texts]
    return element("ul", *entries, kind=kind) if entries else ""


def tabulate(head: Sequence[tuple[str, str]], rows: Iterable[Sequence[str]], label: str) -> str:
    """Return a table in a box that scrolls sideways where the page is narrow.

    Args:
        head: the name of each column and the class of its cells, ``number`` for figures.
        rows: cells of HTML; the first of each names the row.
        label: what the table is about, for those who hear the page.
    """
    top = element("tr", *(element("th", name, scope="col", kind=kind) for name, kind in head))
    body = [
        element(
            "tr",
            element("th", first, scope="row"),
            *(element("td", c, kind=kind) for c, (_, kind) in zip(rest, head[1:], strict=True)),
        )
        for first, *rest in rows
    ]
    whole = element("table", element("thead", top), element("tbody", *body))
    return element("div", whole, kind="wide", role="region", aria_label=label, tabindex="0")
