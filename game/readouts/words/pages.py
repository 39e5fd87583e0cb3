"""The pages of the rules and how they are named: a kind and the slug of its subject."""

from typing import Literal, TypeAlias

__all__ = ["PageKind", "page_of"]

PageKind: TypeAlias = Literal[
    "chip",
    "constant",
    "event",
    "flow",
    "gate",
    "indicator",
    "law",
    "programme",
    "score",
    "special",
    "stock",
]


def page_of(kind: PageKind, slug: str) -> str:
    """Return the name of the page on a subject, by which links and drawings find it.

    >>> page_of("stock", "us-congress")
    'stock-us-congress'
    """
    return f"{kind}-{slug}"
