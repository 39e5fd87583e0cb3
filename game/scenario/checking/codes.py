"""Codes: the fixed word of every kind of finding, how bad it is, and where its page is."""

from typing import Final

from game.language import Texts
from game.scenario.findings import Severity

__all__ = ["CODES", "PLAYED", "page_of"]

_ERRORS: Final = (
    # the file
    "file-empty", "file-encoding", "file-kind", "file-missing", "file-size", "file-unreadable",
    "unknown-scenario",
    # its syntax
    "yaml-alias", "yaml-depth", "yaml-documents", "yaml-duplicate-key", "yaml-key", "yaml-size",
    "yaml-syntax", "yaml-tag",
    # its keys and values
    "act-side", "backwards", "controls", "date", "ladder", "language", "lock", "means",
    "missing-key", "newer-format", "no-bound", "no-chips", "no-effect", "no-english", "no-words",
    "performance", "programme-side", "quantity", "range", "setting", "slug", "spread", "threat",
    "two-forms", "unknown-form", "unknown-key", "worth", "wrong-value",
    # how its parts fit each other
    "channel", "duplicate-id", "duplicate-turn", "gate-of-chip", "left-out", "missing-stock",
    "needed-stock", "no-frontier",
    "out-of-bounds", "outside-match", "removed-constant", "removed-indicator", "removed-order",
    "removed-stock", "repeated-order", "threat-gate", "too-many-orders", "unknown-chip",
    "unknown-constant", "unknown-flag", "unknown-flow", "unknown-gate", "unknown-icon",
    "unknown-indicator",
    "unknown-law", "unknown-order", "unknown-role", "unknown-special", "unknown-stock",
    "broken-words", "unknown-value", "wrong-owner",
    # what comes of it
    "no-number",
)  # fmt: skip

_WARNINGS: Final = (
    "above-cap", "always", "beyond-bounds", "beyond-match", "beyond-record",
    "consent-without-licence",
    "copied-text", "cut-text", "cyclic", "every-turn", "file-name", "idle-effect", "idle-key",
    "idle-law", "idle-order",
    "many-roles", "minutes", "missing-value", "never", "never-offered", "no-last-ending",
    "no-letter", "no-source",
    "outside-calendar", "same-name", "silence", "turns", "unit", "unknown-message",
    "unknown-persona",
    "unraised-flag", "unread-flag", "unreachable", "untranslated", "unused-flag", "weights",
)  # fmt: skip

PLAYED: Final = frozenset((
    "always-full", "decided-at-once", "idle-programme", "never-chosen", "never-fires",
    "never-legal", "never-passes", "never-payable", "never-told", "no-number", "no-winner",
    "one-sided",
    "out-of-reach", "unmoved",
))  # fmt: skip
"""Codes that it takes matches to find; `never-payable` may be seen without."""

CODES: Final[dict[str, Severity]] = {
    **dict.fromkeys((*_WARNINGS, *sorted(PLAYED)), Severity.WARNING),
    **dict.fromkeys(_ERRORS, Severity.ERROR),
}
"""Every code there is."""


def page_of(code: str, texts: Texts) -> str:
    """Return what a code means and what to do about it; raise UnknownMessageError for others."""
    return texts(f"finding-{code}")
