"""The encyclopaedia of the rules as records: pages, what links them, and how they are found."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import Final

from game.readouts.words.icons import icon_of_page
from game.readouts.words.pages import PageKind, page_of
from game.readouts.words.signs import Owner

__all__ = ["Kind", "Line", "LineKind", "RulePage", "Rulebook", "flow_of", "page_of_cause"]

FIRST_PAGE: Final = "flow-turn"
NAMED_CAUSES: Final[tuple[PageKind, ...]] = ("programme", "event", "law", "special")
"""Kinds of causes that have a page for each name."""


class Kind(Enum):
    """What a page is about; the order is that of the table of contents."""

    FLOW = "flow"
    SCORE = "score"
    STOCK = "stock"
    INDICATOR = "indicator"
    GATE = "gate"
    PROGRAMME = "programme"
    SPECIAL = "special"
    EVENT = "event"
    LAW = "law"
    ENDING = "ending"
    CHIP = "chip"
    CONSTANT = "constant"


class LineKind(Enum):
    """How a line of a page is set."""

    TEXT = "text"
    HEADING = "heading"
    FACT = "fact"
    """A label and what it is."""
    LINK = "link"
    """A label that leads to another page, and a note on it."""
    SOURCE = "source"
    """Where a figure was read: small, with the source as it was written."""


@dataclass(frozen=True)
class Line:
    """One line of a page, wrapped to the page's width when it is drawn."""

    kind: LineKind
    text: str
    note: str = ""
    to: str = ""
    """The page a link leads to."""
    drawing: str = ""
    """What a link wears instead of the drawing of its page, as one to a chip does."""

    @property
    def icon(self) -> str:
        """The drawing before a link."""
        return self.drawing or icon_of_page(self.to)


@dataclass(frozen=True)
class RulePage:
    """One page of the encyclopaedia."""

    slug: str
    kind: Kind
    title: str
    about: str
    """What sort of thing it is, in a word or two."""
    lines: tuple[Line, ...]
    owner: Owner = Owner.SHARED
    drawing: str = ""
    """What it wears instead of the drawing of its kind, as a chip does."""

    @property
    def icon(self) -> str:
        """The drawing at its head."""
        return self.drawing or icon_of_page(self.slug, self.kind.value)

    @cached_property
    def key(self) -> str:
        """The title as it is searched."""
        return _plain(f"{self.title} {self.about}")

    @cached_property
    def body(self) -> str:
        """Everything on the page as it is searched."""
        return _plain(" ".join(f"{line.text} {line.note}" for line in self.lines))


@dataclass(frozen=True)
class Rulebook:
    """All pages, in the order of the table of contents."""

    pages: tuple[RulePage, ...]
    _by_slug: dict[str, RulePage] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_slug", {page.slug: page for page in self.pages})

    def __contains__(self, slug: str) -> bool:
        return slug in self._by_slug

    def page(self, slug: str) -> RulePage:
        """Return a page; the first one where there is none of that slug."""
        return self._by_slug.get(slug) or self.pages[0]

    def find(self, query: str, kinds: Sequence[Kind] = ()) -> list[RulePage]:
        """Return the pages that hold every word of ``query``, those named so first.

        ``kinds`` leaves out the pages of every other kind; none leaves out nothing.
        """
        words = _plain(query).split()
        titled, other = [], []
        for page in self.pages:
            if kinds and page.kind not in kinds:
                continue
            if all(word in page.key for word in words):
                titled.append(page)
            elif all(word in page.key or word in page.body for word in words):
                other.append(page)
        if words:
            titled.sort(key=lambda page: not _plain(page.title).startswith(words[0]))
        return titled + other


def flow_of(cause: str) -> str:
    """Return the flow that makes a cause of the ledger: what stands before the full stop."""
    return cause.partition(".")[0]


def page_of_cause(cause: str) -> str:
    """Return the page that explains a cause of the ledger.

    >>> page_of_cause("lock-in.migration"), page_of_cause("event.senate-hearing")
    ('flow-lock-in', 'event-senate-hearing')
    >>> page_of_cause("injected.senate-hearing"), page_of_cause("outside.stock")
    ('event-senate-hearing', 'flow-outside')
    """
    kind, _, name = cause.partition(".")
    if kind == "injected":  # an event all the same
        return page_of("event", name)
    own = next((each for each in NAMED_CAUSES if each == kind), None)
    return page_of("flow", kind) if own is None else page_of(own, name)


def _plain(text: str) -> str:
    """Fold width, case and accents away, so that what is typed is found."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(mark for mark in folded if not unicodedata.combining(mark))
