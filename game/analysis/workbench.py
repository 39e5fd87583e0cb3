"""The workbench: what is to be said of a text while somebody writes it, the quickest first."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from game.analysis.balance import play_live
from game.analysis.check import check_text
from game.match.seat import BatchPlayer
from game.match.tally import Tally
from game.scenario import Finding, Loaded, ScenarioError, load_text

__all__ = ["Look", "looks_at"]


@dataclass(frozen=True)
class Look:
    """What is known of a text by now."""

    text: str
    findings: tuple[Finding, ...]
    """What is wrong or unwise in it."""
    loaded: Loaded | None = None
    """The scenario, if it can be played."""
    tally: Tally | None = None
    """What came of the matches so far."""


def looks_at(
    text: str,
    path: Path,
    us: BatchPlayer,
    china: BatchPlayer,
    known: Tally | None = None,
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
        known: matches of an earlier version, which are not played again where they are the same.
        checked: whether it is looked at for mistakes, or only played.
    """
    findings = check_text(text, str(path), play=False).findings if checked else ()
    try:
        loaded = load_text(text, path)
    except ScenarioError as error:
        yield Look(text, findings or tuple(error.findings))
        return
    look = Look(text, findings, loaded)
    yield look
    for tally in play_live(loaded.ruleset, us, china, before=known):
        yield replace(look, tally=tally)
