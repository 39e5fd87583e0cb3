"""The player's own scenarios as cards: listed by name, read one by one, with what is wrong."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.places import own_scenarios
from game.readouts.menus.menu import ScenarioCard, SideCard
from game.scenario import namesake
from game.view.menus.catalogue import CatalogueError

if TYPE_CHECKING:
    from game.language import Texts

__all__ = ["make_own_folder", "own_cards", "read_own"]


def own_cards(paths: Iterable[Path]) -> tuple[ScenarioCard, ...]:
    """Return the cards of files that nobody has read yet."""
    nobody = SideCard(0, "", ""), SideCard(1, "", "")
    return tuple(
        ScenarioCard(
            slug=str(path), title=_shown(path.stem), summary="", path=_shown(str(path)),
            first_date="", last_date="", turns=0, sides=nobody, is_own=True, unread=True,
        )
        for path in paths
    )  # fmt: skip


def read_own(card: ScenarioCard, read: Callable[[], ScenarioCard], texts: Texts) -> ScenarioCard:
    """Return the card of one of the player's own files, now that it is read.

    Args:
        card: as it was listed.
        read: reads the file; a card with `trouble` where it cannot be played.
        texts: the language.
    """
    path = Path(card.slug)
    found = replace(read(), path=card.path, is_own=True)
    if found.trouble:
        lines = tuple(
            line.removeprefix(f"{path.parent}{os.sep}") for line in _findings(path, texts)
        )
        return replace(found, title=card.title, trouble=lines[0], findings=lines)
    other = namesake(path.stem)
    note = texts("own-namesake", name=path.stem) if other == path else ""
    return replace(found, note=note)


def _findings(path: Path, texts: Texts) -> list[str]:
    """Return what is wrong with a file, a line for each mistake, as many as can be read."""
    from game.analysis.check import check_file
    from game.scenario import Severity
    from game.scenario.checking.shown import some_of

    found = check_file(path, play=False).findings
    shown, _ = some_of([each for each in found if each.severity is Severity.ERROR])
    # Without any it was mended in this moment; the next look finds it sound.
    return [finding.told(texts) for finding in shown] or [str(path)]


def make_own_folder() -> str:
    """Return the folder of the player's own scenarios; raise CatalogueError where it cannot be."""
    folder = own_scenarios()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise CatalogueError(f"{folder}: {trouble.strerror or trouble}") from trouble
    return _shown(str(folder.absolute()))


def _shown(name: str) -> str:
    """Return a file's name as it can be drawn, also where it is not text at all."""
    return os.fsencode(name).decode("utf-8", errors="replace")
