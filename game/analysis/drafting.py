"""What an entry would do before it is written: the lines it would stand in, and matches with it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path

from game.analysis.balance import FIRST
from game.analysis.workbench import Look, looks_at
from game.match.seat import BatchPlayer
from game.scenario.document import Document, read_document
from game.scenario.editing.blocks import NotSpliced
from game.scenario.editing.entries import Draft, lines_of_entry, with_draft

__all__ = ["DraftLook", "looks_at_draft"]


@dataclass(frozen=True)
class DraftLook:
    """What is known of a draft by now."""

    draft: Draft
    text: str
    """The file with it; empty where it cannot be written into that."""
    document: Document | None = None
    """The same, read."""
    lines: tuple[str, ...] = ()
    """The lines of the entry."""
    changed: frozenset[int] = frozenset()
    """Which of them are new or other than before."""
    look: Look | None = None
    """Whether the file can be played then, and what comes of the first matches."""


def looks_at_draft(
    document: Document, draft: Draft, at: int, us: BatchPlayer, china: BatchPlayer, *, new: bool
) -> Iterator[DraftLook]:
    """Give what is known of a draft, each look with all of the one before it.

    Args:
        document: the file as it stands.
        draft: what is to stand there.
        at: its place in its list.
        us: who plays the US in the matches that are tried.
        china: who plays China.
        new: whether it is put in front of what stands there, rather than in its place.
    """
    try:
        text = with_draft(document, draft, at, new=new)
    except NotSpliced:
        yield DraftLook(draft, "")
        return
    after = read_document(text, document.path)
    lines = lines_of_entry(after, draft.kind, at)
    before = () if new else lines_of_entry(document, draft.kind, at)
    seen = DraftLook(draft, text, after, lines, _changed(before, lines))
    yield seen
    for look in looks_at(text, Path(document.path), us, china, checked=False):
        yield replace(seen, look=look)
        if look.tally is not None and look.tally.games >= FIRST:
            return


def _changed(before: tuple[str, ...], after: tuple[str, ...]) -> frozenset[int]:
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return frozenset(at for kind, _, _, *to in steps if kind != "equal" for at in range(*to))
