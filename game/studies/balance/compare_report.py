"""What an edit changed, for people: what is more than chance would do."""

from collections.abc import Sequence
from typing import Final

from game.analysis.balance.changes import Change, Changes
from game.analysis.balance.measured import Group
from game.language import Texts
from game.studies.balance.compare import Comparison
from game.studies.balance.labels import Labels
from game.studies.console import StudyConsole, print_rows

__all__ = ["tell_changes", "tell_comparison"]

ALWAYS: Final = (Group.WINS, Group.SCORES, Group.LENGTH)
"""What is told even where nothing has changed in it."""
QUANTITIES: Final = (Group.SCORES, Group.OBJECTIVES, Group.LENGTH)
"""What is told as a mean; the rest are shares."""
FELT: Final = 0.005
"""Least change that is told [points of a score, or share]: less would be written as none."""


def tell_comparison(found: Comparison, texts: Texts) -> None:
    """Print what changed from one version to the other."""
    labels = [Labels(each, texts) for each in (found.after, found.before)]
    console = StudyConsole()
    told = labels[0].texts
    lines = [
        told(
            "playtest-compared",
            before=str(found.before.path),
            after=str(found.after.path),
            us=told(f"player-{found.us}"),
            china=told(f"player-{found.china}"),
            games=found.games,
        )
    ]
    if found.is_same:
        lines.append(told("playtest-same"))
    for line in lines:
        console.print(line, highlight=False, soft_wrap=True)
    tell_changes(found.changes, labels, console)


def tell_changes(changes: Changes, versions: Sequence[Labels], console: StudyConsole) -> None:
    """Print a table of what changed; ``versions`` say what it is called, the first that can."""
    labels = versions[0]
    rows = [
        _row(group, change, _name(versions, group, slug), labels)
        for group, of_group in changes.items()
        for slug, change in of_group.items()
        if group in ALWAYS or (change.is_clear and abs(change.by) >= FELT)
    ]
    heads = labels.heads("what", "before", "after", "change", "interval")
    print_rows(console, heads, rows, labels.texts)
    console.print(labels.texts("playtest-changes-note"), highlight=False, soft_wrap=True)


def _name(versions: Sequence[Labels], group: Group, slug: str) -> str:
    return next(each.of(group, slug) for each in versions if each.has(group, slug))


def _row(group: Group, change: Change, name: str, labels: Labels) -> list[str]:
    """Return before, after and the change between; shares in percent, quantities as they are."""
    texts = labels.texts
    if group in QUANTITIES:
        before, after = (
            "" if value is None else texts.number(value, 1)
            for value in (change.before, change.after)
        )
        by, low, high = (texts.signed(each, 2) for each in (change.by, change.low, change.high))
    else:
        before, after = (
            "" if value is None else texts.percent(value, 1)
            for value in (change.before, change.after)
        )
        by, low, high = map(labels.points, (change.by, change.low, change.high))
    return [name, before, after, by, labels.between(low, high)]
