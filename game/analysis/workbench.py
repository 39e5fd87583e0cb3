"""The workbench: what is to be said of a text while somebody writes it, the quickest first."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from game.analysis.balance import play_live
from game.analysis.check import check_read
from game.match.seat import BatchPlayer
from game.match.tally import Tally
from game.scenario import Finding, Loaded, ScenarioError, load_read, load_text
from game.scenario.checking.wave import look_at
from game.scenario.document import Document

__all__ = ["Look", "looks_at"]


@dataclass(frozen=True)
class Look:
    """What is known of a text by now."""

    text: str
    findings: tuple[Finding, ...]
    """What is wrong or unwise in it."""
    document: Document | None = None
    """Its data and places, if it can be read as it stands."""
    loaded: Loaded | None = None
    """The scenario, if it can be played."""
    tally: Tally | None = None
    """What came of the matches so far."""


def looks_at(
    text: str,
    path: Path,
    us: BatchPlayer,
    china: BatchPlayer,
    known: Mapping[str, Tally] = MappingProxyType({}),
    *,
    checked: bool = True,
) -> Iterator[Look]:
    """Give what is known of a text, each look with all of the one before it.

    Whoever has had enough asks for no further one; between two of them nothing goes on.

    Args:
        text: of a scenario.
        path: the file it stands in.
        us: who plays the US.
        china: who plays China.
        known: matches between these players by the digest of what they played, which are not
            played again.
        checked: whether it is looked at for mistakes, or only played.
    """
    if checked:
        seen = look_at(text, str(path))
        findings = check_read(seen, text, str(path), play=False).findings
        is_whole = seen.document is not None and seen.document.text == text
        look = Look(text, findings, seen.document if is_whole else None)
        if seen.scenario is not None:
            look = replace(look, loaded=load_read(seen.scenario, text, path))
    else:
        look = _only_read(text, path)
    yield look
    if look.loaded is None:
        return
    ruleset = look.loaded.ruleset
    for tally in play_live(ruleset, us, china, before=known.get(ruleset.digest)):
        yield replace(look, tally=tally)


def _only_read(text: str, path: Path) -> Look:
    """Return a text that is to be played, whatever is unwise in it."""
    try:
        return Look(text, (), loaded=load_text(text, path))
    except ScenarioError as error:
        return Look(text, tuple(error.findings))
