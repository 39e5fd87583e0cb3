"""HTML as text: elements made of safe words, so that no name of a stranger's file can do harm."""

from collections.abc import Iterable
from html import escape

__all__ = ["element", "items", "words"]


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
